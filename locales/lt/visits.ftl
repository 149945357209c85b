visit-text = { $named ->
    [yes] { $name }, kaip viskas pavyko? Papasakokite mums: { $link } { $business }
   *[no] Kaip viskas pavyko? Papasakokite mums: { $link } { $business }
}

poster-say = Kaip viskas pavyko? Papasakokite mums!
poster-how = Nukreipkite telefono kamerą į kodą, ir „Telegram“ atsidarys pokalbis su mumis.
poster-made = <b>Plakatas</b>{ DOT($department) }
    Nuskaitę kodą, žmonės gali rašyti apie bet ką. Žemiau esantis failas atsidaro naršyklėje ir telpa į vieną spausdinamą puslapį.
poster-unknown = Skyriaus „{ $name }“ nežinau.
poster-known = Žinomi skyriai: { LIST($departments) }
poster-known-none = Skyrių dar nėra. Komanda /poster be pavadinimo sukuria plakatą visai įmonei.

poster-hello = Sveiki, { $name }! Čia { $business }. Kaip viskas pavyko? Rašykite apie bet ką arba pasidalykite savo numeriu, kad rasčiau Jūsų apsilankymą.
contact-found = Ačiū, { $name }, dabar žinau, kas Jūs! Kuo galime padėti?
contact-kept = Ačiū, { $name }, numerį užsirašiau. Parašykite, kas Jums rūpi, ir žmogus perskaitys.
contact-is-customers = Atsiųstas numeris priklauso klientui: { $name } (#{ ID($customer) }).
contact-thanks = Ačiū, { $name }, Jūsų apsilankymą radau.

department-unknown = Pranešta apie apsilankymą skyriuje „{ $department }“, už kurį sąraše niekas neatsako. Jo atvejai tenka budinčiam žmogui.
