/**
 * Makes docs/summary.png: the job summary of a real run of the built action on the local emulator, as GitHub shows it.
 * Needs Chromium, as `chromium` on the PATH or named by CHROMIUM.
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
/** The width of a summary on GitHub, in CSS pixels. */
const width = 860;

/** The look of Markdown on GitHub, as far as a summary uses it. */
const style = `
  body { margin: 0; padding: 20px 24px 12px; color: #1f2328; background: #fff;
    font: 14px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif, "Noto Color Emoji"; }
  h2 { margin: 0 0 16px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0; font-size: 21px; line-height: 1.25; }
  p, table { margin: 0 0 14px; }
  a { color: #0969da; text-decoration: none; }
  table { border-collapse: collapse; }
  th, td { padding: 5px 13px; border: 1px solid #d1d9e0; }
  th { font-weight: 600; }
  tbody tr:nth-child(2n) { background: #f6f8fa; }
  code { padding: 2px 5px; border-radius: 6px; background: #818b981f; font: 85% "Liberation Mono", monospace; }
`;

/** A summary that has something of everything: users that are new, that exist already, and one that fails. */
async function realSummary(): Promise<string> {
  const users = await readFile(join(root, "examples/users.csv"), "utf8");
  const unverified = users.replace(/(julia\.ortiz@example\.com),true/, "$1,false");
  const emulator = await startEmulator({ settings: { pendingSeconds: 0, usersPerSecond: 30 } });
  try {
    const pool = emulator.createUserPool({ Schema: [{ Name: "plan", AttributeDataType: "String" }] });
    for (const name of ["ada.okafor", "chen.wei"]) emulator.createUser(pool.id, name);
    const { summary } = await runStep({
      inputs: {
        "user-pool-id": pool.id,
        "cloud-watch-logs-role-arn": "arn:aws:iam::123456789012:role/CognitoImportLogs",
        "csv-path": "seed/users.csv",
        "job-name": "seed-staging",
        "endpoint-url": emulator.url,
        validate: "warn",
        "max-failed-users": "10%",
      },
      files: { "seed/users.csv": unverified },
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

const home = await mkdtemp(join(tmpdir(), "picture-"));
try {
  const page = join(home, "summary.html");
  const body = await marked.parse(await realSummary(), { gfm: true });
  const tell = "<script>document.title = document.body.scrollHeight</script>";
  await writeFile(page, `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}${tell}`);
  const address = pathToFileURL(page).href;
  const dom = chromium(home, `--window-size=${width},100`, "--dump-dom", address);
  const height = /<title>(\d+)<\/title>/.exec(dom)?.[1] ?? "600";
  const picture = join(root, "docs/summary.png");
  chromium(home, `--window-size=${width},${height}`, `--screenshot=${picture}`, address);
  console.log(`${picture}: ${(await readFile(picture)).length} bytes`);
} finally {
  await rm(home, { recursive: true, force: true });
}
