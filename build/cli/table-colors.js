const reset = "\x1b[0m";
const brightBlue = "\x1b[1m\x1b[34m";
const dimYellow = "\x1b[2m\x1b[33m";
export const plain = {
    top: (width) => `${"-".repeat(width)}\n`,
    value: (text) => text,
    line: (text, frames) => `${"|".repeat(frames)}${text}${"|".repeat(frames)}\n`,
};
/** As with `--color on`: the CLI ends the colour after each thing that it writes, even where there is none. */
export const colored = {
    top: (width) => plain.top(width) + reset,
    value: (text) => brightBlue + text + reset,
    line: (text, frames) => {
        const frame = `${dimYellow}|${reset}`.repeat(frames);
        return [frame, text, frame, "\n"].map((part) => part + reset).join("");
    },
};
