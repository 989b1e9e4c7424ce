import { defineConfig } from 'vite';

/** Same targets as the extension: see wxt.config.ts on why light-dark() must not be lowered. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  build: {
    emptyOutDir: true,
    target: ['chrome128', 'firefox140'],
    cssTarget: ['chrome128', 'firefox140'],
  },
});
