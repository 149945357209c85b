flood-heard = { $passed ->
    [yes] Viską gavau, { $name }, ir viską kartu perdaviau. Neskubėkite, siųsti dar kartą nereikia.
   *[no] Viską gavau, { $name }. Neskubėkite.
}
