/** Tests which language a request gets (E3.9), with a table of what browsers, links and crawlers send. */
import { expect, test } from 'vitest';
import { aStudentApp, CODE } from './a-student-app.ts';

async function languageFor(query: string, header?: string): Promise<string | undefined> {
  const reply = await aStudentApp().get(
    `/s/${CODE}${query}`,
    header === undefined ? {} : { 'Accept-Language': header },
  );
  expect(reply.status).toBe(200);
  return /<html lang="([^"]+)" dir="(?:ltr|rtl)">/.exec(await reply.text())?.[1];
}

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['sv-FI', 'sv'],
  ['SV', 'sv'],
  ['zh', 'zh-Hans'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  // There is no form in traditional characters. The simplified ones are nearer to it than English.
  ['zh-TW', 'zh-Hans'],
  ['zh-Hant-HK', 'zh-Hans'],
  ['ar-EG,ar;q=0.9', 'ar'],
  ['cy-GB,cy;q=0.9,en-GB;q=0.8', 'cy'],
  ['en;q=0.2,de;q=0.9,fr;q=0.5', 'de'],
  ['de , fr', 'de'],
  ['fr;q=0.5, es;q=0.50', 'fr'],
  // Languages that we do not have are skipped, even if they are wanted most.
  ['nn,nb;q=0.9,sv;q=0.1', 'sv'],
  ['nn,nb', 'en'],
  // q=0 means "not this one" (RFC 9110, 12.5.4).
  ['sv;q=0,de;q=0.1', 'de'],
  ['sv;q=0', 'en'],
  ['*', 'en'],
  ['*;q=0.5,fr;q=0.4', 'fr'],
  // Nonsense does no harm.
  [';;;', 'en'],
  ['de;q=high', 'de'],
  ['de;q=-1,sv;q=0.5', 'sv'],
  ['-', 'en'],
  ['--,__,<script>', 'en'],
  ['x'.repeat(8000), 'en'],
  [Array.from({ length: 2000 }, (_, i) => `x${i};q=0.${i}`).join(','), 'en'],
  // What comes after any list that a browser sends is not read, so a long header costs nothing.
  [`${'xx,'.repeat(5000)}de`, 'en'],
  [`${'xx,'.repeat(20)}de`, 'de'],
])('Accept-Language: %.40s → %s', async (header, tag) => {
  expect(await languageFor('', header)).toBe(tag);
});

test.each([
  ['?l=ar', 'ar'],
  ['?l=AR', 'ar'],
  ['?l=zh-hans', 'zh-Hans'],
  ['?l=zh', 'zh-Hans'],
  ['?l=sv-FI', 'sv'],
  ['?embed=1&l=fr', 'fr'],
  // Of several values, the first one counts.
  ['?l=fr&l=es', 'fr'],
])('%s is stronger than the wish of the browser', async (query, tag) => {
  expect(await languageFor(query, 'de')).toBe(tag);
});

test.each([
  '?l=',
  '?l=xx',
  '?l=tlh',
  '?l=-',
  '?l=constructor',
  '?l=..%2F..%2F',
  `?l=${'a'.repeat(4000)}`,
  '?l=%00',
  '?l=%F0%9F%98%80',
  '?L=sv',
])('%.30s is not one of our languages, so the wish of the browser counts', async (query) => {
  expect(await languageFor(query, 'de')).toBe('de');
  expect(await languageFor(query)).toBe('en');
});
