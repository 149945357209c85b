danger-acknowledged = Jei kam nors gresia pavojus, tuoj pat skambinkite <b>112</b>.
danger-own-words = { $text }
danger-alerted = { $again ->
    [yes] Mūsų žmonėms pranešta dar kartą.
   *[no] Mūsų budintiems žmonėms jau pranešta.
}
danger-duty-phone = Mūsų budėjimo telefonas: { $phone }
danger-desk =
    🚨 <b>Pavojus</b>: { $name }, atvejis { $case }
    <i>{ $text }</i>
danger-now =
    <b>Pavojus</b>
    Kas rašo apie pavojų, tuoj pat, bet kuriuo metu, gauna šį atsakymą, o budintiems pranešama.
danger-no-phone = Budėjimo telefono dar nėra
danger-phone = Budėjimo telefonas: { $phone }
danger-text = Jūsų žodžiai ({ LANGUAGE($language) }): <i>{ $text }</i>
danger-no-text = Jūsų žodžių dar nėra: nurodomas tik 112.
danger-signs = Jūsų pridėti pavojaus ženklai: { $signs }
danger-no-signs = Pridėtų ženklų nėra: kraujavimas, kvėpavimas, dujos, kibirkštys, ugnis ir panašūs žinomi penkiomis kalbomis.
danger-hints =
    Keisti galima taip:
    <code>/danger phone +370 612 34567</code>
    <code>/danger text Išjunkite elektrą ir išeikite į lauką.</code> · kita kalba: <code>/danger text ru …</code>
    <code>/danger add žodis, kita frazė</code> · <code>/danger remove žodis</code>
    Jei vietoj numerio ar žodžių parašysite <code>-</code>, jie bus pašalinti.
danger-changed = Užrašyta. Štai ką gaus klientas, parašęs apie pavojų:
danger-restored = Vėl yra taip, kaip buvo.
danger-undo = Atšaukti
danger-added = Užrašyta. Nuo šiol tai reiškia pavojų:
danger-match = „{ $sign }“ randama kaip { $words }
danger-removed = Pašalinta: { $signs }
danger-unknown = Šių sąraše nėra: { $signs }
danger-bad-phone = Šiuo numeriu paskambinti negalima: { $piece }. Pavyzdžiui: <code>/danger phone +370 612 34567</code>
danger-bad-sign = Ženklas yra nuo vieno iki penkių žodžių be skaitmenų, bent trys raidės: „{ $piece }“ netinka.
danger-many = Ženklų būtų per daug: daugiausia gali būti { $count }.
danger-long = Per ilga: daugiausia { $count } ženklų, kad skubant būtų galima perskaityti.
