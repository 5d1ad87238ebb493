/** Where the action tells what it does. The Actions toolkit stands behind it in `report/`. */
export type Log = {
  info(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  /** Shown only in debug mode. Never a secret, never a user's data. */
  debug(text: string): void;
  /** From now on the runner replaces `secret` wherever it is printed. */
  mask(secret: string): void;
  /** Folds what `body` tells into a group of the log. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
};
