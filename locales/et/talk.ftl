opening = Tere, { $name }! { COUNT($staff) ->
    [0] Siin { $business }. Kuidas { $day ->
            [today] tänane
            [yesterday] eilne
           *[earlier] hiljutine
        } külastus läks{ ASIDE($service) }?
    [1] { $day ->
            [today] Täna
            [yesterday] Eile
           *[earlier] Hiljuti
        } aitas teid { LIST($staff) }{ ASIDE($service) }. Kuidas läks?
   *[other] { $day ->
            [today] Täna
            [yesterday] Eile
           *[earlier] Hiljuti
        } aitasid teid { LIST($staff) }{ ASIDE($service) }. Kuidas läks?
}
hello = Tere, { $name }! Siin { $business }. Kirjutage julgelt kõigest: kui teil on küsimus või mure või soovite, et helistaksime.
visit-not-yours = Tere, { $name }! Siin { $business }. See link siit kahjuks ei avane, aga kirjutage julgelt, mis teil südamel on, ja inimene loeb selle läbi.
welcome-back = Tere taas, { $name }! Kuidas saame aidata?

problem-acknowledged = { $name }, { $theme ->
    [waiting] mul on kahju, et pidite ootama.
    [attitude] mul on kahju, et teiega nii käituti.
    [quality] mul on kahju, et tulemus ei olnud see, mida lootsite.
    [price] mul on kahju, et hind valmistas pettumuse.
    [billing] mul on kahju, et arvega nii läks.
    [place] mul on kahju, et teil ei olnud meie juures mugav.
    [delivery] mul on kahju, et tarnega nii läks.
    [communication] mul on kahju, et jätsime teid teadmatusse.
    [booking] mul on kahju, et broneeringuga nii läks.
    [digital] mul on kahju, et meie veebileht või äpp vedas alt.
    [safety] mul on kahju, et pidite muretsema.
   *[other] mul on kahju, et nii läks.
}
person-answers-here = Andsin selle edasi ja inimene vastab teile siinsamas.
person-acknowledged = Kutsusin kolleegi appi ja teile vastatakse siinsamas.
manager-acknowledged = Andsin juhile teada ja tema vastab teile siinsamas.
question-acknowledged = { $name }, { $about ->
    [delete] andsin edasi, et soovite oma andmed kustutada, ja inimene annab siin teada, kui see on tehtud.
    [reschedule] andsin teie soovi aja kohta edasi ja inimene vastab teile siinsamas.
    [told] aitäh, et sellest rääkisite. Andsin selle edasi ja inimene vastab teile siinsamas.
    [voice] aitäh! Andsin teie häälsõnumi edasi ja inimene vastab teile siinsamas.
   *[other] andsin teie sõnad edasi ja inimene vastab teile siinsamas.
}
added-to-case = { $asks ->
    [yes] Lisasin teie küsimuse juurde ja vastaja näeb seda.
   *[no] Lisasin selle juurde ja vastaja näeb seda.
}
still-with-people = Tean, et ootate, { $name }. Teie sõnad on edasi antud ja vastus tuleb siiasamasse.
praise-acknowledged = Aitäh, { $theme ->
    [waiting] nii tore, et kõik läks kiiresti
    [attitude] nii tore, et teid hästi vastu võeti
    [quality] nii tore, et tulemus teile meeldib
    [price] tore, et hind teile sobis
    [billing] tore, et arvega oli kõik selge
    [place] nii tore, et teil oli meie juures mõnus
    [delivery] tore, et tarne sujus
    [communication] tore, et kõik oli selge
    [booking] tore, et aja saamine sujus
    [digital] tore, et meie veebilehest või äpist oli abi
    [safety] tore, et tundsite end meie juures turvaliselt
   *[other] seda on nii tore kuulda
}{ COUNT($staff) ->
    [0] !
    [1] ! Annan edasi, las { LIST($staff) } rõõmustab ka.
   *[other] ! Annan edasi, las { LIST($staff) } rõõmustavad ka.
}
anything-else = Kas saame teie heaks veel midagi teha?
offer-accepted = Hea meelega, { $name }! Mida saame teie heaks teha?
closing = Aitäh ja kõike head! Kui midagi meelde tuleb, kirjutage siia.
closing-brief = Aitäh, kõike head!
tell-more = Rääkige palun veidi lähemalt, { $name }: kuidas kõik oli?
tell-more-about = Aitäh, { $name }. Mis võiks { $theme ->
        [waiting] ootamise juures
        [attitude] teeninduse juures
        [quality] meie töö juures
        [price] hinna juures
        [billing] arve juures
        [place] meie juures
        [delivery] tarne juures
        [communication] info jagamise juures
        [booking] aja broneerimise juures
        [digital] meie veebilehe või äpi juures
        [safety] turvalisuse juures
       *[other] selle juures
    } teisiti olla?
tell-more-greeting = Tore, et kirjutasite, { $name }! Kuidas siis läks?
tell-better = Aitäh, { $name }. Mida saaksime järgmisel korral paremini teha?
small-talk = Olen automaatne abiline, { $name }. Kirjutage julgelt, mida vajate, ja vajaduse korral vastab teile siin inimene.

stopped = Hästi, { $name }, omal algatusel ma teile enam ei kirjuta. Teie võite alati kirjutada ja pooleliolevad asjad lähevad edasi.
stopped-passed-on = Vabandust, { $name }, omal algatusel ma teile enam ei kirjuta. Teie sõnad andsin inimestele edasi.
started-again = Tore, et olete tagasi! Küsin pärast külastust jälle, kuidas läks, ja teie võite alati kirjutada.
fresh-start = Vabandust, mul läks jutulõng käest. Kirjutage palun veel kord, mis teil südamel on.
old-button = See nupp on aegunud. Kuidas asjad praegu on, näitavad uuemad sõnumid siin.
problem-invite = Kuulan teid. Mis juhtus?
help = Kirjutage siia oma sõnadega, saatke häälsõnum või foto. Loeb ja vastab inimene.
    /problem – midagi läks valesti
    /callback – palun helistage mulle
    /bill – teie arve ja see, mille eest te ei maksa
    /person – soovin rääkida inimesega
    /settings – keel, nimi, vaikus
    /stop – ärge kirjutage mulle omal algatusel
privacy = Hoiame alles teie nime, telefoninumbri, külastused ja siin kirjutatu, et teile vastata ja asjad korda teha. Kui soovite, et need kustutataks, kirjutage siia ja inimene hoolitseb selle eest; kuidas teid kutsuda ja teile kirjutada, valite ise: /settings.
