/** The systems whose exports the input `source` names. */
export const sourceNames = [
  ...(["auth0", "clerk", "cognito", "django", "entra", "firebase"] as const),
  ...(["google-workspace", "keycloak", "okta", "supabase", "wordpress"] as const),
] as const;

export type SourceName = (typeof sourceNames)[number];
