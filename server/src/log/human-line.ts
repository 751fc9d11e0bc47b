import { z } from 'zod';

const lineSchema = z.object({
  level: z.number(),
  time: z.string(),
  msg: z.string().default(''),
  method: z.string().optional(),
  path: z.string().optional(),
  operation: z.string().optional(),
  status: z.number().optional(),
  durationMs: z.number().optional(),
  codes: z.array(z.string()).optional(),
  reason: z.string().optional(),
  err: z.object({ message: z.string() }).optional(),
});

/** Pino's number for a warning. */
const WARNING = 40;

/** Gives a log line of JSON as people read it: `09:02:11 POST /graphql FirstPicture 200 12 ms`. */
export function toHumanLine(line: string): string {
  const parsed = lineSchema.safeParse(JSON.parse(line));
  if (!parsed.success) return line;
  const { level, time, msg, method, path, operation, status, durationMs, codes, reason, err } =
    parsed.data;
  const why = reason ?? err?.message;
  const parts = [
    time.slice(11, 19),
    level >= WARNING ? 'warning:' : undefined,
    method === undefined ? msg : method,
    path,
    operation,
    status,
    durationMs === undefined ? undefined : `${durationMs} ms`,
    codes?.join(' '),
    why === undefined ? undefined : `(${why})`,
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join(' ')}\n`;
}
