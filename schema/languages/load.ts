/**
 * Loads one language of the students, when a page of staff needs it for what a class reads. A browser that never shows it
 * loads nothing of it (P15).
 */
import type { Language } from './language.ts';
import type { Tag } from './tags.ts';

/** @throws if it cannot be loaded, as without network */
export async function loadLanguage(tag: Tag): Promise<Language> {
  switch (tag) {
    case 'en':
      return (await import('./each/en.ts')).language;
    case 'sv':
      return (await import('./each/sv.ts')).language;
    case 'de':
      return (await import('./each/de.ts')).language;
    case 'es':
      return (await import('./each/es.ts')).language;
    case 'fr':
      return (await import('./each/fr.ts')).language;
    case 'cy':
      return (await import('./each/cy.ts')).language;
    case 'ar':
      return (await import('./each/ar.ts')).language;
    case 'zh-Hans':
      return (await import('./each/zh-Hans.ts')).language;
  }
}
