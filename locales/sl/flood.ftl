flood-heard = { $passed ->
    [yes] Vse je prispelo, { $name }, in je skupaj že pri sodelavcih. Vzemite si čas, znova ni treba pošiljati.
   *[no] Vse je prispelo, { $name }. Vzemite si čas.
}
