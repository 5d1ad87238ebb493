/** The time until the action reports a wrong input, which is mostly its start. */
import type { Benchmark } from "./benchmark.ts";
import { limitOf, milliseconds } from "./benchmark.ts";
import { type Cost, medianCost, timeProgram, timeStep } from "./measure.ts";

/** Starts are short and vary a lot. */
const startsPerRun = 5;

const prose =
  "A step with a bad input, from the start of its process to its end, compared with a Node.js that does nothing. " +
  `Each run has ${startsPerRun} starts of each, in turn.`;

export const startUp: Benchmark = {
  name: "start-up",
  cases: ["start-up"],
  inCi: false,
  async run({ runs, progress }) {
    const nothing: Cost[] = [];
    const action: Cost[] = [];
    for (let run = 1; run <= runs; run++) {
      for (let start = 0; start < startsPerRun; start++) {
        nothing.push((await timeProgram(process.execPath, ["-e", "0"])).cost);
        const { step, cost } = await timeStep({ inputs: { "timeout-minutes": "soon" } });
        if (!step.errors[0]?.includes("timeout-minutes")) {
          throw new Error(`The action did not report the bad input:\n${step.stdout}\n${step.stderr}`);
        }
        action.push(cost);
      }
      progress(`run ${run} of ${runs}: start-up, ${milliseconds(action.at(-1)?.wallMs)}`);
    }
    const [floor, cost] = [medianCost(nothing), medianCost(action)];
    const over = floor && cost && cost.wallMs - floor.wallMs;
    return {
      title: "Start-up",
      prose,
      tables: [
        [
          ["process", "time", "CPU"],
          ["`node -e 0`", milliseconds(floor?.wallMs), milliseconds(floor?.cpuMs)],
          ["the action, with a bad input", milliseconds(cost?.wallMs), milliseconds(cost?.cpuMs)],
        ],
      ],
      limits: [limitOf("time over `node -e 0`", "milliseconds", 90, over)],
    };
  },
};
