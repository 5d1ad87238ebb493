export { s as fromEnv } from "./aws-sdk-credential-provider-env.js";
