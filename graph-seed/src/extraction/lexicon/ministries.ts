/** Ministries: any field of government has one, and the news spells it in several ways. */
import type { RoleFamily } from './role-nouns.ts';

/** Fields that go by several names, lower case, with the one that the ministry is called by. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [
    /^(foreign|foreign affairs|external affairs|external relations|foreign relations)$/,
    'Foreign Affairs',
  ],
  [/^(defen[cs]e|national defen[cs]e)$/, 'Defence'],
  [/^(interior|the interior|home affairs|internal affairs|home)$/, 'the Interior'],
  [/^(health|public health)$/, 'Health'],
  [/^(labou?r)$/, 'Labour'],
  [/^(environment|the environment)$/, 'the Environment'],
];

/** The family of the ministry of a field, `foreign affairs`, lower case. */
export function ministryOf(field: string): RoleFamily {
  const listed = FIELDS.find(([pattern]) => pattern.test(field))?.[1];
  const label =
    listed ??
    field
      .replace(/^the /, '')
      .replace(/\b(?!(?:and|of|the|for)\b)\p{L}/gu, (letter) => letter.toUpperCase());
  return { label: `Ministry of ${label}`, role: 'GOV', single: true };
}

/** The family of a ministry by its whole name, "ministry of water and sanitation" or "interior ministry"; null for any other name. */
export function findMinistry(name: string): RoleFamily | null {
  const field = /^(?:federal |state )?ministry (?:of|for) (.+)$|^(.+) ministry$/.exec(
    name.toLowerCase(),
  );
  const found = field?.[1] ?? field?.[2];
  return found === undefined ? null : ministryOf(found);
}
