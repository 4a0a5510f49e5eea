import { expect, it } from 'vitest';
import { type KeyedModel, keyModel } from '../../server/model/apply.ts';
import type { Contract } from '../../server/model/contract.ts';
import type { Model } from '../../server/model/document.ts';
import type { Finding } from '../../server/model/finding.ts';
import { StoreDamaged } from '../../server/store/errors.ts';
import type { DegreesRow } from '../../server/store/neo4j/degrees.cypher.ts';
import { requireWholeScope, type ScopeRead } from '../../server/store/neo4j/scopeChecks.ts';
import { scopeOfModel } from '../../server/store/neo4j/scopeOfModel.ts';
import { sealed } from '../../server/store/neo4j/sealed.ts';
import { institutionsOf, sampleModels } from './support/random.ts';

const row = (key: string, numbers: Readonly<Record<string, number>>): DegreesRow => {
  const degrees = Object.entries(numbers)
    .map(([end, count]) => `${end} ${count}`)
    .join(', ');
  return { key, degrees, now: degrees };
};

/** How many relationships a party of a model has, of those that are followed to their last. */
const partyRow = ({ components, contracts, decisions, findings }: Model, key: string): DegreesRow =>
  row(key, {
    'OWNS out': components.filter(({ owner }) => owner === key).length,
    'CUSTOMER in': contracts.filter(({ customer }) => customer === key).length,
    'SUPPLIER in': contracts.filter(({ supplier }) => supplier === key).length,
    'CONCERNS in': decisions.filter(({ institution }) => institution === key).length,
    'ASSIGNED_TO in': findings.filter(({ assignee }) => assignee === key).length,
  });

const componentRow = ({ sheets, findings }: Model, key: string): DegreesRow =>
  row(key, {
    'HAS_SHEET out': sheets.filter(({ component }) => component === key).length,
    'FOUND_ON in': findings.filter(({ component }) => component === key).length,
  });

/** The components that an institution's own reach over links of any kind, its own among them. */
function chainOf({ components, links }: Model, institution: string): Set<string> {
  const chain = new Set<string>(components.filter(({ owner }) => owner === institution).map(({ id }) => id));
  for (const id of chain) {
    for (const { consumer, supplier } of links) {
      if (consumer === id) chain.add(supplier);
    }
  }
  return chain;
}

/** What is read of an institution in a graph of a model that was not altered. */
function readOf(model: Model, institution: string): ScopeRead {
  const chain = chainOf(model, institution);
  const owners = new Set([institution]);
  for (const { id, owner } of model.components) if (chain.has(id)) owners.add(owner);
  const json = (entity: Contract | Finding) => {
    const { json: text, sum } = sealed(entity);
    return { json: `${text}\n${sum}` };
  };
  return {
    institutions: [institution],
    owners: [...owners],
    components: [...chain],
    degrees: {
      Party: [...owners].map((key) => partyRow(model, key)),
      Component: [...chain].map((key) => componentRow(model, key)),
    },
    purchases: model.contracts.filter(({ customer }) => owners.has(customer)).map(json),
    assigned: model.findings.filter(({ assignee }) => assignee === institution).map(json),
  };
}

const MODELS = sampleModels(60, 20_261_201).flatMap(({ model }) =>
  institutionsOf(model).map((institution) => ({ model, institution })),
);

it('takes what is read of every institution of random models for whole', () => {
  for (const { model, institution } of MODELS) {
    const held = keyModel(scopeOfModel(model, [institution]));
    expect(() => requireWholeScope(readOf(model, institution), held)).not.toThrow();
  }
});

it('notices everything that is missing of what belongs to the institution or to its chain', () => {
  let missed = 0;
  for (const { model, institution } of MODELS) {
    const read = readOf(model, institution);
    const chain = new Set(read.components);
    const whole = scopeOfModel(model, [institution]);
    const without = (list: 'sheets' | 'contracts' | 'decisions' | 'findings', key: string): KeyedModel => {
      const held = keyModel(whole);
      held[list].delete(key);
      return held;
    };
    const held = keyModel(whole);
    const keys = [
      ...[...held.sheets].filter(([, { component }]) => chain.has(component)).map(([key]) => ['sheets', key] as const),
      ...[...held.contracts]
        .filter(([, { customer, supplier }]) => [customer, supplier].some((party) => party === institution))
        .map(([key]) => ['contracts', key] as const),
      ...[...held.decisions.keys()].map((key) => ['decisions', key] as const),
      ...[...held.findings.keys()].map((key) => ['findings', key] as const),
    ];
    for (const [list, key] of keys) {
      expect(() => requireWholeScope(read, without(list, key)), `${list} ${key}`).toThrow(StoreDamaged);
      missed += 1;
    }
  }
  expect(missed).toBeGreaterThan(100);
});
