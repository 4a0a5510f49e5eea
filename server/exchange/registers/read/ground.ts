import type { Layer } from '../../../model/vocabulary.ts';
import type { MappingContext } from '../../tables/mapping/target.ts';
import type { RegisterColumn } from '../columns.ts';
import { layerOf } from '../words.ts';
import type { GatheredCatalogue } from './catalogues.ts';
import type { Draft } from './draft.ts';
import { formalName, idIn } from './names.ts';
import type { RowReader } from './rowReader.ts';

/** What rows are read against. */
export interface Ground {
  readonly draft: Draft;
  /** The institution whose registers these are. */
  readonly institution: string;
  /** The day, for what is found and does not say when. */
  readonly asOf: string;
  /** Whether parties, and what belongs to others, may be added; else it is said that it is missing. */
  readonly mayAddForOthers: boolean;
  /** The kind of a thing of which no word says what it is. */
  readonly usualKind: string | undefined;
  /** The catalogue of requirements of which no column says it, what it is called, and what they are about. */
  readonly catalogue: string | undefined;
  readonly catalogueTitle: string | undefined;
  readonly layers: readonly Layer[] | undefined;
  /** What has been read of catalogues. */
  readonly catalogues: Map<string, GatheredCatalogue>;
}

/** What rows of parties are read against: parties may come before any institution is known. */
export type PartyGround = Pick<Ground, 'draft' | 'mayAddForOthers'> & { readonly institution: string | undefined };

/** Words for the institution itself where another party's name is expected. */
const OWN = /^(?:自院|当院|当病院|本院|院内|自社|自前|自主|病院|内製|情報(?:システム)?(?:課|室|部|係).*)$/u;

/** The ground of a file; undefined where no institution was named. */
export function groundOf(
  { institution, asOf, mayAddForOthers = false }: MappingContext,
  draft: Draft,
  options: Readonly<Record<string, string>>,
): Ground | undefined {
  if (institution === undefined) return undefined;
  const layers = (options['layers'] ?? '').split(/[,、]/u).flatMap((text) => layerOf(text) ?? []);
  return {
    draft,
    institution,
    asOf,
    mayAddForOthers,
    usualKind: options['componentKind'],
    catalogue: options['catalogue'],
    catalogueTitle: options['catalogueTitle'],
    layers: layers.length > 0 ? layers : undefined,
    catalogues: new Map(),
  };
}

/** The party that a name means, added where it is new; undefined where that cannot be told, and then it is said why. */
export function partyNamed(ground: Ground, row: RowReader, column: RegisterColumn, name: string): string | undefined {
  const { draft, institution, mayAddForOthers } = ground;
  if (draft.parties.has(name)) return name;
  if (OWN.test(name.normalize('NFKC'))) return institution;
  const [found, second] = draft.partyNames.find(name);
  if (found !== undefined && second === undefined) {
    const known = draft.parties.get(found)?.name;
    if (known !== undefined && known.ja !== name && known.en !== name) row.repaired(column, known.ja);
    return found;
  }
  if (found !== undefined) {
    row.problem(column, 'SEVERAL_FIT', draft.partyNames.find(name).join(', '));
    return undefined;
  }
  const id = idIn(institution, name);
  const ja = formalName(name);
  const isAdded = mayAddForOthers && draft.put('parties', { id, type: 'VENDOR', name: { ja } });
  if (isAdded) {
    if (ja !== name) row.repaired(column, ja);
    return id;
  }
  row.problem(column, mayAddForOthers ? 'TEXT_NOT_KNOWN' : 'UNKNOWN_NAME');
  return undefined;
}

/** The party of a row, by the id in one column or else by the name in another. */
export function partyOf(
  ground: Ground,
  row: RowReader,
  { id, name }: { readonly id?: RegisterColumn; readonly name: RegisterColumn },
): string | undefined {
  const exact = id === undefined ? undefined : row.text(id);
  const written = row.text(name);
  if (exact !== undefined) return exact;
  return written === undefined ? undefined : partyNamed(ground, row, name, written);
}

/** A text in Japanese, with the English that was there. */
export const localised = (ja: string, en: string | undefined, before?: { readonly en?: string }) => {
  const english = en ?? before?.en;
  return { ja, ...(english === undefined ? {} : { en: english }) };
};

/** Fields of which something is said. */
export const said = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What a cell says of a field, or null where it says that there is none: the field is emptied. */
export const orNone = <T>(row: RowReader, column: RegisterColumn, value: T | undefined): T | null | undefined =>
  value ?? (row.saysNone(column) ? null : undefined);

/** The codes that a cell of several words means; a word that means none is said. Undefined where none is left. */
export function codesIn<C extends string>(
  row: RowReader,
  column: RegisterColumn,
  read: (text: string) => C | undefined,
): readonly C[] | undefined {
  const words = row.list(column).flatMap((text) => text.split('・'));
  const codes = words.flatMap((text) => {
    const code = read(text);
    if (code === undefined) row.problem(column, 'TEXT_NOT_KNOWN', text);
    return code ?? [];
  });
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}

/** A list of which something is said. */
export const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
