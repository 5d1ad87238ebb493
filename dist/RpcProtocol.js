import { r as hasOwn } from "./hex-encoding.js";
import { t as HttpRequest } from "./httpRequest.js";
import { L as collectBody, N as HttpProtocol, st as NormalizedSchema } from "./Sha256Node.js";
// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		let serializer = this.serializer, query = {}, headers = {}, endpoint = await context.endpoint(), ns = NormalizedSchema.of(operationSchema?.input), schema = ns.getSchema(), payload, input = _input && typeof _input == "object" ? _input : {}, request = new HttpRequest({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint && (this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input)), input) {
			let eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					let initialRequest = {};
					for (let [memberName] of ns.structIterator()) memberName !== eventStreamMember && input[memberName] != null && (initialRequest[memberName] = input[memberName]);
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else serializer.write(schema, input), payload = serializer.flush();
		}
		return request.headers = Object.assign(request.headers, headers), request.query = query, request.body = payload, request.method = "POST", request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer, ns = NormalizedSchema.of(operationSchema.output), dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			let bytes = await collectBody(response.body, context);
			throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (let header in response.headers) {
			if (!hasOwn(response.headers, header)) continue;
			let value = response.headers[header];
			delete response.headers[header], response.headers[header.toLowerCase()] = value;
		}
		let eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			let bytes = await collectBody(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};
export { RpcProtocol as t };
