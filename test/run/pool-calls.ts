/** The calls on the users of an emulated pool, on a clock that only sleeping moves. */
import { onTestFinished, vi } from "vitest";
import type { EmulatorSettings } from "../../emulator/emulator.ts";
import { startFastEmulator } from "../../emulator/support.ts";
import { createAgents } from "../../src/aws/http.ts";
import { paceOf } from "../../src/aws/pace.ts";
import { createServices } from "../../src/aws/services.ts";
import type { Clock } from "../../src/base/clock.ts";

export async function poolCalls(input: object = {}, settings: Partial<EmulatorSettings> = {}) {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  const emulator = await startFastEmulator(settings);
  const pool = emulator.createUserPool(input);
  const limits = { connectTimeoutMs: 0, readTimeoutMs: 0 };
  const agents = createAgents({}, { ca: undefined, verifiesCertificates: true, ...limits });
  onTestFinished(() => agents.closeIdle());
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      now += ms;
    },
    timeout: () => new AbortController().signal,
  };
  const services = createServices({
    ...{ userPoolId: pool.id, region: "eu-west-1", endpointUrl: emulator.url, agents },
    identity: { kind: "environment" },
    requestToken: () => Promise.reject(new Error("There is no workflow.")),
    mask: () => {},
    redact: (text) => text,
    retry: { clock, random: () => 0, log: { debug: () => {}, info: () => {} } },
  });
  const cancelled = new AbortController();
  const { signal } = cancelled;
  const pace = paceOf("lookUps", { clock, signal });
  return { emulator, pool, users: await services.users(), pace, clock, signal, cancelled };
}

export type PoolCalls = Awaited<ReturnType<typeof poolCalls>>;

/** What was asked of the emulator with an operation, successful or not. */
export function inputsOf({ emulator }: Pick<PoolCalls, "emulator">, operation: string) {
  const requests = emulator.requests.filter((request) => request.operation === operation);
  return requests.map(({ input }) => input as Record<string, unknown>);
}
