# Vouchers: what staff see when they redeem one, and the line to its customer.
# $sort: whether the amount is known (amount), or a share of a bill whose total nobody told (percent).

voucher-off = { $sort ->
    [percent] { $percent }% off, at most { $most }
   *[other] { $off } off
}
voucher-hint = The code, and the bill's total where you have it: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-code = That isn't a voucher code. A code has eight characters: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-total = I can't read the bill's total. For example: <code>/redeem 7K4Q-2M9D 60</code>
voucher-unknown = There is no voucher { $code }. Is it spelt right?
voucher-slowed = Too many unknown codes. I'll look up the next one after { $until }.
voucher-worth = 🎟 <b>{ $code }</b>{ DOT($name) }: { voucher-off }. Valid until { UNTIL($until) }.
voucher-redeem = Redeem
voucher-redeemed = ✅ { $code } is redeemed: { voucher-off }.
voucher-closed = { $standing ->
    [redeemed] { $code } was redeemed already: { $at }{ DOT($by) }, { voucher-off }.
    [withdrawn] { $code } was taken back and is no longer good.
   *[expired] { $code } was valid until { UNTIL($at) }.
}
voucher-used = { $known ->
    [yes] Voucher { $code } has been used: { $off } off.
   *[no] Voucher { $code } has been used: { $percent }% off.
}
