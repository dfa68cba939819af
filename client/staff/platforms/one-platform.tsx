/** Shows one learning platform: who it is, whether anything may come from it, and what it was seen to send. */
import { useSignal } from '@preact/signals';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Confirm } from '../ui/confirm.tsx';
import { listed, named } from '../ui/joined.ts';
import { Trouble } from '../ui/trouble.tsx';
import { appWords } from '../ui/words.ts';
import { Deployments } from './deployments.tsx';
import type { OnePlatformProps } from './shown.ts';
import { PlatformSettings } from './platform-settings.tsx';
import { platformWords as words, sentWords } from './words.ts';

type Act = 'activate' | 'disable' | 'forget';

export function OnePlatform({ platform, changed }: OnePlatformProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const { id, iss, clientId, product, status } = platform;
  const name = product || iss;
  const act = async (wanted: Act) => {
    busy.value = true;
    failure.value = null;
    const done = await ask('actOnPlatform', { body: { platform: id, act: wanted } });
    busy.value = false;
    if (done.ok) changed(done.value);
    else failure.value = done.error;
  };
  return (
    <article class="card platform" aria-labelledby={`name-${id}`}>
      <h3 id={`name-${id}`}>
        <bdi>{name}</bdi>
      </h3>
      <p class="standing" role="status">
        <span class={status === 'active' ? 'stage stage-open' : 'stage'}>{words.status[status]}</span>
        <span>{words[status]}</span>
      </p>
      <dl>
        <dt>{words.iss}</dt>
        <dd>
          <code>{iss}</code>
        </dd>
        <dt>{words.clientId}</dt>
        <dd>
          <code>{clientId}</code>
        </dd>
      </dl>
      {status === 'active' ? (
        <Confirm
          label={words.disable}
          about={name}
          title={fill(words.disableTitle, { name })}
          text={words.disableText}
          yes={words.disableYes}
          no={words.no}
          busy={busy.value}
          confirmed={() => void act('disable')}
        />
      ) : (
        <p>
          <button
            type="button"
            disabled={busy.value}
            aria-label={named(words.activate, name)}
            onClick={() => void act('activate')}
          >
            {busy.value ? appWords.sending : words.activate}
          </button>
        </p>
      )}
      <Trouble failure={failure.value} />
      <Deployments platform={platform} changed={changed} />
      <PlatformSettings platform={platform} name={name} />
      <Sent platform={platform} busy={busy.value} forget={() => void act('forget')} />
    </article>
  );
}

interface SentProps extends Pick<OnePlatformProps, 'platform'> {
  readonly busy: boolean;
  readonly forget: () => void;
}

/** Only kinds were ever kept, so nothing here is of anybody (lms.md L7.1). */
function Sent({ platform: { sends }, busy, forget }: SentProps) {
  return (
    <details class="fold">
      <summary>{sentWords.title}</summary>
      <p>
        {sends.length === 0
          ? sentWords.nothing
          : fill(sentWords.sends, { kinds: listed(sends.map((kind) => sentWords.kinds[kind])) })}
      </p>
      <p>{sentWords.kept}</p>
      {sends.length > 0 && (
        <p>
          <button type="button" class="quiet" disabled={busy} onClick={forget}>
            {sentWords.forget}
          </button>
        </p>
      )}
    </details>
  );
}
