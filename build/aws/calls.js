import { explainAwsError } from "./errors.js";
import { troubleOf } from "./trouble.js";
/** So often a call is made before its trouble is told. */
const mostAttempts = 5;
/** The first pause before a call is repeated, in milliseconds; each next one is twice as long. */
const firstPause = { later: 500, unsent: 250, unanswered: 250 };
/** @throws {ActionError} `aws`, an abort excepted */
export function awsCalls(options, service) {
    const { userPoolId, region, endpointUrl, patience } = options;
    return async (operation, signal, send, { repeatable } = { repeatable: true }) => {
        const named = service === undefined ? {} : { service };
        const context = { operation, userPoolId, region, endpointUrl, ...named };
        for (let attempt = 1;; attempt++) {
            try {
                return await send(context);
            }
            catch (error) {
                const trouble = troubleOf(error);
                if (!mayRepeat(trouble, repeatable) || attempt === mostAttempts || signal.aborted) {
                    throw explainAwsError(error, context);
                }
                const pause = pauseBefore(trouble, attempt, patience.random);
                patience.log.debug(`${operation}, attempt ${attempt} of ${mostAttempts}: ${error instanceof Error ? error.name : "failed"} ` +
                    `(${trouble}); again in ${Math.round(pause)} ms`);
                await patience.clock.sleep(pause, signal);
            }
        }
    };
}
function mayRepeat(trouble, repeatable) {
    return trouble === "later" || trouble === "unsent" || (trouble === "unanswered" && repeatable);
}
/**
 * How long to wait before a call is repeated, in milliseconds: longer each time, and by half at random, so that steps that
 * met with the same trouble do not all come back at once.
 */
export function pauseBefore(trouble, attempt, random) {
    const longest = firstPause[trouble] * 2 ** (attempt - 1);
    return longest / 2 + (longest / 2) * random();
}
