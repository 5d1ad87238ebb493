import type { Agents } from "../aws/http.ts";
import type { Services } from "../aws/services.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { DocsUrl } from "../report/docs-url.ts";
import type { Outputs } from "../report/outputs.ts";
import type { PostState } from "../report/post-state.ts";

/** All that a run touches outside itself. */
export type RunContext = Services & {
  /** How many calls of each kind a run makes in a second. */
  callsPerSecond: { passwords: number; updates: number; groups: number; lookUps: number };
  agents: Agents;
  clock: Clock;
  /** A number from 0 up to 1, for pauses that no two runs have in common. */
  random(): number;
  /** For what nobody may guess. */
  randomBytes(count: number): Buffer;
  /** What the post step has to know should this process be killed. */
  postState: PostState;
  log: Log;
  /** Returns a text of others without the run's secrets. */
  redact(text: string): string;
  outputs: Outputs;
  /** The folder for files that only this run needs. */
  tempFolder: string;
  /** Returns the folder for files that stay, readable by the owner alone; creates it at the first call. */
  resultsFolder(): Promise<string>;
  /** Appends Markdown to the job summary. */
  writeSummary(markdown: string): Promise<void>;
  /** The comment on the pull request of the run; undefined without a token or a pull request. */
  pullRequest:
    | { comment(markdown: string): Promise<void>; lineUrl: ((line: number) => string) | undefined }
    | undefined;
  /** Returns the address of a section of a page in `docs/`; undefined if the action's repository is not known. */
  docsUrl: DocsUrl | undefined;
  /** How many annotations at lines the step may write. */
  maxAnnotations: number;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
};
