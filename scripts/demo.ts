/**
 * Imports users into a pool of the local emulator with the built action, as a step of a workflow does, and shows the log, the
 * outputs, the summary and the users of the pool, and that one of them can sign in. Fails if one of these is wrong: CI runs it
 * on every operating system.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  InitiateAuthCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { startEmulator } from "../emulator/emulator.ts";
import { runStep } from "../test/runner.ts";

const password = "Correct-Horse-1";
const users = await readFile(resolve(import.meta.dirname, "../examples/users.csv"));

const emulator = await startEmulator({ settings: { hashImport: true } });
try {
  const pool = emulator.createUserPool({
    PoolName: "staging",
    AutoVerifiedAttributes: ["email"],
    Schema: [{ Name: "plan", AttributeDataType: "String", Mutable: true }],
  });
  // One of the file's users exists, as in every deployment except the first.
  emulator.createUser(pool.id, "ada.okafor", { email: "ada.okafor@example.com", email_verified: "true" });

  heading("The step's log");
  const step = await runStep({
    inputs: {
      "user-pool-id": pool.id,
      "cloud-watch-logs-role-arn": "arn:aws:iam::123456789012:role/CognitoImportLogs",
      "csv-path": "users.csv",
      password,
      "endpoint-url": emulator.url,
    },
    files: { "users.csv": users },
    post: true,
  });
  console.log(step.log.trimEnd());
  if (step.stderr !== "") console.log(step.stderr);
  console.log(`exit code ${step.exitCode}`);

  heading("Its outputs");
  for (const [name, value] of Object.entries(step.outputs)) console.log(`${name.padEnd(20)} ${value}`);

  heading("Its summary");
  console.log(step.summary.trim());

  heading(`The users of ${pool.id} afterwards`);
  emulator.advance();
  for (const { username, status, attributes } of pool.users.values()) {
    console.log(`${username.padEnd(20)} ${status.padEnd(16)} ${attributes.email}`);
  }

  heading("A seeded user signs in");
  const client = new CognitoIdentityProviderClient({
    region: pool.region,
    endpoint: emulator.url,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  });
  const ExplicitAuthFlows = ["ALLOW_USER_PASSWORD_AUTH" as const];
  const { UserPoolClient } = await client.send(
    new CreateUserPoolClientCommand({ UserPoolId: pool.id, ClientName: "web", ExplicitAuthFlows }),
  );
  const { AuthenticationResult } = await client.send(
    new InitiateAuthCommand({
      ClientId: UserPoolClient?.ClientId,
      AuthFlow: "USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: "bruno.silva", PASSWORD: password },
    }),
  );
  console.log(`bruno.silva got ${Object.keys(AuthenticationResult ?? {}).join(", ")}`);

  assert.deepEqual([step.exitCode, step.post?.exitCode], [0, 0]);
  const counts = ["total", "imported", "skipped", "failed"].map((name) => step.outputs[`${name}-users`]);
  assert.deepEqual(counts, ["12", "11", "1", "0"]);
  assert.notEqual(step.summary, "");
  assert.ok(AuthenticationResult?.AccessToken);
} finally {
  await emulator.close();
}

function heading(text: string): void {
  console.log(`\n── ${text} ${"─".repeat(Math.max(0, 76 - text.length))}\n`);
}
