import {
  CognitoIdentityProviderClient,
  CreateUserImportJobCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { expect, onTestFinished, test } from "vitest";
import { createCertificates } from "./certificates.ts";
import { type Emulator, startEmulator } from "./emulator.ts";
import { put, region, roleArn } from "./support.ts";

async function tlsEmulator() {
  const { ca, tls } = createCertificates();
  const emulator = await startEmulator({ tls });
  onTestFinished(() => emulator.close());
  return { emulator, ca };
}

/** Makes a job, with a client that knows the CA or none. */
async function createJob(emulator: Emulator, ca?: string, endpoint = emulator.url) {
  const client = new CognitoIdentityProviderClient({
    region,
    endpoint,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({ httpsAgent: { ca } }),
  });
  const UserPoolId = emulator.createUserPool().id;
  const { UserImportJob } = await client.send(
    new CreateUserImportJobCommand({ UserPoolId, JobName: "nightly", CloudWatchLogsRoleArn: roleArn }),
  );
  return UserImportJob?.PreSignedUrl ?? "";
}

test("over HTTPS, for clients that trust the private CA; the pre-signed URL too", async () => {
  const { emulator, ca } = await tlsEmulator();
  expect(emulator.url).toBe(`https://127.0.0.1:${emulator.port}`);
  const url = await createJob(emulator, ca);
  expect(url).toMatch(`${emulator.url}/aws-cognito-idp-user-import-dub/`);
  const encrypted = { "x-amz-server-side-encryption": "aws:kms", "Content-Length": 4 };
  expect((await put(url, "name", encrypted, "PUT", ca)).status).toBe(200);
  await expect(put(url, "name", encrypted)).rejects.toMatchObject({
    code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  });
  await expect(createJob(emulator)).rejects.toMatchObject({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
});

test("by the name localhost as well", async () => {
  const { emulator, ca } = await tlsEmulator();
  const byName = `https://localhost:${emulator.port}`;
  expect(await createJob(emulator, ca, byName)).toMatch(`${byName}/`);
});

test("a certificate is only valid with its own CA", async () => {
  const { emulator } = await tlsEmulator();
  await expect(createJob(emulator, createCertificates().ca)).rejects.toThrow();
});

test.each(["reset", "lost-reply", "cut-reply"] as const)("%s, over HTTPS", async (kind) => {
  const { emulator, ca } = await tlsEmulator();
  emulator.inject({ operation: "CreateUserImportJob", kind });
  await expect(createJob(emulator, ca)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(emulator.requests[0]).toMatchObject({ status: 0, fault: kind });
  expect(await createJob(emulator, ca)).not.toBe("");
});
