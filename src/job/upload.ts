import { once } from "node:events";
import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Agents } from "../aws/http.ts";
import { retryabilityOf } from "../aws/retry.ts";
import { unlessAborted } from "../base/clock.ts";
import { networkFix, networkReason } from "../base/connect-error.ts";
import { ActionError, isProgramFault, messageOf } from "../base/errors.ts";
import { type FileBytes, readPieces, startDigest } from "./digest.ts";
import { explainS3Error } from "./s3-errors.ts";

/** From this size on, the request waits for the bucket's 100 Continue, so that a refused file is not sent. */
const askFirstBytes = 1 << 20;
/** How long to wait for a server that ignores Expect. */
const askFirstMs = 3000;
/** Maximum size of an S3 error. */
const maxReplyBytes = 64 << 10;

/** A file of users in Cognito's dialect, or the ranges of one for one job. */
export type UploadFile = FileBytes & {
  /** The name that messages use. */
  name: string;
  /** The digest of the bytes that were checked. */
  digest?: string | undefined;
};

/**
 * Uploads the file to a job's pre-signed URL: one PUT, streamed from disk, with the length and the encryption header that
 * the URL is signed for (Cognito developer guide, "Creating and running the import job").
 * @returns S3's reply, for debug mode
 * @throws {ActionError} `upload`, `upload-again` or `upload-expired`, with what S3's error means here
 */
export async function uploadUsersFile(
  url: string,
  file: UploadFile,
  agents: Agents,
  signal: AbortSignal,
): Promise<{ status: number; requestId: string | undefined }> {
  // A request checks its signal only once it has a connection.
  const sending = unlessAborted(put(new URL(url), file, agents, signal), signal);
  const { status, requestId, refusal, isSent, digest } = await sending.catch((error: unknown) => {
    signal.throwIfAborted();
    if (isProgramFault(error)) throw error;
    const reason = networkReason(error) ?? messageOf(error);
    const code = retryabilityOf(error) === "permanent" ? "upload" : "upload-again";
    const sentence = `The upload of ${file.name} could not reach S3: ${reason}. ${networkFix(error) ?? ""}`;
    throw new ActionError(code, sentence.trimEnd(), { cause: error });
  });
  if (refusal !== undefined) throw explainS3Error(status, refusal, file.name);
  if (!isSent) {
    throw new ActionError(
      "upload",
      `The upload of ${file.name} was answered with ${status} before it was sent: something other than S3 answered. ` +
        "Check the proxy of the runner.",
    );
  }
  if (file.digest !== undefined && (await digest) !== file.digest) throw fileChangedError(file.name);
  return { status, requestId };
}

/** Returns the error for a file that is no longer the one that was checked. */
export function fileChangedError(name: string): ActionError {
  return new ActionError(
    "bad-users",
    `${name} changed after it was checked, so it is not imported. Run the step again when nothing writes to the file.`,
  );
}

async function put(url: URL, file: UploadFile, agents: Agents, signal: AbortSignal) {
  const askFirst = file.bytes >= askFirstBytes;
  const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(url, {
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
  request.once("timeout", () =>
    request.destroy(new DOMException("S3 did not answer in time", "TimeoutError")),
  );
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    request.once("response", resolve);
    request.once("error", reject);
  });
  let digest: Promise<string> | undefined;
  try {
    if (!askFirst || (await mayContinue(request, response))) {
      digest = sendFile(file, request);
      digest.catch((error: unknown) => request.destroy(error instanceof Error ? error : undefined));
    }
    // A reply in the middle of the upload is a refusal.
    const answer = await response;
    const isSent = request.writableFinished;
    const { statusCode: status = 0, headers } = answer;
    const isAccepted = status >= 200 && status <= 299;
    // The connection returns to the agent once the body is read.
    if (isAccepted) answer.once("error", () => {}).resume();
    const refusal = isAccepted ? undefined : await readText(answer);
    return { status, requestId: headers["x-amz-request-id"]?.toString(), refusal, isSent, digest };
  } finally {
    if (!request.writableFinished) request.destroy();
  }
}

/** Writes the file to the request, and returns the digest of what was sent. */
async function sendFile(file: UploadFile, request: ClientRequest): Promise<string> {
  const digest = startDigest();
  let written: Promise<void> = Promise.resolve();
  for await (const piece of readPieces(file)) {
    digest.add(piece);
    await written;
    written = new Promise((resolve, reject) => {
      request.write(piece, (error) => (error ? reject(error) : resolve()));
    });
    // Awaited after the next read; until then a rejection would be unhandled.
    written.catch(() => {});
  }
  await written;
  request.end();
  return digest.end(file);
}

/** Returns whether to send the body: yes on 100 Continue or after a wait without an answer, no on any other reply. */
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
