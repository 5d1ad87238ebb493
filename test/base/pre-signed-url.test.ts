import { expect, test } from "vitest";
import { uploadSecrets } from "../../src/base/secrets.ts";

const url =
  "https://bucket.s3.eu-west-1.amazonaws.com/1/p/j?X-Amz-Security-Token=abc%2F%2Bdef&X-Amz-Date=20261122T170000Z" +
  "&X-Amz-SignedHeaders=host&X-Amz-Signature=0123456789abcdef";

test("the URL in every dress, its signature and its token are secret, and nothing else", () => {
  expect(new Set(uploadSecrets(url))).toEqual(
    new Set([
      url,
      url.replaceAll("&", "\\u0026"),
      url.replaceAll("&", "&amp;"),
      "abc%2F%2Bdef",
      "abc/+def",
      "0123456789abcdef",
    ]),
  );
});

test("a URL that cannot be read is itself secret", () => {
  expect(uploadSecrets("not a url")).toEqual(["not a url"]);
  expect(uploadSecrets("http://h/?X-Amz-Signature=%zz")).toContain("%zz");
});
