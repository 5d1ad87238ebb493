import type { Log } from "../base/log.ts";
import { createSecrets } from "../base/secrets.ts";
import type { InputSource } from "../inputs/reader.ts";

type Surface = { source: InputSource; log: Log; fail(message: string): void };

/** Returns a host that cuts every masked secret out of what it logs, before that is escaped. */
export function withRedaction<H extends Surface>(host: H): H & { redact(text: string): string } {
  const { add, redact } = createSecrets();
  const mask = (secret: string) => {
    add(secret);
    host.log.mask(secret);
  };
  const log: Log = {
    ...host.log,
    info: (text) => host.log.info(redact(text)),
    warning: (text, place) => host.log.warning(redact(text), place),
    error: (text, place) => host.log.error(redact(text), place),
    debug: (text) => host.log.debug(redact(text)),
    mask,
  };
  const fail = (message: string) => host.fail(redact(message));
  return { ...host, source: { ...host.source, mask }, log, fail, redact };
}
