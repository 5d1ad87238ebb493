import { expect, test } from "vitest";
import { importJobsUrl, logGroupsUrl, logStreamUrl } from "../../src/report/console-links.ts";

test.each([
  ["eu-west-1", "eu-west-1.console.aws.amazon.com"],
  ["cn-north-1", "cn-north-1.console.amazonaws.cn"],
  ["us-gov-west-1", "us-gov-west-1.console.amazonaws-us-gov.com"],
  ["eusc-de-east-1", "eusc-de-east-1.console.amazonaws-eusc.eu"],
])("the console of %s is at %s", (region, host) => {
  const pool = `${region}_AbC`;
  const place = { group: `/aws/cognito/userpools/${pool}/staging`, stream: "import-1/seed 1" };
  for (const text of [
    importJobsUrl(region, pool),
    logStreamUrl(region, place),
    logGroupsUrl(region, "/aws/"),
  ]) {
    const url = new URL(text);
    expect(url.host).toBe(host);
    expect(url.searchParams.get("region")).toBe(region);
  }
});

test("names are encoded as the console does", () => {
  const place = { group: "/aws/cognito/userpools/eu-west-1_A/staging", stream: "import-1/seed 1" };
  expect(new URL(logStreamUrl("eu-west-1", place)).hash).toBe(
    "#logsV2:log-groups/log-group/$252Faws$252Fcognito$252Fuserpools$252Feu-west-1_A$252Fstaging" +
      "/log-events/import-1$252Fseed$25201",
  );
  expect(new URL(logGroupsUrl("eu-west-1", "/aws/x")).hash).toBe(
    "#logsV2:log-groups$3FlogGroupNameFilter$3D$252Faws$252Fx",
  );
  expect(importJobsUrl("eu-west-1", "eu-west-1_A")).toContain("/cognito/v2/idp/user-pools/eu-west-1_A/");
});
