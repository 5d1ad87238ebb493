import { mkdtemp, open, rm, truncate, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Agents, createAgents } from "../../src/aws/http.ts";
import { uploadUsersFile } from "../../src/job/upload.ts";
import type { UsersFile } from "../../src/users/formats/file.ts";
import { speedUpTimers } from "../fast-timers.ts";

let home = "";
let agents: Agents;
let file: UsersFile;
const servers: (Server | TcpServer)[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "upload-"));
  agents = createAgents(
    {},
    { ca: undefined, verifiesCertificates: true, connectTimeoutMs: 60_000, readTimeoutMs: 60_000 },
  );
});

afterEach(async () => {
  agents.closeIdle();
  for (const server of servers.splice(0)) server.close();
  await file.handle.close();
  await rm(home, { recursive: true, force: true });
});

const path = () => join(home, "users.csv");

async function makeFile(bytes: number): Promise<UsersFile> {
  await writeFile(path(), Buffer.alloc(bytes, "a"));
  file = { name: "users.csv", bytes, handle: await open(path()) };
  return file;
}

async function listen(server: Server | TcpServer): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return `http://127.0.0.1:${address.port}/1/pool/job?X-Amz-Signature=a%2Fb&X-Amz-Date=c`;
}

/** A server that speaks for itself once it has seen the head of the request. */
function talk(answer: (socket: Socket) => void): Promise<string> {
  return listen(
    createTcpServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => answer(socket));
    }),
  );
}

const upload = (url: string, signal = new AbortController().signal) =>
  uploadUsersFile(url, file, agents, signal);

test.each([1, 100, (1 << 20) - 1, 1 << 20, 5_000_001])("%i bytes arrive as they are", async (bytes) => {
  await makeFile(bytes);
  const got: { url: string | undefined; bytes: number; length: string | undefined }[] = [];
  const listener: RequestListener = (request, response) => {
    let received = 0;
    request.on("data", (chunk: Buffer) => {
      received += chunk.length;
    });
    request.on("end", () => {
      got.push({ url: request.url, bytes: received, length: request.headers["content-length"] });
      response.end();
    });
  };
  await upload(await listen(createServer(listener)));
  expect(got).toEqual([
    { url: "/1/pool/job?X-Amz-Signature=a%2Fb&X-Amz-Date=c", bytes, length: String(bytes) },
  ]);
});

test("a large file is not sent to a bucket that refuses it", async () => {
  await makeFile(5_000_000);
  const server = createServer();
  let asked = 0;
  server.on("checkContinue", (request, response) => {
    asked++;
    request.on("data", () => {
      throw new Error("the body was sent");
    });
    response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>");
  });
  await expect(upload(await listen(server))).rejects.toThrow(/403 AccessDenied/);
  expect(asked).toBe(1);
});

test("a server that ignores the question gets the file after a while", async () => {
  await makeFile(2_000_000);
  let received = 0;
  const url = await listen(
    createTcpServer((socket) => {
      socket.on("data", (chunk) => {
        received += chunk.length;
        if (received > 2_000_000)
          socket.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      });
    }),
  );
  speedUpTimers();
  await upload(url);
  expect(received).toBeGreaterThan(2_000_000);
});

test("a reply in the middle of the upload ends it", async () => {
  await makeFile(900_000);
  const url = await talk((socket) => {
    socket.pause();
    const body = "<Error><Code>ExpiredToken</Code></Error>";
    socket.write(`HTTP/1.1 400 Bad Request\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  });
  await expect(upload(url)).rejects.toThrow(/400 ExpiredToken: .*expired/);
});

test("a success before the file was sent is a failure", async () => {
  await makeFile(5_000_000);
  const url = await talk((socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
  await expect(upload(url)).rejects.toThrow(/answered with 200 before it was sent.*proxy/);
});

test("a success whose answer does not end is one", async () => {
  await makeFile(10);
  const url = await talk((socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"));
  await expect(upload(url)).resolves.toMatchObject({ status: 200 });
});

test("a broken connection is reported", async () => {
  await makeFile(900_000);
  const url = await talk((socket) => socket.resetAndDestroy());
  await expect(upload(url)).rejects.toMatchObject({
    code: "upload-again",
    message: "The upload of users.csv could not reach S3: the connection was closed.",
  });
});

test("a bucket that cannot be reached", async () => {
  await makeFile(10);
  await expect(upload("http://127.0.0.1:9/x")).rejects.toThrow(/could not reach S3: connection refused/);
});

test("a file that becomes shorter is not sent as if it were whole", async () => {
  await makeFile(10_000);
  await truncate(path(), 5000);
  const url = await listen(
    createServer((request, response) => request.on("end", () => response.end()).resume()),
  );
  await expect(upload(url)).rejects.toThrow(/became shorter/);
});

test("an abort ends it at once, whatever the server does", async () => {
  await makeFile(900_000);
  const controller = new AbortController();
  const url = await talk(() => controller.abort());
  await expect(upload(url, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
});

test("also while the answer comes in", async () => {
  await makeFile(10);
  const controller = new AbortController();
  const url = await talk((socket) => {
    socket.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n<Error>");
    setTimeout(() => controller.abort(), 50);
  });
  await expect(upload(url, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
});
