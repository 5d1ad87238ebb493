import { expect, test } from "vitest";
import { sendRaw, startEmulatorWithClock } from "./support.ts";

test.each(["//", "http://[", "http://a:b/"])(
  "the request target %s is answered: it is no URL",
  async (target) => {
    const { emulator } = await startEmulatorWithClock();
    for (const method of ["GET", "PUT", "POST"]) {
      const rest = ["Host: localhost", "Content-Length: 0", "Connection: close"];
      expect(await sendRaw(emulator.port, `${method} ${target} HTTP/1.1`, ...rest)).toMatch(
        /^HTTP\/1\.1 400 Bad Request\r\n/,
      );
    }
    expect(emulator.requests.at(-1)).toMatchObject({ method: "POST", path: target, status: 400 });
  },
);
