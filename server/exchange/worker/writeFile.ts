import { type PaperName, type PaperToWrite, writePaper } from '../papers/papers.ts';

/** Writes a paper whole, as bytes that a thread can hand over. */
export async function writePaperFile<N extends PaperName>(task: PaperToWrite<N>): Promise<Uint8Array> {
  // Not a view on something larger, which would be sent along.
  return Uint8Array.from(await writePaper(task));
}
