import { useCallback, useMemo } from 'react';
import { type ContractDraft, readContractDraft } from '../../model/contracts/contractDraft.ts';
import { draftKey, forgetDraft, keepDraft, useDraftText } from '../state/drafts.ts';

const NEW = '';

/** Where the draft about a contract (by key; undefined for a new one) of a person is kept. */
export const contractDraftKey = (viewer: string, institution: string, contract: string | undefined): string =>
  draftKey(viewer, 'contract', institution, contract ?? NEW);

/** The draft about a contract, and how it changes; undefined where there is none. */
export function useContractDraft(viewer: string, institution: string, contract: string | undefined) {
  const key = contractDraftKey(viewer, institution, contract);
  const text = useDraftText(key);
  const draft = useMemo(() => readContractDraft(text), [text]);
  const setDraft = useCallback(
    (next: ContractDraft | undefined) => (next === undefined ? forgetDraft(key) : keepDraft(key, JSON.stringify(next))),
    [key],
  );
  return [draft, setDraft] as const;
}
