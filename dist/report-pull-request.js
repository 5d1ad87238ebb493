import { c as networkReason } from "./errors2.js";
import { i as messageOf, r as isAbort } from "./errors.js";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { createHash } from "node:crypto";
// src/report/pull-request.ts
async function findPullRequest(env) {
	let [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [], pullRequest = field(await readEvent(env.GITHUB_EVENT_PATH), "pull_request"), number = field(pullRequest, "number"), headSha = field(field(pullRequest, "head"), "sha");
	if (owner === void 0 || repo === void 0 || typeof number != "number" || typeof headSha != "string") return;
	let url = (value, usual) => (value || usual).replace(/\/+$/, "");
	return {
		owner,
		repo,
		number,
		headSha,
		apiUrl: url(env.GITHUB_API_URL, "https://api.github.com"),
		serverUrl: url(env.GITHUB_SERVER_URL, "https://github.com")
	};
}
async function readEvent(path) {
	if (path) try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}
function field(value, name) {
	return typeof value == "object" && value ? Reflect.get(value, name) : void 0;
}
function linesUrl(pullRequest, path, line) {
	let { serverUrl, owner, repo, headSha } = pullRequest;
	return `${serverUrl}/${[
		owner,
		repo,
		"blob",
		headSha,
		...posix.normalize(path).split("/")
	].map(encodeSegment).join("/")}#L${line}`;
}
function encodeSegment(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16)}`);
}
async function keepComment(pullRequest, options) {
	let { owner, repo, number } = pullRequest, marker = markerOf(options.key), body = commentBody(marker, options.markdown);
	if (!/^[\x21-\x7e]+$/.test(options.token)) throw Error(`${failure(pullRequest)}: ${noToken}`);
	try {
		let octokit = await connect(pullRequest, options), own = await findOwn(octokit, pullRequest, marker);
		return own === void 0 ? (await octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number: number,
			body
		}), "created") : comparable(own.body) === comparable(body) ? "unchanged" : (await octokit.rest.issues.updateComment({
			owner,
			repo,
			comment_id: own.id,
			body
		}), "updated");
	} catch (error) {
		throw isAbort(error) ? error : Error(explain(error, pullRequest, options.token), { cause: error });
	}
}
const silent = () => {};
async function connect({ apiUrl }, { token, signal }) {
	let { getOctokit } = await import("./github.js"), octokit = getOctokit(token, {
		baseUrl: apiUrl,
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	});
	return octokit.hook.before("request", (request) => {
		request.request = {
			...request.request,
			signal
		};
	}), octokit.hook.after("request", ({ data }) => {
		if (signal.throwIfAborted(), typeof data != "object") throw Error("GitHub's reply could not be read. Run the step again.");
	}), octokit;
}
function markerOf(key) {
	return `<!-- cognito-user-import ${createHash("sha256").update(key).digest("hex").slice(0, 32)} -->`;
}
async function findOwn(octokit, at, marker) {
	let { owner, repo, number } = at, login, pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	});
	for await (let { data } of pages) for (let { id, body = "", user } of data) if (body.startsWith(marker) && user !== null && (user.type === "Bot" || (login ??= ownLogin(octokit), user.login === await login))) return {
		id,
		body
	};
}
async function ownLogin(octokit) {
	try {
		return (await octokit.rest.users.getAuthenticated()).data.login;
	} catch (error) {
		if (error instanceof Error && [403, 404].includes(statusOf(error) ?? 0)) return;
		throw error;
	}
}
function comparable(text) {
	return text.replaceAll("\r\n", "\n").trimEnd();
}
const maxCommentLength = 65536;
function commentBody(marker, markdown) {
	let body = `${marker}\n${markdown.trimEnd()}`;
	if (body.length <= maxCommentLength) return body;
	let start = `${marker}\n> The end of this text is missing: it does not fit into a comment on GitHub.

`, kept = markdown.slice(0, maxCommentLength - start.length), lineEnd = kept.lastIndexOf("\n");
	return start + (lineEnd > 0 ? kept.slice(0, lineEnd).trimEnd() : kept.replace(/[\ud800-\udbff]$/, ""));
}
const noToken = "github-token is empty or holds characters that no token has. Set it to ${{ github.token }}.";
function failure({ number }) {
	return `The comment on pull request #${number} could not be written`;
}
function explain(error, pullRequest, token) {
	let what = failure(pullRequest), status = statusOf(error);
	if (status === void 0) {
		let reason = networkReason(error);
		return reason === void 0 ? `${what}: ${sentence(messageOf(error), token)}` : `${what}: ${pullRequest.apiUrl} could not be reached, ${reason}. Check the runner's network.`;
	}
	let words = wordsOf(error);
	return `${what}: ${`GitHub answered ${status}${words === "" ? "." : `, ${sentence(words, token)}`}`} ${wayOut(status, words, pullRequest)}`;
}
function wayOut(status, words, { owner, repo }) {
	return status === 401 ? "Check github-token: it is wrong or has expired. The workflow's own is ${{ github.token }}." : status === 429 || /rate limit/i.test(words) ? "Other calls use up the token's rate; run the step again later." : status === 403 && /\blocked\b/i.test(words) ? "Unlock the pull request's conversation." : status === 403 ? "Give the job the permission pull-requests: write; in a run for a fork's pull request, the workflow's token can only read." : status === 404 ? `Check that github-token is for ${owner}/${repo}, with the permission pull-requests: write.` : status >= 500 ? "This is a fault at GitHub; run the step again." : "Check github-token and the pull request.";
}
function statusOf(error) {
	let status = field(field(error, "response"), "status");
	return typeof status == "number" ? status : void 0;
}
function wordsOf(error) {
	let words = field(field(field(error, "response"), "data"), "message");
	return typeof words == "string" ? words : "";
}
function sentence(words, token) {
	return `${words.replaceAll(token, "***").replace(/\s+/g, " ").trim().slice(0, 300).replace(/\.$/, "")}.`;
}
export { findPullRequest, keepComment, linesUrl };
