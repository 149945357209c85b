# Töötajad, kes kirjutavad oma privaatvestlusest, ja juhtumid, mida loevad ainult juhid.

attending = Nüüd kirjutad siit kliendile: { $name }. Kõik, mis siia kirjutad, läheb talle; märkme jaoks alusta märkidega //. Lõpetamiseks kirjuta /done.
attending-nobody = Sa ei kirjuta siit praegu ühelegi kliendile.
attending-over = { $why ->
    [silence] Siin oli mõnda aega vaikne, nii et see, mis siia kirjutad, kliendile ({ $name }) enam ei lähe.
    [resolved] Juhtum on lahendatud, nii et see, mis siia kirjutad, kliendile ({ $name }) enam ei lähe.
    [restricted] Juhtumiga tegelevad nüüdsest juhid, nii et see, mis siia kirjutad, kliendile ({ $name }) enam ei lähe.
    [unsent] See ei läinud kellelegi: siit sa kliendile ({ $name }) praegu ei kirjuta. Vasta kliendi sõnumile, siis jõuab see kohale. Kui see on sinu enda mure kliendina, kirjuta palun uuesti.
   *[done] See, mis siia kirjutad, kliendile ({ $name }) enam ei lähe.
}
from-private = { $name } (privaatvestlusest):
words-so-far = { $name } on seni kirjutanud:
case-with-managers = See juhtum on juhtide käes; midagi ei saadetud.
rest-with-managers = Selle juhtumiga tegelevad edasi juhid.
restricted-now = Nüüdsest loevad seda juhtumit ainult juhid.
only-managers-read = { $from ->
    [now] Edaspidi loevad teie sõnumeid ainult meie juhid.
   *[start] Teie sõnumeid loevad siin ainult meie juhid.
}
nobody-for-restricted = ⚠️ Üks juhtum on mõeldud ainult juhtidele, aga pole ühtegi juhti, kellele saaksin kirjutada. Palun lisa juht käsuga /staff või palu mõnel juhil kirjutada mulle privaatselt /start.
command-done = Lõpeta siit kliendile kirjutamine
delicate-added = ✍️ { $name } lisas midagi: #{ ID($case) }, kõik on ülal kaardil. Keegi ei ole seda veel võtnud.
resolve-in-private = Ainult juhtidele mõeldud juhtum lahendatakse privaatvestluses: küsin sinult seal.
