import { memoize, memoizeWeak } from '../../model/memoize.ts';
import { intAt, NO_ROW } from '../../model/snapshot/at.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { recorderOf } from './recorded.ts';

/**
 * By this trait a vendor makes the published sheets of a component public: whoever asks sees the component, its owner and
 * those sheets, nothing else of either. So a hospital can read about a
 * service before it buys. What one sees for no other reason cannot be named in changes (hidden.ts): a link would show what
 * stands behind it.
 */
export const PUBLIC_SHEET = 'public-sheet';

/** What of a snapshot is public, by row. */
export interface PublicRows {
  readonly components: ReadonlySet<number>;
  /** Owners of the components. */
  readonly parties: ReadonlySet<number>;
}

const NOTHING: PublicRows = { components: new Set(), parties: new Set() };

function findPublic(snapshot: Snapshot): PublicRows {
  const { components, parties, strings } = snapshot;
  // Few sets of traits serve all components.
  const isMarked = memoize((traits: number) => strings.listAt(traits).includes(PUBLIC_SHEET));
  const found = { components: new Set<number>(), parties: new Set<number>() };
  components.traits.forEach((traits, row) => {
    const owner = intAt(components.owner, row);
    if (parties.isInstitution[owner] === 1 || !isMarked(traits) || recorderOf(snapshot, owner) !== NO_ROW) return;
    found.components.add(row);
    found.parties.add(owner);
  });
  return found.components.size === 0 ? NOTHING : found;
}

// By snapshot: the components alone do not say whose owner is an institution.
/** The components whose vendors made their published sheets public. Neither an institution's own nor its records of vendors are ever public. */
export const publicRows = memoizeWeak(findPublic);
