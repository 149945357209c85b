flood-heard = { $passed ->
    [yes] Viską gavau, { $name }, ir viskas kartu perduota. Neskubėkite, siųsti dar kartą nereikia.
   *[no] Viską gavau, { $name }. Neskubėkite.
}
