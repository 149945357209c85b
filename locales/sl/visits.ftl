visit-text = { $named ->
    [yes] { $name }, kako je bilo pri nas? Povejte nam tukaj: { $link } { $business }
   *[no] Kako je bilo pri nas? Povejte nam tukaj: { $link } { $business }
}

poster-say = Kako je bilo? Povejte nam!
poster-how = Usmerite kamero telefona v kodo in v Telegramu se odpre pogovor z nami.
poster-made = <b>Plakat</b>{ DOT($department) }
    Kdor skenira kodo, lahko piše o čemer koli. Spodnja datoteka se odpre v brskalniku in natisne na eno stran.
poster-unknown = Oddelka »{ $name }« ne poznam.
poster-known = Znani oddelki: { LIST($departments) }
poster-known-none = Oddelkov še ni. Ukaz /poster brez imena naredi plakat za celotno podjetje.

poster-hello = Pozdravljeni, { $name }! Tukaj { $business }. Kako je bilo? Pišite o čemer koli ali delite svojo številko, da najdemo vaš obisk.
contact-found = Hvala, { $name }, zdaj vemo, kdo ste! Kako vam lahko pomagamo?
contact-kept = Hvala, { $name }, vaša številka je zapisana. Napišite, kaj imate na srcu, in nekdo bo to prebral.
contact-is-customers = To je številka te stranke: { $name } (#{ ID($customer) }).
contact-thanks = Hvala, { $name }, našli smo vaš obisk.

department-unknown = Prišel je obisk v oddelku »{ $department }«, za katerega na seznamu nihče ne odgovarja. Njegove primere dobi, kdor je dežuren.
