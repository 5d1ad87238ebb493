import { isBlank } from "./file.js";
/** What one import job takes (Cognito developer guide, "Importing users into user pools from a CSV file"). */
export const jobLimits = { users: 500_000, bytes: 100_000_000 };
const newline = 0x0a;
const chunkBytes = 1 << 20;
/**
 * Cuts a file of Cognito's dialect, between rows, into as few parts as fit into jobs, each with the file's header. A file
 * that fits into one job is one part, as it is. Nothing is copied; reads through the file once.
 * @param users how many users the file has, if that is known to fit and need not be counted
 */
export async function cutFile(file, users, signal, limits = jobLimits) {
    if (users <= limits.users && file.bytes <= limits.bytes)
        return [{ upload: file, firstRow: 0, users }];
    const parts = [];
    let header;
    let start = 0;
    let firstRow = 0;
    let count = 0;
    function close(end) {
        if (header === undefined || count === 0)
            return;
        const ranges = [header, { from: start, to: end }];
        const bytes = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
        parts.push({ upload: { ...file, bytes, ranges }, firstRow, users: count });
        firstRow += count;
        count = 0;
    }
    for await (const { from, to, blank } of lines(file, signal)) {
        if (blank)
            continue;
        if (header === undefined) {
            header = { from, to };
            start = to;
            continue;
        }
        const bytes = header.to - header.from + to - start;
        if (count === limits.users || (bytes > limits.bytes && count > 0)) {
            close(from);
            start = from;
        }
        count++;
    }
    close(file.bytes);
    return parts;
}
/** The lines of a file, line ends included. The object is the same each time. */
async function* lines(file, signal) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const line = { from: 0, to: 0, blank: true };
    let start = 0;
    let blank = true;
    for (let position = 0; position < file.bytes;) {
        signal.throwIfAborted();
        const { bytesRead } = await file.handle.read(chunk, 0, chunkBytes, position);
        if (bytesRead === 0)
            break;
        for (let at = 0; at < bytesRead;) {
            const found = chunk.indexOf(newline, at);
            const end = found === -1 || found >= bytesRead ? bytesRead : found + 1;
            for (let look = at; blank && look < end; look++)
                blank = isBlank(chunk[look] ?? newline);
            at = end;
            if (found === -1 || found >= bytesRead)
                break;
            Object.assign(line, { from: start, to: position + end, blank });
            yield line;
            start = position + end;
            blank = true;
        }
        position += bytesRead;
    }
    if (start < file.bytes) {
        Object.assign(line, { from: start, to: file.bytes, blank });
        yield line;
    }
}
