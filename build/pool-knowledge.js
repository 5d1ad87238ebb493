import { isOutOfReach, isPermissionRefusal } from "./aws/errors.js";
import { messageOf } from "./errors.js";
/** Reads what the checks of the file need to know of the pool. */
export async function readPool({ cognito, signal, doesWithout }) {
    const leftOut = [];
    async function read(what, call) {
        try {
            return await call(signal);
        }
        catch (error) {
            // Without its columns a file cannot be made into what Cognito takes: whoever makes a job needs that call.
            const dispensable = isPermissionRefusal(error) && (doesWithout || call === cognito.describeUserPool);
            if (!dispensable && !(doesWithout && isOutOfReach(error)))
                throw error;
            leftOut.push(`${what} could not be checked: ${messageOf(error)}`);
            return undefined;
        }
    }
    // One after the other: without credentials the second would only fail likewise.
    const header = await read("The columns of the pool", cognito.getCsvHeader);
    const pool = await read("The pool's own rules (verified and required attributes, MFA, lengths and ranges, user names)", cognito.describeUserPool);
    return { header, settings: pool && settingsOf(pool), leftOut };
}
/** The parts of DescribeUserPool's reply that say something about users in a file. */
function settingsOf(pool) {
    return {
        name: pool.Name,
        schema: (pool.SchemaAttributes ?? []).flatMap((attribute) => {
            const { Name: name, AttributeDataType: type, Required: required = false } = attribute;
            const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {};
            const { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {};
            if (name === undefined || type === undefined)
                return [];
            return [
                {
                    ...{ name, type, required },
                    minLength: limit(MinLength),
                    maxLength: limit(MaxLength),
                    minValue: limit(MinValue),
                    maxValue: limit(MaxValue),
                },
            ];
        }),
        autoVerified: pool.AutoVerifiedAttributes ?? [],
        usernameAttributes: pool.UsernameAttributes ?? [],
        mfa: pool.MfaConfiguration ?? "OFF",
        // "Valid values include true […] This is the default value." (API reference, UsernameConfigurationType)
        caseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    };
}
/** A limit of the schema, which the API writes as text. */
function limit(text) {
    const value = text === undefined || text === "" ? Number.NaN : Number(text);
    return Number.isNaN(value) ? undefined : value;
}
