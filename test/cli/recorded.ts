import { readFileSync } from "node:fs";
import type { OutputFormat } from "../../src/cli/render.ts";

/** What version 1 of the AWS CLI did: what it printed, or how it failed. `record.py` records it. */
export type Recorded = {
  /** The body of the reply. */
  reply: string;
  output: OutputFormat;
  query: string | undefined;
  /** Other options of the CLI. */
  options: readonly string[];
  printed?: string;
  error?: string;
};

type RecordedFile = {
  replies: readonly string[];
  /** Replaces DOCUMENT in a query, because no reply of Cognito can have any list or fraction. */
  document: string;
  cases: readonly (Partial<Omit<Recorded, "reply">> & { reply?: number })[];
};

const text = readFileSync(new URL("recorded.json", import.meta.url), "utf8");
const { replies, document, cases } = JSON.parse(text) as RecordedFile;

const all = cases.map(({ reply = 0, output = "json", query, options = [], ...result }): Recorded => {
  const whole = query?.replace("DOCUMENT", () => `\`${document}\``);
  return { reply: replies[reply] ?? "", output, query: whole, options, ...result };
});

/** The cases with an option, or those with none but colors. */
export function recorded(option?: "--cli-input-json" | "--generate-cli-skeleton"): Recorded[] {
  return all.filter(({ options: [name = "--color"] }) => name === (option ?? "--color"));
}
