import type {
  Catalogue,
  Component,
  Contract,
  Evidence,
  Finding,
  Link,
  ModelDocument,
  Party,
  Requirement,
  Sheet,
} from '../types.ts';
import { splitReference } from '../vocabulary.ts';
import { repairLines } from './repair-lines.ts';

/** What is left of a model, by id. */
interface Remains {
  readonly parties: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
  readonly catalogues: ReadonlyMap<string, ReadonlyMap<string, Requirement>>;
  readonly evidence: ReadonlySet<string>;
  /** `component`, a line break, `version`. */
  readonly versions: ReadonlySet<string>;
}

function idsOf(entities: readonly { id: string }[]): Set<string> {
  return new Set(entities.map(({ id }) => id));
}

/** Components whose owner and, for a USAGE or an API, whose one link are still there; taking one out may take others along. */
function standing(parties: ReadonlySet<string>, components: readonly Component[], links: readonly Link[]): Set<string> {
  const kept = new Map(components.filter(({ owner }) => parties.has(owner)).map((each) => [each.id, each]));
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const { id, kind } of [...kept.values()]) {
      if (kind !== 'USAGE' && kind !== 'API') continue;
      const needed = kind === 'USAGE' ? 'USES' : 'EXPOSED_BY';
      const held = links.some((link) => link.consumer === id && link.kind === needed && kept.has(link.supplier));
      if (!held) kept.delete(id);
    }
  }
  return new Set(kept.keys());
}

function surveyed(documents: readonly ModelDocument[]): Remains {
  const parties = idsOf(documents.flatMap((document): Party[] => document.parties ?? []));
  const catalogues = documents.flatMap((document): Catalogue[] => document.catalogues ?? []);
  const components = standing(
    parties,
    documents.flatMap((document) => document.components ?? []),
    documents.flatMap((document) => document.links ?? []),
  );
  return {
    parties,
    components,
    catalogues: new Map(
      catalogues.map(({ id, requirements }) => [id, new Map((requirements ?? []).map((each) => [each.id, each]))]),
    ),
    evidence: idsOf(documents.flatMap((document): Evidence[] => document.evidence ?? [])),
    versions: new Set(
      documents.flatMap(({ sheets }) => (sheets ?? []).map((sheet) => `${sheet.component}\n${sheet.version}`)),
    ),
  };
}

function repairParty(party: Party, remains: Remains): Party {
  const next = { ...party };
  if (party.adopts) next.adopts = party.adopts.filter((id) => remains.catalogues.has(id));
  if (party.treatments) next.treatments = party.treatments.filter((of) => remains.components.has(of.component));
  return next;
}

/** Whether a reference is fine: its catalogue is not loaded, or has the requirement. */
function refers(remains: Remains, reference: string): boolean {
  const { catalogue, requirement } = splitReference(reference);
  return remains.catalogues.get(catalogue)?.has(requirement) ?? true;
}

function repairCatalogue(catalogue: Catalogue, remains: Remains): Catalogue {
  if (!catalogue.mappings) return catalogue;
  const mappings = catalogue.mappings.filter(
    ({ source, target }) => refers(remains, source) && refers(remains, target),
  );
  return { ...catalogue, mappings };
}

function repairSheet(sheet: Sheet, remains: Remains): Sheet {
  if (!sheet.lines) return sheet;
  return { ...sheet, lines: repairLines(sheet.lines, remains) };
}

function repairContract(contract: Contract, remains: Remains): Contract[] {
  const { customer, supplier, subcontracting, annexes } = contract;
  const covers = contract.covers.filter((id) => remains.components.has(id));
  if (!remains.parties.has(customer) || !remains.parties.has(supplier) || covers.length === 0) return [];
  const next = { ...contract, covers };
  if (subcontracting?.consented) {
    const consented = subcontracting.consented.filter((id) => remains.parties.has(id));
    next.subcontracting = { ...subcontracting, consented };
  }
  if (annexes) {
    next.annexes = annexes.filter(
      ({ component, sheetVersion }) =>
        covers.includes(component) && remains.versions.has(`${component}\n${sheetVersion}`),
    );
  }
  return [next];
}

function repairFinding(finding: Finding, remains: Remains): Finding[] {
  if (!remains.components.has(finding.component)) return [];
  const next = { ...finding };
  if (finding.assignee !== undefined && !remains.parties.has(finding.assignee)) delete next.assignee;
  if (finding.requirement !== undefined && !refers(remains, finding.requirement)) delete next.requirement;
  return [next];
}

function repairDocument(document: ModelDocument, remains: Remains): ModelDocument {
  const next = { ...document };
  const { requires, parties, components, links, catalogues, sheets, contracts, findings } = document;
  const stands = (id: string) => remains.components.has(id);
  if (requires) next.requires = requires.filter((id) => remains.catalogues.has(id));
  if (parties) next.parties = parties.map((party) => repairParty(party, remains));
  if (components) next.components = components.filter(({ id }) => stands(id));
  if (links) next.links = links.filter(({ consumer, supplier }) => stands(consumer) && stands(supplier));
  if (catalogues) next.catalogues = catalogues.map((catalogue) => repairCatalogue(catalogue, remains));
  if (sheets) {
    next.sheets = sheets.filter(({ component }) => stands(component)).map((sheet) => repairSheet(sheet, remains));
  }
  if (contracts) next.contracts = contracts.flatMap((contract) => repairContract(contract, remains));
  if (findings) next.findings = findings.flatMap((finding) => repairFinding(finding, remains));
  return next;
}

/**
 * Takes out of a model that lost some of its parts whatever refers to them: a valid model loses an entity and stays valid. What may
 * name something that is not there (`via`, `supersededBy`, items in `satisfies`) stays.
 */
export function repair(documents: readonly ModelDocument[]): ModelDocument[] {
  const remains = surveyed(documents);
  return documents.map((document) => repairDocument(document, remains));
}
