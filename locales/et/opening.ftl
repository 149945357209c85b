opening-good = Kõik hästi
opening-not-quite = Mitte päris
not-quite-invite = Mul on kahju seda kuulda, { $name }. Mis juhtus?
opening-stands = { $how ->
    [people] Teie sõnad on inimesele edasi antud ja vastus tuleb siiasamasse.
    [past] Sellest on juba tükk aega möödas. Kirjutage siia, mis teil südamel on, ja { $business } aitab hea meelega.
   *[heard] Te juba vastasite, aitäh! Kui on veel midagi, kirjutage siia.
}
