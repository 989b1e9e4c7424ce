/**
 * Lets Node run our TypeScript as it stands: `node --import ./scripts/typescript-imports.mjs x.ts`.
 *
 * Node 24 strips types itself but wants file extensions, which sources written for a bundler do
 * not have. This resolver adds them for relative imports; there is no build step and no cache.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const HAS_EXTENSION = /\.[cm]?[jt]sx?$|\.json$/u;

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (/^\.\.?\//u.test(specifier) && !HAS_EXTENSION.test(specifier)) {
      const url = new URL(`${specifier}.ts`, context.parentURL);
      if (existsSync(fileURLToPath(url))) return nextResolve(url.href, context);
    }
    return nextResolve(specifier, context);
  },
});
