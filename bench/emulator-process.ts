/** The local Cognito as a process of its own, so that its work is not that of who measures. Told by messages. */
import { startEmulator } from "../test/emulator/emulator.ts";
import type { Served } from "./emulator.ts";

const settings = { pendingSeconds: 0, usersPerSecond: 1e9, stoppingSeconds: 0 };
const emulator = await startEmulator({ settings });
// With attributes of every kind of limit, so that every rule has something to look at.
const pool = emulator.createUserPool({
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

process.on("message", () => {
  const served: Served = emulator.requests
    .splice(0)
    .map(({ operation, status, bodyBytes }) => ({ operation, status, bodyBytes }));
  // The files would fill the memory.
  for (const job of pool.jobs.values()) job.upload = undefined;
  process.send?.(served);
});
process.once("disconnect", () => process.exit());
process.send?.({ url: emulator.url, userPoolId: pool.id });
