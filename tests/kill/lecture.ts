/** A lecture whose phones never stop sending, however often the server dies. */
import type { Answers, Form } from '../story/form.ts';
import type { Network } from '../story/network.ts';
import { Phone, type Mishap } from '../story/phone.ts';

/** How many phones are sending at any moment. */
const PHONES = 16;
/** A phone that waited less would keep the processor busy that the server needs to start again. */
const RETRY_MS = 60;

/** What the n-th student does. It is the same in every run. */
export interface Student {
  /** For each question, the place of one of the form's choices. */
  readonly choices: readonly number[];
  readonly mishap: Mishap;
  readonly lossMs: number;
}

export interface Outcome {
  readonly status: number;
  readonly answers: Answers;
}

/**
 * Lets students in, one after the other on each phone, until `isOver`. Everyone who has begun ends with a final reply.
 */
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
