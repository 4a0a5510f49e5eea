import type { Catalogue, Mapping, Requirement } from '../../../../model/catalogue.ts';
import type { Language } from '../../../../text/facts.ts';
import { CODE_WORDS } from '../../../../text/registers.ts';
import { PHASE_WORDS } from '../../../../text/vocabulary.ts';
import { lines, type RegisterRow, word, yesNo } from './cells.ts';

/** A requirement with the catalogue that it stands in. */
export interface OfCatalogue {
  readonly catalogue: Catalogue;
  readonly requirement: Requirement;
}

/** The requirements of a catalogue, in the document's order. */
export const requirementsOf = (catalogue: Catalogue): OfCatalogue[] =>
  (catalogue.requirements ?? []).map((requirement) => ({ catalogue, requirement }));

/** A requirement. */
export function requirementRow(
  { catalogue, requirement }: OfCatalogue,
  language: Language,
): RegisterRow<'requirements'> {
  const { id, title, summary, chapter, item, layers, phases, traits, source } = requirement;
  return {
    catalogue: catalogue.id,
    id,
    chapter: chapter ?? '',
    item: item ?? '',
    title: title?.ja ?? '',
    titleEn: title?.en ?? '',
    summary: summary?.ja ?? '',
    summaryEn: summary?.en ?? '',
    layers: lines(layers),
    phases: lines(phases.map((phase) => PHASE_WORDS[phase][language])),
    priority: word(CODE_WORDS.priority, requirement.priority ?? 'MUST', language),
    evidenceRequired: yesNo(requirement.evidenceRequired ?? false, language),
    facilityTypes: lines(requirement.facilityTypes),
    delegable: lines(requirement.delegable),
    traits: lines(traits),
    source: source ?? '',
  };
}

/** How two requirements correspond. */
export const mappingRow = ({ source, target, relation }: Mapping, language: Language): RegisterRow<'mappings'> => ({
  mappingSource: source,
  relation: word(CODE_WORDS.relation, relation, language),
  mappingTarget: target,
});
