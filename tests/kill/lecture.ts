/** A lecture whose phones never stop sending, however often the server dies. */
import type { Answers, Form } from '../story/form.ts';
import type { Network } from '../story/network.ts';
import { Phone, type Mishap } from '../story/phone.ts';

/** Sending at any moment. */
const PHONES = 16;
const RETRY_MS = 15;

/** What the n-th student does, the same in every run. */
export interface Student {
  /** One of the form's choices per question, by its place. */
  readonly choices: readonly number[];
  readonly mishap: Mishap;
  readonly lossMs: number;
}

export interface Outcome {
  readonly status: number;
  readonly answers: Answers;
}

/** Lets students in, one after another on each phone, until `isOver`; everyone who began ends with a final reply. */
export async function holdLecture(
  network: Network,
  code: string,
  students: Iterator<Student>,
  isOver: () => boolean,
): Promise<readonly Outcome[]> {
  const phone = new Phone(network, () => RETRY_MS);
  const outcomes: Outcome[] = [];
  const passAround = async (): Promise<void> => {
    while (!isOver()) {
      const { value: student } = students.next() as IteratorYieldResult<Student>;
      const form = await phone.open(code);
      if (typeof form === 'number') throw new Error(`No form: status ${form}`);
      const answers = answersOf(form, student);
      const { status } = await phone.send(form, answers, student.mishap, student.lossMs);
      outcomes.push({ status, answers });
    }
  };
  await Promise.all(Array.from({ length: PHONES }, passAround));
  return outcomes;
}

function answersOf({ choices }: Form, student: Student): Answers {
  return Object.fromEntries(
    [...choices].map(([item, values], i) => [item, values[(student.choices[i] ?? 0) % values.length] ?? '']),
  );
}
