import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('offices', () => {
  it.each([
    [
      'of a body, beside a person only',
      'Ana Salas, head of the World Health Organization, accused Peru.',
      'Ana Salas LEADER_OF World Health Organization [asserted]',
    ],
    [
      'for a field of work, which lead nothing',
      'Ana Salas, head of research at Acme Energy, accused Peru.',
      'Ana Salas POSITION_HELD Acme Energy [asserted]',
    ],
    [
      'of a ministry, not of its State',
      'A Kenyan foreign ministry spokesman, Amos Okello, accused Peru.',
      'Amos Okello SPOKESPERSON_FOR Ministry of Foreign Affairs of Kenya [asserted]',
    ],
    [
      'of who speaks for a person',
      "Ana Salas's spokesman, Amos Okello, accused Peru.",
      'Amos Okello SPOKESPERSON_FOR Ana Salas [asserted]',
    ],
    [
      'that were held once',
      'The former Kenyan president Amos Okello accused Peru.',
      'Amos Okello POSITION_HELD Kenya [asserted]',
    ],
    [
      'of a State behind the name',
      'Foreign Minister Ana Salas of Peru met them.',
      'Ana Salas POSITION_HELD Peru [asserted]',
    ],
    [
      'of who speaks for a president without a name',
      'A spokeswoman for the Polish president accused Peru.',
      'Spokeswoman of President of Poland SPOKESPERSON_FOR President of Poland [asserted]',
    ],
    [
      'that were held once in the State which the article is about',
      "Kenya is in crisis. Kenya has no money. Kenya's banks fell. Former Finance Minister Paul Okoth accused Peru.",
      'Paul Okoth POSITION_HELD Kenya [asserted]',
    ],
    [
      'in the opposition',
      "Kenya's opposition won. An opposition politician, Moses Wanga, accused Peru.",
      'Moses Wanga MEMBER_OF Opposition of Kenya [asserted]',
    ],
    [
      'of a counterpart of those who meet him',
      'It rained in Rome. The EU foreign ministers met their Kazakh counterpart, Aida Omarova.',
      'Aida Omarova POSITION_HELD Kazakhstan [asserted]',
    ],
    [
      'of the State behind the name',
      'President Amos Okello of Kenya accused Peru.',
      'Amos Okello HEAD_OF_STATE Kenya [asserted]',
    ],
    [
      'of the State behind each name of a list',
      'The two presidents, Ana Soto of Chile and Luis Vega of Peru, met in Lima.',
      'Luis Vega HEAD_OF_STATE Peru [asserted]',
    ],
    [
      'for a field in capitals',
      'The Minister of Foreign Affairs of Iraq, Ali Hassan, accused Peru.',
      'Ali Hassan POSITION_HELD Iraq [asserted]',
    ],
    [
      'for a field that stands before them',
      'UN human rights chief Lena Haas accused Peru.',
      'Lena Haas POSITION_HELD United Nations [asserted]',
    ],
    [
      'of a deputy',
      "Kenya's deputy president, Rita Mwangi, accused Peru.",
      'Rita Mwangi POSITION_HELD Kenya [asserted]',
    ],
    [
      'of a counterpart',
      'Kenyan President Amos Okello met his Peruvian counterpart, Ana Salas, in Kampala.',
      'Ana Salas HEAD_OF_STATE Peru [asserted]',
    ],
    [
      'of a counterpart without a name',
      'Kenyan President Amos Okello met his Peruvian counterpart.',
      'Amos Okello CONSULT President of Peru [asserted]',
    ],
    [
      'of an ambassador without a name',
      "Kenya's ambassador accused Peru.",
      'Ambassador of Kenya POSITION_HELD Kenya [asserted]',
    ],
    [
      'of a party in parliament',
      'Labour Party lawmaker Rita Mwangi accused Peru.',
      'Rita Mwangi MEMBER_OF_POLITICAL_PARTY Labour Party [asserted]',
    ],
  ])('are told %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('are not told of who is to hold them', async () => {
    const claims = tell(await read('Kenyan president-elect Amos Okello accused Peru.'));
    expect(
      claims.filter((claim) => claim.includes('Okello HEAD') || claim.includes('POSITION')),
    ).toEqual([]);
  });

  it('makes no office of what someone watches', async () => {
    const claims = tell(
      await read(
        'John Kamau, a China analyst of the Acme Bank, praised Uganda. Mary Achieng is a White House correspondent for the Daily Gazette.',
      ),
    );
    expect(claims.filter((claim) => claim.includes('POSITION_HELD'))).toEqual([
      'John Kamau POSITION_HELD Acme Bank [asserted]',
      'Mary Achieng POSITION_HELD Daily Gazette [asserted]',
    ]);
  });
});
