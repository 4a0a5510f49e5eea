import { createClient } from 'graphql-sse';
import { useEffect } from 'react';
import { addressOf } from '../../api/base.ts';
import { FollowGapsDocument, type FollowGapsSubscription } from '../../api/generated/documents.ts';
import { refresh } from './sources.ts';

/** How long is waited before a stream that ended is opened again, ms: longer each time that nothing came of it. */
const SOON = 2_000;
const LATEST = 60_000;

const pauseAfter = (failures: number): number => Math.min(SOON * 2 ** failures, LATEST) * (0.75 + Math.random() / 2);

type Told = FollowGapsSubscription['gapsChanged'];

/** Opens one stream; resolves when it ends, however that is. `close` is given what ends it. */
function openStream(
  variables: { readonly institution: string; readonly since: number },
  onTold: (told: Told) => void,
  signal: AbortSignal,
): Promise<void> {
  const client = createClient({ url: addressOf('/graphql/stream'), retryAttempts: 0 });
  return new Promise((resolve) => {
    const close = client.subscribe<FollowGapsSubscription>(
      { query: FollowGapsDocument.toString(), variables },
      {
        next: ({ data }) => (data ? onTold(data.gapsChanged) : undefined),
        error: () => resolve(),
        complete: resolve,
      },
    );
    signal.addEventListener('abort', close);
    if (signal.aborted) close();
  });
}

/** Follows an institution from a revision on, again and again, until the signal is aborted. */
async function follow(institution: string, from: number, signal: AbortSignal): Promise<void> {
  let since = from;
  let failures = 0;
  for (let opened = 0; !signal.aborted; opened += 1) {
    let isFirst = opened > 0;
    const onTold = ({ revision, opened: gaps, closed, changed }: Told) => {
      since = revision;
      failures = 0;
      // What happened while nothing was heard may be more than a server remembers.
      if (isFirst || gaps.length + closed.length + changed.length > 0) void refresh(['Institution', institution]);
      isFirst = false;
    };
    await openStream({ institution, since }, onTold, signal);
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(failures)));
    failures += 1;
  }
}

/**
 * Keeps what is shown of an institution true while others commit, from the revision on that the page began with; nothing
 * is followed while either is undefined.
 */
export function useLive(institution: string | undefined, revision: number | undefined): void {
  const isKnown = revision !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: later revisions are told by the stream itself
  useEffect(() => {
    if (institution === undefined || revision === undefined) return;
    const stop = new AbortController();
    void follow(institution, revision, stop.signal);
    return () => stop.abort();
  }, [institution, isKnown]);
}
