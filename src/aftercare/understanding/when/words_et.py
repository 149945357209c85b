"""Estonian words of time; numerals in the cases that stand with hours."""

WORDS = {
    "day:0": "täna, tänane, tänase, tänast, tänasesse, tänaseks, täna veel",
    "day:1": "homme, hom, homse, homset, homseks, homsel, homsesse, homne, homme veel, home, hommesse",
    "day:2": "ülehomme, ülehomse, ülehomseks, üle homme",
    "day:-1": "eile, üleeile, eilne, eilse, eelmisel, möödunud, läinud",
    "weekday:0": "esmaspäev*, esmasp, esmap",
    "weekday:1": "teisipäev*, teisip",
    "weekday:2": "kolmapäev*, kolmap",
    "weekday:3": "neljapäev*, neljap",
    "weekday:4": "reede, reedel, reedene, reedeks, reedet, reedest, reedeni, reedese, reedesse, reedeti",
    "weekday:5": "laupäev*, laup",
    "weekday:6": "pühapäev*, pühap",
    "weekend": "nädalavahetus*, nädalalõpp, nädalalõpu, nädalalõpus",
    "week:1": "järgmine nädal, järgmisel nädalal, järgmise nädala, uuel nädalal, uus nädal, järgmisse nädalasse, tuleval nädalal,"
    " järgmiseks nädalaks, järgmist nädalat",
    "week:0": "sel nädalal, see nädal, sellel nädalal, selle nädala",
    "next": "järgmine, järgmisel, järgmise, tuleva, tuleval, tulev, järgmiseks",
    "month:1": "jaanuar*, jaan",
    "month:2": "veebruar*, veebr",
    "month:3": "märts*",
    "month:4": "aprill*, apr",
    "month:5": "mai, mail, maiks, maini, maist",
    "month:6": "juuni, juunil, juuniks",
    "month:7": "juuli, juulil, juuliks",
    "month:8": "august*, aug",
    "month:9": "septemb*, sept",
    "month:10": "oktoob*, okt",
    "month:11": "novemb*, nov",
    "month:12": "detsemb*, dets",
    "part:morning": "hommik, hommikul, hommikuti, hommikupoole, hommikupoolikul, hommikust, varahommikul, ennelõuna, ennelõunal,"
    " enne lõunat, enne lõunasööki, ennelõunat, hommikune, hommikuks, enne lõunaaega, esimesel poolel päeval, päeva esimesel poolel,"
    " päeva esimeses pooles",
    "part:noon": "lõuna ajal, lõunaajal, lõunal, lõunapausi ajal, lõunapausil, lõunavaheajal, lõuna aeg, keskpäeval, lõuna paiku,"
    " lõunati, keskpäeva paiku, lõunatunnil, lõunaajaks",
    "part:afternoon": "pärastlõuna, pärastlõunal, pärast lõunat, peale lõunat, pealelõunal, pealelõunat, pärastlõunati,"
    " pärast lõunasööki, pärastlõunaks, pärastlõunane, päeva teisel poolel, päeva teises pooles, teisel poolel päeval, pl,"
    " õhtupoole päeva",
    "part:evening": "õhtul, õhtu, õhtuti, õhtupoole, õhtupoolikul, õhtupoolik, õhtuks, õhtust, õhtune, vastu õhtut, õhtupoolne",
    "part:after_work": "pärast tööd, peale tööd, pärast tööpäeva, peale tööpäeva, pärast tööaega, peale tööaega, töölt tulles",
    "noon": "keskpäev, keskpäeva, lõuna, lõunat, lõunani, keskpäevani",
    "soon": "kohe, nüüd, praegu, praegu kohe, kohe praegu, niipea kui võimalik, nii kiiresti kui võimalik, esimesel võimalusel,"
    " viivitamatult, koheselt, otsekohe, ruttu, kiiresti, kiirelt, kiiremas korras, võimalikult kiiresti, võimalikult ruttu,"
    " võimalikult pea, asap, jalamaid, silmapilk, nüüd kohe, kohe nüüd, kiiremini, nii ruttu kui võimalik, niipea kui saate, praegugi",
    "any": "igal ajal, ükskõik millal, millal iganes, mis iganes ajal, suvalisel ajal, millal tahes, terve päev, terve päeva,"
    " kogu päev, kogu päeva, vahet pole millal, millal sobib, iga kell, millal teile sobib, päev läbi, kellaaeg pole tähtis,"
    " kellaajast pole vahet, suvaline aeg, mis ajal iganes, ükskõik mis kell",
    "none": "siiani, praeguseks, praeguseni, nüüdseks, nüüd juba, kohe kui, kohe pärast, kohe peale, ikka kohe, nüüd siis, kuni praeguseni,"
    " samal õhtul, samal päeval, üks kord, kell helises, kella ajal, lõpuks kohe, praegu on, kohe alguses, kiiresti ja, 24/7, kohal, tänaseni",
    "at": "kell, kella, kl, kellaks",
    "after": "pärast, peale, alates pärast, hiljem kui, pärast kella, peale kella, hiljemalt pärast",
    "from": "alates, alates kella, alates kell",
    "before": "enne, enne kella, varem kui, hiljemalt, hiljemalt kell, hiljemalt kella",
    "until": "kuni, kuni kella, kuni kell",
    "range": "kuni, ja, või",
    "between_post": "vahel, vahemikus, vahele",
    "between": "vahemikus, ajavahemikus",
    "and": "ja, ning, kuni",
    "around": "umbes, umbes kell, umbes kella, circa, ca, ligikaudu, kuskil, kusagil, u, paari minuti täpsusega, nii",
    "around_post": "paiku, kandis, ringis, paigu, kanti, aegu, ajal umbes",
    "at_post": "ajal, aeg",
    "onwards": "alates, või hiljem, ja hiljem, peale, edasi",
    "not": "mitte, ei, pole, ära, ärge, mitte mingil juhul, mitte päris, välja arvatud",
    "clock": "kell, kella, kl, täpselt",
    "half_to": "pool, poole, poolt",
    "q1": "veerand, veerandi, veerandit",
    "q3": "kolmveerand, kolmveerandi, kolmveerandit, kolm veerand",
    "done": "läbi",
    "to_hour": "enne, puudu, minutit enne",
    "past": "üle",
    "minute": "minut, minuti, minutit, min, minuti pärast",
    "hour": "tund, tundi, tunni",
    "an_hour": "tunni, ühe tunni, tunni aja, tunnikese, ühe tunni aja",
    "half_hour": "poole tunni, pooltunni, pool tunni, poole tunnikese, poole tunni aja, pooletunni",
    "hour_and_half": "pooleteise tunni, poolteise tunni, pooleteisetunni",
    "quarter_hour": "veerand tunni, veerandtunni, veerandtunnikese",
    "in_post": "pärast, peale, möödudes, jooksul",
    "daycount": "päeva, päev",
    "weekcount": "nädala, nädal",
    "a": "ühe, paari",
    "ago": "tagasi, eest",
    "since": "juba",
    "told": "oli, olid, olin, olime, ootasin, oodanud, tuli, tulin, helistasin, käisin, sain, saime, lubati, lubas, pidi, pidid,"
    " pidin, käis, jõudis, jäi, hilines, öeldi, ütles, sai, tellisin, maksin, tulid, helistas, helistasite, broneerisin, ootasime, lahkusin",
    "call": "helistage, helista, helistada, helistaks, helistaksite, helistab, kõne, kõnet, kõnele, tagasihelistamine, kätte, kättesaadav,"
    " rääkida, võtke ühendust, ühendust, saan rääkida, helistagu, tagasi helistada",
    "target": "hoopis",
    "pm": "päeval, päevasel",
    "am": "eL",
    "unit": "euro, eurot, eurost, eur, senti, protsenti, nädalat, nädal, kuud, aastat, aasta, aastane, korda, inimest, kõnet, last, lapse,"
    " koera, kassi, tuba, tükki, kg, km, meetrit, punkti, tärni, kirja, sõnumit, päeva, päev, korrus, korrusel, ruutu, kraadi, krooni, tk, hammast,"
    " liitrit, klienti, arvet, asja, teenust, kilomeetrit, inimese, kohta, toas, numbrit, tundi",
    "label": "tellimus, tellimuse, arve, arvel, arvele, number, numbri, nr, tuba, toa, korter, korteri, maja, buss, bussi, liin, kood, koodi, pilet,"
    " maksin, maksis, hind, hinnaga, sündinud, tänav, isikukood, juhtum, viitenumber, konto, leping, lepingu, tellimusnumber, vanus, lauas, laud, rida,"
    " sünniaeg, tee, pst, mnt, tn, korrus, summa, samm, suurus",
    "filler": "palun, oleks, on, siis, parem, kõige, sobib, sobiks, võib, saab, saan, võiks, või, võimalusel, et, aga, ainult, olen, kuskil, kell, kella,"
    " eelistatult, pigem, näiteks, kasvõi, küll, ka, ikka, hea, hästi, vist, ehk, natuke, täpselt, veidi, alles, veel, nii, ajal, minu, kodus",
    **{
        f"num:{number}{role}": forms
        for number, base in enumerate(
            (
                "üks ühe üht ühte",
                "kaks kahe kaht kahte",
                "kolm kolme",
                "neli nelja",
                "viis viie viit",
                "kuus kuue kuut",
                "seitse seitsme seitset",
                "kaheksa kaheksat",
                "üheksa üheksat",
                "kümme kümne kümmet",
                "üksteist üheteistkümne ühtteist üheteist üksteistkümmend ühteteist",
                "kaksteist kaheteistkümne kahtteist kaheteist",
                "kolmteist kolmeteistkümne kolmeteist",
                "neliteist neljateistkümne neljateist",
                "viisteist viieteistkümne viitteist viieteist",
                "kuusteist kuueteistkümne kuutteist kuueteist",
                "seitseteist seitsmeteistkümne seitsetteist seitsmeteist",
                "kaheksateist kaheksateistkümne",
                "üheksateist üheksateistkümne",
                "kakskümmend kahekümne kahtkümmend",
            ),
            start=1,
        )
        for role, forms in (
            ("", ", ".join(base.split())),
            (":from", ", ".join(f"{form}st" for form in base.split()[:2])),
            (":until", ", ".join(f"{form}ni" for form in base.split()[:2])),
            (":at", ", ".join(f"{form}ks" for form in base.split()[:2])),
        )
    },
    "num:25": "kakskümmend viis, kahekümne viie",
    "num:30": "kolmkümmend, kolmekümne",
    "num:40": "nelikümmend, neljakümne",
    "num:45": "nelikümmend viis, neljakümne viie",
}

SUFFIXES = {
    "st": "from",
    "ni": "until",
    "ks": "at",
    "s": "at",
    "l": "at",
    "le": "at",
    "ne": "",
    "h": "clock",
    "min": "minute",
    "ndal": "ordinal",
    "ndaks": "ordinal",
    "nda": "ordinal",
    "a": "",
    "t": "",
    "ks.": "at",
}
