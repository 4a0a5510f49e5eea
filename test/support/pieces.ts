/** Data that a command prints, as text. */
export const asText = (data: string | Uint8Array): string =>
  typeof data === 'string' ? data : Buffer.from(data).toString('utf8');

/** The whole text that comes in pieces of UTF-8. */
export async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts).toString('utf8');
}
