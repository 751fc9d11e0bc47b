/** Words that tell of what kind a name is. Written by hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of names of bodies, lower case. */
export const BODY_ENDINGS: ReadonlySet<string> = set(
  'party union front movement ltd inc corp corporation plc llc gmbh group bank agency council committee commission ministry ' +
    'university college institute association federation league alliance coalition company holdings energy resources systems telecom telecoms ' +
    'airlines airways news times post herald gazette ledger tribune courier chronicle journal court police army brigade brigades ' +
    'battalion regiment division guard guards corps mission foundation trust fund organization organisation office authority board ' +
    'network congress parliament assembly senate club church department bureau service services petroleum oil gas ' +
    'mining minerals metals motors electronics semiconductor technologies technology software pharmaceuticals pharma industries ' +
    'engineering construction logistics shipping lines partners capital investments insurance securities media television radio tv ' +
    'broadcasting press international watch initiative forum campaign secretariat consortium workers ' +
    'energia energie enerji holding ag sa spa bv nv oy oyj ab asa srl pvt gaz neft petrol banka banco banque radyo televizyon',
);

/** First words of names of bodies in the languages of the news, lower case: "Grupo X", "Banque X". */
export const BODY_BEGINNINGS: ReadonlySet<string> = set(
  'grupo groupe gruppo banco banque banca bank constructora construtora compania companhia compagnie empresa empresas societe sociedad sociedade ' +
    'partido parti partito corporacion corporacao fundacion fundacao fondazione fondation universidad universidade universite universita ' +
    'cooperativa sindicato movimiento movimento frente alianza alianca radio television televisao telefonica petro minera editorial diario ' +
    'agencia credit deutsche royal hezb jamaat tehreek harakat ansar grup bankas pt',
);

/** Last words of names of places, lower case. */
export const PLACE_ENDINGS: ReadonlySet<string> = set(
  'city valley river island islands province district county region street square avenue airport bay sea ocean mountain mountains ' +
    'lake bridge port road highway gulf strait peninsula hill hills village town prefecture oblast state desert coast basin ' +
    'delta canal dam park stadium prison camp heights junction crossing checkpoint',
);

/** Nouns that introduce the name of a body right behind them, lower case singular: "the movement Clear Account". */
export const BODY_INTRODUCTIONS: ReadonlySet<string> = set(
  'movement party group company firm charity watchdog organisation organization newspaper weekly daily magazine tabloid broadcaster ' +
    'channel station website outlet agency bank airline manufacturer retailer union coalition alliance militia faction network consortium ' +
    'giant carmaker chipmaker insurer startup arm subsidiary unit think-tank tank institute foundation cartel gang',
);

/** Nouns for companies that are nouns for people too: they introduce a name only right before it, with a word that says of what. */
export const MAKERS =
  /^(maker|producer|supplier|developer|operator|contractor|miner|lender|brewer|builder|exporter|importer)$/;

/** Nouns of settlements and lands: "the town of X", "X, a village". */
export const PLACE_INTRODUCTIONS: ReadonlySet<string> = set(
  'city town village hamlet province region district county island port suburb neighbourhood neighborhood capital municipality settlement ' +
    'area resort state prefecture valley river',
);

/** Whoever owns a body by the many: "the Workers' Party", "Slovene People's Alliance". */
export const MANY_OWNERS =
  /^(people|peoples|women|men|children|workers?|farmers|teachers|citizens|pensioners|students|doctors|lawyers|mothers|miners|peasants|veterans|nurses|journalists|employers|traders|fishermen|youths?|king|queen|prince|nation|writers|consumers|tenants|engineers|drivers|soldiers|players|officers)$/;

const PARTY_WORDS =
  /\b(party|labour|democrats?|alliance|league|front|liberals?|conservatives?|socialists?|greens?|left|movement|union for)\b|\b(democratic|republican|national|socialist|liberal|patriotic|popular|progressive|christian|people['’]s)\b.*\b(congress|union|coalition|bloc|platform|renewal)\b/i;

/** True for a name that parties bear. */
export function isParty(name: string): boolean {
  return PARTY_WORDS.test(name);
}
