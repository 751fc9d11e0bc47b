/** A tab of GraphiQL: a query that answers on any graph, with its variables as JSON. */
export interface Example {
  readonly query: string;
  readonly variables?: string;
}

/** Worked examples, from the first question to the last detail. */
export const EXAMPLES: readonly Example[] = [
  {
    query: `# What is in the graph?
query Numbers {
  stats {
    articleCount
    originCount
    claimCount
    entitiesByKind { kind count }
    claimsByStatus { status count }
  }
}
`,
  },
  {
    query: `# Find somebody, a sentence or an article.
query Find($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    edges {
      node {
        __typename
        ... on Entity { id name kind description }
        ... on Claim { id status evidence { quote } }
        ... on Article { id title publisher publishedAt }
      }
    }
  }
}
`,
    variables: '{ "text": "president" }',
  },
  {
    query: `# The part of the graph that the first picture draws.
query FirstPicture {
  subgraph(limit: 40) {
    truncated
    entities { id name kind relationCount }
    relations { id type subject { id } object { id } originCount contested }
  }
}
`,
  },
  {
    query: `# What links two entities, and the sentences that say so.
query Evidence {
  relations(first: 3) {
    edges {
      node {
        subject { name }
        type
        object { name }
        claims(first: 5) {
          edges {
            node {
              status
              attributedTo { name }
              evidence { quote }
              article { title publisher publishedAt }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Where accounts cannot all hold: each side with its sentences.
query Disagreements {
  disagreements(first: 5) {
    edges {
      node {
        topic
        sides {
          label
          claims(first: 3) { evidence { quote } article { publisher } }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Ways from one entity to another: take two ids from the answer of Find.
query Ways($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 4, first: 3) {
    entities { name }
    relations { type }
  }
}
`,
    variables: '{ "from": "", "to": "" }',
  },
  {
    query: `# How much was said to happen when.
query Timeline {
  timeline(clock: EVENT, unit: DAY) { date claimCount articleCount }
}
`,
  },
];
