import { constants, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const DEFLATED = 8;

/** What a zip file may come to when it is opened. */
export interface ZipLimits {
  readonly maxEntries: number;
  readonly maxBytes: number;
}

/** Where the list of entries ends; undefined where this is no zip file. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** What an entry holds once it is opened; more than is allowed throws. */
function contentOf(bytes: Uint8Array, view: DataView, at: number, maxBytes: number): Uint8Array {
  const [method, packed, local] = [
    view.getUint16(at + 10, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('an entry is not where it should be');
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (method !== DEFLATED) return content;
  return inflateRawSync(content, {
    maxOutputLength: Math.max(1, maxBytes),
    finishFlush: constants.Z_SYNC_FLUSH,
  });
}

/** Sees an entry of a zip file, opened. */
export type LookAtEntry = (name: string, content: Uint8Array) => void;

/**
 * Opens every entry of a zip file once and tells whether it is within limits: what a file says of its own lengths need not
 * be true, and a few kilobytes can hold gigabytes. What is no zip file, or is damaged, is told too. `look` sees every entry
 * on the way.
 */
export function checkZip(
  bytes: Uint8Array,
  { maxEntries, maxBytes }: ZipLimits,
  look: LookAtEntry = () => {},
): 'FINE' | 'DAMAGED' | 'TOO_LARGE' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < END_LENGTH ? undefined : findEnd(view);
  if (end === undefined) return 'DAMAGED';
  const entries = view.getUint16(end + 10, true);
  if (entries > maxEntries) return 'TOO_LARGE';
  const decoder = new TextDecoder();
  let left = maxBytes;
  try {
    for (let i = 0, at = view.getUint32(end + 16, true); i < entries; i += 1) {
      if (view.getUint32(at, true) !== ENTRY) return 'DAMAGED';
      const content = contentOf(bytes, view, at, left);
      left -= content.length;
      if (left < 0) return 'TOO_LARGE';
      const nameLength = view.getUint16(at + 28, true);
      look(decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)), content);
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'DAMAGED';
  }
  return 'FINE';
}
