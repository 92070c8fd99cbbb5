import type { errorCodes } from './generated/errorCodes.ts';

type Table = typeof errorCodes;

/** A family that has error codes. */
export type ErrorFamily = keyof Table;

/** A registered error code: of the family, or of any. */
export type ErrorCode<Family extends ErrorFamily = ErrorFamily> = Family extends ErrorFamily
  ? Extract<keyof Table[Family], string>
  : never;

/** The statuses that the code is answered with. */
export type ErrorStatus<Code extends ErrorCode> = Code extends ErrorCode
  ? StatusIn<ErrorFamily, Code>
  : never;

type StatusIn<Family extends ErrorFamily, Code> = Family extends ErrorFamily
  ? Code extends keyof Table[Family]
    ? Table[Family][Code] extends readonly (infer Status extends number)[]
      ? Status
      : never
    : never
  : never;
