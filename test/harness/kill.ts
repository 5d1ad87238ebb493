/**
 * Kills a run in this process as SIGKILL kills a process: nothing that it does from then on has an effect. Its connections are
 * dropped, later requests reach nobody, and its folder becomes what it was at that moment.
 */
import { createHook, executionAsyncResource } from "node:async_hooks";
import { cpSync, renameSync, rmSync } from "node:fs";
import type { Emulator } from "../../emulator/emulator.ts";
import { dropRequests } from "./virtual-clock.ts";

/** As the n-th request arrives, or before the n-th continuation of a promise, such as the code after any `await`. */
export type KillMoment = { request: number } | { continuation: number };

type Victim = {
  home: string;
  emulator: Emulator;
  /** Makes what is left of the run end soon. */
  end(): void;
};

export function killer(moment: KillMoment | undefined, { home, emulator, end }: Victim) {
  const snapshot = `${home}-killed`;
  let left = moment === undefined ? Number.NaN : "request" in moment ? moment.request : moment.continuation;
  let requests: number | undefined;
  let stdout = "";
  const count = () => {
    if (--left === 0) kill();
  };
  // Within a callback of a socket, Node.js does not expect that the socket is dropped.
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
    /** Takes back what the run did after its death; undefined if it ended alive. */
    bury: () => {
      hook.disable();
      if (requests === undefined) return undefined;
      emulator.clearFaults();
      rmSync(home, { recursive: true });
      renameSync(snapshot, home);
      return { stdout, requests };
    },
  };
}
