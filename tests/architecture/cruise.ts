/** Reads the imports of a source tree, and returns those that break the project's rules. */
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { cruiseOptions, importRules, resolveOptions } from './import-rules.ts';

export interface Judged {
  readonly modules: readonly IModule[];
  /** One line for each broken rule, written as `rule: from → to`. */
  readonly violations: readonly string[];
}

/** @param baseDir absolute path of the tree; the rules speak of paths below it */
export async function judgeImports(baseDir: string, folders: readonly string[]): Promise<Judged> {
  const options = { ...cruiseOptions, baseDir, validate: true, ruleSet: { forbidden: importRules } };
  const { output } = await cruise([...folders], options, resolveOptions);
  const { modules, summary } = resultOf(output);
  return {
    modules,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).toSorted(),
  };
}

function resultOf(output: ICruiseResult | string): ICruiseResult {
  if (typeof output === 'string') throw new Error(`expected modules, got a report: ${output}`);
  return output;
}
