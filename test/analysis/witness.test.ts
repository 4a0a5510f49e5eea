import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Analysis, analyse } from '../../server/analysis/analyse.ts';
import { RULES } from '../../server/analysis/rules/index.ts';
import type { Finding } from '../../server/analysis/rules/rule.ts';
import type { RuleId } from '../../server/model/rules.ts';
import { day } from '../../server/model/values.ts';
import { STANCES } from '../../server/model/vocabulary.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { repeats } from '../support/repeats.ts';
import { TODAY } from './cases.ts';
import { analysisOf, compiledOf } from './engine.ts';
import { EXPECTED, readFiles } from './expected.ts';
import { tell } from './modelDsl.ts';
import { lineOf, statementText } from './said.ts';

// Random models: a guard against hanging, not a measure; machines that run much else are slow.
vi.setConfig({ testTimeout: 300_000 });

/** What the lines that show a gap of a rule say: at its component or consumer, and at its supplier. `silent`: no line. */
const ANYTHING = [...STANCES, 'silent'];
const LEFT = ['SHARED', 'CONSUMER'];
const DUTY = [ANYTHING, LEFT];
const NOTHING: readonly (readonly string[])[] = [[]];
const SAID: { readonly [Id in RuleId]: readonly (readonly string[])[] } = {
  NO_SHEET: [['silent']],
  UNDECLARED: [['silent']],
  ORPHANED_DUTY: DUTY,
  TACIT_DUTY: DUTY,
  UNSATISFIED_DUTY: DUTY,
  DISPUTED_APPLICABILITY: [['NOT_APPLICABLE', 'FORBIDDEN'], LEFT],
  MUTUAL_DEFERRAL: [['SUPPLIER'], ['CONSUMER']],
  PARTIAL_DEFERRAL: [['SUPPLIER'], ['SHARED']],
  UNSUPPORTED_RELIANCE: [['SUPPLIER'], ['silent', 'NOT_APPLICABLE', 'FORBIDDEN', 'CONSUMER']],
  BROKEN_RELIANCE: [['SUPPLIER']],
  CIRCULAR_RELIANCE: [['SUPPLIER']],
  DEAD_END: [LEFT],
  FORBIDDEN_CONTROL: [ANYTHING, ['FORBIDDEN']],
  DUPLICATE_CLAIM: [ANYTHING, ['SELF', 'SHARED']],
  UNSPECIFIED_SPLIT: [LEFT],
  UNCONTRACTED_LINK: NOTHING,
  CONTRACT_EXPIRED: NOTHING,
  CONTRACT_EXPIRING: NOTHING,
  SUBCONTRACT_PROHIBITED: NOTHING,
  SUBCONTRACT_UNCONSENTED: NOTHING,
  SHEET_NOT_ANNEXED: [['silent']],
  SHEET_DRIFT: [['silent']],
  UNEVIDENCED: [['SELF', 'SHARED']],
  EVIDENCE_EXPIRED: [['SELF', 'SHARED']],
  SLA_UNDEFINED: NOTHING,
  SLA_SHORTFALL: NOTHING,
  SLA_UNBACKED: NOTHING,
  ASSURANCE_SHORTFALL: NOTHING,
  DISCLOSURE_MISSING: NOTHING,
  CONDITION_UNCONFIRMED: [ANYTHING, LEFT],
  SHARED_CREDENTIAL: NOTHING,
  FINDING_UNASSIGNED: NOTHING,
  FINDING_OVERDUE: NOTHING,
  DISCLOSURE_UNTREATED: NOTHING,
  NOTICE_UNDEFINED: NOTHING,
  NOTICE_LATE: NOTHING,
  OPEN_ROUTE: NOTHING,
  THIN_ROUTE: NOTHING,
  OUTDATED_BASIS: [['silent']],
};

function witnessOf(finding: Finding, { context }: Analysis) {
  return RULES[finding.rule].witness(finding, context);
}

function analysesOf(documents: readonly unknown[], asOf: string): Analysis[] {
  const compiled = compiledOf(documents);
  const rows = compiled.snapshot.parties.ids.flatMap((_, row) =>
    compiled.snapshot.parties.isInstitution[row] === 1 ? [row] : [],
  );
  return rows.map((row) => analyse(compiled, row, day.parse(asOf)));
}

/** Texts of the witness of the first gap of a rule. */
function witnessIn(rule: RuleId, model: readonly string[]): string[] {
  const analysis = analysisOf([tell(model)], TODAY, 'h');
  const first = analysis.findings.find((finding) => finding.rule === rule);
  if (first === undefined) throw new Error(`no gap of ${rule}`);
  return witnessOf(first, analysis).map((statement) => statementText(analysis.context, statement));
}

/** Stances of a witness that its rule cannot mean, components that the gap is not about, and lines shown twice. */
function problemsOf(finding: Finding, analysis: Analysis): string[] {
  const { component, consumer, supplier, rule } = finding;
  const [here = [], there = here] = SAID[rule];
  const witness = witnessOf(finding, analysis);
  const texts = witness.map((statement) => statementText(analysis.context, statement));
  const lines = witness.map((statement, i) => `${texts[i]} line ${statement.line}`);
  const wrong = witness.filter((statement) => {
    const stance = lineOf(analysis.context, statement)?.stance ?? 'silent';
    const operators = consumer?.suppliers.map((pair) => pair.supplier) ?? [];
    const others = rule === 'DUPLICATE_CLAIM' ? operators : [];
    const ends = rule === 'CIRCULAR_RELIANCE' ? [statement.component] : [component, consumer, supplier, ...others];
    const allowed = statement.component === supplier || others.includes(statement.component) ? there : here;
    return !allowed.includes(stance) || !ends.includes(statement.component);
  });
  const twice = lines.filter((line, i) => lines.indexOf(line) !== i);
  const first = witness[0]?.component;
  const misplaced = here.length > 0 && first !== (component ?? consumer) ? ['not the place first'] : [];
  return [...wrong.map((statement) => statementText(analysis.context, statement)), ...twice, ...misplaced];
}

const problems = (analysis: Analysis): string[] =>
  analysis.findings.flatMap((finding) => problemsOf(finding, analysis).map((problem) => `${finding.rule}: ${problem}`));

describe('the statements that show a gap', () => {
  it('say what the rule says they say, the place first, each line once, in any model', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        expect(analysesOf(documents, asOf).flatMap(problems)).toEqual([]);
      }),
      { numRuns: repeats(75, 1000) },
    );
  });

  it.each(EXPECTED.results)('say so in $document as of $asOf', ({ files, asOf }) => {
    expect(analysesOf(readFiles(files), asOf).flatMap(problems)).toEqual([]);
  });

  it('are those of both ends, the consumer’s first, with sheet version, document and page', () => {
    expect(
      witnessIn('MUTUAL_DEFERRAL', [
        'vpn: h APPLIANCE',
        'care: v OPERATION',
        'vpn OPERATED_BY care',
        'vpn/7 says patch SUPPLIER via=care',
        'care says patch CONSUMER document=quotation',
      ]),
    ).toEqual(['vpn 7 SUPPLIER care', 'care 1 CONSUMER quotation']);
  });

  it('of the VPN device in A are the hospital’s belief and the page of the quotation', () => {
    const story = EXPECTED.results.find(({ document }) => document === 'a-before.json');
    const analysis = analysisOf(readFiles(story?.files ?? []), TODAY, 'a-h');
    const gap = analysis.findings.find(({ rule }) => rule === 'MUTUAL_DEFERRAL');
    const witness = gap === undefined ? [] : witnessOf(gap, analysis);
    expect(witness.map((statement) => statementText(analysis.context, statement))).toEqual([
      'a-s4 1 SUPPLIER a-v1-vpn',
      'a-v1-vpn 1 CONSUMER 構築見積書（架空） 3',
    ]);
  });

  it('say that a component is silent, and whether it has a sheet', () => {
    const device = ['vpn: h APPLIANCE', 'care: v OPERATION', 'vpn OPERATED_BY care', 'care says patch CONSUMER'];
    expect(witnessIn('ORPHANED_DUTY', device)).toEqual(['vpn – silent', 'care 1 CONSUMER']);
    expect(witnessIn('ORPHANED_DUTY', [...device, 'sheet vpn/2'])).toEqual(['vpn 2 silent', 'care 1 CONSUMER']);
    expect(witnessIn('NO_SHEET', ['vpn: h APPLIANCE'])).toEqual(['vpn – silent']);
  });

  it('are all lines that make the gap where its phases have different ones', () => {
    expect(
      witnessIn('PARTIAL_DEFERRAL', [
        'requirement demo:patch phases=normal,disaster,cyberattack',
        'vpn: h APPLIANCE',
        'care: v OPERATION',
        'vpn OPERATED_BY care',
        'vpn says patch SUPPLIER',
        'care says patch@normal SHARED document=a',
        'care says patch@disaster SELF document=b',
        'care says patch@cyberattack SHARED document=c',
      ]),
    ).toEqual(['vpn 1 SUPPLIER', 'care 1 SHARED a', 'care 1 SHARED c']);
  });

  it('are the service’s where an API speaks through it', () => {
    expect(
      witnessIn('ORPHANED_DUTY', [
        'requirement demo:patch layers=interface',
        'his: h ON_PREMISES',
        'saas: v SAAS',
        'api: v API',
        'his CALLS api',
        'api EXPOSED_BY saas',
        'saas/3 says patch CONSUMER document=terms',
      ]),
    ).toEqual(['his – silent', 'api saas/3 CONSUMER terms']);
  });

  it('go round a cycle once, from its place on', () => {
    const cycle = [
      'a: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'a CALLS api',
      'api EXPOSED_BY saas',
      'saas RUNS_ON a',
      'a says patch SUPPLIER',
      'saas says patch SUPPLIER via=a',
    ];
    const around = ['a 1 SUPPLIER', 'api saas/1 SUPPLIER a', 'saas 1 SUPPLIER a'];
    expect(witnessIn('CIRCULAR_RELIANCE', cycle)).toEqual(around);
  });

  it('of missing or expired evidence are the lines that say it is done', () => {
    const server = [
      'requirement demo:patch phases=normal,disaster,cyberattack evidence',
      'vpn: h APPLIANCE',
      'vpn says patch@normal NOT_APPLICABLE',
      'vpn says patch@disaster SELF document=a',
      'vpn says patch@cyberattack SELF document=b',
    ];
    expect(witnessIn('UNEVIDENCED', server)).toEqual(['vpn 1 SELF a', 'vpn 1 SELF b']);
    const named = server.map((sentence) => (sentence.includes('SELF') ? `${sentence} evidence=iso` : sentence));
    expect(witnessIn('EVIDENCE_EXPIRED', [...named, 'evidence iso until=2020-01-01'])).toEqual([
      'vpn 1 SELF a',
      'vpn 1 SELF b',
    ]);
  });

  it('name the sheet in force where it is not the one that was signed', () => {
    expect(
      witnessIn('SHEET_DRIFT', [
        'use: h USAGE',
        'saas: v SAAS',
        'use USES saas',
        'sheet saas/old 2020-01-01',
        'sheet saas/new',
        'contract k h<v saas annexes=saas/old',
      ]),
    ).toEqual(['saas new silent']);
  });
});
