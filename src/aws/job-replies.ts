import { collectBody } from "./client.ts";

/**
 * Keeps the last reply about each job as it was sent, because the SDK's dates lose digits. The text contains the
 * pre-signed URL.
 */
export function jobReplies() {
  const bodies = new Map<string, string>();

  return {
    /** Collects the body of a reply for the SDK's client. */
    streamCollector: async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
      const bytes = await collectBody(stream);
      const body = new TextDecoder().decode(bytes);
      const id = jobIdIn(body);
      if (id !== undefined) bodies.set(id, body);
      return bytes;
    },
    /** Returns the body of the last reply about a job. */
    last: (jobId: string): string | undefined => bodies.get(jobId),
  };
}

/** Returns undefined for a reply about anything else. The SDK reports one that is not JSON. */
function jobIdIn(body: string): string | undefined {
  try {
    const id: unknown = JSON.parse(body)?.UserImportJob?.JobId;
    return typeof id === "string" ? id : undefined;
  } catch {
    return undefined;
  }
}
