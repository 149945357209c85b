voucher-off = { $sort ->
    [percent] { $percent } % popusta, največ { $most }
   *[other] { $off } popusta
}
voucher-hint = Koda in, če je znan, znesek računa: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-code = To ni koda kupona. Koda ima osem znakov: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-total = Zneska računa ne morem prebrati. Na primer: <code>/redeem 7K4Q-2M9D 60</code>
voucher-unknown = Kupona { $code } ni. Je koda pravilno vpisana?
voucher-slowed = Preveč neznanih kod. Naslednjo preverim po { $until }.
voucher-worth = 🎟 <b>{ $code }</b>{ DOT($name) }: { voucher-off }. Velja do { UNTIL($until) }.
voucher-redeem = Unovči
voucher-redeemed = ✅ { $code } je unovčen: { voucher-off }.
voucher-closed = { $standing ->
    [redeemed] { $code } je že unovčen: { $at }{ DOT($by) }, { voucher-off }.
    [withdrawn] { $code } je preklican in ne velja več.
   *[expired] { $code } je veljal do { UNTIL($at) }.
}
voucher-used = { $known ->
    [yes] Kupon { $code } je unovčen: { $off } popusta.
   *[no] Kupon { $code } je unovčen: { $percent } % popusta.
}
