/** The card's few signs, drawn inline so that nothing is fetched. */

const PATHS = {
  back: 'M12 4l-6 6 6 6',
  close: 'M5 5l10 10M15 5L5 15',
  pin: 'M12 3l5 5-4 1-3 6-5-5 6-3zM7.5 12.5L3 17',
  down: 'M5 8l5 5 5-5',
  move: 'M10 3h7v7M17 3L9 11M4 7v9h9',
} as const;

/** Which signs there are. */
export type IconName = keyof typeof PATHS;

/** One sign; its button carries the words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="ng-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
