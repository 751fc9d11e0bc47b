/** Verbs that say how another happening stands: told, planned, tried, hindered, denied. Written by hand from general English. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(', '));

/** Verbs by which someone says something. */
export const REPORTING_VERBS: ReadonlySet<string> = set(
  'say, tell, report, announce, add, claim, state, declare, insist, argue, warn, allege, note, explain, confirm, acknowledge, admit, reveal, indicate, suggest, write, assert, maintain, contend, stress, emphasize, emphasise, reiterate, remark, comment, quote, cite, describe, believe, deny, disclose, observe, complain, testify, predict, vow, pledge, promise, threaten, accuse, point out, charge, conclude, hint, caution, recall, reply, respond, repeat, make clear, make know, inform, estimate, concede, underline, underscore, affirm, reaffirm, tweet, grumble, react, retort, counter, joke, quip, shout, mutter, snap, boast, lament, opine, muse, elaborate, recount, assure, proclaim, profess, specify, clarify, protest, stipulate, fume, bemoan, continue, advise, rule, post, urge, ask, demand',
);

/** Verbs of judging or asking aloud: what stands between quotation marks right after is said by their subject. */
export const SPEAKING_VERBS: ReadonlySet<string> = set(
  'reject, condemn, criticize, criticise, praise, defend, blame, welcome, denounce, thank, call, appeal, refuse, hail, mock, apologize, apologise, congratulate, speak, plead, lash out, object, applaud, deplore, salute, address, express, voice',
);

/** Verbs by which a text or whoever looked into something says what was found. */
export const FINDING_VERBS: ReadonlySet<string> = set(
  'find, show, establish, determine, prove, document',
);

/** Verbs of what someone thinks: the complement is theirs, as with verbs of saying. */
export const THINKING_VERBS: ReadonlySet<string> = set(
  'think, suspect, assume, judge, reckon, feel',
);

/** Verbs of what someone only hopes or fears: the complement is theirs, and not told as done. */
export const HOPING_VERBS: ReadonlySet<string> = set(
  'hope, fear, worry, doubt, expect, imagine, wonder',
);

/** Speaking verbs whose object clause is denied. */
export const DENYING_VERBS: ReadonlySet<string> = set(
  'deny, refute, dismiss, reject, retract, recant, disavow, disprove, debunk, rebut',
);

/** Verbs of laying a deed at someone's door: "accused X of bombing Y", "blamed X for". */
export const BLAMING_VERBS: ReadonlySet<string> = set(
  'accuse, blame, criticize, criticise, condemn, denounce, suspect, charge, fault, convict, indict, attack, slam',
);

/** Verbs that answer for what their object did: "praised X for freeing Y". */
export const ANSWERING_VERBS: ReadonlySet<string> = set(
  'praise, thank, commend, applaud, hail, congratulate, credit, salute, reward, forgive, pardon, honor, honour, punish, sanction, jail, fine, arrest, detain, prosecute, sue, rebuke, reprimand, chide, scold, ridicule, mock, admire, sack, fire, dismiss, expel, suspend, ban, target, kill, execute',
);

/** Verbs of wrongs that blame whoever is said to have done them. */
export const WRONGDOINGS: ReadonlySet<string> = set(
  'betray, lie, cheat, mislead, deceive, collude, conspire, bribe, rig, meddle, interfere, humiliate, exploit, sabotage, violate, breach, provoke, steal, embezzle, loot, plunder, cover up, sell out, blackmail, extort, persecute, discriminate, fabricate, falsify, incite, pollute, defraud, harass, intimidate, destabilise, destabilize, flout, trample, abandon, scapegoat, slander, smear, undermine, manipulate, hijack',
);

/** True for the words that open what someone is blamed for. */
export function isBlame(marker: string | undefined): boolean {
  return marker === 'of' || marker === 'for' || marker === 'with';
}

/** Verbs, nouns and adjectives whose complement lies ahead. */
export const PLANNING_WORDS: ReadonlySet<string> = set(
  'plan, intend, schedule, slate, prepare, expect, hope, want, aim, seek, vow, pledge, promise, ready, willing, set, due, determined, wish, propose, consider, threaten, decide, eager, poise, prepared, need, necessary, vital, essential, important, crucial, commit, committed, commitment, determination, intention, willingness, readiness, resolve',
);

/** Words in front of a happening that say it lies ahead. */
export const PLANNED_ADJECTIVES: ReadonlySet<string> = set(
  'planned, scheduled, upcoming, forthcoming, proposed, future, coming, possible, potential, due',
);

/** Verbs whose complement does not come true, or is kept from it. */
export const HINDERING_VERBS: ReadonlySet<string> = set(
  'prevent, stop, block, avert, avoid, keep, bar, dissuade, forestall, thwart, halt, hinder, preclude',
);

/** Verbs that say that their subject did not do what the complement says. */
export const FAILING_VERBS: ReadonlySet<string> = set(
  'fail, refuse, decline, neglect, pretend, forget, omit, rule out',
);

/** Verbs whose object, not their subject, does what the complement says. */
export const OBJECT_CONTROL_VERBS: ReadonlySet<string> = set(
  'see, watch, hear, observe, film, spot, witness, catch, lead, force, allow, urge, ask, order, persuade, help, prevent, enable, permit, compel, cause, encourage, invite, tell, request, stop, push, press, call, require, get, let, make, want, expect, warn, instruct, authorize, authorise, convince, pressure, keep, prompt, oblige, lobby, command, direct, beg, implore, tempt, inspire, trust, appoint, hire, commission, nominate, name, elect, task, teach, train, drive, incite, dare, petition, bring, nudge, coerce, empower, forbid, remind, choose, recruit, bribe, pay, enlist, assign, advise, exhort',
);

/** Verbs under which the complement is only wished for or made possible. */
export const POTENTIAL_VERBS: ReadonlySet<string> = set(
  'encourage, urge, want, ask, invite, call, tell, order, persuade, allow, enable, permit, let, require, convince, authorize, authorise, advise, recommend, demand, request, hesitate, reconsider',
);

/** Nouns whose infinitive is wished for, asked for or made possible, not done. */
export const POTENTIAL_NOUNS: ReadonlySet<string> = set(
  'demand, call, request, appeal, proposal, offer, threat, right, effort, attempt, bid, ability, need, desire, pressure, order, permission, chance, opportunity, plan, pledge, promise, vow, reason, duty, obligation, responsibility, authority, power, excuse, temptation, motive, incentive, capacity, capability, freedom, mandate, wish, dream, ambition',
);

/** Verbs that carry a happening which lies ahead: `planned an attack`. */
export const PREPARING_VERBS: ReadonlySet<string> = set('plan, prepare, schedule, slate, intend');

/** Verbs of using a thing or a weapon, whose purpose is told as done: "used the attack to impose a curfew", "fired tear gas to disperse farmers". */
export const USING_VERBS: ReadonlySet<string> = set(
  'use, exploit, seize, invoke, abuse, manipulate, leverage, employ, utilize, utilise, fire, spray, lob, wield, swing, hurl',
);

/** Verbs of getting in touch or coming together, which give the occasion to say something: "wrote to X to thank him" has thanked. */
export const CONTACT_VERBS: ReadonlySet<string> = set(
  'summon, call, phone, telephone, write, meet, gather, march, rally, demonstrate, protest, issue, publish, post, tweet, address, appear, speak, contact, approach, sign, assemble, convene, intervene, take, vote, walk out, hold, stage, block, barricade, blockade, occupy, strike',
);

/** What is said on such an occasion rather than aimed at by it. */
export const OCCASION_VERBS: ReadonlySet<string> = set(
  'demand, ask, urge, request, protest, condemn, criticise, criticize, denounce, thank, congratulate, praise, complain, express, voice, warn, apologise, apologize, appeal, call, discuss, talk, plead, press, oppose, support, back, welcome, honour, honor, reject, negotiate, confer, consult',
);

/** Verbs that lend an event noun its time and actor but no meaning of their own: `launch an attack`. */
export const LIGHT_VERBS: ReadonlySet<string> = set(
  'carry out, launch, stage, conduct, hold, make, mount, wage, commit, undertake, perform, declare, give, offer, issue, escalate, intensify, step up, continue, organize, organise, start, begin, impose, take, lead, join, pursue, carry, resume, renew, deliver, express, voice, have, do, perpetrate, announce, order, plan, prepare, open, cast, fly, exercise, pay, arrange, keep, maintain, lodge, file, register, level, press, bring',
);

/** Verbs by which one event or actor acts upon the state of another. */
export const EFFECT_VERBS: ReadonlySet<string> = set(
  'cause, trigger, damage, harm, devastate, hurt, provoke, spark, destabilize, destabilise, affect, worsen, undermine, fuel, strain, ruin, wreck',
);

/** Auxiliaries that make a clause hypothetical. */
export const HYPOTHETICAL_AUXILIARIES: ReadonlySet<string> = set(
  "may, might, could, would, can, should, must, ought, 'd",
);

/** Auxiliaries that set a clause ahead. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = set("will, shall, 'll, wo");

/** Markers of conditions. */
export const CONDITION_MARKERS: ReadonlySet<string> = set(
  'if, unless, whether, lest, provided, providing',
);

/** Adverbs that hand a claim on without saying from whom. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = set(
  'reportedly, allegedly, supposedly, purportedly',
);

/** Verbs and adverbs that make a statement the author's guess. */
export const GUESS_WORDS: ReadonlySet<string> = set(
  'appear, seem, perhaps, apparently, presumably, probably, maybe, likely, possibly, arguably',
);

/** Words of judgement: in the outlet's own voice they make a sentence its opinion. General English, after subjectivity lexicons. */
export const JUDGEMENT_WORDS: ReadonlySet<string> = set(
  'hypocritical, hypocrisy, ruthless, ruthlessly, contempt, brazen, shameful, shamefully, cynical, cynically, imperialist, imperialism, disgraceful, reckless, recklessly, criminal, lie, puppet, propaganda, farce, charade, sham, absurd, absurdly, outrageous, hysterical, hysteria, pretext, plunder, pillage, barbaric, tyrannical, vicious, viciously, shameless, shamelessly, stooge, warmonger, scandalous, disastrous, foolish, foolishly, idiotic, evil, reactionary, predatory, fraudulent, bogus, phony, proxy, so-called, bloodthirsty, ludicrous, laughable, pathetic, treacherous, treachery, establishment, betrayal, grotesque, obscene, unconscionable, thuggish',
);
