import type { ApiKey, AuditEntry } from '../../store/accounts.ts';
import { type AuditFact, type AuditRecord, auditRecord, hashOfKey, MAX_RECORDED_TEXT } from './auditLog.ts';
import { Broken } from './auditProblems.ts';

/** What the log says about one key. */
interface RecordedKey {
  readonly entry: number;
  readonly at: string;
  readonly by: string;
  readonly fact: Extract<AuditFact, { kind: 'KEY_CREATED' }>;
}

interface Revocation {
  readonly entry: number;
  readonly times: Set<string>;
}

function recordOf({ record }: AuditEntry): AuditRecord | undefined {
  try {
    return auditRecord.safeParse(JSON.parse(record)).data;
  } catch {
    return undefined;
  }
}

function isAsCreated(key: ApiKey, { at, by, fact }: RecordedKey): boolean {
  const { role, party, expiresOn, createdAt, createdBy } = key;
  if (fact.stored !== undefined && fact.stored !== hashOfKey(key)) return false;
  if (createdAt !== at || createdBy.slice(0, MAX_RECORDED_TEXT) !== by) return false;
  return role === fact.role && party === fact.party && expiresOn === fact.expiresOn;
}

/** Holds keys against the entries about them: what is added later about a key that was created changes nothing. */
export class KeyCheck {
  readonly #created = new Map<string, RecordedKey>();
  readonly #revoked = new Map<string, Revocation>();

  add(entry: AuditEntry): void {
    if (!entry.record.includes('"KEY_')) return;
    const read = recordOf(entry);
    if (read === undefined) return;
    const { at, by, fact } = read;
    if (fact.kind === 'KEY_CREATED' && !this.#created.has(fact.key)) {
      this.#created.set(fact.key, { entry: entry.sequence, at, by: by.id, fact });
    } else if (fact.kind === 'KEY_REVOKED') {
      const { entry: first, times } = this.#revoked.get(fact.key) ?? { entry: entry.sequence, times: [] };
      this.#revoked.set(fact.key, { entry: first, times: new Set([...times, at]) });
    }
  }

  /** Throws Broken for the first key that is not as the log says. */
  check(keys: readonly ApiKey[]): void {
    for (const key of keys) {
      const created = this.#created.get(key.id);
      if (created === undefined) throw new Broken('KEY_UNRECORDED', 0, key.id);
      if (!isAsCreated(key, created)) throw new Broken('KEY_ALTERED', created.entry, key.id);
      this.#checkRevocation(key, created);
    }
    const there = new Set(keys.map(({ id }) => id));
    for (const [id, { entry, fact }] of this.#created) {
      // Before that was recorded, an entry was written first, and a key might never have followed.
      if (fact.stored !== undefined && !there.has(id)) throw new Broken('KEY_REMOVED', entry, id);
    }
  }

  #checkRevocation({ id, revokedAt }: ApiKey, created: RecordedKey): void {
    const revoked = this.#revoked.get(id);
    if (revokedAt === undefined && revoked !== undefined) throw new Broken('REVOCATION_UNDONE', revoked.entry, id);
    if (revokedAt !== undefined && revoked?.times.has(revokedAt) !== true) {
      throw new Broken('KEY_ALTERED', revoked?.entry ?? created.entry, id);
    }
  }
}
