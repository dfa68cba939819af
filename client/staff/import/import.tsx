/** Lets administrators import courses and their people from a file, and make tokens for other systems (institution.md H3). */
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { Tokens } from '../ui/tokens.tsx';
import { appWords } from '../ui/words.ts';
import { FromFile } from './from-file.tsx';
import { importPageWords as words } from './words.ts';

export function ImportPage() {
  return (
    <Load from={() => ask('apiTokens')}>
      {(loaded) => (
        <Page title={words.title} above={<a href={to.institution}>{appWords.institution}</a>} wide>
          <p class="lead">{words.lead}</p>
          <FromFile />
          <Tokens loaded={loaded} scope="import" />
        </Page>
      )}
    </Load>
  );
}
