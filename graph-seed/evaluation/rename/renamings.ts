/**
 * Renamings
 *
 * Other names for everybody and everything that the two originals name, three times over, since one unlucky name may mislead the language
 * engine and no rule be to blame. States become other states with their demonyms, capitals and seats of power, for a capital stands for a
 * government only where the gazetteer knows it; alliances become other alliances; all else is invented.
 */

/** What the originals name, each line with its other names, one a column. */
const COLUMNS = `
# States with their demonyms, capitals and seats of power.
France | Venezuela | Turkey | Italy
French | Venezuelan | Turkish | Italian
Franco | Venezuelan | Turkish | Italian
Paris | Caracas | Ankara | Rome
Elysée | Miraflores | Beştepe | Quirinal
Élysée | Miraflores | Beştepe | Quirinal
Russia | Brazil | China | Japan
Russian | Brazilian | Chinese | Japanese
Moscow | Brasilia | Beijing | Tokyo
Kremlin | Planalto | Zhongnanhai | Kantei
Syria | Nigeria | Sudan | Lebanon
Syrian | Nigerian | Sudanese | Lebanese
Damascus | Abuja | Khartoum | Beirut
United States | United Kingdom | United Kingdom | United Arab Emirates
US | UK | UK | UAE
Washington | London | London | Abu Dhabi
United Kingdom | Canada | Mexico | Sweden
London | Ottawa | Mexico City | Stockholm
Iraq | Kenya | Mali | Egypt
Iraqi | Kenyan | Malian | Egyptian
Iraqis | Kenyans | Malians | Egyptians
Saudi Arabia | Thailand | South Africa | New Zealand
Yemen | Bolivia | Peru | Nepal
Belgium | Norway | Greece | Portugal
Libya | Angola | Chile | Cuba
Libyan | Angolan | Chilean | Cuban
Algeria | Cuba | Indonesia | Ireland
Algerian | Cuban | Indonesian | Irish
Europe | Asia | Africa | Asia
European | Asian | African | Asian
Middle East | Far East | Far East | Far North
Persian Gulf | Coral Gulf | Amber Gulf | Silver Gulf
Kurdistan | Ostmark | Balistan | Norland
# Persons.
François Hollande | Andrés Castellane | Émile Brandvold | Gérard Molinari
Francois Hollande | Andres Castellane | Emile Brandvold | Gerard Molinari
Hollande | Castellane | Brandvold | Molinari
Vladimir Putin | Ruslan Drovin | Anton Kesterov | Marius Haldane
Putin | Drovin | Kesterov | Haldane
Jean-Marc Ayrault | Luis-Mar Belarde | Karl-Otto Wennström | Jan-Erik Palmqvist
Ayrault | Belarde | Wennström | Palmqvist
Bashar al-Assad | Samir al-Karvand | Tarek al-Munzir | Yusuf al-Rashedi
Assad | Karvand | Munzir | Rashedi
Obama | Brandt | Whitlock | Ferrars
Ban Ki-moon | Ono Takemura | Lim Sang-woo | Sato Kenzaburo
Anthony Torres | Martin Velasco | Peter Lindqvist | Edgar Montrose
Torres | Velasco | Lindqvist | Montrose
Charles de Gaulle | Isidro Valmont | Piet Hannemann | Hugo Castellan
# Organizations.
NATO | ECOWAS | ASEAN | OPEC
United Nations Security Council | European Union Foreign Council | African Union Peace Council | Arab League Defence Council
UN Security Council | EU Foreign Council | AU Peace Council | Arab League Defence Council
U.N. Security Council | E.U. Foreign Council | AU Peace Council | Arab League Defence Council
United Nations | European Union | African Union | Arab League
UN | EU | AU | Arab League
Socialist Party | Harvest Party | Liberal Party | Labour Party
PS | HP | LP | LP
Al Qaeda | Al Nasira | Al Sahra | Al Tawhid
al-Qaeda | al-Nasira | al-Sahra | al-Tawhid
Islamic State | Crimson State | Eastern State | Free State
Reuters | Telepress | Worldwire | Interpress
Zero Hedge | Nil Fence | Blue Ledger | Bare Margin
World Socialist Web Site | Global Labour Web Site | United Workers Web Site | New Union Web Site
Global Research | Planet Inquiry | World Inquiry | Earth Studies
# Towns.
Aleppo | Tarvik | Marash | Belgar
Mosul | Veshar | Kardan | Tolmin
Erbil | Dunrath | Sarand | Melkor
Strasbourg | Brindholm | Altenberg | Corvara
`;

/** Three times from a name to another one; all of one renaming are exchanged at once. */
export const RENAMINGS: readonly ReadonlyMap<string, string>[] = toRenamings(COLUMNS);

function toRenamings(columns: string): readonly ReadonlyMap<string, string>[] {
  const rows = columns
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '));
  return [1, 2, 3].map(
    (column) => new Map(rows.map((cells) => [cells[0] ?? '', cells[column] ?? ''])),
  );
}
