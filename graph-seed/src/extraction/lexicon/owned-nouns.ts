/**
 * Owned nouns
 *
 * Words and things through which someone is touched: who rejects the plan of X turns X down, who shells the ships of X attacks X. Written by
 * hand from general English.
 */

const set = (nouns: string): ReadonlySet<string> => new Set(nouns.split(' '));

/** What someone says, plans or does, and those who speak for them. */
export const UTTERANCES_AND_DEEDS: ReadonlySet<string> = set(
  'effort plan offer proposal policy decision demand call request position stance move action role statement initiative bid attempt diplomat ' +
    'ambassador envoy claim accusation response behavior behaviour involvement suppression presence conduct treatment handling refusal failure ' +
    'appeal application ultimatum warning threat criticism denial report account version argument objection complaint allegation charge ' +
    'suggestion invitation promise pledge apology motion petition candidacy nomination appointment acquittal conviction practice use ' +
    'abuse record project program programme strategy reform law order ruling verdict speech remark comment letter message leadership ' +
    'government rule right independence sovereignty membership entry accession recognition',
);

/** What belongs to someone: buildings, vehicles, money, papers, land. */
export const PROPERTY: ReadonlySet<string> = set(
  'office headquarters building compound residence palace house home apartment villa farm field village camp base embassy consulate mission ' +
    'plant factory mine mill refinery pipeline terminal depot warehouse store shop bank branch hotel school hospital church mosque ' +
    'ship vessel boat tanker freighter trawler yacht car vehicle truck lorry convoy motorcade bus train plane jet aircraft airliner helicopter ' +
    'drone tank warship frigate submarine missile weapon arsenal satellite rig asset account fund property share stake stock money bond ' +
    'licence license permit contract passport visa citizenship immunity mandate seat post credential website site server network ' +
    'computer system email airspace border territory soil land coast water airport port position outpost checkpoint post stronghold hideout ' +
    'bunker cell platform premise border line body remains statue grave flag export import good product market mines land cattle livestock crop ' +
    'newspaper channel station broadcast signal book film song concert subsidiary unit arm wing offshoot facility gate plaza ' +
    'wheat grain barley rice beef pork meat fish fruit wine sugar coffee steel aluminium aluminum timber coal oil gas fuel soybean cotton',
);
