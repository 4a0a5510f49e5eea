import { useMemo, useState } from 'react';
import { PublishSheetsDocument, type TrySheetsQueryVariables } from '../../../api/generated/documents.ts';
import { ask } from '../../../api/transport.ts';
import { publishing } from '../../../model/editor/publishing.ts';
import { changesOf, type EditedSheet } from '../../../model/editor/sheets.ts';
import { refresh, refreshAll, SOURCES } from '../../state/sources.ts';
import { noteFailure, useApiQuery } from '../../state/useApiQuery.ts';
import type { Editor } from './Editor.ts';
import type { Problem } from './Saver.ts';

/** Where publishing stands. */
export type Publishing =
  | { readonly at: 'ready' }
  | { readonly at: 'busy' }
  /** Another viewer has written to a sheet in the meantime: what is shown is to be looked at again. */
  | { readonly at: 'overtaken' }
  | { readonly at: 'refused'; readonly problems: readonly Problem[] }
  | { readonly at: 'failed' };

/** What publishing would do to the gaps of an institution; asked again whenever the drafts change. Nothing is asked where there is no day. */
export function useTry(institution: string, sheets: readonly EditedSheet[], on: string | undefined) {
  const variables = useMemo(
    (): TrySheetsQueryVariables | undefined =>
      on === undefined || sheets.length === 0 ? undefined : { institution, changes: publishing(sheets, on), asOf: on },
    [institution, sheets, on],
  );
  return useApiQuery(SOURCES.trySheets, variables);
}

const textOf = (sheet: EditedSheet): string => JSON.stringify(changesOf(sheet).map((key) => sheet.lines.get(key)));

/** Publishes sheets, all of them or none, as they were looked at. What is shown of the institution is asked again then; of all where none is named. */
export function usePublish(editor: Editor, institution: string | undefined) {
  const [state, setState] = useState<Publishing>({ at: 'ready' });

  /** Gives whether they are published now. */
  const publish = async (looked: readonly EditedSheet[], on: string): Promise<boolean> => {
    setState({ at: 'busy' });
    const keys = looked.map(({ component }) => component.key);
    await editor.flush();
    for (const key of keys) await editor.reload(key);
    const now = keys.flatMap((key) => editor.now().sheets.get(key) ?? []);
    const isAsLooked =
      now.length === looked.length && looked.every((sheet, at) => now[at] && textOf(sheet) === textOf(now[at]));
    if (!isAsLooked || keys.some((key) => editor.now().clashes.has(key))) {
      setState({ at: 'overtaken' });
      return false;
    }
    const expectedRevision = now.reduce((least, { revision }) => Math.min(least, revision), Number.POSITIVE_INFINITY);
    const input = { changes: publishing(now, on), expectedRevision };
    const answer = await ask(PublishSheetsDocument, { input }).catch(noteFailure);
    if (answer instanceof Error) {
      setState({ at: 'failed' });
      return false;
    }
    const { problems } = answer.applyChanges;
    const isOvertaken = problems.some(({ code }) => code === 'REVISION_CONFLICT');
    if (problems.length > 0) setState(isOvertaken ? { at: 'overtaken' } : { at: 'refused', problems });
    else setState({ at: 'ready' });
    for (const key of keys) await editor.reload(key);
    if (problems.length > 0) return false;
    if (institution === undefined) refreshAll();
    else void refresh(['Institution', institution]);
    return true;
  };

  return { state, publish };
}
