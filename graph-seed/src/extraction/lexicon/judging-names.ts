/** Nouns and adjectives by which someone judges what they name. Written by hand from general English, after subjectivity lexicons. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(', '));

/** Names of crimes and of those who commit them. */
export const CRIMES: ReadonlySet<string> = set(
  'crime, criminal, genocide, genocidal, terrorism, terrorist, aggression, aggressor, massacre, murder, murderer, killer, violation, dictator, dictatorship, coup, atrocity, fascist, fascism, nazi, liar, illegal, unlawful, unconstitutional, traitor, treason, thief, fraud, fraudulent, corrupt, corruption, slaughter, barbarism, barbaric, tyrant, tyranny, blackmail, extortion, piracy, invasion, occupation, apartheid, persecution, lie, torture, smuggler, gangster, thug, butcher, warmonger, spy, theft, robbery, banditry, sabotage, assassin, cleansing',
);

/** What is denied to be true. */
export const FALSEHOODS: ReadonlySet<string> = set(
  'baseless, groundless, unfounded, false, untrue, nonsense, rubbish, fabrication, fiction, fabricated, absurd, ridiculous, ludicrous, slander, slanderous, smear, smearing, smears, propaganda, lies, fake, gossip, invention, hearsay, unsubstantiated, preposterous, laughable, speculation, speculative, misleading, inaccurate, worthless, meaningless, fairy, bogus, libel, libellous, defamatory, malicious',
);

/** Other names that blame. */
export const WRONGS: ReadonlySet<string> = set(
  'unacceptable, provocation, provocative, disgrace, disgraceful, farce, sham, charade, outrage, outrageous, shameful, shame, betrayal, capitulation, surrender, mistake, blunder, failure, folly, irresponsible, reckless, dangerous, threat, danger, hypocrisy, hypocrite, hypocritical, cynical, insult, insulting, injustice, unjust, unfair, inhumane, cruel, cruelty, brutal, scandal, scandalous, catastrophe, catastrophic, disaster, disastrous, excessive, discriminatory, racist, racism, undemocratic, authoritarian, unjustified, disproportionate, appalling, deplorable, regrettable, puppet, coward, cowardly, clown, incompetent, incompetence, arrogant, arrogance, weak, setback, meddling, interference, witch-hunt, vendetta, politicised, politicized, execution, abuse, abusive, hostile, hostility, unfriendly, wrong, immoral, evil, repressive, repression, draconian, harsh, escalation, attack, assault, joke, circus',
);

/** Names that praise. */
export const PRAISES: ReadonlySet<string> = set(
  'hero, heroic, heroism, friend, ally, partner, historic, milestone, breakthrough, success, successful, victory, triumph, courageous, brave, bravery, welcome, landmark, game-changer, game, changer, positive, constructive, encouraging, exemplary, excellent, outstanding, great, wonderful, wise, visionary, patriot, statesman, champion, model, achievement, fair, free, transparent, credible, inspiring, inspiration, remarkable, generous, legitimate, progress, step, opportunity, fruitful, productive',
);

/** What someone said, by which those who reject it turn down its author. */
export const STATEMENTS: ReadonlySet<string> = set(
  'claim, allegation, accusation, report, suggestion, assertion, criticism, statement, version, account, remark, story, speculation, rumour, rumor, comment, complaint, charge, count, insinuation, finding, threat, warning',
);

/** Verbs that give a name without judging themselves: "called it a farce". */
export const PLAIN_NAMING_VERBS: ReadonlySet<string> = set(
  'describe, call, brand, label, characterize, characterise, portray, term, dub',
);

/** Verbs by which someone is called names: the plain ones and those that blame too. */
export const NAME_CALLING_VERBS: ReadonlySet<string> = new Set([
  ...PLAIN_NAMING_VERBS,
  ...set('denounce, condemn, decry, dismiss, reject, slam, criticize, criticise'),
]);

/** All verbs behind which a name may judge, praise included. */
export const NAMING_VERBS: ReadonlySet<string> = new Set([
  ...NAME_CALLING_VERBS,
  ...set(
    'deem, consider, regard, hail, praise, depict, paint, see, view, welcome, declare, find, style',
  ),
]);
