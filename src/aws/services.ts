import { type ClientSetting, routingHandler } from "./client.ts";
import { type Cognito, createCognitoCalls } from "./cognito.ts";
import { signingOf } from "./credentials.ts";
import type { Logs } from "./logs.ts";
import type { UserCalls } from "./user-calls.ts";

/** The AWS services that a run calls, with the same credentials. Those that not every run needs are loaded on demand. */
export type Services = {
  cognito: Cognito;
  logs(): Promise<Logs>;
  users(): Promise<UserCalls>;
};

/** Creates the services of a run. */
export function createServices(setting: ClientSetting): Services {
  const requestHandler = routingHandler(setting.agents);
  const calls = { ...setting, requestHandler, awsClock: { offsetMs: 0 } };
  const options = { ...calls, signing: signingOf(calls) };
  return {
    cognito: createCognitoCalls(options),
    logs: async () => (await import("./logs.ts")).createLogsCalls(options),
    users: async () => (await import("./user-calls.ts")).createUserCalls(options),
  };
}
