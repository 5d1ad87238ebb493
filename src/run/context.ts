import type { Agents } from "../aws/http.ts";
import type { Services } from "../aws/services.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Folders } from "../base/temp-folders.ts";
import type { InputSource } from "../inputs/reader.ts";
import type { DocsUrl } from "../report/docs-url.ts";
import type { Outputs } from "../report/outputs.ts";
import type { Abandoned, PostState } from "../report/post-state.ts";

/** What steps and runs have in common. */
type StepEnvironment = {
  log: Log;
  outputs: Outputs;
  /** Saves what the post step needs if this process is killed. */
  postState: PostState;
  clock: Clock;
  /** Returns a number from 0 up to 1, so that parallel runs pause for different times. */
  random(): number;
  /** Returns unpredictable bytes, for salts and tokens. */
  randomBytes(count: number): Buffer;
  /** Appends Markdown to the job summary. */
  writeSummary(markdown: string): Promise<void>;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
};

/** What the runner, or a test, provides to a main or post step. */
export type Host = StepEnvironment & {
  source: InputSource;
  postState: PostState & { read(): Abandoned };
  /** Makes the step fail, with a message. */
  fail(message: string): void;
  nodeVersion: string;
};

/** Everything outside the process that a run uses. */
export type RunContext = StepEnvironment &
  Services &
  Folders & {
    agents: Agents;
    /** Returns text from outside without the run's secrets. */
    redact(text: string): string;
    /** The comment on the pull request of the run; undefined without a token or a pull request. */
    pullRequest:
      | { comment(markdown: string): Promise<void>; lineUrl: ((line: number) => string) | undefined }
      | undefined;
    /** Returns the address of a section of a page in `docs/`; undefined if the action's repository is not known. */
    docsUrl: DocsUrl | undefined;
    /** How many annotations at lines the step may write. */
    maxAnnotations: number;
  };
