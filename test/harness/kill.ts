/**
 * Simulates SIGKILL for a run in this process: nothing that the run does afterwards has an effect. Its connections are dropped,
 * later requests fail, and its folder is restored to its state at that moment.
 */
import { createHook, executionAsyncResource } from "node:async_hooks";
import { cpSync, renameSync, rmSync } from "node:fs";
import type { Emulator } from "../../emulator/emulator.ts";
import { dropRequests } from "./virtual-clock.ts";

/** As the n-th request arrives, or before the n-th continuation of a promise, such as the code after any `await`. */
export type KillMoment = { request: number } | { continuation: number };

type KilledRun = {
  home: string;
  emulator: Emulator;
  /** Makes the rest of the run end soon. */
  end(): void;
};

/** Creates a killer for one run, which does nothing without a moment. */
export function killer(moment: KillMoment | undefined, { home, emulator, end }: KilledRun) {
  const snapshot = `${home}-killed`;
  let left = moment === undefined ? Number.NaN : "request" in moment ? moment.request : moment.continuation;
  let requests: number | undefined;
  let stdout = "";
  const count = () => {
    if (--left === 0) kill();
  };
  // Node.js does not expect a socket to be dropped within one of its callbacks.
  const hook = createHook({ before: () => executionAsyncResource() instanceof Promise && count() });

  function kill(): void {
    hook.disable();
    cpSync(home, snapshot, { recursive: true });
    requests = emulator.requests.length;
    emulator.clearFaults();
    emulator.inject({ operation: "*", kind: "reset", times: Number.POSITIVE_INFINITY });
    dropRequests();
    setImmediate(end);
  }

  return {
    watch: () => {
      if (moment !== undefined && "continuation" in moment) hook.enable();
    },
    onRequest: () => {
      if (moment !== undefined && "request" in moment) count();
    },
    onText: (text: string) => {
      if (requests === undefined) stdout += text;
    },
    /** Reverts what the run did after it was killed, and returns what it did before; undefined if it was not killed. */
    revert: () => {
      hook.disable();
      if (requests === undefined) return undefined;
      emulator.clearFaults();
      rmSync(home, { recursive: true });
      renameSync(snapshot, home);
      return { stdout, requests };
    },
  };
}
