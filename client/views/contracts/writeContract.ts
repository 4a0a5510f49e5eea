import {
  type ChangeInput,
  ContractPageDocument,
  ProposeContractDocument,
  WriteContractDocument,
  type WriteContractMutation,
} from '../../api/generated/documents.ts';
import { ofInstitution } from '../../model/answerKeys.ts';
import { type ContractForm, differing, formOf, inputOf } from '../../model/contracts/contractForm.ts';
import { noteViewer } from '../state/session.ts';
import { refresh } from '../state/sources.ts';
import { type EntityWrite, type EntityWriter, type EntityWritten, put, writeEntity } from '../state/writeEntity.ts';

/** What the server has against a change of a contract. */
export type ContractProblem = WriteContractMutation['applyChanges']['problems'][number];

/** What is to become of a contract. */
export type ContractWrite = EntityWrite<ContractForm>;

/** Written, or what stands against it. */
export type Written = EntityWritten<ContractProblem>;

/** The change that makes a contract so. */
export const changeOf = (id: string, after: ContractForm | null): ChangeInput =>
  after === null ? { remove: { entity: 'CONTRACT', key: id } } : { putContract: inputOf(after, id) };

const CONTRACTS: EntityWriter<ContractForm, ContractProblem> = {
  send: async (id, after, expectedRevision) => {
    const input = { changes: [changeOf(id, after)], expectedRevision };
    return (await put(WriteContractDocument, { input })).applyChanges;
  },
  readAgain: async (institution, id) => {
    const { me, server, contract } = await put(ContractPageDocument, { contract: id, institution });
    noteViewer(me.id);
    return { form: contract === null ? null : formOf(contract), revision: server.revision };
  },
  isSame: (a, b) => differing(a, b).length === 0,
};

/** Writes a contract (writeEntity). */
export const writeContract = (write: ContractWrite): Promise<Written> => writeEntity(CONTRACTS, write);

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
