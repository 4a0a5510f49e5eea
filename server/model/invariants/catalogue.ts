import type { Catalogue, Mapping, Requirement } from '../catalogue.ts';
import type { Report } from '../problem.ts';
import { splitRequirementKey } from '../values.ts';
import type { ModelView } from '../view.ts';

/**
 * A key names a requirement: it has a colon, and where its catalogue is loaded the requirement is in it. One of a
 * catalogue that is not loaded is kept and has no effect (model/README.md, "Sheet").
 */
export function checkRequirementKey(key: string, view: ModelView, path: string, report: Report): void {
  const parts = splitRequirementKey(key);
  if (parts === undefined) {
    report('BAD_REQUIREMENT_KEY', path, { value: key });
  } else if (view.hasCatalogue(parts.catalogue) && !view.requirement(parts.catalogue, parts.requirement)) {
    report('UNKNOWN_REFERENCE', path, { kind: 'requirement', id: key });
  }
}

function checkUnique(list: readonly { id: string }[], path: string, report: Report): Set<string> {
  const seen = new Set<string>();
  list.forEach(({ id }, i) => {
    if (seen.has(id)) report('DUPLICATE_ID', `${path}[${i}].id`, { id });
    seen.add(id);
  });
  return seen;
}

function checkRequirement(of: Requirement, known: Known, path: string, report: Report): void {
  if (of.title === undefined && of.summary === undefined) report('TITLE_OR_SUMMARY_MISSING', path, { id: of.id });
  if (isMissing(of.group, known.groups)) report('UNKNOWN_REFERENCE', `${path}.group`, { kind: 'group', id: of.group });
  if (isMissing(of.chapter, known.chapters)) {
    report('UNKNOWN_REFERENCE', `${path}.chapter`, { kind: 'chapter', id: of.chapter });
  }
}

interface Known {
  readonly groups: ReadonlySet<string>;
  readonly chapters: ReadonlySet<string>;
}

/** A name that is not among those listed. Where none are listed it is a mere label: no rule reads it. */
function isMissing(name: string | undefined, listed: ReadonlySet<string>): name is string {
  return name !== undefined && listed.size > 0 && !listed.has(name);
}

function checkMapping(mapping: Mapping, view: ModelView, path: string, report: Report): void {
  checkRequirementKey(mapping.source, view, `${path}.source`, report);
  checkRequirementKey(mapping.target, view, `${path}.target`, report);
}

/** Ids are unique, references inside the document resolve (model/README.md, "Catalogue, requirement, mapping"). */
export function checkCatalogue(catalogue: Catalogue, view: ModelView, path: string, report: Report): void {
  if (catalogue.id.includes(':')) report('COLON_IN_CATALOGUE_ID', `${path}.id`, { id: catalogue.id });
  const groups = checkUnique(catalogue.groups ?? [], `${path}.groups`, report);
  const chapters = checkUnique(catalogue.chapters ?? [], `${path}.chapters`, report);
  catalogue.chapters?.forEach(({ group }, i) => {
    if (isMissing(group, groups)) {
      report('UNKNOWN_REFERENCE', `${path}.chapters[${i}].group`, { kind: 'group', id: group });
    }
  });
  checkUnique(catalogue.requirements ?? [], `${path}.requirements`, report);
  catalogue.requirements?.forEach((r, i) => {
    checkRequirement(r, { groups, chapters }, `${path}.requirements[${i}]`, report);
  });
  catalogue.mappings?.forEach((m, i) => {
    checkMapping(m, view, `${path}.mappings[${i}]`, report);
  });
}
