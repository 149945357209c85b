staff-role = { $role ->
    [admin] administrator
    [manager] vodja
   *[agent] sodelavec
}
staff-welcome = Dobrodošli, { $name }! Zdaj ste na seznamu osebja »{ $business }«: { staff-role }{ DOT($departments) }.
staff-how = Kar napišete v strankini temi v skupini za podporo, dobi stranka.
    Sporočilo, ki se začne z //, je opomba samo za sodelavce.
    /duty pove, kdo dežura; vse drugo je v meniju tega klepeta.
staff-set-up-next = Naprej: dodajte me kot administratorja v skupino osebja in tam napišite /setup.
staff-already = Že ste na seznamu: { staff-role }{ DOT($departments) }. Povezava k temu nič ne doda, zato ostane za tistega, ki mu je namenjena.
staff-on-list = Na seznamu: { $name } · { staff-role }{ DOT($departments) }.
staff-off-list = Ni več na seznamu: { $name }. Pisanje strankam ni več mogoče.
staff-applied = Hvala, { $name }! Ko administrator »{ $business }« to potrdi, sporočim tukaj.
staff-turned-down = Administrator »{ $business }« je prošnjo zavrnil. Če je to pomota, prosite za svojo povezavo.
staff-asks = Povezavo za ekipo odpira { $name } ({ ID($user) }). Dodati kot: { staff-role }{ DOT($departments) }.
staff-stranger = V strankini temi piše { $name } ({ ID($user) }), a te osebe ni na seznamu, zato sporočilo ni šlo nikamor.
staff-admit = Dodaj
staff-add-agent = Dodaj kot sodelavca
staff-decline = Zavrni
staff-declined = Zavrnjeno: { $name }.
staff-farewell = Niste več na seznamu osebja »{ $business }«. Hvala za delo! Tukaj lahko še vedno pišete kot stranka.

staff-list = <b>{ $role ->
    [admin] Administratorji
    [manager] Vodje
   *[agent] Sodelavci
}</b>
    { $names }
staff-list-unreachable = 🔕 Zasebno jim ne morem pisati: v mojem klepetu še ni pritisnjen Start ali pa so me blokirali.
staff-list-links = { $count ->
    [one] Na seznam vodi { $count } odprta povezava.
    [two] Na seznam vodita { $count } odprti povezavi.
    [few] Na seznam vodijo { $count } odprte povezave.
   *[other] Na seznam vodi { $count } odprtih povezav.
}
staff-link-person = Za eno osebo: { staff-role }{ DOT($departments) }. Kdor prvi odpre povezavo, je na seznamu. Velja enkrat (rok: { $at }).
    { $link }
staff-link-team = Za vso ekipo: { staff-role }{ DOT($departments) }. Za vsakega, ki jo odpre, najprej vprašam tukaj. Rok veljavnosti: { $at }.
    { $link }
staff-link-withdraw = Prekliči povezavo
staff-link-over = { $state ->
    [used] Povezava je že uporabljena.
   *[withdrawn] Povezava ne vodi več nikamor.
}
staff-link-sent = { $name }, povezava je v zasebnem klepetu z mano: v skupino ne sodi.
staff-link-unsent = { $name }, zasebno ne morem pisati, povezava pa v skupino ne sodi. Odprite { $bot }, pritisnite Start in prosite tam.
staff-department-long = Največja dolžina imena oddelka, v znakih: { $count }.
staff-renamed = Stranke odslej berejo ime »{ $name }«.
staff-remove-which = Več ljudi ima ime { $name }. Koga odstranim?
staff-remove-one = { $name } · { staff-role } · { ID($user) }
staff-remove-unknown = Na seznamu ni imena { $name }. Tam so: { $names }
staff-last-admin = Administrator je samo { $name }. Brez administratorja nihče ne bi mogel spreminjati seznama: najprej dodajte še koga.
staff-cases-free = { $count ->
    [one] Spet prost: { $count } primer.
    [two] Spet prosta: { $count } primera.
    [few] Spet prosti: { $count } primeri.
   *[other] Spet prostih: { $count } primerov.
}
staff-comes-back = Ob naslednjem zagonu bo spet na seznamu, ker je { ID($user) } v AFTERCARE_ADMIN_IDS. Izbrišite številko tudi tam.
staff-expel = Odstrani tudi iz skupine
staff-expel-asked = Sprašujem Telegram.
staff-expelled = { $name } ni več v skupini za podporo; ponovno vabilo je mogoče.
staff-stays = { $name } je spet na seznamu in ostane v skupini.
staff-not-expelled = Iz skupine za podporo ni bilo mogoče odstraniti: { $name }. { $reason ->
    [right] Nimam pravice »Blokiranje uporabnikov«.
    [owner] Skupina pripada tej osebi.
    [admin] To je administrator skupine, zato mora to narediti lastnik skupine.
    [absent] Te osebe ni v skupini.
    [banned] V skupini je ni več, a je ostala med blokiranimi.
   *[refused] Telegram zavrača.
}
staff-help = Takole:
    /staff – kdo je na seznamu
    /staff dodaj sodelavec salon – povezava za eno osebo; vloge: sodelavec, vodja, administrator; več oddelkov z vejicami
    /staff povabi salon – povezava za ekipo, vsakega potrdite vi
    /staff odstrani Kadri – s seznama
    /staff ime Kadri Kadri-Liis – ime, ki ga berejo stranke

desk-help = Tukaj lahko:
desk-help-line = /{ $name } – { $what }
desk-help-hints = { $place ->
    [private] Za vas deluje tudi vse, kar lahko pišejo stranke: /callback, /person, /problem.
   *[desk] V temi stranke gredo vaše besede stranki. Opombo začnite z //.
}
