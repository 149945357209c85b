visit-text = { $named ->
    [yes] { $name }, как всё прошло у нас? Расскажите здесь: { $link } { $business }
   *[no] Как всё прошло у нас? Расскажите здесь: { $link } { $business }
}
