import type { FormatProblem, RowSink } from "./rows.ts";

/** What to read of a file, in addition to its format. */
export type Reading = {
  /**
   * Columns in the lists and objects of a user: `app_metadata.team`, `emails.0.value`. A member of the user with the whole
   * path as its name comes first.
   */
  paths: readonly string[];
  /** Columns, or paths, whose value may be a list of plain values, which becomes `a;b`. */
  lists: readonly string[];
  /** Returns whether a member of this name belongs to a user. An object without one can contain the list of users. */
  isColumn(name: string): boolean;
  /** The member that is the list of users, in an object that can have other lists. */
  list?: string | undefined;
  /** The columns of a CSV file that may have no header. */
  header?: readonly string[] | undefined;
};

/** A user in JSON, NDJSON or YAML. */
export type UserRecord = {
  line: number;
  members: readonly Member[];
  /** See `Row`. */
  isBroken?: boolean;
};

/** `value`: undefined for a list or an object. `members`: its members, if they are read; a list's items by their index. */
export type Member = { name: string; line: number; value: string | undefined; members?: readonly Member[] };

/** Which lists and objects are read. `flatten` replaces them by the members in them. */
export type Nesting = {
  /** Whether to read the list or object of this name or path; others are skipped. */
  isWanted(path: string): boolean;
  /** Whether an object with a member of this name is a user. */
  isColumn(name: string): boolean;
  list: string | undefined;
  flatten(members: readonly Member[]): readonly Member[];
};

/** The path of the attributes, or of one, in the output of `aws cognito-idp list-users` and `admin-get-user`. */
const attributesPath = /^(?:User)?Attributes(?:\.\d+)?$/;

/** Returns which lists and objects are read for `paths` and `lists`. */
export function nestingOf({ paths, lists, isColumn, list }: Reading): Nesting {
  const ends = new Set([...paths, ...lists]);
  const parents = new Set([...ends].flatMap((path) => parentsOf(path)));
  const joined = new Set(lists);

  function flatten(members: readonly Member[]): readonly Member[] {
    if (members.every(({ name, value }) => value !== undefined && !parents.has(name))) return members;
    const own: Member[] = [];
    const reached: Member[] = [];
    const visit = ({ name, line, value, members: inner }: Member, prefix: string) => {
      const path = `${prefix}${name}`;
      const target = prefix === "" ? own : reached;
      const attributes = prefix === "" && attributesPath.test(name) ? attributesIn(inner) : undefined;
      const text = inner && joined.has(path) ? joinedValues(inner) : value;
      if (attributes) own.push(...attributes);
      else if (parents.has(path) && !text) for (const member of inner ?? []) visit(member, `${path}.`);
      else if (prefix === "" || ends.has(path)) target.push({ name: path, line, value: text });
    };
    for (const member of members) visit(member, "");
    const names = new Set(own.map(({ name }) => name.trim()));
    return [...own, ...reached.filter(({ name }) => !names.has(name))];
  }

  const isWanted = (path: string) => parents.has(path) || joined.has(path) || attributesPath.test(path);
  return {
    isWanted,
    isColumn: (name) => isWanted(name) || ends.has(name) || isColumn(name),
    flatten,
    list,
  };
}

/** Returns `a` and `a.b` for `a.b.c`. */
function parentsOf(path: string): string[] {
  const parts = path.split(".");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("."));
}

/** Returns the values of a list as `a;b`; undefined for an object, or a list with lists or objects. */
function joinedValues(members: readonly Member[]): string | undefined {
  const isPlain = members.every(({ name, value }, at) => value !== undefined && name === String(at));
  return isPlain ? members.map(({ value }) => value).join(";") : undefined;
}

/** Returns `[{"Name": "email", "Value": "a@example.org"}]` as members; undefined for anything else. */
function attributesIn(items: readonly Member[] = []): Member[] | undefined {
  const attributes = items.flatMap(({ members = [] }) => {
    const name = members.find((member) => member.name === "Name")?.value;
    const value = members.find((member) => member.name === "Value");
    return name === undefined ? [] : [{ line: value?.line ?? 0, name, value: value ? value.value : "" }];
  });
  return attributes.length === items.length ? attributes : undefined;
}

/** Returns a function that passes records to the sink as rows. A new name becomes a column at the end. */
export function recordRows(sink: RowSink, nesting: Nesting): (record: UserRecord) => void {
  const names: string[] = [];
  /** The columns by their names, with and without white space around. */
  const columns = new Map<string, number>();
  let rows = 0;

  function columnOf(written: string): number {
    const known = columns.get(written);
    if (known !== undefined) return known;
    const name = written.trim();
    const at = columns.get(name) ?? names.push(name) - 1;
    columns.set(name, at).set(written, at);
    return at;
  }

  return ({ line, members, isBroken }) => {
    const known = names.length;
    const values: string[] = new Array(known).fill("");
    /** 0 if the record has no value for the column. */
    const lines: number[] = new Array(known).fill(0);
    const problems: [FormatProblem, number, string][] = [];
    for (const member of nesting.flatten(members)) {
      const at = columnOf(member.name);
      const name = names[at] ?? "";
      if (lines[at]) problems.push(["duplicate-key", member.line, name]);
      else {
        lines[at] = member.line;
        values[at] = member.value ?? "";
        if (member.value === undefined) problems.push(["nested-value", member.line, name]);
      }
    }
    const lineOf = (at = 0) => lines[at] || line;
    if (rows === 0 || names.length > known)
      sink.columns([...names], line, (name) => lineOf(columns.get(name)));
    for (const problem of problems) sink.problem(...problem);
    sink.row({ index: rows++, line, values, lineOf, ...(isBroken && { isBroken }) });
  };
}
