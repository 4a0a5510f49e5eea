import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DraftHeadFragment, DraftsOfQuery } from '../../../api/generated/documents.ts';
import type { MatrixAnswer } from '../../../model/answers.ts';
import { mayEditParty } from '../../../model/viewer.ts';
import { useReturn } from '../../state/connection.ts';
import { draftsAbout } from '../../state/drafts.ts';
import { useSession } from '../../state/session.ts';
import { SOURCES } from '../../state/sources.ts';
import { useApiQuery } from '../../state/useApiQuery.ts';
import { Editor } from './Editor.ts';

/** The editor of whoever is signed in: it outlives the screen, so that steps can be undone after one has looked elsewhere. */
let current: { readonly whose: string; readonly editor: Editor } | undefined;

function editorOf(viewer: string, epoch: number): Editor {
  const whose = JSON.stringify([viewer, epoch]);
  if (current?.whose !== whose) current = { whose, editor: new Editor(viewer) };
  return current.editor;
}

/** The most components whose drafts are asked for at once: what the API gives in one answer. */
const MAX_ASKED = 100;

/** Components, beside the institution's own, that speak in the table and that one may edit. */
function othersIn(matrix: MatrixAnswer, institution: string, isEditable: (party: string) => boolean): string[] {
  const others = new Set<string>();
  const isOther = (party: string | undefined) => party !== undefined && party !== institution && isEditable(party);
  for (const { component, party } of matrix.columns) {
    if (component !== null && isOther(party.key)) others.add(component.key);
  }
  for (const { cells } of matrix.rows) {
    for (const { component, column } of cells) {
      if (component && isOther(matrix.columns[column]?.party.key)) others.add(component.key);
    }
  }
  return [...others].slice(0, MAX_ASKED);
}

/** What one may edit of the components in a matrix. */
export function useRights(institution: string) {
  const { answer } = useApiQuery(SOURCES.drafts, { owner: institution, components: [] });
  const role = answer?.me.role;
  const own = answer?.me.party?.key;
  return useCallback((party: string) => role !== undefined && mayEditParty(role, own, party), [role, own]);
}

const isDraftHead = (node: DraftsOfQuery['nodes'][number]): node is DraftHeadFragment => node !== null && 'key' in node;

/** The sheets that are being edited in a matrix, and again whenever they change; drafts that there are are read first. */
export function useEditor(
  matrix: MatrixAnswer,
  institution: string,
  isEditable: (party: string) => boolean,
  isOn: boolean,
) {
  const { standing, epoch } = useSession();
  const viewer = standing.kind === 'signedIn' ? standing.id : '';
  const editor = editorOf(viewer, epoch);
  const editing = useSyncExternalStore(editor.subscribe, editor.now);
  const components = useMemo(
    () => (isOn ? othersIn(matrix, institution, isEditable) : []),
    [isOn, matrix, institution, isEditable],
  );
  const { answer } = useApiQuery(SOURCES.drafts, isOn ? { owner: institution, components } : undefined);
  useReturn(editor.resume);
  useEffect(() => {
    if (!isOn || answer === undefined) return;
    const known = [...answer.components.nodes, ...answer.nodes].filter(isDraftHead);
    const drafts = known.flatMap(({ key, sheets }) => (sheets.nodes[0]?.state === 'DRAFT' ? [key] : []));
    const here = new Set(known.map(({ key }) => key));
    const unsaved = draftsAbout(viewer, 'sheet').flatMap(([key]) => (key !== undefined && here.has(key) ? [key] : []));
    void editor.load([...drafts, ...unsaved, ...editor.undoable()]);
  }, [isOn, answer, editor, viewer]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer means that others have written
  useEffect(() => {
    if (isOn) void editor.refresh();
  }, [isOn, matrix, editor]);
  return { editor, editing };
}

/** The sheet of one component as it is being edited, and again whenever it changes. */
export function useSheetEditor(component: string) {
  const { standing, epoch } = useSession();
  const editor = editorOf(standing.kind === 'signedIn' ? standing.id : '', epoch);
  const editing = useSyncExternalStore(editor.subscribe, editor.now);
  useReturn(editor.resume);
  useEffect(() => {
    // What another viewer has written since it was read the last time is brought together with what is unsaved here.
    void editor.reload(component).then(() => editor.load(editor.undoable()));
  }, [editor, component]);
  return { editor, editing };
}
