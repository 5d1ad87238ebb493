/** How much is gathered before it is written. */
const flushBytes = 512 << 10;
/** Rows are joined to text of this size, which is short-lived for the garbage collector. */
const joinedCharacters = 32 << 10;
export function rowWriter(handle) {
    let rows = [];
    let characters = 0;
    let written = 0;
    let buffer = Buffer.allocUnsafe(2 * flushBytes);
    let filled = 0;
    function join() {
        if (rows.length === 0)
            return;
        const text = `${rows.join("\n")}\n`;
        rows = [];
        characters = 0;
        // A character takes at most three bytes in UTF-8 for each unit of the string's length.
        if (filled + 3 * text.length > buffer.length) {
            const larger = Buffer.allocUnsafe(2 * (filled + 3 * text.length));
            buffer.copy(larger, 0, 0, filled);
            buffer = larger;
        }
        filled += buffer.write(text, filled);
    }
    async function finish() {
        join();
        const bytes = buffer.subarray(0, filled);
        written += filled;
        filled = 0;
        await handle.appendFile(bytes);
    }
    return {
        write: (row) => {
            rows.push(row);
            characters += row.length;
            if (characters >= joinedCharacters)
                join();
        },
        flush: () => (filled >= flushBytes ? finish() : undefined),
        finish,
        get bytes() {
            return written;
        },
    };
}
