import { digestOf } from "../job/digest.ts";
import { fileChanged, type UploadFile } from "../job/upload.ts";
import type { FilePart } from "../users/convert/split.ts";
import type { Run } from "./record.ts";

/** Records what the file is before it is read. */
export async function recordFile({ inputs, record }: Run): Promise<void> {
  const { usersFile, jobId } = inputs;
  if (usersFile !== undefined && jobId === undefined) record.fileOpened(await digestOf(usersFile));
}

/**
 * Returns a part of the file to upload, with the digest that the upload is compared with.
 * @throws {ActionError} `bad-users` if the file has changed since it was opened
 */
export async function unchangedPart({ inputs, record }: Run, { upload }: FilePart): Promise<UploadFile> {
  const { usersFile } = inputs;
  const { digest } = record.state;
  if (usersFile !== undefined && (digest === undefined || (await digestOf(usersFile)) !== digest)) {
    throw fileChanged(usersFile.name);
  }
  return { ...upload, digest: await digestOf(upload) };
}
