import type { AnalysisContext } from '../../../analysis/context.ts';
import { annexedVersions } from '../../../analysis/duties/annexes.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { requirementPhases } from '../../../analysis/universe.ts';
import { countDifferingLines, type PhasesOf } from '../../../model/diffSheets.ts';
import { memoizeWeak } from '../../../model/memoize.ts';
import { intAt } from '../../../model/snapshot/at.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import { phasesOf } from '../../../model/snapshot/lines.ts';
import { readSheet, type Snapshot } from '../../../model/snapshot/snapshot.ts';
import type { GapFacts } from '../../../text/facts.ts';
import { componentName, contractName, partyText } from './factNames.ts';

/** The contract, who may not (yet) work under it, and with what. */
export function subcontractFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const { contract, party } = finding;
  if (contract === undefined || party === undefined) return {};
  const nodes = [...context.contracts.reach(contract)].filter(
    (node) => node.owner === party && !context.contracts.covers(contract, node.row),
  );
  return {
    K: contractName(context.snapshot, contract),
    V: partyText(context, intAt(context.snapshot.contracts.supplier, contract)),
    U: partyText(context, party),
    C: partyText(context, context.institution),
    us: nodes.sort((a, b) => a.index - b.index).map((node) => componentName(context.snapshot, node)),
  };
}

/** Sheet rows of the versions that a contract annexes for a component, newest published first, drafts last. */
function annexedSheets({ snapshot }: AnalysisContext, contract: number, component: number): number[] {
  const versions = new Set(annexedVersions(snapshot, contract, component));
  return [...rowsOf(snapshot.sheetsOf, component)]
    .filter((sheet) => versions.has(intAt(snapshot.sheets.version, sheet)))
    .sort((a, b) => intAt(snapshot.sheets.publishedOn, b) - intAt(snapshot.sheets.publishedOn, a));
}

/** The phases of every requirement that is loaded, adopted or not. */
const loadedPhases = memoizeWeak((snapshot: Snapshot): PhasesOf => {
  const masks = requirementPhases(snapshot);
  return (key) => phasesOf(masks.get(snapshot.strings.find(key)) ?? 0);
});

/** The contract, the version in force, and how far the annexed one is from it. */
export function annexFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const { contract, component } = finding;
  const sheet = component && context.nodes[component.index]?.position.sheet;
  if (contract === undefined || component === undefined || sheet === undefined || sheet < 0) return {};
  const { snapshot } = context;
  const version = (row: number) => snapshot.strings.at(intAt(snapshot.sheets.version, row));
  const K = contractName(snapshot, contract);
  const named = { K, u: componentName(snapshot, component), v: version(sheet), newVersion: version(sheet) };
  const [annexed] = annexedSheets(context, contract, component.row);
  if (annexed === undefined) return named;
  const n = countDifferingLines(readSheet(snapshot, annexed), readSheet(snapshot, sheet), loadedPhases(snapshot));
  return { ...named, oldVersion: version(annexed), n };
}
