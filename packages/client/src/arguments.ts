import { ConfigError } from './errors.ts';
import type { OperationArgs, OperationInfo } from './operation.ts';

/**
 * Refuses arguments that would turn the URL into that of another operation, or would be dropped without a word: an
 * empty id, `.` and `..`, a value that is neither text, number nor boolean.
 */
export function assertArguments(info: OperationInfo, args: OperationArgs): void {
  const path: Record<string, unknown> = { ...args.path };
  for (const [, name = ''] of info.path.matchAll(/\{([^}]+)\}/g)) {
    if (!isScalar(path[name]) || /^\.{0,2}$/.test(String(path[name]))) {
      throw new ConfigError(`${info.id}: path.${name} must be given, and must not be empty, "." or "..".`);
    }
  }
  for (const [name, value] of Object.entries(args.query ?? {})) {
    if (value !== undefined && ![value].flat().every(isScalar)) {
      throw new ConfigError(
        `${info.id}: query.${name} must be a text, a number or a boolean, or an array of them.`,
      );
    }
  }
}

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
