/** Helpers for tests of credentials and hosts: a machine with only some variables set, and calls from it. */

import { vi } from "vitest";
import { type Agents, createAgents } from "../../src/aws/http.ts";
import { describeIdentity } from "../../src/aws/identity.ts";
import { createServices, type Services } from "../../src/aws/services.ts";
import { systemClock } from "../../src/base/clock.ts";
import { readAwsInputs } from "../../src/inputs/aws-inputs.ts";
import { inputReader } from "../../src/inputs/reader.ts";
import { podToken } from "../machine.ts";

/** Sets these environment variables, and removes all others of AWS, until `vi.unstubAllEnvs()`. */
export function setEnvironment(env: Record<string, string | undefined>): void {
  const others = Object.keys(process.env).filter((name) => name.startsWith("AWS_"));
  for (const name of others) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
}

export type Caller = {
  /** The problems of the inputs. */
  problems: string[];
  /** undefined if there are problems. */
  services: Services | undefined;
  /** The source of the credentials, as in the log. */
  credentials: string;
  info: string[];
  debug: string[];
  masked: string[];
  /** Moves the clock forward. */
  pass(ms: number): void;
};

/** Reads the inputs as the action does, and creates its services, which retry without a pause. */
export async function makeCaller(options: {
  inputs: Record<string, string>;
  userPoolId: string;
  workspace: string;
  agents?: Agents;
}): Promise<Caller> {
  const { inputs, userPoolId, workspace } = options;
  let now = 0;
  const pass = (ms: number) => {
    now += ms;
  };
  const caller: Caller = {
    problems: [],
    services: undefined,
    credentials: "",
    info: [],
    debug: [],
    masked: [],
    pass,
  };
  const mask = (secret: string) => caller.masked.push(secret);
  const source = { get: (name: string) => inputs[name] ?? "", env: process.env, mask, random: Math.random };
  const reader = inputReader(source);
  const aws = await readAwsInputs(reader, userPoolId, workspace);
  caller.problems = reader.problems;
  caller.credentials = describeIdentity(aws.identity);
  if (reader.problems.length > 0) return caller;
  for (const [name, value] of Object.entries(aws.variables)) vi.stubEnv(name, value);
  const log = {
    info: (text: string) => caller.info.push(text),
    debug: (text: string) => caller.debug.push(text),
  };
  caller.services = createServices({
    ...{
      ...aws,
      userPoolId,
      mask,
      redact: (text: string) => text,
      agents: options.agents ?? createAgents({}, aws.connection),
    },
    retry: { clock: { ...systemClock, now: () => now, sleep: async () => {} }, random: Math.random, log },
    requestToken: async () => podToken(),
  });
  return caller;
}
