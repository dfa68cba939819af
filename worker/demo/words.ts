/** Finds the words of the demo in the language of staff. Only the demo's server holds all of them (E7.5). */
import type { Spoken } from '../../schema/languages/fill.ts';
import { demoWords as ar } from '../../schema/languages/staff/demo.ar.ts';
import { demoWords as cy } from '../../schema/languages/staff/demo.cy.ts';
import { demoWords as de } from '../../schema/languages/staff/demo.de.ts';
import { demoWords as es } from '../../schema/languages/staff/demo.es.ts';
import { demoWords as fr } from '../../schema/languages/staff/demo.fr.ts';
import { demoWords as sv } from '../../schema/languages/staff/demo.sv.ts';
import type * as english from '../../schema/languages/staff/demo.ts';
import { demoWords as en } from '../../schema/languages/staff/demo.ts';
import { demoWords as zhHans } from '../../schema/languages/staff/demo.zh-Hans.ts';
import type { Tag } from '../../schema/languages/tags.ts';

type DemoWords = Spoken<typeof english>['demoWords'];

const WORDS: Readonly<Record<Tag, DemoWords>> = { en, sv, de, es, fr, cy, ar, 'zh-Hans': zhHans };

/** @param tag the language of the page (BCP 47); English stands in for one that we do not have */
export const wordsIn = (tag: string): DemoWords => WORDS[tag as Tag] ?? en;
