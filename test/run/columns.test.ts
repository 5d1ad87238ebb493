import { expect, test } from "vitest";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

test("failed rows keep the file's own columns, to be fixed and imported", async () => {
  const text = 'login;mail;"a note"\nida;ida@x.org;"said ""hi"""\nper;nowhere;x\n';
  const run = await stage.step({
    inputs: {
      columns: "cognito:username = login\nemail = mail",
      "unknown-columns": "ignore",
      "csv-defaults": "email_verified=true",
      validate: "warn",
    },
    files: { "users.csv": text },
  });
  expect([...stage.pool.users.keys()]).toEqual(["ida"]);
  expect(run.report.rows).toEqual([expect.objectContaining({ line: 3, outcome: "FAILED" })]);
  expect(run.failedRows).toBe('"login","mail","a note"\n"per","nowhere","x"\n');
});

test("a file that is read again in another format is mapped again", async () => {
  const plain = Array.from({ length: 3000 }, (_, at) => `user${at},user${at}@x.org,${"x".repeat(30)}\n`);
  const text = `login,mail,note\n${plain.join("")}last,last@x.org,"a, b"\n`;
  const run = await stage.step({
    inputs: {
      columns: "cognito:username = login\nemail = mail",
      "unknown-columns": "ignore",
      "csv-defaults": "email_verified=true",
    },
    files: { "users.csv": text },
  });
  expect(run.passed, run.log).toBe(true);
  expect(run.outputs["imported-users"]).toBe("3001");
});
