const NEW_LINE = 0x0a;

/** A file's content as text without a byte order mark, or the line (from 1) of the first bytes that are not UTF-8. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number };

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Decodes UTF-8 strictly: a replaced character in an id would be another id. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (decodes(bytes)) return { ok: true, text: new TextDecoder('utf-8').decode(bytes) };
  for (let line = 1, from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(NEW_LINE, from);
    const to = end < 0 ? bytes.length : end + 1;
    if (!decodes(bytes.subarray(from, to))) return { ok: false, line };
    from = to;
  }
  return { ok: false, line: 1 };
}
