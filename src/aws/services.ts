import { type ClientSetting, clientOptions } from "./client.ts";
import { type Cognito, makeCognito } from "./cognito.ts";
import type { Logs } from "./logs.ts";
import type { UserCalls } from "./user-calls.ts";

/** The AWS services that a run calls, as one and the same caller. What a plain import does not need is loaded late. */
export type Services = {
  cognito: Cognito;
  logs(): Promise<Logs>;
  users(): Promise<UserCalls>;
};

export function makeServices(setting: ClientSetting): Services {
  const options = clientOptions(setting);
  return {
    cognito: makeCognito(options),
    logs: async () => (await import("./logs.ts")).makeLogs(options),
    users: async () => (await import("./user-calls.ts")).makeUserCalls(options),
  };
}
