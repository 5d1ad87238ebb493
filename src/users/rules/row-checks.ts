import { usernameColumn } from "../../base/columns.ts";
import type { RowCheck } from "./context.ts";

export const rowChecks: readonly RowCheck[] = [
  {
    rule: "username-missing",
    compile: ({ columnAt }) => {
      const at = columnAt(usernameColumn);
      return (values, report) => {
        if (isBlank(values, at)) report(usernameColumn);
      };
    },
  },
  {
    rule: "username-attribute",
    compile: ({ settings, columnAt }) => {
      const attributes = settings?.usernameAttributes ?? [];
      const at = columnAt(usernameColumn);
      if (attributes.length === 0 || at === undefined) return undefined;
      const places = attributes.map(columnAt).filter((place) => place !== undefined);
      const ignoresCase = settings?.caseSensitive === false;
      const isSame = (one = "", other = "") =>
        one === other || (ignoresCase && one.toLowerCase() === other.toLowerCase());
      return (values, report) => {
        if (!isBlank(values, at) && !places.some((place) => isSame(values[place], values[at])))
          report(usernameColumn);
      };
    },
  },
  {
    rule: "auto-verified",
    compile: ({ settings, columnAt }) => {
      const verified = (settings?.autoVerified ?? []).map((attribute) => `${attribute}_verified`);
      if (verified.length === 0) return undefined;
      const places = verified.map(columnAt);
      return (values, report) => {
        if (!places.some((place) => hasWord(values, place, "true"))) report(verified.join(" or "));
      };
    },
  },
  {
    rule: "verified-without-value",
    compile: ({ columnAt }) => {
      const places = ["email", "phone_number"].map((attribute) => {
        const column = `${attribute}_verified`;
        return { attribute, column, verified: columnAt(column), at: columnAt(attribute) };
      });
      return (values, report) => {
        for (const { attribute, column, verified, at } of places) {
          if (hasWord(values, verified, "true") && isBlank(values, at)) report(column, attribute);
        }
      };
    },
  },
  {
    rule: "mfa",
    compile: ({ settings, columnAt }) => {
      const column = "cognito:mfa_enabled";
      const at = columnAt(column);
      const wrong = ({ ON: "false", OFF: "true", OPTIONAL: undefined } as const)[settings?.mfa ?? "OPTIONAL"];
      if (at === undefined || wrong === undefined) return undefined;
      return (values, report) => {
        if (hasWord(values, at, wrong)) report(column);
      };
    },
  },
  {
    rule: "required",
    compile: ({ settings, columnAt }) => {
      // Cognito creates `sub`.
      const required = (settings?.schema ?? []).filter(({ required, name }) => required && name !== "sub");
      const places = required.map(({ name }) => ({ name, at: columnAt(name) }));
      if (places.length === 0) return undefined;
      return (values, report) => {
        for (const { name, at } of places) if (isBlank(values, at)) report(name);
      };
    },
  },
];

function isBlank(values: readonly string[], at: number | undefined): boolean {
  return at === undefined || (values[at] ?? "") === "";
}

/** Whether the value is the word, in any letter case. */
function hasWord(values: readonly string[], at: number | undefined, word: "true" | "false"): boolean {
  return at !== undefined && values[at]?.toLowerCase() === word;
}
