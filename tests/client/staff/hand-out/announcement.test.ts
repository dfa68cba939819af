/** Tests what staff paste into a learning platform: the frame, the link, and the message to students. */
import { expect, test } from 'vitest';
import { announcementOf, doorOf, snippetOf } from '../../../../client/staff/hand-out/announcement.ts';
import { loadLanguage } from '../../../../schema/languages/load.ts';
import { ENGLISH } from '../../../../schema/languages/english.ts';
import { aPulsePage } from '../a-pulse-page.ts';

const english = { main: ENGLISH, second: null };

test('L2.2: the snippet is a frame and a link, word for word', () => {
  expect(snippetOf('https://pulse.example/s/K7QF2M', english)).toBe(
    `<iframe src="https://pulse.example/s/K7QF2M?embed=1" title="Course pulse: a short survey" width="100%" height="700" style="border:0"></iframe>
<p lang="en" dir="ltr"><a href="https://pulse.example/s/K7QF2M" target="_blank" rel="noopener noreferrer">Open in a new tab</a></p>`,
  );
});

test('L2.2: it contains nothing that the editors of learning platforms remove', () => {
  expect(snippetOf('https://pulse.example/s/K7QF2M', english)).not.toMatch(/script|allow|sandbox|loading/);
});

test('a code can be typed at the host of the link', () => {
  expect(doorOf('http://192.168.0.7:8787/s/K7QF2M')).toBe('192.168.0.7:8787');
});

test('E5.2: the message is in the languages of the course, with the link, the times and the promise, and no sentence is joined', async () => {
  const [main, second] = await Promise.all([loadLanguage('de'), loadLanguage('ar')]);
  const page = aPulsePage('open', {}, { eligibility: 'codes', eligible: 60 });
  const [course, link, german = '', arabic = ''] = announcementOf(page, { main, second }).split('\n\n');
  expect([course, link]).toEqual(['Hydrology', 'https://pulse.example/s/K7QF2M']);
  for (const text of [main.hall.ask, main.hall.bringCode, main.words.skipHint, main.words.codeOnce])
    expect(german).toContain(text);
  expect(german).toContain('Offen bis Freitag, 15. Januar um 09:00 MEZ');
  expect(german).toContain('mindestens 7 Rückmeldungen');
  expect(arabic).toContain(second.hall.ask);
  expect(arabic).toContain(second.words.skipHint);
});
