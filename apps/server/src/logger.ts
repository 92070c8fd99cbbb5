/** The part of a pino logger that the app uses, so that it also runs where pino does not. */
export interface Logger {
  error(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  info(fields: object, message: string): void;
}
