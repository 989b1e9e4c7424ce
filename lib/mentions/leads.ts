/** Which mention is its topic's first in a section: the one a page marks by default. */
import type { TopicId } from '../dataset/schema/primitives';
import type { ArticleCarry } from './types';

export interface Leads {
  /** True once per topic and section. Sections come in order. */
  readonly isFirst: (topic: TopicId, section: number) => boolean;
  readonly state: () => Pick<ArticleCarry, 'section' | 'led'>;
}

/** @param carry where an earlier batch of the same article stopped */
export function createLeads(carry: ArticleCarry | undefined): Leads {
  let section = carry?.section ?? 0;
  let led = new Set<TopicId>(carry?.led);
  return {
    isFirst: (topic, inSection) => {
      if (inSection !== section) {
        section = inSection;
        led = new Set();
      }
      if (led.has(topic)) return false;
      led.add(topic);
      return true;
    },
    state: () => ({ section, led: [...led] }),
  };
}
