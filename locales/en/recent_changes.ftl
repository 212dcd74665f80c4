### Texts of the page of recent changes, which can be undone.

## Results of undoing

already-as-before = Already as before
count-already-as-before = { $count ->
    [one] { $count } was already as before.
   *[other] { $count } were already as before.
}
# The heading of a finished run.
undone-changes = { $count ->
    [0] Nothing was undone
    [one] Changes of { $count } object undone
   *[other] Changes of { $count } objects undone
}
# The same if not all could be done.
undone-changes-of = { $all ->
    [one] Changes of { $done } of { $all } object undone
   *[other] Changes of { $done } of { $all } objects undone
}
undone-changes-summary = { $count ->
    [0] Nothing was undone.
    [one] Changes of { $count } object undone.
   *[other] Changes of { $count } objects undone.
}
# While others are still to come.
undone-changes-so-far = { $count ->
    [0] Nothing is undone so far.
    [one] Changes of { $count } object undone so far.
   *[other] Changes of { $count } objects undone so far.
}

## The dialog if the object was changed again meanwhile

conflict-text = Since your change, it was changed again in authentik. Choose for each field whether to restore what it was before your change.
conflict-base = Your change
conflict-take-mine = Restore what it was
conflict-keep-theirs = Keep what is in authentik
conflict-save = Save this choice
