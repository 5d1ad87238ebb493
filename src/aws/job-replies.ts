import { streamCollector } from "@smithy/node-http-handler";

/**
 * Keeps the last reply about each job as it came over the wire: the SDK makes dates of numbers, which lose digits. The text
 * holds the pre-signed URL.
 */
export function jobReplies() {
  const bodies = new Map<string, string>();

  return {
    /** How the client is to collect the body of a reply. */
    streamCollector: async (stream: Parameters<typeof streamCollector>[0]): Promise<Uint8Array> => {
      const bytes = await streamCollector(stream);
      const body = new TextDecoder().decode(bytes);
      const id = jobIdIn(body);
      if (id !== undefined) bodies.set(id, body);
      return bytes;
    },
    /** The body of the last reply about a job. */
    last: (jobId: string): string | undefined => bodies.get(jobId),
  };
}

/** undefined for what is no reply about a job, or no reply of the API at all, which the SDK reports. */
function jobIdIn(body: string): string | undefined {
  try {
    const id: unknown = JSON.parse(body)?.UserImportJob?.JobId;
    return typeof id === "string" ? id : undefined;
  } catch {
    return undefined;
  }
}
