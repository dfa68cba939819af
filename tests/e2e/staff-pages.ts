/** Says for each page of the staff app where it is found in a school, and which heading shows that it has loaded. */
import type { routes } from '../../client/staff/app/routes.ts';
import type { PulseName, School } from './school.ts';
import type { Teacher } from './teacher.ts';

export type Pattern = (typeof routes)[number][0];

/** A school with everything that only administrators can make. */
export interface Campus {
  readonly school: School;
  readonly programme: string;
  readonly term: string;
  /** Leads the programme, and sits at another computer. */
  readonly lead: Teacher;
}

export async function openCampus(school: School): Promise<Campus> {
  const { teacher } = school;
  const { id: programme } = await teacher.ask('createProgramme', {}, { name: 'Sciences' });
  const { id: term } = await teacher.ask(
    'createTerm',
    {},
    { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-20' },
  );
  const lead = await school.stranger();
  const { link } = await teacher.ask('invite', {}, { name: 'Lee Dean', role: 'programme-lead', scope: programme });
  await lead.page.goto(link);
  await lead.press('Accept and sign in');
  await lead.sees('Programmes');
  // The same person studies, and represents the students of a course (H2.4).
  const { course } = await teacher.ask('pulse', { code: school.codes.exact }, null);
  const asked = { name: 'Lee Dean', role: 'student-representative', scope: course.id } as const;
  const invited = await teacher.ask('invite', {}, asked);
  await lead.ask('acceptInvitation', {}, { token: new URL(invited.link).hash.slice(1) });
  return { school, programme, term, lead };
}

export interface StaffPage {
  readonly at: (campus: Campus) => string | Promise<string>;
  readonly heading: string;
  /** True for a page without data of the server. It appears whatever the server does. */
  readonly isPrinted?: true;
  /** Who may see the page, if not the first teacher. */
  readonly who?: 'lead';
}

const pulse =
  (name: PulseName, page: string) =>
  ({ school }: Campus) =>
    `/staff/pulses/${school.codes[name]}/${page}`;
const course =
  (name: PulseName, page = '') =>
  async ({ school: { teacher, codes } }: Campus) =>
    `/staff/courses/${(await teacher.ask('pulse', { code: codes[name] }, null)).course.id}${page}`;
const only = (path: string) => () => path;

/** This type lists all pages, so a page that is missing here does not compile. */
export const staffPages: Readonly<Record<Pattern, StaffPage>> = {
  '/staff': { at: only('/staff'), heading: 'Your courses' },
  '/staff/import': { at: only('/staff/import'), heading: 'Import courses' },
  '/staff/platforms': { at: only('/staff/platforms'), heading: 'Learning platforms' },
  '/staff/setup': {
    at: async ({ school }) => new URL(await school.hosted.setupLink()).href.slice(school.hosted.url.length),
    heading: 'Come in again',
  },
  '/staff/sign-in': {
    at: async ({ school: { teacher, codes, hosted } }) => {
      const { course } = await teacher.ask('pulse', { code: codes.unshared }, null);
      const ash = { name: 'Ash Lane', role: 'co-teacher', scope: course.id } as const;
      return (await teacher.ask('invite', {}, ash)).link.slice(hosted.url.length);
    },
    heading: 'You are invited',
  },
  '/staff/not-signed-in/:why': {
    at: only('/staff/not-signed-in/not-invited'),
    heading: 'You were not signed in',
    isPrinted: true,
  },
  '/staff/first-course': { at: only('/staff/first-course'), heading: 'Your first course', isPrinted: true },
  '/staff/new-course': { at: only('/staff/new-course'), heading: 'Add a course', isPrinted: true },
  '/staff/courses/:course': { at: course('exact'), heading: 'Statistics 1' },
  '/staff/courses/:course/link': { at: course('exact', '/link'), heading: 'Link of the course' },
  '/staff/courses/:course/poster': { at: course('exact', '/poster'), heading: 'Poster for the whole term' },
  '/staff/courses/:course/new-pulse': { at: course('bands', '/new-pulse'), heading: 'New pulse' },
  '/staff/courses/:course/term': { at: course('bands', '/term'), heading: 'Plan a term' },
  // Dates that were withdrawn meanwhile: the page is the same without them.
  '/staff/courses/:course/term/:proposal': { at: course('bands', `/term/${'0'.repeat(32)}`), heading: 'Plan a term' },
  '/staff/pulses/:code/codes': { at: pulse('slips', 'codes'), heading: 'The codes are not kept' },
  '/staff/pulses/:code/projector': { at: pulse('open', 'projector'), heading: 'Statistics 1' },
  '/staff/pulses/:code/hall': { at: pulse('open', 'hall'), heading: 'Show it on another computer' },
  '/staff/pair': { at: only('/staff/pair'), heading: 'Show a pulse on this computer' },
  '/staff/pulses/:code/change': { at: pulse('armed', 'change'), heading: 'Change the planned pulse' },
  '/staff/pulses/:code/duplicate': { at: pulse('exact', 'duplicate'), heading: 'New pulse' },
  '/staff/pulses/:code/share': { at: pulse('armed', 'share'), heading: 'Share this pulse' },
  '/staff/pulses/:code/announce': { at: pulse('armed', 'announce'), heading: 'Announce it' },
  '/staff/pulses/:code/poster': { at: pulse('armed', 'poster'), heading: 'Poster' },
  '/staff/pulses/:code/results': { at: pulse('exact', 'results'), heading: 'One minute before you look' },
  '/staff/pulses/:code/results/slides': {
    at: pulse('heard', 'results/slides'),
    heading: 'Read them first, by yourself',
  },
  '/staff/programmes': { at: only('/staff/programmes'), heading: 'Programmes' },
  '/staff/programmes/:programme': { at: ({ programme }) => `/staff/programmes/${programme}`, heading: 'Sciences' },
  '/staff/programmes/:programme/terms/:term': {
    at: ({ programme, term }) => `/staff/programmes/${programme}/terms/${term}`,
    heading: 'Courses of Autumn',
  },
  '/staff/programmes/:programme/terms/:term/roll-up': {
    at: ({ programme, term }) => `/staff/programmes/${programme}/terms/${term}/roll-up`,
    heading: 'Roll-up',
    who: 'lead',
  },
  '/staff/programmes/:programme/terms/:term/dates': {
    at: ({ programme, term }) => `/staff/programmes/${programme}/terms/${term}/dates`,
    heading: 'Propose dates',
  },
  '/staff/institution': { at: only('/staff/institution'), heading: 'Institution' },
  '/staff/people': { at: only('/staff/people'), heading: 'People and roles' },
  '/staff/documents': { at: only('/staff/documents'), heading: 'Documents' },
  '/staff/me': { at: only('/staff/me'), heading: 'My account' },
  '/staff/audit-log': { at: only('/staff/audit-log'), heading: 'Audit log' },
  '/staff/pulses/:code/plan': { at: pulse('heard', 'plan'), heading: 'Action plan' },
  '/staff/pulses/:code/plan/:item/:act': { at: pulse('heard', 'plan/M1/A03'), heading: 'Action plan' },
  '/staff/pulses/:code/told': { at: pulse('heard', 'told'), heading: 'You said, we did' },
  '/staff/pulses/:code/told/slide': { at: pulse('heard', 'told/slide'), heading: 'You said, we did' },
  '/staff/pulses/:code/told/word': {
    at: pulse('exact', 'told/word'),
    heading: 'Before students are told',
    who: 'lead',
  },
  '/staff/represented/:course': {
    at: async (campus) => (await course('exact')(campus)).replace('courses', 'represented'),
    heading: 'Statistics 1',
    who: 'lead',
  },
  '/staff/pulses/:code/talk': { at: pulse('heard', 'talk'), heading: 'Talking with students about the results' },
  '/staff/acts': { at: only('/staff/acts'), heading: 'Acts' },
  '/staff/acts/:act': { at: only('/staff/acts/A11'), heading: 'Build on what was said', isPrinted: true },
  '/staff/guides': { at: only('/staff/guides'), heading: 'Scripts', isPrinted: true },
  '/staff/guides/talk': {
    at: only('/staff/guides/talk'),
    heading: 'Talking with students about the results',
    isPrinted: true,
  },
  '/staff/guides/team': { at: only('/staff/guides/team'), heading: 'Team meeting in 30 minutes', isPrinted: true },
  '/staff/help': { at: only('/staff/help'), heading: 'Help', isPrinted: true },
  '/staff/conversation': {
    at: only('/staff/conversation'),
    heading: 'A conversation instead of numbers',
    isPrinted: true,
  },
};
