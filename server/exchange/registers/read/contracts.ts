import type { Entity } from '../../../model/change.ts';
import type { RegisterColumn } from '../columns.ts';
import { operationOn } from './components.ts';
import { putAboutParty } from './contacts.ts';
import { annexesOf, documentsOf, noticeOf, subcontractingOf, termsOf } from './contractFields.ts';
import { type Ground, orNone, partyOf, said } from './ground.ts';
import { idIn, localId } from './names.ts';
import type { RowReader } from './rowReader.ts';

type Contract = Entity<'contracts'>;

/** What a contract is called, without the words for its being one: what is left may be what it is about. */
const ABOUT =
  /(?:一式)?(?:の)?(?:保守|運用|管理|点検|監視|利用|使用|賃貸借|リース|委託|支援|サービス|業務|契約|書|に関する|年間|・)+$/u;

/** The components of the institution, or of a supplier, that a text may mean. */
function meant({ draft, institution }: Ground, supplier: string, text: string): string[] {
  const found = draft.componentNames.find(text);
  const of = (party: string) => found.filter((id) => draft.components.get(id)?.owner === party);
  return of(supplier).length > 0
    ? of(supplier)
    : of(institution).filter((id) => draft.components.get(id)?.kind !== 'USAGE');
}

/** The component of the supplier that a contract covers where its register says so much: its own, or its work on one of ours. */
function coveredBy(ground: Ground, row: RowReader, column: RegisterColumn, supplier: string, text: string): string[] {
  const { draft } = ground;
  if (draft.components.has(text)) return [text];
  const about = text.normalize('NFKC').replace(ABOUT, '').trim();
  const [found, second] =
    [text, about].map((each) => meant(ground, supplier, each)).find((ids) => ids.length > 0) ?? [];
  if (second !== undefined) {
    row.problem(column, 'SEVERAL_FIT', [found, second].join(', '));
    return [];
  }
  if (found === undefined) return [];
  const isTheirs = draft.components.get(found)?.owner === supplier;
  const covered = isTheirs ? found : operationOn(ground, row, column, { component: found, party: supplier });
  return covered === undefined ? [] : [covered];
}

/** Work of the supplier that is like nothing that is known: a component of its own, called as the contract calls it. */
function newWork(
  { draft, institution, mayAddForOthers }: Ground,
  row: RowReader,
  column: RegisterColumn,
  supplier: string,
  text: string,
): string[] {
  if (!mayAddForOthers) {
    row.problem(column, 'NOT_YOURS');
    return [];
  }
  const id = idIn(institution, '業務', localId(supplier), text);
  if (!draft.components.has(id)) {
    draft.put('components', { id, owner: supplier, kind: 'OPERATION', name: { ja: text } });
    row.problem(column, 'NOT_LINKED');
  }
  return [id];
}

function coversOf(ground: Ground, row: RowReader, supplier: string, before: Contract | undefined): readonly string[] {
  const ids = row.list('coversIds');
  const names = row.list('covers');
  const title = row.peek('title');
  if (ids.length > 0) return ids;
  const covered = names.flatMap((name) => {
    const found = coveredBy(ground, row, 'covers', supplier, name);
    return found.length > 0 ? found : newWork(ground, row, 'covers', supplier, name);
  });
  if (covered.length > 0) return [...new Set([...(before?.covers ?? []), ...covered])];
  if (before !== undefined || title === undefined) return before?.covers ?? [];
  const byTitle = coveredBy(ground, row, 'title', supplier, title);
  if (byTitle.length > 0) {
    row.repaired('title', byTitle.map((id) => ground.draft.components.get(id)?.name.ja ?? id).join('、'));
    return byTitle;
  }
  return newWork(ground, row, 'title', supplier, title);
}

/** The contract of a row that is known already. */
function knownContract({ draft, institution }: Ground, row: RowReader, supplier: string, startsOn: string | undefined) {
  if (row.said?.to === 'ENTITY') return row.said.entity;
  const [number, title] = [row.peek('number'), row.peek('title')];
  if (number !== undefined) {
    const id = idIn(institution, number);
    return draft.contracts.has(id) ? id : undefined;
  }
  const alike = [...draft.contracts.values()].filter(
    (each) =>
      each.customer === institution &&
      each.supplier === supplier &&
      each.startsOn === startsOn &&
      (title === undefined || each.documents?.[0]?.title.ja === title),
  );
  return alike.length === 1 ? alike[0]?.id : undefined;
}

/** The period of a row, and what it says of its end: null for none. */
function daysIn(row: RowReader) {
  const period = row.period('period');
  const startsOn = row.day('startsOn') ?? period.startsOn;
  return { startsOn, endsOn: orNone(row, 'endsOn', row.day('endsOn', 'last') ?? period.endsOn) };
}

/** Reads a row of a contract ledger: with whom, about what, from when until when, and what follows its end. */
export function readContractRow(ground: Ground, row: RowReader): string | undefined {
  const { draft, institution } = ground;
  const exact = row.text('id');
  const number = row.text('number');
  const supplier = partyOf(ground, row, { id: 'supplierId', name: 'supplier' });
  const customer = partyOf(ground, row, { id: 'customerId', name: 'customer' }) ?? institution;
  const days = daysIn(row);
  if (supplier === undefined) {
    if (row.peek('supplier') === undefined) row.problem(undefined, 'ROW_NOT_MATCHED');
    return undefined;
  }
  const known = exact ?? knownContract(ground, row, supplier, days.startsOn);
  const before = known === undefined ? undefined : draft.contracts.get(known);
  const startsOn = days.startsOn ?? before?.startsOn;
  const covers = coversOf(ground, row, supplier, before);
  if (startsOn === undefined || covers.length === 0) {
    row.problem(undefined, startsOn === undefined ? 'NO_START' : 'NOTHING_COVERED');
    return undefined;
  }
  const named =
    number === undefined ? idIn(institution, row.peek('title') ?? supplier, startsOn) : idIn(institution, number);
  const id = known ?? named;
  const isPut = draft.put('contracts', {
    ...before,
    ...said({
      id,
      customer,
      supplier,
      covers,
      startsOn,
      endsOn: days.endsOn,
      kind: row.code('contractKind', 'contractKind'),
      renewal: row.code('renewal', 'renewal'),
      renewalNoticeDays: orNone(
        row,
        'renewalNoticeDays',
        noticeOf(row, days.endsOn === undefined ? before?.endsOn : days.endsOn),
      ),
      terminatedOn: orNone(row, 'terminatedOn', row.day('terminatedOn', 'last')),
      bundles: row.yesNo('bundles'),
      subcontracting: orNone(row, 'subcontracting', subcontractingOf(row, before)),
      annexes: annexesOf(ground, row, covers, before),
      terms: termsOf(row, before),
      documents: documentsOf(row, before),
    }),
  });
  putAboutParty(ground, row, supplier, 'contract');
  if (isPut) return id;
  row.problem(undefined, 'TEXT_NOT_KNOWN');
  return undefined;
}
