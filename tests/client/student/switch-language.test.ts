/** Checks that changing the language in the middle keeps what is marked, typed or sent (E3.9, E4.3, C11). */
import { describe, expect, test } from 'vitest';
import { aStudentApp, CODE, definition } from '../../worker/http/student/a-student-app.ts';
import { SCHEDULE } from '../../worker/pages/a-pulse.ts';
import { lost, type Phone } from './a-phone.ts';
import { phones } from './phones.ts';

const { aPhone, aPhoneWithoutScript } = phones();

async function choose({ page }: Phone, language: string): Promise<void> {
  await page.locator('nav summary').click();
  await page.locator(`nav [lang="${language}"]`).click();
}

const marked = ({ page }: Phone) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>(':checked')].map(({ name, value }) => `${name}=${value}`),
  );
const OFTEN = ['M1=4', 'B1=4', 'T1=4', 'M2=4', 'B2=4', 'T2=4'];

const withoutStorage = (phone: Phone) =>
  phone.page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });

describe('changing the language with script', () => {
  test.each([
    ['a tab of its own', async () => {}],
    ['a frame that forbids storage (L9.1)', withoutStorage],
  ])('changes the page in place and keeps what is marked, in %s', async (_, prepare) => {
    const phone = await aPhone();
    await prepare(phone);
    await phone.open();
    await phone.chooseAll();
    await choose(phone, 'ar');
    await phone.sees('استبيان قصير عن المقرر');
    expect(
      await phone.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, location.search]),
    ).toEqual(['ar', 'rtl', '?l=ar']);
    expect(await phone.page.title()).toBe('استبيان قصير عن المقرر');
    expect(await marked(phone)).toEqual(OFTEN);
    await choose(phone, 'cy');
    await phone.sees('Arolwg byr am y cwrs');
    expect(await marked(phone)).toEqual(OFTEN);
    await phone.page.locator('#answers > button').click();
    await phone.sees('Wedi’u hanfon. Diolch.');
    expect(phone.posts.length).toBe(1);
  });

  test('finds the draft again after a reload, and at a link to another language', async () => {
    const phone = await aPhone();
    await phone.open();
    await phone.chooseAll();
    await phone.open(`/s/${CODE}?l=de`);
    expect(await marked(phone)).toEqual(OFTEN);
  });

  test('keeps a printed code that was typed in its field (E3.10)', async () => {
    const look = {
      at: 'live',
      definition: { ...definition, eligibility: 'codes', eligible: 40 },
      schedule: SCHEDULE,
      phase: 'open',
    } as const;
    const phone = await aPhone(aStudentApp({ look }));
    await phone.open();
    await phone.page.locator('#slip').fill('K7QF-2M01');
    await choose(phone, 'fr');
    await phone.sees('Petite enquête sur ce cours');
    expect(await phone.page.locator('#slip').inputValue()).toBe('K7QF-2M01');
  });

  test.each([
    ['without network', lost],
    [
      'once the pulse is closing',
      (route: Parameters<typeof lost>[0]) =>
        route.fulfill({ contentType: 'text/html', body: '<main><h1>Closing</h1></main>' }),
    ],
  ])('%s, the form on the screen stays and can be sent', async (_, fate) => {
    const phone = await aPhone();
    await phone.open();
    await phone.chooseAll();
    await phone.page.route('**/*l=sv', fate);
    const asked = phone.page.waitForRequest('**/*l=sv');
    await choose(phone, 'sv');
    await asked;
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(phone.posts.length).toBe(1);
  });

  test('offers no other language while answers are on their way', async () => {
    const phone = await aPhone();
    await phone.meets(lost);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.says('Not sent yet. We keep trying while this page is open.');
    expect(await phone.page.locator('nav summary').isVisible()).toBe(false);
    await phone.wait(2);
    await phone.sees('Sent. Thank you.');
    expect(await phone.page.locator('nav summary').isVisible()).toBe(true);
  });

  test('sends the same submission again after Send, so that the receipt and the take-back work in the new language (E4.2, E4.7)', async () => {
    const server = aStudentApp();
    const phone = await aPhone(server);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    await choose(phone, 'sv');
    await phone.sees('Skickat. Tack!');
    const [first, second] = server.asked.sent.map((fields) =>
      Object.fromEntries(fields.filter(([name]) => name !== '')),
    );
    expect(second).toEqual(first);
    await phone.page.locator('#take-back button').click();
    await phone.page.locator('main[data-state=taken-back]').waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.lang)).toBe('sv');
  });
});

test('without script the links work, and the page says beforehand that marked answers will be lost (E3.3)', async () => {
  const phone = await aPhoneWithoutScript();
  await phone.open();
  await phone.choose(1, 'Often');
  await phone.page.locator('nav summary').click();
  await phone.page.locator('nav noscript p').waitFor();
  await phone.page.locator('nav [lang=es]').click();
  await phone.sees('Encuesta breve sobre la asignatura');
  expect(await phone.page.locator(':checked').count()).toBe(0);
});
