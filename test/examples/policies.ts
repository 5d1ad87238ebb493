/** Reads the policies of examples/iam, from CloudFormation and from Terraform, into one form. */
import { readFile } from "node:fs/promises";
import { parse as parseHcl } from "@cdktn/hcl2json";
import { type CollectionTag, parse, type ScalarTag } from "yaml";

/** One statement of a policy, names of the template's own things written as `<thing>`. */
export type Statement = {
  sid: string;
  actions: string[];
  resources: string[];
  principals: string[];
  conditions: string[];
  /** The parameter that must be true for it; undefined: always. */
  when: string | undefined;
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** CloudFormation's short forms, each kept as an object with its name. */
const shortForms = ["Ref", "Sub", "GetAtt", "Equals", "If", "And", "Not", "Select", "Split"].flatMap(
  (name): (ScalarTag | CollectionTag)[] => [
    { tag: `!${name}`, resolve: (text: string) => ({ [name]: text }) },
    {
      tag: `!${name}`,
      collection: "seq",
      resolve: (items) => ({ [name]: "toJSON" in items ? items.toJSON() : items }),
    },
  ],
);

/** The template as data; `!Ref X` is `{Ref: "X"}`, and so on. */
export async function readTemplate(): Promise<Record<string, Json>> {
  return parse(await readFile("examples/iam/cloudformation.yml", "utf8"), { customTags: shortForms });
}

/** The configuration as hcl2json gives it. */
export async function readTerraform(): Promise<Record<string, Json>> {
  return await parseHcl("main.tf", await readFile("examples/iam/main.tf", "utf8"));
}

/** Every object within `value`, itself included. */
export function* objectsIn(value: Json | undefined): Iterable<{ [key: string]: Json }> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (value !== null && typeof value === "object") {
    yield value;
    for (const item of Object.values(value)) yield* objectsIn(item);
  }
}

/** Every string within `value`. */
export function* stringsIn(value: Json | undefined): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item);
  else if (value !== null && typeof value === "object")
    for (const item of Object.values(value)) yield* stringsIn(item);
}

function list(value: Json | undefined): Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function sorted(values: Iterable<string>): string[] {
  return [...values].sort();
}

/** What both name, by what each calls it. */
const things: [pattern: RegExp, thing: string][] = [
  [/\$\{AWS::Partition\}|\$\{data\.aws_partition\.current\.partition\}/g, "<partition>"],
  [
    /\$\{AWS::Region\}:\$\{AWS::AccountId\}|\$\{data\.aws_region\.current\.region\}:\$\{data\.aws_caller_identity\.current\.account_id\}/g,
    "<place>",
  ],
  [/\$\{UserPoolId\}|\$\{var\.user_pool_id\}/g, "<pool>"],
  [/\$\{GitHubRepository\}|\$\{var\.github_repository\}/g, "<repository>"],
  [/\$\{GitHubEnvironment\}|\$\{var\.github_environment\}/g, "<environment>"],
  [/^\$\{aws_iam_role\.import_logs\.arn\}$|^ImportLogsRole\.Arn$/g, "<logs role>"],
  [/^\$\{local\.oidc_provider_arn\}$|^MakesOidcProvider.*$/g, "<provider>"],
];

function plain(text: string): string {
  return things.reduce((words, [pattern, thing]) => words.replace(pattern, thing), text);
}

const subject = "token.actions.githubusercontent.com:sub";

/** The subjects depend on parameters: templateSubjects and terraformSubjects evaluate them. */
function conditionOf(test: string, key: string, value: string): string {
  return key === subject ? `${test} ${key}` : `${test} ${key} ${value}`;
}

/** A value of CloudFormation in words: the text of a short form, the branches of an `!If`. */
function words(value: Json): string {
  return plain([...stringsIn(value)].join(" "));
}

/** Every statement of the template, by its name. */
export function templateStatements(template: Json): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const { PolicyDocument, AssumeRolePolicyDocument } of objectsIn(template)) {
    for (const document of [PolicyDocument, AssumeRolePolicyDocument]) {
      if (document === undefined || document === null || typeof document !== "object") continue;
      for (const entry of list((document as { Statement?: Json }).Statement)) {
        const { If: choice } = entry as { If?: [string, Json, Json] };
        const given = (choice?.[1] ?? entry) as Record<string, Json>;
        const conditions = Object.entries((given.Condition ?? {}) as Record<string, Record<string, Json>>);
        keep(found, {
          sid: String(given.Sid),
          actions: sorted(list(given.Action).map(String)),
          resources: sorted(list(given.Resource).map(words)),
          principals: Object.entries((given.Principal ?? {}) as Record<string, Json>).map(
            ([type, value]) => `${type} ${words(value)}`,
          ),
          conditions: sorted(
            conditions.flatMap(([test, pairs]) =>
              Object.entries(pairs).map(([key, value]) => conditionOf(test, key, words(value))),
            ),
          ),
          when:
            choice === undefined
              ? undefined
              : choice[0].toLowerCase().replace(/^(set|add|create|update)s/, "$1"),
        });
      }
    }
  }
  return found;
}

/** Every statement of the configuration, by its name. */
export function terraformStatements(configuration: Json): Map<string, Statement[]> {
  const { data, locals } = configuration as Record<string, Json>;
  const known = new Map(Object.entries(Object.assign({}, ...list(locals)) as Record<string, string>));
  const written = (text: Json): string => {
    // What names a role or the provider is one thing; an address is put together from its parts.
    const whole = String(text).replace(/\$\{local\.(user_pool_arn|log_group_arn|place)\}/g, (_, name) =>
      written(known.get(name) ?? ""),
    );
    return plain(whole);
  };
  const found = new Map<string, Statement[]>();
  const documents = (data as Record<string, Record<string, Json>>).aws_iam_policy_document ?? {};
  const add = (given: Record<string, Json>, when: string | undefined) => {
    const conditions = list(given.condition) as { test: string; variable: string; values: Json }[];
    const principals = list(given.principals) as { type: string; identifiers: string[] }[];
    keep(found, {
      sid: String(given.sid),
      actions: sorted(list(given.actions).map(String)),
      resources: sorted(list(given.resources).map(written)),
      principals: principals.map(({ type, identifiers }) => `${type} ${identifiers.map(written).join(" ")}`),
      conditions: sorted(
        conditions.map(({ test, variable, values }) =>
          conditionOf(test, variable, list(values).map(written).join(" ")),
        ),
      ),
      when,
    });
  };
  for (const document of Object.values(documents).flatMap(list)) {
    const { statement, dynamic } = document as {
      statement?: Json;
      dynamic?: { statement?: { for_each: string; content: Json }[] };
    };
    for (const given of list(statement)) add(given as Record<string, Json>, undefined);
    for (const { for_each, content } of dynamic?.statement ?? []) {
      const [, name = for_each] = /^\$\{var\.(\w+) \? \[1\] : \[\]\}$/.exec(for_each) ?? [];
      for (const given of list(content)) add(given as Record<string, Json>, name.replaceAll("_", ""));
    }
  }
  return found;
}

function keep(found: Map<string, Statement[]>, statement: Statement): void {
  found.set(statement.sid, [...(found.get(statement.sid) ?? []), statement]);
}

/** The repository that the trust policies trust. The ids are both given, or both undefined. */
export type Repository = { repository: string; ownerId?: string; repositoryId?: string };

/** Whom the roles of the template trust: the values with which each policy compares a token's subject. */
export function templateSubjects(template: Json, given: Repository): string[][] {
  const { Parameters, Conditions } = template as Record<string, Record<string, { Default?: string }>>;
  const defaults = Object.entries(Parameters ?? {}).map(([name, { Default = "" }]) => [name, Default]);
  const values: Record<string, Json> = {
    ...Object.fromEntries(defaults),
    GitHubRepository: given.repository,
    ...(given.ownerId !== undefined && { GitHubOwnerId: given.ownerId }),
    ...(given.repositoryId !== undefined && { GitHubRepositoryId: given.repositoryId }),
  };
  return [...objectsIn(template)].flatMap((object) =>
    object[subject] === undefined ? [] : [list(evaluated(object[subject], values, Conditions)).map(String)],
  );
}

/** What CloudFormation makes of a value; null for AWS::NoValue, which leaves it out. */
function evaluated(value: Json, values: Record<string, Json>, conditions: Json | undefined): Json {
  const result = (inner: Json | undefined) => evaluated(inner ?? null, values, conditions);
  if (Array.isArray(value)) return value.map(result).filter((item) => item !== null);
  if (value === null || typeof value !== "object") return value;
  const [[form, argument] = ["", null]] = Object.entries(value);
  const args = list(argument);
  const [first, second, third] = args;
  switch (form) {
    case "Ref":
      return values[String(argument)] ?? null;
    case "Sub":
      return String(first).replaceAll(/\$\{(\w+)\}/g, (_, name: string) =>
        String(result((second as Record<string, Json> | undefined)?.[name] ?? { Ref: name })),
      );
    case "Select":
      return list(result(second))[Number(first)] ?? null;
    case "Split":
      return String(result(second)).split(String(first));
    case "If":
      return result((conditions as Record<string, Json>)[String(first)]) === true
        ? result(second)
        : result(third);
    case "And":
      return args.every((arg) => result(arg) === true);
    case "Not":
      return result(first) !== true;
    case "Equals":
      return result(first) === result(second);
    default:
      throw new Error(`${form} is not evaluated here`);
  }
}

/** The same of the configuration. */
export function terraformSubjects(configuration: Json, given: Repository): string[][] {
  const { repository, ownerId, repositoryId } = given;
  const [owner, name] = repository.split("/");
  const values: Record<string, string | undefined> = {
    "var.github_repository": repository,
    "var.github_owner_id": ownerId,
    "var.github_repository_id": repositoryId,
    "var.github_environment": "staging",
    "local.owner_and_name[0]": owner,
    "local.owner_and_name[1]": name,
  };
  const filled = (text: string) =>
    text.replaceAll(/\$\{([\w.[\]]+)\}/g, (_, expression: string) => String(values[expression]));
  const { locals } = configuration as Record<string, Json>;
  const { repositories = "" } = Object.assign({}, ...list(locals)) as Record<string, string>;
  const [, condition = "", without = "", both = ""] =
    /^\$\{(.*?) \? \[([^\]]*)\] : \[\n([\s\S]*)\]\}$/.exec(repositories) ?? [];
  const lacksIds = condition.split(" || ").some((test) => values[test.replace(" == null", "")] === undefined);
  const known = (lacksIds ? without : both).split(",").flatMap((item) => {
    const [, text = `\${${item.trim()}}`] = /^\s*"(.*)"\s*$/.exec(item) ?? [];
    return item.trim() === "" ? [] : [filled(text)];
  });
  return [...objectsIn(configuration)]
    .filter(({ variable }) => variable === subject)
    .map(({ values: subjects }) => {
      const [, form = ""] =
        /^\$\{\[for repository in local\.repositories : "(.*)"\]\}$/.exec(String(subjects)) ?? [];
      return known.map((one) => filled(form.replace(/\$\{repository\}/, one)));
    });
}
