/**
 * Mojibake
 *
 * Text that was written as UTF-8 and read as windows-1252 on its way: `Ã‰lysÃ©e`, `Russiaâ€™s`. A run of such characters whose bytes are
 * valid UTF-8 is mended, as ftfy does it (https://ftfy.readthedocs.io); by chance, letters of a real text hardly ever form one.
 */
import { toWindows1252Byte } from './windows-1252.ts';

/** A lead byte of UTF-8 and its followers, as windows-1252 shows them. */
const FOLLOWER =
  '[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u2026\\u2030\\u2039\\u203A\\u20AC\\u2122]';
const SUSPECT = new RegExp(
  `[\\u00C2-\\u00DF]${FOLLOWER}|[\\u00E0-\\u00EF]${FOLLOWER}{2}|[\\u00F0-\\u00F4]${FOLLOWER}{3}`,
  'gu',
);

function mendRun(run: string): string {
  const bytes = Array.from(run, toWindows1252Byte);
  if (bytes.some((byte) => byte === null)) return run;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decoder.decode(Uint8Array.from(bytes, (byte) => byte ?? 0));
  } catch {
    return run;
  }
}

/** Blocks of a text in their letters. */
export interface MendedBlocks {
  readonly blocks: readonly string[];
  /** One sentence where something was mended. */
  readonly notes: readonly string[];
}

/** Mends letters that were garbled by decoding a text twice. */
export function mendMojibake(blocks: readonly string[]): MendedBlocks {
  const examples: string[] = [];
  const mended = blocks.map((block) =>
    block.replace(SUSPECT, (run) => {
      const letters = mendRun(run);
      if (letters !== run) {
        examples.push(`"${run}" as "${letters}"`);
      }
      return letters;
    }),
  );
  const [example] = examples;
  const notes =
    example === undefined
      ? []
      : [
          `its letters had been garbled by a wrong encoding; ${examples.length} were mended, such as ${example}`,
        ];
  return { blocks: mended, notes };
}
