/** Tests what the projector page shows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterOf, keepingBand, sceneOf } from '../../../../client/staff/projector/scene.ts';
import { stageSchema, type Stage } from '../../../../schema/contract/stage.ts';
import { aPulsePage as aPage, CLOSES } from '../a-pulse-page.ts';

describe('the scene on the projector page', () => {
  test.each<[Stage, object]>([
    ['draft', { at: 'not-open', opensAtMs: null }],
    ['armed', { at: 'not-open', opensAtMs: null }],
    ['open', { at: 'open', closesAtMs: CLOSES }],
    ['grace', { at: 'grace', secondsLeft: 90 }],
    ['closing', { at: 'closing' }],
    ['closed', { at: 'closed', outcome: 'kept' }],
  ])('a pulse that is %s', (stage, scene) => {
    expect(sceneOf(aPage(stage), CLOSES + 30_000)).toEqual(scene);
  });

  test("the server decides when a pulse opens and closes, however wrong this computer's clock is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stageSchema.options), fc.integer({ min: 0, max: 2 * CLOSES }), (stage, nowMs) => {
        const scene = sceneOf(aPage(stage), nowMs);
        expect(scene.at).toBe(sceneOf(aPage(stage), CLOSES).at);
        if (scene.at === 'grace') expect(scene.secondsLeft >= 0 && scene.secondsLeft <= 120).toBe(true);
      }),
    );
  });
});

test('the counter says that it is paused while there is no connection, from which number on it is shown before that, and otherwise only the label (E7.2)', () => {
  expect(counterOf(false, '10+')).toEqual({ at: 'paused' });
  expect(counterOf(true, null)).toEqual({ at: 'not-yet' });
  expect(counterOf(true, '7+')).toEqual({ at: 'told', band: '7+' });
});

test('a label that was seen stays while the box tells none (R2.9)', () => {
  const seen = { band: '7+' };
  expect(keepingBand({ ...aPage('open'), band: null }, seen)).toBe('7+');
  expect(keepingBand({ ...aPage('open'), band: '10+' }, seen)).toBe('10+');
  expect(keepingBand(aPage('open'), { band: null })).toBeNull();
});
