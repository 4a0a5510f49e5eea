import type { LocalText } from '../../../../model/values.ts';
import type { FactsPart, GapFacts, Language, PartyText } from '../../../../text/facts.ts';
import { ANOTHER_PARTY, ourselves, SOMETHING_ELSE, YOURSELVES } from '../../../../text/papers/letter.ts';
import type { ViewerSession } from '../../../viewerSession.ts';
import { partsFor } from '../../gaps/explanation.ts';
import { explanationOf } from '../../gaps/findingCache.ts';
import type { GapHandle } from '../../gaps/gapView.ts';
import type { InstitutionView } from '../../institutionView.ts';
import type { PartyHandle } from '../../lists/entities.ts';
import { isSameName, namesOnlyHidden } from './sameName.ts';

/** Who writes to whom, and what the receiver may know. */
export interface Correspondence {
  readonly view: InstitutionView;
  readonly institution: PartyHandle;
  readonly vendor: PartyHandle;
  /** The same model as the receiver sees it: what others than the sender hide from it is in no letter to it. */
  readonly receiver: ViewerSession;
  readonly language: Language;
}

/** Whether a name is one that only hidden things have. */
const onlyHidden = (
  rows: readonly number[],
  isShown: (row: number) => boolean,
  name: (row: number) => LocalText,
): ((name: LocalText) => boolean) =>
  namesOnlyHidden(rows.filter((row) => !isShown(row)).map(name), rows.filter(isShown).map(name));

/** How a letter names parties and components: the sender's own and what the receiver knows by name, all else not. */
export interface LetterNames {
  readonly party: (party: PartyText) => PartyText;
  readonly component: (name: LocalText) => LocalText;
}

/** The names of a letter; made once for all its sentences. */
export function letterNames({ view, institution, vendor, receiver }: Correspondence): LetterNames {
  const { session, row: own, analysis } = view;
  const { nodes } = analysis.context.chain;
  const owners = [...new Set(nodes.map(({ owner }) => owner))];
  const isOwner = (row: number) => row === own || receiver.access.nearParty(row);
  const isSeen = (row: number) => isOwnedBy.get(row) === own || receiver.access.near(row);
  const isOwnedBy = new Map(nodes.map(({ row, owner }) => [row, owner]));
  const parties = onlyHidden(owners, isOwner, (row) => session.party(row).data.name);
  const components = onlyHidden([...isOwnedBy.keys()], isSeen, (row) => session.component(row).data.name);
  const { name: us } = institution.data;
  const { name: them } = vendor.data;
  return {
    party: (party) => {
      if (party.viewer !== undefined) return { name: { ja: ourselves(party.viewer), en: us.en ?? us.ja } };
      if (isSameName(party.name, them)) return { name: { ja: YOURSELVES, en: them.en ?? them.ja } };
      return parties(party.name) ? { name: ANOTHER_PARTY } : party;
    },
    component: (name) => (components(name) ? SOMETHING_ELSE : name),
  };
}

function rename(facts: GapFacts, { party, component }: LetterNames): GapFacts {
  const { C, U, V, others, cycle, c, u, us, via } = facts;
  return {
    ...facts,
    ...(C && { C: party(C) }),
    ...(U && { U: party(U) }),
    ...(V && { V: party(V) }),
    ...(others && { others: others.map(party) }),
    ...(cycle && { cycle: cycle.map(party) }),
    ...(c && { c: component(c) }),
    ...(u && { u: component(u) }),
    ...(us && { us: us.map(component) }),
    ...(via && { via: component(via) }),
  };
}

/** The facts of a gap that the receiver of a letter may know, in the letter's names. */
export function factsFor(gap: GapHandle, { receiver }: Correspondence, names: LetterNames): readonly FactsPart[] {
  const { view, finding, key } = gap;
  const seen: GapHandle = { is: 'gap', finding, key, view: { ...view, session: receiver } };
  return partsFor(seen, explanationOf(view.analysis, finding)).map(({ phases, facts }) => ({
    phases,
    facts: rename(facts, names),
  }));
}
