/**
 * Notices
 *
 * Lines of a site about itself. The rules go by form, never by outlet, and each asks for more than a word, so that an article about
 * copyright keeps its sentences.
 */

const SHARE_WORDS = new Set(
  'share shares sharing tweet tweets facebook twitter x google google+ mail email e-mail reddit buffer pocket pinterest delicious tumblr skype print whatsapp linkedin telegram flipboard digg stumbleupon messenger bluesky threads mastodon copy link save comments'.split(
    ' ',
  ),
);
/** Fewer could be a sentence about sharing. */
const MIN_SHARE_WORDS = 3;

/** Whether a line is a row of buttons: at least three of its words are, and they outnumber the others. */
export function isShareBar(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s|·•,]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const shareCount = words.filter((word) => SHARE_WORDS.has(word)).length;
  return shareCount >= MIN_SHARE_WORDS && shareCount * 2 > words.length;
}

const LABEL =
  /^(?:regions?|in-depth reports?|themes?|topics?|tags?|tagged|keywords?|categor(?:y|ies)|filed under|posted in|sections?|articles by|related(?: articles?| stor(?:y|ies)| posts?| content| coverage)?|see also|also read|read also|read more|read next|read|more on this|watch(?: also| now)?|listen|photos?(?:graph(?:s|y)?)?(?: credits?| by)?|images?(?: credits?| by)?|pictures?(?: credits?| by)?|video(?: credits?| by)?|file photo|credits?|caption):/iu;
/** A longer one is a paragraph that begins with such a word. */
const MAX_LABEL_CHARACTERS = 200;
/** Labels whose value is a headline or a caption, which may end like a sentence. */
const HEADLINE_LABEL =
  /^(?:(?:also )?read(?: also| more| next)?|see also|related(?: articles?| stor(?:y|ies)| posts?| content| coverage)?|more on this|photos?(?: credits?| by)|images?(?: credits?| by)|pictures?(?: credits?| by)|file photo):/iu;

/** Whether a line is a label with its values, such as `Region: Europe, Africa`. */
export function isLabelLine(line: string): boolean {
  if (!LABEL.test(line) || line.length > MAX_LABEL_CHARACTERS) return false;
  return HEADLINE_LABEL.test(line) || !/[.!?]["”]?$/u.test(line);
}

const ORIGINAL_SOURCE =
  /^(?:the )?original source of this article is:? (.+?)\.?$|^(?:this (?:article|story|post|report) )?(?:was )?(?:originally|first) (?:published|appeared) (?:on|in|at|by):? (.+?)\.?$/iu;
/** Longer, it is no longer a name but a sentence. */
const MAX_SOURCE_CHARACTERS = 80;

/** Finds the outlet that a line such as `The original source of this article is X` names; null for any other line. */
export function findOriginalSource(line: string): string | null {
  const found = ORIGINAL_SOURCE.exec(line);
  const name = found?.[1] ?? found?.[2] ?? null;
  return name !== null && name.length <= MAX_SOURCE_CHARACTERS ? name : null;
}

/** Each must be short and no full sentence, or unmistakable in its wording. */
const NOTICES: readonly RegExp[] = [
  /^(?:copyright\b.{0,40}(?:©|\(c\)|\d{4})|©|\(c\) \d{4})/iu,
  /^(?:.{0,80}\b)?all rights reserved\b.{0,80}$/iu,
  /^disclaimer:/iu,
  /\bcopyrighted material\b.{0,400}\bnot (?:always )?been (?:specifically )?authori[sz]ed\b/iu,
  /^this material may not be (?:published|reproduced|copied)\b/iu,
  /^(?:reprinted|republished|reproduced) (?:here )?(?:with|by) (?:the )?(?:kind )?permission\b[^.]{0,120}\.?$/iu,
  /^(?:this article|this story) is (?:re)?published (?:here )?(?:under|with|from)\b[^.]{0,160}\.?(?: read the original article\.?)?$/iu,
  /^(?:(?:the|all) )?(?:views|opinions)(?: expressed)?\b.{0,80}\b(?:are|do not|need not)\b.{0,160}\b(?:authors?|writers?|own|reflect|represent)\b.{0,120}$/iu,
  /^for (?:media|press) (?:in|en)quiries\b/iu,
  /^(?:comment|comments) on .{0,80}\b(?:facebook|page|site|article)[^.]*$/iu,
  /^(?:become an? (?:member|subscriber|supporter)|subscribe (?:to|now|today|for|here)|sign up (?:for|to|now|here|today)|follow (?:us|\p{L}+ \p{L}+) on (?:twitter|x|facebook|instagram|bluesky|mastodon|threads|linkedin|telegram)|like us on|join us on|join our (?:newsletter|community|channel|mailing|telegram|whatsapp|members)|donate (?:to|now|today)|support (?:our|independent) (?:work|site|journalism|reporting|newsroom|mission|media)|click here|tap here|leave a (?:comment|reply)|log in (?:to|or)|already a (?:member|subscriber)|get (?:our|the) (?:.{0,40}\b)?newsletters?|download (?:our|the) app|create (?:a|your) free account)\b[^.]{0,120}[.!?]?$/iu,
  /^(?:get|receive|have) .{0,80}\b(?:delivered|sent|straight|direct(?:ly)?)\b.{0,30}\b(?:inbox|email|e-mail)\b.{0,60}$/iu,
  /\b(?:subscribe|sign up)\b.{0,60}\bnewsletters?\b.{0,60}$/iu,
  /^(?:enter your e-?mail|your e-?mail address)\b.{0,60}$/iu,
  /^(?:we use|this (?:web)?site uses) cookies\b/iu,
  /^by (?:clicking|continuing|signing up|subscribing|submitting)\b.{0,200}\b(?:privacy policy|terms|cookies)\b/iu,
  /^(?:this is a )?(?:subscriber[- ]only|premium) (?:article|content|story)\b.{0,60}$/iu,
  /^(?:to continue reading|to read the full|continue reading (?:with|for|by)|this (?:article|content) is (?:for|only available to|reserved for) (?:our )?subscribers)\b.{0,160}$/iu,
  /^the post .{1,200} (?:first )?appeared (?:first )?on .{1,100}$/iu,
  /^(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|loading\.*|continue reading(?: the main story)?|(?:article|story) continues (?:below|after)(?: th(?:is|e))?(?: advertisements?)?|scroll (?:down )?(?:to|for) (?:continue|more).{0,30}|skip to (?:main )?content|skip (?:past )?(?:newsletter|advert\w*).{0,40}|print this (?:article|page)|republish this article|share (?:this|the) (?:article|story|post|page)(?: (?:on|with|via) .{0,40})?|share (?:this|on .{0,20})|share|tweet|print|email|save|listen to this (?:article|story)|view (?:all )?comments|show comments|back to top|read more\.*|more\.*|reuse this content|report this ad|\d+ (?:shares?|comments?|min(?:ute)?s? read)|(?:getty|ap|afp|file) (?:images?|photo)|order reprints)$/iu,
  // A clock beside an entry of a live blog.
  /^(?:(?:updated|posted|published)(?: at)? )?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?(?:[A-Z]{2,5}|Z))?$/u,
  /^(?:updated |posted )?(?:\d+|an?) ?(?:s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hours?|d|days?) ago$/iu,
];

/** Whether a line is the site's own: a share bar, a label, a notice of rights or an invitation. */
export function isNotice(line: string): boolean {
  return isShareBar(line) || isLabelLine(line) || NOTICES.some((notice) => notice.test(line));
}

/** A notice of several sentences goes as a whole: its later lines are known only by its first. */
const OPENS_NOTICE = /^disclaimer:|\bcopyrighted material\b.{0,400}\bauthori[sz]ed\b/iu;

/** Whether a block is a notice of several sentences. */
export function opensNotice(block: string): boolean {
  return OPENS_NOTICE.test(block);
}
