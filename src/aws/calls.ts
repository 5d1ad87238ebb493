import { NormalizedSchema } from "@smithy/core/schema";
import type { Client, Command, MetadataBearer, StaticOperationSchema } from "@smithy/types";
import { unlessAborted } from "../base/clock.ts";
import { withoutValues } from "../base/secrets.ts";
import { type ClientOptions, logCalls } from "./client.ts";
import { badReply, type CallContext, explainAwsError, nameOf } from "./errors.ts";
import { pauseBefore, retryabilityOf } from "./retry.ts";

const maxAttempts = 5;
/** Maximum time for an attempt, as a multiple of the read timeout, because a reply may arrive byte by byte. */
const maxReadTimeouts = 5;
/** The same for CloudWatch Logs, so that an attempt that hangs can be repeated while logs are waited for. */
const maxLogsAttemptMs = 15_000;

type SendOptions = {
  /** false: the call is only repeated if it certainly had no effect. */
  repeatable?: boolean;
  /** Whether a throttled call fails at once, because the caller limits the rate. */
  paced?: boolean;
};

/** Throws the error for a reply that the API model does not allow. `how` follows "answered". */
export type Reject = (how: string) => never;

/**
 * Returns a function that sends a command, retries it, checks the types of the reply against the API model, and resolves to
 * what `read` returns for it. Rejects with an ActionError that says how to fix the problem, or with
 * an AbortError.
 */
export function senderFor<In extends object, Out extends MetadataBearer, Config>(
  client: Client<In, Out, Config>,
  options: ClientOptions,
  service?: "logs",
) {
  const { userPoolId, region, endpointUrl, agents, retry, redact } = options;
  const limitMs = service === "logs" ? maxLogsAttemptMs : agents.readTimeoutMs * maxReadTimeouts;
  logCalls(client.middlewareStack, options);

  return async <I extends In, O extends Out, T>(
    command: Command<In, I, Out, O, Config>,
    signal: AbortSignal,
    read: (reply: O, reject: Reject) => T,
    { repeatable = true, paced = false }: SendOptions = {},
  ): Promise<T> => {
    const [, , operation, , , output]: StaticOperationSchema = command.schema;
    const context: CallContext = { operation, service, userPoolId, region, endpointUrl };
    const reject: Reject = (how) => {
      throw badReply(how, context);
    };
    for (let attempt = 1; ; attempt++) {
      // On an idle connection that AWS has closed, it would be unknown whether the call had an effect.
      if (!repeatable || attempt > 1) agents.closeIdle();
      const timeout = limitMs === 0 ? undefined : retry.clock.timeout(limitMs);
      const abortSignal = timeout === undefined ? signal : AbortSignal.any([signal, timeout]);
      try {
        // The SDK checks the signal only once it has credentials.
        const reply = await unlessAborted(client.send(command, { abortSignal }), abortSignal);
        // The SDK does not check the types of values against the API model.
        const mistyped = mistypedMember(NormalizedSchema.of(output), reply);
        return mistyped === undefined ? read(reply, reject) : reject(`with an invalid ${mistyped}`);
      } catch (thrown) {
        const isLate = timeout?.aborted === true && !signal.aborted;
        const error = isLate ? new DOMException("no reply in time", "TimeoutError") : thrown;
        redactError(error, (text) => withoutValues(redact(text), userData(command.input)));
        const explained = explainAwsError(error, context);
        const retryability = retryabilityOf(explained);
        const isFinal =
          retryability === "permanent" ||
          (retryability === "ambiguous" && !repeatable) ||
          (retryability === "throttled" && paced);
        if (isFinal || attempt === maxAttempts || signal.aborted) throw explained;
        const pause = pauseBefore(retryability, attempt, retry.random);
        retry.log.debug(
          `${operation}, attempt ${attempt} of ${maxAttempts}: ${nameOf(error) || "failed"} ` +
            `(${retryability}); again in ${Math.round(pause)} ms`,
        );
        await retry.clock.sleep(pause, signal);
      }
    }
  };
}

/** Returns the values of a user that AWS's message about a call may quote. */
function userData(input: object): string[] {
  const { Username, UserAttributes, Filter } = input as {
    Username?: string;
    UserAttributes?: readonly { Value?: string }[];
    Filter?: string;
  };
  const attributes = (UserAttributes ?? []).map(({ Value }) => Value);
  const values = [Username, Filter?.replace(/^[^"]*"|"$/g, ""), ...attributes];
  return values.flatMap((value = "") => (/^(true|false|)$/i.test(value) ? [] : value));
}

/** Redacts an error and its causes, whose messages may quote secrets and user data. */
function redactError(error: unknown, redact: (text: string) => string): void {
  if (!(error instanceof Error)) return;
  // In a reply that the API model does not allow, it may be of any type.
  const message = typeof error.message === "string" ? redact(error.message) : "";
  // A DOMException has no setter.
  if (message !== error.message) error.message = message;
  redactError(error.cause, redact);
}

/** Returns the name of a member whose value does not have the schema's type; undefined without one. */
function mistypedMember(schema: NormalizedSchema, value: unknown, name = "reply"): string | undefined {
  if (value === undefined || value === null || schema.isUnitSchema()) return undefined;
  const isList = schema.isListSchema();
  if (schema.isStructSchema()) {
    if (typeof value !== "object" || Array.isArray(value)) return name;
    for (const [key, member] of schema.structIterator()) {
      const found = mistypedMember(member, Reflect.get(value, key), key);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isList || schema.isMapSchema()) {
    if (typeof value !== "object" || isList !== Array.isArray(value)) return name;
    // Outside the loop, because this call is slow.
    const item = schema.getValueSchema();
    for (const each of Object.values(value)) {
      // A member may be missing, but not an item of a list.
      const found = each === undefined || each === null ? name : mistypedMember(item, each, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const isValid =
    (schema.isTimestampSchema() && value instanceof Date && !Number.isNaN(value.getTime())) ||
    (schema.isNumericSchema() && Number.isSafeInteger(value)) ||
    (schema.isStringSchema() && typeof value === "string") ||
    (schema.isBooleanSchema() && typeof value === "boolean");
  return isValid ? undefined : name;
}
