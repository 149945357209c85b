# Mida klientidele ollakse võlgu ja mis on makstud.
payout-overdue = ⌛ { $amount } ({ $reference }, klient { $name }) pidi olema makstud { BY($day) }, kuid ei ole veel.
payout-overdue-told = Kliendile on sellest öeldud ja lubatud, et raha jõuab kohale { BY($day) }.
payout-pay = { $reference }: makstud
payout-late = Vabandust: { $amount } ({ $reference }) pidi Teieni jõudma { BY($day) }, kuid ei ole veel jõudnud. { $anybody ->
    [yes] { COUNT($who) ->
        [0] Andsin juhtidele teada; see jõuab Teieni { BY($until) }.
       *[other] Asjast teab nüüd { $who }; see jõuab Teieni { BY($until) }.
    }
   *[no] See jõuab Teieni { BY($until) }.
}
