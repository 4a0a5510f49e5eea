import type { Contract } from '../contract.ts';
import type { Report } from '../problem.ts';
import type { ModelView } from '../view.ts';

function checkParties(contract: Contract, view: ModelView, path: string, report: Report): void {
  for (const end of ['customer', 'supplier'] as const) {
    const id = contract[end];
    if (view.party(id) === undefined) report('UNKNOWN_REFERENCE', `${path}.${end}`, { kind: 'party', id });
  }
  if (contract.customer === contract.supplier) {
    report('CUSTOMER_IS_SUPPLIER', path, { id: contract.id, party: contract.customer });
  }
  contract.subcontracting?.consented?.forEach((id, i) => {
    if (view.party(id) !== undefined) return;
    report('UNKNOWN_REFERENCE', `${path}.subcontracting.consented[${i}]`, { kind: 'party', id });
  });
}

function checkAnnexes(contract: Contract, view: ModelView, path: string, report: Report): void {
  const covered = new Set(contract.covers);
  contract.annexes?.forEach(({ component, sheetVersion }, i) => {
    const at = `${path}.annexes[${i}]`;
    if (view.component(component) === undefined) {
      report('UNKNOWN_REFERENCE', `${at}.component`, { kind: 'component', id: component });
    } else if (!covered.has(component)) {
      report('ANNEX_NOT_COVERED', `${at}.component`, { id: contract.id, component });
    } else if (!view.hasSheet(component, sheetVersion)) {
      report('UNKNOWN_REFERENCE', `${at}.sheetVersion`, { kind: 'sheetVersion', id: sheetVersion });
    }
  });
}

/** A sale is in force for ever: nothing about its end can be said. */
function checkPurchase(contract: Contract, path: string, report: Report): void {
  if (contract.kind !== 'PURCHASE') return;
  const said = { endsOn: contract.endsOn, renewal: contract.renewal === 'AUTOMATIC' || undefined };
  for (const [field, value] of Object.entries({ ...said, terminatedOn: contract.terminatedOn })) {
    if (value !== undefined) report('NOT_FOR_PURCHASE', `${path}.${field}`, { field, id: contract.id });
  }
}

/** Two different parties, dates in order, annexes of what is covered (model/README.md, "Contract"). */
export function checkContract(contract: Contract, view: ModelView, path: string, report: Report): void {
  checkParties(contract, view, path, report);
  contract.covers.forEach((id, i) => {
    if (view.component(id) === undefined) {
      report('UNKNOWN_REFERENCE', `${path}.covers[${i}]`, { kind: 'component', id });
    }
  });
  for (const field of ['endsOn', 'terminatedOn'] as const) {
    const end = contract[field];
    if (end !== undefined && end < contract.startsOn) {
      report('ENDS_BEFORE_START', `${path}.${field}`, { field, date: end, startsOn: contract.startsOn });
    }
  }
  checkPurchase(contract, path, report);
  checkAnnexes(contract, view, path, report);
}
