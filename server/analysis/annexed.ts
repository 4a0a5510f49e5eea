import type { Node } from './chain.ts';
import type { Scene } from './scene.ts';

/** A contract of mine that binds a link to a component with a sheet in force, and the versions of it that it annexes. */
export interface AnnexOf {
  readonly contract: number;
  readonly component: Node;
  /** Sheet row in force. */
  readonly sheet: number;
  /** Interned versions, drafts among them. */
  readonly annexed: readonly number[];
}

function annexedVersions({ snapshot }: Scene, contract: number, component: number): number[] {
  const annexes = snapshot.contracts.annexes[contract] ?? new Int32Array();
  const versions: number[] = [];
  for (let i = 0; i < annexes.length; i += 2) if (annexes[i] === component) versions.push(annexes[i + 1] ?? -1);
  return versions;
}

/** Every contract and component to which SHEET_NOT_ANNEXED and SHEET_DRIFT may apply, once each. */
export function annexesInQuestion(scene: Scene): AnnexOf[] {
  const found: AnnexOf[] = [];
  for (const { node, position, consumers } of scene.nodes) {
    if (position.sheet < 0) continue;
    const binding = new Set(consumers.flatMap(({ pair }) => scene.contracts.bindingDirectly(pair)));
    for (const contract of binding) {
      found.push({
        contract,
        component: node,
        sheet: position.sheet,
        annexed: annexedVersions(scene, contract, node.row),
      });
    }
  }
  return found;
}
