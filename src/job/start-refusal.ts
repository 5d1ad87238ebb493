/**
 * What a refusal of StartUserImportJob means, by its words: AWS documents neither the error code nor the words for each
 * reason, so only what the words are about counts.
 */
import { awsErrorName, awsWords, isPermissionRefusal, isRefusal } from "../aws/errors.ts";

/** Whether the words are about another import job, of which an account runs one at a time. */
export function isAboutAnotherJob(refusal: unknown): boolean {
  // The names of roles and jobs in an ARN are anybody's.
  const words = `${awsErrorName(refusal)} ${awsWords(refusal)}`.replaceAll(/\barn:\S+/g, "");
  const isBusy =
    /\b(another|other|active|concurrent(ly)?|running|busy|simultaneous(ly)?|only one|at once|at (a|the same) time)\b|in[-_ ]?progress/i;
  return isBusy.test(words) && /import|job/i.test(words) && !/\brole\b/i.test(words);
}

/** Whether starting the job again could only fail again. */
export function isFinalRefusal(refusal: unknown): boolean {
  const words = awsWords(refusal);
  const isAboutVerification = /verif/i.test(words) && /auto|attribute|e-?mail|phone/i.test(words);
  return isAboutVerification || isMissingFileRefusal(refusal) || isPermissionRefusal(refusal);
}

/** Whether a job was not started because it has no file. */
export function isMissingFileRefusal(error: unknown): boolean {
  const words = awsWords(error);
  return (
    isRefusal(error) && /\b(csv|file)\b/i.test(words) && /\b(no|not|never|missing|without)\b|n't/i.test(words)
  );
}
