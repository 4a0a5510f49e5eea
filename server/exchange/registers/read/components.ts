import type { Entity } from '../../../model/change.ts';
import { COMPONENT_KINDS, type ComponentKind } from '../../../model/vocabulary.ts';
import type { RegisterColumn } from '../columns.ts';
import { layerOf, READ_CODE, shownCode } from '../words.ts';
import { IS_SERVICE, operationsOf } from './draft.ts';
import { codesIn, type Ground, localised, orNone, partyNamed, partyOf, said, unlessEmpty } from './ground.ts';
import { idIn, inFullKana, localPart } from './names.ts';
import type { RowReader } from './rowReader.ts';

/** The component of a row that is known already: by its id, by its number, or by its name among those of the institution. */
function knownComponent({ draft, institution }: Ground, row: RowReader, name: string): string | undefined {
  if (row.said?.to === 'ENTITY') return row.said.entity;
  const number = row.peek('number');
  if (number !== undefined) {
    const id = idIn(institution, number);
    return draft.components.has(id) ? id : undefined;
  }
  const own = draft.componentNames.find(name).filter((id) => {
    const component = draft.components.get(id);
    return component?.owner === institution && component.kind !== 'USAGE';
  });
  return own.length === 1 ? own[0] : undefined;
}

/** What a thing is: by the word for it, else by its name, else as the mapping says of all others. */
function kindOf({ usualKind }: Ground, row: RowReader, name: string): ComponentKind | undefined {
  const isNamed = row.peek('componentKind') !== undefined;
  const named = READ_CODE.componentKind(name);
  const kind = named ?? COMPONENT_KINDS.find((each) => each === usualKind);
  // A word such as 機器 that is no kind says nothing against what the name says.
  const word = isNamed ? row.codeOr('componentKind', 'componentKind', kind) : undefined;
  if (word !== undefined) return word;
  if (kind === undefined) row.problem('name', 'KIND_NOT_KNOWN');
  else row.repaired('name', shownCode('componentKind', kind, name));
  return kind;
}

/** How a thing is reached from outside; the Internet goes before remote maintenance, because more can come from it. */
function exposureOf(row: RowReader): string | undefined {
  const [internet, remote] = [row.yesNo('internet'), row.yesNo('remoteMaintenance')];
  const word = row.code('exposure', 'exposure');
  if (word !== undefined) return word;
  if (internet === true) return 'INTERNET';
  return remote === true ? 'REMOTE_MAINTENANCE' : undefined;
}

/**
 * The work of a party on one thing, which is made and linked where there is none yet. Undefined where the reader may not, and
 * then that is said at the cell.
 */
export function operationOn(
  { draft, institution, mayAddForOthers }: Ground,
  row: RowReader,
  column: RegisterColumn,
  { component, party }: { readonly component: string; readonly party: string },
): string | undefined {
  const [known] = operationsOf(draft, component, party);
  if (known !== undefined) return known;
  if (!mayAddForOthers) {
    row.problem(column, 'NOT_YOURS');
    return undefined;
  }
  const id = idIn(institution, '保守', localPart(component), localPart(party));
  const name = draft.components.get(component)?.name;
  draft.put('components', {
    id,
    owner: party,
    kind: 'OPERATION',
    name: {
      ja: `${name?.ja ?? component}の保守`,
      ...(name?.en === undefined ? {} : { en: `Maintenance of ${name.en}` }),
    },
  });
  draft.put('links', { consumer: component, supplier: id, kind: 'OPERATED_BY' });
  return id;
}

/** The institution's use of another party's service, which is made where there is none yet. */
function addUsage({ draft, institution }: Ground, service: string): void {
  const isUsed = draft.consumers(service, 'USES').some((id) => {
    const user = draft.components.get(id);
    return user?.kind === 'USAGE' && user.owner === institution;
  });
  if (isUsed) return;
  const name = draft.components.get(service)?.name;
  const id = idIn(institution, '利用', localPart(service));
  draft.put('components', { id, owner: institution, kind: 'USAGE', name: { ja: `${name?.ja ?? service}の利用` } });
  draft.put('links', { consumer: id, supplier: service, kind: 'USES' });
}

/** The work of those who maintain a thing that is not their own, one OPERATION each. */
function readMaintainers(ground: Ground, row: RowReader, component: string, owner: string): void {
  for (const maintainer of row.list('maintainer')) {
    const party = partyNamed(ground, row, 'maintainer', maintainer);
    if (party !== undefined && party !== ground.institution && party !== owner)
      operationOn(ground, row, 'maintainer', { component, party });
  }
}

/** Puts the component of a row; false where it cannot be, and then it is said why. */
function putComponent(
  { draft, institution, mayAddForOthers }: Ground,
  row: RowReader,
  before: Entity<'components'> | undefined,
  {
    id,
    owner,
    kind,
    name,
  }: { readonly id: string; readonly owner: string; readonly kind: ComponentKind; readonly name: string },
): boolean {
  const fields = said({
    id,
    owner,
    kind,
    name: localised(name, row.text('nameEn'), before?.name),
    kana: orNone(row, 'kana', row.text('kana')),
    layers: orNone(row, 'layers', codesIn(row, 'layers', layerOf)),
    traits: orNone(row, 'traits', unlessEmpty(row.list('traits'))),
    exposure: orNone(row, 'exposure', exposureOf(row)),
    product: orNone(row, 'product', row.text('product')),
    productVersion: orNone(row, 'productVersion', row.text('productVersion')),
  });
  if (before === undefined && owner !== institution && !mayAddForOthers) {
    row.problem('name', 'NOT_YOURS');
    return false;
  }
  if (draft.put('components', { ...before, ...fields })) return true;
  row.problem('name', 'TEXT_NOT_KNOWN');
  return false;
}

/** Reads a row of a list of assets: the thing, who maintains it, and who supplies it where it is a service. */
export function readComponentRow(ground: Ground, row: RowReader): string | undefined {
  const { draft, institution } = ground;
  const [exact, number, inList] = [row.text('id'), row.text('number'), row.text('name')];
  // Where the row has the exact id, its name is as exact.
  const written = exact === undefined && inList !== undefined ? inFullKana(inList) : inList;
  if (written !== undefined && written !== inList) row.repaired('name', written);
  const known = exact ?? knownComponent(ground, row, written ?? '');
  const before = known === undefined ? undefined : draft.components.get(known);
  const name = written ?? before?.name.ja ?? number;
  if (name === undefined) {
    row.problem(undefined, 'ROW_NOT_MATCHED');
    return undefined;
  }
  const isKnownKind = before !== undefined && row.peek('componentKind') === undefined;
  const kind = isKnownKind ? before.kind : kindOf(ground, row, name);
  const supplier = supplierOf(ground, row, kind);
  const owner = ownerOf(ground, row) ?? before?.owner ?? supplier ?? institution;
  const id = known ?? idIn(institution, number ?? name);
  if (kind === undefined || !putComponent(ground, row, before, { id, owner, kind, name })) return undefined;
  readMaintainers(ground, row, id, owner);
  if (supplier !== undefined && owner !== institution) addUsage(ground, id);
  return id;
}

/** Whose service a thing is: of one bought as a service, whom the list calls its maintainer where it names no provider. */
function supplierOf(ground: Ground, row: RowReader, kind: ComponentKind | undefined): string | undefined {
  const supplier = partyOf(ground, row, { name: 'suppliedBy' });
  if (kind === undefined || !IS_SERVICE.has(kind)) return undefined;
  const [maintainer, second] = row.list('maintainer');
  if (supplier !== undefined || maintainer === undefined || second !== undefined || kind === 'LINE') return supplier;
  const found = partyNamed(ground, row, 'maintainer', maintainer);
  return found === ground.institution ? undefined : found;
}

/** Who owns a thing; names of no known party are said, and no party is added: the column often says how it was bought. */
function ownerOf({ draft, institution }: Ground, row: RowReader): string | undefined {
  const exact = row.text('ownerId');
  const written = row.text('owner');
  if (exact !== undefined || written === undefined) return exact;
  const found = draft.parties.has(written) ? [written] : draft.partyNames.find(written);
  if (found.length === 1) return found[0];
  if (/^(?:自院|当院|購入|買取|所有|自己所有|院内)$/u.test(written)) return institution;
  row.problem('owner', found.length > 1 ? 'SEVERAL_FIT' : 'UNKNOWN_NAME', found.join(', '));
  return undefined;
}
