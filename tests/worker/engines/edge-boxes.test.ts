/** Tests how the Worker sees boxes at the edge while their objects fail (E4.2: the same key may be sent again). */
import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../schema/contract/ids.ts';
import { edgeBoxes } from '../../../worker/engines/edge-boxes.ts';

const code = codeSchema.parse('ABC123');
const passing = () => Object.assign(new Error('The object was moved'), { retryable: true });
const overloaded = () => Object.assign(new Error('Too many requests'), { retryable: true, overloaded: true });
const defect = () => new Error('A defect');

/** An object that fails with these errors in turn, and then answers. */
function boxesThatFail(...errors: readonly Error[]) {
  let stubs = 0;
  const reply = async () => {
    const error = errors[stubs - 1];
    if (error) throw error;
    return 'answered';
  };
  const stub = {
    look: reply,
    cast: reply,
    withdraw: reply,
    band: reply,
    open: reply,
    extend: reply,
    close: reply,
    arm: reply,
  };
  const office = edgeBoxes({ getByName: () => ((stubs += 1), stub) });
  return { office, stubsMade: () => stubs };
}

describe('a call to a box', () => {
  test('is repeated once, with a new stub, if the object was restarted meanwhile', async () => {
    const { office, stubsMade } = boxesThatFail(passing());
    expect(await office.cast(code, [])).toBe('answered');
    expect(stubsMade()).toBe(2);
  });

  test('is not repeated if the object has too much to do', async () => {
    const { office, stubsMade } = boxesThatFail(overloaded());
    expect(await office.cast(code, [])).toEqual({ kind: 'retry' });
    expect(stubsMade()).toBe(1);
  });

  test.each([
    ['cast', { kind: 'retry' }],
    ['withdraw', { kind: 'retry' }],
    ['open', { ok: false, why: 'retry' }],
    ['extend', { ok: false, why: 'retry' }],
    ['close', { ok: false, why: 'retry' }],
  ] as const)('%s asks the caller to try again if the object fails for good', async (method, reply) => {
    const { office } = boxesThatFail(passing(), defect());
    expect(await (office[method] as (...args: unknown[]) => Promise<unknown>)(code, [])).toEqual(reply);
  });

  test('look fails if the object fails, because a page must not claim that there is no pulse', async () => {
    await expect(boxesThatFail(defect()).office.look(code)).rejects.toThrow('A defect');
    await expect(boxesThatFail(defect()).office.band(code)).rejects.toThrow('A defect');
  });
});
