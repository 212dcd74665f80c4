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

## The list

tokens = Connection tokens
caption = Connection tokens
what-they-are = A token is created when a user launches an endpoint, and lets them connect until it expires. Expired tokens are listed too: authentik shows neither when a token was created nor when it expires. The list can be grouped by provider, endpoint or user, but not sorted by name.
empty-title = No connection tokens
empty-text = A token is created each time a user launches an endpoint. Providers with “Delete token on disconnect” delete it as soon as the connection starts, and never show any here.
search-hint = Search by endpoint or provider
# The filter is not set.
all-providers = All providers
# The filter is not set.
all-endpoints = All endpoints
# The filter is not set.
all-users = All users
# Names a token, because its id means nothing to users.
whose = { $user } for { $endpoint }
# Beside a user.
inactive = (inactive)
edit = Edit
delete = Delete
# The name of the button “Delete”.
delete-label = Delete token of { $user } for { $endpoint }
# The name of the button “Edit”, and the title of the form.
edit-label = Edit token of { $user } for { $endpoint }
# { $count }: of all tokens that match the search and the filters.
select-matching = Select all { $count }
reading = Reading connection tokens: { $done } of { $all }
stop = Stop
refresh-every = Refresh automatically
refresh-off = Off
every = Every { $seconds } s
export-csv = Export CSV
export-failed = The part of RAC Admin that writes tables could not be loaded. Try again.

## The columns of the exported table

table-username = Username
table-name = Name
table-email = Email
table-active = Active
table-endpoint = Endpoint
table-protocol = Protocol
table-host = Host
table-provider = Provider
table-last-login = Last login
table-id = Token id

## The page of a token

# The title before the token is known.
token = Connection token
title = Connection token of { $user } for { $endpoint }
back-to-list = To the list of connection tokens
user = User
last-login = Last login
provider = Provider
endpoint = Endpoint
protocol = Protocol
host = Host
id = ID

## The form

edit-title = Edit connection token
edit-what = Points this token to another endpoint. A connection that is already open does not move.
save = Save changes
saved = Saved the connection token.
already-so = No changes to save.
conflict-title = Somebody else changed this connection token
# The name of both fields in a conflict.
target = Provider and endpoint
provider-help = Only its endpoints can be chosen below.
provider-missing = Choose a provider.
endpoint-help = The endpoint this token lets its user connect to.
endpoint-missing = Choose an endpoint of this provider.

## Deleting

delete-token = Delete token
delete-title = Delete token of { $user } for { $endpoint }?
deleted = Revoked the token of { $user } for { $endpoint }.
delete-does = The token no longer counts against the endpoint's limit and can't be used to connect again. The user can launch the endpoint again.
delete-does-not = An open connection is not closed. To close it, end the user's authentik session, which also signs them out of authentik.
delete-many-title = { $count ->
    [one] Delete { $count } connection token?
   *[other] Delete { $count } connection tokens?
}
# The button.
delete-many = { $count ->
    [one] Delete { $count } connection token
   *[other] Delete { $count } connection tokens
}

## The tokens of a user

# A link to the token.
details = Details
none-of-user = This user has no connection tokens.
none-seen-of-user = No connection tokens of this user are visible to your account.
all-of-user = { $count ->
    [one] Show it in the list of connection tokens
   *[other] Show all { $count } in the list of connection tokens
}
revoke-all = Revoke all tokens of { $user }
