import { lt as deref, n as ProtocolLib, st as NormalizedSchema } from "./Sha256Node.js";
import { t as NodeHttpHandler } from "./node-http-handler.js";
import { t as RpcProtocol } from "./RpcProtocol.js";
import { n as loadJsonRpcErrorCode, t as JsonCodec2 } from "./JsonCodec2.js";
import { t as identityConfig } from "./credentials.js";
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends RpcProtocol {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		}), this.serviceTarget = serviceTarget, this.codec = jsonCodec ?? new JsonCodec2({
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			jsonName: !1
		}), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		return request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`, request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`, this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), deref(operationSchema.input) !== "unit" && request.body || (request.body = "{}"), request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let { awsQueryCompatible } = this;
		awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
		let errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({}), output = {}, errorDeserializer = this.codec.createDeserializer();
		for (let [name, member] of ns.structIterator()) dataObject[name] != null && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
		throw awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
}, AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};
// src/aws/client.ts
function clientConfig({ region, endpointUrl, identity, requestToken, agents }) {
	return {
		region,
		maxAttempts: 1,
		...endpointUrl === void 0 ? {} : { endpoint: endpointUrl },
		...identityConfig(identity, requestToken, endpointUrl),
		requestHandler: new NodeHttpHandler({
			httpAgent: agents.http,
			httpsAgent: agents.https,
			connectionTimeout: agents.connectTimeoutMs,
			socketTimeout: agents.readTimeoutMs
		})
	};
}
function tellCalls(stack, { patience: { clock, log } }) {
	stack.add((next, context) => async (request) => {
		let name = String(context.commandName).replace(/Command$/, ""), startedAt = clock.now(), took = () => `in ${Math.round(clock.now() - startedAt)} ms`;
		try {
			let result = await next(request), { statusCode, headers = {} } = result.response;
			return log.debug(`${name}: HTTP ${statusCode} ${took()}, request id ${headers["x-amzn-requestid"] ?? "unknown"}`), result;
		} catch (error) {
			let code = error instanceof Error && "code" in error ? error.code : void 0;
			throw log.debug(`${name}: no reply (${code ?? (error instanceof Error ? error.name : "unknown")}) ${took()}`), error;
		}
	}, {
		step: "deserialize",
		name: "tellCalls",
		priority: "low"
	});
}
export { tellCalls as n, AwsJson1_1Protocol as r, clientConfig as t };
