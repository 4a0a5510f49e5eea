import type { Reading } from './reading.ts';

/** Whether the model is demo data: every institution says in its name that it is invented. */
export function isDemo({ snapshot, party }: Reading): boolean {
  const institutions = snapshot.parties.ids.flatMap((_, row) =>
    snapshot.parties.isInstitution[row] === 1 ? [row] : [],
  );
  // A large model is no demo; reading ten thousand names to learn that would be waste.
  if (institutions.length === 0 || institutions.length > 50) return false;
  return institutions.every((row) => party(row).data.name.ja.includes('架空'));
}
