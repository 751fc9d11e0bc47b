import type { CodegenConfig } from '@graphql-codegen/cli';

/** Domain words of the store stand behind the schema's enums and types, so that resolvers give records of the store as they are. */
const store = '@entente/graph-store#';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  config: {
    useTypeImports: true,
    immutableTypes: true,
    enumsAsTypes: true,
    scalars: { EdtfDate: 'string', Day: 'string', ID: 'string' },
  },
  generates: {
    'server/src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#ServerContext',
        enumValues: {
          EntityKind: `${store}EntityKind`,
          ClaimStatus: `${store}ClaimStatus`,
          RelationType: `${store}RelationType`,
        },
        mappers: {
          Person: `${store}EntityRecord`,
          State: `${store}EntityRecord`,
          Organization: `${store}EntityRecord`,
          Place: `${store}EntityRecord`,
          Event: `${store}EntityRecord`,
          Claim: `${store}ClaimRecord`,
          Relation: `${store}Relation`,
          Article: `${store}ArticleRecord`,
          Disagreement: `${store}Disagreement`,
        },
      },
    },
    'client/src/generated/operations.ts': {
      documents: 'client/src/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
    },
  },
};
export default config;
