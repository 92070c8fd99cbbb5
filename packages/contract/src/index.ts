export type { ErrorCode, ErrorFamily, ErrorStatus } from './errorCode.ts';
export { errorCodes } from './generated/errorCodes.ts';
export { operations } from './generated/operations.ts';
export type { Handlers, Operation, OperationId, OperationRequest, OperationResponse } from './handlers.ts';
export type { Issue } from './issue.ts';
export type { Family } from './operation.ts';
export { validateRequest, type RawRequest, type Validated } from './validateRequest.ts';
export { validateResponse } from './validateResponse.ts';
