danger-acknowledged = Kui keegi on ohus, helistage kohe <b>112</b>.
danger-own-words = { $text }
danger-alerted = { $again ->
    [yes] Andsin meie inimestele uuesti teada.
   *[no] Andsin meie valves inimestele kohe teada.
}
danger-duty-phone = Meie valvetelefon: { $phone }
danger-desk =
    🚨 <b>Oht</b>: { $name }, juhtum { $case }
    <i>{ $text }</i>
danger-now =
    <b>Oht</b>
    Kes kirjutab ohust, saab kohe ja igal kellaajal sellise vastuse ning valvesolijale antakse teada.
danger-no-phone = Valvetelefoni veel pole
danger-phone = Valvetelefon: { $phone }
danger-text = Sinu sõnad ({ LANGUAGE($language) }): <i>{ $text }</i>
danger-no-text = Sinu oma sõnu veel pole: nimetatakse ainult 112.
danger-signs = Lisatud ohumärgid: { $signs }
danger-no-signs = Lisatud ohumärke pole: verejooks, hingamine, gaas, sädemed, tuli ja muu selline on viies keeles teada.
danger-hints =
    Muuta saab nii:
    <code>/danger phone +372 5551 2345</code>
    <code>/danger text Lülitage vool välja ja minge õue.</code> · muus keeles: <code>/danger text ru …</code>
    <code>/danger add sõna, teine väljend</code> · <code>/danger remove sõna</code>
    Numbri või sõnade asemel <code>-</code> võtab need ära.
danger-changed = Kirjas. Nii vastatakse kliendile, kes kirjutab ohust:
danger-restored = Kõik on jälle nagu enne.
danger-undo = Võta tagasi
danger-added = Kirjas. Nüüdsest tähendab ohtu:
danger-match = „{ $sign }“ leitakse kui { $words }
danger-removed = Eemaldatud: { $signs }
danger-unknown = Loendis selliseid ei ole: { $signs }
danger-bad-phone = Sellele numbrile ei saa helistada: { $piece }. Näiteks: <code>/danger phone +372 5551 2345</code>
danger-bad-sign = Ohumärk on üks kuni viis sõna ilma numbriteta, vähemalt kolm tähte: „{ $piece }“ ei sobi.
danger-many = Nii tuleks ohumärke üle { $count }.
danger-long = See on liiga pikk: kuni { $count } märki, et seda jõuaks ka kiirustades lugeda.
