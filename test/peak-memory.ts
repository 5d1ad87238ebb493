/**
 * A hook for `--import` that writes the process's peak memory, in kibibytes, to a file when it ends. Linux tells the process's own in
 * /proc; what getrusage tells there may come from the process that started it.
 */
export function peakMemoryHook(path: string): string {
  const code = `
    import { readFileSync, writeFileSync } from "node:fs";
    process.on("exit", () => {
      let peak = process.resourceUsage().maxRSS;
      try {
        peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
      } catch {}
      writeFileSync(${JSON.stringify(path)}, String(peak));
    });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
