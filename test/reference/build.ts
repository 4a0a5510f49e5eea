import { analyseReference } from './analyse.ts';
import type { Gap, ReferenceAnalysis } from './results.ts';
import type { Component, ComponentKind, Contract, Link, LinkKind, ModelDocument, Sheet, SheetLine } from './types.ts';

/** The day that every case is analysed on unless it says otherwise. */
export const TODAY = '2026-11-01';

/** A component. */
export function build(id: string, owner: string, kind: ComponentKind, more: Partial<Component> = {}): Component {
  return { id, owner, kind, ...more };
}

/** A link `consumer → supplier`. */
export function link(consumer: string, kind: LinkKind, supplier: string): Link {
  return { consumer, supplier, kind };
}

/** A published sheet, version `1`, with these lines. */
export function sheet(component: string, ...lines: readonly SheetLine[]): Sheet {
  return { component, version: '1', publishedOn: '2026-04-01', lines };
}

/** A line on `demo:patch`. */
export function patch(stance: SheetLine['stance'], more: Partial<SheetLine> = {}): SheetLine {
  return { requirement: 'demo:patch', stance, ...more };
}

/** Duty items with these ids. */
export function items(...ids: readonly string[]): Pick<SheetLine, 'duties'> {
  return { duties: ids.map((id) => ({ id, text: { ja: id } })) };
}

/** A contract in force on `TODAY`, without an end. */
export function contract(
  id: string,
  customer: string,
  supplier: string,
  covers: readonly string[],
  more: Partial<Contract> = {},
): Contract {
  return { id, customer, supplier, covers, startsOn: '2025-04-01', ...more };
}

/** Hospital `h` (type I, adopts `demo`), vendors `v`, `w` and `x`, and `demo:patch` (network and platform, normal), beneath a case. */
export const GROUND: ModelDocument = {
  catalogues: [{ id: 'demo', requirements: [{ id: 'patch', layers: ['network', 'platform'], phases: ['normal'] }] }],
  parties: [
    { id: 'h', type: 'INSTITUTION', facilityType: 'I', adopts: ['demo'] },
    { id: 'v', type: 'VENDOR' },
    { id: 'w', type: 'VENDOR' },
    { id: 'x', type: 'VENDOR' },
  ],
};

/** The analysis, sections 1 to 7, for hospital `h` of the documents on the ground (`GROUND` unless another is given). */
export function analyse(document: ModelDocument, ground: ModelDocument = GROUND, asOf = TODAY): ReferenceAnalysis {
  const [analysis] = analyseReference([document, ground], { asOf, institutions: ['h'], secondPart: false });
  if (analysis === undefined) throw new Error('hospital h is on every ground');
  return analysis;
}

/** A gap as `RULE place SEVERITY`, the place as `c → u` or the ids it has, then requirement, item and term where there are any. */
export function brief(gap: Gap): string {
  const pair = gap.consumer === undefined ? [] : [`${gap.consumer} → ${gap.supplier}`];
  const place = [...pair, gap.contract, gap.component, gap.party, gap.requirement, gap.item, gap.term];
  return [gap.rule, ...place.filter((part) => part !== undefined), gap.severity].join(' ');
}

/** The gaps about a requirement, in order, in brief. */
export function onRequirements(analysis: ReferenceAnalysis): readonly string[] {
  return analysis.gaps.filter((gap) => gap.requirement !== undefined || gap.rule === 'NO_SHEET').map(brief);
}

/** The gaps that are about no requirement, in order, in brief. */
export function onContracts(analysis: ReferenceAnalysis): readonly string[] {
  return analysis.gaps.filter((gap) => gap.requirement === undefined && gap.rule !== 'NO_SHEET').map(brief);
}

/** The verdict on a component's cell of `demo:patch`, `normal`: `GAP`, `EXCLUDED`, `COVERED a b`, or `none` where it is not live. */
export function verdictOf(analysis: ReferenceAnalysis, component: string): string {
  const cell = analysis.detail.find((one) => one.component === component && one.requirement === 'demo:patch');
  return cell === undefined ? 'none' : [cell.verdict, ...cell.performers].join(' ');
}
