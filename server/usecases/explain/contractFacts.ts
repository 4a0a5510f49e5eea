import { annexedVersions } from '../../analysis/annexes.ts';
import { lastDay } from '../../analysis/contracts.ts';
import type { Finding } from '../../analysis/rule.ts';
import type { Scene } from '../../analysis/scene.ts';
import { diffSheets } from '../../model/diffSheets.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { daysBetween, dayText, NO_DAY } from '../../model/snapshot/days.ts';
import { readSheet } from '../../model/snapshot/snapshot.ts';
import type { GapFacts } from '../../text/facts.ts';
import { componentName, contractName, partyText } from './names.ts';
import { pairOf } from './responsibilityFacts.ts';

/** The contract that ended, or will end, under a link: the one that lasts longest of those that bind it. */
function endingFacts(scene: Scene, finding: Finding, standing: 'IN_FORCE' | 'ENDED'): GapFacts {
  const facts = pairOf(scene, finding);
  if (facts === undefined) return {};
  const binders = scene.contracts.binders(facts.pair, standing).filter((k) => lastDay(scene.snapshot, k) !== NO_DAY);
  const [contract] = binders.sort((a, b) => lastDay(scene.snapshot, b) - lastDay(scene.snapshot, a));
  if (contract === undefined) return {};
  const date = lastDay(scene.snapshot, contract);
  return { K: contractName(scene.snapshot, contract), date: dayText(date), days: daysBetween(scene.day, date) };
}

function subcontractFacts(scene: Scene, finding: Finding): GapFacts {
  const { contract, party } = finding;
  if (contract === undefined || party === undefined) return {};
  const nodes = [...scene.contracts.reach(contract)].filter(
    (node) => node.owner === party && !scene.contracts.covers(contract, node.row),
  );
  return {
    K: contractName(scene.snapshot, contract),
    V: partyText(scene, scene.snapshot.contracts.supplier[contract] ?? -1),
    U: partyText(scene, party),
    C: partyText(scene, scene.institution),
    us: nodes.sort((a, b) => a.index - b.index).map((node) => componentName(scene.snapshot, node)),
  };
}

/** Sheet rows of the versions that a contract annexes for a component, newest published first, drafts last. */
function annexedSheets({ snapshot }: Scene, contract: number, component: number): number[] {
  const versions = new Set(annexedVersions(snapshot, contract, component));
  return [...rowsOf(snapshot.sheetsOf, component)]
    .filter((sheet) => versions.has(snapshot.sheets.version[sheet] ?? -1))
    .sort((a, b) => (snapshot.sheets.publishedOn[b] ?? NO_DAY) - (snapshot.sheets.publishedOn[a] ?? NO_DAY));
}

function annexFacts(scene: Scene, finding: Finding): GapFacts {
  const { contract, component } = finding;
  const sheet = component && scene.nodes[component.index]?.position.sheet;
  if (contract === undefined || component === undefined || sheet === undefined || sheet < 0) return {};
  const { snapshot } = scene;
  const version = (row: number) => snapshot.strings.at(snapshot.sheets.version[row] ?? -1);
  const K = contractName(snapshot, contract);
  const named = { K, u: componentName(snapshot, component), v: version(sheet), newVersion: version(sheet) };
  const [annexed] = annexedSheets(scene, contract, component.row);
  if (annexed === undefined) return named;
  const n = diffSheets(readSheet(snapshot, annexed), readSheet(snapshot, sheet)).length;
  return { ...named, oldVersion: version(annexed), n };
}

/** Whether one of a contract's annexed and published versions leaves the finding's duty to the consumer. */
function leavesTheDuty(scene: Scene, finding: Finding, contract: number, component: number): boolean {
  const { snapshot, universe } = scene;
  const key = universe.keys[finding.requirement ?? -1];
  return annexedSheets(scene, contract, component).some(
    (sheet) =>
      snapshot.sheets.publishedOn[sheet] !== NO_DAY &&
      (readSheet(snapshot, sheet).lines ?? []).some(
        (line) => line.requirement === key && (line.stance === 'SHARED' || line.stance === 'CONSUMER'),
      ),
  );
}

/** The contract whose annex took a duty on; where a mapping carried the duty, any that annexes the sheet. */
function tacitFacts(scene: Scene, finding: Finding): GapFacts {
  const { consumer, supplier } = finding;
  if (consumer === undefined || supplier === undefined) return {};
  const rows = [supplier.row, ...(supplier.service === undefined ? [] : [supplier.service.row])];
  const bought = scene.contracts.boughtBy(consumer.owner).inForce;
  const contract =
    bought.find((k) => rows.some((row) => leavesTheDuty(scene, finding, k, row))) ??
    bought.find((k) => rows.some((row) => annexedSheets(scene, k, row).length > 0));
  return contract === undefined ? {} : { K: contractName(scene.snapshot, contract) };
}

/** Facts of the rules about contracts and annexes. */
export function contractFacts(scene: Scene, finding: Finding): GapFacts {
  switch (finding.rule) {
    case 'CONTRACT_EXPIRED':
      return endingFacts(scene, finding, 'ENDED');
    case 'CONTRACT_EXPIRING':
      return endingFacts(scene, finding, 'IN_FORCE');
    case 'SUBCONTRACT_PROHIBITED':
    case 'SUBCONTRACT_UNCONSENTED':
      return subcontractFacts(scene, finding);
    case 'SHEET_NOT_ANNEXED':
    case 'SHEET_DRIFT':
      return annexFacts(scene, finding);
    case 'TACIT_DUTY':
      return tacitFacts(scene, finding);
    default:
      return {};
  }
}
