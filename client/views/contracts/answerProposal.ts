import {
  AcceptProposalDocument,
  DeclineProposalDocument,
  WithdrawProposalDocument,
} from '../../api/generated/documents.ts';
import { ofInstitution } from '../../model/answerKeys.ts';
import { refresh } from '../state/sources.ts';
import { put } from '../state/writeEntity.ts';
import type { ContractProblem } from './writeContract.ts';

/** What may be done with a proposal. */
export type Answering = 'accept' | 'decline' | 'withdraw';

interface Payload {
  readonly problems: readonly ContractProblem[];
}

async function send(act: Answering, proposal: string, reason: string, expectedRevision: number): Promise<Payload> {
  if (act === 'accept') {
    return (await put(AcceptProposalDocument, { input: { proposal, expectedRevision } })).acceptProposal;
  }
  const input = { proposal, reason: reason.trim() || null, expectedRevision };
  return act === 'decline'
    ? (await put(DeclineProposalDocument, { input })).declineProposal
    : (await put(WithdrawProposalDocument, { input })).withdrawProposal;
}

/** Accepts, declines or withdraws a proposal as it was seen at a revision; gives what stands against it, nothing where it is done. */
export async function answerProposal(
  institution: string,
  act: Answering,
  proposal: string,
  reason: string,
  revision: number,
): Promise<readonly ContractProblem[]> {
  try {
    return (await send(act, proposal, reason, revision)).problems;
  } finally {
    void refresh(ofInstitution({ institution }));
  }
}
