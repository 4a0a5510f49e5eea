import type { SourceFile } from '../usecases/commands/importFiles.ts';
import { BadArgument } from '../usecases/queries/lists/page.ts';
import type { ImportFile } from './generated/resolvers.ts';
import type { LongTexts } from './longTexts.ts';

/** Half of a pair that stands alone: no bytes stand for it. */
const LONE_HALF = /\p{Cs}/u;

/** A byte that stands nowhere in UTF-8. */
const NO_UTF8 = Uint8Array.of(0xff);

/** The bytes of a text; what no bytes stand for becomes what whoever reads them refuses. */
export function bytesOfText(text: string): Uint8Array {
  if (!LONE_HALF.test(text)) return new TextEncoder().encode(text);
  const parts = text.split(LONE_HALF).map((part) => new TextEncoder().encode(part));
  return Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [part] : [NO_UTF8, part])));
}

function bytesOfBase64(base64: string, at: number): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  // The platform passes over what is not base64; a file must not be read with holes.
  if (bytes.toString('base64') !== base64) throw new BadArgument(`\`files[${at}].base64\` is not base64`);
  return bytes;
}

/** A file as it was sent, as bytes. Throws BadArgument unless it has exactly one of text and base64. */
export function sourceFile({ name, content, base64 }: ImportFile, at: number, longTexts?: LongTexts): SourceFile {
  if (typeof content === 'string' && typeof base64 !== 'string') {
    return { name, content: longTexts?.take(content) ?? bytesOfText(content) };
  }
  if (typeof base64 === 'string' && typeof content !== 'string') return { name, content: bytesOfBase64(base64, at) };
  throw new BadArgument(`\`files[${at}]\` needs exactly one of \`content\` and \`base64\``);
}
