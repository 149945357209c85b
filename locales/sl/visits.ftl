visit-text = { $named ->
    [yes] { $name }, kako je bilo pri nas? Povejte nam tukaj: { $link } { $business }
   *[no] Kako je bilo pri nas? Povejte nam tukaj: { $link } { $business }
}
