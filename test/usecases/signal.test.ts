import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCAL_ADMINISTRATOR } from '../../server/usecases/access/viewer.ts';
import { puts } from '../store/support/models.ts';
import { openWorld, type World } from '../support/api/world.ts';

const newParty = () => puts({ parties: [{ id: 'late', type: 'VENDOR', name: { ja: '遅れた会社' } }] });

describe('a request whose time is up, or whose client has gone', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test('writes nothing that it has not begun to write', async () => {
    const head = await world.store.head();
    const over = new AbortController();
    const late = world.services.write(
      LOCAL_ADMINISTRATOR,
      () => {
        over.abort(new Error('the time is up'));
        return newParty();
      },
      { requestId: 'test', signal: over.signal },
    );
    await expect(late).rejects.toThrow('the time is up');
    expect(await world.store.head()).toBe(head);
    const { revision } = await world.services.write(LOCAL_ADMINISTRATOR, newParty, { requestId: 'test' });
    expect(revision).toBe(head + 1);
  });

  test('does not wait for what is read', async () => {
    const reason = new Error('gone');
    const read = world.services.read(LOCAL_ADMINISTRATOR, { signal: AbortSignal.abort(reason) });
    await expect(read).rejects.toBe(reason);
    expect((await world.services.read(LOCAL_ADMINISTRATOR)).model.revision).toBe(1);
  });
});
