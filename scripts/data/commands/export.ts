/** `npm run data -- export [FOLDER]`: the dataset as JSON-LD and CSL-JSON, checked before written. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { compiledCards } from '../../../lib/dataset/compile/dataset-source';
import { citationsOf, partiesOf } from '../../../lib/dataset/card-parts';
import { values, type Dataset } from '../dataset';
import { cslProblems } from '../export/csl-problems';
import { schemaOrgProblems } from '../export/schema-org';
import { toCsl } from '../../../lib/dataset/to-csl';
import { toJsonLd, type ExportSource } from '../export/to-json-ld';
import { print, readChecked, type Command } from './command';

const DEFAULT_FOLDER = '.output/dataset';

export const exportDataset: Command = async ([folder = DEFAULT_FOLDER], root) => {
  const { dataset } = await readChecked(root);
  const source = sourceOf(dataset);
  const jsonLd = toJsonLd(source);
  const csl = source.works.map((work) => toCsl(work, (id) => dataset.publication(id)?.name ?? id));
  const problems = [...(await schemaOrgProblems(jsonLd)), ...cslProblems(csl)];
  if (problems.length > 0)
    throw new Error(['the export does not fit its vocabularies:', ...problems].join('\n  '));
  const target = path.resolve(root, folder);
  await mkdir(target, { recursive: true });
  for (const [name, value] of [
    ['newsgloss.jsonld', jsonLd],
    ['newsgloss.csl.json', csl],
  ] as const) {
    await writeFile(path.join(target, name), `${JSON.stringify(value, null, 1)}\n`);
    print(path.join(target, name));
  }
  print(
    `${jsonLd['@graph'].length} nodes of schema.org, ${csl.length} works: nothing does not fit`,
  );
};

/** What readers see, and only what those cards refer to. */
function sourceOf(dataset: Dataset): ExportSource {
  const cards = compiledCards(values(dataset.cards));
  const cited = new Set<string>(
    cards.flatMap((card) => Array.from(citationsOf(card), ({ value }) => value.work)),
  );
  const works = values(dataset.works).filter(({ id }) => cited.has(id));
  const publishers = new Set<string>(
    works.flatMap(({ publication, publishedBy }) => [publication, publishedBy ?? []].flat()),
  );
  const publications = values(dataset.publications);
  const owners = new Set<string>(
    publications.filter(({ id }) => publishers.has(id)).flatMap(({ parent }) => parent ?? []),
  );
  const speakers = new Set<string>(
    cards.flatMap((card) => Array.from(partiesOf(card), ({ value }) => value)),
  );
  return {
    cards,
    works,
    publications: publications.filter(({ id }) => publishers.has(id) || owners.has(id)),
    parties: values(dataset.parties).filter(({ id }) => speakers.has(id)),
    version: dataset.version,
  };
}
