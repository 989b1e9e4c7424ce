/** Counting in Spanish. */
import { toolsOf } from '../language-tools';

const tools = toolsOf('es');

/** Digits as they are grouped, names as they are joined: "Noruega, Rusia y Ucrania". */
export const { digits, names } = tools;

/** "1 fuente", "2 fuentes"; `many` only where it is not made with an s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return tools.count(number, { one, other: many });
}
