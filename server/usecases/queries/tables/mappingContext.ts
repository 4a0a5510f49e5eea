import { ListPacker } from '../../../exchange/packedList.ts';
import type { PackedContext } from '../../../exchange/tables/mapping/packedContext.ts';
import type { Put } from '../../../model/change.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import type { Turn } from '../../../support/yieldToEventLoop.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import { putOfRow } from '../export/rows.ts';
import { shownToViewer } from '../export/shownToViewer.ts';
import type { InstitutionView } from '../institutionView.ts';
import { BadArgument } from '../lists/page.ts';

/** More parties than that are not compared with what a table names. */
const MAX_PARTIES = 5000;

/** More pieces of evidence than that are not compared either. */
const MAX_EVIDENCE = 5000;

/** The rows of components that a table of an institution may be about: its chain, and what it owns. */
function componentsFor({ session, row, analysis }: InstitutionView): readonly number[] {
  const chain = analysis.context.chain.nodes.map((node) => node.row);
  return [...new Set([...chain, ...rowsOf(session.snapshot.owned, row)])];
}

/**
 * What tables may be about, as far as the viewer may see it: catalogues, parties, and of the institution its contracts, its
 * evidence and the components of its chain with their links, sheets and findings. Without an institution, no components. Throws BadArgument for an institution that is not
 * there for the viewer.
 */
export async function mappingContext(
  session: ViewerSession,
  institution: string | undefined,
  turn: Turn,
): Promise<PackedContext> {
  const { snapshot } = session;
  const row = institution === undefined ? undefined : session.partyById(institution)?.row;
  const view = row === undefined ? undefined : await session.institutionSoon(row);
  if (institution !== undefined && view === undefined) {
    throw new BadArgument('there is no such institution');
  }
  const shown = shownToViewer(session);
  const packer = new ListPacker<Put>();
  // How many there are that the viewer does not see must not matter: those that are shown are counted.
  const take = async (list: Put['list'], rows: Iterable<number>, most = Number.POSITIVE_INFINITY) => {
    let taken = 0;
    for (const of of rows) {
      if (taken === most) return;
      await turn();
      const put = shown(putOfRow(snapshot, list, of));
      if (put === undefined) continue;
      packer.add(put);
      taken += 1;
    }
  };
  await take('catalogues', snapshot.catalogues.keys());
  const own = view === undefined ? [] : [view.row];
  await take('parties', new Set([...own, ...snapshot.parties.ids.keys()]), MAX_PARTIES);
  if (view !== undefined) {
    await take(
      'contracts',
      new Set([...rowsOf(snapshot.contractsOfCustomer, view.row), ...rowsOf(snapshot.contractsOfSupplier, view.row)]),
    );
    await take('evidence', snapshot.evidence.ids.keys(), MAX_EVIDENCE);
    const components = componentsFor(view);
    await take('components', components);
    for (const component of components) {
      await take('links', rowsOf(snapshot.linksFrom, component));
      await take('sheets', rowsOf(snapshot.sheetsOf, component));
      await take('findings', rowsOf(snapshot.findingsOf, component));
    }
  }
  const known = packer.packed();
  const mayAddForOthers = session.viewer.role === 'ADMINISTRATOR';
  return { ...(institution === undefined ? {} : { institution }), asOf: session.today, mayAddForOthers, known };
}
