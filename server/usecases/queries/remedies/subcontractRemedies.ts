import { annexesInQuestion } from '../../../analysis/contracts/annexedSheets.ts';
import { contract as contractSchema } from '../../../model/contract.ts';
import { intAt } from '../../../model/snapshot/at.ts';
import { readContract } from '../../../model/snapshot/snapshot.ts';
import { changeContract, signContract } from './contractRemedies.ts';
import type { Draft, Ground } from './draft.ts';

/** A subcontractor that the contract prohibits, or for which it asks consent. */
export function remedySubcontractor(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const { contract, party } = finding;
  if (contract === undefined || party === undefined) return [];
  const { snapshot, contracts, institution } = context;
  const before = readContract(snapshot, contract).subcontracting;
  const known = before?.policy === 'CONSENT' ? (before.consented ?? []) : [];
  const { subcontracting } = contractSchema
    .pick({ subcontracting: true })
    .parse({ subcontracting: { policy: 'CONSENT', consented: [...known, snapshot.parties.ids.get(party)] } });
  const id = finding.rule === 'SUBCONTRACT_PROHIBITED' ? 'PERMIT_SUBCONTRACTOR' : 'CONSENT_TO_SUBCONTRACTOR';
  const consented = changeContract(ground, id, contract, subcontracting === undefined ? {} : { subcontracting });
  const reached = [...contracts.reach(contract)]
    .filter((node) => node.owner === party && !contracts.covers(contract, node.row))
    .sort((a, b) => a.index - b.index);
  const parties = { customer: institution, supplier: party };
  const covers = contractSchema.pick({ covers: true }).parse({ covers: reached.map((node) => node.id) });
  return [consented, signContract(ground, 'CONTRACT_SUBCONTRACTOR', parties, covers)];
}

/** A sheet in force that a contract does not annex; older annexes of the component make room for it. */
export function remedyAnnex(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const { contract, component, rule } = finding;
  const question = annexesInQuestion(context).find((q) => q.contract === contract && q.component === component);
  if (contract === undefined || component === undefined || question === undefined) return [];
  const { snapshot } = context;
  const version = snapshot.strings.at(intAt(snapshot.sheets.version, question.sheet));
  const others = (readContract(snapshot, contract).annexes ?? []).filter((annex) => annex.component !== component.id);
  const { annexes } = contractSchema
    .pick({ annexes: true })
    .parse({ annexes: [...others, { component: component.id, sheetVersion: version }] });
  const id = rule === 'SHEET_DRIFT' ? 'REPLACE_ANNEX' : 'ANNEX_SHEET';
  return [changeContract(ground, id, contract, annexes === undefined ? {} : { annexes }, { newVersion: version })];
}
