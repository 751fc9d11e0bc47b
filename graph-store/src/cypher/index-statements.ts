/** A property of the nodes with a label. */
export type LabelledProperty = readonly [label: string, property: string];

/** What is unique in every store. */
export const UNIQUE_PROPERTIES: readonly LabelledProperty[] = [
  ['GraphMeta', 'id'],
  ['Entity', 'id'],
  ['Article', 'id'],
  ['Claim', 'id'],
  ['Disagreement', 'id'],
  ['Extraction', 'id'],
];

/** Writes the statements that keep properties unique, each safe to run again. */
export function toUniqueStatements(properties: readonly LabelledProperty[]): readonly string[] {
  return properties.map(
    ([label, property]) =>
      `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  );
}

/** Writes the statements that index properties for equality, order and ranges, each safe to run again. */
export function toIndexStatements(properties: readonly LabelledProperty[]): readonly string[] {
  return properties.map(
    ([label, property]) =>
      `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  );
}
