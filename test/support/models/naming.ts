import { collectIds, type Ids } from './ids.ts';
import { type Names, renameDocument } from './rename.ts';
import type { ModelDocument } from './types.ts';

/** The kinds of id that can be given other names one by one; a requirement's id is the part behind the colon. */
export type IdKind = 'party' | 'component' | 'contract' | 'evidence' | 'duty' | 'version' | 'catalogue' | 'requirement';

/** All kinds of id. */
export const ID_KINDS: readonly IdKind[] = [
  'component',
  'party',
  'requirement',
  'catalogue',
  'contract',
  'duty',
  'version',
  'evidence',
];

/**
 * Gives new names to ids of one kind, in the order given: as many as `ids`, all different and different from every id kept.
 * Requirements are asked for catalogue by catalogue.
 */
export type Namer = (kind: IdKind, ids: readonly string[]) => readonly string[];

function pairs(from: readonly string[], to: readonly string[]): Map<string, string> {
  return new Map(from.map((id, index) => [id, to[index] ?? id]));
}

function references(ids: Ids, catalogue: ReadonlyMap<string, string>, namer: Namer): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const [id, requirements] of ids.requirements) {
    const names = namer('requirement', requirements);
    for (const [index, requirement] of requirements.entries()) {
      renamed.set(`${id}:${requirement}`, `${catalogue.get(id) ?? id}:${names[index] ?? requirement}`);
    }
  }
  return renamed;
}

/** The same model with other ids throughout. */
export function renameModel(documents: readonly ModelDocument[], namer: Namer): ModelDocument[] {
  const ids = collectIds(documents);
  const catalogue = pairs(ids.catalogue, namer('catalogue', ids.catalogue));
  const names: Names = {
    catalogue,
    reference: references(ids, catalogue, namer),
    party: pairs(ids.party, namer('party', ids.party)),
    component: pairs(ids.component, namer('component', ids.component)),
    contract: pairs(ids.contract, namer('contract', ids.contract)),
    evidence: pairs(ids.evidence, namer('evidence', ids.evidence)),
    duty: pairs(ids.duty, namer('duty', ids.duty)),
    version: pairs(ids.version, namer('version', ids.version)),
  };
  return documents.map((document) => renameDocument(document, names));
}
