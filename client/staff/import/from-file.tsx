/** Takes a file, asks what it would change, and imports it at the press of one button (institution.md H3.1). */
import { useSignal } from '@preact/signals';
import type { Difference } from '../../../schema/contract/import.ts';
import { IMPORT_COLUMNS, LONGEST_FILE_BYTES, MOST_ROWS } from '../../../schema/import/row.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Topic } from '../ui/topic.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { appWords } from '../ui/words.ts';
import { ShownDifference } from './difference.tsx';
import { TEMPLATE } from './template.ts';
import { differenceWords, importPageWords as words } from './words.ts';

const MB = LONGEST_FILE_BYTES / (1024 * 1024);

interface Chosen {
  readonly name: string;
  /** What was read once: if the file on the disk changes, that is not imported. */
  readonly file: ArrayBuffer;
}

interface Compared extends Chosen {
  readonly difference: Difference;
  /** Whether it is not the difference that was read before. */
  readonly isNew: boolean;
}

export function FromFile() {
  const compared = useSignal<Compared | null>(null);
  /** The file that could not be compared, so that it need not be chosen again. */
  const unread = useSignal<Chosen | null>(null);
  const failure = useSignal<Failure | null>(null);
  const busy = useSignal<'comparing' | 'importing' | null>(null);
  const tooLarge = useSignal(false);
  const over = useSignal(false);

  const compare = async (chosen: File | undefined) => {
    if (chosen === undefined || busy.value !== null) return;
    compared.value = null;
    unread.value = null;
    failure.value = null;
    tooLarge.value = chosen.size > LONGEST_FILE_BYTES;
    if (tooLarge.value) return;
    await read({ name: chosen.name, file: await chosen.arrayBuffer() });
  };

  const read = async ({ name, file }: Chosen) => {
    busy.value = 'comparing';
    failure.value = null;
    const told = await ask('importCourses', { body: { dryRun: 'true' }, file });
    busy.value = null;
    unread.value = told.ok ? null : { name, file };
    if (told.ok) compared.value = { name, file, difference: told.value, isNew: false };
    else failure.value = told.error;
  };

  const make = async ({ name, file, difference }: Compared) => {
    busy.value = 'importing';
    failure.value = null;
    const made = await ask('importCourses', { body: { seen: difference.hash }, file });
    busy.value = null;
    const now = made.ok ? made.value : currentOf(made.error);
    if (now === null) failure.value = made.ok ? null : made.error;
    else compared.value = { name, file, difference: now, isNew: !made.ok };
  };

  const now = compared.value;
  const waiting = unread.value;
  return (
    <Topic id="file" title={words.fileTitle} about={fill(words.fileAbout, { most: MOST_ROWS, mb: MB })}>
      <div
        class={over.value ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          over.value = true;
        }}
        onDragLeave={() => {
          over.value = false;
        }}
        onDrop={(event) => {
          event.preventDefault();
          over.value = false;
          void compare(event.dataTransfer?.files[0]);
        }}
      >
        <div class={tooLarge.value ? 'field wrong' : 'field'}>
          <label class="button quiet file-button">
            {words.file}
            <input
              id="import-file"
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              aria-describedby="import-file-hint"
              disabled={busy.value !== null}
              onChange={(event) => {
                void compare(event.currentTarget.files?.[0]);
                // The same file can be chosen again after it was corrected.
                event.currentTarget.value = '';
              }}
            />
          </label>
          <p class="hint" id="import-file-hint">
            {words.fileHint}
          </p>
          <p class="error" role="alert">
            {tooLarge.value && fill(words.tooLarge, { mb: MB })}
          </p>
        </div>
        <p class="small">
          <a href={TEMPLATE} download="courses.csv">
            {words.template}
          </a>
        </p>
      </div>
      <details class="fold">
        <summary>{words.columnsTitle}</summary>
        <dl class="import-columns">
          {IMPORT_COLUMNS.map((column) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{words.columns[column]}</dd>
            </div>
          ))}
        </dl>
        <ul>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      <p role="status">{busy.value === 'comparing' && words.comparing}</p>
      <Trouble failure={failure.value} {...(waiting !== null && { again: () => void read(waiting) })} />
      {now !== null && (
        <ShownDifference key={now.difference.hash} fileName={now.name} difference={now.difference} isNew={now.isNew}>
          <button type="button" disabled={busy.value !== null} onClick={() => void make(now)}>
            {busy.value === 'importing' ? appWords.sending : differenceWords.import}
          </button>
        </ShownDifference>
      )}
    </Topic>
  );
}

/** What the file changes now, if that is why it was not imported. */
const currentOf = (failure: Failure): Difference | null =>
  failure.kind === 'problem' &&
  (failure.problem === 'changed-meanwhile' || failure.problem === 'rows-refused') &&
  failure.current !== undefined
    ? (failure.current as Difference)
    : null;
