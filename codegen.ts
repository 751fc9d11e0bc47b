import type { CodegenConfig } from '@graphql-codegen/cli';
import {
  claimStatusWords,
  entityKindWords,
  entityOrderWords,
  searchScopeWords,
  timelineClockWords,
  timelineUnitWords,
} from './server/src/schema/enum-words.ts';

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
          EntityKind: entityKindWords,
          ClaimStatus: claimStatusWords,
          SearchScope: searchScopeWords,
          EntityOrder: entityOrderWords,
          TimelineClock: timelineClockWords,
          TimelineUnit: timelineUnitWords,
        },
        mappers: {
          Person: `${store}EntityRecord`,
          State: `${store}EntityRecord`,
          Organization: `${store}EntityRecord`,
          Place: `${store}EntityRecord`,
          Event: `${store}EntityRecord`,
          Claim: `${store}ClaimRecord`,
          Relation: `${store}Relation as RelationRecord`,
          Article: `${store}ArticleRecord`,
          Disagreement: `${store}Disagreement as DisagreementRecord`,
          DisagreementSide: `${store}DisagreementSide as DisagreementSideRecord`,
          Mention: `${store}Mention as MentionRecord`,
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
