import type { Entity } from '../../../model/change.ts';
import { type Ground, localised, orNone, said } from './ground.ts';
import { idIn, localPart } from './names.ts';
import type { RowReader } from './rowReader.ts';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** A version without the letter that people write before it. */
const plainVersion = (text: string): string => plain(text).replace(/^(?:version|ver\.?|v)\s*(?=\d)/u, '');

/** A product as a row names it, with its version where the row says it. */
interface Product {
  readonly name: string;
  readonly version: string | undefined;
}

/**
 * The components that are a product in a version. One whose version is not stated may be it, and one of another version is not;
 * a version that the row does not say is any.
 */
function withProduct({ draft }: Ground, { name, version }: Product) {
  const same = [...draft.components.values()].filter((each) => plain(each.product ?? '') === plain(name));
  const fits = same.filter(
    ({ productVersion }) =>
      version === undefined || productVersion === undefined || plainVersion(productVersion) === plainVersion(version),
  );
  return { same, fits };
}

/** The components that are the product of a row, or else what it is contained in. None: that is said. */
function ofProduct(ground: Ground, row: RowReader, name: string): readonly string[] {
  const { same, fits } = withProduct(ground, { name, version: row.text('productVersion') });
  const [within, withinVersion] = [row.text('within'), row.text('withinVersion')];
  if (fits.length > 0) return fits.map(({ id }) => id);
  const around = within === undefined ? undefined : withProduct(ground, { name: within, version: withinVersion });
  if (around !== undefined && around.fits.length > 0) return around.fits.map(({ id }) => id);
  const versions = [...same, ...(around?.same ?? [])].flatMap(({ productVersion }) => productVersion ?? []);
  row.problem('product', 'PRODUCT_NOT_KNOWN', [...new Set(versions)].join(', '));
  return [];
}

/** What a row is about: a component by its id or name, or all that are the product that it names. None: that is said. */
function componentsOf(ground: Ground, row: RowReader): readonly string[] {
  const { draft } = ground;
  const [exact, written, product] = [row.text('componentId'), row.text('component'), row.text('product')];
  if (exact !== undefined) {
    if (draft.components.has(exact)) return [exact];
    row.problem('componentId', 'UNKNOWN_NAME');
    return [];
  }
  if (written !== undefined) {
    const found = draft.componentNames.find(written);
    if (found.length === 1) return found;
    row.problem('component', found.length > 1 ? 'SEVERAL_FIT' : 'UNKNOWN_NAME', found.join(', '));
    return [];
  }
  if (product !== undefined) return ofProduct(ground, row, product);
  row.problem(undefined, 'NOTHING_COVERED');
  return [];
}

/** The party that puts it right, of those that are known: a list that names persons must not make parties of them. */
function assigneeOf({ draft }: Ground, row: RowReader): string | undefined {
  const [exact, written] = [row.text('assigneeId'), row.text('assignee')];
  if (exact !== undefined || written === undefined) return exact;
  const found = draft.parties.has(written) ? [written] : draft.partyNames.find(written);
  if (found.length === 1) return found[0];
  row.problem('assignee', found.length > 1 ? 'SEVERAL_FIT' : 'UNKNOWN_NAME', found.join(', '));
  return undefined;
}

/** The key of the requirement that a row is about, `catalogue:requirement`; another text is said not to be understood. */
function requirementOf(row: RowReader): string | undefined {
  const written = row.text('requirement');
  if (written === undefined || /^[^\s:]+:\S/u.test(written)) return written;
  row.problem('requirement', 'TEXT_NOT_KNOWN');
  return undefined;
}

function sourceOf(row: RowReader): Entity<'findings'>['source'] {
  const [document, page] = [row.text('source'), row.text('page')];
  return document === undefined ? undefined : { document, ...(page === undefined ? {} : { page }) };
}

/** The columns that say what a row is about, the surest first. */
const ABOUT = ['component', 'componentId', 'product'] as const;

/** Reads a row of a list of findings: one for each component that it is about. */
export function readFindingRow(ground: Ground, row: RowReader): string | undefined {
  const { draft, institution, mayAddForOthers, asOf } = ground;
  const [exact, number, title] = [row.text('id'), row.text('number'), row.text('title')];
  const name = number ?? title;
  if (exact === undefined && name === undefined) {
    row.problem(undefined, 'ROW_NOT_MATCHED');
    return undefined;
  }
  const components = componentsOf(ground, row).filter((component) => {
    if (mayAddForOthers || draft.components.get(component)?.owner === institution) return true;
    row.problem(
      ABOUT.find((column) => row.peek(column) !== undefined),
      'NOT_YOURS',
    );
    return false;
  });
  if (components.length === 0) return undefined;
  const fields = said({
    severity: orNone(row, 'severity', row.code('severity', 'severity')),
    requirement: orNone(row, 'requirement', requirementOf(row)),
    assignee: orNone(row, 'assignee', assigneeOf(ground, row)),
    dueOn: orNone(row, 'dueOn', row.day('dueOn', 'last')),
    closedOn: orNone(row, 'closedOn', row.day('closedOn')),
    source: sourceOf(row),
  });
  const [foundOn, english] = [row.day('foundOn'), row.text('titleEn')];
  const put = components.flatMap((component) => {
    const isOne = exact !== undefined && components.length === 1;
    const id = isOne ? exact : idIn(institution, exact ?? name ?? '', localPart(component));
    const before = draft.findings.get(id);
    const words = title ?? before?.title.ja ?? number ?? id;
    const isPut = draft.put('findings', {
      ...before,
      id,
      component,
      title: localised(words, english, before?.title),
      foundOn: foundOn ?? before?.foundOn ?? asOf,
      ...fields,
    });
    return isPut ? [id] : [];
  });
  if (put.length < components.length) row.problem('title', 'TEXT_NOT_KNOWN');
  return put[0];
}
