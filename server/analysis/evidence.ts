import { type DayNumber, NO_DAY } from '../model/snapshot/days.ts';
import { extraOf } from '../model/snapshot/lines.ts';
import { hasBit } from './bits.ts';
import type { Finding } from './rule.ts';
import type { NodeFacts, Scene } from './scene.ts';
import { SELF, SHARED } from './statements.ts';

/** A requirement that asks for evidence, at a component whose own sheet says that it is done, and what it names. */
export interface EvidenceQuestion {
  readonly place: Pick<Finding, 'component' | 'requirement'>;
  /** Evidence ids, from all lines that say SELF or SHARED. */
  readonly named: readonly string[];
}

/** Lines of the component's own sheet that say SELF or SHARED on a requirement in some phase. */
function performingLines({ position }: NodeFacts, requirement: number, { universe }: Scene): Set<number> {
  const lines = new Set<number>();
  for (let cell = universe.firstCell[requirement] ?? 0; cell < (universe.firstCell[requirement + 1] ?? 0); cell += 1) {
    const done = [SELF, SHARED].some((stance) => hasBit(position.stances[stance] ?? position.broken, cell));
    if (done && hasBit(position.ownCells, cell)) lines.add(position.own?.lineOf[cell] ?? -1);
  }
  return lines;
}

/** Every place at which UNEVIDENCED or EVIDENCE_EXPIRED may hold. */
export function evidenceQuestions(scene: Scene): EvidenceQuestion[] {
  const asking = scene.universe.requirements.flatMap((r, index) => (r.evidenceRequired === true ? [index] : []));
  const questions: EvidenceQuestion[] = [];
  for (const facts of scene.nodes) {
    const { own } = facts.position;
    if (own === undefined) continue;
    for (const requirement of asking) {
      const lines = performingLines(facts, requirement, scene);
      if (lines.size === 0) continue;
      const named = [...lines].flatMap((line) => extraOf(own.packed, line, scene.snapshot.strings).evidence ?? []);
      questions.push({ place: { component: facts.node, requirement }, named });
    }
  }
  return questions;
}

/** Issued by the day, and not past its last valid day; a date that is left out does not limit it. */
export function isValidOn({ snapshot: { evidence } }: Scene, id: string, day: DayNumber): boolean {
  const row = evidence.rows.get(id) ?? -1;
  const until = evidence.validUntil[row] ?? NO_DAY;
  return (evidence.issuedOn[row] ?? NO_DAY) <= day && (until === NO_DAY || day <= until);
}
