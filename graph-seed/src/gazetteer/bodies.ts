/**
 * Bodies
 *
 * International organizations, armed groups, agencies, courts, parliaments and media that the world's news names often, with their
 * acronyms. General knowledge; `partOf` names another body or a state of the gazetteer.
 */

/** An organization with a name of its own; `names` begins with the one it goes by. */
export interface Body {
  readonly names: readonly string[];
  readonly partOf?: string;
}

const UNITED_NATIONS = 'United Nations';
const EUROPEAN_UNION = 'European Union';
const UNITED_STATES = 'United States';
const UNITED_KINGDOM = 'United Kingdom';

const body = (names: string, partOf?: string): Body => ({
  names: names.split(' | '),
  ...(partOf === undefined ? {} : { partOf }),
});

const OUTLET_BODIES: readonly Body[] = [
  body('Reuters'),
  body('Associated Press | AP'),
  body('Agence France-Presse | AFP'),
  body('BBC | British Broadcasting Corporation'),
  body('CNN'),
  body('Al Jazeera | Al-Jazeera | al-Jazeera'),
  body('Xinhua | Xinhua News Agency'),
  body('TASS | Tass | ITAR-TASS | Itar-Tass'),
  body('RIA Novosti'),
  body('Interfax'),
  body('RT'),
  body('New York Times | The New York Times'),
  body('Washington Post | The Washington Post'),
  body('Wall Street Journal | The Wall Street Journal'),
  body('Financial Times'),
  body('Guardian | The Guardian'),
  body('Le Monde'),
  body('Le Figaro'),
  body('Der Spiegel'),
  body('Fox News'),
];

/** News agencies, newspapers and broadcasters of the gazetteer, by the name that each goes by. */
export const OUTLETS: ReadonlySet<string> = new Set(
  OUTLET_BODIES.flatMap(({ names }) => names.slice(0, 1)),
);

/** Bodies of the gazetteer, in no order. */
export const BODIES: readonly Body[] = [
  body('United Nations | UN | U.N. | United Nations Organization | UNO'),
  body(
    'United Nations Security Council | UN Security Council | U.N. Security Council | Security Council | UNSC',
    UNITED_NATIONS,
  ),
  body(
    'United Nations General Assembly | UN General Assembly | U.N. General Assembly | General Assembly',
    UNITED_NATIONS,
  ),
  body(
    'United Nations Human Rights Council | UN Human Rights Council | U.N. Human Rights Council | Human Rights Council',
    UNITED_NATIONS,
  ),
  body(
    'UNHCR | United Nations High Commissioner for Refugees | UN refugee agency | U.N. refugee agency',
    UNITED_NATIONS,
  ),
  body('UNICEF | U.N. Children’s Fund', UNITED_NATIONS),
  body('UNESCO', UNITED_NATIONS),
  body('UNRWA', UNITED_NATIONS),
  body('World Food Programme | World Food Program | WFP', UNITED_NATIONS),
  body('World Health Organization | WHO | World Health Organisation', UNITED_NATIONS),
  body('International Atomic Energy Agency | IAEA', UNITED_NATIONS),
  body('International Court of Justice | ICJ', UNITED_NATIONS),
  body('International Labour Organization | ILO', UNITED_NATIONS),
  body('International Monetary Fund | IMF'),
  body('World Bank'),
  body('World Trade Organization | WTO | World Trade Organisation'),
  body('International Criminal Court | ICC'),
  body(
    'NATO | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | Nato | North Atlantic Alliance',
  ),
  body('Warsaw Pact'),
  body('European Union | EU | E.U.'),
  body('European Commission', EUROPEAN_UNION),
  body('European Parliament', EUROPEAN_UNION),
  body('European Council', EUROPEAN_UNION),
  body('European Central Bank | ECB', EUROPEAN_UNION),
  body('European Court of Justice | ECJ', EUROPEAN_UNION),
  body('European Community | European Economic Community | EEC'),
  body('Europol', EUROPEAN_UNION),
  body('Frontex', EUROPEAN_UNION),
  body('Council of Europe'),
  body('European Court of Human Rights | ECHR', 'Council of Europe'),
  body(
    'Organization for Security and Co-operation in Europe | OSCE | Organisation for Security and Co-operation in Europe',
  ),
  body('African Union | AU'),
  body('Organization of African Unity | OAU'),
  body('Economic Community of West African States | ECOWAS'),
  body('Southern African Development Community | SADC'),
  body('Arab League | League of Arab States'),
  body('Gulf Cooperation Council | GCC'),
  body('Organization of Islamic Cooperation | OIC | Organisation of Islamic Cooperation'),
  body('Organization of American States | OAS'),
  body('Mercosur'),
  body('Association of Southeast Asian Nations | ASEAN'),
  body('Asia-Pacific Economic Cooperation | APEC'),
  body('Shanghai Cooperation Organization | SCO | Shanghai Cooperation Organisation'),
  body('Collective Security Treaty Organization | CSTO'),
  body('Commonwealth of Independent States | CIS'),
  body('Commonwealth of Nations'),
  body('OPEC | Organization of the Petroleum Exporting Countries'),
  body('Organisation for Economic Co-operation and Development | OECD'),
  body('G7 | Group of Seven'),
  body('G8 | Group of Eight'),
  body('G20 | Group of Twenty'),
  body('BRICS'),
  body('Interpol'),
  body('International Committee of the Red Cross | ICRC'),
  body('Red Cross'),
  body('Red Crescent'),
  body('Amnesty International'),
  body('Human Rights Watch | HRW'),
  body('Médecins Sans Frontières | Doctors Without Borders | MSF | Medecins Sans Frontieres'),
  body('Greenpeace'),
  body('Oxfam'),
  body('Save the Children'),
  body('Transparency International'),
  body(
    'Islamic State | ISIS | ISIL | IS | Daesh | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | Islamic State group',
  ),
  body('al-Qaeda | Al Qaeda | Al-Qaeda | al Qaeda | Al-Qaida | al-Qaida | Al Qaida'),
  body('Al-Nusra Front | Nusra Front | al-Nusra Front | Jabhat al-Nusra'),
  body('Taliban'),
  body('Hezbollah | Hizbullah | Hizbollah'),
  body('Hamas'),
  body('Fatah'),
  body('Palestine Liberation Organization | PLO | Palestine Liberation Organisation'),
  body('Palestinian Authority', 'Palestine'),
  body('Islamic Jihad'),
  body('Boko Haram'),
  body('al-Shabaab | Al-Shabaab | Al Shabaab | al-Shabab | Al-Shabab'),
  body("Kurdistan Workers’ Party | PKK | Kurdistan Workers' Party | Kurdistan Workers Party"),
  body('People’s Protection Units | YPG'),
  body('Syrian Democratic Forces | SDF'),
  body('Free Syrian Army | FSA'),
  body('Muslim Brotherhood'),
  body('Houthis | Houthi movement | Huthis'),
  body('FARC | Revolutionary Armed Forces of Colombia'),
  body('Irish Republican Army | IRA'),
  body('ETA'),
  body('Tamil Tigers | LTTE | Liberation Tigers of Tamil Eelam'),
  body('Khmer Rouge'),
  body('African National Congress | ANC'),
  body('U.S. Congress | US Congress | Congress of the United States', UNITED_STATES),
  body('U.S. Senate | US Senate', UNITED_STATES),
  body('House of Representatives | U.S. House of Representatives', UNITED_STATES),
  body('Federal Bureau of Investigation | FBI', UNITED_STATES),
  body('Central Intelligence Agency | CIA', UNITED_STATES),
  body('National Security Agency | NSA', UNITED_STATES),
  body('Department of Defense', UNITED_STATES),
  body('Department of Homeland Security | DHS', UNITED_STATES),
  body('Republican Party | GOP', UNITED_STATES),
  body('Democratic Party', UNITED_STATES),
  body('House of Commons', UNITED_KINGDOM),
  body('House of Lords', UNITED_KINGDOM),
  body('Foreign Office', UNITED_KINGDOM),
  body('Scotland Yard', UNITED_KINGDOM),
  body('MI5', UNITED_KINGDOM),
  body('MI6', UNITED_KINGDOM),
  body('Bundestag', 'Germany'),
  body('Bundeswehr', 'Germany'),
  body('National Assembly'),
  body('State Duma | Duma', 'Russia'),
  body('FSB | Federal Security Service', 'Russia'),
  body('Knesset', 'Israel'),
  body('Mossad', 'Israel'),
  body('Israel Defense Forces | IDF | Israeli Defence Forces', 'Israel'),
  body(
    'Revolutionary Guards | Revolutionary Guard | Islamic Revolutionary Guard Corps | IRGC',
    'Iran',
  ),
  body("People’s Liberation Army | PLA | People's Liberation Army", 'China'),
  body('Lok Sabha', 'India'),
  body('Inter-Services Intelligence | ISI', 'Pakistan'),
  ...OUTLET_BODIES,
  body('West | the West'),
];

/** Regions that are no state: Places of the gazetteer. */
export const REGIONS: readonly string[] =
  'Europe|Asia|Africa|Middle East|Latin America|South America|North America|Central America|Southeast Asia|Central Asia|Balkans|Caucasus|Sahel|Horn of Africa|Persian Gulf|Gaza Strip|Gaza|West Bank|Golan Heights|Kashmir|Crimea|Donbas|Donbass|Chechnya|Kurdistan|Iraqi Kurdistan|Darfur|Tigray|Sinai|Catalonia|Scotland|Wales|England|Northern Ireland|Black Sea|Mediterranean|Mediterranean Sea|Baltic Sea|South China Sea|Red Sea|Caribbean'.split(
    '|',
  );

/** Adjectives of regions, with the region. */
export const REGION_ADJECTIVES: Readonly<Record<string, string>> = {
  European: 'Europe',
  Europeans: 'Europe',
  Asian: 'Asia',
  African: 'Africa',
  Africans: 'Africa',
  Chechen: 'Chechnya',
  Crimean: 'Crimea',
  Gazan: 'Gaza Strip',
  Catalan: 'Catalonia',
  Kashmiri: 'Kashmir',
};
