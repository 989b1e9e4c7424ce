/** Parties, publications and works of the example card; see svalbard-card.fixture.ts. */
import * as v from 'valibot';

import type { CompiledWork } from '../compiled';
import type { PartyId, PublicationId, WorkId } from '../schema/primitives';
import {
  PartySchema,
  PublicationSchema,
  WorkSchema,
  type Party,
  type Publication,
} from '../schema/registries';

function byId<Id extends string, T extends { readonly id: Id }>(records: readonly T[]) {
  return Object.fromEntries(records.map((record) => [record.id, record])) as Record<Id, T>;
}

function compileWork(input: unknown): CompiledWork {
  const { check, ...rest } = v.parse(WorkSchema, input);
  return { ...rest, checked: check.status };
}

/** Who speaks on the example card. */
export const svalbardParties: Record<PartyId, Party> = byId(
  [
    { id: 'norway', name: 'Norway', kind: 'state', country: 'NO' },
    { id: 'russia', name: 'Russia', kind: 'state', country: 'RU' },
    { id: 'european-union', name: 'European Union', short: 'EU', kind: 'igo', country: null },
    {
      id: 'norway-supreme-court',
      name: 'Supreme Court of Norway',
      kind: 'court',
      country: 'NO',
    },
  ].map((party) => v.parse(PartySchema, party)),
);

const INDEPENDENT = { funding: 'mixed', control: 'independent', domains: ['example.org'] };
const STATE = { funding: 'state-budget', control: 'government', domains: ['example.org'] };

/** Who published what the example card cites. */
export const svalbardPublications: Record<PublicationId, Publication> = byId(
  [
    {
      id: 'treaty-series',
      name: 'League of Nations Treaty Series',
      type: 'primary-archive',
      country: null,
      owner: 'United Nations',
      funding: 'membership',
      control: 'intergovernmental',
      domains: ['example.org'],
    },
    {
      id: 'no-mfa',
      name: 'Norwegian Government',
      type: 'government',
      country: 'NO',
      owner: 'Kingdom of Norway',
      ...STATE,
    },
    {
      id: 'ru-mfa',
      name: 'Ministry of Foreign Affairs of Russia',
      type: 'government',
      country: 'RU',
      owner: 'Government of Russia',
      ...STATE,
    },
    {
      id: 'eu',
      name: 'European Commission',
      type: 'igo',
      country: null,
      owner: 'Member states',
      funding: 'membership',
      control: 'intergovernmental',
      domains: ['example.org'],
    },
    {
      id: 'tass',
      name: 'TASS',
      type: 'state-media',
      country: 'RU',
      owner: 'Russian state',
      funding: 'state-budget',
      control: 'state-controlled',
      domains: ['tass.example'],
    },
    {
      id: 'supreme-court',
      name: 'Supreme Court of Norway',
      type: 'court',
      country: 'NO',
      owner: 'Kingdom of Norway',
      ...STATE,
    },
    {
      id: 'high-north-news',
      name: 'High North News',
      type: 'news',
      country: 'NO',
      owner: 'Nord University',
      ...INDEPENDENT,
    },
  ].map((publication) => v.parse(PublicationSchema, publication)),
);

type Details = Record<string, unknown> & { readonly status?: string };

function work(id: string, publication: string, { status = 'verified', ...rest }: Details): unknown {
  return {
    id,
    publication,
    kind: 'statement',
    url: `https://example.org/${id}`,
    lang: 'en',
    ...rest,
    check: { status, on: '2026-11-21' },
  };
}

/** What the example card cites. */
export const svalbardWorks: Record<WorkId, CompiledWork> = byId(
  [
    work('treaty-1920', 'treaty-series', {
      title: 'Treaty concerning the Archipelago of Spitsbergen',
      date: '1920-02-09',
      kind: 'primary-text',
      status: 'mirror',
    }),
    work('no-mfa-2016', 'no-mfa', { title: 'White paper on Svalbard', date: '2016-05-11' }),
    work('ru-mfa-2020', 'ru-mfa', {
      title: 'Statement on the centenary of the treaty',
      date: '2020-02-04',
    }),
    work('tass-2020', 'tass', {
      title: 'Russia asks Norway for consultations on Svalbard',
      date: '2020-02-04',
      kind: 'news-report',
    }),
    work('tass-2022', 'tass', {
      title: 'Federation Council on supplies for Barentsburg',
      date: '2022-06-29',
      kind: 'news-report',
    }),
    work('eu-2021', 'eu', {
      title: 'Note verbale on cod quotas',
      date: '2021-06-28',
      publishedBy: 'high-north-news',
      status: 'verified-as-quoted',
    }),
    work('hnn-2021', 'high-north-news', {
      title: 'EU and Norway at odds over cod',
      date: '2021-07-02',
      kind: 'news-report',
    }),
    work('hnn-2023', 'high-north-news', {
      title: 'Supreme Court decides snow crab case',
      date: '2023-03-20',
      kind: 'news-report',
    }),
    work('court-2023', 'supreme-court', {
      title: 'HR-2023-491-P',
      date: '2023-03-20',
      kind: 'judgment',
      url: undefined,
      status: 'identifier-only',
    }),
  ].map(compileWork),
);
