/** Seconds of a processor that this process has used: unlike those of a clock, neighbours on a busy machine add little to them. */
export function readCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
