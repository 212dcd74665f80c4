### Texts of the page of a user: what the user can reach, and what is open.

# The title before the user is known.
user = User
# The section of the app that the page belongs to.
section = Access
back = To the access of all users
show-in-access = Show in Access
username = Username
email = Email
# The label of whether the account is active.
state = Account
active = Active
inactive = Inactive: can't sign in
superuser = Superuser. authentik evaluates bindings for superusers as for everyone else.
last-login = Last login
groups = Groups
# The user is in no group.
no-groups = None
unknown = unknown

## Endpoints

endpoints = Endpoints
endpoints-caption = Endpoints that the user can reach
endpoint = Endpoint
provider = Provider
access = Access
# The heading of the column that says which bindings decide.
why = Why
reaches-all = { $count ->
    [one] Reaches { $count } endpoint.
   *[other] Reaches { $count } endpoints.
}
reaches-of = { $all ->
    [one] Reaches { $count } of { $all } endpoint.
   *[other] Reaches { $count } of { $all } endpoints.
}
# Behind “Reaches 4 of 20 endpoints.”
maybe-more = Decided at launch, or not to be checked here: { $count } more.
reaches-none = This user can't reach any endpoint that your account can see.
not-read = What this user reaches is not known.

## Connection tokens

tokens = Connection tokens

## Sessions in authentik

sessions = Sessions
sessions-about = Sessions of the user in authentik. Ending one is what really closes the connections that were opened in it: revoking a token doesn't.
sessions-caption = Sessions of the user in authentik
no-sessions = This user has no session.
no-sessions-seen = No session of this user is visible to your account.
browser = Browser
# The heading of a column of IP addresses.
from = From
last-used = Last used
expires = Expires
# What a session is called. { $address }: an IP address.
session = of { $user } from { $address }
# The same if the address is unknown.
session-anywhere = of { $user }
# The button.
end-session = End session
# The name of the button.
end-label = End session of { $user } from { $address }
end-label-anywhere = End session of { $user }
end-title = End session of { $user } from { $address }?
end-title-anywhere = End session of { $user }?
end-about = The user is signed out of authentik in this browser, connections opened in it are closed, and its connection tokens are deleted. This can't be undone.
end-own = This is your own account. If you signed in here with this session, you are signed out, too.
ended = Ended the session of { $user } from { $address }.
ended-anywhere = Ended the session of { $user }.
already-ended = The session has ended already.

## Launches

launches = Last launches
launches-caption = The latest launches by the user
all-activity = All activity of this user
no-launches = No launch by this user is among the latest authorizations.
not-visible = Your account can't see events.
when = When
