import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { globalId } from '../../../server/graphql/globalId.ts';
import { puts } from '../../store/support/models.ts';
import { digText } from './dig.ts';
import type { World } from './world.ts';

const FOLDER = new URL('../../../schema/examples/', import.meta.url);

/** One of schema/examples. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Every example, by name. */
export function readExamples(): Example[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      const document = parse(text);
      const [operation] = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
      if (operation === undefined) throw new Error(`${file} holds no operation`);
      return { name: basename(file, '.graphql'), text, document, operation };
    });
}

/** Proposals of the examples, each to be answered by one of them: the one that is only asked for, and its like. */
const PROPOSALS = ['proposal', 'acceptProposal', 'declineProposal', 'withdrawProposal'].map((id) => ({
  id,
  by: 'a-v1',
  contract: { id: `a-v1.${id}`, customer: 'a-h', supplier: 'a-v1', covers: ['a-v1-vpn'], startsOn: '2026-12-01' },
  on: '2026-10-01',
}));

const FINDING = {
  id: 'a-h.finding',
  component: 'a-s4',
  title: { ja: '更新されていない', en: 'Not updated' },
  foundOn: '2026-06-20',
  requirement: 'core:patch',
  source: { document: '監査報告書', page: '3' },
};

/** Values for the variables of the examples: ids that a client would have from an answer before, or from another party. */
export async function exampleVariables(world: World): Promise<Record<string, Record<string, unknown>>> {
  const first = await world.ask('{ institution(id: "a-h") { gaps(first: 1) { nodes { id } } } }');
  const gap = digText(first, 'data', 'institution', 'gaps', 'nodes', 0, 'id');
  await world.commit(puts({ proposals: PROPOSALS, findings: [FINDING] }));
  const evidence = [...(await world.store.snapshot({ kind: 'all' })).evidence.ids];
  return {
    gap: { id: gap },
    decideOnGap: { gap },
    finding: { id: FINDING.id },
    proposal: { id: 'proposal' },
    simulateAcceptance: { id: 'proposal' },
    acceptProposal: { proposal: 'acceptProposal' },
    declineProposal: { proposal: 'declineProposal' },
    withdrawProposal: { proposal: 'withdrawProposal' },
    evidence: { id: evidence[0] },
    node: { id: globalId('Component', 'a-s4') },
    nodes: { id: globalId('Institution', 'a-h') },
  };
}
