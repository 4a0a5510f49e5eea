import { useCallback, useMemo } from 'react';
import type { FindingForm } from '../../model/findings/findingForm.ts';
import { type FindingDraft, readFindingDraft } from '../../model/findings/findingForm.ts';
import type { Option } from '../parts/Choice.tsx';
import { draftKey, forgetDraft, keepDraft, useDraftText } from '../state/drafts.ts';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useLastDone } from '../state/useLastDone.ts';
import { useText } from '../state/useText.ts';

const NEW = '';

/** The draft about a finding (by key; undefined for a new one) of a person, and how it changes; undefined where there is none. */
export function useFindingDraft(viewer: string, institution: string, finding: string | undefined) {
  const key = draftKey(viewer, 'finding', institution, finding ?? NEW);
  const text = useDraftText(key);
  const draft = useMemo(() => readFindingDraft(text), [text]);
  const setDraft = useCallback(
    (next: FindingDraft | undefined) => (next === undefined ? forgetDraft(key) : keepDraft(key, JSON.stringify(next))),
    [key],
  );
  return [draft, setDraft] as const;
}

/** What has been done last: to say so, and to undo it where that is possible. */
export interface FindingDone {
  readonly words: string;
  readonly undo?: {
    readonly id: string;
    readonly before: FindingForm | null;
    readonly after: FindingForm | null;
    readonly revision: number;
  };
}

/** What has been done last about the findings of an institution. */
export const useFindingDone = (institution: string) => useLastDone<FindingDone>('findings', institution);

/** The components that findings of an institution may be about, and the parties that may put them right, as things to choose. */
export function useSubjects({ institution, asOf }: Pick<ScreenProps, 'institution' | 'asOf'>) {
  const { name } = useText();
  const { answer } = useApiQuery(SOURCES.paperSubjects, { institution, asOf });
  return useMemo(() => {
    const nodes = answer?.institution?.chain?.nodes ?? [];
    const parties = new Map<string, Option>();
    for (const { owner } of nodes) parties.set(owner.key, { id: owner.key, label: name(owner.name) });
    const optionOf = ({ key, owner, component }: (typeof nodes)[number]): Option => ({
      id: key,
      label: name(component.name),
      note: name(owner.name),
    });
    return {
      parties: [...parties.values()],
      components: nodes.map(optionOf),
      own: nodes.filter(({ isOwn }) => isOwn).map(optionOf),
    };
  }, [answer, name]);
}
