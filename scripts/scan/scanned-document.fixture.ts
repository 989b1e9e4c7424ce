import type { ScannedDocument } from './read-document';

/** An undated article without a title, of one paragraph. */
export function documentOf(text: string): ScannedDocument {
  return {
    cues: { title: '', host: '', published: null },
    blocks: [{ text, kind: 'paragraph', section: 0 }],
    text,
    starts: [0],
  };
}
