import { usernameColumn } from "./pool.js";
/**
 * @param names the columns of the file
 * @param rewriting whether the row is written anew: then a blank `…_verified` becomes `false`, which Cognito takes a
 *   blank for, though not always without complaint
 */
export function assembly(names, pool, defaults, rewriting) {
    const given = new Set(names);
    const lacking = new Set([...(pool.header ?? []), ...defaults.keys()].filter((name) => !given.has(name)));
    const columns = [...names, ...lacking];
    const values = new Array(columns.length).fill("");
    const standIns = columns.map((name) => {
        // Whoever lacks a column is sure to be rewritten.
        const written = rewriting || lacking.has(name);
        return defaults.get(name) ?? (written && /^(email|phone_number)_verified$/.test(name) ? "false" : "");
    });
    const usernameAt = columns.indexOf(usernameColumn);
    // In pools without user names of their own, the e-mail address or phone number is the user name.
    const sources = (pool.settings?.usernameAttributes ?? []).map((name) => columns.indexOf(name));
    const usernameSources = usernameAt === -1 ? [] : sources.filter((at) => at !== -1);
    const fills = lacking.size > 0 || standIns.some((value) => value !== "") || usernameSources.length > 0;
    let filled = false;
    return {
        columns,
        fills,
        get filled() {
            return filled;
        },
        assemble: (row) => {
            if (!fills)
                return row;
            for (let at = 0; at < columns.length; at++) {
                const own = row[at] ?? "";
                const standIn = own === "" ? (standIns[at] ?? "") : own;
                values[at] = standIn;
                if (standIn !== own)
                    filled = true;
            }
            if (usernameSources.length > 0 && values[usernameAt] === "") {
                const source = usernameSources.find((at) => values[at] !== "");
                if (source !== undefined) {
                    values[usernameAt] = values[source] ?? "";
                    filled = true;
                }
            }
            return values;
        },
    };
}
