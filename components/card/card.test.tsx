// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import { textOf } from '../mount.fixture';
import { HIDES_NOTHING, setupCard as setup } from './card-setup.fixture';

describe('the compact card', () => {
  it('says in one sentence what it is, asks the question and gives both answers', () => {
    const { texts } = setup({ mode: 'compact' });
    expect(texts('h2')).toEqual(['Svalbard Treaty']);
    expect(texts('.ng-read')).toEqual([
      'Signed in Paris on 9 February 1920, it gave Norway full sovereignty over the Arctic islands of Svalbard.',
    ]);
    expect(texts('h3')).toEqual(['Do the treaty’s equal rights reach beyond the territorial sea?']);
    expect(texts('h4')).toEqual(['No, only to 12 miles', 'Yes, in the whole zone']);
    expect(texts('.ng-sources')).toEqual([
      'Norwegian Government: White paper on Svalbard · government, Norway · 2016',
      'European Commission: Note verbale on cod quotas · international organisation · 2021',
    ]);
  });

  it('writes parties out where there is room', () => {
    const { texts } = setup({ mode: 'compact' });
    expect(texts('.ng-position .ng-fine > b')).toEqual(['Norway', 'European Union, Russia']);
    const eu = Object.values(svalbardBundle.parties).find(({ short }) => short === 'EU');
    if (!eu) throw new Error('the example card lost its party with a short name');
    const wordy = { ...eu, name: `${eu.name} (${'and its member states '.repeat(5)})` };
    const bundle = { ...svalbardBundle, parties: { ...svalbardBundle.parties, [eu.id]: wordy } };
    const narrow = setup({ mode: 'compact', bundle });
    expect(narrow.texts('.ng-position .ng-fine > b')).toEqual(['Norway', 'EU, Russia']);
  });

  it('shows the speaker’s own words rather than a report on them', () => {
    const [, claim] = svalbardBundle.card.disputes[0]?.positions[1]?.claims[0]?.cites ?? [];
    expect(claim?.role).toBe('own-words');
    const { texts } = setup({ mode: 'compact' });
    expect(texts('.ng-sources')[1]).toMatch(/^European Commission/u);
  });

  it('opens in place and says what there is', async () => {
    const { press, onExpand } = setup({ mode: 'compact' });
    await press('More: 2 facts, timeline, wording');
    expect(onExpand).toHaveBeenCalledOnce();
  });

  it('gives the whole summary where nothing is disputed', () => {
    const card = { ...svalbardBundle.card, disputes: [] };
    const options = { filter: HIDES_NOTHING, today: '2026-11-21' };
    const view = viewCard({ ...svalbardBundle, card }, options);
    expect(setup({ mode: 'compact', view }).texts('.ng-read')).toEqual([card.summary.text]);
  });
});

describe('the expanded card', () => {
  it('keeps the order of reading', () => {
    expect(setup().texts('h2, h3')).toEqual([
      'Svalbard Treaty',
      'Do the treaty’s equal rights reach beyond the territorial sea?',
      'Key facts',
      'Timeline',
      'Contested wording',
    ]);
  });

  it('names speaker and date before each claim, and the sources after it', () => {
    const { texts } = setup();
    const claim = '.ng-position:nth-child(2) .ng-claims > li:first-child';
    expect(texts(`${claim} > p`)).toEqual([
      'EU 28 Jun 2021',
      'Rights in the zone must be granted without discrimination, so a quota set for the Union’s vessels alone breaks the treaty.',
    ]);
    expect(texts(`${claim} .ng-sources > li > *`)).toEqual([
      'High North News',
      'EU and Norway at odds over cod',
      'independent news outlet, Norway · 2 Jul 2021',
      'European Commission',
      'Note verbale on cod quotas',
      'international organisation · 28 Jun 2021 · as quoted by High North News (independent news outlet, Norway)',
    ]);
  });

  it('shortens a speaker only below the whole name', () => {
    const [dispute] = svalbardBundle.card.disputes;
    if (!dispute) throw new Error('the example card lost its dispute');
    const positions = dispute.positions.map((position) => ({
      ...position,
      holders: position.holders.filter(({ party }) => party !== 'european-union'),
    }));
    const card = { ...svalbardBundle.card, disputes: [{ ...dispute, positions }] };
    const { texts } = setup({ bundle: { ...svalbardBundle, card } });
    expect(texts('.ng-position:nth-child(2) .ng-claims > li:first-child b')).toEqual([
      'European Union',
    ]);
  });

  it('gives the title of a work to ears where there is no room for it', () => {
    const [link] = setup().root.querySelectorAll('.ng-body > .ng-sources a');
    expect(link?.textContent).toBe(
      'League of Nations Treaty Series: Treaty concerning the Archipelago of Spitsbergen',
    );
    expect(link?.querySelector('.ng-unseen')).not.toBeNull();
  });

  it('says how a source was checked when not at its own address', () => {
    const sources = setup().texts('.ng-sources li').join('\n');
    expect(sources).toMatch(/Archipelago of Spitsbergen · archive of documents · 1920/u);
    expect(sources).toContain('text checked on a copy');
    expect(sources).toContain('known by its number; text not read');
  });

  it('puts the article into the timeline where it belongs', () => {
    expect(setup().texts('.ng-timeline > li > :first-child, .ng-now')).toEqual([
      '9 Feb 1920',
      '14 Aug 1925',
      '1977',
      '4 Feb 2020',
      'This article, 1 Jan 2021',
      '20 Mar 2023',
    ]);
    expect(setup({ articleDate: null }).texts('.ng-now')).toEqual([]);
  });

  it('shows other counts of the same thing, corrections and how far it reaches', () => {
    const { root } = setup();
    expect(textOf(root)).toContain(
      'Others say:46TASS: Federation Council on supplies for Barentsburg · state-controlled media, Russia · 2022',
    );
    expect(textOf(root)).toContain(
      'Corrected on 1 Nov 2026: The treaty entered into force in 1925',
    );
    expect(textOf(root)).toContain('Covers events to Jun 2024, checked on 21 Nov 2026, version 2.');
  });

  it('says when its review is due', () => {
    expect(textOf(setup({ today: '2027-12-01' }).root)).toContain('Review due');
    expect(textOf(setup({ today: '2030-01-01' }).root)).toContain('Review long overdue');
    expect(textOf(setup().root)).not.toContain('Review');
  });
});

describe('links', () => {
  it('lead to sources in a new tab that learns nothing of the page', () => {
    const links = [...setup().root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.protocol).toBe('https:');
    }
  });

  it('open other cards in place', async () => {
    const { press, onOpenTopic } = setup({
      parents: [{ topic: svalbardBundle.card.id, title: 'Treaties' }],
    });
    await press('Arctic Council');
    await press('Treaties');
    expect(onOpenTopic.mock.calls).toEqual([['arctic-council'], ['svalbard-treaty']]);
  });
});

describe('hidden sources', () => {
  const hides = { controls: ['state-controlled' as const] };

  it('leave a placeholder with the speaker in the place of a claim', async () => {
    const { texts, press, onShowHidden } = setup({ hides });
    expect(texts('.ng-claims > li').at(-1)).toBe(
      '1 statement by Russia hidden by your settings · Show',
    );
    await press('Show');
    expect(onShowHidden).toHaveBeenCalledWith(['d1.c4']);
  });

  it('are counted at the foot, with one click to show all', async () => {
    const { texts, press, onShowHidden } = setup({ hides });
    expect(texts('.ng-foot').join(' ')).toContain(
      '6 of 7 sources shown · 1 claim has no shown source',
    );
    await press('Show all');
    expect(onShowHidden).toHaveBeenCalledWith('all');
  });

  it('are counted beside a claim that has others', () => {
    expect(setup({ hides }).texts('.ng-sources li')).toContain('1 of 2 sources hidden');
  });

  it('warn of one side and keep label and holders of the other', () => {
    const { texts } = setup({ hides: { countries: ['NO'] } });
    expect(texts('.ng-banner')).toEqual(['You are seeing one side. 2 statements hidden.']);
    expect(texts('.ng-position[data-empty="true"]')).toEqual([
      'No, only to 12 milesNorway since 19771 statement by Norway hidden by your settings · Show',
    ]);
  });

  it('can be hidden again', async () => {
    const { press, onHideAgain, texts } = setup({ hides, reveal: 'all' });
    expect(texts('.ng-foot').join(' ')).toContain('some of them hidden by your settings');
    await press('Hide again');
    expect(onHideAgain).toHaveBeenCalledOnce();
  });
});

describe('as a thing on the page', () => {
  it('is a dialog with the name of its topic, or a region in our own pages', () => {
    const { root } = setup();
    const dialog = root.querySelector('[role="dialog"]');
    const name = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('Svalbard Treaty');
    expect(setup({ surface: 'panel' }).root.querySelector('[role="region"]')).not.toBeNull();
  });

  it('goes back, pins and closes, in this order of focus', async () => {
    const trail = [{ title: 'First' }, { title: 'Arctic Council' }];
    const { root, press, onBack, onPin, onClose } = setup({ trail, pinned: true });
    const buttons = [...root.querySelectorAll('.ng-bar button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Back to Arctic Council',
      'Keep this card open',
      'Close',
    ]);
    expect(buttons[1]?.getAttribute('aria-pressed')).toBe('true');
    await press('Back to Arctic Council');
    await press('Keep this card open');
    await press('Close');
    expect([onBack, onPin, onClose].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('has no buttons for what cannot be done', () => {
    const { root } = setup({ onPin: undefined, onClose: undefined });
    expect(root.querySelectorAll('.ng-bar button')).toHaveLength(0);
  });

  it('takes theme and text size', () => {
    const { root } = setup({ appearance: { theme: 'dark', textSize: 150 } });
    const card = root.querySelector<HTMLElement>('.ng-card');
    expect(card?.dataset['theme']).toBe('dark');
    expect(card?.style.getPropertyValue('--ng-scale')).toBe('1.5');
  });
});
