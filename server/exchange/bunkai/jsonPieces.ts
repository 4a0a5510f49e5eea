import type { Part } from './pieces.ts';

const STEP = '  ';

/** A part as `JSON.stringify` with two blanks would write it this far in, without the blanks before its first line. */
export function* jsonPieces(part: Part, indent: string): Generator<string> {
  if (part.is === 'whole') {
    // No text holds a line break of its own: JSON escapes it.
    yield JSON.stringify(part.value, null, STEP).replaceAll('\n', `\n${indent}`);
    return;
  }
  const [open, close] = part.is === 'list' ? ['[', ']'] : ['{', '}'];
  const inner = `\n${indent}${STEP}`;
  let before = open + inner;
  if (part.is === 'list') {
    for (const entry of part.parts) {
      yield before;
      yield* jsonPieces(entry, indent + STEP);
      before = `,${inner}`;
    }
  } else {
    for (const [key, field] of part.parts) {
      yield `${before}${JSON.stringify(key)}: `;
      yield* jsonPieces(field, indent + STEP);
      before = `,${inner}`;
    }
  }
  yield `\n${indent}${close}`;
}
