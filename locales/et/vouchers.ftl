voucher-off = { $sort ->
    [percent] allahindlus { $percent }%, kuni { $most }
   *[other] allahindlus { $off }
}
voucher-hint = Kood ja arve summa, kui see on teada: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-code = See pole vautšeri kood. Koodis on kaheksa märki: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-total = Arve summast ma aru ei saanud. Näiteks: <code>/redeem 7K4Q-2M9D 60</code>
voucher-unknown = Vautšerit { $code } ei ole. Kas kood on õigesti kirjutatud?
voucher-slowed = Liiga palju tundmatuid koode. Järgmist vaatan pärast { $until }.
voucher-worth = 🎟 <b>{ $code }</b>{ DOT($name) }: { voucher-off }. Kehtib kuni { UNTIL($until) }.
voucher-redeem = Kasuta ära
voucher-redeemed = ✅ { $code } on kasutatud: { voucher-off }.
voucher-closed = { $standing ->
    [redeemed] { $code } on juba kasutatud: { $at }{ DOT($by) }, { voucher-off }.
    [withdrawn] { $code } võeti tagasi ega kehti enam.
   *[expired] { $code } kehtis kuni { UNTIL($at) }.
}
voucher-used = { $known ->
    [yes] Vautšer { $code } on kasutatud: arve on { $off } väiksem.
   *[no] Vautšer { $code } on kasutatud: arve on { $percent }% väiksem.
}
