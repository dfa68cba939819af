/** Changes the sites of a learning platform, and whom it may let in. If two people edit at once, the second sees both texts (E7.0). */
import type { Platform } from '../../../schema/contract/platforms.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { fail, ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { BothTexts } from '../ui/both-texts.tsx';
import { Choice } from '../ui/choice.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { named } from '../ui/joined.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useSharedForm } from '../ui/use-shared-form.ts';
import { appWords } from '../ui/words.ts';
import { checkOrigins } from './entered.ts';
import { platformSettingsWords as words } from './words.ts';

interface Props {
  readonly platform: Platform;
  readonly name: string;
}

interface Changes {
  readonly origins: string[];
  readonly taIsStaff: boolean;
  readonly allowNoSub: boolean;
}

export function PlatformSettings({ platform, name }: Props) {
  const { id } = platform;
  // Several of these forms may be on one page, so each field needs a name of its own.
  const [origins, taIsStaff, allowNoSub] = [`origins-${id}`, `assistants-${id}`, `nameless-${id}`];
  const sites = fill(words.origins, { name });
  const labels = { [origins]: sites, [taIsStaff]: words.taIsStaff, [allowNoSub]: words.allowNoSub };
  const shared = useSharedForm<string, Changes, Platform>({
    saved: platform,
    show: (now) => ({
      [origins]: now.origins.join('\n'),
      [taIsStaff]: now.taIsStaff ? 'yes' : 'no',
      [allowNoSub]: now.allowNoSub ? 'yes' : 'no',
    }),
    check: ({ values }) => {
      const checked = checkOrigins(values[origins] ?? '');
      if (!checked.ok) return fail({ [origins]: checked.error });
      return ok({
        origins: checked.value,
        taIsStaff: values[taIsStaff] === 'yes',
        allowNoSub: values[allowNoSub] === 'yes',
      });
    },
    send: (changes, version) => ask('savePlatform', { body: { ...changes, platform: id, version } }),
  });
  const { of, isSaved } = shared;
  const box = (field: string, label: string, hint: string) => {
    const isChosen = of.form.values[field] === 'yes';
    return (
      <Choice
        type="checkbox"
        name={field}
        label={label}
        hint={hint}
        checked={isChosen}
        choose={() => of.type(field, isChosen ? 'no' : 'yes')}
      />
    );
  };
  return (
    <details class="fold">
      <summary>{words.title}</summary>
      <ErrorSummary form={of.form} labels={labels} />
      <BothTexts shared={shared} labels={labels} read={read(origins)} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <TextArea of={of} name={origins} label={sites} hint={words.originsHint} longest={4000} />
        {box(taIsStaff, words.taIsStaff, words.taIsStaffHint)}
        {box(allowNoSub, words.allowNoSub, words.allowNoSubHint)}
        <p class="actions">
          <button class="quiet" disabled={of.form.sending} aria-label={named(words.save, name)}>
            {of.form.sending ? appWords.sending : words.save}
          </button>
          <span role="status">{isSaved && words.saved}</span>
        </p>
      </form>
    </details>
  );
}

const read =
  (origins: string) =>
  (field: string, value: string): string => {
    if (field === origins) return value;
    return value === 'yes' ? words.yes : words.notSo;
  };
