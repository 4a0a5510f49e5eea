import { readDocuments } from '../../server/exchange/documents.ts';
import { writePaper } from '../../server/exchange/papers/papers.ts';
import { matrixBook } from '../../server/usecases/queries/papers/matrix.ts';
import { ANNEX_DAY, annexModel } from '../support/annexModel.ts';
import { sessionOf } from '../usecases/support.ts';

/** Milliseconds of processor time of this process so far. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const session = sessionOf(annexModel({ services: 20, vendors: 26 }), ANNEX_DAY);
const view = session.institution(session.partyById('h')?.row ?? -1);
if (view === undefined) throw new Error('no hospital');
// The analysis is there before a viewer asks for paper.
view.analysis.verdicts();
const [start, started] = [performance.now(), cpu()];
const book = await matrixBook(view, 'ja', async () => {});
const bytes = await writePaper({ paper: 'matrix', format: 'xlsx', book });
const written = {
  wall: performance.now() - start,
  cpu: cpu() - started,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
const before = performance.now();
const read = await readDocuments([{ name: 'annex.xlsx', content: bytes }]);
if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
const rows = book.tables.reduce((sum, table) => sum + table.rows.length, 0);
console.log(JSON.stringify({ ...written, rows, bytes: bytes.length, read: performance.now() - before }));
