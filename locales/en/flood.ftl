flood-heard = { $passed ->
    [yes] I have it all, { $name }, and it has been passed on together. Take all the time you need; no need to send it again.
   *[no] I have it all, { $name }. Take all the time you need.
}
