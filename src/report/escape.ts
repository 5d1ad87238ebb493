/** Escapes text that others wrote: names of jobs and files, messages of AWS, log lines. Everything printed is escaped here. */

/** An invisible character that breaks up text which the runner would read as a command. */
const zeroWidthSpace = "\u200b";
/** Includes U+0085, which the runner (.NET) treats as white space, and directional marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds them
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Returns text for the log. The runner reads `::name::` at the start of a line, also after white space, and `##[name]` anywhere
 * as a command; a carriage return ends a line. Control characters could change what a terminal shows.
 */
export function forLog(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(controlCharacters, "\ufffd")
    .replace(/^(\s*):(?=:)/gm, `$1:${zeroWidthSpace}`)
    .replaceAll("##[", `##${zeroWidthSpace}[`);
}

/**
 * Returns lines for the log, byte for byte. If they could contain commands, the runner ignores commands until `token`
 * (GitHub docs, "Stopping and starting workflow commands").
 * @param token must be unpredictable
 */
export function verbatim(lines: string, token: string): string {
  if (forLog(lines) === lines) return lines;
  const end = lines.endsWith("\n") ? "" : "\n";
  return `::stop-commands::${token}\n${lines}${end}::${token}::\n`;
}

/**
 * Characters with a meaning in Markdown, HTML or on GitHub: tags, entities, cells, emphasis, code, links, images, mentions, references,
 * formulas and addresses. Underscores within words, single colons and full stops have none and stay readable.
 */
const markup = /[&<>|`*~[\]\\!@#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./gi;

/**
 * Characters that would start a mention or a reference: GitHub looks for both after decoding entities. The ids in the subject
 * of an OIDC token (`octo-org@583231/…`) start neither, and people copy them into trust policies.
 */
const linked = /&#35;|&#64;(?!\d+[/:])|(?<![A-Za-z0-9])&#64;/g;

/** The first colon of an emoji such as `:tada:`. */
const emoji = /:(?=[\w+-]+:)/g;

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(controlCharacters, "\ufffd");
}

/** Returns plain text for Markdown: no markup, link, mention or end of a table cell. */
export function forMarkdown(text: string): string {
  return oneLine(text).replace(markup, entity).replace(linked, "$&&#8203;").replace(emoji, entity);
}

/** Returns text as inline code for Markdown, where GitHub ignores mentions. */
export function codeForMarkdown(text: string): string {
  return `<code>${oneLine(text).replace(markup, entity)}</code>`;
}
