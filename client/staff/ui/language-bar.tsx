/** Offers the languages of the staff pages to whoever is not signed in; everybody else chooses on "My account" (E3.9a). */
import { OWN_NAMES, TAGS } from '../../../schema/languages/tags.ts';
import { speakHere, spoken } from '../server/language.ts';
import { appWords as words } from './words.ts';

export function LanguageBar() {
  return (
    <footer class="languages">
      <ul aria-label={words.languages}>
        {TAGS.map((tag) => (
          <li key={tag} lang={tag} dir="auto">
            {tag === spoken ? (
              <strong aria-current="true">{OWN_NAMES[tag]}</strong>
            ) : (
              <button type="button" class="plain" onClick={() => speakHere(tag)}>
                {OWN_NAMES[tag]}
              </button>
            )}
          </li>
        ))}
      </ul>
    </footer>
  );
}
