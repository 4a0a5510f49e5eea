import type { Change } from '../../model/change.ts';
import type { Problem } from '../../model/problem.ts';
import { evidenceNamed } from './evidenceSeen.ts';
import type { Reading } from './reading.ts';

/** Something that a change names: the kind, as faults call it, and its id. */
interface Named {
  readonly kind: 'party' | 'component' | 'evidence';
  readonly id: string;
  readonly path: string;
}

function namedBy(change: Change): Named[] {
  if (change.op === 'remove') return [];
  const component = (id: string, path: string): Named => ({ kind: 'component', id, path });
  const party = (id: string, path: string): Named => ({ kind: 'party', id, path });
  switch (change.list) {
    case 'components':
      return [party(change.entity.owner, 'owner')];
    case 'links':
      return [component(change.entity.consumer, 'consumer'), component(change.entity.supplier, 'supplier')];
    case 'sheets':
      return [
        component(change.entity.component, 'component'),
        ...(change.entity.lines ?? []).flatMap(({ evidence = [] }, i) =>
          evidence.map((id, k): Named => ({ kind: 'evidence', id, path: `lines[${i}].evidence[${k}]` })),
        ),
      ];
    case 'contracts':
      return [
        party(change.entity.customer, 'customer'),
        party(change.entity.supplier, 'supplier'),
        ...change.entity.covers.map((id, i) => component(id, `covers[${i}]`)),
        ...(change.entity.subcontracting?.consented ?? []).map((id, i) => party(id, `subcontracting.consented[${i}]`)),
      ];
    case 'decisions':
      return [party(change.entity.institution, 'institution')];
    default:
      return [];
  }
}

/** Whether something that is there is hidden from the viewer, or shown to everybody only. */
function isHidden({ kind, id }: Named, { snapshot, access }: Reading, evidence: () => ReadonlySet<string>): boolean {
  if (kind === 'evidence') return evidence().has(id);
  const row = (kind === 'party' ? snapshot.parties : snapshot.components).rows.get(id);
  return row !== undefined && !(kind === 'party' ? access.nearParty : access.near)(row);
}

/** Ids of evidence that only sheets name which the viewer does not see: what no sheet names may be somebody's next one. */
function evidenceOfOthers({ snapshot, access }: Reading): ReadonlySet<string> {
  const rows = [...snapshot.sheets.lines.keys()];
  const seen = evidenceNamed(snapshot, rows.filter(access.sheet));
  const others = evidenceNamed(
    snapshot,
    rows.filter((row) => !access.sheet(row)),
  );
  return new Set([...others].filter((id) => !seen.has(id)));
}

/**
 * References of changes to what is there but hidden from the viewer, reported exactly like what is not there. So is what
 * the viewer sees only because it is public: a link to it, or a contract about it, would show more than was made public
 * without a word from its vendor.
 */
export function hiddenReferences(reading: Reading, changes: readonly Change[]): Problem[] {
  if (reading.access.everything) return [];
  let found: ReadonlySet<string> | undefined;
  const evidence = () => {
    found ??= evidenceOfOthers(reading);
    return found;
  };
  return changes.flatMap((change, i) =>
    namedBy(change)
      .filter((named) => isHidden(named, reading, evidence))
      .map(({ kind, id, path }): Problem => {
        return { code: 'UNKNOWN_REFERENCE', path: `changes[${i}].entity.${path}`, params: { kind, id } };
      }),
  );
}
