import type { Analysis } from '../../server/analysis/analyse.ts';
import { gapId } from '../../server/analysis/gap.ts';
import type { Finding } from '../../server/analysis/rules/rule.ts';
import { canonicalText } from '../../server/model/apply.ts';
import { checkChanges } from '../../server/model/checkChanges.ts';
import type { Model } from '../../server/model/document.ts';
import type { Line, Sheet } from '../../server/model/sheet.ts';
import { addDays, dayNumber, dayText } from '../../server/model/snapshot/days.ts';
import type { Day } from '../../server/model/values.ts';
import { PHASES } from '../../server/model/vocabulary.ts';
import type { Remedy } from '../../server/usecases/queries/remedies/remediesOf.ts';
import { gapIdsOf, institutionOf } from './support.ts';

/** A gap of a random model with one of its remedies. */
export interface Case {
  readonly model: Model;
  readonly analysis: Analysis;
  readonly finding: Finding;
  readonly remedy: Remedy;
}

/** The sheet of a component in force on a day, read off the model. */
function inForce(model: Model, component: string, on: Day): Sheet | undefined {
  return model.sheets
    .filter((s) => s.component === component && typeof s.publishedOn === 'string' && s.publishedOn <= on)
    .sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1))[0];
}

/** Problems of the changes, or the gap where it is still there afterwards. */
export function failsToClose({ model, analysis, finding, remedy }: Case): unknown[] {
  const { after, problems } = checkChanges(model, remedy.changes);
  if (problems.length > 0) return problems;
  const id = gapId(finding, analysis.context);
  return gapIdsOf(after, institutionOf(analysis), remedy.from).has(id) ? [finding.rule, remedy] : [];
}

/** A line as text, whatever the order of its phases. */
const textOf = (line: Line): string =>
  canonicalText(line.phases === undefined ? line : { ...line, phases: [...line.phases].sort() });

/** What a sheet says on one requirement and phase, without the phases of the line. */
function saidOn(lines: readonly Line[], requirement: string, phase: (typeof PHASES)[number]): string | undefined {
  const line = lines.find((l) => l.requirement === requirement && (l.phases ?? PHASES).includes(phase));
  if (line === undefined) return undefined;
  const { phases, ...said } = line;
  return canonicalText(said);
}

/** What a new sheet says otherwise than the one in force although the gap is not about it. */
function strayLines(sheet: Sheet, { model, analysis, finding, remedy }: Case): unknown[] {
  const { universe } = analysis.context;
  const before = inForce(model, sheet.component, remedy.from)?.lines ?? [];
  const after = sheet.lines ?? [];
  const key = universe.keys[finding.requirement ?? -1];
  const others = (lines: readonly Line[]) => lines.filter((l) => l.requirement !== key).map(textOf);
  const lost = others(before).filter((line) => !others(after).includes(line));
  // A way is held by whatever requirement keeps intruders out.
  const isGuard = (line: string) =>
    universe.requirements.some(({ defends }, i) => defends === 'PREVENT' && line.includes(`"${universe.keys[i]}"`));
  if (finding.rule === 'OPEN_ROUTE' || finding.rule === 'THIN_ROUTE') return lost.filter((line) => !isGuard(line));
  if (finding.requirement === undefined || key === undefined) return lost;
  const added = others(after).filter((line) => !others(before).includes(line));
  const direct = before.some((line) => line.requirement === key);
  if (finding.phases === undefined || !direct) return [...lost, ...added];
  const own = universe.requirements[finding.requirement]?.phases ?? [];
  // Phases of the gap are those of the day of the analysis; a remedy that is put off may meet others.
  const kept = remedy.from === dayText(analysis.context.day) ? own : [];
  const spared = kept.filter((phase) => ((finding.phases ?? 0) & (1 << PHASES.indexOf(phase))) === 0);
  return [...lost, ...added, ...spared.filter((phase) => saidOn(before, key, phase) !== saidOn(after, key, phase))];
}

/** What a remedy changes beyond its gap: other lines of sheets. */
export const strays = (of: Case): unknown[] =>
  of.remedy.changes.flatMap((change) =>
    change.op === 'put' && change.list === 'sheets' ? strayLines(change.entity, of) : [],
  );

/** Parties whose sheets, contracts or components a remedy changes without naming them; every change is a put. */
export function forgottenParties({ model, remedy }: Case): string[] {
  const ownerOf = (id: string) => model.components.find((c) => c.id === id)?.owner ?? '';
  const concerned = remedy.changes.flatMap((change): string[] => {
    if (change.op === 'remove') return ['a removal'];
    if (change.list === 'sheets') return [ownerOf(change.entity.component)];
    if (change.list === 'contracts') return [change.entity.customer, change.entity.supplier];
    if (change.list === 'components') return [change.entity.owner];
    if (change.list === 'parties') return [change.entity.id];
    return [];
  });
  return concerned.filter((party) => !remedy.by.includes(party));
}

/** Whether nothing can be drafted against a gap, decided from the model alone. */
export function isHopeless({ model, analysis, finding }: Omit<Case, 'remedy'>): boolean {
  const { context } = analysis;
  const today = dayText(context.day);
  const places = [finding.component, finding.consumer, finding.supplier].flatMap((node) => node?.id ?? []);
  const sheets = places.map((id) => inForce(model, id, today));
  if (sheets.some((sheet) => sheet?.publishedOn === today)) {
    // It closes by itself, on a day on which the next version could not yet, or could just, be in force.
    const days = Array.from({ length: 31 }, (_, i) => dayText(addDays(dayNumber(today), i + 1)));
    const id = gapId(finding, context);
    if (days.some((on) => !gapIdsOf(model, institutionOf(analysis), on).has(id))) return true;
  }
  const loaded = new Set<string>(model.catalogues.map((c) => c.id));
  const spoken = (sheets[0]?.lines ?? []).map((line) => line.requirement.split(':')[0] ?? '');
  return finding.rule === 'OUTDATED_BASIS' && context.universe.cells === 0 && !spoken.some((id) => loaded.has(id));
}
