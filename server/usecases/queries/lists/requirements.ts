import type { InstitutionView } from '../institutionView.ts';

/**
 * Indices into the universe of the requirements that an institution is held to (R(I)), in the order of the documents:
 * catalogue by catalogue as adopted, each in its own order.
 */
export function requirementsInOrder({ analysis, session }: InstitutionView): number[] {
  const { universe } = analysis.context;
  const place = new Map<string, number>();
  for (const catalogue of session.snapshot.catalogues) {
    for (const { id } of catalogue.requirements ?? []) place.set(`${catalogue.id}:${id}`, place.size);
  }
  return universe.keys
    .map((key, index) => ({ at: place.get(key) ?? 0, index }))
    .sort((a, b) => a.at - b.at)
    .map(({ index }) => index);
}
