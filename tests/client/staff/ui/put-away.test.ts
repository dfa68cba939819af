/** Tests for how long the offer of a passkey stays away. */
import { beforeEach, expect, test, vi } from 'vitest';
import { DAY_MS } from '../../../../schema/calendar.ts';

const START = Date.UTC(2027, 0, 1);
const stored = new Map<string, string>();

/** The app as it is after a reload: nothing is left but what the browser has kept. */
async function loaded() {
  vi.resetModules();
  return import('../../../../client/staff/ui/put-away.ts');
}

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => stored.set(name, text),
  });
});

test('H1.2: "Not now" holds for this person for thirty days, over a reload, and for nobody else', async () => {
  const before = await loaded();
  expect(before.isPutAway('ada', START)).toBe(false);
  before.putAway('ada', START);
  expect(before.isPutAway('ada', START)).toBe(true);
  const after = await loaded();
  // What the app knows of the server's clock after a reload may lie a second before.
  expect(after.isPutAway('ada', START - 1000)).toBe(true);
  expect([after.isPutAway('ada', START + 30 * DAY_MS - 1), after.isPutAway('ada', START + 30 * DAY_MS)]).toEqual([
    true,
    false,
  ]);
  expect(after.isPutAway('eve', START)).toBe(false);
});

test('a clock that was years ahead when it was pressed does not put the offer away for years', async () => {
  (await loaded()).putAway('ada', START + 3650 * DAY_MS);
  expect((await loaded()).isPutAway('ada', START)).toBe(false);
});

test('where the browser keeps nothing, it holds until the app is loaded again', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const app = await loaded();
  app.putAway('ada', START);
  expect(app.isPutAway('ada', START)).toBe(true);
  expect((await loaded()).isPutAway('ada', START)).toBe(false);
});
