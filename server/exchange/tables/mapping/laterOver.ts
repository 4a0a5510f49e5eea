import { type Entity, keyOfEntity } from '../../../model/change.ts';
import { type EntityList, joinDocuments, MODEL_FORMAT, type ModelDocument } from '../../../model/document.ts';

/** What becomes of the entities of one list. */
type OfList = <L extends EntityList>(list: L, entities: readonly Entity<L>[]) => Entity<L>[];

function eachList(documents: readonly ModelDocument[], of: OfList): ModelDocument {
  const all = joinDocuments(documents);
  return {
    format: MODEL_FORMAT,
    catalogues: of('catalogues', all.catalogues),
    parties: of('parties', all.parties),
    components: of('components', all.components),
    links: of('links', all.links),
    sheets: of('sheets', all.sheets),
    contracts: of('contracts', all.contracts),
    evidence: of('evidence', all.evidence),
    findings: of('findings', all.findings),
    decisions: of('decisions', all.decisions),
    proposals: of('proposals', all.proposals),
  };
}

/** Documents as one; of an entity that several have, as the last of them has it. */
export const laterOver = (documents: readonly ModelDocument[]): ModelDocument =>
  eachList(documents, (list, entities) => [
    ...new Map(entities.map((entity) => [keyOfEntity({ list, entity }), entity])).values(),
  ]);

/** A document without the entities that a later one has too. */
export function without(document: ModelDocument, later: ModelDocument): ModelDocument {
  const keys = new Set<string>();
  eachList([later], (list, entities) => {
    for (const entity of entities) keys.add(`${list} ${keyOfEntity({ list, entity })}`);
    return [];
  });
  return eachList([document], (list, entities) =>
    entities.filter((entity) => !keys.has(`${list} ${keyOfEntity({ list, entity })}`)),
  );
}
