flood-heard = { $passed ->
    [yes] Kõik on minuni jõudnud, { $name }, ja sai koos edasi antud. Võtke rahulikult, uuesti pole vaja saata.
   *[no] Kõik on minuni jõudnud, { $name }. Võtke rahulikult.
}
