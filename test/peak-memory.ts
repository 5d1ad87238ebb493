/**
 * A hook for `--import` that writes the process's peak memory, in kibibytes, to a file when it ends. On Linux, it is read from
 * /proc, because getrusage may return that of the process that started this one.
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
