/** Stands in for a page that could not be drawn: a defect of ours, or a browser that is older than we know of. */
import { appWords } from '../ui/words.ts';
import { pageBrokeWords as words } from './words.ts';
import { Page } from '../ui/page.tsx';

export function PageBroke() {
  return (
    <Page title={words.title} bare>
      <p>{words.text}</p>
      <p>{words.browsers}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {appWords.tryAgain}
        </button>
      </p>
    </Page>
  );
}
