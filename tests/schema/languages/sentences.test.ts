/** Tests how sentences are put one after the other. */
import { expect, test } from 'vitest';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { aStudentApp, closedPulse, CODE, FORM } from '../../worker/http/student/a-student-app.ts';

test('a space stands between two sentences, but none after a full-width full stop', () => {
  expect(joinSentences(['One.', '', 'Two.'])).toBe('One. Two.');
  expect(joinSentences(['一。', '二。'])).toBe('一。二。');
  expect(joinSentences(['“一。”', '二。'])).toBe('“一。”二。');
  expect(joinSentences([])).toBe('');
});

test('no page in Chinese has a space after a full-width full stop', async () => {
  const open = aStudentApp();
  const closed = aStudentApp({ look: { at: 'closed' }, kept: closedPulse() });
  const pages = await Promise.all([
    open.get('/?l=zh-Hans'),
    ...['', '/how', '/results', '/wall'].map((path) => open.get(`/s/${CODE}${path}?l=zh-Hans`)),
    open.post(`/s/${CODE}?l=zh-Hans`, FORM),
    ...['', '/results', '/wall'].map((path) => closed.get(`/s/${CODE}${path}?l=zh-Hans`)),
  ]);
  for (const page of pages) {
    const text = (await page.text()).replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, '');
    expect(text).toMatch(/。/);
    expect(text.match(/.{0,20}[。！？] \S.{0,20}/gu) ?? []).toEqual([]);
  }
});
