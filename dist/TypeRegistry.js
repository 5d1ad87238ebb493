import { a as fromString, i as fromArrayBuffer } from "./hex-encoding.js";
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
const fromUtf8 = (input) => {
	let buf = fromString(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
}, toUtf8 = (input) => {
	if (typeof input == "string") return input;
	if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};
// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = new Map();
	constructor(namespace, schemas = new Map(), exceptions = new Map()) {
		this.namespace = namespace, this.schemas = schemas, this.exceptions = exceptions, TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		let { schemas, exceptions } = this;
		for (let [k, v] of other.schemas) schemas.has(k) || schemas.set(k, v);
		for (let [k, v] of other.exceptions) exceptions.has(k) || exceptions.set(k, v);
	}
	register(shapeId, schema) {
		let qualifiedName = this.normalizeShapeId(shapeId);
		for (let r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
	}
	getSchema(shapeId) {
		let id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				let suffix = "#" + shapeId, candidates = [];
				for (let [shapeId, schema] of this.schemas.entries()) shapeId.endsWith(suffix) && candidates.push(schema);
				if (candidates.length === 1) return candidates[0];
			}
			throw Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		let $error = es, ns = $error[1], qualifiedName = ns + "#" + $error[2];
		ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
		for (let r of [this, TypeRegistry.for(ns)]) !r.schemas.has(qualifiedName) && !r.exceptions.has($error) && (r.schemas.set(qualifiedName, $error), r.exceptions.set($error, ctor));
	}
	getErrorCtor(es) {
		let $error = es;
		return this.exceptions.has($error) ? this.exceptions.get($error) : TypeRegistry.for($error[1]).exceptions.get($error);
	}
	getBaseException() {
		for (let exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
			let [, ns, name] = exceptionKey, id = ns + "#" + name;
			if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
		}
	}
	find(predicate) {
		for (let schema of this.schemas.values()) if (predicate(schema)) return schema;
	}
	clear() {
		this.schemas.clear(), this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		return shapeId.includes("#") ? shapeId : this.namespace + "#" + shapeId;
	}
};
export { toUtf8 as n, fromUtf8 as r, TypeRegistry as t };
