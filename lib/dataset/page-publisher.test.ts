import { describe, expect, it } from 'vitest';

import { hasKnownOwner, pagePublisher } from './page-publisher';

const KNOWN = [
  { id: 'rt', domains: ['rt.com'] },
  { id: 'bbc', domains: ['bbc.com', 'bbc.co.uk'] },
  { id: 'bbc-russian', domains: ['russian.bbc.com'] },
  { id: 'ministry', domains: ['gov.example'] },
  { id: 'cabinet', domains: ['gov.example'] },
  { id: 'video-channel', domains: ['youtube.com'] },
  { id: 'archive', domains: ['archive.org'] },
  { id: 'newsletter', domains: ['somebody.substack.com'] },
];

describe('pagePublisher', () => {
  it.each([
    ['the host itself', 'rt.com', 'rt'],
    ['www.', 'www.rt.com', 'rt'],
    ['any name below', 'de.swentr.rt.com', 'rt'],
    ['a second domain', 'www.bbc.co.uk', 'bbc'],
    ['the longest domain', 'www.russian.bbc.com', 'bbc-russian'],
    ['capitals', 'RT.com', 'rt'],
    ['a port', 'rt.com:8443', 'rt'],
    ['a last dot', 'rt.com.', 'rt'],
    ['a name of its own on a shared host', 'somebody.substack.com', 'newsletter'],
  ])('knows %s', (_what, host, id) => {
    expect(pagePublisher(host, KNOWN)?.id).toBe(id);
  });

  it.each([
    ['a host that only ends alike', 'smart.com'],
    ['a host that begins alike', 'rt.com.example'],
    ['a top-level domain', 'com'],
    ['two publications of one domain', 'www.gov.example'],
    ['a shared host, although a publication has it', 'www.youtube.com'],
    ['an archive, which shows pages of others', 'web.archive.org'],
    ['somebody else on a shared host', 'other.substack.com'],
    ['an address of numbers', '127.0.0.1:8080'],
    ['nothing', ''],
  ])('leaves %s alone', (_what, host) => {
    expect(pagePublisher(host, KNOWN)).toBeNull();
  });
});

it('hasKnownOwner tells a fact from a free place', () => {
  expect(hasKnownOwner({ owner: 'Axel Springer SE' })).toBe(true);
  expect(hasKnownOwner({ owner: 'Not checked' })).toBe(false);
});
