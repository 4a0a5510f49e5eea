/**
 * The one door by which what was checked when it was packed comes back with its type, without being checked again. For
 * the texts and columns of snapshots, and for what stores wrote: whatever comes from elsewhere is parsed by its schema.
 */
function assertTrusted<T>(_value: unknown): asserts _value is T {
  // That it holds is what whoever packed the value made sure of.
}

/** A text of a snapshot as the id, key or day that it was packed from. */
export function trustedText<T extends string>(text: string): T {
  const value: unknown = text;
  assertTrusted<T>(value);
  return value;
}

/** What a JSON text of a snapshot or a store was written from; what is no JSON throws SyntaxError. */
export function trustedJson<T>(text: string): T {
  const value: unknown = JSON.parse(text);
  assertTrusted<T>(value);
  return value;
}
