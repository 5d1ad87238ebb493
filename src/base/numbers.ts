/** Numbers and lists as people read them, in logs and summaries. `Intl` would take 13 ms to load, in every step. */

/** Returns 12345 as `12,345`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(\.|$))/g, ",");
}

/** Returns `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  const [last = "", ...others] = words.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} and ${last}`;
}

/** Returns `1 problem`, `12,345 problems`. */
export function formatNumberOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Returns `1 user`, `12,345 users`. */
export function formatUsers(count: number): string {
  return formatNumberOf(count, "user");
}

/** Returns bytes in decimal units, as AWS states its limits: `1.2 kB`, `98.5 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${formatCount(Number((bytes / 1e6).toFixed(1)))} MB`;
}

/** Returns milliseconds as `0.4 s`, `12 s`, `3 min 20 s`, `4 h 5 min`. */
export function formatDuration(ms: number): string {
  if (ms < 9950) return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
