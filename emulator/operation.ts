import { checked, type Shape } from "./shapes.ts";
import type { Call } from "./state.ts";

/** An operation of a service: returns the JSON reply to a JSON request. */
export type Operation = (call: Call, input: unknown) => object;
export type Operations = Record<string, Operation>;

/** An operation whose input is checked against the API model first. */
export function operation<I>(input: Shape<I>, run: (call: Call, input: I) => object): Operation {
  return (call, given) => run(call, checked(input, given));
}
