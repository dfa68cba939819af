/** Shows what a file changes in one course: values, roles, and where it is counted. Numbers and names are the file's. */
import type { ImportedCourse } from '../../../schema/contract/import.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { listed } from '../ui/joined.ts';
import { languageName } from '../ui/language-name.ts';
import { joinWords, roleNames } from '../ui/words.ts';
import { differenceWords as words } from './words.ts';

type Field = ImportedCourse['fields'][number];
type Value = Field['was'];

/** Of a new course its name is said already, and that it is not archived. */
const isUnderstood = ({ field, now }: Field): boolean =>
  field === 'name' || field === 'enrolled' || (field === 'archived' && now === false);

export function OneCourse({ course }: { readonly course: ImportedCourse }) {
  const { row, externalId, name, kind, roles, place } = course;
  const isNew = kind === 'new';
  const fields = course.fields.filter((each) => !isNew || !isUnderstood(each));
  return (
    <li>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <bdi class="small">{externalId}</bdi> <span class="small">· {fill(words.row, { row })}</span>
      </p>
      <dl>
        {fields.map(({ field, was, now }) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd>
              <bdi>
                {isNew
                  ? sayValue(field, now)
                  : fill(words.was, { was: sayValue(field, was), now: sayValue(field, now) })}
              </bdi>
            </dd>
          </div>
        ))}
        {roles.map(({ address, name: person, role, beside }) => (
          <div key={`${role} ${address}`}>
            <dt>{roleNames[role]}</dt>
            <dd>
              <bdi>{person}</bdi> <bdi class="small">{address}</bdi>
              {beside.length > 0 && <span class="small"> {fill(words.beside, { names: listed(beside) })}</span>}
            </dd>
          </div>
        ))}
        {place !== null && (
          <div>
            <dt>{words.counted}</dt>
            <dd>
              <bdi>{place.programme}</bdi>
              {joinWords.between}
              <bdi>{place.term}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}

function sayValue(field: Field['field'], value: Value): string {
  if (value === null) return words.none;
  if (field === 'language') return languageName(String(value));
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return String(value);
}
