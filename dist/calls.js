import { l as troubleOf, t as explainAwsError } from "./errors2.js";
// src/aws/calls.ts
const firstPause = {
	later: 500,
	unsent: 250,
	unanswered: 250
};
function awsCalls(options, service) {
	let { userPoolId, region, endpointUrl, patience } = options;
	return async (operation, signal, send, { repeatable } = { repeatable: !0 }) => {
		let context = {
			operation,
			userPoolId,
			region,
			endpointUrl,
			...service === void 0 ? {} : { service }
		};
		for (let attempt = 1;; attempt++) try {
			return await send(context);
		} catch (error) {
			let trouble = troubleOf(error);
			if (!mayRepeat(trouble, repeatable) || attempt === 5 || signal.aborted) throw explainAwsError(error, context);
			let pause = pauseBefore(trouble, attempt, patience.random);
			patience.log.debug(`${operation}, attempt ${attempt} of 5: ${error instanceof Error ? error.name : "failed"} (${trouble}); again in ${Math.round(pause)} ms`), await patience.clock.sleep(pause, signal);
		}
	};
}
function mayRepeat(trouble, repeatable) {
	return trouble === "later" || trouble === "unsent" || trouble === "unanswered" && repeatable;
}
function pauseBefore(trouble, attempt, random) {
	let longest = firstPause[trouble] * 2 ** (attempt - 1);
	return longest / 2 + longest / 2 * random();
}
export { pauseBefore as n, awsCalls as t };
