/** As far as the benchmarks use it; the package brings no types. */
declare module "papaparse" {
  import type { Duplex } from "node:stream";

  const Papa: {
    NODE_STREAM_INPUT: unique symbol;
    parse(input: typeof Papa.NODE_STREAM_INPUT, options: { header: boolean }): Duplex;
  };
  export default Papa;
}
