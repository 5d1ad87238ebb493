import { streamCollector } from "@smithy/node-http-handler";
import { wireReply } from "../cli/job.ts";
import { jobMember } from "../cli/model.ts";
import { JsonProblem } from "../cli/read-json.ts";
import { type CliMap, isMap } from "../cli/value.ts";

/**
 * Remembers what replies say of jobs, number by number as it came over the wire: the SDK makes dates of them, which lose
 * digits. What is remembered has no pre-signed URL.
 */
export function jobReplies() {
  const replies = new Map<string, CliMap>();

  function remember(body: Uint8Array): void {
    const reply = readReply(new TextDecoder().decode(body));
    const job = reply?.get(jobMember) ?? null;
    const id = isMap(job) ? job.get("JobId") : undefined;
    if (reply !== undefined && typeof id === "string") replies.set(id, reply);
  }

  return {
    /** How the client is to collect the body of a reply. */
    streamCollector: async (stream: Parameters<typeof streamCollector>[0]): Promise<Uint8Array> => {
      const body = await streamCollector(stream);
      remember(body);
      return body;
    },
    /** The last reply about a job. */
    last: (jobId: string): CliMap | undefined => replies.get(jobId),
  };
}

/** undefined for what is no reply of the API, which is for the SDK to tell. */
function readReply(body: string): CliMap | undefined {
  try {
    return wireReply(body);
  } catch (error) {
    if (error instanceof JsonProblem) return undefined;
    throw error;
  }
}
