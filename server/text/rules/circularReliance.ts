import { listOf } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** Of a longer cycle only the beginning is named. */
const NAMED = 4;

function circleJa(cycle: readonly string[]): string {
  const [first] = cycle;
  if (first === undefined) return '互いに任せており';
  if (cycle.length === 1) return `${first}は自らに任せており`;
  const hops = cycle.map((name, i) => `${name}は${cycle[i + 1] ?? first}に`);
  if (cycle.length <= NAMED) return `${hops.join('、')}任せており`;
  return `${hops.slice(0, 2).join('、')}任せ、さらに${cycle.length - 3}つを経て${first}に戻っており`;
}

function circleEn(cycle: readonly string[], r: string): string {
  const [first] = cycle;
  if (first === undefined) return `Several parties rely on each other for ${r}`;
  if (cycle.length === 1) return `${first} relies on itself for ${r}`;
  const hops = cycle.map((name, i) => `${name} ${i === 0 ? 'relies on' : 'on'} ${cycle[i + 1] ?? first}`);
  if (cycle.length <= NAMED) return `${listOf(hops, 'en')} for ${r}`;
  return `${hops.slice(0, 2).join(', ')}, and so on through ${cycle.length - 3} more back to ${first} for ${r}`;
}

/** Parties that rely on each other in a cycle. */
export const circularReliance = ruleTexts({
  ja: {
    badge: '依存の循環',
    sentence: ({ r, cycle }) => `${r}を、${circleJa(cycle)}、行う人がいません。`,
    remedy: () => 'このうちのどこか一か所が自ら行うと決めて責任分界表を改めます。',
  },
  en: {
    badge: 'Circular reliance',
    sentence: ({ r, cycle }) => `${circleEn(cycle, r)}, so nobody handles it.`,
    remedy: () => 'One of them can do it itself and change its sheet to say so.',
  },
});
