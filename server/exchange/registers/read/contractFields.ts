import type { Entity } from '../../../model/change.ts';
import type { Day } from '../../../model/values.ts';
import { ANNEX_AT } from '../columns.ts';
import { readNotice } from '../days.ts';
import { saysNothing } from '../words.ts';
import { withoutNone } from './draft.ts';
import { type Ground, localised, orNone, said, unlessEmpty } from './ground.ts';
import type { RowReader } from './rowReader.ts';

type Contract = Entity<'contracts'>;

/** The documents of a contract: titles and addresses in their order. */
export function documentsOf(row: RowReader, before: Contract | undefined): unknown {
  const [titles, urls] = [row.lines('title'), row.lines('url').map((url) => (saysNothing(url) ? undefined : url))];
  const title = row.peek('title') ?? '';
  const first = title.includes('\n') ? titles : title === '' ? [] : [title];
  const count = Math.max(first.length, urls.length);
  if (count === 0) return before?.documents;
  const kept = before?.documents ?? [];
  const written = Array.from({ length: count }, (_, i) => {
    const known = kept[i];
    const ja = first[i] ?? known?.title.ja ?? urls[i] ?? '';
    return said({ title: localised(ja, undefined, known?.title), url: urls[i] ?? known?.url });
  });
  return [...written, ...kept.slice(count)];
}

/** Whether work may be handed on. */
export function subcontractingOf(row: RowReader, before: Contract | undefined): unknown {
  const cell = row.peek('subcontracting');
  if (cell?.includes('\n')) return before?.subcontracting;
  const policy = row.code('subcontracting', 'subcontracting');
  return policy === undefined ? before?.subcontracting : { ...before?.subcontracting, policy };
}

/** What is promised, with what a row says of it. */
export function termsOf(row: RowReader, before: Contract | undefined): unknown {
  const availability = row.amount('availability');
  const share = availability === undefined ? undefined : Number((availability / 100).toFixed(12));
  const terms = said({
    availability: orNone(row, 'availability', share),
    rtoHours: orNone(row, 'rtoHours', row.amount('rtoHours')),
    rpoHours: orNone(row, 'rpoHours', row.amount('rpoHours')),
    incidentNoticeHours: orNone(row, 'incidentNoticeHours', row.amount('incidentNoticeHours')),
  });
  return Object.keys(terms).length === 0 ? undefined : withoutNone({ ...before?.terms, ...terms });
}

/** Days of notice against renewal; null: the contract has no end. */
export const noticeOf = (row: RowReader, endsOn: Day | null | undefined): number | undefined =>
  row.as(
    'renewalNoticeDays',
    (text) => readNotice(text, endsOn ?? undefined),
    (days, text) => (text.normalize('NFKC').startsWith(String(days)) ? text : `${days}日`),
  );

/** The component and the version of a line of annexes; undefined where it names none of those that the contract covers. */
function annexIn({ draft }: Ground, covers: readonly string[], text: string) {
  for (let at = text.indexOf(ANNEX_AT); at >= 0; at = text.indexOf(ANNEX_AT, at + 1)) {
    const [component, sheetVersion] = [text.slice(0, at).trim(), text.slice(at + ANNEX_AT.length).trim()];
    if (covers.includes(component)) return { component, sheetVersion };
    const named = draft.componentNames.find(component).filter((id) => covers.includes(id));
    if (named.length === 1) return { component: named[0], sheetVersion };
  }
  return undefined;
}

/** The sheets that were signed: by ids where a column has them, else by names. Those that are named no more are none. */
export function annexesOf(
  ground: Ground,
  row: RowReader,
  covers: readonly string[],
  before: Contract | undefined,
): unknown {
  const column = row.peek('annexIds') === undefined ? 'annexes' : 'annexIds';
  const texts = row.lines(column);
  if (column === 'annexIds') row.text('annexes');
  const annexes = texts.flatMap((text) => {
    const annex = annexIn(ground, covers, text);
    if (annex === undefined) row.problem(column, 'TEXT_NOT_KNOWN', text);
    return annex ?? [];
  });
  if (annexes.length < texts.length) return before?.annexes;
  return orNone(row, column, unlessEmpty(annexes));
}
