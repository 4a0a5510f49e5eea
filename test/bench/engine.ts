import { generateHospital } from '../../seed/generate.ts';
import { analyse, cellCountsOf, countByRule, gapsOf } from '../../server/analysis/analyse.ts';
import { compile } from '../../server/analysis/compile.ts';
import type { Model } from '../../server/model/document.ts';
import { addDays, dayNumber, dayText } from '../../server/model/snapshot/days.ts';
import { buildSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { day } from '../../server/model/values.ts';
import { analyseReference } from '../reference/analyse.ts';
import { ms, report, tails, time } from './timing.ts';

const AS_OF = day.parse('2026-11-01');

/** The first answer that a page needs: all gaps counted by rule, the first fifty complete. */
function answer(compiled: ReturnType<typeof compile>, institution: number, on: typeof AS_OF) {
  const analysis = analyse(compiled, institution, on);
  return { counts: countByRule(analysis), first: gapsOf(analysis, 0, 50), total: analysis.findings.length };
}

function sizesOf(model: Model): string {
  const { components, links, sheets, contracts, parties } = model;
  const lines = sheets.reduce((sum, sheet) => sum + (sheet.lines?.length ?? 0), 0);
  return `${parties.length} parties, ${components.length} components, ${links.length} links, ${sheets.length} sheets with ${lines} lines, ${contracts.length} contracts`;
}

/** One hospital: 20 services, 12 vendors, depth 5, mhlw-6.0, sheets filled. */
export function benchEngine(): void {
  const model = generateHospital(1);
  report('one hospital', sizesOf(model));
  const snapshot = buildSnapshot(model);
  const institution = snapshot.parties.isInstitution.indexOf(1);
  report('  model → snapshot', tails(time(30, () => buildSnapshot(model), 5)));
  const cold = time(
    30,
    () => {
      const compiled = compile(buildSnapshot(model));
      return answer(compiled, institution, AS_OF);
    },
    5,
  );
  report('  compile and first answer, nothing resolved before', tails(cold), '(reach: ≤ 50 ms)');
  const compiled = compile(snapshot);
  const sample = answer(compiled, institution, AS_OF);
  report('  gaps found', `${sample.total} by ${sample.counts.size} rules`);
  // Every run asks for another day, so that no run repeats the one before.
  const days = Array.from({ length: 200 }, (_, i) => dayText(addDays(dayNumber(AS_OF), i % 60)));
  const warm = time(1000, (i) => answer(compiled, institution, days[i % days.length] ?? AS_OF), 200);
  report('  gaps by rule and the first 50 complete, compiled model', tails(warm), '(reach: p99 ≤ 5 ms)');
  const cells = time(300, (i) => cellCountsOf(analyse(compiled, institution, days[i % days.length] ?? AS_OF)), 50);
  report('  verdicts of all cells counted', tails(cells));
  const documents = [JSON.parse(JSON.stringify({ format: 'bunkai-model/1', ...model }))];
  const reference = time(3, () => analyseReference(documents, { asOf: AS_OF }), 0);
  report(
    '  reference, the same question',
    `p50 ${ms(reference.p50)}`,
    `= ${Math.round(reference.p50 / warm.p50)} × the engine`,
  );
}
