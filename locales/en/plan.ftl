### Texts about plans: importing files, comparing an instance with a file, and applying the difference.

## Results of applying

already-so = Already so
count-already-so = { $count ->
    [one] { $count } needed nothing.
   *[other] { $count } needed nothing.
}

# The heading of a finished run.
changes-applied = { $count ->
    [one] { $count } change applied
   *[other] { $count } changes applied
}
# The same if not all could be done.
changes-applied-of = { $all ->
    [one] { $done } of { $all } change applied
   *[other] { $done } of { $all } changes applied
}
changes-applied-summary = { $count ->
    [one] { $count } change applied.
   *[other] { $count } changes applied.
}
# While others are still to come.
changes-applied-so-far = { $count ->
    [one] { $count } change applied so far.
   *[other] { $count } changes applied so far.
}
