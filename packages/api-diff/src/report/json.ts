import type { ReportModel } from './model.ts';

export function toJson(model: ReportModel): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}
