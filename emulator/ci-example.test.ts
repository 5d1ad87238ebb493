/** The example of docs/emulator.md, "Use it in CI": its scripts as a runner runs them, without `npm ci`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CreateUserPoolCommand, DescribeUserPoolCommand } from "@aws-sdk/client-cognito-identity-provider";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { cognito, isOnPath } from "./support.ts";

type Step = { run: string; env?: Record<string, string>; "working-directory"?: string };

const page = readFileSync("docs/emulator.md", "utf8");
const [, yaml = ""] = /## Use it in CI\n+```yaml\n(.*?)```/s.exec(page) ?? [];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

const canRun = ["bash", "curl", "setsid"].every(isOnPath);

test.skipIf(!canRun)("the steps start the emulator and create a pool", async () => {
  const steps = parse(yaml.replaceAll("4599", String(await freePort())));
  const [, start, seed] = steps as [unknown, Step, Step];
  const workspace = mkdtempSync(join(tmpdir(), "emulator-"));
  onTestFinished(() => rmSync(workspace, { recursive: true }));
  const checkout = join(workspace, "cognito-user-import");
  mkdirSync(checkout);
  for (const name of ["emulator", "node_modules", "package.json"]) {
    symlinkSync(resolve(name), join(checkout, name));
  }
  const githubEnv = join(workspace, "env");

  async function runScript(script: string, step: Step): Promise<string> {
    const child = spawn("bash", ["-e", "-c", script], {
      cwd: join(workspace, step["working-directory"] ?? ""),
      env: { PATH: process.env.PATH, HOME: workspace, GITHUB_ENV: githubEnv, ...step.env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    const [code] = await once(child, "close");
    expect(code, output).toBe(0);
    return output;
  }

  expect(start.run).toContain("npm ci\n");
  const started = await runScript(`${start.run.replace("npm ci\n", "")}\necho; echo $!`, start);
  const [, ready, pid] = /^(.*)\n(\d+)\n$/.exec(started) ?? [];
  onTestFinished(() => {
    process.kill(-Number(pid), "SIGTERM");
  });
  expect(ready).toBe('{"ready":true}');

  const client = cognito({ url: seed.env?.AWS_ENDPOINT_URL ?? "" });
  let UserPoolId: string | undefined;
  if (isOnPath("aws")) {
    await runScript(seed.run, seed);
    UserPoolId = /^USER_POOL_ID=(.+)\n$/.exec(readFileSync(githubEnv, "utf8"))?.[1];
  } else {
    const input = { PoolName: "staging", AutoVerifiedAttributes: ["email" as const] };
    UserPoolId = (await client.send(new CreateUserPoolCommand(input))).UserPool?.Id;
  }
  const { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId }));
  expect(UserPool).toMatchObject({ Name: "staging", AutoVerifiedAttributes: ["email"] });
});
