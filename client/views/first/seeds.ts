import type { Change } from '../../model/firstSteps/entities.ts';
import { readTemplates, type Templates } from '../../model/firstSteps/templates.ts';
import { load } from '../state/load.ts';

/** The templates of systems, loaded when they are first needed. */
export const loadTemplates = (): Promise<Templates> =>
  load(async () => readTemplates((await import('../../../seed/templates/systems.json?raw')).default));

const CATALOGUES: Readonly<Record<string, () => Promise<string>>> = {
  core: async () => (await import('../../../seed/catalogues/core.json?raw')).default,
  'mhlw-6.0': async () => (await import('../../../seed/catalogues/mhlw-6.0.json?raw')).default,
  'mhlw-7.0': async () => (await import('../../../seed/catalogues/mhlw-7.0.json?raw')).default,
};

/** The changes that add shipped editions to a store. */
export async function addingCatalogues(ids: readonly string[]): Promise<Change[]> {
  const texts = await Promise.all(ids.flatMap((id) => CATALOGUES[id] ?? []).map((read) => load(read)));
  return texts.flatMap((text): Change[] => {
    const { catalogues }: { readonly catalogues: readonly Readonly<Record<string, unknown>>[] } = JSON.parse(text);
    return catalogues.map((entity) => ({ op: 'put', list: 'catalogues', entity }));
  });
}
