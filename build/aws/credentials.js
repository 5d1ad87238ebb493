import { defaultProvider } from "@aws-sdk/credential-provider-node";
import { ActionError, messageOf } from "../errors.js";
/**
 * How long the instance metadata service may take to answer, in milliseconds. Where there is one it answers at once; where
 * there is none, as on GitHub's runners, the packets may vanish.
 */
const metadataTimeoutMs = 500;
/** Credentials are renewed this long before their end, in milliseconds: as long before as the SDK asks for new ones. */
const renewBeforeMs = 5 * 60_000;
/**
 * The parts of an SDK client's configuration that say how its calls are signed.
 * @param endpointUrl serves also the calls by which credentials are got
 */
export function identityConfig(identity, requestToken, endpointUrl) {
    const clientConfig = endpointUrl === undefined ? {} : { endpoint: endpointUrl };
    if (identity.kind === "none") {
        const unsigned = { sign: async (request) => request };
        return { credentials: { accessKeyId: "-", secretAccessKey: "-" }, signer: unsigned };
    }
    if (identity.kind === "role")
        return { credentials: assumeRole(identity, requestToken, clientConfig) };
    const { profile } = identity;
    return {
        ...(profile === undefined ? {} : { profile }),
        credentialDefaultProvider: (init) => defaultProvider({ ...init, clientConfig, timeout: metadataTimeoutMs, maxRetries: 0, logger: silence }),
    };
}
/** The SDK warns of keys in the environment beside a profile; the profile was asked for by name. */
const silence = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * Credentials of a role by the workflow's OIDC token, with a new token for each renewal, as a token lives a few minutes
 * (GitHub docs, "OpenID Connect reference").
 */
function assumeRole({ roleArn, sessionName }, requestToken, clientConfig) {
    let current;
    return async (properties) => {
        const left = (current?.expiration?.getTime() ?? 0) - Date.now();
        if (current !== undefined && left > renewBeforeMs)
            return current;
        const webIdentityToken = await requestToken();
        const { fromWebToken } = await import("@aws-sdk/credential-provider-web-identity");
        const role = { roleArn, roleSessionName: sessionName, webIdentityToken, clientConfig };
        try {
            current = await fromWebToken(role)(properties);
            return current;
        }
        catch (error) {
            throw new ActionError("aws", refusal(error), { cause: error });
        }
    };
}
function refusal(error) {
    const words = messageOf(error).trim().replace(/\.$/, "");
    const name = error instanceof Error ? error.name : "";
    const refused = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim)/.test(name);
    const wayOut = refused
        ? " Check the role's trust policy: it must trust token.actions.githubusercontent.com for the audience " +
            "sts.amazonaws.com and for this repository, branch or environment."
        : "";
    return `The role in role-to-assume could not be assumed: ${words} (${name}).${wayOut}`;
}
/**
 * The token with which GitHub vouches for the workflow.
 * @param request asks GitHub for one, for an audience
 * @throws {ActionError} `aws`, with the permission that is missing
 */
export async function workflowToken(env, request) {
    if (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
        throw new ActionError("aws", "role-to-assume needs the workflow's OIDC token, which this job may not ask for: give the job the permission " +
            "id-token: write (permissions: { id-token: write, contents: read }).");
    }
    try {
        return await request("sts.amazonaws.com");
    }
    catch (error) {
        throw new ActionError("aws", `GitHub gave no OIDC token for role-to-assume: ${messageOf(error)}`, {
            cause: error,
        });
    }
}
