/** Shows administrators the learning platforms of the institution, and lets them connect another one (lms.md section 12). */
import { useSignal } from '@preact/signals';
import type { PlatformsPage as Shown } from '../../../schema/contract/platforms.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { Topic } from '../ui/topic.tsx';
import { appWords } from '../ui/words.ts';
import { ByHand } from './by-hand.tsx';
import { OnePlatform } from './one-platform.tsx';
import { Registration } from './registration.tsx';
import { platformWords as words } from './words.ts';

export function PlatformsPage() {
  return <Load from={() => ask('platforms')}>{(loaded) => <Platforms loaded={loaded} />}</Load>;
}

function Platforms({ loaded }: { readonly loaded: Shown }) {
  const shown = useSignal(loaded);
  const changed = (now: Shown) => {
    shown.value = now;
  };
  const { platforms, addresses } = shown.value;
  return (
    <Page title={words.title} above={<a href={to.institution}>{appWords.institution}</a>} wide>
      <p class="lead">{words.lead}</p>
      <Topic id="connected" title={words.listTitle}>
        {platforms.length === 0 && <p>{words.none}</p>}
        {platforms.map((platform) => (
          <OnePlatform key={platform.id} platform={platform} changed={changed} />
        ))}
      </Topic>
      <Registration />
      <ByHand addresses={addresses} changed={changed} />
    </Page>
  );
}
