### Texts about authentik's API: errors of requests, what is wrong with what was typed, durations, and permissions. Shown on all
### pages, and (in English) by the command-line program.

## What could not be done. A colon and the reason follow.
## { $result }: "refused" if authentik did not accept what was sent to it, otherwise "failed".

read-list = { $result ->
    [refused] authentik refused to read the list
   *[failed] Could not read the list
}
ask-whose-token = { $result ->
    [refused] authentik refused to say who the token belongs to
   *[failed] Could not ask authentik who the token belongs to
}
read-connection-tokens = { $result ->
    [refused] authentik refused to read the connection tokens
   *[failed] Could not read the connection tokens
}
count-connection-tokens = { $result ->
    [refused] authentik refused to count the connection tokens
   *[failed] Could not count the connection tokens
}
read-connection-token = { $result ->
    [refused] authentik refused to read the connection token
   *[failed] Could not read the connection token
}
save-connection-token = { $result ->
    [refused] authentik refused to save the connection token
   *[failed] Could not save the connection token
}
# { $whose }: its user and its endpoint
delete-connection-token = { $result ->
    [refused] authentik refused to delete the connection token of { $whose }
   *[failed] Could not delete the connection token of { $whose }
}
read-providers = { $result ->
    [refused] authentik refused to read the providers
   *[failed] Could not read the providers
}
read-provider = { $result ->
    [refused] authentik refused to read the provider
   *[failed] Could not read the provider
}
create-provider = { $result ->
    [refused] authentik refused to create the provider
   *[failed] Could not create the provider
}
save-provider = { $result ->
    [refused] authentik refused to save the provider
   *[failed] Could not save the provider
}
delete-provider = { $result ->
    [refused] authentik refused to delete provider “{ $name }”

   *[failed] Could not delete provider “{ $name }”

}
read-provider-permissions = { $result ->
    [refused] authentik refused to read the permissions on the provider
   *[failed] Could not read the permissions on the provider
}
read-endpoints = { $result ->
    [refused] authentik refused to read the endpoints
   *[failed] Could not read the endpoints
}
count-endpoints = { $result ->
    [refused] authentik refused to count the endpoints
   *[failed] Could not count the endpoints
}
read-endpoint = { $result ->
    [refused] authentik refused to read the endpoint
   *[failed] Could not read the endpoint
}
create-endpoint = { $result ->
    [refused] authentik refused to create the endpoint
   *[failed] Could not create the endpoint
}
save-endpoint = { $result ->
    [refused] authentik refused to save the endpoint
   *[failed] Could not save the endpoint
}
delete-endpoint = { $result ->
    [refused] authentik refused to delete endpoint “{ $name }”

   *[failed] Could not delete endpoint “{ $name }”

}
read-property-mappings = { $result ->
    [refused] authentik refused to read the property mappings
   *[failed] Could not read the property mappings
}
read-property-mapping = { $result ->
    [refused] authentik refused to read the property mapping
   *[failed] Could not read the property mapping
}
create-property-mapping = { $result ->
    [refused] authentik refused to create the property mapping
   *[failed] Could not create the property mapping
}
save-property-mapping = { $result ->
    [refused] authentik refused to save the property mapping
   *[failed] Could not save the property mapping
}
delete-property-mapping = { $result ->
    [refused] authentik refused to delete property mapping “{ $name }”

   *[failed] Could not delete property mapping “{ $name }”

}
test-property-mapping = { $result ->
    [refused] authentik refused to test the property mapping
   *[failed] Could not test the property mapping
}
read-bindings = { $result ->
    [refused] authentik refused to read the bindings
   *[failed] Could not read the bindings
}
read-binding = { $result ->
    [refused] authentik refused to read the binding
   *[failed] Could not read the binding
}
create-binding = { $result ->
    [refused] authentik refused to create the binding
   *[failed] Could not create the binding
}
save-binding = { $result ->
    [refused] authentik refused to save the binding
   *[failed] Could not save the binding
}
# { $kind }: policy, group or user. { $name }: its name.
delete-binding = { $result ->
    [refused] authentik refused to delete the binding of { $kind ->
        [policy] the policy “{ $name }”
        [group] the group “{ $name }”
        [user] the user “{ $name }”
       *[unknown] the unknown subject “{ $name }”
    }
   *[failed] Could not delete the binding of { $kind ->
        [policy] the policy “{ $name }”
        [group] the group “{ $name }”
        [user] the user “{ $name }”
       *[unknown] the unknown subject “{ $name }”
    }
}
read-applications = { $result ->
    [refused] authentik refused to read the applications
   *[failed] Could not read the applications
}
read-application = { $result ->
    [refused] authentik refused to read the application
   *[failed] Could not read the application
}
create-application = { $result ->
    [refused] authentik refused to create the application
   *[failed] Could not create the application
}
save-application = { $result ->
    [refused] authentik refused to save the application
   *[failed] Could not save the application
}
save-application-named = { $result ->
    [refused] authentik refused to save the application “{ $name }”
   *[failed] Could not save the application “{ $name }”
}
assign-application = { $result ->
    [refused] authentik refused to assign the application “{ $name }”
   *[failed] Could not assign the application “{ $name }”
}
delete-application = { $result ->
    [refused] authentik refused to delete the application “{ $name }”
   *[failed] Could not delete the application “{ $name }”
}
check-application-access = { $result ->
    [refused] authentik refused to check whether the user can use the application
   *[failed] Could not check whether the user can use the application
}
read-outposts = { $result ->
    [refused] authentik refused to read the outposts
   *[failed] Could not read the outposts
}
read-outpost = { $result ->
    [refused] authentik refused to read the outpost
   *[failed] Could not read the outpost
}
read-outpost-health = { $result ->
    [refused] authentik refused to read the health of the outpost
   *[failed] Could not read the health of the outpost
}
read-outpost-defaults = { $result ->
    [refused] authentik refused to read the default settings of outposts
   *[failed] Could not read the default settings of outposts
}
create-outpost = { $result ->
    [refused] authentik refused to create the outpost
   *[failed] Could not create the outpost
}
save-outpost = { $result ->
    [refused] authentik refused to save the outpost
   *[failed] Could not save the outpost
}
save-outpost-named = { $result ->
    [refused] authentik refused to save the outpost “{ $name }”
   *[failed] Could not save the outpost “{ $name }”
}
add-to-outpost = { $result ->
    [refused] authentik refused to add the provider to the outpost “{ $name }”
   *[failed] Could not add the provider to the outpost “{ $name }”
}
delete-outpost = { $result ->
    [refused] authentik refused to delete the outpost “{ $name }”
   *[failed] Could not delete the outpost “{ $name }”
}
# What was created is deleted, because that is undone. { $kind }: what it is.
delete-created = { $result ->
    [refused] authentik refused to delete the { $kind ->
        [provider] provider
        [endpoint] endpoint
        [property-mapping] property mapping
        [binding] binding
        [application] application
        [outpost] outpost
       *[connection-token] connection token
    }
   *[failed] Could not delete the { $kind ->
        [provider] provider
        [endpoint] endpoint
        [property-mapping] property mapping
        [binding] binding
        [application] application
        [outpost] outpost
       *[connection-token] connection token
    }
}
# { $kind }: what it is.
read-uses = { $result ->
    [refused] authentik refused to read what uses the { $kind ->
        [provider] provider
        [endpoint] endpoint
        [property-mapping] property mapping
        [binding] binding
        [application] application
        [outpost] outpost
       *[connection-token] connection token
    }
   *[failed] Could not read what uses the { $kind ->
        [provider] provider
        [endpoint] endpoint
        [property-mapping] property mapping
        [binding] binding
        [application] application
        [outpost] outpost
       *[connection-token] connection token
    }
}
read-users = { $result ->
    [refused] authentik refused to read the users
   *[failed] Could not read the users
}
search-users = { $result ->
    [refused] authentik refused to search the users
   *[failed] Could not search the users
}
read-user = { $result ->
    [refused] authentik refused to read the user
   *[failed] Could not read the user
}
read-user-groups = { $result ->
    [refused] authentik refused to read the user's groups
   *[failed] Could not read the user's groups
}
read-user-sessions = { $result ->
    [refused] authentik refused to read the sessions of the user
   *[failed] Could not read the sessions of the user
}
end-session = { $result ->
    [refused] authentik refused to end the session of { $user }
   *[failed] Could not end the session of { $user }
}
# { $address }: where the user signed in, as an IP address.
end-session-from = { $result ->
    [refused] authentik refused to end the session of { $user } from { $address }
   *[failed] Could not end the session of { $user } from { $address }
}
read-own-permissions = { $result ->
    [refused] authentik refused to read the permissions of your account's roles
   *[failed] Could not read the permissions of your account's roles
}
# { $model }: what authentik calls the objects.
check-listing = { $result ->
    [refused] authentik refused to check whether your account can list { $model }
   *[failed] Could not check whether your account can list { $model }
}
read-groups = { $result ->
    [refused] authentik refused to read the groups
   *[failed] Could not read the groups
}
read-policies = { $result ->
    [refused] authentik refused to read the policies
   *[failed] Could not read the policies
}
clear-policy-cache = { $result ->
    [refused] authentik refused to clear its policy cache
   *[failed] Could not clear authentik's policy cache
}
read-flows = { $result ->
    [refused] authentik refused to read the flows
   *[failed] Could not read the flows
}
create-flow = { $result ->
    [refused] authentik refused to create the flow
   *[failed] Could not create the flow
}
read-flow-stages = { $result ->
    [refused] authentik refused to read the stages of the flow
   *[failed] Could not read the stages of the flow
}
add-stage = { $result ->
    [refused] authentik refused to add the stage to the flow
   *[failed] Could not add the stage to the flow
}
read-prompts = { $result ->
    [refused] authentik refused to read the prompts
   *[failed] Could not read the prompts
}
create-prompt = { $result ->
    [refused] authentik refused to create the prompt
   *[failed] Could not create the prompt
}
read-prompt-stages = { $result ->
    [refused] authentik refused to read the prompt stages
   *[failed] Could not read the prompt stages
}
create-prompt-stage = { $result ->
    [refused] authentik refused to create the prompt stage
   *[failed] Could not create the prompt stage
}
save-prompt-stage = { $result ->
    [refused] authentik refused to save the prompt stage
   *[failed] Could not save the prompt stage
}
read-events = { $result ->
    [refused] authentik refused to read the events
   *[failed] Could not read the events
}
count-launches = { $result ->
    [refused] authentik refused to count the launches
   *[failed] Could not count the launches
}
# An object, before it is deleted.
look-up = { $result ->
    [refused] authentik refused to look it up
   *[failed] Could not look it up
}
load-settings-checks = { $result ->
    [refused] authentik refused to load the checks of settings
   *[failed] Could not load the checks of settings
}
connect = { $result ->
    [refused] authentik refused to connect
   *[failed] Could not connect
}
restore-session = { $result ->
    [refused] authentik refused to restore the session
   *[failed] Could not restore the session
}
restore-sign-in = { $result ->
    [refused] authentik refused to restore your sign-in
   *[failed] Could not restore your sign-in
}

# { $what }: that something could not be done, or was refused: one of the messages above. { $why }: the reason, as below.
with-reason = { $what }: { $why }

## The reasons. They follow a colon.

why-unreachable = authentik did not answer.
why-offline = the network is down.
why-bad-token = authentik does not accept the token.
why-no-permission = your account doesn't have the permission.
why-not-found = it does not exist, or your account can't view it.
# { $status }: an HTTP status, such as 418.
why-refused = authentik answered with status { $status } and no explanation.
# { $text }: authentik's own message.
why-authentik-says = authentik says: { $text }
why-throttled = authentik received too many requests.
why-throttled-for = authentik received too many requests. Try again in { $seconds } s.
why-unavailable = authentik is not available right now (status { $status }).
# { $text }: the server's own message, without a full stop.
why-unavailable-says = authentik is not available right now: { $text }.
why-crashed = authentik failed with an internal error.
# { $at }: where, and why: a technical text in English, or that it is a web page.
why-unreadable = authentik's answer could not be read ({ $at }).
web-page-instead = a web page instead of JSON
# { $found }: what is there, from below.
why-no-api = there is no authentik API at { $address } ({ $found }).
# { $status }: an HTTP status, such as 404.
why-no-api-status = there is no authentik API at { $address } ({ $status }, { $found }).
why-no-api-here = there is no authentik API at this address ({ $status }, { $found }).
found-redirect = it redirects elsewhere
found-empty = an empty answer
found-web-page = a web page
found-other-json = JSON of something else
found-no-json = not JSON
why-timed-out = { $seconds ->
    [one] no answer within { $seconds } second.
   *[other] no answer within { $seconds } seconds.
}
why-aborted = it was cancelled.
why-read-only = read-only mode is on. Nothing was sent.
why-other-account = the token belongs to another account now. Nothing was sent.
why-not-loaded = a part of RAC Admin could not be loaded.
why-nul = authentik can't read the NUL character (U+0000) in it.

## What to do after an error

advice-unreachable = Check the network and that authentik is running. If this page is not served from authentik's own origin, the browser withholds the answer: authentik sends no CORS headers. Serve this app under authentik's origin, or let a reverse proxy add Access-Control-Allow-Origin and answer OPTIONS itself.
advice-offline = Nothing on this page is lost. Try again once the network is back.
advice-no-permission = Ask an authentik administrator for the permission, or connect with another token.
# A request that changes something failed in authentik.
advice-crashed-write = Nothing is known to have changed. authentik's log has more under the request id.
advice-crashed = authentik's log has more under the request id.
advice-unavailable = authentik may be starting. Wait a moment, then try again.
advice-timed-out = authentik may still have done it: check before you try again.
advice-unreadable = Check that the address is that of an authentik API. A newer authentik may also answer differently.
advice-no-api = Check the address. If it is right, a proxy or a sign-in page in front of authentik answers instead.
advice-read-only = Turn it off in the account menu, unless the operator of this page has fixed it.
advice-not-loaded = The network may have failed. If a new version of RAC Admin was installed since this page was opened, reload the page.

## Objects that the account can't see

# A heading.
hidden-rows = { $count ->
    [one] { $count } exists that your account can't see
   *[other] { $count } exist that your account can't see
}
# A sentence.
hidden-rows-sentence = { $count ->
    [one] { $count } exists that your account can't see.
   *[other] { $count } exist that your account can't see.
}
none-seen = { $kind ->
    [provider] No RAC providers that your account can see
    [endpoint] No endpoints that your account can see
    [property-mapping] No property mappings that your account can see
    [connection-token] No connection tokens that your account can see
    [application] No applications that your account can see
    [outpost] No outposts that your account can see
   *[binding] No bindings that your account can see
}
# { $permission }: as authentik calls it, in English: Can view RAC Provider.
lacks-permission = Your account lacks the permission “{ $permission }”.

## What authentik refused, and what it lacks

# { $field }: a field's label. { $text }: authentik's own message about it.
field-refused = { $field }: { $text }
devices = This instance manages endpoints as devices, which RAC Admin doesn't support yet. Providers and property mappings work as before.
broken-version = authentik { $version } has a bug that makes every launch fail: the WebSocket loses its subprotocol. Update authentik.

## Names in place of those that authentik doesn't send

unknown-provider = Unknown provider
# Instead of a user's login name, or the name of an endpoint or a device.
unknown-name = unknown
# In place of an endpoint's protocol and host: it is a device of authentik's.
device = Device

## Tokens

token-empty = Enter an API token.
token-odd-character = A token has no spaces and only plain letters, digits and punctuation. Check what you copied.

## The limit of an endpoint: how many connections it allows at a time

no-limit = No limit
closed = Closed (limit 0)
at-most = At most { $number }

## What asks users for their credentials. Created by RAC Admin in authentik, under these names.

piece-flow = Authorization flow “{ $name }”
piece-prompt = Prompt “{ $name }”
piece-stage = Prompt stage “{ $name }”
piece-binding = Stage in the flow

## How long connections last

# A duration, or a part of one.
weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
milliseconds = { $count ->
    [one] { $count } millisecond
   *[other] { $count } milliseconds
}
microseconds = { $count ->
    [one] { $count } microsecond
   *[other] { $count } microseconds
}
# Two parts of a duration: 1 day 8 hours.
amounts = { $first } { $second }
# A duration below zero: minus 30 minutes.
minus = minus { $amount }
expires-immediately = Expires immediately

## What is wrong with the text of a duration. Its notation is authentik's: hours=8;minutes=30, with the English names of units.

expiry-empty = Enter a duration, for example hours=8.
expiry-bare-number = A number needs a unit, for example hours=8. authentik refuses a number alone, including 0.
expiry-iso8601 = authentik does not read ISO 8601 durations. Write hours=8 instead of PT8H.
expiry-empty-part = There is nothing after “;”. Use “;” only between two parts.
expiry-no-equals = “{ $part }” has no “=”. Write, for example, hours=8.
expiry-several-equals = “{ $part }” has more than one “=”. Separate parts with “;”, as in hours=8;minutes=30.
# { $unit }: the English name of a unit, as it is written in the notation.
expiry-meant = “{ $name }” is not a unit. Did you mean “{ $unit }”?
expiry-unknown-unit = “{ $name }” is not a unit. Use weeks, days, hours, minutes, seconds, milliseconds or microseconds.
expiry-blank-at-unit = There is a space next to “{ $unit }”, and authentik can't read it. Remove the space.
expiry-no-number = There is no number after “{ $unit }=”.
expiry-not-a-number = “{ $text }” is not a number of { $unit ->
    [weeks] weeks
    [days] days
    [hours] hours
    [minutes] minutes
    [seconds] seconds
    [milliseconds] milliseconds
   *[microseconds] microseconds
}.
expiry-other-characters = “{ $text }” is not a number of { $unit ->
    [weeks] weeks
    [days] days
    [hours] hours
    [minutes] minutes
    [seconds] seconds
    [milliseconds] milliseconds
   *[microseconds] microseconds
} that can be read. Use the digits 0 to 9, “.” and “-”.
# { $number }: the same with a decimal point.
expiry-decimal-comma = Use a decimal point, not a comma: { $unit }={ $number }.
expiry-not-a-whole-number = “{ $text }” is not a whole number of { $unit ->
    [weeks] weeks
    [days] days
    [hours] hours
    [minutes] minutes
    [seconds] seconds
    [milliseconds] milliseconds
   *[microseconds] microseconds
}.
expiry-too-long = Too long: authentik crashes when it checks this. The maximum is 999,999,999 days.
expiry-nul = The text contains a NUL character, which authentik can't store.

## Warnings about a duration that authentik accepts

expiry-zero = No one could connect: tokens would expire as soon as they are created. Zero doesn't mean “until the browser closes” here.
expiry-negative = No one could connect: tokens would have expired before they are created. Use a duration above zero.
expiry-beyond-calendar = No one could connect: tokens would expire after the year 9999, which authentik can't store.
expiry-ignored-blank = authentik ignores “{ $part }” because of the space next to its unit. Remove the space.
expiry-ignored-meant = authentik ignores “{ $part }” because it doesn't know the unit. Did you mean “{ $unit }”?
expiry-ignored = authentik ignores “{ $part }” because it doesn't know the unit.
# More parts than those that were named.
expiry-ignored-more = { $count ->
    [one] authentik ignores { $count } more part.
   *[other] authentik ignores { $count } more parts.
}
expiry-replaced = “{ $unit }” is given more than once; only the last one counts.
expiry-very-long = Longer than 30 days. Each token counts against the endpoint's limit until it expires.
expiry-shorter-than-a-minute = Less than a minute: barely enough to start a connection.
