/** Tests which pages are rendered once and kept. */
import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../../schema/contract/pulse.ts';
import { PageCache } from '../../../../worker/http/student/page-cache.ts';
import { NOON, SCHEDULE, SCRIPT, SPOKEN } from '../../pages/a-pulse.ts';
import { definition } from './a-student-app.ts';

describe('a hall in eight languages costs one rendering for each language (performance.md, How)', () => {
  const aCache = () => new PageCache({ now: () => NOON, assets: { studentScript: SCRIPT, get: async () => null } });

  test('forms, forms after a take-back and Sent pages are different pages, and each is kept', () => {
    const pages = aCache();
    const pulse = pages.keep(definition, SCHEDULE);
    const all = () =>
      SPOKEN.flatMap((language) => [
        pages.form(pulse, language, false),
        pages.form(pulse, language, true),
        pages.sent(pulse, language, null),
      ]);
    const first = all();
    expect(new Set(first).size).toBe(8 * 3);
    expect(all().every((page, i) => page === first[i])).toBe(true);
  });

  test('if a closing time was moved, the Sent page is rendered again and the form is not', () => {
    const pages = aCache();
    const [language] = SPOKEN;
    if (language === undefined) throw new Error('No language');
    const before = pages.keep(definition, SCHEDULE);
    const later: Schedule = { ...SCHEDULE, closesAtMs: SCHEDULE.closesAtMs + 3_600_000 };
    const [form, sent] = [pages.form(before, language, false), pages.sent(before, language, null)];
    const after = pages.keep(definition, later);
    expect(pages.form(after, language, false)).toBe(form);
    expect(pages.sent(after, language, null)).not.toBe(sent);
    expect(pages.sent(after, language, null).page.template.before).toContain('at 13:02');
  });
});
