voucher-off = { $sort ->
    [percent] { $percent } % nuolaida, daugiausia { $most }
   *[other] { $off } nuolaida
}
voucher-hint = Kodas ir, jei žinoma, sąskaitos suma: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-code = Tai ne kupono kodas. Kodą sudaro aštuoni ženklai: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-total = Nepavyko perskaityti sąskaitos sumos. Pavyzdžiui: <code>/redeem 7K4Q-2M9D 60</code>
voucher-unknown = Kupono { $code } nėra. Ar kodas įvestas teisingai?
voucher-slowed = Per daug nežinomų kodų. Kitą patikrinsiu po { $until }.
voucher-worth = 🎟 <b>{ $code }</b>{ DOT($name) }: { voucher-off }. Galioja iki { UNTIL($until) }
voucher-redeem = Panaudoti
voucher-redeemed = ✅ { $code } panaudotas: { voucher-off }.
voucher-closed = { $standing ->
    [redeemed] { $code } jau panaudotas: { $at }{ DOT($by) }, { voucher-off }.
    [withdrawn] { $code } atšauktas ir nebegalioja.
   *[expired] { $code } galiojo iki { UNTIL($at) }
}
voucher-used = { $known ->
    [yes] Kuponas { $code } panaudotas: { $off } nuolaida.
   *[no] Kuponas { $code } panaudotas: { $percent } % nuolaida.
}
