import { onTestFinished, vi } from "vitest";

/** Makes timers run 20 times as fast until the end of the test. */
export function speedUpTimers(): void {
  const { setTimeout: start } = globalThis;
  const fastSetTimeout = (action: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    start(action, ms / 20, ...args);
  vi.stubGlobal("setTimeout", fastSetTimeout);
  onTestFinished(() => void vi.unstubAllGlobals());
}
