### Texts that the pages of all kinds of objects share.

## A read that failed

failure-not-found = Nothing here
failure-no-permission = Not allowed to view this
failure-unsupported = Not supported yet
failure-other = This could not be loaded
try-again = Try again
# Below an error. { $id }: by which the request is found in authentik's log.
request-id = Request id (for authentik's log): { $id }

## Values

# No value, or no property mappings.
none = None
yes = Yes
no = No
# Beside a property mapping that comes with authentik.
managed = managed by authentik
hidden-mapping = A mapping your account can't view ({ $id })

## What is deleted together with an object

checking-uses = Checking what else uses it…
no-uses = Nothing else uses it.
no-visible-uses = Nothing else that your account can see uses it. There may be objects that it can't see.
maybe-more-uses = There may be more that your account can't see.
# What happens to other objects when this one is deleted; behind it are a colon and the objects.
deleted-with-it = Deleted with it
unlinked = Unlinked, but kept
kept-without-it = Kept, without it
left-dangling = Kept, but refers to a deleted object
also-affected = Also affected
# { $what }: what happens, for example "Deleted with it". { $objects }: for example "2 endpoints".
uses = { $what }: { $objects }
# The same with the names of the objects.
uses-named = { $what }: { $objects } ({ $names })
# The same with some of the names. { $more }: how many others there are.
uses-named-more = { $what }: { $objects } ({ $names } and { $more } more)
endpoints = { $count ->
    [one] { $count } endpoint
   *[other] { $count } endpoints
}
connection-tokens = { $count ->
    [one] { $count } connection token
   *[other] { $count } connection tokens
}
property-mappings = { $count ->
    [one] { $count } property mapping
   *[other] { $count } property mappings
}
bindings = { $count ->
    [one] { $count } binding
   *[other] { $count } bindings
}
providers = { $count ->
    [one] { $count } provider
   *[other] { $count } providers
}
applications = { $count ->
    [one] { $count } application
   *[other] { $count } applications
}
outposts = { $count ->
    [one] { $count } outpost
   *[other] { $count } outposts
}
# { $kind }: authentik's name of another kind of object.
others = { $count } { $kind }

## authentik's policy cache

clear-cache = Clear authentik's policy cache
clear-cache-what = authentik remembers for up to a day which endpoints a user sees, and results of policies. Clearing the cache makes it evaluate them anew, for everyone.
cache-cleared = Cleared authentik's policy cache.
