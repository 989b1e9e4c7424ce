/** Counting in German. */
import { toolsOf } from '../language-tools';

const tools = toolsOf('de');

/** "Norwegen, Russland und Ukraine". */
export const { names } = tools;

/** "1 Quelle", "2 Quellen". */
export function count(number: number, one: string, other: string): string {
  return tools.count(number, { one, other });
}
