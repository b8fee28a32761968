/** Milliseconds that this thread has been at work, whatever else the machine did meanwhile. */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
