/** The changes that plan a term: several pulses of a course, and dates that are proposed (E7.13, E7.14). */
import { confirm, goTo, press, sees, seesHeading, unfold } from './by-hand.ts';
import type { Change } from './change.ts';
import type { Campus } from './staff-pages.ts';

let terms = 0;
/** A course that a programme has in a term of its own. */
async function aPlace({ school: { teacher } }: Campus) {
  const name = `Term ${(terms += 1)}`;
  const course = await teacher.addCourse(`Course of ${name}`);
  const { id: programme } = await teacher.ask('createProgramme', {}, { name: `Programme of ${name}` });
  const { id: term } = await teacher.ask('createTerm', {}, { name, fromDay: '2027-09-06', toDay: '2027-12-17' });
  await teacher.ask('assignCourses', { programme, term }, { courses: [course] });
  return { course, place: { programme, term } };
}

type Place = Awaited<ReturnType<typeof aPlace>>;
const now: { at?: Place } = {};
const DATES = [{ opensAt: '2027-09-20T09:00', closesAt: '2027-09-24T18:00' }];

const atDates = async (campus: Campus) => {
  now.at = await aPlace(campus);
  const { programme, term } = now.at.place;
  return `/staff/programmes/${programme}/terms/${term}/dates`;
};
const proposalsOf = async ({ school: { teacher } }: Campus) =>
  now.at === undefined ? [] : (await teacher.ask('proposals', now.at.place, {})).proposals;
const propose = async ({ school: { teacher } }: Campus) => {
  if (now.at !== undefined) await teacher.ask('proposeDates', now.at.place, { dates: DATES });
};

export const termChanges: Readonly<Record<string, Change>> = {
  'a term is planned': {
    route: 'planTerm',
    visit: async (campus) => {
      now.at = await aPlace(campus);
      await goTo(`/staff/courses/${now.at.course}/term`)(campus);
    },
    type: async (page) => {
      await page.getByLabel('Opens').first().fill('2027-05-03T09:00');
      await page.getByLabel('Closes').first().fill('2027-05-05T18:00');
      while ((await page.getByRole('button', { name: /^Remove pulse/ }).count()) > 0)
        await page
          .getByRole('button', { name: /^Remove pulse/ })
          .last()
          .click();
      await press('Check these dates')(page);
      await page.getByRole('button', { name: 'Plan 1 pulse' }).waitFor();
      if ((await page.locator('#reason').count()) > 0) await page.locator('#reason').fill('A test');
    },
    press: press('Plan 1 pulse'),
    seesDone: (page) => seesHeading(`Course of Term ${terms}`)(page),
    count: async ({ school: { teacher } }) =>
      now.at === undefined ? 0 : (await teacher.ask('course', { course: now.at.course }, null)).pulses.length,
  },
  'dates are proposed': {
    route: 'proposeDates',
    visit: async (campus) => goTo(await atDates(campus))(campus),
    press: press('Propose to 1 course'),
    seesDone: sees('What you have proposed'),
    count: async (campus) => (await proposalsOf(campus)).length,
  },
  'proposed dates are withdrawn': {
    route: 'withdrawProposal',
    visit: async (campus) => {
      const path = await atDates(campus);
      await propose(campus);
      await goTo(path)(campus);
    },
    press: confirm('Withdraw these dates', 'Withdraw'),
    seesDone: (page) => page.getByText('What you have proposed').waitFor({ state: 'detached' }),
  },
  'proposed dates are declined': {
    route: 'declineProposal',
    visit: async (campus) => {
      await atDates(campus);
      await propose(campus);
      await goTo(`/staff/courses/${now.at?.course}`)(campus);
    },
    type: unfold('Decline', (page) => page.getByLabel('Why not?').fill('We are away')),
    press: press('Decline these dates'),
    seesDone: (page) => page.getByText('Dates were proposed').waitFor({ state: 'detached' }),
  },
};
