import { Tinypool } from 'tinypool';
import type { Problem } from '../../model/problem.ts';
import type { MappedFiles } from '../documents.ts';
import type { SourceFile } from '../format.ts';
import { FOREIGN_FILES, OWN_FILES, type ParseLimits } from '../limits.ts';
import type { PaperName, PaperToWrite } from '../papers/papers.ts';
import type { TablesMapped, TablesToMap } from '../tables/mapTables.ts';
import type { FilesRead, FilesToRead } from './filesRead.ts';
import { transferListOf } from './handOver.ts';
import { limitProcessorTime } from './processorTime.ts';
import { readEntities } from './readEntities.ts';
import { writePaperFile } from './writeFile.ts';

/** How much reading files may take. */
export interface ReadLimits extends ParseLimits {
  /** Seconds of processor time for one request's files, waiting included; what else the process does in them counts, too. */
  readonly seconds: number;
  /** Memory of a thread, in megabytes. */
  readonly megabytes: number;
  /** Threads at most; they begin when they are needed and end when they have not been for a while. */
  readonly threads: number;
}

/** The default limits. */
export const STANDARD_LIMITS: ReadLimits = {
  ...FOREIGN_FILES,
  seconds: 20,
  megabytes: 1024,
  threads: 1,
  maxYamlCharacters: 1_000_000,
};

/** Too much is being read already: nothing is wrong with the request, and later it may be taken. */
export class Overloaded extends Error {
  readonly code = 'OVERLOADED';
}

/** Reads files and writes papers in threads of its own, so that no other request waits. */
export interface FileReader {
  /**
   * Reads for a person (an id). The bytes of the files, and of what their tables are read by, go to the thread: they are not to be used afterwards. Rejects with the signal's reason once that is aborted, and with Overloaded where too many
   * wait already, or too much is read for this person.
   */
  read(files: readonly SourceFile[], signal: AbortSignal, person: string, tables?: MappedFiles): Promise<FilesRead>;
  /** How a file of tables would be read; takes its bytes and rejects as `read` does. */
  map(task: TablesToMap, signal: AbortSignal, person: string): Promise<TablesMapped>;
  /** Writes a paper for a person; rejects as `read` does, and with a TimeoutError where it takes too long. */
  write<N extends PaperName>(task: PaperToWrite<N>, signal: AbortSignal, person: string): Promise<Uint8Array>;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** Requests that wait for a thread at most. */
const MAX_WAITING = 20;

/** Requests of one person that wait or are being read at most, so that no person fills the queue for all others. */
const MAX_OF_ONE = 4;

/** A thread takes half a second to begin, and some tens of megabytes while it is there. */
const IDLE_MS = 60_000;

/** What a thread may hold after its work, in bytes: one that has read more ends, because it would keep that for a minute. */
const MAX_HELD = 64_000_000;

/** Bytes of files after which a thread ends at once: what it has taken is of use to no later work, whatever is left in it. */
const LARGE_FILES = 2_000_000;

/** The memory for short-lived objects, in megabytes: by default a thread takes three times as much before it frees any. */
const YOUNG_MEGABYTES = 16;

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** How many bytes files have; to be asked before they are handed over. */
const bytesOf = (files: readonly SourceFile[]): number => files.reduce((sum, { content }) => sum + content.length, 0);

/** Opens the threads, none of which begins yet. */
export function openFileReader({ seconds, megabytes, threads, ...limits }: ReadLimits): FileReader {
  const pool = new Tinypool({
    filename: new URL('./entry.js', import.meta.url).href,
    name: 'readEntities',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    maxQueue: MAX_WAITING,
    maxMemoryLimitBeforeRecycle: MAX_HELD,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const tooMuch = (files: readonly SourceFile[]): { readonly ok: false; readonly problems: readonly Problem[] } => {
    const path = files.length === 1 ? (files[0]?.name ?? '') : '';
    const problem: Problem = { code: 'TOO_MUCH_WORK', path, params: { seconds } };
    return { ok: false, problems: [problem] };
  };
  const open = new Map<string, number>();
  const count = (person: string, more: number) => {
    const now = (open.get(person) ?? 0) + more;
    if (now > 0) open.set(person, now);
    else open.delete(person);
  };
  /** Runs a task in a thread unless too many wait; `late` is aborted when it takes too long. */
  const run = async <T>(person: string, work: (late: AbortSignal) => Promise<T>): Promise<T> => {
    if (pool.queueSize >= MAX_WAITING) throw new Overloaded('too many files are being read');
    if ((open.get(person) ?? 0) >= MAX_OF_ONE) throw new Overloaded('too many files of one person are being read');
    count(person, 1);
    const limit = limitProcessorTime(seconds);
    try {
      return await work(limit.signal);
    } finally {
      limit.stop();
      count(person, -1);
    }
  };
  /** Ends the threads that are idle after large files, and waits for that: whoever goes on needs the memory. */
  const rest = async (bytes: number): Promise<void> => {
    if (bytes >= LARGE_FILES) await pool.recycleWorkers();
  };
  return {
    read: (files, signal, person, tables) =>
      run(person, async (late) => {
        const bytes = bytesOf(files);
        const task: FilesToRead = { files, limits, tables };
        try {
          const options = {
            signal: AbortSignal.any([signal, late]),
            transferList: transferListOf(files, tables?.context),
          };
          const read: FilesRead = await pool.run(task, options);
          await rest(bytes);
          return read;
        } catch (error) {
          signal.throwIfAborted();
          if (late.aborted || isOutOfMemory(error)) return tooMuch(files);
          throw error;
        }
      }),
    map: (task, signal, person) =>
      run(person, async (late) => {
        const bytes = bytesOf([task.file]);
        try {
          const transferList = transferListOf([task.file], task.context);
          const options = { signal: AbortSignal.any([signal, late]), name: 'mapTables', transferList };
          const mapped: TablesMapped = await pool.run(task, options);
          await rest(bytes);
          return mapped;
        } catch (error) {
          signal.throwIfAborted();
          if (late.aborted || isOutOfMemory(error)) return tooMuch([task.file]);
          throw error;
        }
      }),
    write: (task, signal, person) =>
      run(person, async (late) => {
        try {
          const options = { signal: AbortSignal.any([signal, late]), name: 'writePaperFile' };
          const written: Uint8Array = await pool.run(task, options);
          return written;
        } catch (error) {
          signal.throwIfAborted();
          late.throwIfAborted();
          if (isOutOfMemory(error)) throw new Overloaded('the paper takes more memory than there is');
          throw error;
        }
      }),
    close: () => pool.destroy(),
  };
}

/** Reads a person's own files in this thread, within the limits of a command on one's own machine. */
export const OWN_FILE_READER: FileReader = {
  read: async (files, _signal, _person, tables) => readEntities({ files, limits: OWN_FILES, tables }),
  map: async (task) => (await import('../tables/mapTables.ts')).mapTables(task),
  write: writePaperFile,
  close: async () => {},
};
