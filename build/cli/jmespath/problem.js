/** What is wrong with an expression or with what it is applied to: `message` is a clause. */
export class QueryProblem extends Error {
    name = "QueryProblem";
}
