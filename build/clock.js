import { setTimeout as delay } from "node:timers/promises";
/** What a timer of the runtime can hold, about 24 days. */
const longestTimer = 2 ** 31 - 1;
export const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => delay(ms, undefined, { signal }),
    timeout: (ms) => AbortSignal.timeout(Math.min(Math.ceil(ms), longestTimer)),
};
/** A signal that is aborted `ms` milliseconds after another one, so that what is under way can come to its end. */
export function graceAfter(signal, ms) {
    const late = new AbortController();
    const begin = () => {
        setTimeout(() => late.abort(), ms).unref();
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener("abort", begin, { once: true });
    return late.signal;
}
