/**
 * Lets whoever leads a course change its name, size, language and time zone, and archive it. If two people edit at once, the
 * second sees both texts (E7.0).
 */
import type { CourseSettings as Settings } from '../../../schema/contract/courses.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { appWords, fieldWords, zoneWords } from '../ui/words.ts';
import { courseWords } from './course-words.ts';
import { TAGS, type Tag } from '../../../schema/languages/tags.ts';
import { fail, ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { emptyFields, parseWhole, type Form } from '../ui/form.ts';
import { BothTexts } from '../ui/both-texts.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { languageName } from '../ui/language-name.ts';
import { Select } from '../ui/select.tsx';
import { zoneName } from '../ui/time.ts';
import { useSharedForm } from '../ui/use-shared-form.ts';
import { ZoneField } from '../ui/zone-field.tsx';
import { MovedDates } from './moved-dates.tsx';

const words = courseWords.settings;
/** The field is not called "name" because the invitation on the same page has a field of that name. */
const labels = {
  courseName: words.name,
  classSize: words.classSize,
  language: words.language,
  secondLanguage: words.secondLanguage,
  zone: zoneWords.label,
  externalId: words.externalId,
};

type Name = keyof typeof labels;
/** The value of the choice without a second language: an empty one would count as a field that was forgotten. */
const NONE = 'none';

export interface CourseSettingsProps {
  readonly course: string;
  readonly pulses: readonly PulseSummary[];
  readonly settings: Settings;
  readonly saved: (settings: Settings) => void;
}

export function CourseSettings({ course, pulses, settings, saved }: CourseSettingsProps) {
  const shared = useSharedForm({
    saved: settings,
    show: ({ name, classSize, language, secondLanguage, zone, externalId }: Settings) => ({
      courseName: name,
      classSize: String(classSize),
      language,
      secondLanguage: secondLanguage ?? NONE,
      zone,
      externalId: externalId ?? '',
    }),
    check,
    // Archiving has a place of its own, because more ends with it (H3.4).
    send: (changes, version) =>
      ask('saveCourse', { at: { course }, body: { ...changes, archived: settings.archived, version } }),
    done: saved,
  });
  const { of, isSaved } = shared;
  return (
    <details class="fold">
      <summary>{words.title}</summary>
      <p class="small">{words.lead}</p>
      <ErrorSummary form={of.form} labels={labels} />
      <BothTexts shared={shared} labels={labels} read={read} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field of={of} name="courseName" label={words.name} hint={words.nameHint} input={{ maxLength: 120 }} />
        <Field
          of={of}
          name="classSize"
          label={words.classSize}
          hint={words.classSizeHint}
          input={{ inputMode: 'numeric', class: 'short' }}
        />
        <Select
          of={of}
          name="language"
          label={words.language}
          hint={words.languageHint}
          options={TAGS.map((tag) => [tag, languageName(tag)] as const)}
        />
        <Select
          of={of}
          name="secondLanguage"
          label={words.secondLanguage}
          hint={words.secondLanguageHint}
          options={[
            [NONE, words.noSecondLanguage],
            ...TAGS.filter((tag) => tag !== of.form.values.language).map((tag) => [tag, languageName(tag)] as const),
          ]}
        />
        <ZoneField of={of} hint={words.zoneHint} />
        <MovedDates pulses={pulses} before={settings.zone} after={of.form.values.zone} />
        <Field
          of={of}
          name="externalId"
          label={words.externalId}
          hint={words.externalIdHint}
          input={{ maxLength: 120 }}
        />
        <p class="actions">
          <button class="quiet" disabled={of.form.sending}>
            {of.form.sending ? appWords.sending : words.save}
          </button>
          <span role="status">{isSaved && words.saved}</span>
        </p>
      </form>
    </details>
  );
}

function check({ values, ...form }: Form<Name>) {
  const errors: { courseName?: string; classSize?: string } = emptyFields(
    // A course need not have an id.
    { ...form, values: { ...values, externalId: values.externalId || '-' } },
    fieldWords.empty,
  );
  const classSize = parseWhole(values.classSize);
  if (errors.classSize === undefined && (classSize === null || classSize === 0))
    errors.classSize = fieldWords.wholeNumber;
  if (classSize === null || Object.keys(errors).length > 0) return fail(errors);
  return ok({
    name: values.courseName,
    classSize,
    language: values.language as Tag,
    secondLanguage: values.secondLanguage === NONE ? null : (values.secondLanguage as Tag),
    zone: values.zone,
    externalId: values.externalId.trim() === '' ? null : values.externalId,
  });
}

function read(field: Name, value: string): string {
  if (field === 'language') return languageName(value);
  if (field === 'secondLanguage') return value === NONE ? words.noSecondLanguage : languageName(value);
  if (field === 'zone') return zoneName(value);
  return value;
}
