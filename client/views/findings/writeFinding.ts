import { FindingPageDocument, WriteFindingDocument, type WriteFindingMutation } from '../../api/generated/documents.ts';
import { differingFields, type FindingForm, findingFormOf, findingInputOf } from '../../model/findings/findingForm.ts';
import { noteViewer } from '../state/session.ts';
import { type EntityWrite, type EntityWriter, type EntityWritten, put, writeEntity } from '../state/writeEntity.ts';

/** What the server has against a change of a finding. */
export type FindingProblem = WriteFindingMutation['applyChanges']['problems'][number];

/** What is to become of a finding. */
export type FindingWrite = EntityWrite<FindingForm>;

/** A finding as it stands at the server, and when; null: there is none. */
export async function readFinding(
  institution: string,
  id: string,
): Promise<{ readonly form: FindingForm | null; readonly revision: number }> {
  const { me, server, finding } = await put(FindingPageDocument, { finding: id, institution });
  noteViewer(me.id);
  return { form: finding === null ? null : findingFormOf(finding), revision: server.revision };
}

const FINDINGS: EntityWriter<FindingForm, FindingProblem> = {
  send: async (id, after, expectedRevision) => {
    const change =
      after === null ? { remove: { entity: 'FINDING' as const, key: id } } : { putFinding: findingInputOf(after, id) };
    return (await put(WriteFindingDocument, { input: { changes: [change], expectedRevision } })).applyChanges;
  },
  readAgain: readFinding,
  isSame: (a, b) => differingFields(a, b).length === 0,
};

/** Writes a finding (writeEntity). */
export const writeFinding = (write: FindingWrite): Promise<EntityWritten<FindingProblem>> =>
  writeEntity(FINDINGS, write);
