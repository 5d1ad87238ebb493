import type { Cognito } from "./aws/cognito.ts";
import type { Agents } from "./aws/http.ts";
import type { Logs } from "./aws/logs.ts";
import type { UserCalls } from "./aws/users.ts";
import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";
import type { Outputs } from "./report/outputs.ts";

/** All that a run touches outside itself. */
export type World = {
  cognito: Cognito;
  /** The client for the row logs, loaded when there is something to read. */
  logs(): Promise<Logs>;
  /** The client for users and groups, loaded when there is something to change or to ask. */
  users(): Promise<UserCalls>;
  /** How many changes to users AWS takes in a second. */
  userUpdatesPerSecond: number;
  agents: Agents;
  clock: Clock;
  randomBytes(count: number): Buffer;
  log: Log;
  outputs: Outputs;
  /** Where files may be made that only this run needs. */
  tempFolder: string;
  /** A folder for what the run leaves behind, which only its owner may read; made when it is first asked for. */
  resultsFolder(): Promise<string>;
  /** Appends Markdown to the job summary. */
  writeSummary(markdown: string): Promise<void>;
  /** The comment on the pull request of the run; undefined without a token or a pull request. */
  pullRequest:
    | { comment(markdown: string): Promise<void>; lineUrl: ((line: number) => string) | undefined }
    | undefined;
  /** How many more annotations at lines the step may make. */
  annotations: { left: number };
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
};
