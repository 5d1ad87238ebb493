import { awsErrorName, awsWords, isPermissionRefusal, isRefusal } from "../aws/errors.ts";

/**
 * Classifies a refusal of StartUserImportJob by its message, because AWS documents neither error codes nor messages for the
 * reasons.
 * - `busy`: another import job is active; an account runs one at a time
 * - `final`: starting the job again would fail again
 * - `unknown`: the reason may pass
 */
export function meaningOf(refusal: unknown): "busy" | "final" | "unknown" {
  // The names in an ARN can contain any of these words.
  const words = awsWords(refusal).replaceAll(/\barn:\S+/g, "");
  const text = `${awsErrorName(refusal)} ${words}`;
  const isBusy =
    /\b(another|other|active|concurrent(ly)?|running|busy|simultaneous(ly)?|only one|at once|at (a|the same) time)\b|in[-_ ]?progress/i;
  if (isBusy.test(text) && /import|job/i.test(text) && !/\brole\b/i.test(text)) return "busy";
  const isAboutVerification = /verif/i.test(words) && /auto|attribute|e-?mail|phone/i.test(words);
  // A role that cannot be assumed yet is not a missing permission, whatever the code.
  const isAboutLogRole = /\brole\b|assum/i.test(words) && !/authorized to perform/i.test(words);
  const isDenied = isPermissionRefusal(refusal) && !isAboutLogRole;
  return isAboutVerification || isDenied || isMissingFileRefusal(refusal) ? "final" : "unknown";
}

/** Returns whether a job was not started because it has no file. */
export function isMissingFileRefusal(error: unknown): boolean {
  const words = awsWords(error);
  return (
    isRefusal(error) && /\b(csv|file)\b/i.test(words) && /\b(no|not|never|missing|without)\b|n't/i.test(words)
  );
}
