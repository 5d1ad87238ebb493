/**
 * What must never be printed of a pre-signed URL: the whole of it as it stands, as JSON escapes it and as HTML
 * does, and the parts that would be of use without the rest, its signature and its session token.
 */
export function uploadSecrets(uploadUrl) {
    const secrets = [uploadUrl, uploadUrl.replaceAll("&", "\\u0026"), uploadUrl.replaceAll("&", "&amp;")];
    const query = URL.parse(uploadUrl)?.search ?? "";
    for (const [, value] of query.matchAll(/[?&]X-Amz-(?:Signature|Security-Token)=([^&]+)/gi)) {
        if (value !== undefined)
            secrets.push(value, decodeOrKeep(value));
    }
    return [...new Set(secrets)];
}
function decodeOrKeep(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
