import * as core from "@actions/core";
import type { Log } from "../log.ts";
import { forLog } from "./escape.ts";

/** The log of the step. Every text is made harmless on its way, as any of it may hold foreign words. */
export const stepLog: Log = {
  info: (text) => core.info(forLog(text)),
  warning: (text) => core.warning(forLog(text)),
  error: (text) => core.error(forLog(text)),
  debug: (text) => {
    if (core.isDebug()) core.debug(forLog(text));
  },
  mask: (secret) => core.setSecret(secret),
  group: (title, body) => core.group(forLog(title), body),
};
