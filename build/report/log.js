import * as core from "@actions/core";
import { forLog } from "./escape.js";
/** The log of the step. Every text is made harmless on its way, as any of it may hold foreign words. */
export const stepLog = {
    info: (text) => core.info(forLog(text)),
    warning: (text, place) => core.warning(forLog(text), annotation(place)),
    error: (text, place) => core.error(forLog(text), annotation(place)),
    debug: (text) => {
        if (core.isDebug())
            core.debug(forLog(text));
        // The runner hides its own debug lines where debug mode is off.
        else if (/^true$/i.test(core.getInput("debug")))
            core.info(forLog(`debug: ${text}`));
    },
    mask: (secret) => core.setSecret(secret),
    group: (title, body) => core.group(forLog(title), body),
};
function annotation(place) {
    if (place === undefined)
        return {};
    return { file: forLog(place.file), startLine: place.line, title: forLog(place.title) };
}
