/** AWS JSON 1.1, which Cognito and CloudWatch Logs speak: the operation in `X-Amz-Target`, JSON in and out. */

import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { markBillable } from "./billing.ts";
import { keyOf } from "./credentials.ts";
import { ServiceError } from "./errors.ts";
import { type Exchange, type Protocol, type Reply, throwFault, toServiceError } from "./http.ts";
import { advanceAll } from "./import/life.ts";
import { requireRate } from "./rates.ts";
import { type Service, services } from "./services.ts";
import { serverTime } from "./settings.ts";
import { verifyAuthorization } from "./sigv4.ts";
import type { Call } from "./state.ts";

export const jsonApi: Protocol = {
  operation: async ({ headers }) => targetOf(headers).operation,

  async answer(exchange) {
    const { request, record, fault } = exchange;
    const target = targetOf(request.headers);
    const body = await exchange.read();
    try {
      record.input = parseJson(body);
      throwFault(fault, target.service?.name ?? "cognito-idp");
      return reply(200, run(exchange, target, body));
    } catch (thrown) {
      const error = toServiceError(thrown, "InternalErrorException");
      record.errorCode = error.code;
      return reply(error.status, { __type: error.code, message: error.message }, error.code);
    }
  },
};

type Target = { service: Service | undefined; operation: string };

function targetOf(headers: IncomingHttpHeaders): Target {
  const [prefix = "", operation = ""] = String(headers["x-amz-target"] ?? "").split(".");
  return { service: services[prefix], operation: operation || "Unknown" };
}

/** Checks the signature and the rates, updates the jobs, and runs the operation. */
function run({ context, request, record }: Exchange, target: Target, body: Buffer): object {
  const { service, operation: name } = target;
  const operation = service?.operations[name];
  if (service === undefined || operation === undefined) {
    throw new ServiceError(
      "UnknownOperationException",
      `The local Cognito does not know the operation ${name}.`,
    );
  }
  const { state, settings, scheme } = context;
  const key = (accessKeyId: string) => keyOf(state, settings, accessKeyId);
  const region = service.unsigned.includes(name)
    ? ""
    : verifyAuthorization({ ...request, body }, key, service.name, serverTime(settings)).region;
  const { input } = record;
  if (settings.rates !== undefined) {
    requireRate(context.buckets, settings.rates, { operation: name, region, input }, context.clock());
  }
  if (input === undefined) throw new ServiceError("SerializationException", "The request is not JSON.");
  const now = context.clock();
  advanceAll(state, settings, now);
  const call: Call = { state, settings, now, region, scheme, host: request.headers.host ?? "localhost" };
  const output = operation(call, input);
  markBillable(state, name, input);
  context.onReply?.(service.name, name, output);
  return output;
}

function reply(status: number, output: object, errorCode?: string): Reply {
  return {
    status,
    headers: {
      "Content-Type": "application/x-amz-json-1.1",
      "x-amzn-RequestId": randomUUID(),
      ...(errorCode !== undefined && { "x-amzn-ErrorType": errorCode }),
    },
    body: JSON.stringify(output),
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString() || "{}");
  } catch {
    return undefined;
  }
}
