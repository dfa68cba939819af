/** What stands where a page will be: its frame, so that nothing jumps when the page arrives; and the word, for whoever waits long. */
import { staff } from '../../../schema/languages/staff.ts';
import { me } from '../me.ts';
import { Header } from './page.tsx';

export function Loading() {
  return (
    <>
      {/* Who is here may not be known yet: links that come one by one would push each other about. */}
      <Header bare={me.value === null} />
      <main id="content"><Waiting /></main>
    </>
  );
}

/** Alone where a page has no frame. */
export function Waiting() {
  return <p class="loading" role="status">{staff.app.loading}</p>;
}
