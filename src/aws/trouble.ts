export function troubleOf(error: unknown): "later" | "final" {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && /TooManyRequests|Throttl/.test(cause.name) ? "later" : "final";
}
