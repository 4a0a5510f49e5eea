/**
 * How long this process works while something is done, in milliseconds of processor time: other programs of a busy machine
 * do not count.
 */
export async function workedDuring(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
