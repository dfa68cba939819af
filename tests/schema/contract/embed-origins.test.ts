/** Tests how a list of sites that may frame pages is read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ORIGINS, parseOrigin, parseOrigins } from '../../../schema/contract/embed-origins.ts';

describe('the sites that may frame students’ pages, as people type them (L9.4)', () => {
  test.each([
    ['https:', 'https:'],
    ['https://', 'https:'],
    ['https://lms.example.org', 'https://lms.example.org'],
    [' HTTPS://LMS.Example.org/ ', 'https://lms.example.org'],
    ['https://*.instructure.com', 'https://*.instructure.com'],
    ['https://lms.example.org:8443', 'https://lms.example.org:8443'],
    ['https://lms.example.org:*', 'https://lms.example.org:*'],
    ['https://xn--hgskola-90a.example', 'https://xn--hgskola-90a.example'],
    ['http://localhost:*', 'http://localhost:*'],
    ['http://course.localhost:8080', 'http://course.localhost:8080'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('%j is read as %s', (typed, origin) => {
    expect(parseOrigin(typed)).toEqual({ ok: true, value: origin });
  });

  test.each([
    ['http://lms.example.org', 'not-https'],
    ['http:', 'not-https'],
    ['http://localhost.evil.example', 'not-https'],
    ['https://lms.example.org/course/1', 'a-path'],
    ['*', 'not-a-site'],
    ['https://*', 'not-a-site'],
    ['https://*.', 'not-a-site'],
    ['https://lms.*.example', 'not-a-site'],
    ['https://**.example.org', 'not-a-site'],
    ["'self'", 'not-a-site'],
    ["'none'", 'not-a-site'],
    ['lms.example.org', 'not-a-site'],
    ['data:', 'not-a-site'],
    ['https://user@lms.example.org', 'not-a-site'],
    ['https://lms.example.org:0', 'not-a-site'],
    ['https://lms.example.org:70000', 'not-a-site'],
    ['https://-lms.example.org', 'not-a-site'],
    ['https://a.example;script-src *', 'not-a-site'],
    [`https://${'a.'.repeat(120)}example`, 'not-a-site'],
  ])('%j is refused: %s', (typed, why) => {
    expect(parseOrigin(typed)).toEqual({ ok: false, error: why });
  });

  test('a list can be separated by lines, spaces or commas, and names each site once', () => {
    expect(parseOrigins('https://a.example,\nhttps://b.example  https://A.example/')).toEqual({
      ok: true,
      value: ['https://a.example', 'https://b.example'],
    });
    expect(parseOrigins(' \n ')).toEqual({ ok: true, value: [] });
    expect(parseOrigins('https://a.example nonsense')).toEqual({
      ok: false,
      error: { why: 'not-a-site', entry: 'nonsense' },
    });
    const many = Array.from({ length: MOST_ORIGINS + 1 }, (_, i) => `https://a${i}.example`).join(' ');
    expect(parseOrigins(many)).toEqual({ ok: false, error: { why: 'too-many', entry: '' } });
  });

  test('everything that is accepted is one word of a header, so it cannot add anything to the policy', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((end) => `https://a.example${end}`),
          fc.webUrl(),
        ),
        (typed) => {
          const parsed = parseOrigin(typed);
          if (parsed.ok) expect(parsed.value).toMatch(/^https?:(\/\/[a-z0-9.*:-]+)?$/);
        },
      ),
    );
  });
});
