/** The symmetry report as one HTML page without scripts: bars to look at, numbers to trust. */
import {
  MEASURES,
  type DisputeMeasures,
  type Measure,
  type PositionMeasures,
} from './measure-symmetry';

const TITLES: Readonly<Record<Measure, string>> = {
  words: 'words',
  claims: 'claims',
  sources: 'publications',
  types: 'types of publication',
  hedges: 'hedges',
  loaded: 'loaded words',
};

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
  body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
  h2 { font-size: 1.05rem; margin: 2.2rem 0 0.2rem; }
  p { margin: 0.2rem 0 0.6rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; font-weight: normal; }
  thead th { font-size: 0.8rem; opacity: 0.75; }
  th[scope='row'] { width: 22rem; }
  .bar { display: block; height: 0.5rem; margin-top: 0.15rem; background: light-dark(#2c5d8f, #8fb8e0); }
  .lost { color: light-dark(#9a3412, #f0a070); }
  small { opacity: 0.75; }
`;

/** @param day the day the report was made, YYYY-MM-DD */
export function symmetryPage(disputes: readonly DisputeMeasures[], day: string): string {
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Symmetry of positions</title>',
    `<style>${STYLE}</style></head><body>`,
    '<h1>Symmetry of positions</h1>',
    `<p>${disputes.length} disputes on ${day}, the most uneven first. The order is by the sum, over the six counts, of how much larger the largest position is; it is a reason to look, not a verdict.</p>`,
    ...disputes.map(disputeSection),
    '</body></html>',
    '',
  ].join('\n');
}

function disputeSection(dispute: DisputeMeasures): string {
  const { card, title, question, positions, difference, oneSidedUnder } = dispute;
  const most = new Map(
    MEASURES.map((measure) => [
      measure,
      Math.max(...positions.map(({ counts }) => counts[measure]), 1),
    ]),
  );
  return [
    `<section id="${escape(card)}"><h2>${escape(question)}</h2>`,
    `<p><small>${escape(title)} (${escape(card)}) · difference ${difference.toFixed(1)}</small>`,
    oneSidedUnder.length === 0
      ? '</p>'
      : ` <span class="lost">one side only under ${escape(oneSidedUnder.join(', '))}</span></p>`,
    `<table><thead><tr><th scope="col">position</th>${MEASURES.map((measure) => `<th scope="col">${TITLES[measure]}</th>`).join('')}</tr></thead><tbody>`,
    ...positions.map((position) => positionRow(position, most)),
    '</tbody></table></section>',
  ].join('\n');
}

function positionRow(position: PositionMeasures, most: ReadonlyMap<Measure, number>): string {
  const lost =
    position.lostUnder.length === 0
      ? ''
      : `<br><small class="lost">no source under ${escape(position.lostUnder.join(', '))}</small>`;
  const cells = MEASURES.map((measure) => {
    const count = position.counts[measure];
    const width = Math.round((100 * count) / (most.get(measure) ?? 1));
    return `<td>${count}<span class="bar" style="width: ${width}%"></span></td>`;
  });
  return `<tr><th scope="row">${escape(position.label)}<br><small>${escape(position.holders.join(', '))}</small>${lost}</th>${cells.join('')}</tr>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
