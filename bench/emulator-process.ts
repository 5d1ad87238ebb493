/** Runs the local Cognito in a separate process, so that its work is not measured. Controlled by messages. */
import { startEmulator, type UserPool } from "../emulator/emulator.ts";
import type { Question, Served } from "./emulator.ts";

// Jobs end at once, so that only the programs are measured.
const settings = { pendingSeconds: 0, usersPerSecond: 1e9, stoppingSeconds: 0 };
const emulator = await startEmulator({ settings });

/** A pool with attributes with every kind of limit, so that every rule applies. */
function newPool(): UserPool {
  return emulator.createUserPool({
    AutoVerifiedAttributes: ["email"],
    UsernameConfiguration: { CaseSensitive: false },
    Schema: [
      { Name: "email", AttributeDataType: "String", Mutable: true, Required: true },
      {
        Name: "plan",
        AttributeDataType: "String",
        Mutable: true,
        StringAttributeConstraints: { MinLength: "1", MaxLength: "20" },
      },
    ],
  });
}

let pool = newPool();

process.on("message", (question: Question) => {
  if (question === "pool") {
    pool = newPool();
    process.send?.(pool.id);
    return;
  }
  const served: Served = emulator.requests
    .splice(0)
    .map(({ operation, status, bodyBytes }) => ({ operation, status, bodyBytes }));
  // The files would fill the memory.
  for (const job of pool.jobs.values()) job.upload = undefined;
  process.send?.(served);
});
process.once("disconnect", () => process.exit());
process.send?.({ url: emulator.url, userPoolId: pool.id });
