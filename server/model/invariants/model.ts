import { ENTITY_LISTS, type EntityList, type Model } from '../document.ts';
import type { Report } from '../problem.ts';
import { eachInSteps, finish, type Steps } from '../steps.ts';
import { type ModelView, viewing } from '../view.ts';
import { checkCatalogue } from './catalogue.ts';
import { checkComponent } from './component.ts';
import { checkContract } from './contract.ts';
import { checkDecision } from './decision.ts';
import { checkFinding } from './finding.ts';
import { checkIdentity, type PathOf } from './identity.ts';
import { checkLink } from './link.ts';
import { checkParty } from './party.ts';
import { checkProposal } from './proposal.ts';
import { checkSheet } from './sheet.ts';

/** Where an entity stands in a model that is one document. */
export const plainPath: PathOf = (list, index) => `${list}[${index}]`;

function* checkEntities(model: Model, list: EntityList, view: ModelView, at: PathOf, report: Report): Steps<void> {
  const each = <T>(entities: readonly T[], check: (e: T, v: ModelView, path: string, report: Report) => void) =>
    eachInSteps(entities, (entity, i) => check(entity, view, at(list, i), report));
  if (list === 'catalogues') yield* each(model.catalogues, checkCatalogue);
  if (list === 'parties') yield* each(model.parties, checkParty);
  if (list === 'components') yield* each(model.components, checkComponent);
  if (list === 'links') yield* each(model.links, checkLink);
  if (list === 'sheets') yield* each(model.sheets, checkSheet);
  if (list === 'contracts') yield* each(model.contracts, checkContract);
  if (list === 'findings') yield* each(model.findings, checkFinding);
  if (list === 'decisions') yield* each(model.decisions, checkDecision);
  if (list === 'proposals') yield* each(model.proposals, checkProposal);
}

/** Reports every broken invariant of model/README.md, list by list and in the order of the model; stops at none. */
export function checkModel(model: Model, report: Report, at: PathOf = plainPath): void {
  finish(checkingModel(model, report, at));
}

/** The same in steps. */
export function* checkingModel(model: Model, report: Report, at: PathOf): Steps<void> {
  const view = yield* viewing(model);
  for (const list of ENTITY_LISTS) {
    checkIdentity(model, list, at, report);
    yield;
    yield* checkEntities(model, list, view, at, report);
  }
}
