/** The emulator's control API, below `/_emulator/`: health, clock, and billable users. */

import { billableUsers } from "./billing.ts";
import type { Exchange, Protocol, Reply } from "./http.ts";
import { isObject } from "./shapes.ts";

export const controlPrefix = "/_emulator/";

/** The operations, by method and path. Each returns the JSON of the reply, or a sentence on what is wrong with the request. */
const resources: Record<string, (exchange: Exchange) => Promise<object | string>> = {
  "GET ready": async () => ({ ready: true }),
  "GET clock": async ({ context }) => ({ now: new Date(context.clock()).toISOString() }),
  "POST clock": advanceClock,
  "GET billable-users": async ({ context }) => billableUsers(context.state),
};

export const controlApi: Protocol = {
  operation: async () => "",

  async answer(exchange) {
    const { method, path } = exchange.request;
    const resource = resources[`${method} ${path.slice(controlPrefix.length)}`];
    if (resource === undefined) {
      return reply(404, { message: `No such resource. There are: ${Object.keys(resources).join(", ")}.` });
    }
    const result = await resource(exchange);
    return typeof result === "string" ? reply(400, { message: result }) : reply(200, result);
  },
};

/** `{"advanceSeconds": 60}` moves the clock of jobs, users and logs forward. */
async function advanceClock({ context, read }: Exchange): Promise<object | string> {
  const input = parseJson(await read());
  const seconds = isObject(input) ? input.advanceSeconds : undefined;
  if (typeof seconds !== "number" || !(seconds >= 0)) {
    return 'The body must be {"advanceSeconds": n}, n being 0 or more.';
  }
  context.advanceClock(seconds * 1000);
  return { now: new Date(context.clock()).toISOString() };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function reply(status: number, output: object): Reply {
  return { status, headers: { "Content-Type": "application/json" }, body: JSON.stringify(output) };
}
