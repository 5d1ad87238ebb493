/**
 * Foreign text made harmless. Job names, file names, AWS's messages and log lines are written by others; whatever
 * is printed goes through here.
 */

/** Stands between the characters of a mark that would otherwise be read as a command; not seen. */
const zeroWidthSpace = "\u200b";
/** Also those above 127, of which .NET, the runner's ground, takes U+0085 for white space, and marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Text for the log. The runner takes a line that starts with `::name::` (blanks before it do not matter), and
 * `##[name]` anywhere in a line, for a command; a carriage return ends a line for it too. Control characters, which
 * could rewrite what a terminal shows, are replaced.
 */
export function forLog(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(controlCharacters, "\ufffd")
    .replace(/^(\s*):(?=:)/gm, `$1:${zeroWidthSpace}`)
    .replaceAll("##[", `##${zeroWidthSpace}[`);
}

/**
 * Lines for the log, byte for byte. Where anything in them could be taken for a command, the runner is told to take none
 * until it meets `token` at the start of a line ("Stopping and starting workflow commands" in GitHub's documentation): a
 * table with colours ends within one.
 * @param token what nobody can have foreseen
 */
export function verbatim(lines: string, token: string): string {
  if (forLog(lines) === lines) return lines;
  const end = lines.endsWith("\n") ? "" : "\n";
  return `::stop-commands::${token}\n${lines}${end}::${token}::\n`;
}

/**
 * What Markdown, HTML and GitHub's own additions act on: tags and entities, cells, emphasis, code, links, images,
 * mentions, references, formulas, and addresses that become links by themselves. An underscore within a word and a
 * lone colon or full stop do nothing, and stay readable.
 */
const markup = /[&<>|`*~[\]\\!@#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./gi;

/**
 * What becomes a mention or a reference in the finished page, where entities are characters again. The ids in the subject
 * of an OIDC token, `octo-org@583231/…`, become neither and are copied into trust policies.
 */
const linked = /&#35;|&#64;(?!\d+[/:])|(?<![A-Za-z0-9])&#64;/g;

/** The colon that opens a name such as `:tada:`, which GitHub shows as a picture, but not within code. */
const emoji = /:(?=[\w+-]+:)/g;

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(controlCharacters, "\ufffd");
}

/** Text for the summary, to be read as it stands: no markup, no link, no mention, no end of a table cell. */
export function forMarkdown(text: string): string {
  return oneLine(text).replace(markup, entity).replace(linked, "$&&#8203;").replace(emoji, entity);
}

/** Text for the summary in a type of equal widths, where GitHub looks for no mentions. */
export function codeForMarkdown(text: string): string {
  return `<code>${oneLine(text).replace(markup, entity)}</code>`;
}
