# Kas klientams priklauso ir kas išmokėta.
payout-overdue = ⌛ { $amount } ({ $reference }, klientas: { $name }) turėjo būti išmokėta iki { BY($day) }, bet dar neišmokėta.
payout-overdue-told = Klientui apie tai pranešta ir pažadėta, kad pinigai bus iki { BY($day) }.
payout-pay = { $reference }: išmokėta
payout-late = Atsiprašome: { $amount } ({ $reference }) turėjo Jus pasiekti iki { BY($day) }, bet dar nepasiekė. { $anybody ->
    [yes] { COUNT($who) ->
        [0] Apie tai jau žino vadovai; pinigai Jus pasieks iki { BY($until) }.
       *[other] Apie tai jau žino { $who }; pinigai Jus pasieks iki { BY($until) }.
    }
   *[no] Pinigai Jus pasieks iki { BY($until) }.
}
