import { ENTITY_LISTS, type EntityList, type Model } from '../document.ts';
import type { Report } from '../problem.ts';
import { type ModelView, viewOf } from '../view.ts';
import { checkCatalogue } from './catalogue.ts';
import { checkComponent } from './component.ts';
import { checkContract } from './contract.ts';
import { checkDecision } from './decision.ts';
import { checkIdentity, type PathOf } from './identity.ts';
import { checkLink } from './link.ts';
import { checkParty } from './party.ts';
import { checkProposal } from './proposal.ts';
import { checkSheet } from './sheet.ts';

/** Where an entity stands in a model that is one document. */
export const plainPath: PathOf = (list, index) => `${list}[${index}]`;

function checkEntities(model: Model, list: EntityList, view: ModelView, at: PathOf, report: Report): void {
  const each = <T>(entities: readonly T[], check: (e: T, v: ModelView, path: string, report: Report) => void) => {
    entities.forEach((entity, i) => {
      check(entity, view, at(list, i), report);
    });
  };
  if (list === 'catalogues') each(model.catalogues, checkCatalogue);
  if (list === 'parties') each(model.parties, checkParty);
  if (list === 'components') each(model.components, checkComponent);
  if (list === 'links') each(model.links, checkLink);
  if (list === 'sheets') each(model.sheets, checkSheet);
  if (list === 'contracts') each(model.contracts, checkContract);
  if (list === 'decisions') each(model.decisions, checkDecision);
  if (list === 'proposals') each(model.proposals, checkProposal);
}

/** Reports every broken invariant of model.md, list by list and in the order of the model; stops at none. */
export function checkModel(model: Model, report: Report, at: PathOf = plainPath): void {
  const view = viewOf(model);
  for (const list of ENTITY_LISTS) {
    checkIdentity(model, list, at, report);
    checkEntities(model, list, view, at, report);
  }
}
