### Texts about access: who can reach which endpoint, as a table of users and endpoints.

title = Access
table = Access
about = Who can reach which endpoint, according to the bindings of endpoints and their applications. authentik evaluates policies at each launch, and may remember results for a day. Whether a connection then works is on the endpoint's checklist.
refresh = Refresh
only-own = authentik lists only endpoints that your account can use itself, and its list may be a day old.

## Search and filters

users = Users
groups = Groups
# Labels the choice between users and groups.
rows = Rows
search-users = Search users
search-groups = Search groups
search-endpoints = Search endpoints
# A button in narrow windows: shows the other filters, or hides them.
filters = Filters
show = Show
show-all = Everything
show-open = Open to everyone
show-direct = Only via direct user binding
# Labels a number of endpoints.
more-than = May reach more than
# The error if it is something else.
more-than-wrong = Enter a whole number, 0 or more.
# Labels the first of two users; the second is labelled “With”.
compare = Compare
compare-with = With
compare-choose = User
# While only one of the two is chosen.
compare-needs-two = Choose a second user to compare.
clear = Clear search and filters
# Why a filter is disabled.
not-while-comparing = This has no effect while two users are compared.

## What is in the table

# The size of the table: how many rows, how many columns.
size = { $rows } × { $columns }
user-count = { $count ->
    [one] { $count } user
   *[other] { $count } users
}
group-count = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
endpoint-count = { $count ->
    [one] { $count } endpoint
   *[other] { $count } endpoints
}
# Separates facts about the table.
fact-and-fact = { $first } · { $next }
# Pairs of a user and an endpoint, while only direct access is shown.
direct-pairs = { $count ->
    [one] { $count } pair only via direct user binding.
   *[other] { $count } pairs only via direct user binding.
}
pairs-unknown = { $count ->
    [one] { $count } more can't be checked here.
   *[other] { $count } more can't be checked here.
}
maybe-open = { $count ->
    [one] { $count } more endpoint may be open to everyone: your account may be unable to see their bindings.
   *[other] { $count } more endpoints may be open to everyone: your account may be unable to see their bindings.
}
no-endpoints = No endpoints
no-endpoints-text = There are no endpoints, or your account can't see any.
no-users = No users to show
no-users-text = Your account can see no users, or they could not be read.
no-match = Nothing matches the search and filters
# Behind the name of a user who can't sign in.
inactive = (inactive)
# The tooltip of a group.
only-in = Someone who is in this group and in no other

## The comparison of two users, { $one } and { $other }

not-compared = One of the users to compare is not in the table.
nothing-to-compare = No endpoint is left to compare by the search and filters.
nothing-compared = { $count ->
    [one] Nothing could be compared: { $count } endpoint can't be compared, because access is decided at launch or can't be checked here.
   *[other] Nothing could be compared: { $count } endpoints can't be compared, because access is decided at launch or can't be checked here.
}
same-endpoints = { $one } and { $other } reach the same endpoints.
no-difference = { $count ->
    [one] No difference found among the { $count } endpoint compared.
   *[other] No difference found among the { $count } endpoints compared.
}
# They differ in all endpoints.
differ-in-all = { $all ->
    [one] { $one } and { $other } differ in { $all } endpoint.
   *[other] { $one } and { $other } differ in { $all } endpoints.
}
differ-in-some = { $all ->
    [one] { $one } and { $other } differ in { $differ } of { $all } endpoint.
   *[other] { $one } and { $other } differ in { $differ } of { $all } endpoints.
}
# The same if not all endpoints were compared. So is the next one.
differ-in-all-compared = { $all ->
    [one] { $one } and { $other } differ in { $all } endpoint compared.
   *[other] { $one } and { $other } differ in { $all } endpoints compared.
}
differ-in-some-compared = { $all ->
    [one] { $one } and { $other } differ in { $differ } of { $all } endpoint compared.
   *[other] { $one } and { $other } differ in { $differ } of { $all } endpoints compared.
}
# Follows one of the sentences above.
more-uncertain = { $count ->
    [one] { $count } more endpoint can't be compared, because access is decided at launch or can't be checked here.
   *[other] { $count } more endpoints can't be compared, because access is decided at launch or can't be checked here.
}

## Cells

legend = Signs
yes = Yes
no = No
at-launch = Decided at launch
unknown = Can't be checked here
# Describes the cells without a sign.
blank = blank
not-direct = Not only via direct user binding
# The name of a cell, for screen readers. { $verdict } is one of the four above, or the last.
cell = { $subject }, { $endpoint }: { $verdict }
# How many endpoints a user or group reaches.
exactly = { $count }
# The same if some are uncertain.
between = { $least }–{ $most }
# The same for screen readers. So are the next three.
reaches-all = { $all ->
    [one] reaches { $all } endpoint
   *[other] reaches { $all } endpoints
}
reaches-some = { $all ->
    [one] reaches { $count } of { $all } endpoint
   *[other] reaches { $count } of { $all } endpoints
}
reaches-at-most-all = { $all ->
    [one] reaches at least { $least } and at most { $all } endpoint
   *[other] reaches at least { $least } and at most { $all } endpoints
}
reaches-at-most-some = { $all ->
    [one] reaches at least { $least } and at most { $most } of { $all } endpoint
   *[other] reaches at least { $least } and at most { $most } of { $all } endpoints
}

## Why a cell is as it is

why = Why
why-how = Point at a cell, or move through the table with the arrow keys, to see which binding decides. A click or Enter keeps it here.
# A button: the explanation no longer stays.
unpin = Unpin the cell
# The heading: who, which endpoint, and what is true of them.
pair = { $subject } → { $endpoint }: { $verdict }
# A user's name and username.
full-name = { $name } ({ $username })
members = Members of { $group }
account-inactive = The account is inactive and can't sign in.
no-application = The provider has no application, so there is nothing to launch.
application-hidden = Your account can't see the provider's application.
# { $reason } is one of the reasons below.
of-application = Application “{ $name }”: { $reason }
of-endpoint = Endpoint: { $reason }
# The reasons. { $conditions } is a list of conditions.
open-without-bindings = no bindings, so open to everyone.
bindings-hidden = bindings or groups that your account can't see may decide.
evaluated-at-launch = authentik evaluates { $conditions } at each launch.
allowed-by = allowed by { $conditions }.
allowed-by-all = allowed, because all of these match: { $conditions }.
none-matches = none of these matches: { $conditions }.
one-does-not-match = every binding has to match, and this one doesn't: { $conditions }.
# { $condition } is a policy.
passes-if-it-fails = { $condition } (passes if it fails)
open-bindings = Open the bindings
check-user = Check for this user
ask = Ask authentik now
can-use-now = authentik's answer now: { $name } can use the application.
can-not-use-now = authentik's answer now: { $name } can't use the application.

## Reading

reading-users = Reading users: { $done } of { $all }
reading-groups = Reading groups: { $done } of { $all }
reading-endpoints = Reading endpoints: { $done } of { $all }
reading-applications = Reading applications: { $done } of { $all }
reading-bindings = Reading bindings: { $done } of { $all }
incomplete = This is not complete
try-again = Try again
# What is missing. { $part } is what should have been read; so it is in the next two.
part-failed = { $count } of the { $part ->
    [users] users
    [groups] groups
    [endpoints] endpoints
    [applications] applications
   *[bindings] bindings
} could not be read.
part-hidden = Your account can't see { $count } of the { $part ->
    [users] users
    [groups] groups
    [endpoints] endpoints
    [applications] applications
   *[bindings] bindings
}.
part-unread = { $count } of the { $part ->
    [users] users
    [groups] groups
    [endpoints] endpoints
    [applications] applications
   *[bindings] bindings
} were not read: they are too many.
# What that means. So are the next two.
not-in-table = They are not in the table.
membership-unknown = Whether a user is in a group by way of another group is unknown.
result-unknown = What depends on them can't be checked here.

## The file

export = Export
# The same on the page of an object, which has an “Export” of its own.
export-access = Export access
export-failed = The part of RAC Admin that writes tables could not be loaded. Try again.
exporting = Exporting…
nothing-to-export = Nothing has been read yet.
# How the table is filtered: a list of the following.
filtered-provider = provider “{ $name }”
filtered-endpoint = endpoint “{ $name }”
filtered-compared = where { $one } and { $other } differ or may differ
filtered-groups = groups
users-contain = users contain “{ $text }”
groups-contain = groups contain “{ $text }”
endpoints-contain = endpoints contain “{ $text }”
filtered-more-than = may reach more than { $count }
# Not filtered.
not-filtered = no
# What decided.
by-no-application = no application
by-hidden = not visible
by-no-bindings = no bindings
# What is true of the pairs that are not listed.
not-listed-direct = no, or not only via direct user binding
