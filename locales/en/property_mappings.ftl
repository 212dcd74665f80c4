### Texts about property mappings.

## Results of deleting many

# The heading of a finished run.
many-deleted = { $count ->
    [one] { $count } property mapping deleted
   *[other] { $count } property mappings deleted
}
# The same if not all could be done.
many-deleted-of = { $all ->
    [one] { $done } of { $all } property mapping deleted
   *[other] { $done } of { $all } property mappings deleted
}
many-deleted-summary = { $count ->
    [one] { $count } property mapping deleted.
   *[other] { $count } property mappings deleted.
}
# While others are still to come.
many-deleted-so-far = { $count ->
    [one] { $count } property mapping deleted so far.
   *[other] { $count } property mappings deleted so far.
}
