opening = Sveiki, { $name }! { COUNT($staff) ->
    [0] Čia { $business }. Kaip praėjo { $day ->
            [today] šiandienos
            [yesterday] vakarykštis
           *[earlier] paskutinis
        } apsilankymas{ ASIDE($service) }?
   *[other] { $day ->
            [today] Šiandien
            [yesterday] Vakar
           *[earlier] Neseniai
        } Jumis rūpinosi { LIST($staff) }{ ASIDE($service) }. Kaip sekėsi?
}
hello = Sveiki, { $name }! Čia { $business }. Rašykite apie bet ką: jei turite klausimą, jei kas negerai ar jei norite, kad paskambintume.
visit-not-yours = Sveiki, { $name }! Čia { $business }. Ši nuoroda čia neatsidaro, bet parašykite, kas Jums rūpi, ir žmogus perskaitys.
welcome-back = Vėl sveiki, { $name }! Kuo galime padėti?

problem-acknowledged = { $name }, { $theme ->
    [waiting] labai gaila, kad teko laukti.
    [attitude] labai gaila, kad taip su Jumis pasielgta.
    [quality] labai gaila, kad rezultatas ne toks, kokio tikėjotės.
    [price] labai gaila, kad kaina nuvylė.
    [billing] labai gaila, kad taip nutiko su sąskaita.
    [place] labai gaila, kad pas mus jautėtės nejaukiai.
    [delivery] labai gaila, kad taip nutiko su pristatymu.
    [communication] labai gaila, kad palikome Jus nežinioje.
    [booking] labai gaila, kad taip nutiko su registracija.
    [digital] labai gaila, kad mūsų svetainė ar programėlė nuvylė.
    [safety] labai gaila, kad teko nerimauti.
   *[other] labai gaila, kad taip nutiko.
}
person-answers-here = Jau perdaviau, žmogus Jums atsakys čia pat.
person-acknowledged = Pakviečiau kolegas, Jums atsakys čia pat.
manager-acknowledged = Vadovams jau pranešta, atsakymą gausite čia pat.
question-acknowledged = { $name }, { $about ->
    [delete] perdaviau, kad norite ištrinti savo duomenis, ir žmogus čia parašys, kai tai bus padaryta.
    [reschedule] perdaviau Jūsų pageidavimą dėl vizito, ir žmogus atsakys čia pat.
    [told] ačiū, kad pasakėte. Perdaviau, ir žmogus atsakys čia pat.
    [voice] ačiū! Perdaviau Jūsų balso žinutę, ir žmogus atsakys čia pat.
   *[other] perdaviau Jūsų žodžius, ir žmogus atsakys čia pat.
}
added-to-case = { $asks ->
    [yes] Pridėjau Jūsų klausimą, atsakantis žmogus jį matys.
   *[no] Pridėjau, atsakantis žmogus tai matys.
}
still-with-people = Žinau, kad laukiate, { $name }. Jūsų žodžiai perduoti, atsakymas ateis čia pat.
praise-acknowledged = Ačiū, { $theme ->
    [waiting] smagu, kad viskas vyko greitai
    [attitude] labai malonu, kad Jumis gerai pasirūpinta
    [quality] labai malonu, kad rezultatas Jums patiko
    [price] smagu, kad kaina Jums tiko
    [billing] smagu, kad dėl sąskaitos viskas buvo aišku
    [place] labai malonu, kad pas mus jautėtės jaukiai
    [delivery] smagu, kad pristatymas pavyko
    [communication] smagu, kad viskas buvo aišku
    [booking] smagu, kad užsiregistruoti buvo paprasta
    [digital] smagu, kad mūsų svetainė ar programėlė pravertė
    [safety] smagu, kad pas mus jautėtės saugiai
   *[other] labai malonu tai girdėti
}{ COUNT($staff) ->
    [0] !
   *[other] ! Perduosiu, tegul { LIST($staff) } irgi pasidžiaugia.
}
anything-else = Gal dar kuo nors galime Jums padėti?
offer-accepted = Mielai, { $name }! Ką galime dėl Jūsų padaryti?
closing = Ačiū Jums ir viso geriausio! Jei ko prireiks, tiesiog parašykite čia.
closing-brief = Ačiū, viso geriausio!
tell-more = Papasakokite šiek tiek daugiau, { $name }: kaip viskas buvo?
tell-more-about = Ačiū, { $name }. Ką galėtume pagerinti, kalbant apie { $theme ->
        [waiting] laukimą
        [attitude] aptarnavimą
        [quality] mūsų darbą
        [price] kainą
        [billing] sąskaitą
        [place] mūsų patalpas
        [delivery] pristatymą
        [communication] informavimą
        [booking] registraciją
        [digital] svetainę ar programėlę
        [safety] saugumą
       *[other] tai
    }?
tell-more-greeting = Gerai, kad parašėte, { $name }! Tai kaip sekėsi?
tell-better = Ačiū, { $name }. Ką kitą kartą galėtume padaryti geriau?
small-talk = Esu automatinis pagalbininkas, { $name }. Parašykite, ko reikia, o jei prireiks, čia atsakys žmogus.

stopped = Gerai, { $name }, savo iniciatyva Jums neberašysiu. Parašyti galite bet kada, o pradėti reikalai tęsiasi.
stopped-passed-on = Atsiprašau, { $name }, savo iniciatyva Jums neberašysiu. Jūsų žodžius perdaviau kolegoms.
started-again = Smagu, kad grįžote! Po apsilankymo vėl paklausiu, kaip sekėsi, o parašyti galite bet kada.
fresh-start = Atsiprašau, pamečiau pokalbio giją. Parašykite, prašau, dar kartą, kas Jums rūpi.
old-button = Šis mygtukas nebegalioja. Kaip yra dabar, rodo naujesnės žinutės čia.
problem-invite = Klausau Jūsų. Kas nutiko?
help = Rašykite čia savais žodžiais, siųskite balso žinutę ar nuotrauką. Perskaitys ir atsakys žmogus.
    /problem – kažkas negerai
    /callback – prašau paskambinti
    /bill – sąskaita ir už ką nemokate
    /person – noriu kalbėti su žmogumi
    /settings – kalba, vardas, tyla
    /stop – nerašykite savo iniciatyva
privacy = Saugome Jūsų vardą, telefono numerį, apsilankymus ir tai, kas čia parašyta, kad galėtume atsakyti ir viską sutvarkyti. Jei norite, kad ištrintume, parašykite čia, ir žmogus tuo pasirūpins; kaip į Jus kreiptis ir rašyti, sprendžiate Jūs: /settings.
