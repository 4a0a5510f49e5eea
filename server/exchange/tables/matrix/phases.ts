import { PHASES, type Phase } from '../../../model/vocabulary.ts';

export type { Phase } from '../../../model/vocabulary.ts';

const EMERGENCIES: readonly Phase[] = PHASES.filter((phase) => phase !== 'normal');

/** Words for situations; what is said of one kind of emergency comes before what is said of all. */
const WORDS: readonly (readonly [RegExp, readonly Phase[]])[] = [
  [/サイバー|攻撃|ランサム|cyber|attack|ransom/i, ['cyberattack']],
  [/災害|地震|水害|disaster/i, ['disaster']],
  [/障害|故障|failure|outage/i, ['system-failure']],
  [/通常|平常|平時|日常|normal|business as usual/i, ['normal']],
];

const ANY_EMERGENCY = /非常|緊急|有事|emergenc/i;

/** The situations that a text names, in the order of the model; undefined where it names none. */
export function phasesIn(text: string): readonly Phase[] | undefined {
  const plain = text.normalize('NFKC');
  const named = new Set(WORDS.flatMap(([pattern, phases]) => (pattern.test(plain) ? phases : [])));
  const inEmergency = [...named].some((phase) => phase !== 'normal');
  if (ANY_EMERGENCY.test(plain) && !inEmergency) for (const phase of EMERGENCIES) named.add(phase);
  return named.size === 0 ? undefined : PHASES.filter((phase) => named.has(phase));
}
