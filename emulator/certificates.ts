/** A temporary private CA and a certificate that it signs for this machine, as companies use for internal servers. */

import { generateKeyPairSync, randomBytes } from "node:crypto";
import forge from "node-forge";

const dayMilliseconds = 24 * 60 * 60 * 1000;

export type Certificates = {
  /** The CA's certificate, for `ca-bundle`. */
  ca: string;
  /** For `startEmulator({ tls })`: a certificate for 127.0.0.1 and localhost. */
  tls: { key: string; cert: string };
};

/** Creates both in PEM, valid for a day. The CA's key is discarded. `hosts` are further names for the certificate. */
export function createCertificates(hosts: readonly string[] = []): Certificates {
  const [ofCa, ofServer] = [newKeys(), newKeys()];
  const ca = certificate("Private CA of a test", ofCa.publicKey, "Private CA of a test", ofCa, [
    { name: "basicConstraints", cA: true, critical: true },
    { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
  ]);
  const server = certificate("localhost", ofServer.publicKey, "Private CA of a test", ofCa, [
    { name: "basicConstraints", cA: false, critical: true },
    { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
    { name: "extKeyUsage", serverAuth: true },
    {
      name: "subjectAltName",
      altNames: [
        ...["localhost", ...hosts].map((value) => ({ type: 2, value })),
        { type: 7, ip: "127.0.0.1" },
      ],
    },
  ]);
  return { ca, tls: { key: forge.pki.privateKeyToPem(ofServer.privateKey), cert: server } };
}

function certificate(
  subject: string,
  publicKey: forge.pki.rsa.PublicKey,
  issuer: string,
  issuerKeys: forge.pki.rsa.KeyPair,
  extensions: object[],
): string {
  const certificate = forge.pki.createCertificate();
  const now = Date.now();
  certificate.publicKey = publicKey;
  // Its first byte makes a serial number positive without padding, which OpenSSL refuses where it is not needed.
  certificate.serialNumber = `40${randomBytes(16).toString("hex")}`;
  certificate.validity.notBefore = new Date(now - dayMilliseconds);
  certificate.validity.notAfter = new Date(now + dayMilliseconds);
  certificate.setSubject([{ name: "commonName", value: subject }]);
  certificate.setIssuer([{ name: "commonName", value: issuer }]);
  const keyIdentifier = forge.pki.getPublicKeyFingerprint(issuerKeys.publicKey).getBytes();
  certificate.setExtensions([
    ...extensions,
    { name: "subjectKeyIdentifier" },
    { name: "authorityKeyIdentifier", keyIdentifier },
  ]);
  certificate.sign(issuerKeys.privateKey, forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
}

/** Creates a key with Node.js, which is faster than the library. */
function newKeys(): forge.pki.rsa.KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  return {
    privateKey: forge.pki.privateKeyFromPem(privateKey),
    publicKey: forge.pki.publicKeyFromPem(publicKey),
  };
}
