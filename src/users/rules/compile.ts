import type { RuleId } from "./catalogue.ts";
import type { IsValid, RuleContext } from "./context.ts";
import { rowChecks } from "./row-checks.ts";
import { valueChecks } from "./value-checks.ts";

/** Checks the values of a row. */
export type CompiledRules = (values: readonly string[]) => void;

/** Called for each rule that a row breaks. */
type Report = (rule: RuleId, column: string, detail?: string) => void;

/** Returns a check of a row against all rules that apply to a pool and a file. */
export function compileRules(context: RuleContext, report: Report): CompiledRules {
  const checkValues = compileValueRules(context, report);
  const cellOf = (column: string) => {
    const at = context.columnAt(column);
    return (values: readonly string[]) => (at === undefined ? "" : (values[at] ?? ""));
  };
  const rows = rowChecks.flatMap(({ rule, compile }) => {
    const check = compile({ ...context, cellOf });
    const reportColumn = (column: string, detail?: string) => report(rule, column, detail);
    return check === undefined ? [] : [{ check, reportColumn }];
  });
  return (values) => {
    checkValues(values);
    for (const { check, reportColumn } of rows) check(values, reportColumn);
  };
}

/** Returns a check of the single values of a row. */
export function compileValueRules(context: RuleContext, report: Report): CompiledRules {
  const byColumn = new Map<number, { rule: RuleId; column: string; isValid: IsValid }[]>();
  for (const { rule, columns } of valueChecks) {
    for (const [column, isValid] of columns(context)) {
      const at = context.columnAt(column);
      if (at !== undefined) byColumn.set(at, [...(byColumn.get(at) ?? []), { rule, column, isValid }]);
    }
  }
  const columns = [...byColumn];
  return (values) => {
    for (const [at, checks] of columns) {
      const value = values[at] ?? "";
      if (value === "") continue;
      for (const { rule, column, isValid } of checks) if (!isValid(value)) report(rule, column);
    }
  };
}
