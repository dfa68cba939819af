/**
 * Cases about eight languages on every engine: the same words for a moment, and pages that a phone on a slow network
 * loads in one go (E3.2, E3.9).
 */
import { expect } from 'vitest';
import { sayDay, sayMoment, sayShortDay, sayShortMoment } from '../../../schema/languages/moment.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { aKey, all, answerOften, post } from '../people.ts';
import type { Case } from '../case.ts';
import type { Harness } from '../harness.ts';

/**
 * A Saturday that begins while it is still Friday in London, and a clock in winter time. workerd has no date data for
 * Welsh (E3.9).
 */
const MOMENTS: Readonly<Record<string, readonly [summer: string, winter: string]>> = {
  en: ['Saturday 4 July at 02:35 GMT+5:30', 'Friday 27 February at 12:00 GMT'],
  sv: ['lördag 4 juli kl. 02:35 GMT+5:30', 'fredag 27 februari kl. 12:00 GMT'],
  de: ['Samstag, 4. Juli um 02:35 GMT+5:30', 'Freitag, 27. Februar um 12:00 GMT'],
  es: ['sábado, 4 de julio, 02:35 GMT+5:30', 'viernes, 27 de febrero, 12:00 GMT'],
  fr: ['samedi 4 juillet à 02:35 UTC+5:30', 'vendredi 27 février à 12:00 UTC'],
  cy: ['dydd Sadwrn, 4 Gorffennaf am 02:35 GMT+5:30', 'dydd Gwener, 27 Chwefror am 12:00 GMT'],
  ar: ['السبت، 4 يوليو في 02:35 ص غرينتش+5:30', 'الجمعة، 27 فبراير في 12:00 م غرينتش'],
  'zh-Hans': ['7月4日星期六 GMT+5:30 02:35', '2月27日星期五 GMT 12:00'],
};
const DAYS: Readonly<Record<string, string>> = {
  en: '3 July 2026',
  sv: '3 juli 2026',
  de: '3. Juli 2026',
  es: '3 de julio de 2026',
  fr: '3 juillet 2026',
  cy: '3 Gorffennaf 2026',
  ar: '3 يوليو 2026',
  'zh-Hans': '2026年7月3日',
};

const KB = 1000;

export function languageCases(it: Case): void {
  it('tells a moment and a day in the same words as every other engine (E3.9)', async () => {
    const summer = Date.UTC(2026, 6, 3, 21, 5);
    const winter = Date.UTC(2026, 1, 27, 12);
    const told = LANGUAGES.map((language) => [
      language.tag,
      [sayMoment(language, summer, 'Asia/Kolkata'), sayMoment(language, winter, 'Europe/London')],
    ]);
    expect(Object.fromEntries(told)).toEqual(MOMENTS);
    expect(Object.fromEntries(LANGUAGES.map((language) => [language.tag, sayDay(language, '2026-07-03')]))).toEqual(
      DAYS,
    );
    // Neither workerd nor Chromium has dates in Welsh.
    const welsh = LANGUAGES.find(({ tag }) => tag === 'cy')!;
    expect(sayShortDay(welsh, '2026-02-27', { weekday: true })).toBe('Gwen 27 Chwef');
    expect(sayShortMoment(welsh, winter, 'Europe/London')).toBe('27 Chwef 2026, 12:00');
  });

  it('counts as each language counts, with separate forms for two, for few and for many if the language has them', async () => {
    const formsOf = (tag: string) => [0, 1, 2, 3, 6, 11, 100].map((n) => new Intl.PluralRules(tag).select(n)).join(' ');
    expect(formsOf('cy')).toBe('zero one two few many other other');
    expect(formsOf('ar')).toBe('zero one two few few many other');
    expect(formsOf('zh-Hans')).toBe('other other other other other other other');
  });

  it('sends the English core in 6 kB, and 14 questions with printed codes in any language in 14 kB, each with the head of the reply (P1)', async ({
    h,
    teacher,
  }) => {
    const core = await teacher.open();
    expect(await bytesOf(h, `/s/${core}?l=en`)).toBeLessThanOrEqual(6 * KB);
    const { code } = await teacher.openWithCodes({ form: 'standard', modules: ['small-acts'], mode: 'waves' });
    for (const { tag } of LANGUAGES) expect(await bytesOf(h, `/s/${code}?l=${tag}`), tag).toBeLessThanOrEqual(14 * KB);
  });

  it('stays in the language from the form to "Sent" and back, and counts once if the language changes on the way (E3.9, E4.2)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    await answerOften(h, code, 6);
    const key = aKey();
    for (const tag of ['cy', 'ar', 'zh-Hans']) {
      const reply = await post(h, `/s/${code}?l=${tag}`, { ...all(4), key });
      expect(reply.status).toBe(200);
      expect(await reply.text()).toContain(`<html lang="${tag}" dir="${tag === 'ar' ? 'rtl' : 'ltr'}">`);
    }
    await teacher.close(code);
    expect(await teacher.outcome(code)).toMatchObject({ kind: 'published', atoms: [{ respondents: 7 }] });
  });
}

/** The size of the whole reply, compressed by the engine itself or as the platform in front of it does. */
async function bytesOf(h: Harness, path: string): Promise<number> {
  const reply = await h.fetch(path, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(reply.status).toBe(200);
  const head = [...reply.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  const isGzip = reply.headers.get('Content-Encoding') === 'gzip';
  const body = isGzip ? reply.body : reply.body?.pipeThrough(new CompressionStream('gzip'));

  return head + (await new Response(body).arrayBuffer()).byteLength;
}
