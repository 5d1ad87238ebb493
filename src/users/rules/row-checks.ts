import { usernameColumn } from "../../base/columns.ts";
import type { RowCheck } from "./context.ts";

/** The checks of the values of a row together. */
export const rowChecks: readonly RowCheck[] = [
  {
    rule: "username-missing",
    compile: ({ cellOf }) => {
      const username = cellOf(usernameColumn);
      return (values, report) => {
        if (username(values) === "") report(usernameColumn);
      };
    },
  },
  {
    rule: "username-attribute",
    compile: ({ settings, cellOf }) => {
      const username = cellOf(usernameColumn);
      const attributes = (settings?.usernameAttributes ?? []).map(cellOf);
      if (attributes.length === 0) return undefined;
      const folded = (value: string) => (settings?.caseSensitive === false ? value.toLowerCase() : value);
      return (values, report) => {
        const name = folded(username(values));
        if (name !== "" && !attributes.some((attribute) => folded(attribute(values)) === name))
          report(usernameColumn);
      };
    },
  },
  {
    rule: "auto-verified",
    compile: ({ settings, cellOf }) => {
      const columns = (settings?.autoVerified ?? []).map((attribute) => `${attribute}_verified`);
      if (columns.length === 0) return undefined;
      const flags = columns.map(cellOf);
      return (values, report) => {
        if (!flags.some((flag) => flag(values).toLowerCase() === "true")) report(columns.join(" or "));
      };
    },
  },
  {
    rule: "verified-without-value",
    compile: ({ cellOf }) => {
      const pairs = ["email", "phone_number"].map((attribute) => {
        const column = `${attribute}_verified`;
        return { attribute, column, flag: cellOf(column), address: cellOf(attribute) };
      });
      return (values, report) => {
        for (const { attribute, column, flag, address } of pairs) {
          if (address(values) === "" && flag(values).toLowerCase() === "true") report(column, attribute);
        }
      };
    },
  },
  {
    rule: "required",
    compile: ({ settings, cellOf }) => {
      // Cognito creates `sub`.
      const required = (settings?.schema ?? []).filter(({ required, name }) => required && name !== "sub");
      const columns = required.map(({ name }) => ({ name, value: cellOf(name) }));
      return (values, report) => {
        for (const { name, value } of columns) if (value(values) === "") report(name);
      };
    },
  },
];
