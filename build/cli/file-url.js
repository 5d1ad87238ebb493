const prefix = "file://";
/** Whether the value names a file that holds the value proper, as the CLI has it; letters count. */
export function isFileUrl(text) {
    return text.startsWith(prefix);
}
/**
 * The path in a `file://` value as the CLI reads it: everything behind the prefix, as it is, so that `file://a.json` is
 * relative and `file:///a.json` is not; `~` at the start is the home folder, `$NAME` and `${NAME}` the environment's.
 */
export function fileUrlPath(text, env) {
    const path = text.slice(prefix.length);
    const home = env.HOME ?? env.USERPROFILE;
    const expanded = home === undefined ? path : path.replace(/^~(?=$|[/\\])/, () => home);
    return expanded.replace(/\$(?:(\w+)|\{([^}]*)\})/g, (whole, bare, braced) => {
        return env[bare ?? braced ?? ""] ?? whole;
    });
}
