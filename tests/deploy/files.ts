/** Reads the files with which the server is deployed on a machine of one's own (institution.md H6.6). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Copy, DockerfileParser, From, JSONInstruction, type Instruction } from 'dockerfile-ast';

export const ROOT = join(import.meta.dirname, '../..');
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export interface Stage {
  readonly name: string | null;
  readonly image: string;
  readonly steps: readonly Step[];
}

/** One instruction: its name, and what stands behind it. */
export interface Step {
  readonly name: string;
  readonly text: string;
  /** The words of its JSON form, or those with spaces between them. */
  readonly words: readonly string[];
  readonly isJson: boolean;
  /** The stage that COPY takes from; null for what is built from. */
  readonly from: string | null;
}

export function stagesOf(dockerfile: string): readonly Stage[] {
  const stages: (Stage & { steps: Step[] })[] = [];
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    if (instruction instanceof From)
      stages.push({ name: instruction.getBuildStage(), image: instruction.getImage() ?? '', steps: [] });
    else stages.at(-1)?.steps.push(stepOf(instruction));
  }
  return stages;
}

function stepOf(instruction: Instruction): Step {
  const json = instruction instanceof JSONInstruction ? instruction.getJSONStrings() : [];
  const isJson = json.length > 0;
  return {
    name: instruction.getKeyword(),
    text: instruction.getArgumentsContent() ?? '',
    words: isJson ? json.map((word) => word.getJSONValue()) : instruction.getArguments().map((word) => word.getValue()),
    isJson,
    from: instruction instanceof Copy ? (instruction.getFromFlag()?.getValue() ?? null) : null,
  };
}

/**
 * The settings that ENV gives, over all lines of a stage.
 * @param args what the build is given in place of what ARG says
 */
export function envOf({ steps }: Stage, args: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const pairs = (kind: string): [string, string][] =>
    steps
      .filter(({ name }) => name === kind)
      .flatMap(({ words }) =>
        words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
      );
  const known: Readonly<Record<string, string>> = { ...Object.fromEntries(pairs('ARG')), ...args };
  return Object.fromEntries(
    pairs('ENV').map(([name, value]) => [name, value.replaceAll(/\$\{(\w+)\}/g, (_, arg: string) => known[arg] ?? '')]),
  );
}

/** Whether a file of the repository may enter the image: .dockerignore lets nothing in but what it names. */
export function entersImage(path: string, dockerignore: string): boolean {
  const allowed = dockerignore.split('\n').filter((line) => line.startsWith('!/'));
  return allowed.some((line) => path === line.slice(2) || path.startsWith(`${line.slice(2)}/`));
}
