export { n as workflowToken } from "./credentials.js";
