import type { Charge } from '../../../model/vocabulary.ts';
import { addressOf, placeOf } from '../mapping/address.ts';
import { saidOfText } from '../mapping/mapping.ts';
import type { UnitToRead } from './cells.ts';
import { chargeAlone, chargeTicked, readCharge } from './charges.ts';
import { readMark } from './marks.ts';
import { textAt } from './units.ts';

/** What a row says beside who does it. */
export interface RowFacts {
  /** Whether the work costs extra; left out: that is not said. */
  readonly charge?: Charge;
  /** The words for it and their heading; left out where they stand among the remarks. */
  readonly chargeText?: string;
  /** What the consumer has to do, and until when or how often; empty: nothing is said. */
  readonly duty: string;
  readonly within: string;
}

/** Texts that say that there is nothing to say. */
const isNothing = (text: string): boolean => readMark(text)?.mark === 'NOT_APPLICABLE';

/** What the cell under charges says, and what of it has no place but a remark. */
function chargeIn({ mapped, columns, unit, findings }: UnitToRead): {
  readonly charge?: Charge;
  readonly chargeText?: string;
  readonly remarks: readonly string[];
} {
  const { charge: column } = columns;
  const text = textAt(unit.row, column);
  if (column === undefined || text === '' || isNothing(text)) return { remarks: [] };
  const charge = readCharge(saidOfText(column.values, text) ?? text) ?? chargeTicked(column.heading, text);
  const remark = `${column.heading}: ${text}`;
  if (charge === undefined) {
    const place = placeOf(mapped.sheet.name, addressOf(unit.row.number, column.column));
    const isSettled = readMark(text)?.mark !== 'UNSETTLED';
    findings.notUnderstood(place, text, isSettled ? 'TEXT_NOT_KNOWN' : 'NOT_SETTLED');
    return { remarks: [remark] };
  }
  findings.understood();
  const isAll = chargeAlone(text) !== undefined || chargeTicked(column.heading, text) !== undefined;
  return isAll ? { charge, chargeText: remark, remarks: [] } : { charge, remarks: [remark] };
}

/**
 * What a row says beside who does it, and as `remarks` what of that has no place of its own: a time limit without a duty of
 * the consumer, a charge that is more than a word. `remarks` are the texts of the remarks' columns: one that is nothing but a
 * charge says it too.
 */
export function readFacts(
  toRead: UnitToRead,
  written: readonly string[],
): RowFacts & { readonly remarks: readonly string[] } {
  const { columns, unit } = toRead;
  const named = chargeIn(toRead);
  const charge = named.charge ?? written.map(chargeAlone).find((found) => found !== undefined);
  const duty = textAt(unit.row, columns.duty);
  const within = textAt(unit.row, columns.within);
  const isLimit = within !== '' && !isNothing(within);
  const limit = isLimit && duty === '' ? [`${columns.within?.heading ?? ''}: ${within}`] : [];
  return {
    ...named,
    ...(charge === undefined ? {} : { charge }),
    duty,
    within: isLimit ? within : '',
    remarks: [...limit, ...named.remarks],
  };
}
