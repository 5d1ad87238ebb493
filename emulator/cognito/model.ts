/** The shapes that several operations share, with the API model's patterns and lengths. */

import { choice, integer, list, required, structure, text } from "../shapes.ts";

const printable = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+`;

export const poolId = text({ min: 1, max: 55, pattern: String.raw`[\w-]+_[0-9a-zA-Z]+` });
/** The names of pools, app clients and import jobs. */
export const resourceName = text({ min: 1, max: 128, pattern: String.raw`[\w\s+=,.@-]+` });
export const clientId = text({ min: 1, max: 128, pattern: String.raw`[\w+]+`, sensitive: true });
export const jobId = text({ min: 1, max: 55, pattern: "import-[0-9a-zA-Z-]+" });
export const arn = text({
  min: 20,
  max: 2048,
  pattern: String.raw`arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?`,
});
export const username = text({ min: 1, max: 128, pattern: printable, sensitive: true });
export const password = text({ max: 256, pattern: String.raw`[\S]+`, sensitive: true });
export const groupName = text({ min: 1, max: 128, pattern: printable });
export const attributeName = text({
  min: 1,
  max: 32,
  pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+`,
});
export const attributes = list(
  structure({ Name: required(attributeName), Value: text({ max: 2048, sensitive: true }) }),
);
export const contactAttributes = list(choice("phone_number", "email"));
export const pageToken = text({ min: 1, pattern: String.raw`[\S]+` });
/** `MaxResults` of the lists of pools, clients and jobs. */
export const maxResults = integer({ min: 1, max: 60 });
/** `Limit` of the lists of users and groups. */
export const queryLimit = integer({ min: 0, max: 60 });
export const defaultQueryLimit = 60;
