import { regionOfUserPool, userPoolIdProblem } from "../aws/names.ts";
import type { InputReader } from "./reader.ts";

/** Where and how AWS is called. */
export type AwsInputs = {
  region: string;
  endpointUrl: string | undefined;
};

export function readAwsInputs(reader: InputReader, userPoolId: string): AwsInputs {
  return { region: readRegion(reader, userPoolId), endpointUrl: readEndpoint(reader, "endpoint-url") };
}

/** As the AWS CLI finds it, but for its configuration files; at last the region in the pool's id. */
function readRegion({ text, env, problems }: InputReader, userPoolId: string): string {
  const given = text("region") ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined);
  const value = given ?? regionOfUserPool(userPoolId);
  if (/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(value)) return value;
  if (given !== undefined) {
    problems.push("region (or AWS_REGION) must be the name of an AWS region, such as eu-west-1");
  } else if (userPoolIdProblem(userPoolId) === undefined) {
    problems.push(
      "user-pool-id does not start with a region; give the region of the pool in the input region",
    );
  }
  return value;
}

function readEndpoint({ text, problems }: InputReader, name: string): string | undefined {
  const value = text(name);
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    problems.push(`${name} must be a URL that starts with http:// or https://`);
  }
  return value;
}
