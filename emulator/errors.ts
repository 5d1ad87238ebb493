/** An error reply of a service: AWS's name and message, and the HTTP status. */
export class ServiceError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further elements of S3's XML error. */
  readonly details: Record<string, string>;

  constructor(code: string, message: string, status = 400, details: Record<string, string> = {}) {
    super(message);
    this.name = "ServiceError";
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export const invalidParameter = (message: string) => new ServiceError("InvalidParameterException", message);
export const notFound = (message: string) => new ServiceError("ResourceNotFoundException", message);
export const preconditionNotMet = (message: string) =>
  new ServiceError("PreconditionNotMetException", message);
export const userNotFound = () => new ServiceError("UserNotFoundException", "User does not exist.");
export const notAuthorized = (message: string) => new ServiceError("NotAuthorizedException", message);
