visit-text = { $named ->
    [yes] { $name }, kuidas meil läks? Rääkige siin: { $link } { $business }
   *[no] Kuidas meil läks? Rääkige siin: { $link } { $business }
}
