/** Records for `sink`. Nothing reaches it before `give`, so a record may be started again from its beginning. */
export function fieldsFor(sink) {
    const names = [];
    const columns = new Map();
    const values = [];
    // The record that last had a value for the column: cheaper than a set per record.
    const takenBy = [];
    const problems = [];
    let record = 0;
    let announced = 0;
    let anyRow = false;
    return {
        start() {
            for (const name of names.splice(announced))
                columns.delete(name);
            values.length = names.length;
            takenBy.length = names.length;
            values.fill("");
            problems.length = 0;
            record++;
            return names.length;
        },
        column(name) {
            const known = columns.get(name);
            if (known !== undefined)
                return known;
            values.push("");
            takenBy.push(0);
            columns.set(name, names.length);
            return names.push(name) - 1;
        },
        set(column, value) {
            if (takenBy[column] === record) {
                problems.push({ problem: "duplicate-key", column });
                return;
            }
            takenBy[column] = record;
            if (value === undefined)
                problems.push({ problem: "nested-value", column });
            else
                values[column] = value;
        },
        give(line, length) {
            if (!anyRow || names.length > announced)
                sink.columns([...names], line);
            anyRow = true;
            announced = names.length;
            for (const { problem, column } of problems)
                sink.problem(problem, line, names[column]);
            sink.row(values, line, length);
        },
    };
}
