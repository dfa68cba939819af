/** Reads modules: sets of questions that can be added to a form, each for a barrier that staff expect (I2.9). */
import type { Breakdown, Question } from '../contract/pulse.ts';
import file from './forms.json' with { type: 'json' };
import { isTicklist, rating, ticklist } from './items.ts';
import prompts from './prompts.json' with { type: 'json' };

export interface Module {
  readonly id: string;
  readonly name: string;
  /** When to choose the module. */
  readonly description: string;
  readonly items: readonly string[];
  /** Its items are withheld below max(k, minGroup). */
  readonly minGroup?: number;
}

/** Modules are offered to staff, and asked of students, in this order. */
export const modules: readonly Module[] = file.modules;

/** This module is offered only if the institution has named who will act on it (I2.9). */
export const FAIRNESS = 'fairness';

const moduleById: ReadonlyMap<string, Module> = new Map(modules.map((module) => [module.id, module]));

export const isModule = (id: string): boolean => moduleById.has(id);

/** @throws if there is no such module; call `isModule` before */
export function questionsOfModule(id: string): Question[] {
  const module = moduleById.get(id);
  if (module === undefined) throw new Error(`No module ${id}`);
  const minGroup = module.minGroup === undefined ? {} : { minGroup: module.minGroup };
  return module.items.map((item) =>
    isTicklist(item)
      ? {
          kind: 'ticklist',
          id: item,
          options: ticklist(item).options.map((option) => ({
            id: option.id,
            scale: 'binary',
            ...minGroup,
            ...harm(ticklist(item)),
          })),
        }
      : { kind: 'rating', item: { id: item, scale: 'five', ...minGroup, ...harm(rating(item)) } },
  );
}

const harm = ({ polarity }: { readonly polarity: string }) =>
  polarity === 'indicator' ? ({ indicator: true } as const) : {};

const PREFER_NOT_TO_SAY = 'n';

/** The one question that may split results. Students who do not answer it are in the last category (I2.13, R2.6). */
export function contextBreakdown(): Breakdown {
  const [context] = prompts.context;
  if (context === undefined) throw new Error('The context question is missing');
  return {
    id: context.id,
    categories: [...context.options.map(({ value }) => String(value)), PREFER_NOT_TO_SAY],
    minGroup: context.minGroup,
  };
}
