/** Tests what staff paste into a learning platform: the frame and its link. */
import { expect, test } from 'vitest';
import { doorOf, snippetOf } from '../../../../client/staff/hand-out/frame.ts';
import { ENGLISH } from '../../../../schema/languages/english.ts';

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
