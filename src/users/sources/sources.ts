import type { SourceName } from "../../base/source-names.ts";
import { auth0 } from "./auth0.ts";
import { clerk } from "./clerk.ts";
import { cognito } from "./cognito.ts";
import { django } from "./django.ts";
import { entra } from "./entra.ts";
import { firebase } from "./firebase.ts";
import { googleWorkspace } from "./google-workspace.ts";
import { keycloak } from "./keycloak.ts";
import { okta } from "./okta.ts";
import type { Source } from "./source.ts";
import { supabase } from "./supabase.ts";
import { wordpress } from "./wordpress.ts";

/** The supported exports, by the value of the input `source`. */
export const sources: Readonly<Record<SourceName, Source>> = {
  ...{ auth0, clerk, cognito, django, entra, firebase },
  ...{ "google-workspace": googleWorkspace, keycloak, okta, supabase, wordpress },
};

/**
 * Returns the system whose export has these columns.
 * @param columns of a CSV file, or the members of the first record or of the object that contains the users
 * @param given the first one to consider
 */
export function recognizeSource(columns: readonly string[], given?: SourceName): SourceName | undefined {
  const names = Object.keys(sources) as SourceName[];
  return [...(given === undefined ? [] : [given]), ...names].find((name) => {
    const { marks, columnName = String } = sources[name];
    const present = new Set(columns.map(columnName));
    return marks.some((mark) => mark.every((column) => present.has(column)));
  });
}
