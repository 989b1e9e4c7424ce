/** The report for a terminal: the text with its mentions in colour, then a list. */
import { styleText } from 'node:util';

import type { ScannedDocument } from './read-document';
import type { ScanReport } from './scan-document';

export function textReport(file: string, document: ScannedDocument, report: ScanReport): string {
  const heading = styleText(
    'bold',
    `${file} · ${report.title} · ${report.publication ?? 'publication unknown'}`,
  );
  const list = [...Map.groupBy(report.mentions, ({ topic }) => topic)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([topic, mentions]) =>
        `  ${String(mentions.length).padStart(3)} × ${topic}: ${formsOf(mentions)}`,
    );
  const found = `${report.mentions.length} mentions of ${list.length} topics in ${report.milliseconds} ms`;
  return [heading, '', marked(document.text, report), '', found, ...list, ''].join('\n');
}

/** The candidates that did not count. */
export function rejectionReport({ rejected }: ScanReport): string {
  const lines = rejected.map(
    ({ topic, text, start, reason }) => `  ${start}: "${text}" is not ${topic}: ${reason}`,
  );
  return [`${rejected.length} candidates did not count`, ...lines, ''].join('\n');
}

function formsOf(mentions: ScanReport['mentions']): string {
  const forms = Map.groupBy(mentions, ({ text, how }) => `${text} (${how})`);
  return [...forms]
    .map(([form, same]) => (same.length > 1 ? `${form} ×${same.length}` : form))
    .join(', ');
}

/** Default marks underlined, other mentions in colour only. */
function marked(text: string, { mentions }: ScanReport): string {
  let out = '';
  let last = 0;
  for (const { start, end, topic, how, marked: isMarked } of mentions) {
    const words = styleText(isMarked ? ['cyan', 'underline'] : ['cyan'], text.slice(start, end));
    out += `${text.slice(last, start)}${words}${styleText('dim', `[${topic} ${how}]`)}`;
    last = end;
  }
  return out + text.slice(last);
}
