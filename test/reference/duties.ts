import type { Context } from './context.ts';
import { cellKey } from './context.ts';
import { contractsCovering } from './contracts.ts';
import type { Line } from './lines.ts';
import { line, lineOnSheet, reliesOn, stanceToward } from './lines.ts';
import type { NamedRequirement } from './model.ts';
import { isLinked, owner, suppliersOf } from './model.ts';
import type { Phase, Sheet, SheetLine } from './types.ts';
import { DUTY_KINDS, STACK_KINDS } from './vocabulary.ts';

/** How duty(c → u, r, p) stands: the gaps it leaves, and who answers it (SEMANTICS.md section 1, "How a duty stands"). */
export interface Standing {
  /** The eight cases of the text, in its order. */
  readonly is: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** The components that claim items of it; empty but for cases 1 and 2. */
  readonly claimants: readonly string[];
  readonly gaps: readonly DutyGap[];
}

/** A gap about a whole duty, or about one of its items. */
export interface DutyGap {
  readonly rule: 'UNSATISFIED_DUTY' | 'TACIT_DUTY' | 'DISPUTED_APPLICABILITY' | 'ORPHANED_DUTY';
  readonly item?: string;
}

/** "**duty(c → u, r, p)** holds iff c → u is a duty link and stance(u toward c, r, p) ∈ {SHARED, CONSUMER}." */
export function duty(context: Context, c: string, u: string, r: NamedRequirement, p: Phase): boolean {
  if (!isLinked(context.model, c, u, DUTY_KINDS)) return false;
  const toward = stanceToward(context, u, c, r, p);
  return toward === 'SHARED' || toward === 'CONSUMER';
}

/** Whether some duty(c → u, r, p) falls on c, over a link of any kind. */
export function hasDuty(context: Context, c: string, r: NamedRequirement, p: Phase): boolean {
  return suppliersOf(context.model, c).some((u) => duty(context, c, u, r, p));
}

/** Whether some "duty(c → u) over a stack link" falls on c. */
export function hasStackDuty(context: Context, c: string, r: NamedRequirement, p: Phase): boolean {
  return suppliersOf(context.model, c, STACK_KINDS).some((u) => duty(context, c, u, r, p));
}

/** "Its *items* are the duty ids of u's line." */
export function itemsOf(said: Line | undefined): readonly string[] {
  return (said?.statement.duties ?? []).map((item) => item.id);
}

/**
 * "**annexed(c → u, r, p, i)**, for an item i of the duty, or for the duty as a whole where it has no items: a contract in force with
 * customer = owner(c) covers u (for an API read through its service: u or the service) and annexes a published version (of whatever
 * date) of the sheet of the component that u's line comes from (u, or its service), whose line for (r, p) (mappings included) …".
 */
export function annexed(
  context: Context,
  c: string,
  u: string,
  r: NamedRequirement,
  p: Phase,
  item: string | undefined,
): boolean {
  return annexingContracts(context, c, u, r, p, item).length > 0;
}

/** The ids of the contracts by which an item (undefined: the duty as a whole) is annexed. */
export function annexingContracts(
  context: Context,
  c: string,
  u: string,
  r: NamedRequirement,
  p: Phase,
  item: string | undefined,
): readonly string[] {
  const left = line(context, u, r, p);
  if (left === undefined) return [];
  const contracts = [u, left.from].flatMap((covered) =>
    contractsCovering(context, owner(context.model, c), covered, context.day),
  );
  const annexing = contracts.filter((contract) =>
    (contract.annexes ?? [])
      .filter((annex) => annex.component === left.from)
      .flatMap((annex) => sheetVersions(context, left.from, annex.sheetVersion))
      .some((sheet) => leavesAsMuch(lineOnSheet(context.model, sheet, r, p), left, item)),
  );
  return [...new Set(annexing.map(({ id }) => id))];
}

/**
 * "… says CONSUMER, or SHARED where u's line says SHARED too (`when` not looked at), and, for an item, names that item, or says
 * CONSUMER and has no items (all of it was left)."
 */
function leavesAsMuch(signed: SheetLine | undefined, left: Line, item: string | undefined): boolean {
  if (signed === undefined) return false;
  if (signed.stance !== 'CONSUMER' && !(signed.stance === 'SHARED' && left.stance === 'SHARED')) return false;
  if (item === undefined) return true;
  const named = (signed.duties ?? []).map(({ id }) => id);
  return named.includes(item) || (signed.stance === 'CONSUMER' && named.length === 0);
}

function sheetVersions(context: Context, c: string, version: string): readonly Sheet[] {
  const sheets = context.model.sheets.get(c) ?? [];
  return sheets.filter((sheet) => sheet.version === version && isPublished(sheet));
}

/** model/README.md, "Sheet": "`null`: a draft, without effect". */
function isPublished(sheet: Sheet): boolean {
  return sheet.publishedOn !== undefined && sheet.publishedOn !== null;
}

/**
 * **claimed(c → u, r, p)**, item by item: who claims it. "those of its items that stand in `satisfies` of line(x, r, p) of some
 * x ∈ Chain(I) with owner(x) = owner(c), other than the line that u's duty comes from; where some link c → u is a stack link,
 * only of x = c and of x that have no stack link to u themselves".
 */
export function claimed(
  context: Context,
  c: string,
  u: string,
  r: NamedRequirement,
  p: Phase,
): ReadonlyMap<string, readonly string[]> {
  const { model, chain } = context;
  const left = line(context, u, r, p);
  const isStack = isLinked(model, c, u, STACK_KINDS);
  const claims = chain
    .filter((x) => owner(model, x) === owner(model, c))
    .filter((x) => !isStack || x === c || !isLinked(model, x, u, STACK_KINDS))
    .map((x) => ({ x, said: line(context, x, r, p) }))
    .filter(({ said }) => said !== undefined && said.from !== left?.from);
  const claimants = itemsOf(left).map((item): [string, string[]] => [
    item,
    claims.filter(({ said }) => said?.statement.satisfies?.includes(item)).map(({ x }) => x),
  ]);
  return new Map(claimants.filter(([, by]) => by.length > 0));
}

/**
 * "**c speaks to it** iff stance(c, r, p) exists, and (the duty has no items, or some link c → u is a stack link, or c's line is
 * SUPPLIER via u)."
 */
export function speaks(context: Context, c: string, u: string, r: NamedRequirement, p: Phase): boolean {
  if (line(context, c, r, p) === undefined) return false;
  return (
    itemsOf(line(context, u, r, p)).length === 0 ||
    isLinked(context.model, c, u, STACK_KINDS) ||
    reliesOn(context, c, r, p) === u
  );
}

const standings = new WeakMap<Context, Map<string, Standing>>();

/** "How a duty stands, the first that fits". Asked only where duty(c → u, r, p) holds. */
export function howDutyStands(context: Context, c: string, u: string, r: NamedRequirement, p: Phase): Standing {
  const known = standings.get(context) ?? new Map<string, Standing>();
  standings.set(context, known);
  const key = JSON.stringify([u, cellKey(c, r, p)]);
  const standing = known.get(key) ?? firstThatFits(context, c, u, r, p);
  known.set(key, standing);
  return standing;
}

function firstThatFits(context: Context, c: string, u: string, r: NamedRequirement, p: Phase): Standing {
  const items = itemsOf(line(context, u, r, p));
  const claims = claimed(context, c, u, r, p);
  const unclaimed = items.filter((item) => !claims.has(item));
  const claimants = [...new Set([...claims.values()].flat())];
  const isAnnexed = (item: string | undefined): boolean => annexed(context, c, u, r, p, item);
  const isSpokenTo = speaks(context, c, u, r, p);
  const said = line(context, c, r, p);
  const each = (open: readonly string[]): readonly DutyGap[] =>
    open.map((item) => ({ rule: isAnnexed(item) ? 'TACIT_DUTY' : 'UNSATISFIED_DUTY', item }));

  if (items.length > 0 && unclaimed.length === 0) return { is: 1, claimants, gaps: [] };
  if (claimants.length > 0) return { is: 2, claimants, gaps: each(unclaimed) };
  if (isSpokenTo && (said?.stance === 'NOT_APPLICABLE' || said?.stance === 'FORBIDDEN')) {
    return { is: 3, claimants, gaps: [{ rule: 'DISPUTED_APPLICABILITY' }] };
  }
  const namesOthers = (said?.statement.satisfies ?? []).length > 0;
  if (isSpokenTo && items.length > 0 && namesOthers) return { is: 4, claimants, gaps: each(items) };
  if (isSpokenTo) return { is: 5, claimants, gaps: [] };
  const whole: readonly (string | undefined)[] = items.length === 0 ? [undefined] : items;
  if (whole.every(isAnnexed)) return { is: 6, claimants, gaps: [{ rule: 'TACIT_DUTY' }] };
  if (items.some(isAnnexed)) return { is: 7, claimants, gaps: each(items) };
  return { is: 8, claimants, gaps: [{ rule: 'ORPHANED_DUTY' }] };
}

/** "(TACIT_DUTY: *answered by annex*, by c: taken on by signature, no party named.)" */
export function isAnsweredByAnnex(standing: Standing): boolean {
  return standing.gaps.some((gap) => gap.rule === 'TACIT_DUTY');
}
