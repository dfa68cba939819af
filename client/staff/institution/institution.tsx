/** Lets administrators set what applies to every course (E10.1): contacts, privacy, learning platforms, exam weeks. */
import { useSignal } from '@preact/signals';
import { HIGHEST_LEAST_K, LONGEST_RETENTION_YEARS } from '../../../schema/contract/defaults.ts';
import type { Institution, Settings } from '../../../schema/contract/institution.ts';
import type { HeldMail as Held } from '../../../schema/contract/mail.ts';
import type { ProgrammeList } from '../../../schema/contract/programmes.ts';
import { appWords } from '../ui/words.ts';
import { institutionWords as words } from './words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { meet } from '../server/me.ts';
import { BothTexts } from '../ui/both-texts.tsx';
import { ContactsCheck } from './contacts-check.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { ExamWeeks } from './exam-weeks.tsx';
import { Field } from '../ui/field.tsx';
import { HeldMail } from './held-mail.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { ProviderState } from './provider-state.tsx';
import { Topic } from '../ui/topic.tsx';
import { useSharedForm } from '../ui/use-shared-form.ts';
import type { Failure } from '../server/failure.ts';
import { parseWhole } from '../ui/form.ts';
import { checkSettings, shownSettings, type SettingsValues } from './settings.ts';

const labels: Readonly<Record<keyof SettingsValues, string>> = {
  name: words.name,
  support: words.support,
  report: words.report,
  emergency: words.emergency,
  leastK: words.leastK,
  retentionYears: words.retention,
  fairnessRole: words.fairness,
  embedOrigins: words.embed,
};

interface Shown {
  readonly institution: Institution;
  readonly terms: ProgrammeList['terms'];
  readonly held: Held['messages'];
}

export function InstitutionPage() {
  return (
    <Load from={load}>
      {({ institution, terms, held }) => (
        <Page title={words.title} wide>
          <p class="lead">{words.lead}</p>
          <HeldMail held={held} />
          <ContactsAndSettings institution={institution} />
          <ProviderState />
          <ExamWeeks terms={terms} />
          <nav class="topic" aria-labelledby="more">
            <div class="topic-about">
              <h2 id="more">{words.more}</h2>
            </div>
            <ul class="rows topic-rest">
              <li>
                <a href={to.people}>{words.people}</a>
              </li>
              <li>
                <a href={to.import}>{words.importCourses}</a>
              </li>
              <li>
                <a href={to.platforms}>{words.platforms}</a>
              </li>
              <li>
                <a href={to.documents}>{words.documents}</a>
              </li>
              <li>
                <a href={to.auditLog}>{words.auditLog}</a>
              </li>
            </ul>
          </nav>
        </Page>
      )}
    </Load>
  );
}

async function load(): Promise<Result<Shown, Failure>> {
  const [institution, list, held] = await Promise.all([ask('institution'), ask('programmes'), ask('heldMail')]);
  if (!institution.ok) return institution;
  if (!held.ok) return held;
  return list.ok ? ok({ institution: institution.value, terms: list.value.terms, held: held.value.messages }) : list;
}

/** The contacts above the form show what the form has saved, so that nobody confirms older ones. */
function ContactsAndSettings({ institution }: Pick<Shown, 'institution'>) {
  const now = useSignal(institution);
  return (
    <>
      <ContactsCheck now={now} />
      <SettingsForm institution={institution} saved={(settings) => (now.value = settings)} />
    </>
  );
}

interface FormProps extends Pick<Shown, 'institution'> {
  readonly saved: (now: Institution) => void;
}

function SettingsForm({ institution, saved }: FormProps) {
  const leastNow = useSignal(institution.leastK);
  const shared = useSharedForm<keyof SettingsValues, Settings, Institution>({
    saved: institution,
    show: shownSettings,
    check: ({ values }) => checkSettings(values, leastNow.value),
    send: (settings, version) => ask('saveInstitution', { body: { ...settings, version } }),
    done: (now) => {
      leastNow.value = now.leastK;
      saved(now);
      void meet();
    },
  });
  const { of } = shared;
  const typed = parseWhole(of.form.values.leastK);
  const raisedTo = typed !== null && typed > leastNow.value && typed <= HIGHEST_LEAST_K ? typed : null;
  return (
    <>
      <ErrorSummary form={of.form} labels={labels} />
      <BothTexts shared={shared} labels={labels} />
      <form noValidate onSubmit={of.submit}>
        <Topic id="contacts" title={words.aboutTitle}>
          <Field
            of={of}
            name="name"
            label={words.name}
            hint={words.nameHint}
            input={{ autocomplete: 'organization', maxLength: 120 }}
          />
          <Field of={of} name="support" label={words.support} hint={words.supportHint} input={{ maxLength: 300 }} />
          <Field of={of} name="report" label={words.report} hint={words.reportHint} input={{ maxLength: 300 }} />
          <Field of={of} name="emergency" label={words.emergency} input={{ maxLength: 120 }} />
        </Topic>
        <Topic id="protection" title={words.privacyTitle}>
          <Field
            of={of}
            name="leastK"
            label={words.leastK}
            hint={fill(words.leastKHint, { k: leastNow.value, most: HIGHEST_LEAST_K })}
            input={{ inputMode: 'numeric', class: 'short' }}
          />
          {/* Of all these settings this is the only one that can never be undone, so people are told before they save
            (R2.0). */}
          <div role="status">{raisedTo !== null && <p class="note">{fill(words.raise, { k: raisedTo })}</p>}</div>
          <Field
            of={of}
            name="retentionYears"
            label={words.retention}
            hint={fill(words.retentionHint, { most: LONGEST_RETENTION_YEARS })}
            input={{ inputMode: 'numeric', class: 'short' }}
          />
          <Field
            of={of}
            name="fairnessRole"
            label={words.fairness}
            hint={words.fairnessHint}
            input={{ maxLength: 120 }}
          />
        </Topic>
        <Topic id="embedding" title={words.embedTitle}>
          <TextArea of={of} name="embedOrigins" label={words.embed} hint={words.embedHint} longest={4000} />
        </Topic>
        <div class="topic-end">
          <p class="actions">
            <button disabled={of.form.sending}>{of.form.sending ? appWords.sending : words.save}</button>
          </p>
          <p class="small" role="status">
            {shared.isSaved && words.saved}
          </p>
        </div>
      </form>
    </>
  );
}
