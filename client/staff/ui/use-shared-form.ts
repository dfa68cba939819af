/**
 * Holds a form on something that a colleague may change at the same time. Whoever saves second sees both texts and
 * loses neither (E7.0).
 */
import { useSignal } from '@preact/signals';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { isSame, meanwhile, type Meanwhile } from './merge-texts.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import type { Errors, Form } from './form.ts';
import { useForm, type FormHandle } from './use-form.ts';

export interface SharedPlan<Field extends string, Request, Saved extends { readonly version: number }> {
  /** The page has loaded it like this. */
  readonly saved: Saved;
  /** @returns the saved thing as values of the form */
  readonly show: (saved: Saved) => Readonly<Record<Field, string>>;
  readonly check: (form: Form<Field>) => Result<Request, Errors<Field>>;
  /**
   * @param version the version that the person has seen; the server refuses an older one with `changed-meanwhile` and
   * sends the thing as it is now
   */
  readonly send: (request: Request, version: number) => Promise<Result<Saved, Failure>>;
  readonly done?: (now: Saved) => void;
  /** @returns false if it is not enough that the server already has the same text */
  readonly mayStandAlready?: () => boolean;
}

export interface SharedForm<Field extends string> {
  readonly of: FormHandle<Field>;
  /** A colleague has saved this in the meantime, and `BothTexts` shows it. It is null if nobody has. */
  readonly meanwhile: Meanwhile<Field> | null;
  /** It is true from a successful save until something is typed again. */
  readonly isSaved: boolean;
}

export function useSharedForm<Field extends string, Request, Saved extends { readonly version: number }>({
  saved,
  show,
  check,
  send,
  done,
  mayStandAlready = () => true,
}: SharedPlan<Field, Request, Saved>): SharedForm<Field> {
  const seen = useSignal(saved);
  const between = useSignal<Meanwhile<Field> | null>(null);
  const isSaved = useSignal(false);

  const of = useForm({
    values: show(saved),
    check: (form) => {
      isSaved.value = false;
      const checked = check(form);
      return checked.ok ? ok({ request: checked.value, yours: form.values }) : fail(checked.error);
    },
    send: async ({ request, yours }) => {
      const sent = await send(request, seen.value.version);
      if (sent.ok) return stands(sent.value);
      if (!isProblemOf(sent.error, 'changed-meanwhile') || !('current' in sent.error)) return sent;
      const current = sent.error.current as Saved;
      const theirs = show(current);
      // The texts are equal: a first attempt worked but its answer was lost, or a colleague wrote the same. Nobody
      // needs to compare them.
      if (mayStandAlready() && isSame(theirs, yours)) return stands(current);
      keep(current, meanwhile({ before: show(seen.value), theirs, yours }));
      return sent;
    },
  });

  function stands(now: Saved): Result<Saved, Failure> {
    keep(now, null);
    isSaved.value = true;
    done?.(now);
    return ok(now);
  }

  /** From now on the next save replaces this version. */
  function keep(now: Saved, found: Meanwhile<Field> | null): void {
    seen.value = now;
    between.value = found;
    const values: Readonly<Record<Field, string>> = found?.values ?? show(now);
    for (const field of Object.keys(values) as Field[]) of.type(field, values[field]);
  }

  const type = (field: Field, value: string): void => {
    isSaved.value = false;
    of.type(field, value);
  };
  return { of: { ...of, type }, meanwhile: between.value, isSaved: isSaved.value };
}
