/** The changes around a computer in the lecture hall: its code, its right, and what it does (E7.8). */
import { goTo, losesButton, press, sees, seesButton, seesHeading } from './by-hand.ts';
import type { Change } from './change.ts';
import type { Teacher } from './teacher.ts';
import type { Campus } from './staff-pages.ts';

/** The code that the teacher's phone shows. */
const phone: { code?: string } = {};

const codeFor = async ({ school: { teacher } }: Campus, code: string): Promise<string> =>
  (phone.code = (await teacher.ask('makeWallCode', { code }, null)).code);

/** A computer in the hall, where nobody is signed in. */
async function computer({ school }: Campus): Promise<Teacher> {
  const hall = await school.stranger();
  await hall.page.goto(`${school.hosted.url}/pair`);
  return hall;
}

export const hallChanges: Readonly<Record<string, Change>> = {
  'a code for the hall': {
    route: 'makeWallCode',
    visit: async (campus) => goTo(`/staff/pulses/${campus.school.codes.again}/hall`)(campus),
    press: press('Make a code'),
    seesDone: sees('and type:'),
  },
  'a code is made void': {
    route: 'changeWall',
    visit: async (campus) => {
      await codeFor(campus, campus.school.codes.again);
      await goTo(`/staff/pulses/${campus.school.codes.again}/hall`)(campus);
    },
    press: press('Make the code void'),
    seesDone: losesButton('Make the code void'),
  },
  'a code is typed in the hall': {
    route: 'pairWall',
    visit: async (campus) => {
      await codeFor(campus, campus.school.codes.again);
      return computer(campus);
    },
    type: (page) => page.getByLabel('Code from the phone').fill(phone.code ?? ''),
    press: press('Ask the phone'),
    seesDone: seesHeading('Confirm it on the phone'),
  },
  'a pulse is opened from the hall': {
    route: 'actInHall',
    visit: async (campus) => {
      const { teacher } = campus.school;
      const code = await teacher.arm('Astronomy for everybody');
      const typed = await codeFor(campus, code);
      const hall = await computer(campus);
      await hall.page.getByLabel('Code from the phone').fill(typed);
      await hall.press('Ask the phone');
      await hall.sees('Confirm it on the phone');
      const { walls } = await teacher.ask('ownWalls', {}, null);
      const asks = walls.find((wall) => wall.code === code);
      if (asks !== undefined) await teacher.ask('changeWall', {}, { wall: asks.id, act: 'allow' });
      return hall;
    },
    press: press('Open now'),
    seesDone: seesButton('Close the pulse'),
    looksItself: true,
  },
};
