import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { readDocument, readDocuments } from './read-document';

async function fileWith(name: string, contents: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'newsgloss-')), name);
  await writeFile(file, contents);
  return file;
}

const LINES = [
  { id: '1', title: 'Talks begin', date: '2024-05-01T10:00Z', text: 'Talks begin\n\nIn Geneva.' },
  { title: 'Talks end', text: 'They ended.' },
];

describe('readDocuments', () => {
  it('reads one article a line, and a title that the text repeats only once', async () => {
    const lines = LINES.map((line) => JSON.stringify(line)).join('\n');
    const file = await fileWith('articles.jsonl.gz', gzipSync(`${lines}\n`));
    const documents = await readDocuments(file);
    expect(documents.map(({ blocks }) => blocks.map(({ text }) => text))).toStrictEqual([
      ['Talks begin', 'In Geneva.'],
      ['Talks end', 'They ended.'],
    ]);
    expect(documents.map(({ cues }) => cues.published)).toStrictEqual(['2024-05-01', null]);
  });

  it('names the line that is no article', async () => {
    const file = await fileWith('articles.jsonl', `${JSON.stringify(LINES[0])}\n{"title": 3}`);
    await expect(readDocuments(file)).rejects.toThrow(/articles\.jsonl:2: not an article/u);
  });

  it('refuses a kind of file it does not know', async () => {
    await expect(readDocuments(await fileWith('a.pdf', ''))).rejects.toThrow(/only \.txt/u);
  });
});

describe('readDocument', () => {
  it('keeps offsets of a text as they are in the file', async () => {
    const { text, starts } = await readDocument(await fileWith('a.txt', 'One\n\n  Two\r\nThree'));
    expect(starts.map((start) => text.slice(start, start + 5))).toStrictEqual([
      'One\n\n',
      '  Two',
      'Three',
    ]);
  });

  it('wants a file of one article', async () => {
    const lines = LINES.map((line) => JSON.stringify(line)).join('\n');
    await expect(readDocument(await fileWith('a.jsonl', lines))).rejects.toThrow(
      /holds 2 articles/u,
    );
  });
});
