danger-acknowledged = Če je kdo v nevarnosti, takoj pokličite <b>112</b>.
danger-own-words = { $text }
danger-alerted = { $again ->
    [yes] Naši ljudje so znova obveščeni.
   *[no] Naši dežurni so že obveščeni.
}
danger-duty-phone = Naš dežurni telefon: { $phone }
danger-desk =
    🚨 <b>Nevarnost</b>: { $name }, primer { $case }
    <i>{ $text }</i>
danger-now =
    <b>Nevarnost</b>
    Kdor piše o nevarnosti, takoj in ob vsaki uri dobi ta odgovor, dežurni pa so obveščeni.
danger-no-phone = Dežurnega telefona še ni
danger-phone = Dežurni telefon: { $phone }
danger-text = Vaše besede ({ LANGUAGE($language) }): <i>{ $text }</i>
danger-no-text = Vaših besed še ni: navedena je le številka 112.
danger-signs = Dodani znaki nevarnosti: { $signs }
danger-no-signs = Dodanih znakov ni: krvavitev, dihanje, plin, iskre, ogenj in podobno so znani v petih jezikih.
danger-hints =
    Spremenite lahko tako:
    <code>/danger phone +386 31 234 567</code>
    <code>/danger text Izklopite elektriko in pojdite na prosto.</code> · v drugem jeziku: <code>/danger text en …</code>
    <code>/danger add beseda, druga fraza</code> · <code>/danger remove beseda</code>
    Če namesto številke ali besed napišete <code>-</code>, jih odstranite.
danger-changed = Zapisano. To dobi stranka, ki piše o nevarnosti:
danger-restored = Spet je tako, kot je bilo.
danger-undo = Razveljavi
danger-added = Zapisano. Odslej to pomeni nevarnost:
danger-match = »{ $sign }« se najde kot { $words }
danger-removed = Odstranjeno: { $signs }
danger-unknown = Tega ni na seznamu: { $signs }
danger-bad-phone = Te številke ni mogoče poklicati: { $piece }. Na primer: <code>/danger phone +386 31 234 567</code>
danger-bad-sign = Znak je od ene do petih besed brez števk, dolg vsaj tri črke: »{ $piece }« to ni.
danger-many = Znakov bi bilo preveč: največ jih je lahko { $count }.
danger-long = To je predolgo: največ { $count } znakov, da se hitro prebere tudi v naglici.
