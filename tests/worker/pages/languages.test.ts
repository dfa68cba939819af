/** Tests the links to the other languages, which every page for students has (E3.3, E3.9). */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { aStudentApp, closedPulse, CODE, FORM } from '../http/student/a-student-app.ts';

const app = aStudentApp();
const closed = aStudentApp({ look: { at: 'closed' }, kept: closedPulse() });
const get =
  (path: string, at = app) =>
  async (l: string) =>
    (await at.get(`${path}?l=${l}`)).text();
const post = (path: string, at: typeof app) => async (l: string) => (await at.post(`${path}?l=${l}`)).text();

const pages: readonly (readonly [name: string, show: (l: string) => Promise<string>, path: string])[] = [
  ['form', get(`/s/${CODE}`), `/s/${CODE}`],
  ['how', get(`/s/${CODE}/how`), `/s/${CODE}/how`],
  ['results', get(`/s/${CODE}/results`, closed), `/s/${CODE}/results`],
  ['results before closing', get(`/s/${CODE}/results`), `/s/${CODE}/results`],
  ['closed', get(`/s/${CODE}`, closed), `/s/${CODE}`],
  ['closing', get(`/s/${CODE}`, aStudentApp({ phase: 'grace' })), `/s/${CODE}`],
  ['not open yet', get(`/s/${CODE}`, aStudentApp({ phase: 'armed' })), `/s/${CODE}`],
  ['unknown code', get('/s/ABC123'), '/s/ABC123'],
  ['landing', get('/'), '/'],
  ['privacy', get('/privacy'), '/privacy'],
  ['accessibility', get('/accessibility'), '/accessibility'],
  ['nothing to send', post(`/s/${CODE}`, aStudentApp({ cast: { kind: 'empty' } })), `/s/${CODE}`],
  ['taken back', post(`/s/${CODE}/withdraw`, app), `/s/${CODE}`],
];

/** Only these replies know what was sent, so a link to another language takes it along. */
const replies: readonly (readonly [name: string, show: (l: string) => Promise<string>, path: string])[] = [
  ['Sent', post(`/s/${CODE}`, app), `/s/${CODE}`],
  ['busy', post(`/s/${CODE}`, aStudentApp({ cast: { kind: 'busy', retryAfterSeconds: 7 } })), `/s/${CODE}`],
  ['wrong code', post(`/s/${CODE}`, aStudentApp({ cast: { kind: 'bad-code' } })), `/s/${CODE}`],
  [
    'not taken back yet',
    post(`/s/${CODE}/withdraw`, aStudentApp({ withdraw: { kind: 'retry' } })),
    `/s/${CODE}/withdraw`,
  ],
];

const navOf = (html: string): string => /<body><nav aria-label="[^"]+">(.*?)<\/nav><main/.exec(html)?.[1] ?? '';
const optionsIn = (nav: string) =>
  [...nav.matchAll(/<li><(?:a|button)([^>]*)>([^<]+)<\//g)].map(([, attributes = '', name = '']) => ({
    attributes,
    name,
  }));

describe.each([...pages, ...replies])('%s', (_, show, path) => {
  test('offers all languages before anything else, by their own names, and marks the current one (E3.3)', async () => {
    const nav = navOf(await show('sv'));
    expect(nav).toContain('<summary aria-label="Språk: Svenska">');
    const options = optionsIn(nav);
    expect(options.map(({ name }) => name)).toEqual(LANGUAGES.map(({ name }) => name));
    for (const [i, { tag }] of LANGUAGES.entries()) {
      const { attributes } = options[i] ?? { attributes: '' };
      expect(attributes).toContain(` lang="${tag}"`);
      expect(attributes).toMatch(new RegExp(`="${path}\\?l=${tag}(&amp;sent=1)?"`));
      expect(attributes.includes('aria-current="true"')).toBe(tag === 'sv');
    }
  });

  test.each(LANGUAGES.map(({ tag, dir, words }) => [tag, dir, words] as const))(
    'in %s says so, and all its links stay in the language',
    async (tag, dir, words) => {
      const html = await show(tag);
      expect(html).toContain(`<html lang="${tag}" dir="${dir}">`);
      expect(html).toContain(`<nav aria-label="${words.languageLabel}">`);
      const rest = html.replace(/<nav.*?<\/nav>/, '');
      const addresses = [...rest.matchAll(/ (?:href|action)="(\/[^"]*)"/g)].map(([, address = '']) => address);
      expect(
        addresses.filter(
          (address) =>
            !address.replace('&amp;sent=1', '').endsWith(`?l=${tag}`) && address !== '/staff' && address !== '/s',
        ),
      ).toEqual([]);
      if (addresses.includes('/s')) expect(rest).toContain(`<input type="hidden" name="l" value="${tag}"/>`);
    },
  );
});

describe.each(replies)('%s', (_, show) => {
  test('takes along what was sent, so that the same submission is counted once (E4.2)', async () => {
    const html = await show('cy');
    const nav = navOf(html);
    expect(nav).not.toContain('<a ');
    const forms = new Set([...nav.matchAll(/<button form="([\w-]+)"/g)].map(([, form]) => form));
    const [form = ''] = forms;
    expect(forms.size).toBe(1);
    expect(html).toContain(`<form id="${form}" method="post"`);
    const own = html.split(`<form id="${form}"`)[1]?.split('</form>')[0] ?? '';
    const inside = [...own.matchAll(/<input type="hidden" name="(\w+)" value="(\w+)"/g)];
    expect(new URLSearchParams(inside.map(([, name = '', value = '']) => [name, value])).toString()).toBe(
      FORM.toString(),
    );
  });
});

test('only the form warns that a change of language clears what is marked, and only if there is no script', async () => {
  const warning = '<noscript><p class="small">JavaScript is off. You can still answer and send.';
  expect(await get(`/s/${CODE}`)('en')).toContain(warning);
  for (const [name, show] of [...pages, ...replies]) {
    if (name !== 'form' && name !== 'taken back') expect(await show('en'), name).not.toContain('<noscript');
  }
});

test('in the frame of a learning platform, every link stays in the frame and in the language (L2.1)', async () => {
  for (const path of [`/s/${CODE}`, `/s/${CODE}/how`, `/s/${CODE}/results`]) {
    const html = await (await app.get(`${path}?embed=1&l=ar`)).text();
    const addresses = [...html.matchAll(/ (?:href|action)="(\/[^"]*)"/g)].map(([, address = '']) => address);
    // A page that cannot be framed leaves the frame, but keeps the language.
    const outside = ['/privacy?l=ar', '/accessibility?l=ar'];
    expect(
      addresses.filter(
        (address) => !/\?l=[\w-]+&amp;embed=1(&amp;sent=1)?$/.test(address) && !outside.includes(address),
      ),
      path,
    ).toEqual([]);
  }
});

test.each([
  ['%F0%9F%98%80'.repeat(21), '%F0%9F%98%80'.repeat(20)],
  ['a%2F%2Fevil.example', 'a%2F%2Fevil.example'],
  [`${'x'.repeat(39)}%F0%9F%98%80`, `${'x'.repeat(39)}%EF%BF%BD`],
  ['%22%3E%3Cscript%3E', '%22%3E%3Cscript%3E'],
])('an unknown code of any characters stays the same in every language: %s', async (typed, kept) => {
  const reply = await app.get(`/s?code=${typed}`);
  expect(reply.status).toBe(404);
  expect(navOf(await reply.text())).toContain(`href="/s/${kept}?l=cy"`);
});

test('the code on the projector page has no language, because its address is shortest without one (E7.1)', async () => {
  const [one, two] = await Promise.all(
    ['', '?l=ar'].map(async (query) => (await app.get(`/s/${CODE}/qr.svg${query}`)).text()),
  );
  expect(one).toBe(two);
});
