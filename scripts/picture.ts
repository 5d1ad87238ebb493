/**
 * Renders docs/summary.png: the job summary of a real run of the built action on the local emulator, as GitHub shows it.
 * Needs Chromium, as `chromium` on the PATH or in the variable CHROMIUM.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { marked } from "marked";
import { startEmulator } from "../emulator/emulator.ts";
import { runStep } from "../test/runner.ts";

const root = resolve(import.meta.dirname, "..");
/** The styles of Markdown on GitHub that a summary uses, in the light and the dark theme. */
const themes = {
  light: {
    text: "#1f2328",
    ground: "#fff",
    line: "#d1d9e0",
    link: "#0969da",
    row: "#f6f8fa",
    code: "#818b981f",
  },
  dark: {
    text: "#f0f6fc",
    ground: "#0d1117",
    line: "#3d444d",
    link: "#4493f8",
    row: "#151b23",
    code: "#656c7633",
  },
};
const style = ({ text, ground, line, link, row, code }: (typeof themes)["light"]) => `
  body { margin: 0; padding: 20px 24px 12px; color: ${text}; background: ${ground}; overflow-wrap: break-word;
    font: 14px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif, "Noto Color Emoji"; }
  h2 { margin: 0 0 16px; padding-bottom: 6px; border-bottom: 1px solid ${line}; font-size: 21px; line-height: 1.25; }
  p, table, details, ul { margin: 0 0 14px; }
  details > summary { margin-bottom: 10px; }
  a { color: ${link}; text-decoration: none; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
  th, td { padding: 5px 13px; border: 1px solid ${line}; }
  th { font-weight: 600; }
  tbody tr:nth-child(2n) { background: ${row}; }
  code { padding: 2px 5px; border-radius: 6px; background: ${code}; font: 85% "Liberation Mono", monospace; }
`;

/** The summary of a later deployment: most users exist, and some are new. */
async function realSummary(): Promise<string> {
  const users = await readFile(join(root, "examples/users.csv"), "utf8");
  const emulator = await startEmulator({ settings: { pendingSeconds: 0, usersPerSecond: 30 } });
  try {
    const pool = emulator.createUserPool({
      PoolName: "staging",
      Schema: [{ Name: "plan", AttributeDataType: "String", Mutable: true }],
    });
    const names = users
      .split("\n")
      .slice(1, -1)
      .map((row) => row.split(",")[0] ?? "");
    for (const name of names.slice(0, 9)) emulator.createUser(pool.id, name);
    const { summary } = await runStep({
      inputs: {
        "user-pool-id": pool.id,
        "cloud-watch-logs-role-arn": "arn:aws:iam::123456789012:role/CognitoImportLogs",
        "csv-path": "seed/users.csv",
        "endpoint-url": emulator.url,
      },
      files: { "seed/users.csv": users },
    });
    return summary;
  } finally {
    await emulator.close();
  }
}

function chromium(home: string, ...options: string[]): string {
  const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"];
  const offline = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const scale = "--force-device-scale-factor=1.75";
  const args = [...quiet, ...offline, scale, `--user-data-dir=${home}/profile`, ...options];
  return execFileSync(process.env.CHROMIUM ?? "chromium", args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** Writes a picture of Markdown, with the height of its content. */
async function draw(
  markdown: string,
  picture: string,
  width: number,
  theme: keyof typeof themes,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "picture-"));
  try {
    const page = join(home, "summary.html");
    const body = await marked.parse(markdown, { gfm: true });
    const showHeight = "<script>document.title = document.documentElement.scrollHeight</script>";
    const head = `<!doctype html><meta charset="utf-8"><style>${style(themes[theme])}</style>`;
    await writeFile(page, head + body + showHeight);
    const address = pathToFileURL(page).href;
    const dom = chromium(home, `--window-size=${width},100`, "--dump-dom", address);
    const height = /<title>(\d+)<\/title>/.exec(dom)?.[1] ?? "600";
    chromium(home, `--window-size=${width},${height}`, `--screenshot=${resolve(picture)}`, address);
    console.log(`${picture}: ${(await readFile(picture)).length} bytes`);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

// `npm run picture -- summary.md out.png 400 dark` renders any Markdown.
const [source, picture = join(root, "docs/summary.png"), width = "860", theme = "light"] =
  process.argv.slice(2);
const markdown = source === undefined ? await realSummary() : await readFile(source, "utf8");
await draw(markdown, picture, Number(width), theme === "dark" ? "dark" : "light");
