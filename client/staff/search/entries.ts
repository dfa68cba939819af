/** Gathers what can be found: the courses that the person may see, and what the app itself holds. It is pure. */
import type { CourseList } from '../../../schema/contract/courses.ts';
import type { Grant } from '../../../schema/contract/grants.ts';
import { acts } from '../../../schema/instrument/acts.ts';
import { conversation, talkScript, teamMeeting } from '../../../schema/instrument/guides.json';
import { to } from '../app/links.ts';
import { hasProgrammes, isAdmin } from '../server/grants.ts';
import { appWords } from '../ui/words.ts';
import { toldApart } from '../ui/told-apart.ts';
import type { Entry, Group } from './find.ts';
import { searchWords as words } from './words.ts';

export function courseEntries({ courses }: Pick<CourseList, 'courses'>): readonly Entry[] {
  const names = toldApart(courses);
  return courses.map(({ id, name, externalId, archived, pulses }) => ({
    group: 'courses',
    title: names.get(id) ?? name,
    // A code that stands on an old poster leads to its course too.
    text: [
      ...(archived ? [words.archived] : []),
      ...(externalId === null ? [] : [externalId]),
      ...pulses.map(({ code }) => code),
    ].join(' · '),
    href: to.course(id),
  }));
}

/** @param grants decide which pages are named */
export function ownEntries(grants: readonly Grant[]): readonly Entry[] {
  const entry = (group: Group, title: string, text: string, href: string): Entry => ({ group, title, text, href });
  const { pages } = words;
  return [
    ...acts.map(({ id, title, how }) => entry('acts', title, how, to.act(id))),
    entry('guides', talkScript.title, pages.talk, to.guide('talk')),
    entry('guides', teamMeeting.title, teamMeeting.before, to.guide('team')),
    entry('guides', conversation.title, conversation.useWhen, to.conversation),
    entry('guides', appWords.help, pages.help, to.help),
    entry('pages', pages.courses, '', to.courses),
    entry('pages', appWords.addCourse, '', to.newCourse),
    entry('pages', appWords.acts, pages.acts, to.acts),
    entry('pages', appWords.scripts, pages.guides, to.guides),
    entry('pages', appWords.me, pages.me, to.me),
    ...(hasProgrammes(grants) ? [entry('pages', appWords.programmes, pages.programmes, to.programmes)] : []),
    ...(isAdmin(grants)
      ? [
          entry('pages', appWords.institution, pages.institution, to.institution),
          entry('pages', pages.people.title, pages.people.text, to.people),
          entry('pages', pages.platforms.title, pages.platforms.text, to.platforms),
          entry('pages', pages.documents.title, pages.documents.text, to.documents),
          entry('pages', pages.log.title, pages.log.text, to.auditLog),
        ]
      : []),
  ];
}
