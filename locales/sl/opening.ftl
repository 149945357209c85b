opening-good = Vse v redu
opening-not-quite = Ne čisto
not-quite-invite = Žal nam je, { $name }. Kaj se je zgodilo?
opening-stands = { $how ->
    [people] Vaše besede so že pri sodelavcih, odgovor pride kar sem.
    [past] Od takrat je minilo že nekaj časa. Napišite sem, kaj imate na srcu, in { $business } vam z veseljem pomaga.
   *[heard] Odgovor smo že dobili, hvala! Če je še kaj, kar pišite sem.
}
