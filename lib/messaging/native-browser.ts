/** The browser's own extension API, in place of the polyfill: for the content script (wxt.config.ts). */
const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

// oxlint-disable-next-line import/no-default-export -- the module it stands in for has one
export default api;
