/** Where the credentials of calls come from. */
export type Identity =
  /** The input role-to-assume, with the workflow's OIDC token. */
  | { kind: "role"; roleArn: string; sessionName: string }
  | {
      kind: "profile";
      name: string;
      /** The input or variable that names it; undefined for the default profile. */
      namedBy: "profile" | "AWS_PROFILE" | undefined;
      /** The role that it assumes. */
      roleArn: string | undefined;
      limits: MetadataLimits;
    }
  /** AWS_ACCESS_KEY_ID and its companions. */
  | { kind: "environment" }
  /** AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN, as in EKS pods. */
  | { kind: "web-identity"; roleArn: string }
  /** The service that AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or AWS_CONTAINER_CREDENTIALS_FULL_URI names. */
  | { kind: "container"; variable: string }
  | { kind: "instance"; isDisabled: boolean; limits: MetadataLimits }
  /** Calls are not signed. */
  | { kind: "none" };

export type Source<Kind extends Identity["kind"]> = Extract<Identity, { kind: Kind }>;

/** How long the instance metadata service may take for a reply, and how often it is asked at most. */
export type MetadataLimits = { timeoutMs: number; attempts: number };

/** The order in which credentials are looked for. Only the first source that is set is used. */
export const sourceOrder =
  "role-to-assume, profile, AWS_ACCESS_KEY_ID, AWS_PROFILE, AWS_WEB_IDENTITY_TOKEN_FILE, the default profile, " +
  "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, AWS_CONTAINER_CREDENTIALS_FULL_URI, instance role";

/** Returns whose credentials are used, for the log. */
export function describeIdentity(identity: Identity): string {
  switch (identity.kind) {
    case "role":
      return `role-to-assume ${identity.roleArn}`;
    case "profile":
      return profileName(identity) + (identity.roleArn === undefined ? "" : `, role ${identity.roleArn}`);
    case "environment":
      return "environment (AWS_ACCESS_KEY_ID)";
    case "web-identity":
      return `web identity (AWS_WEB_IDENTITY_TOKEN_FILE), role ${identity.roleArn}`;
    case "container":
      return `container (${identity.variable})`;
    case "instance":
      return "instance role";
    case "none":
      return "none (no-sign-request)";
  }
}

/** Returns the profile and what names it, for messages. */
export function profileName({ name, namedBy }: Pick<Source<"profile">, "name" | "namedBy">): string {
  if (namedBy === undefined) return "the default profile";
  return namedBy === "profile" ? `profile ${name}` : `profile ${name} (from ${namedBy})`;
}
