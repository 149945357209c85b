staff-role = { $role ->
    [admin] administraator
    [manager] juht
   *[agent] töötaja
}
staff-welcome = Tere tulemast, { $name }! Oled nüüd ettevõtte { $business } töötajate nimekirjas: { staff-role }{ DOT($departments) }.
staff-how = Kõik, mis tugirühmas kliendi teemasse kirjutad, läheb kliendile.
    Sõnum, mis algab märkidega //, on märkus ainult kolleegidele.
    /duty ütleb, kes on valves; ülejäänu leiad siit menüüst.
staff-set-up-next = Edasi: lisa mind administraatorina oma töötajate rühma ja kirjuta seal /setup.
staff-already = Oled juba nimekirjas: { staff-role }{ DOT($departments) }. Link ei lisaks midagi, nii et see jääb ootama seda, kelle jaoks see on.
staff-on-list = { $name } on nimekirjas: { staff-role }{ DOT($departments) }.
staff-off-list = { $name } ei ole enam nimekirjas ega saa klientidele kirjutada.
staff-applied = Aitäh, { $name }! Kui ettevõtte { $business } administraator on sind kinnitanud, annan siin teada.
staff-turned-down = Ettevõtte { $business } administraator lükkas soovi tagasi. Kui see on eksitus, küsi temalt eraldi linki.
staff-asks = { $name } ({ ID($user) }) avas meeskonna lingi. Lisada: { staff-role }{ DOT($departments) }.
staff-stranger = { $name } ({ ID($user) }) kirjutas kliendi teemasse, aga ei ole nimekirjas, nii et see ei läinud kuhugi.
staff-admit = Lisa
staff-add-agent = Lisa töötajana
staff-decline = Keeldu
staff-declined = Tagasi lükatud: { $name }.
staff-farewell = Sa ei ole enam ettevõtte { $business } töötajate nimekirjas. Aitäh töö eest! Kliendina saad siia ikka kirjutada.

staff-list = <b>{ $role ->
    [admin] Administraatorid
    [manager] Juhid
   *[agent] Töötajad
}</b>
    { $names }
staff-list-unreachable = 🔕 Neile ma privaatselt kirjutada ei saa: nad ei ole minu vestluses veel Start vajutanud või on mu blokeerinud.
staff-list-links = { $count ->
    [one] Nimekirja viib { $count } avatud link.
   *[other] Nimekirja viib { $count } avatud linki.
}
staff-link-person = Ühele inimesele: { staff-role }{ DOT($departments) }. Kes lingi esimesena avab, on nimekirjas. Link kehtib ühe korra (tähtaeg: { $at }).
    { $link }
staff-link-team = Kogu meeskonnale: { staff-role }{ DOT($departments) }. Iga avaja kohta küsin kõigepealt siin. Lingi tähtaeg: { $at }.
    { $link }
staff-link-withdraw = Tühista link
staff-link-over = { $state ->
    [used] Link on juba kasutatud.
   *[withdrawn] Link ei vii enam kuhugi.
}
staff-link-sent = { $name }, link on sinu privaatvestluses minuga: rühma see ei sobi.
staff-link-unsent = { $name }, ma ei saa sulle privaatselt kirjutada ja rühma link ei sobi. Ava { $bot }, vajuta Start ja küsi seal.
staff-department-long = Osakonna nimes võib olla kuni { $count } märki.
staff-renamed = Kliendid loevad nüüdsest nime „{ $name }“.
staff-remove-which = Mitme inimese nimi on { $name }. Keda mõtled?
staff-remove-one = { $name } · { staff-role } · { ID($user) }
staff-remove-unknown = Nimekirjas ei ole kedagi nimega { $name }. Seal on: { $names }
staff-last-admin = { $name } on ainus administraator. Ilma administraatorita ei saaks keegi nimekirja muuta: lisa enne teine.
staff-cases-free = { $count ->
    [one] { $count } temal olnud juhtum on jälle vaba.
   *[other] { $count } temal olnud juhtumit on jälle vabad.
}
staff-comes-back = Järgmine käivitus paneb ta nimekirja tagasi, sest { ID($user) } on seades AFTERCARE_ADMIN_IDS. Võta see ka sealt ära.
staff-expel = Eemalda ka rühmast
staff-expel-asked = Küsin Telegramilt.
staff-expelled = { $name } on tugirühmast väljas ja teda saab uuesti kutsuda.
staff-stays = { $name } on jälle nimekirjas ja jääb rühma.
staff-not-expelled = { $name } jäi tugirühmast eemaldamata: { $reason ->
    [right] mul ei ole õigust „Kasutajate blokeerimine“.
    [owner] rühm kuulub talle.
    [admin] ta on seal administraator, nii et seda peab tegema rühma omanik.
    [absent] teda ei ole seal.
    [banned] ta on väljas, aga endiselt blokeeritute seas.
   *[refused] Telegram keeldub.
}
staff-help = Nii:
    /staff – kes on nimekirjas
    /staff lisa töötaja salong – link ühele inimesele; rollid: töötaja, juht, administraator; mitu osakonda komadega
    /staff kutsu salong – link meeskonnale, igaühe kinnitad sina
    /staff eemalda Kadri – nimekirjast välja
    /staff nimi Kadri Kadri-Liis – mida kliendid loevad

desk-help = Mida siin teha saad:
desk-help-line = /{ $name } – { $what }
desk-help-hints = { $place ->
    [private] Sinu jaoks töötab ka kõik see, mida kirjutavad kliendid: /callback, /person, /problem.
   *[desk] Kliendi teemas lähevad sinu sõnad kliendile. Märkuse algusesse kirjuta //.
}
