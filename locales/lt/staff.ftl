staff-role = { $role ->
    [admin] administratorius
    [manager] vadovas
   *[agent] darbuotojas
}
staff-welcome = Sveiki, { $name }! Jūs dabar „{ $business }“ darbuotojų sąraše: { staff-role }{ DOT($departments) }.
staff-how = Ką parašote kliento temoje pagalbos grupėje, gauna klientas.
    Žinutė, prasidedanti ženklais //, yra pastaba tik kolegoms.
    /duty pasako, kas budi; visa kita – šio pokalbio meniu.
staff-set-up-next = Toliau: pridėkite mane prie darbuotojų grupės administratoriaus teisėmis ir ten parašykite /setup.
staff-already = Jūs jau sąraše: { staff-role }{ DOT($departments) }. Nuoroda nieko naujo nesuteikia, tad lieka tam, kam ji skirta.
staff-on-list = Sąraše: { $name } · { staff-role }{ DOT($departments) }.
staff-off-list = Sąraše nebėra: { $name }. Klientams iš čia nebeparašys.
staff-applied = Ačiū, { $name }! Kai „{ $business }“ administratorius patvirtins, pranešiu čia.
staff-turned-down = „{ $business }“ administratorius prašymą atmetė. Jei tai klaida, paprašykite atskiros nuorodos.
staff-asks = Komandos nuorodą atidarė { $name } ({ ID($user) }). Pridėti kaip: { staff-role }{ DOT($departments) }.
staff-stranger = Kliento temoje rašė { $name } ({ ID($user) }), bet sąraše šio žmogaus nėra, todėl žinutė niekur nenukeliavo.
staff-admit = Pridėti
staff-add-agent = Pridėti kaip darbuotoją
staff-decline = Atmesti
staff-declined = Atmesta: { $name }.
staff-farewell = Jūsų nebėra „{ $business }“ darbuotojų sąraše. Ačiū už darbą! Čia ir toliau galite rašyti kaip klientas.

staff-list = <b>{ $role ->
    [admin] Administratoriai
    [manager] Vadovai
   *[agent] Darbuotojai
}</b>
    { $names }
staff-list-unreachable = 🔕 Asmeniškai parašyti negaliu: mano pokalbyje dar nepaspausta „Start“ arba esu užblokuotas.
staff-list-links = { $count ->
    [one] Į sąrašą veda { $count } galiojanti nuoroda.
    [few] Į sąrašą veda { $count } galiojančios nuorodos.
    [many] Į sąrašą veda { $count } galiojančios nuorodos.
   *[other] Į sąrašą veda { $count } galiojančių nuorodų.
}
staff-link-person = Vienam žmogui: { staff-role }{ DOT($departments) }. Žmogus, kuris nuorodą atidarys pirmas, bus sąraše. Galioja vieną kartą, iki { $at }.
    { $link }
staff-link-team = Visai komandai: { staff-role }{ DOT($departments) }. Apie kiekvieną atidariusį pirmiausia paklausiu čia. Galioja iki { $at }.
    { $link }
staff-link-withdraw = Atšaukti nuorodą
staff-link-over = { $state ->
    [used] Nuoroda jau panaudota.
   *[withdrawn] Nuoroda niekur nebeveda.
}
staff-link-sent = { $name }, nuoroda – asmeniniame pokalbyje su manimi: grupei ji netinka.
staff-link-unsent = { $name }, negaliu parašyti asmeniškai, o grupei nuoroda netinka. Atidarykite { $bot }, paspauskite „Start“ ir paprašykite ten.
staff-department-long = Skyriaus pavadinimas gali būti ne ilgesnis nei { $count } ženklų.
staff-renamed = Nuo šiol klientai skaitys „{ $name }“.
staff-remove-which = Keli žmonės vadinasi { $name }. Kurį žmogų pašalinti?
staff-remove-one = { $name } · { staff-role } · { ID($user) }
staff-remove-unknown = Sąraše nėra tokio vardo: { $name }. Yra: { $names }
staff-last-admin = Administratorius yra tik { $name }. Be administratoriaus niekas negalėtų keisti sąrašo: pirma pridėkite dar vieną.
staff-cases-free = { $count ->
    [one] Vėl laisvas { $count } turėtas atvejis.
    [few] Vėl laisvi { $count } turėti atvejai.
    [many] Vėl laisvi { $count } turėto atvejo.
   *[other] Vėl laisva { $count } turėtų atvejų.
}
staff-comes-back = Paleidus iš naujo, šis žmogus grįš į sąrašą, nes { ID($user) } yra nustatyme AFTERCARE_ADMIN_IDS. Išbraukite ir ten.
staff-expel = Pašalinti ir iš grupės
staff-expel-asked = Klausiu „Telegram“.
staff-expelled = { $name } – nebe pagalbos grupėje; pakviesti vėl galima.
staff-stays = { $name } vėl sąraše ir lieka grupėje.
staff-not-expelled = Iš pagalbos grupės pašalinti nepavyko: { $name }. { $reason ->
    [right] Neturiu teisės „Blokuoti naudotojus“.
    [owner] Grupė priklauso šiam žmogui.
    [admin] Tai grupės administratorius, todėl tai turi padaryti grupės savininkas.
    [absent] Grupėje šio žmogaus nėra.
    [banned] Grupėje šio žmogaus nebėra, bet jis liko užblokuotųjų sąraše.
   *[refused] „Telegram“ atsisako.
}
staff-help = Taip:
    /staff – kas yra sąraše
    /staff pridėk darbuotojas salonas – nuoroda vienam žmogui; vaidmenys: darbuotojas, vadovas, administratorius; keli skyriai – per kablelį
    /staff pakviesk salonas – nuoroda komandai, kiekvieną patvirtinate Jūs
    /staff pašalink Kadri – iš sąrašo
    /staff vardas Kadri Kadri-Liis – ką skaito klientai

desk-help = Čia galite:
desk-help-line = /{ $name } – { $what }
desk-help-hints = { $place ->
    [private] Jums veikia ir tai, ką gali rašyti klientai: /callback, /person, /problem.
   *[desk] Kliento temoje Jūsų žodžiai keliauja klientui. Pastabą pradėkite ženklais //.
}
