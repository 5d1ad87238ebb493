/** The services that speak AWS JSON 1.1 here, each a table of operations. */

import { authOperations } from "./cognito/auth.ts";
import { clientOperations } from "./cognito/clients.ts";
import { groupOperations } from "./cognito/groups.ts";
import { jobOperations } from "./cognito/jobs.ts";
import { poolOperations } from "./cognito/pools.ts";
import { userOperations } from "./cognito/users.ts";
import { logsOperations } from "./logs/operations.ts";
import type { Operations } from "./operation.ts";

export type Service = {
  /** The service's name in a signature's scope. */
  name: "cognito-idp" | "logs";
  operations: Operations;
  /** Operations that need no signature (API model: `authtype: none`). */
  unsigned: string[];
};

/** By the part of `X-Amz-Target` before the dot. */
export const services: Record<string, Service> = {
  AWSCognitoIdentityProviderService: {
    name: "cognito-idp",
    operations: {
      ...poolOperations,
      ...clientOperations,
      ...jobOperations,
      ...userOperations,
      ...groupOperations,
      ...authOperations,
    },
    unsigned: ["InitiateAuth", "GetUser"],
  },
  Logs_20140328: { name: "logs", operations: logsOperations, unsigned: [] },
};
