/** The changes that people make about themselves: their name, their links, and how they sign in and out. */
import { hashToken } from '../../worker/http/staff/token.ts';
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
  await colleague.press('Accept and sign in');
  await colleague.sees('Your courses');
  await colleague.page.goto(`${campus.school.hosted.url}/staff/me`);
  return colleague;
}

/** A colleague who has asked for an address, and the link that a mail to it would bring. */
async function wanting(
  campus: Campus,
  address: string,
): Promise<{ readonly colleague: Teacher; readonly link: string }> {
  const colleague = await signedIn(campus);
  const { hosted } = campus.school;
  await colleague.ask('wantAddress', {}, { address });
  const token = crypto.getRandomValues(Buffer.alloc(32)).toString('hex');
  await hosted.directory.access.linkForMail(address, await hashToken(token), hosted.nowMs);
  return { colleague, link: `${hosted.url}/staff/sign-in#${token}` };
}

export const accountChanges: Readonly<Record<string, Change>> = {
  'the first page of the first run': {
    route: 'claimSetup',
    visit: async ({ school }) => {
      // Only a server that nobody has set up yet shows it (E6.1).
      const newcomer = await school.newServer();
      await newcomer.page.goto(await newcomer.hosted.setupLink());
      return newcomer;
    },
    type: fill(SETUP),
    press: press('Continue'),
    seesDone: seesHeading('Your first course'),
  },
  'an administrator comes back by a setup link': {
    route: 'restoreAdmin',
    visit: async ({ school }) => {
      const locked = await school.stranger();
      await locked.page.goto(await school.hosted.setupLink());
      return locked;
    },
    type: (page) => page.getByLabel(/^Sam/).check(),
    press: press('Sign me in'),
    seesDone: seesHeading('Your courses'),
  },
  'a role is taken by somebody who is signed in': {
    route: 'acceptInvitation',
    visit: async (campus) => {
      const colleague = await signedIn(campus);
      const { teacher } = campus.school;
      const { link } = await teacher.ask('invite', {}, { name: 'A. Lane', role: 'institution-admin', scope: null });
      await colleague.page.goto(link);
      return colleague;
    },
    press: press('Take this role as Ash Lane'),
    seesDone: seesHeading('Your courses'),
  },
  'somebody comes in by a link': {
    route: 'signIn',
    visit: invited,
    // What few institutions have switched on is loaded after the page (H1.5).
    type: (page) => page.getByLabel('Your e-mail address').waitFor(),
    press: press('Accept and sign in'),
    seesDone: seesHeading('Your courses'),
  },
  'a name': {
    route: 'rename',
    visit: goTo('/staff/me'),
    type: fill({ 'Your name': 'Sam T. Teacher' }),
    press: press('Save'),
    seesDone: sees('Saved.'),
  },
  'the language of the staff pages': {
    route: 'speak',
    visit: goTo('/staff/me'),
    press: press('Use this language'),
    seesDone: sees('These pages are in this language wherever you sign in.'),
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
  'which mails somebody gets': {
    route: 'saveMailChoices',
    visit: goTo('/staff/me'),
    type: (page) => page.getByLabel('A pulse opens today').click(),
    press: press('Save which mails'),
    seesDone: sees('From now on you get these mails.'),
  },
  'an address that somebody wants to have': {
    route: 'wantAddress',
    visit: signedIn,
    type: fill({ 'New address': 'ash@fen.example' }),
    press: press('Send a link to confirm it'),
    seesDone: sees('If ash@fen.example can be used here'),
  },
  'an address that is confirmed': {
    route: 'confirmAddress',
    visit: async (campus) => {
      const { colleague, link } = await wanting(campus, 'lane@fen.example');
      await colleague.page.goto(link);
      return colleague;
    },
    press: press('Confirm this address'),
    seesDone: seesHeading('My account'),
  },
  'an address that goes': {
    route: 'dropAddress',
    visit: async (campus) => {
      const { colleague, link } = await wanting(campus, 'gone@fen.example');
      const token = new URL(link).hash.slice(1);
      await colleague.ask('confirmAddress', {}, { token });
      await colleague.page.goto(`${campus.school.hosted.url}/staff/me`);
      return colleague;
    },
    press: confirm('Remove the address', 'Remove it'),
    seesDone: sees('The address was removed.'),
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
