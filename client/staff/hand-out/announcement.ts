/**
 * Writes what staff copy into a mail or a page for everyone in the course: before a pulse opens, while it is open, when it has
 * closed, and when students were told (H4.3). It says no number of answers, blames nobody, and asks nobody to explain
 * themselves. Pure.
 */
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { minutesFor } from '../../../schema/instrument/forms.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { say, sayCount, type Language } from '../../../schema/languages/language.ts';
import { sayMoment } from '../../../schema/languages/moment.ts';
import { promise, termsOfPromise } from '../../../schema/languages/promise.ts';

export type Moment = 'before' | 'open' | 'results' | 'told';

/** A mail has a subject, and a page of a learning platform a heading. */
export interface Announcement {
  readonly subject: string;
  readonly text: string;
}

/**
 * @param told whether students were told what staff do (E8.3)
 * @returns the moment that fits now, and then those that come later or still fit; what is past is not announced any more.
 * There is none for a rehearsal (E7.7), and none for results that are no longer kept (R3.9).
 */
export function momentsOf({ definition, stage, outcome }: PulsePage, told: boolean): readonly Moment[] {
  if (definition.rehearsal === true || outcome === 'deleted') return [];
  switch (stage) {
    case 'draft':
    case 'armed':
      return ['before', 'open', 'results', 'told'];
    case 'open':
      return ['open', 'results', 'told'];
    case 'grace':
    case 'closing':
      return ['results', 'told'];
    case 'closed':
    case 'lost':
      return told ? ['told', 'results'] : ['results', 'told'];
  }
}

/** It is whole in each language of the course, as a class reads in both (decision 0055). */
export function announcementOf(moment: Moment, page: PulsePage, { main, second }: Audience): Announcement {
  const languages = [main, ...(second === null ? [] : [second])];
  return {
    subject: [page.course.name, ...languages.map((language) => subjectIn(language, moment))].join(' · '),
    text: languages.map((language) => textIn(language, moment, page)).join('\n\n* * *\n\n'),
  };
}

function subjectIn({ hall: { announce } }: Language, moment: Moment): string {
  switch (moment) {
    case 'before':
      return announce.soonSubject;
    case 'open':
      return announce.openSubject;
    case 'results':
      return announce.closedSubject;
    case 'told':
      return announce.toldSubject;
  }
}

function textIn(language: Language, moment: Moment, page: PulsePage): string {
  return [language.hall.announce.hello, ...paragraphsIn(language, moment, page)].join('\n\n');
}

function paragraphsIn(language: Language, moment: Moment, page: PulsePage): readonly string[] {
  switch (moment) {
    case 'before':
    case 'open':
      return invitationIn(language, moment, page);
    case 'results':
      return outcomeIn(language, page);
    case 'told':
      return [linked(language.hall.announce.told, page), say(language, 'loopWrong')];
  }
}

/** The link of the course leads to a pulse while it is open, and later to what came of it (lms.md L2.6, L2.7). */
const linked = (sentence: string, { courseLink }: PulsePage): string => `${sentence}\n${courseLink.url}`;

function invitationIn(language: Language, moment: 'before' | 'open', page: PulsePage): readonly string[] {
  const { course, definition, schedule } = page;
  const { announce, bringCode } = language.hall;
  const n = definition.questions.length + (definition.breakdown === null ? 0 : 1);
  const length = sayCount(language, 'length', n, { N: n, m: minutesFor(n) });
  const closes = say(language, 'wallCloses', { time: sayMoment(language, schedule.closesAtMs, course.zone) });
  return [
    joinSentences([announce.ask, length, say(language, 'skipHint'), announce.free]),
    [
      ...(definition.eligibility === 'codes' ? [bringCode] : []),
      ...(definition.eligibility === 'roster' ? [announce.fromCourse] : []),
      ...(moment === 'before' ? [opensIn(language, page)] : []),
      closes,
    ].join('\n'),
    linked(definition.eligibility === 'roster' ? announce.hereLater : announce.here, page),
    joinSentences([promise(language, definition), ...termsOfPromise(language, definition)]),
  ];
}

const opensIn = (language: Language, { course, schedule: { opensAtMs } }: PulsePage): string =>
  opensAtMs === null
    ? language.hall.announce.inClass
    : say(language, 'wallOpens', { when: sayMoment(language, opensAtMs, course.zone) });

/** Before it is known what comes of the pulse, the words are those for results that can be read. */
function outcomeIn(language: Language, page: PulsePage): readonly string[] {
  const { announce } = language.hall;
  const { outcome, definition } = page;
  // Where staff keep the results, students do not learn from us whether there are any (E5.3, E7.8).
  if (!definition.resultsForStudents)
    return [joinSentences([announce.closed, announce.kept]), linked(announce.hereLater, page)];
  switch (outcome) {
    case null:
    case 'published':
      return [
        joinSentences([announce.closed, announce.results]),
        linked(announce.here, page),
        joinSentences([announce.next, say(language, 'pleaseDoNot')]),
      ];
    case 'too-few':
      return [joinSentences([announce.closed, announce.tooFew]), announce.stillAsk, linked(announce.hereLater, page)];
    case 'unreadable':
      return [
        joinSentences([say(language, 'resultsUnreadable'), announce.sorry]),
        announce.stillAsk,
        linked(announce.here, page),
      ];
    case 'lost':
    case 'deleted':
      return [
        joinSentences([say(language, 'resultsLost'), announce.sorry]),
        announce.stillAsk,
        linked(announce.here, page),
      ];
  }
}
