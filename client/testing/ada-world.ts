/** Who called off the ball, in two outlets of which one is retold; with more guests than one picture expands at once. */
import { article, claim, entity } from './world.ts';
import type { World } from './world.ts';

const GUESTS = Array.from(
  { length: 20 },
  (_, index) => `Guest ${String(index + 1).padStart(2, '0')}`,
);

const adaSays = claim('times', 'Ada', 'REJECT', 'Byron', {
  id: 'claim-ada',
  mode: 'meet',
  quote: 'Ada will not come to the ball.',
});
const byronSays = claim('gazette', 'Byron', 'REJECT', 'Ada', {
  id: 'claim-byron',
  mode: 'meet',
  status: 'REPORTED',
  attributedTo: ['Clara'],
  quote: 'According to Clara it was Byron who put it off.',
});

/** The world of Ada and Byron. */
export const adaWorld: World = {
  articles: [
    article('times', {
      title: 'A ball is off',
      publisher: 'Difference Times',
      publishedAt: '1833-06-05',
      url: 'https://example.org/ball',
    }),
    article('gazette', {
      title: 'No ball at the engine',
      publisher: 'Sample, after Engine Gazette',
      publishedAt: '1833-06-07',
      retoldFrom: {
        title: 'The engine has no ball',
        author: 'C. Babbage',
        publisher: 'Engine Gazette',
        publishedAt: '1833-06-06',
        url: 'https://example.org/engine',
      },
    }),
  ],
  entities: [
    entity('PERSON', 'Ada', { aliases: ['Countess of Lovelace'], wikidataId: 'Q7259' }),
    entity('PERSON', 'Byron'),
    entity('PERSON', 'Clara'),
    entity('PLACE', 'Nottingham'),
    ...GUESTS.map((name) => entity('PERSON', name)),
  ],
  claims: [
    adaSays,
    byronSays,
    claim('times', 'Ada', 'CONSULT', 'Clara', { quote: 'Ada met Clara and Byron in Nottingham.' }),
    claim('times', 'Clara', 'ACCUSE', 'Byron', {
      mode: 'disapprove',
      status: 'REPORTED',
      quote: 'Clara is said to have blamed Byron.',
    }),
    ...GUESTS.map((name) =>
      claim('times', name, 'CONSULT', 'Nottingham', { quote: `${name} came to Nottingham.` }),
    ),
    claim('times', 'Byron', 'LOCATED_IN', 'Nottingham', { quote: 'Byron lives in Nottingham.' }),
  ],
  disagreements: [
    {
      id: 'ball',
      kind: 'different actors',
      topic: 'Who called off the ball?',
      sides: [
        { label: 'Ada called it off', claimIds: ['claim-ada'] },
        { label: 'Byron called it off', claimIds: ['claim-byron'] },
      ],
    },
  ],
};
