# Darbuotojai, rašantys iš savo asmeninio pokalbio, ir atvejai, kuriuos skaito tik vadovai.

attending = Dabar viskas, ką čia rašote, keliauja klientui: { $name }. Pastabą sau pradėkite ženklais //, o baigti galite su /done.
attending-nobody = Iš čia dabar nerašote jokiam klientui.
attending-over = { $why ->
    [silence] Kurį laiką buvo tylu, todėl tai, ką čia rašote, klientui ({ $name }) nebekeliauja.
    [resolved] Atvejis išspręstas, todėl tai, ką čia rašote, klientui ({ $name }) nebekeliauja.
    [restricted] Nuo šiol šį atvejį tvarko vadovai, todėl tai, ką čia rašote, klientui ({ $name }) nebekeliauja.
    [unsent] Tai niekam neišsiųsta: iš čia klientui ({ $name }) dabar nerašote. Atsakykite į kliento žinutę, ir atsakymas pasieks klientą. Jei tai Jūsų pačių reikalas kaip kliento, parašykite dar kartą.
   *[done] Tai, ką čia rašote, klientui ({ $name }) nebekeliauja.
}
from-private = { $name } (iš asmeninio pokalbio):
words-so-far = { $name } iki šiol rašė:
case-with-managers = Šis atvejis perduotas vadovams; nieko neišsiųsta.
rest-with-managers = Toliau šiuo atveju rūpinasi vadovai.
restricted-now = Nuo šiol šį atvejį skaito tik vadovai.
only-managers-read = { $from ->
    [now] Nuo šiol Jūsų žinutes skaito tik mūsų vadovai.
   *[start] Jūsų žinutes čia skaito tik mūsų vadovai.
}
nobody-for-restricted = ⚠️ Vienas atvejis skirtas tik vadovams, bet nėra vadovo, kuriam galėčiau parašyti. Pridėkite vadovą komanda /staff arba paprašykite, kad vadovas man asmeniškai parašytų /start.
command-done = Baigti rašyti klientui iš čia
delicate-added = ✍️ { $name } papildė #{ ID($case) }: viskas aukščiau, kortelėje. Dar niekas neperėmė.
resolve-in-private = Tai, kas skirta tik vadovams, sprendžiama asmeniniame pokalbyje: ten Jūsų ir klausiu.
