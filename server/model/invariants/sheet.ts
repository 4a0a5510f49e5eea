import type { Report } from '../problem.ts';
import { LINE_FIELDS, type Line, type Sheet } from '../sheet.ts';
import { splitRequirementKey } from '../values.ts';
import type { ModelView } from '../view.ts';
import { type ComponentKind, PHASES, type Phase } from '../vocabulary.ts';
import { checkRequirementKey } from './catalogue.ts';

const LINE_FIELD_NAMES = ['via', 'duties', 'when', 'satisfies', 'compensation'] as const;

/** Kinds that have no consumers: they can leave nothing to a consumer. */
const WITHOUT_CONSUMER: readonly ComponentKind[] = ['USAGE', 'ORGANISATION'];

function effectivePhases(line: Line, view: ModelView): readonly Phase[] {
  if (line.phases !== undefined) return line.phases;
  const key = splitRequirementKey(line.requirement);
  return (key && view.requirement(key.catalogue, key.requirement)?.phases) ?? PHASES;
}

function checkLineFields(line: Line, view: ModelView, path: string, report: Report): void {
  for (const field of LINE_FIELD_NAMES) {
    if (line[field] !== undefined && !LINE_FIELDS[field].includes(line.stance)) {
      const allowed = LINE_FIELDS[field].join(', ');
      report('FIELD_NOT_FOR_STANCE', `${path}.${field}`, { field, stance: line.stance, allowed });
    }
  }
  const seen = new Set<string>();
  line.duties?.forEach(({ id }, i) => {
    if (seen.has(id)) report('DUPLICATE_DUTY', `${path}.duties[${i}].id`, { id });
    seen.add(id);
  });
  line.evidence?.forEach((id, i) => {
    if (!view.hasEvidence(id)) report('UNKNOWN_REFERENCE', `${path}.evidence[${i}]`, { kind: 'evidence', id });
  });
}

function checkLine(line: Line, kind: ComponentKind | undefined, view: ModelView, path: string, report: Report): void {
  checkRequirementKey(line.requirement, view, `${path}.requirement`, report);
  const leavesWork = line.stance === 'SHARED' || line.stance === 'CONSUMER';
  if (leavesWork && kind !== undefined && WITHOUT_CONSUMER.includes(kind)) {
    report('STANCE_WITHOUT_CONSUMER', `${path}.stance`, { stance: line.stance, kind });
  }
  checkLineFields(line, view, path, report);
}

function checkOneLinePerCell(sheet: Sheet, view: ModelView, path: string, report: Report): void {
  const seen = new Set<string>();
  sheet.lines?.forEach((line, i) => {
    const { requirement } = line;
    const cells = [...new Set(effectivePhases(line, view))].map((phase) => ({ phase, key: `${phase} ${requirement}` }));
    const taken = cells.filter(({ key }) => seen.has(key)).map(({ phase }) => phase);
    if (taken.length > 0) {
      report('DUPLICATE_LINE', `${path}.lines[${i}]`, { requirement, phase: taken.join(', ') });
    }
    for (const { key } of cells) seen.add(key);
  });
}

/**
 * One line per requirement and phase, fields only where their stance allows them (model/README.md, "Sheet"). That versions and
 * dates are told apart is checked over all sheets (invariants/identity.ts).
 */
export function checkSheet(sheet: Sheet, view: ModelView, path: string, report: Report): void {
  const component = view.component(sheet.component);
  if (component === undefined) {
    report('UNKNOWN_REFERENCE', `${path}.component`, { kind: 'component', id: sheet.component });
  }
  sheet.lines?.forEach((line, i) => {
    checkLine(line, component?.kind, view, `${path}.lines[${i}]`, report);
  });
  checkOneLinePerCell(sheet, view, path, report);
}
