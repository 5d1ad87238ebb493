import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import type { Log, Place } from "../base/log.ts";
import { forLog, verbatim } from "./escape.ts";

/** The log of the step. Escapes every text, because any may contain text that others wrote. */
export const stepLog: Log = {
  info: (text) => core.info(forLog(text)),
  verbatim: (lines) => {
    process.stdout.write(verbatim(lines, randomUUID()));
  },
  notice: (text) => core.notice(forLog(text)),
  warning: (text, place) => core.warning(forLog(text), annotation(place)),
  error: (text, place) => core.error(forLog(text), annotation(place)),
  debug: (text) => {
    const given = core.getInput("debug").toLowerCase();
    if (given === "false") return;
    if (core.isDebug()) core.debug(forLog(text));
    // The runner hides its own debug lines where its debug mode is off.
    else if (given === "true") core.info(forLog(`debug: ${text}`));
  },
  mask: (secret) => core.setSecret(secret),
  group: (title, body) => core.group(forLog(title), body),
};

function annotation(place: Place | undefined): core.AnnotationProperties {
  if (place === undefined) return {};
  return { file: forLog(place.file), startLine: place.line, title: forLog(place.title) };
}
