/** The browser's own extension API, in place of the polyfill: for the content script (wxt.config.ts). */
const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

// The module it stands in for has a default export.
// oxlint-disable-next-line import/no-default-export
export default api;
