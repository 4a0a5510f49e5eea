import type {
  Annex,
  Catalogue,
  Component,
  Contract,
  Finding,
  Line,
  Link,
  ModelDocument,
  Party,
  Sheet,
} from './types.ts';

/** Old ids to new ones, per kind of id; ids that are not in a map stay. `reference` maps whole `catalogue:requirement` texts. */
export interface Names {
  readonly party: ReadonlyMap<string, string>;
  readonly component: ReadonlyMap<string, string>;
  readonly contract: ReadonlyMap<string, string>;
  readonly catalogue: ReadonlyMap<string, string>;
  readonly reference: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, string>;
  readonly duty: ReadonlyMap<string, string>;
  readonly version: ReadonlyMap<string, string>;
}

function renamed(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id;
}

function renameParty(party: Party, names: Names): Party {
  const next = { ...party, id: renamed(names.party, party.id) };
  if (party.adopts) next.adopts = party.adopts.map((id) => renamed(names.catalogue, id));
  if (party.treatments) {
    next.treatments = party.treatments.map((of) => ({ ...of, component: renamed(names.component, of.component) }));
  }
  return next;
}

function renameComponent(component: Component, names: Names): Component {
  return {
    ...component,
    id: renamed(names.component, component.id),
    owner: renamed(names.party, component.owner),
  };
}

function renameLink(link: Link, names: Names): Link {
  const { consumer, supplier } = link;
  return { ...link, consumer: renamed(names.component, consumer), supplier: renamed(names.component, supplier) };
}

function renameLine(line: Line, names: Names): Line {
  const next = { ...line, requirement: renamed(names.reference, line.requirement) };
  if (line.via !== undefined) next.via = renamed(names.component, line.via);
  if (line.duties) next.duties = line.duties.map((duty) => ({ ...duty, id: renamed(names.duty, duty.id) }));
  if (line.satisfies) next.satisfies = line.satisfies.map((id) => renamed(names.duty, id));
  if (line.evidence) next.evidence = line.evidence.map((id) => renamed(names.evidence, id));
  return next;
}

function renameSheet(sheet: Sheet, names: Names): Sheet {
  const component = renamed(names.component, sheet.component);
  const next = { ...sheet, component, version: renamed(names.version, sheet.version) };
  if (sheet.lines) next.lines = sheet.lines.map((line) => renameLine(line, names));
  return next;
}

function renameAnnex(annex: Annex, names: Names): Annex {
  return {
    component: renamed(names.component, annex.component),
    sheetVersion: renamed(names.version, annex.sheetVersion),
  };
}

function renameContract(contract: Contract, names: Names): Contract {
  const next = {
    ...contract,
    id: renamed(names.contract, contract.id),
    customer: renamed(names.party, contract.customer),
    supplier: renamed(names.party, contract.supplier),
    covers: contract.covers.map((id) => renamed(names.component, id)),
  };
  const conditions = contract.subcontracting;
  if (conditions?.consented) {
    next.subcontracting = { ...conditions, consented: conditions.consented.map((id) => renamed(names.party, id)) };
  }
  if (contract.annexes) next.annexes = contract.annexes.map((annex) => renameAnnex(annex, names));
  return next;
}

function renameFinding(finding: Finding, names: Names): Finding {
  const next = { ...finding, component: renamed(names.component, finding.component) };
  if (finding.assignee !== undefined) next.assignee = renamed(names.party, finding.assignee);
  if (finding.requirement !== undefined) next.requirement = renamed(names.reference, finding.requirement);
  return next;
}

function renameCatalogue(catalogue: Catalogue, names: Names): Catalogue {
  const id = renamed(names.catalogue, catalogue.id);
  const next = { ...catalogue, id };
  if (catalogue.supersededBy !== undefined) next.supersededBy = renamed(names.catalogue, catalogue.supersededBy);
  if (catalogue.requirements) {
    next.requirements = catalogue.requirements.map((requirement) => ({
      ...requirement,
      id: renamed(names.reference, `${catalogue.id}:${requirement.id}`).slice(id.length + 1),
    }));
  }
  if (catalogue.mappings) {
    next.mappings = catalogue.mappings.map(({ source, target, relation }) => ({
      source: renamed(names.reference, source),
      target: renamed(names.reference, target),
      relation,
    }));
  }
  return next;
}

/** The same document with other ids; `names.reference` must move references along with the catalogues that it renames. */
export function renameDocument(document: ModelDocument, names: Names): ModelDocument {
  const next = { ...document };
  const { catalogues, parties, components, links, sheets, contracts, evidence, findings, requires } = document;
  if (requires) next.requires = requires.map((id) => renamed(names.catalogue, id));
  if (catalogues) next.catalogues = catalogues.map((each) => renameCatalogue(each, names));
  if (parties) next.parties = parties.map((each) => renameParty(each, names));
  if (components) next.components = components.map((each) => renameComponent(each, names));
  if (links) next.links = links.map((each) => renameLink(each, names));
  if (sheets) next.sheets = sheets.map((each) => renameSheet(each, names));
  if (contracts) next.contracts = contracts.map((each) => renameContract(each, names));
  if (findings) next.findings = findings.map((each) => renameFinding(each, names));
  if (evidence) next.evidence = evidence.map((each) => ({ ...each, id: renamed(names.evidence, each.id) }));
  return next;
}
