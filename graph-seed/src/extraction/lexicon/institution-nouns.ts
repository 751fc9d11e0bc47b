/** Nouns for bodies that act, other than those of a State's powers, which are role nouns. Written by hand. */

/** Singular, lower case. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  (
    'company ministry directorate secretariat firm corporation bank school university college hospital church diocese council committee commission board agency bureau ' +
    'department office institute institution foundation association federation union league club society charity ngo nonprofit ' +
    'organisation organization group party movement coalition alliance bloc newspaper magazine broadcaster airline manufacturer retailer ' +
    'operator publisher studio municipality task-force team panel mission tribe clan brigade business enterprise startup producer ' +
    'supplier insurer lender carmaker automaker brewery syndicate consortium subsidiary parliamentary-group think-tank watchdog regulator ' +
    'academy seminary convent monastery congregation community network outlet website faction wing unit squad junta ' +
    'assembly body authority maker miner contractor weekly daily tabloid station museum theatre theater operator'
  ).split(' '),
);
