opening-good = Vse v redu
opening-not-quite = Ne čisto
not-quite-invite = Žal mi je, { $name }. Kaj se je zgodilo?
opening-stands = { $how ->
    [people] Vaše besede so že pri človeku, odgovor pride sem.
    [past] Od takrat je minilo že nekaj časa. { $business } vam z veseljem pomaga: napišite sem, kar vam leži na srcu.
   *[heard] Odgovor smo že dobili, hvala! Če je še kaj, preprosto pišite sem.
}
