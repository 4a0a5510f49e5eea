import Tinypool, { kTransferable, kValue } from 'tinypool';
import type { SourceFile } from '../format.ts';
import type { PackedContext } from '../tables/mapping/packedContext.ts';

/** The memory behind some bytes, if they are all that is in it: it can be handed to another thread without a copy. */
function wholeBuffer({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

const buffersOf = (all: readonly Uint8Array[]): ArrayBuffer[] => [...new Set(all.flatMap(wholeBuffer))];

/** What is handed over with files and with what their tables are read by, so that it is not copied; what shares its memory with other things is copied all the same. */
export const transferListOf = (files: readonly SourceFile[], context?: PackedContext): ArrayBuffer[] =>
  buffersOf([...files.map(({ content }) => content), ...(context?.known.pieces ?? [])]);

/** An answer as a thread gives it away, with its bytes and not with a copy of them: the thread may not use it afterwards. */
export function handingOver<T extends object>(answer: T, bytes: readonly Uint8Array[]): unknown {
  return Tinypool.move({
    get [kTransferable]() {
      return buffersOf(bytes);
    },
    get [kValue]() {
      return answer;
    },
  });
}
