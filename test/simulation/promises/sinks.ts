/** No user data and no secret is shown or left behind, and what was not done is said. */
import { isDryRun, isRefused, type Ran } from "../truth.ts";
import { userData } from "../users-file.ts";
import { memberFaults } from "./users.ts";

export function sinkFaults(ran: Ran): string[] {
  return [...shownFaults(ran), ...leftFaults(ran), ...unfinishedFaults(ran)];
}

function shownFaults({ stage, run }: Ran): string[] {
  const { masked, stdout, stderr, summary, outputs, report, state, post } = run;
  const texts = [stdout, stderr, post?.stdout, post?.stderr, summary];
  const shown = [...texts, JSON.stringify([outputs, report, state])]
    .join("\n")
    .replace(/^::add-mask::.*$/gm, "");
  const jobs = [...stage.pool.jobs.values()];
  const isUrlShown =
    jobs.some(({ preSignedUrl }) => shown.includes(preSignedUrl)) || /X-Amz-Signature=/i.test(shown);
  const isUploaded = run.requests.includes("PutObject");
  return [
    ...(userData.test(shown) ? [`It shows a user's data: ${userData.exec(shown)?.[0]}.`] : []),
    ...(isUrlShown ? ["The pre-signed URL is shown."] : []),
    ...(/65536\$8\$1\$/.test(shown) ? ["The hash of a password is shown."] : []),
    ...(isUploaded && masked.length === 0 ? ["Nothing is masked."] : []),
  ];
}

function leftFaults({ scenario, run, files }: Ran): string[] {
  const results = [run.outputs["failed-rows-path"], scenario.inputs["users-path"]];
  return files.flatMap(({ path, text, mode }) => {
    const isResult = results.some((result) => result?.endsWith(path));
    if (isResult) return mode === 0o600 ? [] : [`Others can read ${path}.`];
    return userData.test(text) ? [`It left user data in ${path}.`] : [];
  });
}

/** What a run that did not finish says somewhere. */
const nextStep =
  /job-id: import-|[Rr]un (it|the step|the step that created it) again|continues in Cognito|expires automatically|run was cancelled|timeout-minutes/;

function unfinishedFaults(ran: Ran): string[] {
  const { scenario, run, truth } = ran;
  const isMissing = truth.missing.some((n) => !scenario.refused.includes(n));
  // The step that created a job without starting it said so.
  const jobs = scenario.resumes === undefined ? truth.jobs : truth.started;
  const isOpen = jobs.length > 0 && (isMissing || memberFaults(ran).length > 0);
  if (run.passed || !isOpen || isDryRun(scenario) || isRefused(scenario)) return [];
  const said = [run.stdout, ...run.failures, run.post?.stdout].join("\n");
  return nextStep.test(said) ? [] : ["It does not say how to go on with users who were not imported."];
}
