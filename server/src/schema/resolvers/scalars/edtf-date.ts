import { GraphQLScalarType } from 'graphql';

/** An EDTF date. It only ever goes out, as the store holds it. */
export const edtfDateScalar = new GraphQLScalarType<string, string>({ name: 'EdtfDate' });
