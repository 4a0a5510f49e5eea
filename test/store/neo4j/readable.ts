import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse, gapsOf } from '../../../server/analysis/analyse.ts';
import { compile } from '../../../server/analysis/compile.ts';
import { keyOfEntity, putAll } from '../../../server/model/change.ts';
import { joinDocuments, type Model, modelDocument } from '../../../server/model/document.ts';
import { buildSnapshot } from '../../../server/model/snapshot/snapshot.ts';
import { day } from '../../../server/model/values.ts';
import type { Fields } from '../../../server/store/neo4j/cypher.ts';
import type { Neo4jStore } from '../../../server/store/neo4j/index.ts';
import { post } from '../../support/api/http.ts';
import { startProgram } from '../../support/api/program.ts';
import type { Neo4jAccess } from '../../support/neo4j/start.ts';
import { seedFile } from '../../support/seed.ts';
import { puts, WRITER } from '../support/models.ts';
import { ask, clear, open, PATIENCE_MS } from './database.ts';
import { CHAIN_OF, CONCENTRATION, ENDING, EXAMPLES, type Example, UNANSWERED, WHO_TOUCHES } from './examples.cypher.ts';

const DAY = '2026-11-01';
const FILES = ['catalogues/core', 'scenarios/a-before', 'scenarios/b-before', 'scenarios/d-before'];

const MODEL: Model = joinDocuments(
  FILES.map((name) => modelDocument.parse(JSON.parse(new TextDecoder().decode(seedFile(`${name}.json`).content)))),
);

const nameOf = (list: readonly { readonly id: string; readonly name: { readonly ja: string } }[], id: string) =>
  list.find((entity) => entity.id === id)?.name.ja;

/** The graph as a reader sees it who asks Neo4j itself. */
export function describeReadable(access: () => Neo4jAccess): void {
  describe('the graph of a model', () => {
    let server: Neo4jAccess;
    let store: Neo4jStore;

    beforeAll(async () => {
      server = access();
      await clear(server);
      store = await open(server);
      await store.commit(putAll(MODEL), WRITER);
    }, PATIENCE_MS);

    afterAll(async () => {
      await store.close();
    });

    const answer = ({ statement }: Example<Fields>, parameters: Fields = {}) => ask(server, statement.text, parameters);
    const count = async (pattern: string) =>
      (await ask(server, `MATCH ${pattern} RETURN count(*) AS count`))[0]?.['count'];

    it('shows who touches the VPN device of case A: five neighbours, each with its contracts', async () => {
      const rows = await answer(WHO_TOUCHES, { component: 'a-s4' });
      expect(rows.map(({ component, link, direction }) => [component, link, direction])).toEqual([
        ['インターネット回線', 'CONNECTS_VIA', 'it needs'],
        ['VPN装置の構築・納入', 'OPERATED_BY', 'it needs'],
        ['検査システムの保守', 'CONNECTS_VIA', 'it is needed by'],
        ['院内閉域網', 'CONNECTS_VIA', 'it is needed by'],
        ['電子カルテの応用保守', 'CONNECTS_VIA', 'it is needed by'],
      ]);
      expect(rows.map(({ contracts }) => contracts)).toEqual([['a-k4'], ['a-k1'], ['a-k3'], [], ['a-k2']]);
    });

    it('shows the chain of a hospital: what the analysis calls so, nearest first', async () => {
      const rows = await answer(CHAIN_OF, { institution: 'd-h1' });
      const compiled = compile(buildSnapshot(MODEL));
      const row = compiled.snapshot.parties.rows.get('d-h1') ?? -1;
      const chain = analyse(compiled, row, day.parse(DAY)).context.chain.nodes.map(({ id }) =>
        nameOf(MODEL.components, id),
      );
      expect(rows.map(({ component }) => component).sort()).toEqual(chain.sort());
      const steps = new Map(rows.map((found) => [found['component'], found['steps']]));
      expect(['電子カルテの利用', '電子カルテSaaS', 'マネージドDB', 'IaaS基盤'].map((name) => steps.get(name))).toEqual(
        [0, 1, 2, 3],
      );
    });

    it('shows the work that is left to a consumer who says nothing, every orphaned duty of that kind among it', async () => {
      const rows = await answer(UNANSWERED, { day: DAY });
      const compiled = compile(buildSnapshot(MODEL));
      const orphaned = MODEL.parties
        .filter(({ type }) => type === 'INSTITUTION')
        .flatMap(({ id }) => gapsOf(analyse(compiled, compiled.snapshot.parties.rows.get(id) ?? -1, day.parse(DAY))))
        .filter((gap) => gap.rule === 'ORPHANED_DUTY' && saysConsumer(gap.supplier ?? '', gap.requirement ?? ''))
        .map((gap) => [nameOf(MODEL.components, gap.consumer ?? ''), nameOf(MODEL.components, gap.supplier ?? '')]);
      expect(orphaned.length).toBeGreaterThan(2);
      expect(rows.map(({ component, service }) => [component, service])).toEqual(expect.arrayContaining(orphaned));
      expect(rows).toContainEqual({
        consumer: 'けやき台クリニック（架空）',
        component: '業務PC（6台）',
        supplier: 'PC納入・保守店（架空）',
        service: 'PCのスポット修理',
        requirement: '更新プログラム・ファームウェアの適用',
      });
    });

    it('shows the contracts that end, without those that renew themselves or are over', async () => {
      expect(await answer(ENDING, { day: DAY, until: '2027-12-31' })).toEqual([
        {
          contract: 'b-k3',
          endsOn: '2027-09-30',
          customer: '湾岸総合医療センター（架空）',
          supplier: '大手電子カルテ社（架空）',
          covers: ['電子カルテの保守'],
        },
      ]);
      const later = await answer(ENDING, { day: DAY, until: '2028-12-31' });
      expect(later.map(({ contract }) => contract)).toEqual(['b-k3', 'd-k10']);
    });

    it('shows how many institutions stand on one IaaS', async () => {
      await store.commit(puts({ links: [{ consumer: 'd-s14', supplier: 'd-s3', kind: 'RUNS_ON' }] }), WRITER);
      expect(await answer(CONCENTRATION)).toEqual([
        {
          iaas: 'IaaS基盤',
          vendor: 'IaaS事業者（架空）',
          institutions: 2,
          examples: ['けやき台クリニック（架空）', 'けやき台薬局（架空）'],
        },
      ]);
    });

    it('has README quote these questions as they are', () => {
      const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
      for (const { title, statement } of EXAMPLES) {
        expect(readme).toContain(`${title}\n\n\`\`\`cypher\n${statement.text.trim()}\n\`\`\``);
      }
    });

    it('has labels and types for what the model has', async () => {
      const lines = MODEL.sheets.flatMap((sheet) => sheet.lines ?? []);
      const vendors = MODEL.parties.filter(({ type }) => type === 'VENDOR');
      expect(await count('(:Vendor:Party)-[:OWNS]->(:Component:OnPremises)')).toBe(
        MODEL.components.filter((c) => c.kind === 'ON_PREMISES' && vendors.some(({ id }) => id === c.owner)).length,
      );
      expect(await count('(:Component)-[:HAS_SHEET]->(:Sheet)-[:RESPONSIBILITY]->(:Requirement)')).toBe(lines.length);
      expect(await count("()-[:RESPONSIBILITY {stance: 'SUPPLIER'}]->()")).toBe(
        lines.filter(({ stance }) => stance === 'SUPPLIER').length,
      );
      expect(await count('(:Contract)-[:COVERS]->(:Component)<-[:OPERATED_BY]-()')).toBeGreaterThan(5);
      expect(await count('(:Institution)<-[:CUSTOMER]-(:Contract)-[:SUPPLIER]->(:Vendor)')).toBeGreaterThan(20);
      expect(await count('(:Catalogue)-[:CONTAINS]->(:Requirement)')).toBe(MODEL.catalogues[0]?.requirements?.length);
      expect(await count("(:Commit {by: 'tester'})-[:RECORDS]->(:Changes)")).toBeGreaterThan(0);
    });

    it('keeps requirements of catalogues that are not loaded as long as a line speaks of them', async () => {
      const sheet = (version: string, requirement: string) => ({
        component: 'a-s1',
        version,
        lines: [{ requirement, stance: 'SELF' as const }],
      });
      await store.commit(puts({ sheets: [sheet('d1', 'later:r'), sheet('d2', 'later:r')] }), WRITER);
      const loose = "(r:Requirement {key: 'later:r'}) WHERE NOT EXISTS { (r)<-[:CONTAINS]-() }";
      expect(await count(loose)).toBe(1);
      const catalogue = {
        id: 'later',
        requirements: [{ id: 'r', title: { ja: '後' }, layers: ['data' as const], phases: ['normal' as const] }],
      };
      await store.commit(puts({ catalogues: [catalogue] }), WRITER);
      expect(
        await count("(:Catalogue {id: 'later'})-[:CONTAINS]->(:Requirement {title: '後'})<-[:RESPONSIBILITY]-()"),
      ).toBe(2);
      await store.commit([{ op: 'remove', list: 'catalogues', key: 'later' }], WRITER);
      expect(await count(loose)).toBe(1);
      await store.commit(
        ['d1', 'd2'].map((version) => ({
          op: 'remove',
          list: 'sheets',
          key: JSON.stringify(['a-s1', version, 'draft']),
        })),
        WRITER,
      );
      expect(await count("(r:Requirement {catalogue: 'later'})")).toBe(0);
    });

    it('is served by the program that is told of it, and read by the commands beside it', async () => {
      const { uri, user, password, database } = server;
      const of = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LANG: 'en_GB.UTF-8' };
      const environment = { ...of, ...(database === undefined ? {} : { NEO4J_DATABASE: database }) };
      const env = { ...process.env, ...environment };
      const bunkai = (...argv: string[]) =>
        spawnSync(process.execPath, ['server/cli/bunkai.js', ...argv], { encoding: 'utf8', env });
      const program = await startProgram(environment);
      expect(program.said()).toContain(`Neo4j (${new URL(uri).host})`);
      const { json } = await post(program.url, '{ institution(id: "a-h") { name { ja } } }');
      expect(json).toMatchObject({ data: { institution: { name: { ja: nameOf(MODEL.parties, 'a-h') } } } });
      expect(JSON.parse(bunkai('export').stdout).components).toHaveLength(MODEL.components.length);
      const institutions = MODEL.parties.filter(({ type }) => type === 'INSTITUTION').length;
      expect(JSON.parse(bunkai('census', '--json', '--as-of', DAY).stdout)).toMatchObject({ institutions });
      const folder = join(tmpdir(), 'never-made');
      expect(bunkai('backup', folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('neo4j-admin') });
      expect(existsSync(folder)).toBe(false);
      expect(bunkai('audit', 'verify')).toMatchObject({ status: 0 });
      expect(await program.stop()).toBe(0);
      // The audit log: accounts, which the model's graph has nothing to do with.
      await ask(
        server,
        'MATCH (n) WHERE NOT n:Changes AND any(l IN labels(n) WHERE l STARTS WITH $prefix) DETACH DELETE n',
        { prefix: 'Audit' },
      );
    });

    it('leaves nothing of a model that is removed but its history', async () => {
      const { catalogues, parties, components, links, sheets, contracts, evidence, findings, decisions, proposals } =
        MODEL;
      const ordered = [
        ...putAll({ proposals }),
        ...putAll({ decisions }),
        ...putAll({ findings }),
        ...putAll({ contracts }),
        ...putAll({ links }),
        ...putAll({ components }),
        ...putAll({ sheets }),
        ...putAll({ evidence }),
        ...putAll({ parties }),
        ...putAll({ catalogues }),
      ];
      const removals = ordered.map((put) => ({ op: 'remove' as const, list: put.list, key: keyOfEntity(put) }));
      const added = { op: 'remove', list: 'links', key: JSON.stringify(['d-s14', 'd-s3', 'RUNS_ON']) } as const;
      await store.commit([added, ...removals], WRITER);
      const left = await ask(server, 'MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label');
      expect(left.map(({ label }) => label)).toEqual(['Changes', 'Commit', 'Head', 'Store']);
    });
  });
}

/** Whether the supplier's sheet in force leaves the requirement to its consumer without conditions. */
function saysConsumer(component: string, requirement: string): boolean {
  const inForce = MODEL.sheets
    .filter((sheet) => sheet.component === component && (sheet.publishedOn ?? '9') <= DAY)
    .sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1))[0];
  const line = inForce?.lines?.find((each) => each.requirement === requirement);
  return line?.stance === 'CONSUMER' && line.when === undefined;
}
