/**
 * Prints the sentences whose main claim has another type than their record, of those that rules may be made after only:
 * `ENTENTE_GOLD=FOLDER npx tsx --conditions=source graph-seed/evaluation/plover/main.ts`
 */
import { judgeSentences } from './evaluate-plover.ts';

const folder = process.env['ENTENTE_GOLD'] ?? '';
if (folder === '') {
  console.log('SKIPPED: PLOVER types are not measured, since ENTENTE_GOLD names no folder.');
} else {
  for (const { isForReading, id, text, event, found, claims } of await judgeSentences(folder)) {
    if (!isForReading || found === event) continue;
    console.log(`\n${id}: ${event}, found ${found ?? 'nothing'}\n  ${text}`);
    for (const { subject, type, mode, object, stance, word } of claims)
      console.log(
        `  ${subject.name} ${type}${mode === null ? '' : `:${mode}`} ${object?.name ?? '-'} [${stance.status}] by "${word.text}"`,
      );
  }
}
