import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { regionOfUserPool, roleArnProblem, userPoolIdProblem } from "../aws/names.js";
import { profileProblem } from "../aws/profile.js";
import { messageOf } from "../errors.js";
export async function readAwsInputs(reader, userPoolId, workspace) {
    return {
        region: readRegion(reader, userPoolId),
        endpointUrl: readEndpoint(reader, "endpoint-url"),
        identity: await readIdentity(reader),
        connection: readConnection(reader, workspace),
    };
}
/** As the AWS CLI finds it, but for its configuration files; at last the region in the pool's id. */
function readRegion({ text, env, problems }, userPoolId) {
    const given = text("region") ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined);
    const value = given ?? regionOfUserPool(userPoolId);
    if (/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(value))
        return value;
    if (given !== undefined) {
        problems.push("region (or AWS_REGION) must be the name of an AWS region, such as eu-west-1");
    }
    else if (userPoolIdProblem(userPoolId) === undefined) {
        problems.push("user-pool-id does not start with a region; give the region of the pool in the input region");
    }
    return value;
}
/** Beside the input the SDK itself reads AWS_ENDPOINT_URL and its kin. */
function readEndpoint({ text, problems }, name) {
    const value = text(name);
    if (value === undefined)
        return undefined;
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        problems.push(`${name} must be a URL that starts with http:// or https://`);
    }
    return value;
}
async function readIdentity(reader) {
    const { text, env, problems } = reader;
    const roleArn = text("role-to-assume");
    const profile = text("profile");
    const unsigned = reader.boolean("no-sign-request", false);
    const given = [
        ...(roleArn === undefined ? [] : ["role-to-assume"]),
        ...(profile === undefined ? [] : ["profile"]),
        ...(unsigned ? ["no-sign-request"] : []),
    ];
    if (given.length > 1)
        problems.push(`${given.join(" and ")} cannot be used together: give one of them`);
    if (unsigned)
        return { kind: "none" };
    if (roleArn === undefined) {
        const unknown = profile === undefined ? undefined : await profileProblem(profile);
        if (unknown !== undefined)
            problems.push(`profile ${profile} ${unknown}`);
        return { kind: "chain", profile };
    }
    const problem = roleArnProblem(roleArn);
    if (problem !== undefined)
        problems.push(`role-to-assume ${problem}`);
    // "[\\w+=,.@-]*", 2 to 64 characters (API reference of AssumeRoleWithWebIdentity)
    const sessionName = `cognito-user-import-${(env.GITHUB_RUN_ID || "local").replace(/[^\w+=,.@-]/g, "-")}`.slice(0, 64);
    return { kind: "role", roleArn, sessionName };
}
function readConnection(reader, workspace) {
    return {
        ca: readBundle(reader, workspace),
        verifiesCertificates: !reader.boolean("no-verify-ssl", false),
        connectTimeoutMs: readSeconds(reader, "cli-connect-timeout") * 1000,
        readTimeoutMs: readSeconds(reader, "cli-read-timeout") * 1000,
    };
}
/** The AWS CLI's default for both of its time limits. */
const defaultSeconds = 60;
/** What a timer of the runtime can hold, about 24 days. */
const maxSeconds = 2_000_000;
/** Whole seconds; 0 is none. */
function readSeconds({ text, problems }, name) {
    const value = text(name);
    if (value === undefined)
        return defaultSeconds;
    const seconds = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (seconds <= maxSeconds)
        return seconds;
    problems.push(`${name} must be a number of whole seconds up to ${maxSeconds}, such as 60, or 0 for no limit`);
    return defaultSeconds;
}
function readBundle({ text, env, problems }, workspace) {
    const given = text("ca-bundle");
    const name = given === undefined ? "ca-bundle (from AWS_CA_BUNDLE)" : "ca-bundle";
    const path = given ?? (env.AWS_CA_BUNDLE || undefined);
    if (path === undefined)
        return undefined;
    try {
        const bundle = readFileSync(resolve(workspace, path), "utf8");
        // A text without a certificate would be taken, and make every connection fail.
        new X509Certificate(bundle);
        return bundle;
    }
    catch (error) {
        const reason = error instanceof Error && "code" in error && error.code === "ENOENT" ? "does not exist" : undefined;
        problems.push(`${name}: ${path} ${reason ?? `holds no certificates in PEM (${messageOf(error)})`}`);
        return undefined;
    }
}
