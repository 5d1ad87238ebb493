import { type Clock, unlessAborted } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { ClientOptions } from "./client.ts";
import { type CallContext, explainAwsError } from "./errors.ts";
import { type Trouble, troubleOf } from "./retryability.ts";

/** What repeating calls depends on. */
export type Patience = {
  clock: Clock;
  /** A number from 0 up to 1, as Math.random gives it. */
  random(): number;
  log: Pick<Log, "debug" | "info">;
};

/** So often a call is made before its trouble is told. */
const mostAttempts = 5;
/** The first pause before a call is repeated, in milliseconds; each next one is twice as long. */
const firstPause = { later: 500, unsent: 250, unanswered: 250 };

export type CallOptions = {
  /**
   * Whether the call may be made again although it may have been carried out. Without it a call is only repeated when it
   * is sure to have done nothing.
   */
  repeatable: boolean;
  /** Whether throttling is told at once, to whoever sets the pace of many calls. */
  paced?: boolean;
};

/**
 * Makes a call: repeats it as long as that can help, and makes what goes wrong for good, or is missing in the reply, into
 * a sentence.
 */
export type MakeCall = <T>(
  operation: string,
  signal: AbortSignal,
  send: (context: CallContext) => Promise<T>,
  options?: CallOptions,
) => Promise<T>;

/** @throws {ActionError} `aws`, an abort excepted */
export function awsCalls(options: ClientOptions, service?: "logs"): MakeCall {
  const { userPoolId, region, endpointUrl, agents, patience } = options;
  return async (operation, signal, send, { repeatable, paced = false } = { repeatable: true }) => {
    const named = service === undefined ? {} : { service };
    const context: CallContext = { operation, userPoolId, region, endpointUrl, ...named };
    for (let attempt = 1; ; attempt++) {
      // An idle connection that was closed meanwhile would leave open whether the call was carried out.
      if (!repeatable || attempt > 1) agents.closeIdle();
      try {
        // The SDK hears the signal only once it has credentials to send with.
        return await unlessAborted(send(context), signal);
      } catch (error) {
        const explained = explainAwsError(error, context);
        const trouble = troubleOf(explained);
        const isForPace = paced && trouble === "later";
        if (!mayRepeat(trouble, repeatable) || isForPace || attempt === mostAttempts || signal.aborted) {
          throw explained;
        }
        const pause = pauseBefore(trouble, attempt, patience.random);
        patience.log.debug(
          `${operation}, attempt ${attempt} of ${mostAttempts}: ${error instanceof Error ? error.name : "failed"} ` +
            `(${trouble}); again in ${Math.round(pause)} ms`,
        );
        await patience.clock.sleep(pause, signal);
      }
    }
  };
}

function mayRepeat(trouble: Trouble, repeatable: boolean): trouble is Exclude<Trouble, "final"> {
  return trouble === "later" || trouble === "unsent" || (trouble === "unanswered" && repeatable);
}

/**
 * How long to wait before a call is repeated, in milliseconds: longer each time, and by half at random, so that steps that
 * met with the same trouble do not all come back at once.
 */
export function pauseBefore(
  trouble: Exclude<Trouble, "final">,
  attempt: number,
  random: () => number,
): number {
  const longest = firstPause[trouble] * 2 ** (attempt - 1);
  return longest / 2 + (longest / 2) * random();
}
