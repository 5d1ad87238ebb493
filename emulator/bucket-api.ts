/** S3's protocol: the method is the operation, errors are XML. */

import { randomUUID } from "node:crypto";
import { authorizeUpload, putObject } from "./bucket.ts";
import { type Protocol, throwFault, toServiceError } from "./http.ts";
import { advanceAll } from "./import/life.ts";
import { serverTime } from "./settings.ts";
import { elements } from "./xml.ts";

const operations: Record<string, string> = {
  PUT: "PutObject",
  GET: "GetObject",
  HEAD: "HeadObject",
  DELETE: "DeleteObject",
  POST: "PostObject",
};

export const bucketApi: Protocol = {
  operation: async ({ method }) => operations[method] ?? method,

  async answer({ context, request, record, fault, read }) {
    const requestId = randomUUID().replaceAll("-", "").slice(0, 16).toUpperCase();
    const hostId = Buffer.from(randomUUID()).toString("base64");
    const headers = { "x-amz-request-id": requestId, "x-amz-id-2": hostId };
    try {
      throwFault(fault, "s3");
      advanceAll(context.state, context.settings, context.clock());
      const job = authorizeUpload(request, context.state, serverTime(context.settings));
      const { etag } = putObject(job, await read(), request.headers);
      const encryption = { "x-amz-server-side-encryption": "aws:kms" };
      return { status: 200, headers: { ...headers, ...encryption, ETag: etag }, body: "" };
    } catch (thrown) {
      const { code, message, status, details } = toServiceError(thrown, "InternalError");
      record.errorCode = code;
      const content = { Code: code, Message: message, ...details, RequestId: requestId, HostId: hostId };
      const body = `<?xml version="1.0" encoding="UTF-8"?>\n${elements({ Error: content })}`;
      return { status, headers: { ...headers, "Content-Type": "application/xml" }, body };
    }
  },
};
