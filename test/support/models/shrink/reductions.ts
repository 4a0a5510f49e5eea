import type { ModelCase, ModelDocument } from '../types.ts';
import { bypassSteps } from './bypass.ts';
import { shrinkDocument } from './entities.ts';
import { joinPartySteps } from './join-parties.ts';
import { plainSteps } from './plain.ts';
import { repair } from './repair.ts';
import { all, list, type Step } from './shrinker.ts';

/** One document with everything that stands in several. */
function merged(documents: readonly ModelDocument[]): ModelDocument {
  return {
    format: 'bunkai-model/1',
    catalogues: documents.flatMap((document) => document.catalogues ?? []),
    parties: documents.flatMap((document) => document.parties ?? []),
    components: documents.flatMap((document) => document.components ?? []),
    links: documents.flatMap((document) => document.links ?? []),
    sheets: documents.flatMap((document) => document.sheets ?? []),
    contracts: documents.flatMap((document) => document.contracts ?? []),
    evidence: documents.flatMap((document) => document.evidence ?? []),
    findings: documents.flatMap((document) => document.findings ?? []),
  };
}

const shrinkDocuments = list(1, shrinkDocument);

const shrinkWhole = list(1, all(bypassSteps, joinPartySteps));

/**
 * Valid models that are simpler than this valid one by one step each, the boldest first: all in one document, plain ids, without whole
 * lists, without single entities and what hangs on them, with shorter chains, fewer parties, without single fields. Every sequence of steps ends.
 */
export function reductions({ documents, asOf }: ModelCase): (() => ModelCase)[] {
  const steps: Step<ModelDocument[]>[] = [...plainSteps(documents), ...shrinkDocuments(documents)];
  // What is in the middle, or owned by whom, is known only where all is in one document.
  if (documents.length > 1) steps.push({ rank: -2, make: () => [merged(documents)] });
  else steps.push(...shrinkWhole([...documents]));
  const sorted = steps.toSorted((a, b) => a.rank - b.rank);
  return sorted.map(({ make }) => () => ({ documents: repair(make()), asOf }));
}
