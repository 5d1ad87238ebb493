/**
 * What a refusal of StartUserImportJob means, by its message: AWS documents neither the error codes nor the messages for
 * each reason.
 */
import { awsErrorName, awsWords, isPermissionRefusal, isRefusal } from "../aws/errors.ts";

/** Returns whether the message is about another import job; an account runs one at a time. */
export function isAboutAnotherJob(refusal: unknown): boolean {
  const words = `${awsErrorName(refusal)} ${withoutArns(refusal)}`;
  const isBusy =
    /\b(another|other|active|concurrent(ly)?|running|busy|simultaneous(ly)?|only one|at once|at (a|the same) time)\b|in[-_ ]?progress/i;
  return isBusy.test(words) && /import|job/i.test(words) && !/\brole\b/i.test(words);
}

/** Returns whether starting the job again would fail again. */
export function isFinalRefusal(refusal: unknown): boolean {
  const words = withoutArns(refusal);
  const isAboutVerification = /verif/i.test(words) && /auto|attribute|e-?mail|phone/i.test(words);
  // A role that cannot be assumed yet is no permission that is missing, whatever the code.
  const isAboutLogRole = /\brole\b|assum/i.test(words) && !/authorized to perform/i.test(words);
  return (
    isAboutVerification || isMissingFileRefusal(refusal) || (isPermissionRefusal(refusal) && !isAboutLogRole)
  );
}

/** Anybody chooses the names in an ARN. */
function withoutArns(refusal: unknown): string {
  return awsWords(refusal).replaceAll(/\barn:\S+/g, "");
}

/** Returns whether a job was not started because it has no file. */
export function isMissingFileRefusal(error: unknown): boolean {
  const words = awsWords(error);
  return (
    isRefusal(error) && /\b(csv|file)\b/i.test(words) && /\b(no|not|never|missing|without)\b|n't/i.test(words)
  );
}
