import {
  CreateUserPoolClientCommand,
  InitiateAuthCommand,
  type InitiateAuthCommandOutput,
} from "@aws-sdk/client-cognito-identity-provider";
import { cognito } from "../../emulator/support.ts";
import type { Stage } from "./stage.ts";

/** Signs in to the stage's pool with a password, through a new app client. Rejects with the error of the emulator. */
export async function signIn(
  { emulator, pool }: Stage,
  username: string,
  password: string,
): Promise<InitiateAuthCommandOutput> {
  const client = cognito(emulator);
  const { UserPoolClient } = await client.send(
    new CreateUserPoolClientCommand({
      ...{ UserPoolId: pool.id, ClientName: "web" },
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
    }),
  );
  return client.send(
    new InitiateAuthCommand({
      ...{ AuthFlow: "USER_PASSWORD_AUTH", ClientId: UserPoolClient?.ClientId },
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  );
}
