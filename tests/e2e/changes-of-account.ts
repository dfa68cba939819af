/** The changes that people make about themselves: their name, their links, and how they sign in and out. */
import { confirm, fill, goTo, press, sees, seesHeading } from './by-hand.ts';
import type { Change } from './change.ts';
import type { Campus } from './staff-pages.ts';
import { SETUP, type Teacher } from './teacher.ts';

async function invited({ school }: Campus): Promise<Teacher> {
  const { course } = await school.teacher.ask('pulse', { code: school.codes.unshared }, null);
  const { link } = await school.teacher.ask('invite', {}, { name: 'Ash Lane', role: 'co-teacher', scope: course.id });
  const stranger = await school.stranger();
  await stranger.page.goto(link);
  return stranger;
}

/** A colleague at another computer, on the page about themselves. */
export async function signedIn(campus: Campus): Promise<Teacher> {
  const colleague = await invited(campus);
  await colleague.press('Sign me in');
  await colleague.sees('Your courses');
  await colleague.page.goto(`${campus.school.hosted.url}/staff/me`);
  return colleague;
}

export const accountChanges: Readonly<Record<string, Change>> = {
  'the first page of the first run': {
    route: 'claimSetup',
    visit: async ({ school }) => {
      const newcomer = await school.stranger();
      await newcomer.page.goto(await school.hosted.setupLink());
      return newcomer;
    },
    type: fill(SETUP),
    press: press('Continue'),
    seesDone: seesHeading('Your first course'),
  },
  'somebody comes in by a link': {
    route: 'signIn',
    visit: invited,
    press: press('Sign me in'),
    seesDone: seesHeading('Your courses'),
  },
  'a name': {
    route: 'rename',
    visit: goTo('/staff/me'),
    type: fill({ 'Your name': 'Sam T. Teacher' }),
    press: press('Save'),
    seesDone: sees('Saved.'),
  },
  'a link for another device': {
    route: 'makeOwnLink',
    visit: goTo('/staff/me'),
    press: press('Make a link for another device'),
    seesDone: sees('Your link'),
  },
  'a calendar address': {
    route: 'makeCalendar',
    visit: goTo('/staff/me'),
    press: press('Make a calendar address'),
    seesDone: sees('Your calendar address'),
  },
  'the end of a calendar address': {
    route: 'dropCalendar',
    visit: goTo('/staff/me'),
    press: confirm('Delete this address', 'Delete it'),
    seesDone: sees('The address has been deleted.'),
  },
  'signing out': {
    route: 'signOut',
    visit: signedIn,
    press: press('Sign out'),
    seesDone: seesHeading('You are signed out'),
    says: 'Signing out did not work: you may still be signed in on this device.',
  },
  'signing out everywhere': {
    route: 'signOutEverywhere',
    visit: signedIn,
    press: confirm('Sign out everywhere', 'Sign me out'),
    seesDone: seesHeading('You are signed out'),
    isWayOut: true,
  },
};
