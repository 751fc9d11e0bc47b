/** First names that tell whether someone is spoken of as `he` or `she` nearly everywhere. Written by hand, from all continents. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Lower case. */
export const MALE_NAMES: ReadonlySet<string> = set(
  'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey gary nicholas eric jonathan stephen larry scott benjamin samuel gregory frank raymond patrick jack dennis peter henry adam douglas nathan zachary walter harold carl arthur roger keith jeremy lawrence sean christian albert joe ethan bruce bryan ralph roy eugene louis philip tom tim jim bob mike steve bill ben dave dan greg ' +
    'jose juan luis carlos jorge pedro miguel antonio francisco manuel alejandro fernando ricardo eduardo roberto diego rafael pablo javier sergio joão paulo luiz marco giovanni giuseppe matteo luca mario paolo jean pierre françois francois jacques michel philippe nicolas emmanuel hans wolfgang jürgen klaus stefan lars sven erik jan piotr andrzej tomasz pavel petr viktor vladimir sergei sergey dmitry dmitri ivan alexei aleksandr alexander mikhail nikolai boris yevgeny oleg igor volodymyr ' +
    'mohammed muhammad mohamed ahmed ahmad ali hassan hussein omar ibrahim mustafa abdullah khalid khaled yusuf youssef mahmoud hamid karim tariq bashar recep mehmet murat reza hossein abdul osama imran asif rajiv raj amit rahul sanjay narendra arun vijay ravi suresh hiroshi kenji takashi shinzo kofi kwame paul-henri emeka chukwu olusegun sipho jacob cyril thabo joko agus',
);

/** Lower case. */
export const FEMALE_NAMES: ReadonlySet<string> = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha katherine christine catherine debra rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith andrea hannah megan cheryl jacqueline martha gloria teresa ann anne sara kathryn hillary theresa nicola ' +
    'carmen ana lucia lucía sofia sofía isabel elena rosa cristina claudia gabriela patrícia fernanda dilma giulia francesca chiara giorgia marie sophie isabelle nathalie valérie camille claire ingrid astrid birgit petra ursula annegret sabine katarzyna agnieszka ewa olga natalia tatiana svetlana irina yulia ekaterina anastasia ' +
    'fatima aisha aïcha khadija zainab layla leila maryam mariam noor nadia samira amina malala benazir indira sonia priya pooja sushma sunita yuki keiko sakura akiko mei ngozi chioma aminata ellen joyce winnie grace',
);
