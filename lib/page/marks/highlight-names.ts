/**
 * Names of our highlights, as in entrypoints/reader.content/style.css.
 *
 * They have to be constants, since the rules come with the manifest; they are
 * odd so that no page has a highlight or a rule of the same name.
 */

/** A mention that leads to its card. */
export const MARK_HIGHLIGHT = 'qz4-mark-7w';
/** A mention that points back, shown more faintly. */
export const FAINT_HIGHLIGHT = 'qz4-faint-7w';
/** The mention whose card is open. */
export const CURRENT_HIGHLIGHT = 'qz4-current-7w';
