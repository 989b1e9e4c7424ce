/** Patterns that the engine can run. */
import { compilePattern, PatternError } from '../../../lib/lexicon/compile-pattern';
import { cardRule } from '../rule';

export const patternsCompile = cardRule({
  id: 'pattern',
  severity: 'error',
  title: 'patterns are in the syntax that the engine runs',
  *check({ patterns }) {
    for (const [i, { match }] of patterns.entries()) {
      const objection = objectionTo(match);
      if (objection === null) continue;
      yield {
        path: ['patterns', i, 'match'],
        message: objection,
        remedy: 'see lib/lexicon/compile-pattern.ts for what patterns can say',
      };
    }
  },
});

function objectionTo(match: string): string | null {
  try {
    compilePattern(match);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}
