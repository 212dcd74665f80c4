### Texts about readiness: the checklists of providers and endpoints, the dialogs that fix what is missing, “Check for a
### user”, and the overview's list of what is not ready.

readiness = Readiness
check-user = Check for a user

## What is checked

account = Account
application = Application
application-access = Who can use the application
endpoint-access = Who can use the endpoint
endpoints = Endpoints
outpost = Outpost
outpost-health = Outpost health
limit = Connection limit
connection-expiry = Connection expiry
settings = Connection settings
credentials = Credentials
host = Host reachability

## The states of a check

waiting = Checking…
ready = Ready
open = Open to everyone
# Something should be looked at, although connections are possible.
attention = Check
blocked = Blocked
not-known = Can't be checked here

## The summary of a checklist

# { $verdict } is one of the states.
checks-passed = { $judged ->
    [one] { $verdict }: { $ready } of { $judged } check passed
   *[other] { $verdict }: { $ready } of { $judged } checks passed
}
# { $verdict } is that something can't be checked, { $unknown } how many checks of { $all } that are.
checks-unknown = { $all ->
    [one] { $verdict }: { $unknown } of { $all } check
   *[other] { $verdict }: { $unknown } of { $all } checks
}
# Said by screen readers after a fix: what is checked, and its new state.
changed-to = { $subject }: { $verdict }.
# The summary for one user. So are the next three.
user-blocked = { $name } can't connect.
user-perhaps-refused = { $name } might be refused.
user-has-access-only = { $name } has access, but no one can connect right now.
user-ready = { $name } should be able to connect.

## What the account can't see

outposts-not-permitted = Your account can't view outposts.
outpost-health-not-permitted = Your account can't view the health of outposts.
bindings-not-permitted = Your account can't view the bindings, or the groups of users.
endpoints-not-permitted = Your account can't view endpoints.
tokens-not-permitted = Your account can't view connection tokens.
not-permitted = Your account can't view this.

## The application

no-application = Not assigned to an application
no-application-text = Users launch connections through an application. Assign the provider to one, or create one for it.
launched-through = Users launch it through “{ $name }”.
launched-through-slug = Users launch it through “{ $name }” ({ $slug }).
no-application-to-use = The provider has no application: there is nothing to launch.
only-for-superusers = Only superusers can check which applications another user can use.
application-allowed = authentik's policies allow it.
application-refused = authentik's policies don't allow it.
# { $messages } is what the policies say.
application-allowed-with = authentik allows it: { $messages }
application-refused-with = authentik doesn't allow it: { $messages }

## Who can use it

everyone-application = Everyone who can sign in can use the application.
everyone-endpoint = Everyone who can use the application can use the endpoint.
no-visible-bindings = Your account sees no enabled bindings. There may be some that it can't view.
# Followed by who can use it then.
no-bindings = No bindings.
only-binding-disabled = Its only binding is disabled.
all-bindings-disabled = All its bindings are disabled.
# { $bindings } is a list of conditions.
who-passes = Anyone who passes one of these: { $bindings }.
# { $by } is a condition.
admitted = Allowed by { $by }.
refused = None of these matches the user: { $bindings }.
policies-decide = No group or user binding matches. Access depends on { $policies }, which only authentik can evaluate.
own-bindings-each = Each endpoint has its own bindings.
# { $open } of all endpoints of a provider.
open-of = { $open ->
    [one] { $all ->
        [one] { $open } of { $all } endpoint is open to everyone.
       *[other] { $open } of { $all } endpoints is open to everyone.
    }
   *[other] { $open } of { $all } endpoints are open to everyone.
}
restrict = Restrict…
# The heading of the dialog.
restrict-who = Restrict who can use “{ $name }”
# A link to the bindings of one endpoint.
restrict-one = Restrict { $name }…
restricted = “{ $name }” now has a binding.
open-bindings = Open the bindings

## The conditions of bindings, in a list or in a sentence

group = group “{ $name }”
everyone-except-group = everyone except group “{ $name }”
user = user “{ $name }”
everyone-except-user = everyone except user “{ $name }”
policy = policy “{ $name }”
not-policy = not policy “{ $name }”
# Behind some names: how many others there are.
and-others = { $names } and { $count } more

## The account of a user

active = { $name } can sign in.
inactive = { $name } is inactive and can't sign in.

## Endpoints and their limits

no-endpoints = No endpoints: there is nothing to connect to.
no-visible-endpoints = Your account sees no endpoints: authentik lists only those it can use itself.
create-endpoint = Create an endpoint
all-endpoints = All its endpoints
endpoint-count = { $count ->
    [one] { $count } endpoint.
   *[other] { $count } endpoints.
}
visible-endpoints = { $count ->
    [one] Your account can see { $count } endpoint of this provider.
   *[other] Your account can see { $count } endpoints of this provider.
}
no-limit-blocks = No endpoint is closed (limit 0).
limit-zero = Closed (limit 0): no one can connect.
limit-none = No limit.
all-closed = All endpoints are closed (limit 0): no one can connect.
# { $closed } of all endpoints of a provider.
closed-of = { $closed ->
    [one] { $all ->
        [one] { $closed } of { $all } endpoint is closed (limit 0): no one can connect to it.
       *[other] { $closed } of { $all } endpoints is closed (limit 0): no one can connect to it.
    }
   *[other] { $closed } of { $all } endpoints are closed (limit 0): no one can connect to them.
}
change-limit = Change the limit
# A link to the limit of one endpoint.
change-limit-of = Change the limit of { $name }
limit-has-no-effect = The limit of { $maximum } has no effect: authentik counts tokens, and this provider deletes its tokens as soon as a connection starts.
# { $maximum } is the limit, { $tokens } how many tokens exist: at least as many.
limit-perhaps-reached = { $tokens ->
    [one] { $tokens } token exists and the limit is { $maximum }. If it has not expired, the next launch is refused.
   *[other] { $maximum ->
        [1] { $tokens } tokens exist and the limit is { $maximum }. If one of them has not expired, the next launch is refused.
       *[other] { $tokens } tokens exist and the limit is { $maximum }. If { $maximum } of them have not expired, the next launch is refused.
    }
}
limit-not-reached = { $tokens } of { $maximum } in use, expired tokens included.
limit-not-visible = The limit is { $maximum }. Your account can't view the tokens of other users, which count against it.
# How many of the tokens are those of the user { $name }.
own-tokens = { $count ->
    [one] { $count } of them is { $name }'s.
   *[other] { $count } of them are { $name }'s.
}
show-tokens = Show connection tokens

## Expiry, settings, credentials and host

expires-at-once = Connections expire immediately
expires-at-once-text = With a connection expiry of zero or less, every token has expired when it is created, and users are sent back immediately. Set an expiry above zero.
change-expiry = Change the connection expiry
# { $duration } is a duration in words.
expiry = Connection tokens expire after { $duration }.
# { $stored } is what authentik has stored instead of a duration.
expiry-unreadable = authentik can't read “{ $stored }” as a duration: every launch fails.
settings-fine = No problems found in the settings.
# Behind the first findings in settings: how many others there are.
more-findings = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
# A finding in settings that doesn't name its parameter, { $key }, itself.
finding-in = “{ $key }”: { $finding }
open-provider = Open the provider's settings
open-endpoint = Open the endpoint's settings
# { $names } is a list of parameters: username, password.
flow-asks = The authorization flow asks users for { $names }.
flow-does-not-ask = Neither settings nor property mappings have a user name or password, and the authorization flow asks for none: VNC servers with a password refuse the connection. Recipes in the settings add either.
flow-does-not-ask-nla = The security mode needs a user name and password before the connection, but neither settings nor property mappings have them, and the authorization flow asks for none. Recipes in the settings add either.
open-host = Change the host
host-only-launch = Only a launch shows whether { $host } responds and accepts the credentials.
hosts-only-launch = Only a launch shows whether the machines respond and accept the credentials.

## Outposts

no-outpost = Not in an outpost
no-outpost-text = A RAC outpost makes the connection. Without one, authentik refuses it with “Provider has no outpost”. Add the provider to a RAC outpost.
# { $names } is a list of outposts.
in-outposts = Served by { $names }.
# What is said about one of several outposts.
of-outpost = “{ $name }”: { $reason }
offline-no-replicas = The outpost is offline: its configuration has kubernetes_replicas: 0, so Kubernetes runs no instance. Set it to 1 or more.
offline-integration = The outpost is offline. authentik runs it through an integration: check the outpost's events and the container's log.
offline-start-it = The outpost is offline. authentik doesn't run it: start a container of ghcr.io/goauthentik/rac with AUTHENTIK_HOST and, as AUTHENTIK_TOKEN, the outpost's token.
# { $token } is the identifier of the token.
offline-start-it-with = The outpost is offline. authentik doesn't run it: start a container of ghcr.io/goauthentik/rac with AUTHENTIK_HOST and, as AUTHENTIK_TOKEN, the outpost's token ({ $token }).
# The running instances of an outpost. In the next three, { $versions } is a version or several, and { $ago } when one of
# them reported last.
online = { $count ->
    [one] { $count } instance online.
   *[other] { $count } instances online.
}
online-seen = { $count ->
    [one] { $count } instance online, last seen { $ago }.
   *[other] { $count } instances online, last seen { $ago }.
}
online-version = { $count ->
    [one] { $count } instance online, version { $versions }.
   *[other] { $count } instances online, version { $versions }.
}
online-version-seen = { $count ->
    [one] { $count } instance online, version { $versions }, last seen { $ago }.
   *[other] { $count } instances online, version { $versions }, last seen { $ago }.
}
instance-silent = An instance was last seen { $ago } and has probably stopped.
instance-silent-on = The instance on { $host } was last seen { $ago } and has probably stopped.
instance-outdated = An instance runs the outdated version { $version }. Update it.
instance-outdated-on = The instance on { $host } runs the outdated version { $version }. Update it.
# { $wanted } is authentik's own version.
instance-differs = An instance runs version { $version }, but authentik runs { $wanted }. Update it.
instance-differs-on = The instance on { $host } runs version { $version }, but authentik runs { $wanted }. Update it.
# When something was last seen. So are the next three.
less-than-a-minute-ago = less than a minute ago
minutes-ago = { $count } min ago
hours-ago = { $count } h ago
days-ago = { $count } d ago

## The dialogs of fixes

assign = Assign an application
assign-help = Only applications without a provider are listed: an application has at most one.
assign-choose = Choose an application.
assign-taken = This application now has another provider. Choose another application.
assign-save = Assign application
create-application = Create an application
create-application-save = Create application
name = Name
application-name-help = Shown to users in their library.
name-missing = Enter a name.
slug = Slug
slug-help = Part of each launch address. Must be unique. Letters, digits, hyphens and underscores.
slug-missing = Enter a slug.
slug-invalid = Use only letters (a to z), digits, hyphens and underscores.
join = Add to an outpost
join-help = RAC outposts. Providers already in the outpost stay in it.
join-choose = Choose an outpost.
join-save = Add to outpost
create-outpost = Create a RAC outpost
create-outpost-save = Create outpost
outpost-name-help = Must be unique among all outposts.
# The name proposed for a new outpost.
outpost-name = RAC outpost
outpost-after = The outpost gets authentik's default settings. Without an integration, authentik doesn't run it: start its container yourself. The checklist shows how.
failed = This could not be saved
# Why the proposed name has changed.
taken = “{ $name }” is already taken. This one is free.
# The button that uses a free name.
take-instead = Use “{ $name }”
# Beside the name of an outpost to choose.
serves-providers = { $count ->
    [one] serves { $count } provider
   *[other] serves { $count } providers
}
assigned = Users now launch “{ $provider }” through the application “{ $application }”.
joined = Added “{ $provider }” to the outpost “{ $outpost }”.
outpost-created = Created the outpost “{ $name }”. Start it next.

## Check for a user

# The heading of the dialog for one endpoint.
check-user-of = Check for a user: { $endpoint }
check-user-text = Whether a user can connect, as far as it can be checked here.
# The label of the box in which the user is chosen.
user-label = User
user-choose = Choose a user
endpoint = Endpoint
endpoint-choose = All endpoints
endpoint-help = Choose one to include its bindings and its limit.
# Beside the name of an endpoint to choose.
endpoint-detail = { $protocol } · { $host }
result = Result
still-unknown = What can't be checked here
unknown-flow = Whether the authorization flow lets the user through: its stages and policies run at launch.
unknown-expressions = Which settings the expressions of property mappings return for this user.
unknown-host = Whether the machine responds and accepts the credentials.
provider-blocks = The provider is blocked for everyone: see the checklist of this page.

## The overview

outposts = RAC outposts
no-outposts = No RAC outposts: no one can connect. Create one from a provider's checklist.
# The state of an outpost.
outpost-offline = Offline
outpost-online = Online
# { $ready } of all providers.
providers-ready = { $all ->
    [one] { $ready } of { $all } provider is ready
   *[other] { $ready ->
        [one] { $ready } of { $all } providers is ready
       *[other] { $ready } of { $all } providers are ready
    }
}
# Providers to which no one can connect.
providers-blocked = { $count } blocked
# Providers with closed endpoints.
providers-to-check = { $count } to check
# { $online } of all outposts.
outposts-online = { $all ->
    [one] { $online } of { $all } outpost online
   *[other] { $online } of { $all } outposts online
}
# A link.
more-providers = and { $count } more: show all providers
limits-unread = { $count ->
    [one] The limit of { $count } more endpoint was not checked: see the list of endpoints.
   *[other] The limits of { $count } more endpoints were not checked: see the list of endpoints.
}
limits-hidden = { $count ->
    [one] { $count } endpoint was not checked, because your account can't see it.
   *[other] { $count } endpoints were not checked, because your account can't see them.
}
closed = { $count ->
    [one] { $count } endpoint is closed (limit 0)
   *[other] { $count } endpoints are closed (limit 0)
}
open-hidden = Your account can't check which endpoints are open to everyone.
open-count = { $count ->
    [one] { $count } endpoint is open to everyone
   *[other] { $count } endpoints are open to everyone
}
# Above links to the endpoints.
open-here = { $count ->
    [one] Open to everyone: { $count } endpoint
   *[other] Open to everyone: { $count } endpoints
}
# A link, behind the names of some endpoints.
and-more = and { $count } more
# What an outpost serves.
serves = { $count ->
    [one] Serves { $count } provider.
   *[other] Serves { $count } providers.
}
