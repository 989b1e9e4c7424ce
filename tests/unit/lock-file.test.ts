/** The supply chain: every package is the one we looked at, byte for byte, from the registry. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const LOCKED = Object.entries(packages).filter(([path]) => path !== '');

it('has a SHA-512 for every package: run npm install again with the registry reachable', () => {
  expect(LOCKED.length).toBeGreaterThan(300);
  const without = LOCKED.filter(
    ([, { integrity, inBundle }]) => inBundle !== true && integrity?.startsWith('sha512-') !== true,
  );
  expect(without.map(([path]) => path)).toEqual([]);
});

it('takes nothing from git, a folder or an address of its own', () => {
  const odd = LOCKED.filter(
    ([, { version = '', resolved = '', link }]) =>
      link === true || /^(?:git|file|https?):/u.test(version) || /^(?:git|file)/u.test(resolved),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

it('pins the direct dependencies to exact versions', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
  );
  expect(ranges).toEqual([]);
});
