/**
 * What the readers of the file formats have in common: text comes in blocks, rows go out one by one. A `line` is
 * always the line of the user's own file at which the row starts; the first line is 1.
 */
export {};
