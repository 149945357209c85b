flood-heard = { $passed ->
    [yes] Vse je prišlo, { $name }, in vse skupaj je posredovano. Vzemite si čas, ponovno ni treba pošiljati.
   *[no] Vse je prišlo, { $name }. Vzemite si čas.
}
