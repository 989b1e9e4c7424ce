/** Texts to measure with: real ones where the shared corpus is, else our own articles. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const CORPUS = '../shared/corpus/texts.jsonl.gz';
const OWN = [
  'scripts/start/articles/wire-report.html',
  'scripts/start/articles/state-commentary.html',
];
/** Enough for a stable ratio; compromise/three needs about ten seconds for them. */
const MOST_TEXTS = 150;

export interface BenchTexts {
  readonly texts: readonly string[];
  /** For the report. */
  readonly source: string;
}

export function benchTexts(): BenchTexts {
  if (existsSync(CORPUS)) {
    const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').trimEnd().split('\n');
    const step = Math.max(1, Math.floor(lines.length / MOST_TEXTS));
    const texts = lines
      .filter((_line, index) => index % step === 0)
      .map((line) => (JSON.parse(line) as { readonly text: string }).text);
    return { texts, source: `${texts.length} articles of the shared corpus` };
  }
  const own = OWN.map((path) => readFileSync(path, 'utf8').replaceAll(/<[^>]+>/gu, ' '));
  return {
    texts: Array.from({ length: 20 }, () => own).flat(),
    source: 'our two demonstration articles, 20 times',
  };
}
