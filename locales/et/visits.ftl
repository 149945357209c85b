visit-text = { $named ->
    [yes] { $name }, kuidas meil läks? Rääkige siin: { $link } { $business }
   *[no] Kuidas meil läks? Rääkige siin: { $link } { $business }
}

poster-say = Kuidas meil läks? Rääkige meile!
poster-how = Suunake telefoni kaamera koodile ja Telegramis avaneb vestlus meiega.
poster-made = <b>Plakat</b>{ DOT($department) }
    Kes koodi skannib, võib kirjutada kõigest. Allolev fail avaneb brauseris ja mahub printides ühele lehele.
poster-unknown = Osakonda „{ $name }“ ma ei tea.
poster-known = Teadaolevad osakonnad: { LIST($departments) }
poster-known-none = Ühtegi osakonda veel ei ole. Ilma nimeta teeb /poster plakati kogu ettevõttele.

poster-hello = Tere tulemast, { $name }! Siin { $business }. Kuidas meil läks? Kirjutage julgelt kõigest või jagage oma numbrit, et leiaksin teie külastuse.
contact-found = Aitäh, { $name }, nüüd tean, kes te olete! Kuidas saame aidata?
contact-kept = Aitäh, { $name }, panin teie numbri kirja. Kirjutage, mis teil südamel on, ja inimene loeb selle läbi.
contact-is-customers = Jagatud number kuulub kliendile { $name } (#{ ID($customer) }).
contact-thanks = Aitäh, { $name }, leidsin teie külastuse.

department-unknown = Tuli külastus osakonnast „{ $department }“, mille eest nimekirjas keegi ei vastuta. Selle osakonna juhtumid lähevad valvesolijale.
