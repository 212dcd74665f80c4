### Texts about bindings: who has access.

## Results of copying many

copied = Copied
already-copied = Was already copied
count-already-copied = { $count ->
    [one] { $count } was already copied.
   *[other] { $count } were already copied.
}

# The heading of a finished run.
bindings-copied = { $count ->
    [one] { $count } binding copied
   *[other] { $count } bindings copied
}
# The same if not all could be done.
bindings-copied-of = { $all ->
    [one] { $done } of { $all } binding copied
   *[other] { $done } of { $all } bindings copied
}
bindings-copied-summary = { $count ->
    [one] { $count } binding copied.
   *[other] { $count } bindings copied.
}
# While others are still to come.
bindings-copied-so-far = { $count ->
    [one] { $count } binding copied so far.
   *[other] { $count } bindings copied so far.
}

## The list

# { $time }: when the binding expires.
expires = until { $time }
# Of a binding that can be copied; { $time }: when the original expires.
ends = expires { $time }. A copy would not expire.
