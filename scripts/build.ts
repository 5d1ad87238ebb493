/**
 * Builds dist/: TypeScript is compiled to build/, and @vercel/ncc bundles that, as it cannot read TypeScript 7
 * itself. The same source gives the same bytes: dist/ is emptied first, and no cache is used.
 */
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

function run(tool: string, ...args: string[]): void {
  const script = resolve(root, "node_modules", tool);
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
}

for (const folder of ["build", "dist"]) rmSync(resolve(root, folder), { recursive: true, force: true });
run("typescript/bin/tsc", "-p", "tsconfig.build.json");
run(
  "@vercel/ncc/dist/ncc/cli.js",
  ...[
    "build",
    "build/main.js",
    "--out",
    "dist",
    "--target",
    "es2024",
    "--license",
    "licenses.txt",
    "--no-cache",
  ],
);
// The post step is the same program in another part: a second bundle would hold the AWS SDK a second time.
writeFileSync(
  resolve(root, "dist/post.js"),
  '// The entry of the post step.\nprocess.argv[2] = "post";\nawait import("./index.js");\n',
);
