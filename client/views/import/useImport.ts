import { useCallback, useRef, useState } from 'react';
import {
  ImportFilesDocument,
  type ImportFilesMutation,
  ModelRevisionDocument,
  PreviewTablesDocument,
  type PreviewTablesQuery,
  TryImportDocument,
} from '../../api/generated/documents.ts';
import { type ApiError, ask, type Question } from '../../api/transport.ts';
import {
  byLayout,
  isTableFile,
  readMapping,
  type TableMapping,
  withKnown,
  withoutPlace,
} from '../../model/tableMapping.ts';
import { draftKey, keepDraft, readDraft } from '../state/drafts.ts';
import { noteViewer } from '../state/session.ts';
import { refreshAll } from '../state/sources.ts';
import { noteFailure } from '../state/useApiQuery.ts';

/** What the server takes a file of tables for. */
export type Preview = NonNullable<PreviewTablesQuery['previewTables']['preview']>;
/** What an import does, or would do. */
export type Outcome = ImportFilesMutation['importModel'];
/** What stands against an import. */
export type ImportProblem = Outcome['problems'][number];

interface SentFile {
  readonly name: string;
  readonly base64: string;
}

/** A file of tables and how it is understood now. */
export interface Understood {
  readonly preview: Preview;
  readonly mapping: TableMapping;
  /** Whether a layout of it was known from before. */
  readonly isRemembered: boolean;
}

/** What an import would do, and the revision after which what it touches must not have changed when it is written. */
export interface Examined {
  readonly outcome: Outcome;
  readonly since: number;
  readonly effect: Effect | undefined;
}

/** How many gaps there are and would be. */
export interface Effect {
  readonly before: number;
  readonly after: number;
  readonly opened: number;
  readonly closed: number;
}

/** Where an import stands. */
export type Step =
  | { readonly at: 'file'; readonly problems: readonly ImportProblem[] }
  | { readonly at: 'mapping'; readonly file: SentFile; readonly tables: Understood }
  | ({ readonly at: 'changes'; readonly file: SentFile; readonly tables?: Understood } & Examined)
  | { readonly at: 'done'; readonly file: SentFile; readonly outcome: Outcome };

const START: Step = { at: 'file', problems: [] };

/** The bytes of a file in base64. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

async function put<Answer, Variables>(question: Question<Answer, Variables>, variables: Variables): Promise<Answer> {
  return ask(question, variables).catch((error: unknown) => {
    throw noteFailure(error);
  });
}

async function previewOf(file: SentFile, institution: string | undefined, mapping?: TableMapping) {
  const given = mapping === undefined ? {} : { mapping: JSON.stringify(mapping) };
  const { me, previewTables } = await put(PreviewTablesDocument, {
    input: { file, ...(institution !== undefined && { institution }), ...given },
  });
  noteViewer(me.id);
  return previewTables;
}

interface ImportAsked {
  readonly file: SentFile;
  readonly mapping: TableMapping | undefined;
  readonly institution: string | undefined;
}

const inputOf = ({ file, mapping, institution }: ImportAsked) => ({
  files: [{ ...file, ...(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) }) }],
  ...(institution !== undefined && { institution }),
});

async function lookAt(asked: ImportAsked): Promise<Examined> {
  const { server } = await put(ModelRevisionDocument, {});
  const { importModel } = await put(ImportFilesDocument, { input: { ...inputOf(asked), dryRun: true } });
  return { outcome: importModel, since: server.revision, effect: await effectOf(importModel, asked.institution) };
}

/** What an import would do to the gaps; undefined where that cannot be tried out: it stands against nothing. */
async function effectOf({ changesJson }: Outcome, institution: string | undefined): Promise<Effect | undefined> {
  if (!changesJson || changesJson === '[]' || institution === undefined) return undefined;
  const simulation = await ask(TryImportDocument, { institution, changesJson }).then(
    (answer) => answer.simulate,
    () => undefined,
  );
  if (!simulation || simulation.problems.length > 0) return undefined;
  const { before, after, opened, closed } = simulation;
  return { before: before.total, after: after.total, opened: opened.totalCount, closed: closed.totalCount };
}

async function write(asked: ImportAsked, expectedRevision: number): Promise<Outcome> {
  return (await put(ImportFilesDocument, { input: { ...inputOf(asked), dryRun: false, expectedRevision } }))
    .importModel;
}

const understoodAs = (preview: Preview, isRemembered: boolean): Understood => ({
  preview,
  mapping: readMapping(preview.mapping),
  isRemembered,
});

/** Takes a file in step by step. Nothing is written before `commit`. Answers that were overtaken are dropped. */
export function useImport(institution: string | undefined, viewer: string) {
  const [step, setStep] = useState<Step>(START);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  /** Files that were chosen together with the one that is being looked at. */
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const latest = useRef(0);
  const layoutKey = useCallback(
    (layout: string) => draftKey(viewer, 'mapping', institution ?? '', layout),
    [viewer, institution],
  );

  async function run(work: () => Promise<Step>): Promise<void> {
    latest.current += 1;
    const turn = latest.current;
    setBusy(true);
    setError(undefined);
    try {
      const next = await work();
      if (turn === latest.current) setStep(next);
    } catch (reason) {
      if (turn === latest.current) setError(noteFailure(reason));
    } finally {
      if (turn === latest.current) setBusy(false);
    }
  }

  async function understand(file: SentFile): Promise<Step> {
    const first = await previewOf(file, institution);
    if (!first.preview) return { at: 'file', problems: first.problems };
    const guessed = understoodAs(first.preview, false);
    const known = withKnown(guessed.mapping, (layout) => {
      const kept = readDraft(layoutKey(layout));
      return kept === null ? undefined : readMapping(kept);
    });
    const again = known && (await previewOf(file, institution, known)).preview;
    return { at: 'mapping', file, tables: again ? understoodAs(again, true) : guessed };
  }

  /** A JSON text that is no model may hold tables. */
  async function tablesInJson(file: SentFile): Promise<Step | undefined> {
    if (!/\.json$/i.test(file.name)) return undefined;
    const step = await understand(file);
    const isTable = step.at === 'mapping' && step.tables.preview.sheets.some(({ target }) => target);
    return isTable ? step : undefined;
  }

  const examined = async (file: SentFile, tables?: Understood): Promise<Step> => ({
    at: 'changes',
    file,
    ...(tables && { tables }),
    ...(await lookAt({ file, institution, mapping: tables?.mapping })),
  });

  const take = (chosen: File) =>
    run(async () => {
      const file = { name: chosen.name, base64: await base64Of(chosen) };
      const isText = isTableFile(file.name) && !/\.xlsx$/i.test(file.name);
      if (isText) return understand(file);
      const step = await examined(file);
      if (step.at !== 'changes') return step;
      const { problems, files } = step.outcome;
      // A workbook that is none of ours is a table of others.
      if (problems.some(({ code }) => code === 'UNKNOWN_LAYOUT')) return understand(file);
      if (files.length > 0 || problems.length === 0) return step;
      return (await tablesInJson(file)) ?? { at: 'file', problems };
    });

  const choose = ([first, ...others]: readonly File[]) => {
    if (first === undefined) return;
    setWaiting(others);
    void take(first);
  };

  const correct = (file: SentFile, tables: Understood, mapping: TableMapping) => {
    // Shown at once, and what the next correction is made on.
    setStep({ at: 'mapping', file, tables: { ...tables, mapping } });
    return run(async () => {
      const { preview, problems } = await previewOf(file, institution, mapping);
      return preview
        ? { at: 'mapping', file, tables: understoodAs(preview, tables.isRemembered) }
        : { at: 'file', problems };
    });
  };

  const examine = (file: SentFile, tables: Understood) =>
    run(async () => {
      for (const [layout, one] of byLayout(tables.mapping)) keepDraft(layoutKey(layout), JSON.stringify(one));
      return examined(file, tables);
    });

  /** Reads a file once more against what the model holds now. */
  const again = (file: SentFile, tables: Understood | undefined) =>
    run(async () => {
      if (tables === undefined) return examined(file);
      const { preview, problems } = await previewOf(file, institution, tables.mapping);
      return preview ? examined(file, understoodAs(preview, tables.isRemembered)) : { at: 'file', problems };
    });

  /** Leaves out what stands at a place of a table. */
  const leaveOut = (file: SentFile, tables: Understood, place: string) =>
    again(file, { ...tables, mapping: withoutPlace(tables.mapping, place) });

  const commit = (file: SentFile, { since, effect }: Examined, tables: Understood | undefined) =>
    run(async () => {
      const outcome = await write({ file, institution, mapping: tables?.mapping }, since);
      refreshAll();
      if (outcome.problems.length > 0)
        return { at: 'changes', file, outcome, since, effect, ...(tables && { tables }) };
      return { at: 'done', file, outcome };
    });

  const goTo = (next: Step) => {
    latest.current += 1;
    setBusy(false);
    setError(undefined);
    setStep(next);
  };

  const next = () => {
    goTo(START);
    choose(waiting);
  };

  return {
    step,
    isBusy,
    error,
    waiting,
    choose,
    next,
    correct,
    examine,
    again,
    leaveOut,
    commit,
    goTo,
    restart: () => goTo(START),
  };
}

/** An import on its way. */
export type Importing = ReturnType<typeof useImport>;
