/** Writes a message as text and as HTML, in the language of whoever gets it: small, without pictures, and with nothing to load (H4.2). */
import { renderToString } from 'preact-render-to-string';
import { fill, type Habits } from '../../schema/languages/fill.ts';
import { sayDay } from '../../schema/languages/moment.ts';
import type { Content, Offer } from './content.ts';
import { mailLanguage, type MailLanguage } from './words.ts';

export { mailLanguage };

export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a message says, paragraph by paragraph. */
interface Said {
  readonly subject: string;
  readonly before: readonly string[];
  /** What the link says; null if there is none. */
  readonly button: string | null;
  readonly after: readonly string[];
}

/** @param place the address of the server, as people read it */
export function letterOf(content: Content, language: MailLanguage, place: string): Written {
  const { mail: words, tag, dir } = language;
  const said = sayContent(content, language, place);
  const hello = fill(words.hello, { name: content.to.name }, language);
  const foot =
    'stop' in content
      ? {
          why: fill(words.why, { institution: content.to.institution }, language),
          label: words.stop,
          stop: content.stop,
        }
      : null;
  return {
    subject: said.subject,
    text: inText(hello, said, content.link, foot),
    html: `<!doctype html>${renderToString(<Html {...{ tag, dir, hello, said, foot }} link={content.link} />)}`,
  };
}

function sayContent(content: Content, language: MailLanguage, place: string): Said {
  const { mail: words } = language;
  const { institution } = content.to;
  switch (content.kind) {
    case 'sign-in': {
      const { subject, text, takes, after, button } = words.signIn;
      const { invitation } = content;
      const offered = invitation === null ? [] : [sayOffer(invitation, language), takes];
      return { subject, before: [fill(text, { place, institution }, language), ...offered], button, after: [after] };
    }
    case 'confirm-address': {
      const { subject, text, after, button } = words.confirm;
      const { name } = content.to;
      return { subject, before: [fill(text, { place, institution, name }, language)], button, after: [after] };
    }
    case 'invitation': {
      const { subject, what, after, asked, button } = words.invitation;
      const first = sayOffer(content.to, language);
      return {
        subject: fill(subject, { by: content.to.by }, language),
        before: [first, what],
        button,
        after: [content.wasAsked ? asked : after],
      };
    }
    case 'last-role-gone': {
      const { subject, text, after } = words.lastRole;
      return { subject, before: [fill(text, { place, institution }, language), after], button: null, after: [] };
    }
    case 'roles-changed': {
      const { subject, text, button } = words.rolesChanged;
      return { subject, before: [fill(text, { institution }, language)], button, after: [] };
    }
    case 'opens-today':
      return ofCourse(words.opensToday, content, language);
    case 'closes-today':
      return ofCourse(words.closesToday, content, language);
    case 'news':
      return ofCourse(words.news, content, language);
    case 'dates-proposed':
      return ofCourse(words.datesProposed, content, language);
    case 'tell-students':
      return toTell(words.tellStudents, content, language);
    case 'tell-students-overdue':
      return toTell(words.tellStudentsOverdue, content, language);
    case 'tell-before-next':
      return ofCourse(words.tellBeforeNext, content, language);
  }
}

function sayOffer({ by, of, role, institution }: Offer, language: MailLanguage): string {
  const { text, textOf } = language.mail.invitation;
  const offer = { by, institution, role: language.mail.roles[role] };
  return of === null ? fill(text, offer, language) : fill(textOf, { ...offer, of }, language);
}

type OfStaff = Extract<Content, { readonly stop: string }>;

function ofCourse({ subject, text, button }: MailLanguage['mail']['news'], { to }: OfStaff, habits: Habits): Said {
  const course = to.course?.name ?? '';
  return { subject: fill(subject, { course }, habits), before: [fill(text, { course }, habits)], button, after: [] };
}

function toTell(
  { subject, text, button }: MailLanguage['mail']['tellStudents'],
  { to }: OfStaff,
  language: MailLanguage,
): Said {
  const course = to.course?.name ?? '';
  const day = sayDay(language, to.tellByDay ?? '');
  return {
    subject: fill(subject, { course }, language),
    before: [fill(text, { course, day }, language)],
    button,
    after: [],
  };
}

interface Foot {
  readonly why: string;
  readonly label: string;
  readonly stop: string;
}

const inText = (hello: string, { before, button, after }: Said, link: string | null, foot: Foot | null): string =>
  [
    hello,
    ...before,
    ...(link === null ? [] : [`${button}:\n${link}`]),
    ...after,
    ...(foot === null ? [] : [`-- \n${foot.why}\n${foot.label}:\n${foot.stop}`]),
  ].join('\n\n') + '\n';

interface HtmlProps {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly hello: string;
  readonly said: Said;
  readonly link: string | null;
  readonly foot: Foot | null;
}

/** Programs for mail read no stylesheet, so each style stands at its element. There are no colours: a dark program has its own. */
function Html({ tag, dir, hello, said, link, foot }: HtmlProps) {
  return (
    <html lang={tag} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <title>{said.subject}</title>
      </head>
      <body style="font-family: sans-serif; line-height: 1.5; max-width: 36em; margin: 1em">
        <p>{hello}</p>
        {said.before.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {link !== null && (
          <p>
            <a href={link} style="font-weight: bold">
              {said.button}
            </a>
          </p>
        )}
        {said.after.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {foot !== null && (
          <p style="font-size: smaller; margin-top: 2em">
            {foot.why}
            <br />
            <a href={foot.stop}>{foot.label}</a>
          </p>
        )}
      </body>
    </html>
  );
}
