import { generateModel } from '../../seed/generate.ts';
import type { Put } from '../../server/model/change.ts';
import { waitsDuring, waitsOfIdle } from '../http/neighbours.ts';
import { dig } from '../support/api/dig.ts';
import { type HttpAnswer, post, send } from '../support/api/http.ts';
import { type Program, startProgram } from '../support/api/program.ts';
import { additionalMemory } from './memory.ts';
import { ms, report } from './timing.ts';

const INSTITUTIONS = Number(process.env['BUNKAI_BENCH_INSTITUTIONS'] ?? 2000);
const FILE_BYTES = 15_000_000;
const IMPORT =
  'mutation ($f: [ImportFile!]!) { importModel(input: { files: $f }) { revision problems { code path } } }';

/** Entities as a file. */
function fileOf(puts: readonly Put[]): string {
  const lists = new Map<string, unknown[]>();
  for (const { list, entity } of puts) lists.set(list, [...(lists.get(list) ?? []).splice(0), entity]);
  return JSON.stringify({ format: 'bunkai-model/1', ...Object.fromEntries(lists) });
}

/** A request that imports a file; made beforehand, so that whoever measures has nothing else to do meanwhile. */
interface Import {
  readonly body: Uint8Array;
  /** Bytes of the file. */
  readonly size: number;
  readonly what: string;
}

function importOf(puts: readonly Put[]): Import {
  const content = fileOf(puts);
  const size = Buffer.byteLength(content);
  const request = { query: IMPORT, variables: { f: [{ name: 'model.json', content }] } };
  const what = `import of ${Math.round(size / 1e5) / 10} MB, ${puts.length} entities`;
  return { body: Buffer.from(JSON.stringify(request)), size, what };
}

/** Imports of about 15 MB, each of which goes after those before it. */
function* imports(): Generator<Import> {
  let puts: Put[] = [];
  let size = 0;
  for (const batch of generateModel({ institutions: INSTITUTIONS, seed: 1, batch: 500 })) {
    for (const put of batch) puts.push(put);
    size += Buffer.byteLength(JSON.stringify(batch.map(({ entity }) => entity)));
    if (size < FILE_BYTES) continue;
    yield importOf(puts);
    puts = [];
    size = 0;
  }
  if (puts.length > 0) yield importOf(puts);
}

/** What the server says of itself since it was last asked: the longest and p99 time without a turn in ms. */
async function ownFigures(url: string): Promise<{ longest: number; p99: number }> {
  const { text } = await send(`${url}/metrics`);
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    longest: figure('nodejs_eventloop_lag_max_seconds') * 1000,
    p99: figure('nodejs_eventloop_lag_p99_seconds') * 1000,
  };
}

/** Work that is measured; `size`: the bytes of its file, where it has one. */
interface Work {
  readonly what: string;
  readonly size?: number;
  readonly work: () => Promise<HttpAnswer>;
}

/** Measures what a neighbour who asks `me` over and over waits during some work, and what memory that takes. */
async function during(program: Program, { what, size, work }: Work): Promise<void> {
  const { url } = program;
  await ownFigures(url);
  let answer: HttpAnswer | undefined;
  let waits = { worst: 0, took: 0 };
  const memory = await additionalMemory(program, async () => {
    waits = await waitsDuring(url, async () => {
      answer = await work();
    });
  });
  const after = await ownFigures(url);
  const errors = dig(answer?.json, 'errors') ?? dig(answer?.json, 'data', 'importModel', 'problems', 0);
  if (answer?.status !== 200 || errors !== undefined) throw new Error(answer?.text.slice(0, 1000));
  const times = (bytes: number) => (size === undefined ? '' : ` (${Math.round((10 * bytes) / size) / 10} × the file)`);
  const said = (bytes: number) => `${Math.round(bytes / 1e6)} MB${times(bytes)}`;
  const { peak, afterwards, added } = memory;
  const beyond = `beyond what it added ${said(peak - added)}`;
  const held = `memory at its peak +${said(peak)}, ${beyond}, afterwards +${said(afterwards)}`;
  const own = `event loop p99 ${ms(after.p99)}   longest ${ms(after.longest)}`;
  report(`  ${what}, ${ms(waits.took)}`, `worst wait ${ms(waits.worst)}`, own, held);
}

/** The worst wait of a viewer who asks for little while files of 15 MB are imported, and during a census. */
export async function benchNeighbours(): Promise<void> {
  const prepared = [...imports()];
  const server = await startProgram(
    {
      MAX_BODY_BYTES: '40000000',
      MAX_COST: '2000000',
      REQUEST_SECONDS: '600',
      PARSE_SECONDS: '300',
      REQUESTS_PER_MINUTE: '1000000',
    },
    { demo: false, watched: 'memory' },
  );
  const { url } = server;
  try {
    await waitsOfIdle(url, 200);
    const idle = await waitsOfIdle(url, 200);
    report('  idle', `p90 ${ms(idle.usual)}   worst wait ${ms(idle.worst)}`);
    for (const { body, size, what } of prepared) {
      const headers = { 'content-type': 'application/json' };
      const work = () => send(`${url}/graphql`, { method: 'POST', headers, body });
      await during(server, { what, size, work });
    }
    const work = () => post(url, '{ census { groups { institutions } } }');
    await during(server, { what: `census of ${INSTITUTIONS} institutions`, work });
  } finally {
    await server.stop();
  }
}
