### Texts about endpoints.

## Results of deleting and changing many

# The heading of a finished run.
many-deleted = { $count ->
    [one] { $count } endpoint deleted
   *[other] { $count } endpoints deleted
}
# The same if not all could be done.
many-deleted-of = { $all ->
    [one] { $done } of { $all } endpoint deleted
   *[other] { $done } of { $all } endpoints deleted
}
many-deleted-summary = { $count ->
    [one] { $count } endpoint deleted.
   *[other] { $count } endpoints deleted.
}
# While others are still to come.
many-deleted-so-far = { $count ->
    [one] { $count } endpoint deleted so far.
   *[other] { $count } endpoints deleted so far.
}
changed = Changed
already-equal = Already had this value
count-already-equal = { $count ->
    [one] { $count } already had this value.
   *[other] { $count } already had this value.
}

# The heading of a finished run.
many-changed = { $count ->
    [one] { $count } endpoint changed
   *[other] { $count } endpoints changed
}
# The same if not all could be done.
many-changed-of = { $all ->
    [one] { $done } of { $all } endpoint changed
   *[other] { $done } of { $all } endpoints changed
}
many-changed-summary = { $count ->
    [one] { $count } endpoint changed.
   *[other] { $count } endpoints changed.
}
# While others are still to come.
many-changed-so-far = { $count ->
    [one] { $count } endpoint changed so far.
   *[other] { $count } endpoints changed so far.
}
