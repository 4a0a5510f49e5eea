import { groupBy } from '../../../model/collections.ts';
import { inFile } from '../../../model/path.ts';
import type { Report } from '../../../model/problem.ts';
import type { Line, Sheet } from '../../../model/sheet.ts';
import { componentId, evidenceId, type RequirementKey, requirementKey } from '../../../model/values.ts';
import type { Phase } from '../../../model/vocabulary.ts';
import { bareName, type Repair, type SourceFile } from '../../format.ts';
import type { Edit } from './edits.ts';
import { linesOf, type Words, withStance, wordsOf } from './lines.ts';
import { meaningOf } from './stances.ts';
import type { Written } from './written.ts';

/** What a draft that was read from a workbook is called behind the version that it was made of. */
const EDITED = 'edited';

/** What changing lines needs to know. */
interface Ground {
  readonly file: SourceFile;
  readonly report: Report;
  readonly repaired: Repair[];
  readonly sheets: ReadonlyMap<string, Sheet>;
}

/** The first edit of each kind on a cell's word; a later one that says something else is a problem. */
function withoutRepeats(edits: readonly Edit[], { file, report }: Ground): Edit[] {
  const first = new Map<string, Edit>();
  for (const edit of edits) {
    const { component, requirement, phase, change } = edit;
    const key = JSON.stringify([component.id, requirement, phase, change.kind]);
    const before = first.get(key);
    if (before === undefined) first.set(key, edit);
    else if (JSON.stringify(before.change) !== JSON.stringify(change)) {
      const [found, other] = [change, before.change].map((each) => (each.kind === 'MARK' ? each.mark : each.kind));
      report('MARK_TWICE', inFile(file.name, edit.place), {
        found: found ?? '',
        other: other ?? '',
        first: before.place,
      });
    }
  }
  return [...first.values()];
}

function changeMark(words: Words, key: RequirementKey, edit: Edit, ground: Ground): void {
  const { component, requirement, phase, place, change } = edit;
  if (change.kind !== 'MARK') return;
  const { file, report, repaired, sheets } = ground;
  const meaning = meaningOf(change.mark, component, requirement, sheets);
  const before = words.get(phase);
  if (meaning === 'NO_SUPPLIER')
    report('MARK_WITHOUT_SUPPLIER', inFile(file.name, place), { component: component.name });
  else if (meaning === undefined) words.delete(phase);
  else if (before?.stance === meaning.stance) {
    // Whether a part is done alone is seen from what the others say.
    repaired.push({ path: inFile(file.name, place), original: change.mark, readAs: change.written });
  } else {
    const word = withStance(before ?? { requirement: key, stance: meaning.stance }, meaning.stance);
    const { via } = meaning;
    words.set(phase, {
      ...word,
      ...(via === undefined ? {} : { via }),
      source: { document: bareName(file.name), page: place },
    });
  }
}

function changeText(words: Words, { phase, place, change }: Edit, { file, report }: Ground): void {
  if (change.kind === 'MARK') return;
  const word = words.get(phase);
  if (word === undefined) {
    const found = change.kind === 'REMARK' ? change.added : change.ids.join(', ');
    report('REMARK_WITHOUT_STATEMENT', inFile(file.name, place), { found });
  } else if (change.kind === 'REMARK') {
    const { note } = word;
    words.set(phase, {
      ...word,
      note: note === undefined ? { ja: change.added } : { ...note, ja: `${note.ja}\n${change.added}` },
    });
  } else {
    const { evidence: _, ...others } = word;
    const ids = change.ids.map((id) => evidenceId.parse(id));
    words.set(phase, ids.length === 0 ? others : { ...others, evidence: ids });
  }
}

/** The lines of one requirement after what was changed on it. */
function changedLines(
  lines: readonly Line[],
  phases: readonly Phase[],
  edits: readonly Edit[],
  ground: Ground,
): Line[] {
  const [edit] = edits;
  if (edit === undefined) return [...lines];
  const key = requirementKey.parse(edit.requirement);
  const words = wordsOf(lines, phases);
  for (const each of edits) changeMark(words, key, each, ground);
  for (const each of edits) changeText(words, each, ground);
  return linesOf(words, phases);
}

function draftOf(id: string, edits: readonly Edit[], { facts }: Written, ground: Ground): Sheet | undefined {
  const before = ground.sheets.get(id);
  const byRequirement = groupBy(edits, ({ requirement }) => requirement);
  const old = before?.lines ?? [];
  const lines = old.filter(({ requirement }) => !byRequirement.has(requirement));
  let isChanged = false;
  for (const [requirement, on] of byRequirement) {
    const own = old.filter((line) => line.requirement === requirement);
    const changed = changedLines(own, facts.requirements[requirement] ?? [], on, ground);
    isChanged ||= JSON.stringify(changed) !== JSON.stringify(own);
    for (const line of changed) lines.push(line);
  }
  if (!isChanged) return undefined;
  const version = before === undefined ? EDITED : `${before.version}-${EDITED}`;
  return { component: componentId.parse(id), version, publishedOn: null, ...(lines.length === 0 ? {} : { lines }) };
}

/**
 * The drafts that a person's changes come to, one for each component: what is published never changes. A draft has the lines of
 * the sheet that was in force when the workbook was written, but for those that were changed.
 */
export function draftsOf(
  edits: readonly Edit[],
  written: Written,
  sheets: readonly Sheet[],
  file: SourceFile,
  report: Report,
): { readonly drafts: readonly Sheet[]; readonly repaired: readonly Repair[] } {
  const repaired: Repair[] = [];
  const ground: Ground = { file, report, repaired, sheets: new Map(sheets.map((sheet) => [sheet.component, sheet])) };
  const byComponent = groupBy(withoutRepeats(edits, ground), ({ component }) => component.id);
  const drafts = [...byComponent].flatMap(([id, on]) => draftOf(id, on, written, ground) ?? []);
  return { drafts, repaired };
}
