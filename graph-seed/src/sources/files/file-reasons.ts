const FILE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'it may not be read; give this user the right to',
  EPERM: 'it may not be read; give this user the right to',
  ELOOP: 'it is a link that leads round in a circle',
  ENAMETOOLONG: 'its path is too long for this system; move it up',
};

/** Says in words why a file or folder cannot be read. */
export function toFileReason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return (
    FILE_REASONS[code] ??
    `it cannot be read (${cause instanceof Error ? cause.message : String(cause)})`
  );
}
