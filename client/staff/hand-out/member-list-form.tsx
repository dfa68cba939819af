/**
 * Takes a list of the students of a course, as text or as a file. It is checked here first, so that whoever has it before
 * them hears of a wrong row at once, and is forgotten when it was sent (privacy.md R5.6).
 */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { LONGEST_LIST_BYTES } from '../../../schema/contract/defaults.ts';
import type { MemberList } from '../../../schema/contract/member-list.ts';
import { fillFacts } from '../../../schema/languages/facts.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { unfitWords } from '../../../schema/languages/staff/unfit.ts';
import { faultIn } from '../../../schema/lms/check-ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { staffDates } from '../server/language.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { memberListWords as words } from './member-list-words.ts';
import { parseList, type ListFault } from './parse-list.ts';

export interface MemberListFormProps {
  readonly code: string;
  readonly platforms: MemberList['platforms'];
  /** True if there is a list already. */
  readonly replaces: boolean;
  readonly given: (list: MemberList) => void;
}

type Field = 'platform' | 'ids';
type Request = { readonly platform: MemberList['platforms'][number]['id']; readonly ids: string[] };

export function MemberListForm({ code, platforms, replaces, given }: MemberListFormProps) {
  const file = useRef<HTMLInputElement>(null);
  const tooLarge = useSignal(false);
  const of = useForm<Field, Request>({
    values: { platform: platforms[0]?.id ?? '', ids: '' },
    check: ({ values }) => {
      const ids = idsIn(values.ids);
      const platform = platforms.find(({ id }) => id === values.platform)?.id;
      if (!ids.ok) return fail({ ids: ids.error });
      return platform === undefined ? fail({ platform: unfitWords.notConnected }) : ok({ platform, ids: ids.value });
    },
    send: async (body) => {
      const sent = await ask('giveMemberList', { at: { code }, body });
      if (sent.ok) {
        of.type('ids', '');
        if (file.current) file.current.value = '';
        given(sent.value);
      }
      return sent;
    },
  });
  const read = async (chosen: File | undefined) => {
    tooLarge.value = chosen !== undefined && chosen.size > LONGEST_LIST_BYTES;
    if (chosen !== undefined && !tooLarge.value) of.type('ids', await chosen.text());
  };
  return (
    <>
      <ErrorSummary form={of.form} labels={{ platform: words.platform, ids: words.ids }} />
      <form class="stack member-list" noValidate onSubmit={of.submit}>
        {platforms.length > 1 && (
          <Select
            of={of}
            name="platform"
            label={words.platform}
            hint={words.platformHint}
            options={platforms.map(({ id, name }) => [id, name])}
          />
        )}
        <p>{words.which}</p>
        <ul>
          {words.whichBy.map((platform) => (
            <li key={platform}>{platform}</li>
          ))}
        </ul>
        <TextArea
          of={of}
          name="ids"
          label={words.ids}
          hint={words.idsHint}
          // A browser that comes back to this page must not bring the list back.
          input={{ autocomplete: 'off', spellcheck: false, rows: 6 }}
        />
        <div class={tooLarge.value ? 'field wrong' : 'field'}>
          <label for="ids-file">{words.file}</label>
          <p class="hint" id="ids-file-hint">
            {words.fileHint}
          </p>
          <p class="error" role="alert">
            {tooLarge.value && fill(words.fileTooLarge, { kb: LONGEST_LIST_BYTES / 1024 })}
          </p>
          <input
            ref={file}
            id="ids-file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            aria-describedby="ids-file-hint"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </div>
        <p class="small">{words.again}</p>
        <button disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : replaces ? words.replace : words.give}
        </button>
      </form>
    </>
  );
}

/** @returns the ids, or a sentence that names the row and never repeats what stands there */
function idsIn(text: string): Result<string[], string> {
  const parsed = parseList(text);
  if (!parsed.ok) return fail(sayFault(parsed.error));
  const fault = faultIn(parsed.value);
  if (fault !== null) return fail(fillFacts(unfitWords[fault.rule], fault.facts, staffDates));
  return ok(parsed.value.map(({ id }) => id));
}

function sayFault(fault: ListFault): string {
  switch (fault.kind) {
    case 'empty':
      return words.empty;
    case 'columns':
      return words.columns;
    case 'quotes':
      return fill(words.quotes, { row: fault.row });
  }
}
