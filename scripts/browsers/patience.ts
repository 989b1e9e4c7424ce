/**
 * How long a browser is waited for, in ms, where something has to come. It is
 * no measure of speed: machines that test us are slow, and do other things.
 */
export const PATIENCE_MS = 40_000;

/** The same, for waits of a page. */
export const PATIENCE = { timeout: PATIENCE_MS, polling: 50 };
