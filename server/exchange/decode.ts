const NEW_LINE = 0x0a;

/** A file's content as text without a byte order mark, or the line (from 1) of the first bytes that are not UTF-8. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number };

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes UTF-8 strictly: a replaced character in an id would be another id. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decode(bytes);
  if (text !== undefined) return { ok: true, text };
  for (let line = 1, from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(NEW_LINE, from);
    const to = end < 0 ? bytes.length : end + 1;
    if (decode(bytes.subarray(from, to)) === undefined) return { ok: false, line };
    from = to;
  }
  return { ok: false, line: 1 };
}
