import { nameIndex } from "./name-index.js";
import { usernameColumn } from "./pool.js";
/** Cognito skips the second user of a name ("The user already exists."), whichever row of the file it has it from. */
export function repeatChecks(settings) {
    const folds = settings !== undefined && !settings.caseSensitive;
    const make = (column, rule, caseRule) => ({
        column,
        at: undefined,
        rule,
        caseRule,
        names: nameIndex(folds),
    });
    const aliases = settings?.usernameAttributes ?? [];
    const repeats = [
        make(usernameColumn, "duplicate-username", "duplicate-case"),
        // With one such attribute its values are the user names themselves.
        ...(aliases.length > 1 ? aliases.map((name) => make(name, "duplicate-alias", "duplicate-alias")) : []),
    ];
    return {
        place: (columnAt) => {
            for (const repeat of repeats)
                repeat.at = columnAt(repeat.column);
        },
        check: (row, line, problems) => {
            for (const { column, at, rule, caseRule, names } of repeats) {
                const value = at === undefined ? "" : row[at];
                if (!value)
                    continue;
                const first = names.firstLine(value, line);
                if (first !== 0)
                    problems.add(first > 0 ? rule : caseRule, line, column, Math.abs(first));
            }
        },
    };
}
