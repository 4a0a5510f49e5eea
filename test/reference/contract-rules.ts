import type { Context } from './context.ts';
import { bindsDirectly, bound, isInForce, ours, reach, wouldHaveBeenBound } from './contracts.ts';
import type { Finding } from './findings.ts';
import { inForceSheet } from './lines.ts';
import { linksBetween, owner, suppliersOf } from './model.ts';
import type { Rule } from './results.ts';
import type { Contract } from './types.ts';

const EXPIRING_WITHIN_DAYS = 90;

/** SEMANTICS.md section 3: the rules about links and contracts. */
export function contractFindings(context: Context): readonly Finding[] {
  const pairs = context.chain.flatMap((c) => suppliersOf(context.model, c).map((u): [string, string] => [c, u]));
  const own = context.model.contracts.filter(
    (contract) => contract.customer === context.institution.id && isInForce(contract, context.day),
  );
  return [
    ...pairs.flatMap(([c, u]) => bindingGaps(context, c, u)),
    ...own.flatMap((contract) => subcontractGaps(context, contract)),
    ...own.flatMap((contract) => pairs.flatMap(([c, u]) => annexGaps(context, contract, c, u))),
  ];
}

/**
 * UNCONTRACTED_LINK, CONTRACT_EXPIRED, CONTRACT_EXPIRING. "A pair with several links is bound when each of them is, and ours when one
 * of them is; it counts as CONTRACT_EXPIRED when every link of it that is not bound would have been."
 */
function bindingGaps(context: Context, c: string, u: string): readonly Finding[] {
  const { model, institution, day } = context;
  const links = linksBetween(model, c, u);
  const unbound = links.filter((link) => !bound(context, link, day));
  const actors = [owner(model, c), owner(model, u), ...(ours(context, links) ? [institution.id] : [])];
  const found = (rule: Rule): Finding[] => [{ rule, place: { consumer: c, supplier: u }, actors }];

  if (unbound.length > 0) {
    return found(unbound.every((link) => wouldHaveBeenBound(context, link)) ? 'CONTRACT_EXPIRED' : 'UNCONTRACTED_LINK');
  }
  const isExpiring = owner(model, c) === institution.id && unboundAhead(context, c, u) !== undefined;
  return isExpiring ? found('CONTRACT_EXPIRING') : [];
}

/**
 * CONTRACT_EXPIRING: "not bound on some day of t + 1 … t + 90 (contracts and reaches of that day); its explanation … tells the first
 * such day, and the first after it on which it is bound again, if any by t + 90". Undefined where it is bound on each of these days.
 */
export function unboundAhead(
  context: Context,
  c: string,
  u: string,
): { readonly from: string; readonly boundAgain?: string } | undefined {
  const links = linksBetween(context.model, c, u);
  const ahead = Array.from({ length: EXPIRING_WITHIN_DAYS }, (_, before) => addDays(context.day, before + 1)).filter(
    isDay,
  );
  // Contracts are all that differs from day to day: days with the same ones in force need not be read twice.
  const known = new Map<string, boolean>();
  const isBound = (day: string): boolean => {
    const inForce = JSON.stringify(context.model.contracts.filter((k) => isInForce(k, day)).map(({ id }) => id));
    const answer = known.get(inForce) ?? links.every((link) => bound(context, link, day));
    known.set(inForce, answer);
    return answer;
  };
  const from = ahead.find((day) => !isBound(day));
  if (from === undefined) return undefined;
  const boundAgain = ahead.find((day) => day > from && isBound(day));
  return boundAgain === undefined ? { from } : { from, boundAgain };
}

/** model/README.md: days are written `YYYY-MM-DD`; there is none after 9999-12-31. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** The calendar day a number of days after another, both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * SUBCONTRACT_PROHIBITED, SUBCONTRACT_UNCONSENTED: "contract K in force (I ← V); u in K's reach, not covered by K; S = owner(u) ∉
 * {V, I}; K's policy is PROHIBITED, or CONSENT without S consented".
 */
function subcontractGaps(context: Context, contract: Contract): readonly Finding[] {
  const { model, institution, day } = context;
  const behind = [...reach(context, contract, day)].filter((u) => !contract.covers.includes(u));
  const parties = [contract.supplier, institution.id];
  const subcontractors = [...new Set(behind.map((u) => owner(model, u)))].filter((party) => !parties.includes(party));
  const { policy, consented = [] } = contract.subcontracting ?? {};
  return subcontractors.flatMap((party): Finding[] => {
    const place = { contract: contract.id, party };
    if (policy === 'PROHIBITED') return [{ rule: 'SUBCONTRACT_PROHIBITED', place, actors: parties }];
    if (policy !== 'CONSENT' || consented.includes(party)) return [];
    return [{ rule: 'SUBCONTRACT_UNCONSENTED', place, actors: parties }];
  });
}

/**
 * SHEET_NOT_ANNEXED: "c → u is bound directly by K with customer I, u has an in-force sheet of its own, K annexes no version of it (a
 * draft counts as one)"; SHEET_DRIFT: "as above, but K annexes versions of it, none of them the one in force".
 */
function annexGaps(context: Context, contract: Contract, c: string, u: string): readonly Finding[] {
  // "a sale is not signed again (no SHEET_NOT_ANNEXED, no SHEET_DRIFT of it)"
  if (context.hasSecondPart && contract.kind === 'PURCHASE') return [];
  const links = linksBetween(context.model, c, u);
  if (!links.some((link) => bindsDirectly(context, contract, link, context.day))) return [];
  const current = inForceSheet(context, u);
  if (current === undefined) return [];
  const versions = (contract.annexes ?? []).filter((annex) => annex.component === u).map((annex) => annex.sheetVersion);
  if (versions.some((version) => version === current.version)) return [];
  const rule = versions.length === 0 ? 'SHEET_NOT_ANNEXED' : 'SHEET_DRIFT';
  const actors = [contract.customer, contract.supplier];
  return [{ rule, place: { component: u, contract: contract.id }, actors }];
}
