import type { ModelCase } from '../../support/models/types.ts';

/** Names of entities by id, as they are written in the documents. */
export interface Names {
  component(id: string): string;
  party(id: string): string;
  contract(id: string): string;
  requirement(key: string): string;
  catalogue(id: string): string;
  evidence(id: string): string;
}

interface Named {
  readonly id: string;
  readonly name?: { readonly ja: string };
  readonly title?: { readonly ja: string };
}

/** What a sentence calls the entities of a model: by name or title, by id where there is none. */
export function namesOf(documents: ModelCase['documents']): Names {
  const all = <T>(list: (document: ModelCase['documents'][number]) => readonly T[] | undefined): T[] =>
    documents.flatMap((document) => list(document) ?? []);
  const called = (entities: readonly Named[]) => {
    const names = new Map(entities.map(({ id, name, title }) => [id, name?.ja ?? title?.ja ?? id]));
    return (id: string) => names.get(id) ?? id;
  };
  const catalogues = all((d) => d.catalogues);
  const requirements = catalogues.flatMap(({ id, requirements: of = [] }) =>
    of.map((each) => ({ id: `${id}:${each.id}`, title: each.title })),
  );
  return {
    component: called(all((d) => d.components)),
    party: called(all((d) => d.parties)),
    contract: called(all((d) => d.contracts).map(({ id, documents: of }) => ({ id, ...of?.[0] }))),
    requirement: called(requirements),
    catalogue: called(catalogues),
    evidence: called(all((d) => d.evidence)),
  };
}
