import type { Patience } from "./calls.ts";
import type { ConnectionOptions } from "./http.ts";

export type TokenSourceOptions = {
  env: Readonly<Record<string, string | undefined>>;
  connection: ConnectionOptions;
  patience: Patience;
  mask(secret: string): void;
  signal: AbortSignal;
};

/** Returns a function that gets the workflow's OIDC token. What that needs is loaded only when it is called. */
export function tokenSource({ env, connection, ...rest }: TokenSourceOptions): () => Promise<string> {
  return async () => {
    const [{ workflowToken }, { makeAgents, towardsGitHub }] = await Promise.all([
      import("./id-token.ts"),
      import("./http.ts"),
    ]);
    return workflowToken({ ...rest, env, agents: makeAgents(env, towardsGitHub(connection)) });
  };
}
