import type { Check } from '../../model/contracts/checks.ts';
import type { Names } from '../../model/contracts/contractForm.ts';
import type { Saying } from '../state/useText.ts';
import { firstOf } from './words.ts';

/** What a check needs to speak: names of components and parties, and of contracts. */
export interface CheckNames {
  readonly names: Names;
  readonly contractName: (key: string) => string;
}

/** A check in one sentence. */
export function checkWords(check: Check, { names, contractName }: CheckNames, saying: Saying): string {
  const { t, day, name } = saying;
  const words = t.contractForm.check;
  const [first = '', second = ''] = (check.days ?? []).map(day);
  const about = (check.about ?? []).map((key) => name(names[key]) || key);
  const what = firstOf(about, saying);
  const other = check.other === undefined ? '' : contractName(check.other);
  switch (check.code) {
    case 'ENDS_BEFORE_START':
    case 'NOTICE_PAST':
      return words[check.code](first);
    case 'OVERLAP':
      return second === '' ? words.OVERLAP_OPEN(what, other, first) : words.OVERLAP_UNTIL(what, other, first, second);
    case 'HOLE_BEFORE':
    case 'HOLE_AFTER':
      return words[check.code](what, other, first, second, check.count ?? 0);
    case 'NOT_SUPPLIERS':
      return words.NOT_SUPPLIERS(what);
    case 'UNCONSENTED':
    case 'SUBCONTRACTING_PROHIBITED':
      return words[check.code](t.list(about));
    default:
      return words[check.code];
  }
}

/** What the way out of a check is called; undefined where it has none. */
export function fixWords({ fix }: Check, { t, day }: Saying): string | undefined {
  const words = t.contractForm.fix;
  if (fix === undefined) return undefined;
  if (fix.startsOn !== undefined) return words.startsOn(day(fix.startsOn));
  if (fix.endsOn !== undefined) return words.endsOn(day(fix.endsOn));
  if (fix.terminatedOn !== undefined) return words.endsOn(day(fix.terminatedOn));
  if (fix.renewal !== undefined) return fix.renewal === 'NONE' ? words.renewal : words.automatic;
  return words.consented;
}
