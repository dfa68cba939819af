/** Holds a form's state on a page, sends it once at a time, and keeps what was typed if it is refused (E7.0). */
import { useSignal } from '@preact/signals';
import type { Result } from '../../../schema/result.ts';
import type { Failure } from '../server/failure.ts';
import { aForm, corrected, refused, sending, typed, type Errors, type Form } from './form.ts';

export interface FormPlan<Field extends string, Request> {
  readonly values: Readonly<Record<Field, string>>;
  /** @returns the request, or what is wrong with which field */
  readonly check: (form: Form<Field>) => Result<Request, Errors<Field>>;
  readonly send: (request: Request) => Promise<Result<unknown, Failure>>;
}

export interface FormHandle<Field extends string> {
  readonly form: Form<Field>;
  readonly type: (field: Field, value: string) => void;
  readonly submit: (event: Event) => void;
}

export function useForm<Field extends string, Request>({
  values,
  check,
  send,
}: FormPlan<Field, Request>): FormHandle<Field> {
  const form = useSignal(aForm<Field>(values));
  const submit = async () => {
    if (form.value.sending) return;
    const checked = check(form.value);
    if (!checked.ok) {
      form.value = corrected(form.value, checked.error);
      return;
    }
    form.value = sending(form.value);
    const sent = await send(checked.value);
    form.value = sent.ok ? { ...form.value, sending: false } : refused(form.value, sent.error);
  };
  return {
    form: form.value,
    type: (field, value) => {
      form.value = typed(form.value, field, value);
    },
    submit: (event) => {
      event.preventDefault();
      void submit();
    },
  };
}
