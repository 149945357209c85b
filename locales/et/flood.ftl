flood-heard = { $passed ->
    [yes] Kõik jõudis kohale, { $name }, ja on koos edasi antud. Võtke aega, uuesti pole vaja saata.
   *[no] Kõik jõudis kohale, { $name }. Võtke aega.
}
