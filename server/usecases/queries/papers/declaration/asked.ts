import { hasBit } from '../../../../analysis/bits.ts';
import { groupBy } from '../../../../model/collections.ts';
import type { Line, Sheet } from '../../../../model/sheet.ts';
import { intAt } from '../../../../model/snapshot/at.ts';
import type { InstitutionView } from '../../institutionView.ts';
import type { ComponentHandle, RequirementHandle } from '../../lists/entities.ts';
import { relatedRequirements } from '../related.ts';
import type { KindQuestion } from './kinds.ts';

/** A requirement that a form asks about, with what has been said on it, by phases. */
export interface AskedRequirement {
  readonly requirement: RequirementHandle;
  readonly lines: readonly Line[];
  readonly question: KindQuestion | undefined;
}

/** Keys of the requirements that an institution is held to at a component, in some situation. */
function heldTo({ analysis }: InstitutionView, component: number): string[] {
  const { universe, chain } = analysis.context;
  const node = chain.nodes.find(({ row }) => row === component);
  const live = node && analysis.verdicts().live[node.index];
  if (live === undefined) return [];
  return universe.keys.filter((_, index) => {
    const end = intAt(universe.firstCell, index + 1);
    for (let cell = intAt(universe.firstCell, index); cell < end; cell += 1) if (hasBit(live, cell)) return true;
    return false;
  });
}

/**
 * What a form asks about: what the institution is held to at the component, or else what is usually asked about its kind;
 * and all that its sheet says already. Requirements of catalogues that are not loaded are left out.
 */
export function askedOf(of: {
  readonly component: ComponentHandle;
  readonly institution: InstitutionView | undefined;
  readonly sheet: Sheet | undefined;
  readonly questions: readonly KindQuestion[];
}): AskedRequirement[] {
  const { component, institution, sheet, questions } = of;
  const { session } = component;
  const lines = groupBy(sheet?.lines ?? [], ({ requirement }) => requirement as string);
  const usual = questions.map(({ requirement }) => requirement);
  const wanted = institution === undefined ? usual : heldTo(institution, component.row);
  const related = relatedRequirements(session.snapshot);
  const questionOn = (key: string) =>
    questions.find(({ requirement }) => requirement === key) ??
    questions.find(({ requirement }) => related.get(key)?.has(requirement) === true);
  return [...new Set([...wanted, ...lines.keys()])].flatMap((key) => {
    const requirement = session.requirementByKey(key);
    return requirement === undefined ? [] : [{ requirement, lines: lines.get(key) ?? [], question: questionOn(key) }];
  });
}
