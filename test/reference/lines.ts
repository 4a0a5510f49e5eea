import type { Context } from './context.ts';
import { oncePerCell } from './context.ts';
import type { Model, NamedRequirement } from './model.ts';
import { meet, serviceOf, suppliersOf, traitsOf } from './model.ts';
import type { Phase, Sheet, SheetLine, Stance } from './types.ts';

/**
 * line(c, r, p) of SEMANTICS.md section 1: the statement, the stance as it reads at c, and the component whose sheet it stands on
 * (c, or the service of an API). A sheet has at most one line per requirement and phase, and a component one sheet in
 * force: for given (r, p) two lines are the same line exactly if `from` is the same.
 */
export interface Line {
  readonly from: string;
  readonly statement: SheetLine;
  readonly stance: Stance;
  readonly via: string | undefined;
}

/** "**In-force sheet** of a component: the published one with the latest `publishedOn` ≤ t." */
export function inForceSheet(context: Context, c: string): Sheet | undefined {
  let latest: { date: string; sheet: Sheet } | undefined;
  for (const sheet of context.model.sheets.get(c) ?? []) {
    const date = sheet.publishedOn ?? undefined;
    if (date === undefined || date > context.day) continue;
    if (latest === undefined || date > latest.date) latest = { date, sheet };
  }
  return latest?.sheet;
}

/** Section 2: whether c "has an in-force sheet (an API: it or its service has one)". */
export function hasSheet(context: Context, c: string): boolean {
  if (inForceSheet(context, c) !== undefined) return true;
  const service = serviceOf(context.model, c);
  return service !== undefined && inForceSheet(context, service) !== undefined;
}

/**
 * "**line(c, r, p)** on a sheet: the sheet's line for r whose phases contain p. If the sheet has no line for r at all: take the
 * lines for requirements q that some mapping *source q → target r* carries over … and whose phases (by default those of q)
 * contain p; if there are any and all agree in stance, the one whose `requirement` is least counts as c's line."
 */
export function lineOnSheet(model: Model, sheet: Sheet, r: NamedRequirement, p: Phase): SheetLine | undefined {
  const lines = sheet.lines ?? [];
  const direct = lines.filter((line) => line.requirement === r.key);
  if (direct.length > 0) return direct.find((line) => speaksOf(line, r, p));
  const carried = lines.filter((line) => {
    const q = model.requirements.get(line.requirement);
    return q !== undefined && isCarriedOver(model, q.key, r.key) && speaksOf(line, q, p);
  });
  if (new Set(carried.map((line) => line.stance)).size !== 1) return undefined;
  return carried.reduce((least, line) => (line.requirement < least.requirement ? line : least));
}

/** model/README.md, "Sheet": a line's phases, "default: all phases of the requirement". */
function speaksOf(line: SheetLine, requirement: NamedRequirement, p: Phase): boolean {
  const phases = line.phases ?? [];
  return (phases.length > 0 ? phases : requirement.phases).includes(p);
}

/**
 * "(EQUAL, SUPERSET; both catalogues loaded)"; model/README.md: "exactly as written: not reversed, not chained". A requirement that is
 * there has its catalogue loaded.
 */
export function isCarriedOver(model: Model, source: string, target: string): boolean {
  return (
    model.requirements.has(source) &&
    model.requirements.has(target) &&
    model.mappings.some(
      (mapping) =>
        mapping.source === source &&
        mapping.target === target &&
        (mapping.relation === 'EQUAL' || mapping.relation === 'SUPERSET'),
    )
  );
}

/** line(c, r, p) on c's own in-force sheet alone. */
export const ownLine = oncePerCell((context: Context, c, r, p): Line | undefined => {
  const sheet = inForceSheet(context, c);
  const statement = sheet && lineOnSheet(context.model, sheet, r, p);
  return statement && { from: c, statement, stance: statement.stance, via: statement.via };
});

/**
 * "For an **API** for which its own in-force sheet (if any) gives no line for (r, p): the line of the service it is EXPOSED_BY,
 * where SUPPLIER is read as SUPPLIER via that service, and a SHARED or CONSUMER line is taken over only if layers(r) contains
 * `interface`."
 */
function lineOfService(context: Context, c: string, r: NamedRequirement, p: Phase): Line | undefined {
  const service = serviceOf(context.model, c);
  const line = service === undefined ? undefined : ownLine(context, service, r, p);
  if (line === undefined) return undefined;
  if (line.stance === 'SUPPLIER') return { ...line, via: service };
  const isForUsers = line.stance === 'SHARED' || line.stance === 'CONSUMER';
  return isForUsers && !r.layers.includes('interface') ? undefined : line;
}

/** line(c, r, p). */
export function line(context: Context, c: string, r: NamedRequirement, p: Phase): Line | undefined {
  return ownLine(context, c, r, p) ?? lineOfService(context, c, r, p);
}

/** "**stance(c, r, p)**: the stance of line(c, r, p) on c's in-force sheet, or *none*." */
export function stance(context: Context, c: string, r: NamedRequirement, p: Phase): Stance | undefined {
  return line(context, c, r, p)?.stance;
}

/**
 * "**stance(u toward c, r, p)**, for a link c → u: stance(u, r, p), except that a line with `when` whose traits c has none of
 * counts as SELF toward c if it says SHARED, and as NOT_APPLICABLE if it says CONSUMER."
 */
export function stanceToward(
  context: Context,
  u: string,
  c: string,
  r: NamedRequirement,
  p: Phase,
): Stance | undefined {
  const said = line(context, u, r, p);
  const when = said?.statement.when ?? [];
  if (when.length === 0 || meet(when, traitsOf(context.model, c))) return said?.stance;
  if (said?.stance === 'SHARED') return 'SELF';
  if (said?.stance === 'CONSUMER') return 'NOT_APPLICABLE';
  return said?.stance;
}

/**
 * The u for which c says "SUPPLIER via u": undefined where c does not say SUPPLIER, and where the reliance is broken (section 2,
 * BROKEN_RELIANCE). model/README.md: `via` "may be left out when there is exactly one (over links of any kind)".
 */
export function reliesOn(context: Context, c: string, r: NamedRequirement, p: Phase): string | undefined {
  const said = line(context, c, r, p);
  if (said?.stance !== 'SUPPLIER') return undefined;
  const suppliers = suppliersOf(context.model, c);
  if (said.via !== undefined) return suppliers.find((u) => u === said.via);
  return suppliers.length === 1 ? suppliers[0] : undefined;
}
