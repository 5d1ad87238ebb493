/** Where the action tells what it does. The Actions toolkit stands behind it in `report/`. */
export type Log = {
  info(text: string): void;
  /** Whole lines, shown byte for byte, whatever they hold. */
  verbatim(lines: string): void;
  /** Shown on the run's page like a warning, but nothing is wrong. */
  notice(text: string): void;
  /** With a place, the text also appears at that line of the file in the changes of a commit or pull request. */
  warning(text: string, place?: Place): void;
  error(text: string, place?: Place): void;
  /** Shown only in debug mode. Never a secret, never a user's data. */
  debug(text: string): void;
  /** From now on the runner replaces `secret` wherever it is printed. */
  mask(secret: string): void;
  /** Folds what `body` tells into a group of the log. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
};

/** A line of a file in the workspace. */
export type Place = { file: string; line: number; title: string };
