# Lists of visits that managers send as files. ID is a number as it is, DOT sets a value apart or is nothing.

upload-managers-only = Only managers can record visits from a file. Please pass the file on to one; nothing was done with it here.
upload-reading = Reading { $file } …
upload-refused = { $code ->
    [not_table] I can't find a table in that file. I take lists of visits as CSV, XLSX, XLS, ODS or ICS.
    [empty] There are no rows in that file.
    [too_many_rows] That file has more rows than I can take at once: at most { $most }. Please send it in parts.
    [too_many_columns] That file has more columns than I can take: at most { $most }. Please leave out what isn't about visits.
    [locked] That file is protected with a password. Please save it without one and send it again.
    [too_big] That file is larger than 20 MB, and Telegram hands no larger ones to me. Please send it in parts.
    [several] I take one list at a time. Please send me the files one by one.
    [gone] Telegram doesn't have that file any more. Please send it again.
    [unreached] I couldn't fetch that file from Telegram. Please send it again a little later.
   *[broken] I can't read that file; it may be damaged. Please save it again, best as CSV or XLSX, and send it again.
}
upload-field-name = { $field ->
    [customer] customer
    [surname] surname
    [phone] phone
    [service] service
    [staff] staff
    [department] department
    [date] date
    [time] time
    [amount] amount
    [currency] currency
    [quantity] quantity
    [paid] paid
    [external_id] receipt number
    [customer_id] customer number
    [language] language
    [segment] segment
   *[other] row
}
upload-preview = <b>{ $file }</b>: { $count ->
    [one] { $count } row
   *[other] { $count } rows
}. { $known ->
    [yes] The columns as last time:
   *[no] This is how I read the columns:
}
upload-column = • { upload-field-name }: { $column }
upload-words = • { upload-field-name }: “{ $words }” in every row
upload-lacks = ❗ { upload-field-name }: which column is it?
upload-first-rows = <b>The first rows become:</b>
upload-row = { ID($row) }. { $name }{ DOT($phone) }{ DOT($service) }{ DOT($staff) }{ DOT($at) }{ DOT($time) }{ DOT($total) }
upload-bad-count = <b>{ $count ->
    [one] { $count } row can't be taken as it is:
   *[other] { $count } rows can't be taken as they are:
}</b>
upload-bad-row = { ID($row) }: { upload-reason }
upload-reason = { $code ->
    [missing] no { upload-field-name }
    [bad_date] “{ $value }” isn't a date
    [bad_time] “{ $value }” isn't a time
    [bad_amount] “{ $value }” isn't an amount
    [negative_amount] “{ $value }” is a negative amount
    [bad_phone] “{ $value }” isn't a phone number
    [bad_paid] “{ $value }” doesn't say whether it was paid
    [bad_quantity] “{ $value }” isn't a quantity
    [unknown_currency] “{ $value }” isn't a currency
    [bad_id] there are hidden characters in the number
    [too_long] too long: { upload-field-name }
    [another_visit] this receipt number belongs to another visit
    [talked_about] the customer of that visit has already talked about it, so it stays theirs
    [gesture_stands] something was given for that visit, so it stays as it is
    [withdrawn] this visit was cancelled
   *[other] can't be read: { upload-field-name }
}
upload-ask = If something is wrong, just write it: “price is column D”, “no phone”, “service = Haircut”.
upload-not-understood = I didn't understand which column you mean. For example: “price is column D”, “date = Day”, “no phone”.
upload-go = { $count ->
    [one] Record { $count } visit
   *[other] Record { $count } visits
}
upload-change = Change a column
upload-cancel = Cancel
upload-which-field = What is in another column?
upload-field = { upload-field-name }{ DOT($column) }
upload-which-column = Which column is it: { upload-field-name }?
upload-column-name = { $column }
upload-no-column = Not in the file
upload-back = Back
upload-going = Recording.
upload-going-back = One moment.
upload-cancelled = Cancelled; nothing from { $file } was recorded.
upload-progress = Recording { $file }: { $done } of { $total } …
upload-recorded = Recorded { $file }: { $done } of { $total }.
upload-stopped = { $file }: recording stopped at { $done } of { $total }, because whoever sent it is no longer a manager. What was recorded stands.
upload-done = <b>{ $file }</b>
    New: { $new } · known already: { $known } · changed: { $changed } · not taken: { $bad }
upload-bad-file = { $count ->
    [one] The row that wasn't taken, with the reason. Correct it and send the file back to me.
   *[other] The { $count } rows that weren't taken, with the reasons. Correct them and send the file back to me.
}
upload-reason-column = Reason
upload-undo = Undo
upload-undoing = Taking back what { $file } brought …
upload-undone = { $file }: { $count ->
    [one] { $count } visit was taken back.
   *[other] { $count } visits were taken back.
}
upload-kept = { $count ->
    [one] { $count } visit stays: something was given for it.
   *[other] { $count } visits stay: something was given for them.
}
