import { GraphQLScalarType, Kind } from 'graphql';
import { quote, toBadInput } from '../../refusals.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function parseDay(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const milliseconds = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 2016-02-31 for 2 March: only a day that comes back unchanged is in the calendar.
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(text)) {
    throw toBadInput(`Day ${quote(text)} is not in the calendar; write a day such as 2016-10-19.`);
  }
  return text;
}

/** A calendar day, checked on the way in. */
export const dayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  parseValue: parseDay,
  parseLiteral: (node) =>
    parseDay(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : node.kind),
});
