/** The AWS Query protocol of STS: the request is a form with the operation in `Action`, the reply is XML. */

import { randomUUID } from "node:crypto";
import { type AccessKey, keyOf } from "../credentials.ts";
import { ServiceError } from "../errors.ts";
import {
  type Exchange,
  type HttpRequest,
  type Protocol,
  type Reply,
  type ServerContext,
  throwFault,
  toServiceError,
} from "../http.ts";
import { serverTime } from "../settings.ts";
import { verifyAuthorization } from "../sigv4.ts";
import { elements, type XmlContent } from "../xml.ts";
import { stsOperations, unsignedOperations } from "./operations.ts";

const namespace = "https://sts.amazonaws.com/doc/2011-06-15/";

export const queryApi: Protocol = {
  operation: async (_request, read) => (await formOf(read)).Action ?? "Unknown",

  async answer(exchange) {
    const { record, fault } = exchange;
    const form = await formOf(exchange.read);
    record.input = form;
    try {
      throwFault(fault, "sts");
      const result = run(exchange, form, await exchange.read());
      return reply(200, `${form.Action}Response`, (requestId) => ({
        [`${form.Action}Result`]: result,
        ResponseMetadata: { RequestId: requestId },
      }));
    } catch (thrown) {
      const { code, message, status } = toServiceError(thrown, "InternalFailure");
      const Code = code === "InvalidParameterException" ? "ValidationError" : code;
      record.errorCode = Code;
      const Type = status >= 500 ? "Receiver" : "Sender";
      return reply(status, "ErrorResponse", (requestId) => ({
        Error: { Type, Code, Message: message },
        RequestId: requestId,
      }));
    }
  },
};

async function formOf(read: Exchange["read"]): Promise<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams((await read()).toString()));
}

function run({ context, request }: Exchange, form: Record<string, string>, body: Buffer): XmlContent {
  const { state, settings } = context;
  const { Action: name = "", Version, ...input } = form;
  const operation = stsOperations[name];
  if (operation === undefined || Version !== "2011-06-15") {
    throw new ServiceError("InvalidAction", `Could not find operation ${name} for version ${Version}`);
  }
  const caller = unsignedOperations.includes(name) ? undefined : signerOf(context, request, body);
  return operation({ state, settings, caller }, input);
}

function signerOf({ state, settings }: ServerContext, request: HttpRequest, body: Buffer): AccessKey {
  const key = (accessKeyId: string) => keyOf(state, settings, accessKeyId);
  try {
    return verifyAuthorization({ ...request, body }, key, "sts", serverTime(settings)).key;
  } catch (thrown) {
    const { code, message, status } = toServiceError(thrown, "InternalFailure");
    throw new ServiceError(ownTerms[code] ?? code, message, ownTerms[code] === undefined ? status : 403);
  }
}

/** STS's names, with status 403, for errors that have other names in other services ("Common errors", STS API reference). */
const ownTerms: Record<string, string> = {
  ExpiredTokenException: "ExpiredToken",
  IncompleteSignatureException: "IncompleteSignature",
  InvalidSignatureException: "SignatureDoesNotMatch",
  MissingAuthenticationTokenException: "MissingAuthenticationToken",
  UnrecognizedClientException: "InvalidClientTokenId",
};

function reply(status: number, root: string, content: (requestId: string) => XmlContent): Reply {
  const requestId = randomUUID();
  return {
    status,
    headers: { "Content-Type": "text/xml", "x-amzn-RequestId": requestId },
    body: `<${root} xmlns="${namespace}">${elements(content(requestId))}</${root}>`,
  };
}
