import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutAxis } from './layout-axis';

const anyDay = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('layoutAxis', () => {
  it('keeps distances to scale', () => {
    const { points } = layoutAxis(['1900-01-01', '1950-01-01', '2000-01-01'], null);
    expect(points.map(({ at }) => Math.round(at))).toEqual([0, 50, 100]);
    expect(points.map(({ label }) => label)).toEqual(['1900', '1950', '2000']);
  });

  it('places the article among the events, and stretches to one outside them', () => {
    expect(layoutAxis(['2000-01-01', '2010-01-01'], '2005-01-01').article).toBeCloseTo(50, 0);
    const later = layoutAxis(['2000-01-01', '2010-01-01'], '2020-01-01');
    expect(later.article).toBe(100);
    expect(later.points[1]?.at).toBeCloseTo(50, 0);
  });

  it('leaves out labels that would run into another', () => {
    const dates = ['1994', '2023-01', '2023-06', '2024', '2026'];
    const { points } = layoutAxis(dates, null);
    expect(points.map(({ label }) => label)).toEqual(['1994', null, null, null, '2026']);
  });

  it('puts a single date in the middle', () => {
    expect(layoutAxis(['2000'], null).points).toEqual([{ at: 50, label: '2000' }]);
  });

  it('puts a date known to the year in the middle of it', () => {
    const { points } = layoutAxis(['2000-01-01', '2000', '2000-12-31'], null);
    expect(points[1]?.at).toBeCloseTo(50, 0);
  });

  it('has nothing to show for no dates', () => {
    expect(layoutAxis([], null).points).toEqual([]);
  });

  it('never leaves the axis, and no two labels ever touch', () => {
    fc.assert(
      fc.property(
        fc.array(anyDay, { minLength: 1, maxLength: 20 }),
        fc.option(anyDay),
        (days, article) => {
          const axis = layoutAxis(days.toSorted(), article);
          const all = [...axis.points.map(({ at }) => at), axis.article ?? 0];
          expect(all.every((at) => at >= 0 && at <= 100)).toBe(true);
          const labelled = axis.points.filter(({ label }) => label !== null);
          const gaps = labelled.slice(1).map(({ at }, index) => at - (labelled[index]?.at ?? 0));
          expect(gaps.every((gap) => gap >= 13)).toBe(true);
        },
      ),
    );
  });
});
