/** Asks which entries of the audit log to show: by whom, what, to what, with which note, and from which days. */
import { addDays } from '../../../schema/calendar.ts';
import type { AuditLog } from '../../../schema/contract/audit-log.ts';
import type { Takes } from '../../../schema/contract/api.ts';
import { ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { fromCourseTime } from '../ui/course-time.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { deviceZone } from '../ui/time.ts';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { auditWords as words } from './audit-log-words.ts';

/** What is asked for; empty if everything is. */
export type Search = Omit<Takes<'auditLog'>, 'before'>;
export const NOTHING: Search = {};

const EMPTY = { by: '', action: '', about: '', text: '', from: '', to: '' };

const labels = {
  by: words.searchBy,
  action: words.searchAction,
  about: words.searchAbout,
  text: words.searchText,
  from: words.from,
  to: words.to,
};

const actions = Object.entries(words.actions).sort(([, a], [, b]) => a.localeCompare(b));

interface AuditSearchProps {
  readonly found: (search: Search, log: AuditLog) => void;
}

export function AuditSearch({ found }: AuditSearchProps) {
  const send = async (search: Search) => {
    const log = await ask('auditLog', { body: search });
    if (log.ok) found(search, log.value);
    return log;
  };
  const of = useForm({ values: EMPTY, check: ({ values }) => ok(searchOf(values)), send });
  const clear = () => {
    for (const name of Object.keys(EMPTY) as (keyof typeof EMPTY)[]) of.type(name, '');
    void send(NOTHING);
  };
  return (
    <details class="fold screen-only">
      <summary>{words.search}</summary>
      <ErrorSummary form={of.form} labels={labels} />
      <form class="fields-beside" role="search" noValidate onSubmit={of.submit}>
        <Field of={of} name="by" label={words.searchBy} hint={words.searchByHint} input={{ maxLength: 120 }} />
        <Select
          of={of}
          name="action"
          label={words.searchAction}
          options={[['', words.anyAction], ...actions.map(([action, says]) => [action, says] as const)]}
        />
        <Field of={of} name="about" label={words.searchAbout} hint={words.searchAboutHint} input={{ maxLength: 120 }} />
        <Field of={of} name="text" label={words.searchText} input={{ maxLength: 200 }} />
        <Field of={of} name="from" label={words.from} input={{ type: 'date' }} />
        <Field of={of} name="to" label={words.to} hint={words.toHint} input={{ type: 'date' }} />
        <p class="actions">
          <button disabled={of.form.sending}>{of.form.sending ? appWords.sending : words.find}</button>
          <button type="button" class="quiet" onClick={clear}>
            {words.all}
          </button>
        </p>
      </form>
    </details>
  );
}

/** Days are those of the device, as the times in the table are. What was left empty is left out. */
function searchOf({ from, to, ...typed }: typeof EMPTY): Search {
  const instant = (day: string): string => String(fromCourseTime(`${day}T00:00`, deviceZone()));
  const all = {
    ...typed,
    fromMs: from === '' ? '' : instant(from),
    beforeMs: to === '' ? '' : instant(addDays(to, 1)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value.trim() !== ''));
}
