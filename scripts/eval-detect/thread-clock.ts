/** Milliseconds that this thread had a core to itself: other work on the machine does not count. */
export function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
