/** Gives mails their words in every language. A host loads this file when the first mail leaves (P14). */
import type { Spoken } from '../../schema/languages/fill.ts';
import { ENGLISH } from '../../schema/languages/english.ts';
import type { Language } from '../../schema/languages/language.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { mailWords as ar } from '../../schema/languages/staff/mail.ar.ts';
import { mailWords as cy } from '../../schema/languages/staff/mail.cy.ts';
import { mailWords as de } from '../../schema/languages/staff/mail.de.ts';
import { mailWords as es } from '../../schema/languages/staff/mail.es.ts';
import { mailWords as fr } from '../../schema/languages/staff/mail.fr.ts';
import { mailWords as sv } from '../../schema/languages/staff/mail.sv.ts';
import { mailWords as en } from '../../schema/languages/staff/mail.ts';
import { mailWords as zhHans } from '../../schema/languages/staff/mail.zh-Hans.ts';
import { TAGS, type Tag } from '../../schema/languages/tags.ts';

export type MailWords = Spoken<typeof en>;

const WORDS: Readonly<Record<Tag, MailWords>> = { en, sv, de, es, fr, cy, ar, 'zh-Hans': zhHans };

export interface MailLanguage extends Language {
  readonly mail: MailWords;
}

/** @param tag the language that somebody chose for the staff pages; without one of ours it is English */
export function mailLanguage(tag: string | null): MailLanguage {
  const known = TAGS.find((each) => each === tag) ?? 'en';
  return { ...(LANGUAGES.find((each) => each.tag === known) ?? ENGLISH), mail: WORDS[known] };
}
