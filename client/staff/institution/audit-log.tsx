/** Shows administrators what staff did. The log holds nothing about students (E6.4, privacy.md G4). */
import { readNote } from '../../../schema/contract/audit-note.ts';
import type { AuditLog } from '../../../schema/contract/audit-log.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { appWords } from '../ui/words.ts';
import { auditWords as words } from './audit-log-words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me } from '../server/me.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { deviceZone, zoneName } from '../ui/time.ts';
import type { Failure } from '../server/failure.ts';
import { namesIn, toWhat, whatWasDone, whoDid, type NameById } from './log.ts';

const moment = new Intl.DateTimeFormat(ENGLISH.locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

interface Shown {
  readonly entries: AuditLog['entries'];
  readonly nameById: NameById;
}

export function AuditLogPage() {
  return (
    <Load from={load}>
      {(shown) => (
        <Page title={words.title} above={<a href={to.institution}>{appWords.institution}</a>}>
          <p class="lead">{words.lead}</p>
          {shown.entries.length === 0 ? <p>{words.empty}</p> : <Entries {...shown} />}
          <p class="actions screen-only">
            <a class="button quiet" href="/api/audit-log.csv" download>
              {words.csv}
            </a>
          </p>
          <p class="small screen-only">{words.csvTimes}</p>
        </Page>
      )}
    </Load>
  );
}

/** Entries name things by id, so we load the names of programmes as well. */
async function load(): Promise<Result<Shown, Failure>> {
  const [log, list] = await Promise.all([ask('auditLog'), ask('programmes')]);
  if (!log.ok) return log;
  return list.ok ? ok({ entries: log.value.entries, nameById: namesIn(log.value, list.value) }) : list;
}

function Entries({ entries, nameById }: Shown) {
  return (
    <table class="log stacks">
      <caption>{fill(words.caption, { n: entries.length, zone: zoneName(deviceZone()) })}</caption>
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
        {entries.map((entry, i) => (
          <tr key={i}>
            <td>
              <time dateTime={new Date(entry.atMs).toISOString()}>{moment.format(entry.atMs)}</time>
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
