### Texts of the page of recent changes, which can be undone.

## The page

about = Changes made in this tab to providers, endpoints, property mappings, bindings and connection tokens, and to applications and outposts from here, also by imports and plans. They are only in this tab's memory: reloading, disconnecting or locking the page forgets them.
empty-title = No changes in this tab yet
empty-text = What you create, change or delete is listed here, and can be undone.
caption = Recent changes
# Headings of columns.
change = Change
when = When
state = State
undo = Undo
# The state of a change.
can-be-undone = Can be undone
can-not-be-undone = Can't be undone
changed-since = Not undone: changed since
# So many of its objects are undone.
partly = { $done } of { $all } undone
# The number of objects that are not listed.
more = and { $count } more
dropped = { $count ->
    [one] { $count } older change is no longer kept.
   *[other] { $count } older changes are no longer kept.
}
# The name of the button in a row. { $title }: what was changed.
undo-of = Undo: { $title }
# Before a list of what undoing does with each object, and of what it did.
if-undone = If you undo this:
undo-did = This was done to undo it:

## What undoing does with an object

create-again = { $kind ->
    [provider] Create provider “{ $name }” again
    [property-mapping] Create property mapping “{ $name }” again
    [binding] Create binding “{ $name }” again
    [application] Create application “{ $name }” again
    [outpost] Create outpost “{ $name }” again
    [connection-token] Create connection token “{ $name }” again
   *[endpoint] Create endpoint “{ $name }” again
}
# The same with the bindings that it had.
create-again-with-bindings = { $count ->
    [one] { $kind ->
            [provider] Create provider “{ $name }” again, with { $count } binding
            [property-mapping] Create property mapping “{ $name }” again, with { $count } binding
            [binding] Create binding “{ $name }” again, with { $count } binding
            [application] Create application “{ $name }” again, with { $count } binding
            [outpost] Create outpost “{ $name }” again, with { $count } binding
            [connection-token] Create connection token “{ $name }” again, with { $count } binding
           *[endpoint] Create endpoint “{ $name }” again, with { $count } binding
        }
   *[other] { $kind ->
            [provider] Create provider “{ $name }” again, with { $count } bindings
            [property-mapping] Create property mapping “{ $name }” again, with { $count } bindings
            [binding] Create binding “{ $name }” again, with { $count } bindings
            [application] Create application “{ $name }” again, with { $count } bindings
            [outpost] Create outpost “{ $name }” again, with { $count } bindings
            [connection-token] Create connection token “{ $name }” again, with { $count } bindings
           *[endpoint] Create endpoint “{ $name }” again, with { $count } bindings
        }
}
delete = { $kind ->
    [provider] Delete provider “{ $name }”
    [property-mapping] Delete property mapping “{ $name }”
    [binding] Delete binding “{ $name }”
    [application] Delete application “{ $name }”
    [outpost] Delete outpost “{ $name }”
    [connection-token] Delete connection token “{ $name }”
   *[endpoint] Delete endpoint “{ $name }”
}
# { $fields }: names of fields, such as “Name, Settings”.
restore = { $kind ->
    [provider] Restore { $fields } of provider “{ $name }”
    [property-mapping] Restore { $fields } of property mapping “{ $name }”
    [binding] Restore { $fields } of binding “{ $name }”
    [application] Restore { $fields } of application “{ $name }”
    [outpost] Restore { $fields } of outpost “{ $name }”
    [connection-token] Restore { $fields } of connection token “{ $name }”
   *[endpoint] Restore { $fields } of endpoint “{ $name }”
}
# Among the fields of a connection token.
provider-and-endpoint = provider and endpoint
# { $kind }: what is added; { $object }: to what, such as “outpost “Frankfurt””.
add-again = { $kind ->
    [provider] Add the provider to { $object } again
    [property-mapping] Add the property mapping to { $object } again
    [binding] Add the binding to { $object } again
    [application] Add the application to { $object } again
    [outpost] Add the outpost to { $object } again
    [connection-token] Add the connection token to { $object } again
   *[endpoint] Add the endpoint to { $object } again
}
object = { $kind ->
    [provider] provider “{ $name }”
    [property-mapping] property mapping “{ $name }”
    [binding] binding “{ $name }”
    [application] application “{ $name }”
    [outpost] outpost “{ $name }”
    [connection-token] connection token “{ $name }”
   *[endpoint] endpoint “{ $name }”
}

## What undoing does not restore

lost-settings = The settings of “{ $name }” can't be restored: your account can't view them.
lost-bindings = Not all bindings of “{ $name }” can be restored. It comes back as Closed (limit 0): add its bindings, then set its limit.
lost-endpoints = Endpoints of “{ $name }” that your account can't view can't be restored.
lost-outposts = “{ $name }” is not added to its outposts again: they could not be read.
lost-uses = “{ $name }” is not selected again where it was: that could not be read.
lost-expiring = The binding of “{ $name }” can't be restored: it expires, and the API can't write when.
lost-access = Not all bindings of the application “{ $name }” can be restored. It comes back without its provider: add its bindings, then assign it to the provider.
lost-icon = The icon of “{ $name }” can't be restored: it is an uploaded file.
lost-along = What authentik deletes with “{ $name }”, or what refers to it, can't be restored: entitlements, backchannel providers, a brand's default application.
lost-token = The outpost “{ $name }” comes back with a new token: start it with that if you run it yourself.
lost-object = { $kind ->
    [provider] The provider “{ $name }” can't be restored.
    [property-mapping] The property mapping “{ $name }” can't be restored.
    [binding] The binding “{ $name }” can't be restored.
    [application] The application “{ $name }” can't be restored.
    [outpost] The outpost “{ $name }” can't be restored.
    [connection-token] The connection token “{ $name }” can't be restored.
   *[endpoint] The endpoint “{ $name }” can't be restored.
}

## The dialog that undoes a change

question = Undo this change?
not-back = New ids and launch addresses. Connection tokens don't come back.
not-overwritten = What someone has changed since is not overwritten.
forgotten = This change is no longer known here.
# { $fields }: with their values, such as “Name from “Workshop” to “Studio””.
changed-fields = Changed since: { $fields }. Nothing was written.
changed-value = { $name } from { $old } to { $new }
# { $changes }: of the settings that the field holds.
changed-settings = { $name } ({ $changes })
# Two parts of a list, one after the other.
listed = { $first }, { $second }
# A value in a sentence.
value = “{ $value }”
no-value = none
missing = { $kind ->
    [provider] Its provider no longer exists.
    [property-mapping] Its property mapping no longer exists.
    [binding] Its binding no longer exists.
    [application] Its application no longer exists.
    [outpost] Its outpost no longer exists.
    [connection-token] Its connection token no longer exists.
   *[endpoint] Its endpoint no longer exists.
}
needs = { $kind ->
    [provider] Its provider was deleted. Undo that first.
    [property-mapping] Its property mapping was deleted. Undo that first.
    [binding] Its binding was deleted. Undo that first.
    [application] Its application was deleted. Undo that first.
    [outpost] Its outpost was deleted. Undo that first.
    [connection-token] Its connection token was deleted. Undo that first.
   *[endpoint] Its endpoint was deleted. Undo that first.
}
# { $users }: “2 endpoints, 1 binding”.
in-use = Not deleted: it is in use by { $users }.
count-endpoints = { $count ->
    [one] { $count } endpoint
   *[other] { $count } endpoints
}
count-providers = { $count ->
    [one] { $count } provider
   *[other] { $count } providers
}
count-connection-tokens = { $count ->
    [one] { $count } connection token
   *[other] { $count } connection tokens
}
count-bindings = { $count ->
    [one] { $count } binding
   *[other] { $count } bindings
}
count-outposts = { $count ->
    [one] { $count } outpost
   *[other] { $count } outposts
}
count-others = { $count ->
    [one] { $count } other object
   *[other] { $count } other objects
}

## Results of undoing

# Beside an object whose change was undone.
undone = Undone
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
undone-changes-of = { $done ->
    [0] Nothing was undone
   *[other] { $all ->
        [one] Changes of { $done } of { $all } object undone
       *[other] Changes of { $done } of { $all } objects undone
    }
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
somebody-changed = { $kind ->
    [provider] Somebody else changed this provider
    [property-mapping] Somebody else changed this property mapping
    [binding] Somebody else changed this binding
    [application] Somebody else changed this application
    [outpost] Somebody else changed this outpost
    [connection-token] Somebody else changed this connection token
   *[endpoint] Somebody else changed this endpoint
}
# Before values that can't be shown.
as-before = As before your change
as-now = As it is now
as-yours = As you changed it
