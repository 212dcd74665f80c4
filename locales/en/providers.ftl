### Texts about RAC providers.

## Results of deleting many, and of copying endpoints to a clone

# The heading of a finished run.
many-deleted = { $count ->
    [one] { $count } provider deleted
   *[other] { $count } providers deleted
}
# The same if not all could be done.
many-deleted-of = { $all ->
    [one] { $done } of { $all } provider deleted
   *[other] { $done } of { $all } providers deleted
}
many-deleted-summary = { $count ->
    [one] { $count } provider deleted.
   *[other] { $count } providers deleted.
}
# While others are still to come.
many-deleted-so-far = { $count ->
    [one] { $count } provider deleted so far.
   *[other] { $count } providers deleted so far.
}
endpoint-copied = Copied
already-copied = Was already copied
count-already-copied = { $count ->
    [one] { $count } was already copied.
   *[other] { $count } were already copied.
}

# The heading of a finished run.
endpoints-copied = { $count ->
    [one] { $count } endpoint copied
   *[other] { $count } endpoints copied
}
# The same if not all could be done.
endpoints-copied-of = { $all ->
    [one] { $done } of { $all } endpoint copied
   *[other] { $done } of { $all } endpoints copied
}
endpoints-copied-summary = { $count ->
    [one] { $count } endpoint copied.
   *[other] { $count } endpoints copied.
}
# While others are still to come.
endpoints-copied-so-far = { $count ->
    [one] { $count } endpoint copied so far.
   *[other] { $count } endpoints copied so far.
}
