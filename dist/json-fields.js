// src/users/json-fields.ts
function fieldsFor(sink) {
	let names = [], columns = new Map(), values = [], takenBy = [], problems = [], record = 0, announced = 0, anyRow = !1;
	return {
		start() {
			for (let name of names.splice(announced)) columns.delete(name);
			return values.length = names.length, takenBy.length = names.length, values.fill(""), problems.length = 0, record++, names.length;
		},
		column(name) {
			let known = columns.get(name);
			return known === void 0 ? (values.push(""), takenBy.push(0), columns.set(name, names.length), names.push(name) - 1) : known;
		},
		set(column, value) {
			takenBy[column] === record ? problems.push({
				problem: "duplicate-key",
				column
			}) : (takenBy[column] = record, value === void 0 ? problems.push({
				problem: "nested-value",
				column
			}) : values[column] = value);
		},
		give(line, length) {
			(!anyRow || names.length > announced) && sink.columns([...names], line), anyRow = !0, announced = names.length;
			for (let { problem, column } of problems) sink.problem(problem, line, names[column]);
			sink.row(values, line, length);
		}
	};
}
export { fieldsFor as t };
