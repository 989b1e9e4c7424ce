import { describe, expect, it } from 'vitest';

import {
  answerEnvelope,
  problemEnvelope,
  questionEnvelope,
  readQuestion,
  readReply,
} from './envelope';

describe('envelopes', () => {
  it('read back what was wrapped', () => {
    expect(readQuestion(questionEnvelope('get-card', { topic: 'nato' }))).toMatchObject({
      question: 'get-card',
      ask: { topic: 'nato' },
    });
    expect(readReply(answerEnvelope(null))).toMatchObject({ answer: null });
    expect(readReply(problemEnvelope('no'))).toEqual({ newsgloss: 1, problem: 'no' });
    const dataset = { kind: 'damaged', path: 'search.json' } as const;
    expect(readReply(problemEnvelope('no', dataset))).toMatchObject({ problem: 'no', dataset });
  });

  it.each([
    undefined,
    null,
    'get-card',
    7,
    [],
    {},
    { newsgloss: 2, question: 'get-card' },
    { newsgloss: 1 },
    { newsgloss: 1, question: 5 },
    { type: 'wxt:something' },
  ])('ignore %j', (message) => {
    expect(readQuestion(message)).toBeNull();
    expect(readReply(message)).toBeNull();
  });
});
