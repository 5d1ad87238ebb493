import { NormalizedSchema } from "@smithy/core/schema";
import type { Client, Command, MetadataBearer } from "@smithy/types";
import { unlessAborted } from "../base/clock.ts";
import { createSecrets, escapePattern } from "../base/secrets.ts";
import { type ClientOptions, logCalls } from "./client.ts";
import { badReply, type CallContext, explainAwsError } from "./errors.ts";
import { pauseBefore, type Retryability, retryabilityOf } from "./retry.ts";

/** Maximum attempts per call. */
const maxAttempts = 5;
/** Maximum time for an attempt, as a multiple of the time that AWS may be silent: a reply may come in drops. */
const maxReadTimeouts = 5;
/** The same in milliseconds for CloudWatch Logs, so that an attempt that hangs can be repeated while logs are waited for. */
const maxLogsAttemptMs = 15_000;

type SendOptions = {
  /** false: the call is only repeated when it is certain that AWS did nothing. */
  repeatable?: boolean;
  /** Whether throttling is an error at once, because the caller limits the rate of many calls. */
  paced?: boolean;
};

/**
 * Returns a function that sends a command, repeats it while that can help, checks the types of the reply against the API
 * model, and resolves to what `read` takes from it. Rejects with an ActionError that says how to fix the problem, or with
 * an AbortError.
 */
export function senderFor<In extends object, Out extends MetadataBearer, Config>(
  client: Client<In, Out, Config>,
  options: ClientOptions,
  service?: "logs",
) {
  const { userPoolId, region, endpointUrl, agents, retry, redact = (text: string) => text } = options;
  logCalls(client.middlewareStack, options);

  return async <I extends In, O extends Out, T>(
    operation: string,
    command: Command<In, I, Out, O, Config>,
    signal: AbortSignal,
    read: (reply: O, context: CallContext) => T,
    { repeatable = true, paced = false }: SendOptions = {},
  ): Promise<T> => {
    const context: CallContext = { operation, service, userPoolId, region, endpointUrl };
    for (let attempt = 1; ; attempt++) {
      // An idle connection that AWS has closed meanwhile would leave open whether the call was carried out.
      if (!repeatable || attempt > 1) agents.closeIdle();
      const limitMs = service === "logs" ? maxLogsAttemptMs : agents.readTimeoutMs * maxReadTimeouts;
      const timeout = limitMs === 0 ? undefined : retry.clock.timeout(limitMs);
      const abortSignal = timeout === undefined ? signal : AbortSignal.any([signal, timeout]);
      try {
        // The SDK looks at the signal only once it has credentials.
        const reply = await unlessAborted(client.send(command, { abortSignal }), abortSignal);
        checkTypes(command.schema, reply, context);
        return read(reply, context);
      } catch (thrown) {
        const isLate = timeout?.aborted === true && !signal.aborted;
        const error = isLate ? new DOMException("no reply in time", "TimeoutError") : thrown;
        redactError(error, (text) => withoutUserData(redact(text), command.input));
        const explained = explainAwsError(error, context);
        const retryability = retryabilityOf(explained);
        const isForCaller = paced && retryability === "throttled";
        if (
          !mayRepeat(retryability, repeatable) ||
          isForCaller ||
          attempt === maxAttempts ||
          signal.aborted
        ) {
          throw explained;
        }
        const pause = pauseBefore(retryability, attempt, retry.random);
        retry.log.debug(
          `${operation}, attempt ${attempt} of ${maxAttempts}: ${error instanceof Error ? error.name : "failed"} ` +
            `(${retryability}); again in ${Math.round(pause)} ms`,
        );
        await retry.clock.sleep(pause, signal);
      }
    }
  };
}

/** Cuts the user name, the attributes and the filter of a call out of AWS's message about it. */
function withoutUserData(text: string, input: object): string {
  const { Username, UserAttributes, Filter } = input as {
    Username?: string;
    UserAttributes?: readonly { Value?: string }[];
    Filter?: string;
  };
  const values = [
    Username,
    Filter?.replace(/^[^"]*"|"$/g, ""),
    ...(UserAttributes ?? []).map(({ Value }) => Value),
  ];
  const { add, redact } = createSecrets();
  let rest = text;
  for (const value of values) {
    if (value === undefined || /^(true|false|)$/i.test(value)) continue;
    add(value);
    add(value.toLowerCase());
    // Shorter ones are no secrets: they would be cut out of ordinary words.
    if (value.length < 4)
      rest = rest.replace(new RegExp(`(?<!\\w)${escapePattern(value)}(?!\\w)`, "gi"), "***");
  }
  return redact(rest);
}

/** Cuts secrets and user data that AWS quotes out of an error and its causes. */
function redactError(error: unknown, redact: (text: string) => string): void {
  if (!(error instanceof Error)) return;
  const message = redact(error.message);
  // A DOMException has no setter.
  if (message !== error.message) error.message = message;
  redactError(error.cause, redact);
}

function mayRepeat(
  retryability: Retryability,
  repeatable: boolean,
): retryability is Exclude<Retryability, "permanent"> {
  return retryability === "ambiguous" ? repeatable : retryability !== "permanent";
}

/** The SDK passes on values of other types than the API model has. */
function checkTypes([, , , , , output]: readonly never[], reply: unknown, context: CallContext): void {
  const member = mistypedMember(NormalizedSchema.of(output as never), reply);
  if (member !== undefined) throw badReply(`with an invalid ${member}`, context);
}

/** Returns the name of a member whose value has another type than in the schema; undefined without one. */
function mistypedMember(schema: NormalizedSchema, value: unknown, name = "reply"): string | undefined {
  if (value === undefined || value === null || schema.isUnitSchema()) return undefined;
  if (schema.isListSchema() || schema.isMapSchema() || schema.isStructSchema()) {
    if (typeof value !== "object" || schema.isListSchema() !== Array.isArray(value)) return name;
    const members = schema.isStructSchema()
      ? [...schema.structIterator()].map(([key, member]) => [key, member, (value as never)[key]] as const)
      : Object.values(value).map((each) => [name, schema.getValueSchema(), each] as const);
    for (const [key, member, each] of members) {
      // A member may be missing, but not an item of a list.
      const isHole = !schema.isStructSchema() && (each ?? undefined) === undefined;
      const found = isHole ? key : mistypedMember(member, each, key);
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
