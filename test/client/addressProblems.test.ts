import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../client/model/addressProblems.ts';

describe('an address that cannot be read', () => {
  test('is named part by part, and nothing is named where all can be', () => {
    expect(
      problemsOf('/overview', '?institution=h&on=2026-11-24&phase=NORMAL&severities=CRITICAL,HIGH&only=1'),
    ).toEqual([]);
    expect(problemsOf('/', '')).toEqual([]);
    expect(problemsOf('/foo/bar', '?on=2026-02-30&phase=LUNCH&severities=HIGH,AWFUL&rule=toString&only=yes')).toEqual([
      { name: 'screen', text: 'foo/bar' },
      { name: 'on', text: '2026-02-30' },
      { name: 'phase', text: 'LUNCH' },
      { name: 'severities', text: 'HIGH,AWFUL' },
      { name: 'rule', text: 'toString' },
      { name: 'only', text: 'yes' },
    ]);
  });
});
