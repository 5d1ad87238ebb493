/** The log of the step. `report/` implements it with the Actions toolkit. */
export type Log = {
  info(text: string): void;
  /** Prints whole lines byte for byte. */
  verbatim(lines: string): void;
  /** Also appears on the run's page. */
  notice(text: string): void;
  /** With a place, the text is also annotated on that line of the file. */
  warning(text: string, place?: Place): void;
  error(text: string, place?: Place): void;
  /** Shown only in debug mode. Never a secret, never a user's data. */
  debug(text: string): void;
  /** Makes the runner replace `secret` in all further output. */
  mask(secret: string): void;
  /** Folds what `body` logs. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
};

/** A line of a file in the workspace. */
export type Place = { file: string; line: number; title: string };
