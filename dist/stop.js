import { a as isPreconditionRefusal } from "./errors2.js";
import { a as isFinal } from "./import-job.js";
async function stopJob({ cognito, clock }, jobId, limit) {
	let job;
	try {
		job = await cognito.stopUserImportJob(jobId, limit);
	} catch (error) {
		if (!isPreconditionRefusal(error)) throw error;
		return cognito.describeUserImportJob(jobId, limit);
	}
	try {
		for (; !isFinal(job);) await clock.sleep(250, limit), job = await cognito.describeUserImportJob(jobId, limit);
	} catch {}
	return job;
}
export { stopJob as t };
