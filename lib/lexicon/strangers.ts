/**
 * Well-known things that have no card but answer to the same nouns as ours:
 * after "the European Union", "the bloc" is not NATO. A stranger that gets a
 * card of its own is dropped by the compiler, because the card's mention wins.
 */
export const STRANGERS: readonly {
  readonly nouns: readonly string[];
  readonly names: readonly string[];
}[] = [
  {
    nouns: listed('bloc|union|organisation|organization|alliance|group|members|allies'),
    names: listed(
      'European Union|EU|BRICS|G7|G20|Mercosur|ASEAN|OPEC|African Union|Arab League|' +
        'Warsaw Pact|CSTO|AUKUS|Commonwealth|Eurasian Economic Union|Gulf Cooperation Council|' +
        'ECOWAS|Shanghai Cooperation Organisation|United Nations|World Health Organization|' +
        'World Trade Organization|Collective Security Treaty Organization|SCO|OIC|Quad|' +
        'Organisation of Islamic Cooperation',
    ),
  },
  {
    nouns: listed('agreement|deal|accord|accords|pact|treaty|document|talks'),
    names: listed(
      'Paris Agreement|Good Friday Agreement|Abraham Accords|Dayton Accords|Oslo Accords|' +
        'JCPOA|Iran nuclear deal|Warsaw Pact|Lisbon Treaty|Maastricht Treaty|' +
        'Versailles Treaty|USMCA|NAFTA|Camp David Accords|Geneva Conventions|' +
        'Association Agreement|Black Sea grain deal|Lend-Lease|Iran deal|nuclear deal|' +
        'Arms Trade Treaty|Open Skies Treaty|CTBT|Anti-Ballistic Missile Treaty|' +
        'Trans-Pacific Partnership|Nuclear Test Ban Treaty|Molotov-Ribbentrop Pact',
    ),
  },
  {
    nouns: listed('war|conflict|invasion|fighting|hostilities'),
    names: listed(
      'World War II|World War I|Second World War|First World War|Cold War|Iraq War|' +
        'Vietnam War|Gulf War|Korean War|Afghanistan war|Gaza war|Syrian civil war|' +
        'Georgian war|Winter War|civil war|trade war|war on terror|war in Afghanistan|' +
        'war in Iraq|war in Syria|war in Gaza|Israel-Hamas war|Israel-Iran war|Gaza|' +
        'Gaza Strip|Middle East|Lebanon|Sudan|Yemen|Syria|Iraq|Afghanistan|Nagorno-Karabakh|' +
        'Taiwan|Korean peninsula',
    ),
  },
  {
    nouns: listed('court|tribunal|judges'),
    names: listed(
      'World Court|International Court of Justice|ICJ|Supreme Court|High Court|' +
        'Court of Appeal|Constitutional Court|European Court of Human Rights|' +
        'European Court of Justice|district court|federal court|appeals court',
    ),
  },
  {
    nouns: listed('agency|watchdog|organisation|organization|mission'),
    names: listed('IAEA|International Atomic Energy Agency|WHO|UNICEF|UNHCR|IOM|CIA|FBI|UNIFIL'),
  },
  {
    nouns: listed('president|leader'),
    names: listed(
      'Biden|Macron|Xi|Lukashenko|Erdogan|Obama|Poroshenko|Yanukovych|Abbas|Rouhani|Raisi|Pezeshkian|Ahmadinejad|Assad|' +
        'Bush|Clinton|Carter|Reagan|Nixon|Kennedy|Medvedev|Yeltsin|Moon|Yoon|Ghani|Karzai|Duda|Bolsonaro|Lula|' +
        'Hollande|Sarkozy|Morsi|Sisi|Mubarak|Chavez|Guaido|Pence|Harris|Vance|Rivlin|Herzog|Steinmeier|Duterte|Marcos|Tsai|Lai|Modi|Milei|Petro',
    ),
  },
  {
    nouns: listed('city|town|village|capital'),
    names: listed(
      'Kharkiv|Odesa|Odessa|Bakhmut|Avdiivka|Kupiansk|Vuhledar|Chasiv Yar|Toretsk|' +
        'Kramatorsk|Sloviansk|Lyman|Kherson|Dnipro|Lviv|Sumy|Chernihiv|Huliaipole|Belgorod|' +
        'Kursk|London|Paris|Berlin|Vienna|Geneva|New York|Tehran|Isfahan|Baghdad|Mosul|' +
        'Damascus|Aleppo|Homs|Beirut|Tyre|Tel Aviv|Haifa|Cairo|Istanbul|Ankara|Khartoum|' +
        'El Fasher|Goma|Nairobi|Kabul|Kandahar|Islamabad|Lahore|Delhi|Mumbai|Caracas|' +
        'Minneapolis|Chicago|Los Angeles',
    ),
  },
  {
    nouns: listed('island|islands'),
    names: listed(
      'Cyprus|Crete|Lampedusa|Hainan|Okinawa|Guam|Cuba|Sri Lanka|Puerto Rico|Kharg Island|' +
        'Snake Island|Socotra|Jeju|Svalbard|Iceland|Malta',
    ),
  },
  {
    nouns: listed('peninsula'),
    names: listed(
      'Korean peninsula|Sinai|Sinai Peninsula|Arabian Peninsula|Iberian Peninsula|' +
        'Kola Peninsula',
    ),
  },
  {
    nouns: listed('strait|waterway|canal'),
    names: listed(
      'Bab al-Mandab|Bab el-Mandeb|Bosphorus|Strait of Malacca|Suez Canal|Kerch Strait|' +
        'English Channel',
    ),
  },
  {
    nouns: listed('group|organisation|organization|militants|fighters|militia|network'),
    names: listed(
      'al-Qaeda|Al Qaeda|Islamic Jihad|Kataib Hezbollah|Muslim Brotherhood|' +
        'Hayat Tahrir al-Sham|Nusra Front|Lashkar-e-Taiba|Jaish-e-Mohammed|Haqqani network|' +
        "National Liberation Army|FARC|Tigray People's Liberation Front|" +
        'Popular Mobilization Forces|Proud Boys|Amnesty International|Human Rights Watch|' +
        'think tank|charity|NGO|non-profit|nonprofit|rights group|advocacy group|campaign group|' +
        'human rights organisation|human rights organization',
    ),
  },
  {
    nouns: listed('plant|disaster|accident'),
    names: listed(
      'Chernobyl|Chornobyl|Fukushima|Bushehr|Three Mile Island|Rivne nuclear power plant|' +
        'Kursk nuclear power plant',
    ),
  },
  {
    nouns: listed('crash|jet|airliner|disaster'),
    names: listed('MH370|PS752|Germanwings|Lockerbie|KAL 007'),
  },
  {
    nouns: listed('party'),
    names: listed(
      'Labour|Labour Party|Conservatives|Conservative Party|Democratic Party|' +
        'Republican Party|Likud|CDU|SPD|Fidesz|Civic Platform|Congress Party|Communist Party|' +
        'Green Party|Liberal Party',
    ),
  },
];

function listed(names: string): readonly string[] {
  return names.split('|');
}
