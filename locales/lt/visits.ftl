visit-text = { $named ->
    [yes] { $name }, kaip viskas pavyko? Laukiame atsakymo: { $link } { $business }
   *[no] Kaip viskas pavyko? Laukiame atsakymo: { $link } { $business }
}
