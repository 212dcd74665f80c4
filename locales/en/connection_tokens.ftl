### Texts about connection tokens: the permission of a user to launch connections, which stays for a while.

## Results of revoking many

revoked = Revoked
# The heading of a finished run.
many-revoked = { $count ->
    [one] { $count } connection token revoked
   *[other] { $count } connection tokens revoked
}
# The same if not all could be done.
many-revoked-of = { $all ->
    [one] { $done } of { $all } connection token revoked
   *[other] { $done } of { $all } connection tokens revoked
}
many-revoked-summary = { $count ->
    [one] { $count } connection token revoked.
   *[other] { $count } connection tokens revoked.
}
# While others are still to come.
many-revoked-so-far = { $count ->
    [one] { $count } connection token revoked so far.
   *[other] { $count } connection tokens revoked so far.
}
