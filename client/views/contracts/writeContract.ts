import {
  type ChangeInput,
  ContractPageDocument,
  ProposeContractDocument,
  WriteContractDocument,
  type WriteContractMutation,
} from '../../api/generated/documents.ts';
import { ask, type Question } from '../../api/transport.ts';
import { ofInstitution } from '../../model/answerKeys.ts';
import { type ContractForm, differing, formOf, inputOf } from '../../model/contracts/contractForm.ts';
import { noteViewer } from '../state/session.ts';
import { refresh } from '../state/sources.ts';
import { noteFailure } from '../state/useApiQuery.ts';

/** What the server has against a change of a contract. */
export type ContractProblem = WriteContractMutation['applyChanges']['problems'][number];

/** What is to become of a contract: what stood there, what is to stand there (null: nothing), and when the former was read. */
export interface ContractWrite {
  readonly institution: string;
  readonly id: string;
  readonly before: ContractForm | null;
  readonly after: ContractForm | null;
  readonly revision: number;
}

/** Written, at a revision, or what stands against it: `isOvertaken` where another person has changed it since. */
export type Written =
  | { readonly revision: number }
  | { readonly problems: readonly ContractProblem[]; readonly isOvertaken: boolean };

/** Puts a question of a person's act; a failure is noted, and thrown. */
export async function put<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  return ask(question, variables).catch((error: unknown) => {
    throw noteFailure(error);
  });
}

const isSame = (a: ContractForm | null, b: ContractForm | null): boolean =>
  a === null || b === null ? a === b : differing(a, b).length === 0;

/** The change that makes a contract so. */
export const changeOf = (id: string, after: ContractForm | null): ChangeInput =>
  after === null ? { remove: { entity: 'CONTRACT', key: id } } : { putContract: inputOf(after, id) };

async function readAgain(institution: string, id: string) {
  const { me, server, contract } = await put(ContractPageDocument, { contract: id, institution });
  noteViewer(me.id);
  return { form: contract === null ? null : formOf(contract), revision: server.revision };
}

const MAX_TRIES = 3;

/**
 * Writes a contract. Where the server says that something was changed since, the contract is read again: one that is as before is
 * written again, and one that is as it is to be (an answer that was lost) counts as written.
 */
export async function writeContract({ institution, id, before, after, revision }: ContractWrite): Promise<Written> {
  let expectedRevision = revision;
  try {
    for (let tries = 1; ; tries += 1) {
      const input = { changes: [changeOf(id, after)], expectedRevision };
      const { applyChanges } = await put(WriteContractDocument, { input });
      if (applyChanges.problems.length === 0) return { revision: applyChanges.revision ?? expectedRevision };
      const { problems } = applyChanges;
      if (!problems.some(({ code }) => code === 'REVISION_CONFLICT')) return { problems, isOvertaken: false };
      const now = await readAgain(institution, id);
      if (isSame(now.form, after)) return { revision: now.revision };
      if (!isSame(now.form, before) || tries === MAX_TRIES) return { problems, isOvertaken: true };
      expectedRevision = now.revision;
    }
  } finally {
    void refresh(ofInstitution({ institution }));
  }
}

/** Proposes a contract to its other party, in the name of the institution. */
export async function proposeContract(
  { institution, id, after, revision }: ContractWrite & { readonly after: ContractForm },
  note: string,
): Promise<Written> {
  const input = {
    proposed: { contract: inputOf(after, id) },
    by: institution,
    note: note.trim() || null,
    expectedRevision: revision,
  };
  const { proposeContract: answer } = await put(ProposeContractDocument, { input });
  void refresh(ofInstitution({ institution }));
  if (answer.problems.length === 0) return { revision: answer.revision ?? revision };
  return { problems: answer.problems, isOvertaken: answer.problems.some(({ code }) => code === 'REVISION_CONFLICT') };
}
