/**
 * Articles of the gold set: written for the project, annotated by hand.
 *
 * A head of `key: value` lines (title, register, spelling, published, beats), a
 * line `---`, then the text, one line a block: `## ` heading, `- ` list item,
 * `> ` quotation, anything else a paragraph. Annotations look like links:
 *
 *     [words](topic kind)         a mention; `hard` may follow
 *     [words](? topic)            two careful editors could differ: scored neither way;
 *                                 more than one topic may follow
 *     [words](- why)              a trap: nothing may be found there
 */
import * as v from 'valibot';

import { PartialDateSchema, TopicIdSchema } from '../../lib/dataset/schema/primitives';
import type { ArticleCues, BlockKind, MentionKind, TextBlock } from '../../lib/mentions/types';

export const GOLD_KINDS = ['name', 'alias', 'phrase', 'wording', 'backref'] as const;

export const REGISTERS = [
  'wire',
  'broadcaster',
  'tabloid',
  'state-media',
  'live-blog',
  'opinion',
  'explainer',
  'business',
  'sport',
  'headlines',
  'transcript',
] as const;
export type Register = (typeof REGISTERS)[number];

/** UTF-16 range in a block's text. */
export interface GoldRange {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface GoldMention extends GoldRange {
  readonly topic: string;
  readonly kind: MentionKind;
  readonly isHard: boolean;
}

export interface GoldArticle {
  /** File name without its ending. */
  readonly id: string;
  readonly register: Register;
  readonly spelling: 'british' | 'american';
  readonly cues: ArticleCues;
  readonly blocks: readonly TextBlock[];
  readonly mentions: readonly GoldMention[];
  readonly optional: readonly (GoldRange & { readonly topics: readonly string[] })[];
  readonly traps: readonly (GoldRange & { readonly why: string })[];
}

/** The file breaks its form. The message names file, line and remedy. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

const HeadSchema = v.strictObject({
  title: v.string(),
  register: v.picklist(REGISTERS),
  spelling: v.picklist(['british', 'american']),
  published: v.pipe(PartialDateSchema, v.length(10, 'write a whole day')),
  beats: v.optional(v.string()),
});

const MARKERS: readonly (readonly [string, BlockKind])[] = [
  ['## ', 'heading'],
  ['- ', 'list-item'],
  ['> ', 'quote'],
];

/** @param name for messages, and its base name for the id */
export function readGold(source: string, name: string): GoldArticle {
  const lines = source.split(/\r?\n/u);
  const divider = lines.indexOf('---');
  if (divider === -1) throw new GoldError(`${name}: no line "---" between head and text`);
  const head = readHead(lines.slice(0, divider), name);
  const article = {
    mentions: [] as GoldMention[],
    optional: [] as GoldArticle['optional'][number][],
    traps: [] as GoldArticle['traps'][number][],
  };
  const blocks: TextBlock[] = [];
  let section = 0;
  const add = (line: string, kind: BlockKind, place: string): void => {
    if (kind === 'heading') section += 1;
    const { text, notes } = readLine(line, place);
    const block = blocks.push({ text, kind, section }) - 1;
    for (const { note, start, end } of notes) {
      const range = { block, start, end };
      if (note.startsWith('-')) article.traps.push({ ...range, why: note.slice(1).trim() });
      else if (note.startsWith('?'))
        article.optional.push({ ...range, topics: topicsOf(note.slice(1).trim(), place) });
      else article.mentions.push({ ...range, ...mentionOf(note, place) });
    }
  };
  add(head.title, 'title', `${name}: title`);
  for (const [index, line] of lines.slice(divider + 1).entries()) {
    if (line.trim() === '') continue;
    const [marker, kind] = MARKERS.find(([start]) => line.startsWith(start)) ?? ['', 'paragraph'];
    add(line.slice(marker.length), kind, `${name}:${divider + index + 2}`);
  }
  return {
    id: name.replace(/^.*\//u, '').replace(/\.md$/u, ''),
    register: head.register,
    spelling: head.spelling,
    cues: { title: blocks[0]?.text ?? '', host: '', published: head.published },
    blocks,
    ...article,
  };
}

function readHead(lines: readonly string[], name: string): v.InferOutput<typeof HeadSchema> {
  const fields = lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    });
  const head = v.safeParse(HeadSchema, Object.fromEntries(fields));
  if (head.success) return head.output;
  const [issue] = head.issues;
  throw new GoldError(`${name}: ${v.getDotPath(issue) ?? 'head'}: ${issue.message}`);
}

interface Note {
  readonly note: string;
  readonly start: number;
  readonly end: number;
}

const ANNOTATION = /\[(?<words>[^[\]]+)\]\((?<note>[^()]*)\)/gu;

/** The text without its annotations, and where they stand in it. */
function readLine(line: string, place: string): { text: string; notes: Note[] } {
  const notes: Note[] = [];
  let text = '';
  let last = 0;
  for (const match of line.matchAll(ANNOTATION)) {
    const { words = '', note = '' } = match.groups ?? {};
    text += line.slice(last, match.index);
    notes.push({ note: note.trim(), start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + match[0].length;
  }
  text += line.slice(last);
  if (/[[\]]/u.test(text))
    throw new GoldError(`${place}: a bracket that is no annotation: write [words](topic kind)`);
  return { text, notes };
}

function mentionOf(note: string, place: string): Omit<GoldMention, keyof GoldRange> {
  const [topic = '', kind = '', hard, ...more] = note.split(/\s+/u);
  const known = GOLD_KINDS.find((one) => one === kind);
  if (known === undefined || more.length > 0 || (hard !== undefined && hard !== 'hard'))
    throw new GoldError(`${place}: "(${note})" should be (topic kind) or (topic kind hard)`);
  return { topic: topicOf(topic, place), kind: known, isHard: hard === 'hard' };
}

function topicsOf(text: string, place: string): string[] {
  return text.split(/\s+/u).map((topic) => topicOf(topic, place));
}

function topicOf(text: string, place: string): string {
  const topic = v.safeParse(TopicIdSchema, text);
  if (topic.success) return topic.output;
  throw new GoldError(`${place}: "${text}" is no topic id`);
}
