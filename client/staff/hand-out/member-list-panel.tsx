/** Says whether a planned pulse has a list of students, takes one, and removes it (privacy.md R5.6). */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MemberList } from '../../../schema/contract/member-list.ts';
import { counted } from '../../../schema/languages/fill.ts';
import type { Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { appWords } from '../ui/words.ts';
import { MemberListForm } from './member-list-form.tsx';
import { memberListWords as words } from './member-list-words.ts';

export function MemberListPanel({ code }: { readonly code: string }) {
  const heard = useSignal<Result<MemberList, Failure> | null>(null);
  const load = async () => {
    heard.value = null;
    heard.value = await ask('memberList', { at: { code } });
  };
  useEffect(() => void load(), []);
  const now = heard.value;
  if (now === null) return <p role="status">{appWords.loading}</p>;
  if (!now.ok) return <Trouble failure={now.error} again={() => void load()} />;
  const { listed, platforms } = now.value;
  const changed = (list: MemberList) => {
    heard.value = { ok: true, value: list };
  };
  return (
    <>
      <p>{words.lead}</p>
      <p role="status">{listed === null ? words.none : <strong>{counted(words.listed, listed)}</strong>}</p>
      {listed !== null && <Drop code={code} dropped={changed} />}
      {platforms.length === 0 ? (
        <p class="note">{words.notConnected}</p>
      ) : (
        <MemberListForm code={code} platforms={platforms} replaces={listed !== null} given={changed} />
      )}
    </>
  );
}

function Drop({ code, dropped }: { readonly code: string; readonly dropped: (list: MemberList) => void }) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const drop = async () => {
    busy.value = true;
    failure.value = null;
    const done = await ask('dropMemberList', { at: { code } });
    busy.value = false;
    if (done.ok) dropped(done.value);
    else failure.value = done.error;
  };
  return (
    <>
      <Trouble failure={failure.value} />
      <Confirm
        label={words.drop}
        title={words.dropTitle}
        text={words.dropText}
        yes={words.dropYes}
        no={words.dropNo}
        busy={busy.value}
        confirmed={() => void drop()}
      />
    </>
  );
}
