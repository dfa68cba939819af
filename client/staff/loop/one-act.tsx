/** Shows one act of the library at an address of its own, so that it can be found and passed on (I5.2). */
import { acts } from '../../../schema/instrument/acts.ts';
import { to } from '../app/links.ts';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { LibraryAct } from './library-act.tsx';
import { PrintThis } from './script-steps.tsx';
import { loopWords } from './words.ts';

const words = loopWords.library;

export function OneActPage({ act: id }: { readonly act: string }) {
  const act = acts.find((one) => one.id === id);
  if (act === undefined) return <NotFound />;
  return (
    <Page title={act.title} above={<a href={to.acts}>{words.title}</a>}>
      <div class="card one-act">
        <LibraryAct act={act} tried={undefined} isNamed />
      </div>
      <p>{words.toPlan}</p>
      <PrintThis />
    </Page>
  );
}
