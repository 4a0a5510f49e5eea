import { useCallback, useMemo, useRef, useState } from 'react';
import { ApplyChangesDocument, type ApplyChangesMutation } from '../../api/generated/documents.ts';
import { type ApiError, ask } from '../../api/transport.ts';
import { ofInstitution } from '../../model/answerKeys.ts';
import {
  changesBetween,
  countChanges,
  differencesOf,
  type ProblemPlace,
  placeOfProblem,
  undoing,
} from '../../model/firstSteps/changeSet.ts';
import {
  afterSaving,
  type Edits,
  emptyDraft,
  isPending,
  readEdits,
  type Step,
  withEdits,
} from '../../model/firstSteps/draft.ts';
import type { Change } from '../../model/firstSteps/entities.ts';
import { contractIdIn, type Plan, planOf, unreadableContracts } from '../../model/firstSteps/plan.ts';
import { idsToAsk, recallDraft, type Stored, storedOf } from '../../model/firstSteps/recall.ts';
import { SHIPPED } from '../../model/firstSteps/shipped.ts';
import { type Templates, usualSystems } from '../../model/firstSteps/templates.ts';
import { draftKey, forgetDraft, keepDraft, readDraft, useDraftText } from '../state/drafts.ts';
import { refresh, SOURCES } from '../state/sources.ts';
import { noteFailure, useApiQuery } from '../state/useApiQuery.ts';
import { addingCatalogues } from './seeds.ts';

/** What the server has against a change set. */
type ServerProblem = ApplyChangesMutation['applyChanges']['problems'][number];

/** The same with the place where it belongs; undefined: it is about the whole. */
export interface PlacedProblem extends ServerProblem {
  readonly place: ProblemPlace | undefined;
}

/** What was saved last, for undoing it. */
interface Saved {
  readonly id: string;
  readonly step: Step;
  readonly changes: readonly Change[];
  /** What the server held before. */
  readonly before: Stored | undefined;
  /** What was typed then. */
  readonly edits: Edits;
  readonly revision: number;
  readonly at: Date;
}

/** What became of an attempt to save or undo. */
export type SaveOutcome = 'done' | 'refused';

const NO_EDITS: Edits = {};

/** The id of the institution that is being registered: the same when saving is tried again. */
function newIdOf(viewer: string): string {
  const key = draftKey(viewer, 'first', 'id');
  const kept = readDraft(key);
  if (kept !== null) return kept;
  const made = `i-${crypto.randomUUID().slice(0, 8)}`;
  keepDraft(key, made);
  return made;
}

async function send(changes: readonly Change[], expectedRevision: number | undefined) {
  const input = {
    changesJson: JSON.stringify(changes),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  };
  const { applyChanges } = await ask(ApplyChangesDocument, { input }).catch((error: unknown) => {
    throw noteFailure(error);
  });
  return applyChanges;
}

/** The draft as it is shown: what is saved, what was typed, and before any system is saved what is usual. */
function useDraft(templates: Templates, stored: Stored | undefined, edits: Edits, catalogues: readonly string[]) {
  const saved = useMemo(
    () => (stored === undefined ? emptyDraft(SHIPPED.map(({ id }) => id)) : recallDraft(templates, stored)),
    [templates, stored],
  );
  const effective = useMemo<Edits>(() => {
    const { facilityClass } = edits.institution ?? saved.institution;
    // An institution whose systems were registered otherwise needs no proposal.
    const isProposed = stored?.institution.owned.totalCount === 0 && edits.systems === undefined;
    return isProposed ? { ...edits, systems: usualSystems(templates, facilityClass) } : edits;
  }, [templates, stored, saved, edits]);
  const draft = useMemo(() => withEdits(saved, effective), [saved, effective]);
  const missing = draft.institution.adopts.filter((id) => !catalogues.includes(id));
  return { saved, effective, draft, missing };
}

/**
 * The first steps of an institution, or of one that is not registered yet: what is saved, what was typed since (kept in the
 * browser until the server has acknowledged it), and ways to change, save and undo. Each step is saved as one change set.
 */
export function useFirstSteps(props: {
  readonly institution: string | undefined;
  readonly viewer: string;
  readonly templates: Templates;
  /** Ids of the catalogues that the store holds. */
  readonly catalogues: readonly string[];
}) {
  const { institution, viewer, templates, catalogues } = props;
  const newId = useMemo(() => (institution === undefined ? newIdOf(viewer) : ''), [institution, viewer]);
  const id = institution ?? newId;
  const key = draftKey(viewer, 'first', institution ?? '');
  const text = useDraftText(key);
  const edits = useMemo(() => (text === null ? NO_EDITS : readEdits(text)), [text]);
  const asked = useMemo(() => ({ institution: id, ...idsToAsk(templates, id) }), [templates, id]);
  const { answer, error, isCurrent, retry } = useApiQuery(
    SOURCES.firstSteps,
    institution === undefined ? undefined : asked,
  );
  const stored = useMemo(
    () => (answer === undefined || institution === undefined || !isCurrent ? undefined : storedOf(answer)),
    [answer, institution, isCurrent],
  );
  const { saved, effective, draft, missing } = useDraft(templates, stored, edits, catalogues);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError>();
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const [last, setLast] = useState<Saved>();
  const [seen, setSeen] = useState<Plan>();
  /** What was saved when the person began to type. */
  const begun = useRef<{ readonly id: string; readonly plan: Plan }>(undefined);

  const revision = answer?.server.revision;
  const edit = useCallback(
    (change: Edits) => {
      setProblems([]);
      const before = readEdits(readDraft(key));
      const isFirst = before.since === undefined && stored !== undefined && revision !== undefined;
      if (isFirst) begun.current = { id, plan: planOf(templates, id, saved) };
      keepDraft(key, JSON.stringify({ ...before, ...(isFirst && { since: revision }), ...change }));
    },
    [key, templates, id, saved, stored, revision],
  );

  const changesUpTo = useCallback(
    (step: Step): Change[] => {
      const wanted = withEdits(saved, effective, step);
      const before = stored && planOf(templates, id, saved);
      const kept = unreadableContracts(templates, wanted).map((slot) => contractIdIn(id, slot));
      return changesBetween(before, planOf(templates, id, wanted), stored, kept);
    },
    [templates, id, saved, effective, stored],
  );

  async function attempt(work: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
    setBusy(true);
    setFailure(undefined);
    setProblems([]);
    setSeen(undefined);
    try {
      return await work();
    } catch (reason) {
      setFailure(noteFailure(reason));
      return 'refused';
    } finally {
      setBusy(false);
    }
  }

  function refuse(found: readonly ServerProblem[], changes: readonly Change[]): SaveOutcome {
    setProblems(found.map((problem) => ({ ...problem, place: placeOfProblem(problem.path, changes, id) })));
    // What others have written meanwhile is shown before it can be saved over.
    if (stored !== undefined && found.some(({ code }) => code === 'REVISION_CONFLICT')) {
      setSeen(begun.current?.id === id ? begun.current.plan : planOf(templates, id, saved));
      const { since: _old, ...rest } = edits;
      keepDraft(key, JSON.stringify(rest));
      void refresh(ofInstitution({ institution: id }));
    }
    return 'refused';
  }

  const save = (step: Step) =>
    attempt(async () => {
      const changes = [...(await addingCatalogues(missing)), ...changesUpTo(step)];
      const keep = (at: number | undefined) => {
        const sent = new Map(Object.entries(edits).map(([part, value]) => [part, JSON.stringify(value)]));
        const now = readEdits(readDraft(key));
        // What was typed while this was on its way is not saved.
        const typed = Object.entries(now).filter(([part, value]) => sent.get(part) !== JSON.stringify(value));
        const left: Edits = { ...afterSaving(now, step), ...Object.fromEntries(typed) };
        const since = isPending(left) && at !== undefined ? { since: at } : {};
        keepDraft(draftKey(viewer, 'first', id), JSON.stringify({ ...left, ...since }));
        if (institution !== undefined) return;
        forgetDraft(key);
        forgetDraft(draftKey(viewer, 'first', 'id'));
      };
      if (changes.length === 0) {
        keep(revision);
        return 'done';
      }
      const payload = await send(changes, edits.since ?? revision);
      if (payload.problems.length > 0) return refuse(payload.problems, changes);
      setLast({ id, step, changes, before: stored, edits, revision: payload.revision ?? 0, at: new Date() });
      await Promise.all([refresh(ofInstitution({ institution: id })), refresh(['Server', ''])]);
      keep(payload.revision ?? undefined);
      return 'done';
    });

  const undo = ({ changes, before, edits: typed, revision: at }: Saved) =>
    attempt(async () => {
      const back = undoing(changes, before);
      const payload = await send(back, at);
      if (payload.problems.length > 0) return refuse(payload.problems, back);
      setLast(undefined);
      const { since: _old, ...again } = typed;
      keepDraft(draftKey(viewer, 'first', before === undefined ? '' : id), JSON.stringify(again));
      if (before === undefined) keepDraft(draftKey(viewer, 'first', 'id'), id);
      await Promise.all([refresh(ofInstitution({ institution: id })), refresh(['Server', ''])]);
      return 'done';
    });

  return {
    id,
    templates,
    stored,
    draft,
    edits,
    isReady: institution === undefined || stored !== undefined,
    error,
    retry,
    edit,
    changesUpTo,
    countsUpTo: (step: Step) => countChanges(changesUpTo(step), stored),
    save,
    undo,
    last: last?.id === id ? last : undefined,
    isBusy,
    failure,
    problems,
    /** What others have changed since the person began, once saving was refused because of it. */
    others: seen === undefined ? [] : differencesOf(seen, planOf(templates, id, saved)),
  };
}

/** The first steps on their way. */
export type FirstSteps = ReturnType<typeof useFirstSteps>;
