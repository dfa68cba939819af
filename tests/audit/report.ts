/** Reports the audit in words: what was tried, what was found, and which check caught which mutant. */
import type { Challenged, Noticed } from './adversaries/challenge.ts';
import { gotAway, type Hunted, type Naive } from './hunt.ts';
import type { Exhaustive } from './exhaustive.ts';
import { isClean, type Figures, type Report } from './run.ts';

export function inWords(report: Report): string {
  const { options, figures, hunted, naive, exhaustive, findings, challenged, noticed } = report;
  return [
    `audit on ${options.engine}, seed ${options.seed}`,
    ...(figures ? linesOf(figures) : []),
    ...(options.engine === 'workerd' && figures
      ? [
          'Time cannot be moved there: no waves, no grace period, no second pulse of a course, no story told twice. Nobody comes from a learning platform.',
        ]
      : []),
    ...(hunted ? ['', ...tableOf(hunted)] : []),
    ...(naive ? ['', inWordsOf(naive)] : []),
    ...(exhaustive ? exhaustiveLines(exhaustive) : []),
    ...(challenged ? ['', ...challenged.map(inOneLine)] : []),
    ...(noticed ? ['', ...flawLines(noticed)] : []),
    '',
    ...findings.all.map(({ check, what }) => `FINDING ${check}: ${what}`),
    isClean(report) ? 'Nothing found.' : 'The audit has failed.',
  ].join('\n');
}

export function inJson(report: Report): string {
  const { options, figures, hunted, naive, exhaustive, findings, ...others } = report;
  const adversaries = others.challenged?.map(({ adversary: { name, rules }, ...outcome }) => ({
    name,
    rules,
    ...outcome,
  }));
  const flaws = others.noticed?.map(({ flaw: { name, breaks, sought }, outcome }) => ({
    name,
    breaks,
    sought: sought.name,
    ...outcome,
  }));
  const mutants = hunted?.map(({ mutant: { name, breaks }, caughtBy, tries }) => ({ name, breaks, caughtBy, tries }));
  return JSON.stringify(
    {
      options,
      figures,
      mutants,
      naive,
      exhaustive,
      adversaries,
      flaws,
      findings: findings.all,
      clean: isClean(report),
    },
    null,
    2,
  );
}

const number = (value: number): string => value.toLocaleString('en-GB');

function linesOf(f: Figures): readonly string[] {
  return [
    `pulses            ${number(f.pulses)} in ${number(f.worlds)} institutions, ${number(f.rosters)} of them with a roster`,
    `answers           ${number(f.people)} counted, ${number(f.takenBack)} taken back`,
    `releases          ${number(f.releases)} (${number(f.waves)} waves, ${number(f.tooFew)} with too few), ${number(f.atoms)} groups`,
    `read              ${number(f.replies)} replies, ${number(f.numbers)} numbers, ${number(f.constraints)} constraints`,
    `G1 isolated       ${number(f.isolated)} people`,
    `G2 forced         ${number(f.forced)} answers (${number(f.bounded)} cell sides bounded, ${number(f.solved)} programs solved by HiGHS)`,
    `G3 told twice     ${number(f.toldTwice)} institutions, with answers changed hands`,
  ];
}

function tableOf(hunted: readonly Hunted[]): readonly string[] {
  const caught = hunted.filter((each) => !gotAway(each)).length;
  const width = Math.max(...hunted.map(({ mutant }) => mutant.name.length));
  const line = (each: Hunted): string =>
    `${each.mutant.name.padEnd(width)}  ${each.mutant.breaks.padEnd(6)}  ${gotAway(each) ? `NOT CAUGHT by ${each.mutant.sought}; ` : ''}${each.caughtBy.join(', ')}`;
  return [
    `mutants caught    ${caught} of ${hunted.length}`,
    `${'mutant'.padEnd(width)}  breaks  caught by`,
    ...hunted.map(line),
  ];
}

const inWordsOf = ({ people, exposed, isolated }: Naive): string =>
  `naive view        everything so far from 5 answers on: the whole sheet of ${exposed} of ${people} people is known (${Math.round((100 * exposed) / people)} %), ${isolated} stand in a set of fewer than k (${Math.round((100 * isolated) / people)} %)`;

const exhaustiveLines = ({ cases, certain, controls }: Exhaustive): readonly string[] => [
  `exhaustive        ${number(cases)} viewer cases: 5-point to n 34, 3-point to 70, binary to 400; (k, m) = (5, 1), (7, 1), (7, 2); own questions in all relations of two and three`,
  `certain           ${number(certain)}`,
  `controls          ${Object.entries(controls)
    .map(([name, found]) => `${name}: ${number(found)}`)
    .join(', ')} (must be more than 0)`,
];

const inOneLine = ({ adversary, figure, bound, found }: Challenged): string =>
  `${found ? 'FOUND  ' : 'nothing'}  ${adversary.name} (${adversary.rules}): ${figure}; bound: ${bound}`;

function flawLines(noticed: readonly Noticed[]): readonly string[] {
  const caught = noticed.filter(({ outcome }) => outcome.found).length;
  const line = ({ flaw, outcome }: Noticed): string =>
    `${outcome.found ? 'noticed   ' : 'NOT NOTICED'} ${flaw.name} (${flaw.breaks}) by the ${flaw.sought.name}: ${outcome.figure}`;
  return [`flaws noticed     ${caught} of ${noticed.length}`, ...noticed.map(line)];
}
