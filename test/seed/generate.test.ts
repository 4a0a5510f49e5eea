import { describe, expect, it } from 'vitest';
import { generateHospital, generateModel, generateNation } from '../../seed/generate.ts';
import { analyse, cellCountsOf, countByRule } from '../../server/analysis/analyse.ts';
import { type Node, STACK_KINDS, traceChain } from '../../server/analysis/chain.ts';
import { compile } from '../../server/analysis/compile.ts';
import { applyTo, emptyKeyed, unkeyModel } from '../../server/model/apply.ts';
import { checkChanges } from '../../server/model/checkChanges.ts';
import type { Model } from '../../server/model/document.ts';
import { checkModel } from '../../server/model/invariants/model.ts';
import { neighbourhoodNow } from '../../server/model/neighbourhood.ts';
import { collectProblems } from '../../server/model/problem.ts';
import { answerFrom } from '../../server/model/snapshot/answer.ts';
import { buildSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { day } from '../../server/model/values.ts';

const AS_OF = day.parse('2026-11-01');

function problemsOf(model: Model) {
  const { problems, report } = collectProblems();
  checkModel(model, report);
  return problems;
}

function wholeOf(institutions: number, seed: number, vendors?: number): Model {
  const keyed = emptyKeyed();
  const options = vendors === undefined ? { institutions, seed } : { institutions, seed, vendors };
  for (const batch of generateModel(options)) for (const put of batch) applyTo(keyed, put);
  return unkeyModel(keyed);
}

describe('a generated hospital', () => {
  const model = generateHospital(1);
  const snapshot = buildSnapshot(model);
  const institution = snapshot.parties.rows.get('hospital') ?? -1;

  it('has no problem, 20 services of 12 vendors, and sheets for all but a few components', () => {
    expect(problemsOf(model)).toEqual([]);
    expect(model.parties.filter(({ type }) => type === 'VENDOR')).toHaveLength(12);
    const services = model.components.filter(({ kind }) => ['SAAS', 'PAAS', 'IAAS', 'LINE'].includes(kind));
    expect(services).toHaveLength(20);
    const own = model.components.filter(({ owner, kind }) => owner === 'hospital' && kind === 'USAGE');
    expect(own).toHaveLength(14);
    expect(model.sheets.length).toBeGreaterThan(model.components.length * 0.7);
  });

  it('is five deep', () => {
    const chain = traceChain(snapshot, institution);
    // No cycles over these kinds: what is used or run on is another vendor's, and staff depends on nothing.
    const depthOf = (node: Node): number =>
      1 +
      Math.max(0, ...node.suppliers.filter(({ kinds }) => (kinds & STACK_KINDS) !== 0).map((p) => depthOf(p.supplier)));
    const depths = chain.nodes.filter((node) => node.owner === institution).map(depthOf);
    expect(Math.max(...depths)).toBe(5);
  });

  it('is mostly in order, with gaps of many kinds', () => {
    const analysis = analyse(compile(snapshot), institution, AS_OF);
    const { covered, gap, excluded } = cellCountsOf(analysis);
    expect(covered).toBeGreaterThan((gap + excluded) * 2);
    const rules = countByRule(analysis);
    expect([...rules.keys()]).toEqual(
      expect.arrayContaining(['UNDECLARED', 'ORPHANED_DUTY', 'MUTUAL_DEFERRAL', 'TACIT_DUTY', 'SLA_UNDEFINED']),
    );
  });

  it('is the same for the same seed and another one for another', () => {
    expect(generateHospital(1)).toEqual(model);
    expect(generateHospital(2)).not.toEqual(model);
  });
});

describe('a generated country', () => {
  const model = wholeOf(150, 5);

  it('has no problem, and institutions of about twenty components or of a few', () => {
    expect(problemsOf(model)).toEqual([]);
    const sizes = new Map<string, number>();
    for (const { id } of model.components) {
      const site = /^i-\d+(?=-)/.exec(id)?.[0];
      if (site !== undefined) sizes.set(site, (sizes.get(site) ?? 0) + 1);
    }
    expect(sizes.size).toBe(150);
    const large = [...sizes.values()].filter((size) => size >= 17);
    expect(large.length).toBeGreaterThan(50);
    expect(Math.max(...sizes.values())).toBeLessThan(25);
    expect(Math.min(...sizes.values())).toBeGreaterThan(5);
  });

  it('has a few vendors with many customers and many with few', () => {
    const customers = new Map<string, number>();
    for (const { supplier } of wholeOf(150, 5, 100).contracts)
      customers.set(supplier, (customers.get(supplier) ?? 0) + 1);
    const counts = [...customers.values()].sort((a, b) => b - a);
    expect(counts[0] ?? 0).toBeGreaterThan((counts[Math.floor(counts.length / 2)] ?? 0) * 3);
  });

  it('comes in batches each of which can be committed after those before it', () => {
    let current = buildSnapshot(unkeyModel(emptyKeyed()));
    const keyed = emptyKeyed();
    let batches = 0;
    for (const batch of generateModel({ institutions: 40, seed: 5, batch: 500 })) {
      expect(checkChanges(neighbourhoodNow(batch, answerFrom(current)), batch).problems).toEqual([]);
      for (const put of batch) applyTo(keyed, put);
      current = buildSnapshot(unkeyModel(keyed));
      batches += 1;
    }
    expect(batches).toBeGreaterThan(3);
  });

  it('is the same for the same options, and an institution does not depend on how many follow it', () => {
    expect(wholeOf(150, 5)).toEqual(model);
    const first = (of: Model) => of.sheets.filter(({ component }) => component.startsWith('i-1-'));
    const [few, many] = [3, 9].map((institutions) => wholeOf(institutions, 5, 12));
    expect(few === undefined ? [] : first(few)).toEqual(many === undefined ? undefined : first(many));
  });
});

describe('a generated nation', () => {
  const SCALE = 0.002;
  const keyed = emptyKeyed();
  for (const batch of generateNation({ scale: SCALE, seed: 3 })) for (const put of batch) applyTo(keyed, put);
  const model = unkeyModel(keyed);
  const institutions = model.parties.filter(({ type }) => type === 'INSTITUTION');

  it('has no problem, and institutions of all classes in many areas in the shares of the country', () => {
    expect(problemsOf(model)).toEqual([]);
    const classes = new Map<string, number>();
    for (const { facilityClass = '' } of institutions)
      classes.set(facilityClass, (classes.get(facilityClass) ?? 0) + 1);
    expect(Object.fromEntries(classes)).toEqual({ HOSPITAL: 16, CLINIC: 210, DENTAL: 134, PHARMACY: 125 });
    expect(institutions.every(({ area }) => area !== undefined)).toBe(true);
    expect(new Set(institutions.map(({ area }) => area)).size).toBeGreaterThan(30);
  });

  it('has institutions that say nothing and have three to seven usages, and a few with a house', () => {
    const owned = new Map<string, string[]>();
    for (const { owner, kind } of model.components) owned.set(owner, [...(owned.get(owner) ?? []), kind]);
    const kinds = institutions.map(({ id }) => owned.get(id) ?? []);
    const sites = kinds.filter((own) => own.includes('NETWORK'));
    expect(sites.length / institutions.length).toBeGreaterThan(0.01);
    expect(sites.length / institutions.length).toBeLessThan(0.06);
    const others = kinds.filter((own) => !own.includes('NETWORK'));
    expect(others.every((own) => own.length >= 3 && own.length <= 7 && own.every((kind) => kind === 'USAGE'))).toBe(
      true,
    );
  });

  it('has a service that more than a third of all use', () => {
    const users = new Map<string, number>();
    for (const { supplier, kind } of model.links)
      if (kind === 'USES') users.set(supplier, (users.get(supplier) ?? 0) + 1);
    expect(Math.max(...users.values())).toBeGreaterThan(institutions.length / 3);
  });

  it('is the same for the same options', () => {
    const [first] = [...generateNation({ scale: SCALE, seed: 3, batch: 10 })].slice(40);
    const [again] = [...generateNation({ scale: SCALE, seed: 3, batch: 10 })].slice(40);
    expect(again).toEqual(first);
  });
});
