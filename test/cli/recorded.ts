import { readFileSync } from "node:fs";

/** What the AWS CLI did with a reply: what it printed, or the error it ended with. `record.py` records these. */
export type Recorded = {
  reply: string;
  output: "json" | "text" | "table";
  query?: string;
  /** The value of `--cli-input-json`. */
  input?: string;
  options?: readonly string[];
  printed?: string;
  error?: string;
};

/** The cases of a file in `recorded/`; a case without a reply of its own has the one that its file names. */
export function recorded(name: string): Recorded[] {
  const text = readFileSync(new URL(`recorded/${name}.json`, import.meta.url), "utf8");
  const file = JSON.parse(text) as { reply?: string; cases: Partial<Recorded>[] };
  return file.cases.map((one) => ({ reply: file.reply ?? "{}", output: "json", ...one }));
}
