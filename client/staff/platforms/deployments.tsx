/** Lists the installations of a learning platform. One that somebody has come from waits until it is activated (lms.md L5.9). */
import { useSignal } from '@preact/signals';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { named } from '../ui/joined.ts';
import { Trouble } from '../ui/trouble.tsx';
import type { OnePlatformProps } from './shown.ts';
import { deploymentWords as words, platformWords } from './words.ts';

export function Deployments({ platform: { id, deployments }, changed }: OnePlatformProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const act = async (deployment: string, wanted: 'activate' | 'disable') => {
    busy.value = true;
    failure.value = null;
    const done = await ask('actOnDeployment', { body: { platform: id, deployment, act: wanted } });
    busy.value = false;
    if (done.ok) changed(done.value);
    else failure.value = done.error;
  };
  return (
    <div>
      <h4 id={`deployments-${id}`}>{words.title}</h4>
      {deployments.length === 0 && <p class="small">{words.none}</p>}
      {deployments.some(({ status }) => status === 'pending') && <p class="note">{words.waiting}</p>}
      {deployments.length > 0 && (
        <ul class="rows" aria-labelledby={`deployments-${id}`}>
          {deployments.map(({ id: deployment, status }) => (
            <li key={deployment}>
              <span class="standing">
                <span class={status === 'active' ? 'stage stage-open' : 'stage'}>{platformWords.status[status]}</span>
                <span>
                  <code>{deployment}</code>
                </span>
              </span>
              <div class="platform-do">
                {(['activate', 'disable'] as const)
                  .filter((wanted) => status === 'pending' || (wanted === 'activate') === (status === 'disabled'))
                  .map((wanted) => (
                    <button
                      key={wanted}
                      type="button"
                      class="quiet"
                      disabled={busy.value}
                      aria-label={named(words[wanted], deployment)}
                      onClick={() => void act(deployment, wanted)}
                    >
                      {words[wanted]}
                    </button>
                  ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      <Trouble failure={failure.value} />
    </div>
  );
}
