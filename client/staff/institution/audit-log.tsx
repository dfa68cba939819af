/** Shows administrators what staff did, page by page. The log holds nothing about students (E6.4, privacy.md G4). */
import { useSignal } from '@preact/signals';
import { addressOf } from '../../../schema/contract/address.ts';
import { readNote } from '../../../schema/contract/audit-note.ts';
import type { AuditLog } from '../../../schema/contract/audit-log.ts';
import { routes } from '../../../schema/contract/routes.ts';
import { sayShortMoment } from '../../../schema/languages/moment.ts';
import { appWords } from '../ui/words.ts';
import { auditWords as words } from './audit-log-words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me } from '../server/me.ts';
import { CsvLinks } from '../ui/csv-links.tsx';
import { spoken, staffDates } from '../server/language.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { deviceZone, zoneName } from '../ui/time.ts';
import { Trouble } from '../ui/trouble.tsx';
import type { Failure } from '../server/failure.ts';
import { AuditSearch, NOTHING, type Search } from './audit-search.tsx';
import { namesIn, toWhat, whatWasDone, whoDid, type NameById } from './log.ts';

export function AuditLogPage() {
  return <Load from={() => ask('auditLog')}>{(newest) => <Log newest={newest} />}</Load>;
}

function Log({ newest }: { readonly newest: AuditLog }) {
  const shown = useSignal(newest);
  const search = useSignal<Search>(NOTHING);
  const older = useOlder(shown.value, search.value, (log) => {
    shown.value = log;
  });
  const isSearch = Object.keys(search.value).length > 0;
  const { entries, names, next } = shown.value;
  return (
    <Page title={words.title} above={<a href={to.institution}>{appWords.institution}</a>} wide>
      <p class="lead">{words.lead}</p>
      <AuditSearch
        found={(wanted, log) => {
          search.value = wanted;
          shown.value = log;
          older.failure.value = null;
        }}
      />
      {entries.length === 0 ? (
        <p>{isSearch ? words.none : words.empty}</p>
      ) : (
        <Entries entries={entries} nameById={namesIn(names)} isAll={next === null} />
      )}
      <Trouble failure={older.failure.value} />
      {next !== null && (
        <p class="screen-only">
          <button type="button" class="quiet" disabled={older.busy.value} onClick={() => void older.show()}>
            {older.busy.value ? appWords.sending : words.older}
          </button>
        </p>
      )}
      <p class="actions screen-only">
        <CsvLinks
          label={isSearch ? words.csvFound : words.csv}
          href={(spreadsheet) => addressOf(routes.auditLogCsv, {}, { ...search.value, spreadsheet, language: spoken })}
        />
      </p>
      <p class="small screen-only">{words.csvTimes}</p>
    </Page>
  );
}

/** Asks for the entries before the oldest one that is shown, and puts them below. */
function useOlder(log: AuditLog, search: Search, show: (log: AuditLog) => void) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  return {
    busy,
    failure,
    show: async () => {
      busy.value = true;
      const page = await ask('auditLog', { body: { ...search, before: String(log.next) } });
      busy.value = false;
      failure.value = page.ok ? null : page.error;
      if (!page.ok) return;
      const { entries, names, next } = page.value;
      show({ entries: [...log.entries, ...entries], names: [...log.names, ...names], next });
    },
  };
}

interface Shown extends Pick<AuditLog, 'entries'> {
  readonly nameById: NameById;
  readonly isAll: boolean;
}

function Entries({ entries, nameById, isAll }: Shown) {
  return (
    <table class="log stacks">
      <caption aria-live="polite">
        {fill(isAll ? words.captionAll : words.caption, { n: entries.length, zone: zoneName(deviceZone()) })}
      </caption>
      <thead>
        <tr>
          {[words.when, words.who, words.what, words.note].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>
              <time dateTime={new Date(entry.atMs).toISOString()}>
                {sayShortMoment(staffDates, entry.atMs, deviceZone())}
              </time>
            </td>
            <td>{whoDid(entry, nameById, me.value?.id ?? null)}</td>
            <td>
              {whatWasDone(entry)} <span class="small">{toWhat(entry, nameById)}</span>
            </td>
            <td data-label={words.note}>{entry.note !== null && readNote(entry.note, nameById)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
