import { once } from "node:events";
import type { FileHandle } from "node:fs/promises";
import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { networkFix, networkReason } from "../aws/connect-error.ts";
import type { Agents } from "../aws/http.ts";
import { retryabilityOf } from "../aws/retry.ts";
import { unlessAborted } from "../base/clock.ts";
import { ActionError, isProgramFault, messageOf } from "../base/errors.ts";
import { explainS3Error } from "./s3-errors.ts";

/** From this size on the bucket is asked first (Expect: 100-continue), so that a refusal costs no upload. */
const askFirstBytes = 1 << 20;
/** How long to wait for a server that ignores the question. */
const askFirstMs = 3000;
/** How much of the file is in memory at a time. */
const chunkBytes = 256 << 10;
/** Maximum size of an S3 error. */
const maxReplyBytes = 64 << 10;

/** A file of users in Cognito's dialect, or the ranges of one for one job. */
export type UploadFile = {
  /** The name that messages use. */
  name: string;
  /** How many bytes are uploaded. */
  bytes: number;
  handle: FileHandle;
  ranges?: readonly { from: number; to: number }[];
};

/**
 * Uploads the file to a job's pre-signed URL: one PUT, streamed from disk, with the length and the encryption header that
 * the URL is signed for (Cognito developer guide, "Creating and running the import job").
 * @throws {ActionError} `upload`, `upload-again` or `upload-expired`, with what S3's error means here
 */
export async function uploadUsersFile(
  url: string,
  file: UploadFile,
  agents: Agents,
  signal: AbortSignal,
): Promise<UploadReply> {
  let reply: UploadReply & { body: string; sent: boolean };
  try {
    // A request looks at its signal only once it has a connection.
    reply = await unlessAborted(put(new URL(url), file, agents, signal), signal);
  } catch (error) {
    signal.throwIfAborted();
    if (isProgramFault(error)) throw error;
    const reason = networkReason(error) ?? messageOf(error);
    const code = retryabilityOf(error) === "permanent" ? "upload" : "upload-again";
    const sentence = `The upload of ${file.name} could not reach S3: ${reason}. ${networkFix(error) ?? ""}`;
    throw new ActionError(code, sentence.trimEnd(), { cause: error });
  }
  const { status, body, sent } = reply;
  if (status < 200 || status > 299) throw explainS3Error(status, body, file.name);
  if (!sent) {
    throw new ActionError(
      "upload",
      `The upload of ${file.name} was answered with ${status} before it was sent: something other than S3 answered. ` +
        "Check the proxy of the runner.",
    );
  }
  return reply;
}

/** S3's reply, for debug mode. */
export type UploadReply = { status: number; requestId: string | undefined };

async function put(url: URL, file: UploadFile, agents: Agents, signal: AbortSignal) {
  const secure = url.protocol === "https:";
  const askFirst = file.bytes >= askFirstBytes;
  const request = (secure ? httpsRequest : httpRequest)(url, {
    method: "PUT",
    agent: agents.agentFor(url),
    timeout: agents.readTimeoutMs,
    signal,
    headers: {
      "content-length": file.bytes,
      "x-amz-server-side-encryption": "aws:kms",
      ...(askFirst ? { expect: "100-continue" } : {}),
    },
  });
  request.once("timeout", () => request.destroy(silence()));

  const response = new Promise<IncomingMessage>((resolve, reject) => {
    request.once("response", resolve);
    request.once("error", reject);
  });
  try {
    if (!askFirst || (await mayContinue(request, response))) {
      sendFile(file, request).catch((error: unknown) =>
        request.destroy(error instanceof Error ? error : undefined),
      );
    }
    // A reply in the middle of the upload is a refusal.
    const answer = await response;
    const sent = request.writableFinished;
    const status = answer.statusCode ?? 0;
    // The connection goes back to the agent once the body has come.
    if (status >= 200 && status <= 299) answer.once("error", () => {}).resume();
    const requestId = answer.headers["x-amz-request-id"]?.toString();
    return { status, requestId, sent, body: status >= 200 && status <= 299 ? "" : await readText(answer) };
  } finally {
    if (!request.writableFinished) request.destroy();
  }
}

/**
 * Writes the file to the request from two buffers in turn: one is sent while the other is filled. A stream would allocate
 * memory for each piece, and close the file when it is destroyed.
 */
async function sendFile({ handle, bytes, ranges }: UploadFile, request: ClientRequest): Promise<void> {
  let [chunk, next] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
  let written: Promise<void> = Promise.resolve();
  for (const { from, to } of ranges ?? [{ from: 0, to: bytes }]) {
    for (let position = from; position < to; ) {
      const { bytesRead } = await handle.read(chunk, 0, Math.min(chunkBytes, to - position), position);
      if (bytesRead === 0) throw new Error("the file became shorter while it was sent");
      position += bytesRead;
      await written;
      const piece = chunk.subarray(0, bytesRead);
      written = new Promise((resolve, reject) => {
        request.write(piece, (error) => (error ? reject(error) : resolve()));
      });
      // Awaited after the next read; until then a rejection would be unhandled.
      written.catch(() => {});
      [chunk, next] = [next, chunk];
    }
  }
  await written;
  request.end();
}

/** Returns whether the bucket wants the body: yes if it says so or says nothing for a while, no if it replies. */
async function mayContinue(request: ClientRequest, response: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  try {
    request.flushHeaders();
    return await Promise.race([
      once(request, "continue").then(() => true),
      response.then(() => false),
      new Promise<true>((resolve) => {
        timer = setTimeout(resolve, askFirstMs, true);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Named as in the SDK, so that it counts as transient. */
function silence(): Error {
  return Object.assign(new Error("S3 did not answer in time"), { name: "TimeoutError" });
}

/** Returns the text of a reply, up to the maximum size of an error. */
async function readText(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxReplyBytes) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}
