### Texts about authentik's events: who changed what, and when.

## The changelog

caption = Changelog
what = What
when = When
who = Who
# The heading of a column of IP addresses.
whence = From
how = How
refresh = Refresh
# In place of a user: authentik did it without one.
authentik = authentik itself
# A user on behalf of another one.
acting-as = { $user }, acting as { $other }
unknown = unknown
empty-title = No events
empty-text = authentik has no events for this object, or has already deleted them.
forbidden = Your account can't view authentik's events. With the permission to view events, you see here who changed what, and when.
no-diff = authentik records exact changes only with its enterprise audit.
# The button.
revert = Revert
# The name of the button. { $who }: a user.
revert-of = Revert the change by { $who }
# In Recent changes.
logged-change = Change by { $who }, from the changelog
# How a change was made.
by-blueprint = by a blueprint
by-launch = by a launch
by-api = over the API

## Changed fields

# A parameter of guacd inside a field. { $path }: its names, “› color-depth”.
nested-field = { $field } { $path }
# In front of what follows.
field = { $field }:
# Behind the name of a field, “Name: from “a” to “b””.
from-to = from “{ $before }” to “{ $after }”
from-empty = from empty to “{ $after }”
to-empty = from “{ $before }” to empty
added = “{ $value }” added
added-empty = empty added
removed = “{ $value }” removed
removed-empty = empty removed
changed = changed
# In place of a secret.
hidden-value = (hidden)

## What happened

launched = Launched
model-created = Created
model-changed = Changed
model-deleted = Deleted
configuration-error = Configuration error
configuration-warning = Configuration warning
policy-failed = A policy failed
mapping-failed = A property mapping failed
authentik-failed = authentik failed
secret-viewed = A secret was viewed
# Before the name of an object. { $model }: the name of an unknown type.
created-kind = { $kind ->
    [provider] Created provider
    [endpoint] Created endpoint
    [mapping] Created property mapping
    [token] Created connection token
   *[unknown] Created { $model }
}
changed-kind = { $kind ->
    [provider] Changed provider
    [endpoint] Changed endpoint
    [mapping] Changed property mapping
    [token] Changed connection token
   *[unknown] Changed { $model }
}
deleted-kind = { $kind ->
    [provider] Deleted provider
    [endpoint] Deleted endpoint
    [mapping] Deleted property mapping
    [token] Deleted connection token
   *[unknown] Deleted { $model }
}
error-of-kind = { $kind ->
    [provider] Configuration error of provider
    [endpoint] Configuration error of endpoint
    [mapping] Configuration error of property mapping
    [token] Configuration error of connection token
   *[unknown] Configuration error of { $model }
}
warning-of-kind = { $kind ->
    [provider] Configuration warning of provider
    [endpoint] Configuration warning of endpoint
    [mapping] Configuration warning of property mapping
    [token] Configuration warning of connection token
   *[unknown] Configuration warning of { $model }
}
# Before the names of some of the objects.
created-many = { $kind ->
    [provider] { $count ->
        [one] Created { $count } provider
       *[other] Created { $count } providers
    }
    [endpoint] { $count ->
        [one] Created { $count } endpoint
       *[other] Created { $count } endpoints
    }
    [mapping] { $count ->
        [one] Created { $count } property mapping
       *[other] Created { $count } property mappings
    }
    [token] { $count ->
        [one] Created { $count } connection token
       *[other] Created { $count } connection tokens
    }
   *[unknown] Created { $count } × { $model }
}
changed-many = { $kind ->
    [provider] { $count ->
        [one] Changed { $count } provider
       *[other] Changed { $count } providers
    }
    [endpoint] { $count ->
        [one] Changed { $count } endpoint
       *[other] Changed { $count } endpoints
    }
    [mapping] { $count ->
        [one] Changed { $count } property mapping
       *[other] Changed { $count } property mappings
    }
    [token] { $count ->
        [one] Changed { $count } connection token
       *[other] Changed { $count } connection tokens
    }
   *[unknown] Changed { $count } × { $model }
}
deleted-many = { $kind ->
    [provider] { $count ->
        [one] Deleted { $count } provider
       *[other] Deleted { $count } providers
    }
    [endpoint] { $count ->
        [one] Deleted { $count } endpoint
       *[other] Deleted { $count } endpoints
    }
    [mapping] { $count ->
        [one] Deleted { $count } property mapping
       *[other] Deleted { $count } property mappings
    }
    [token] { $count ->
        [one] Deleted { $count } connection token
       *[other] Deleted { $count } connection tokens
    }
   *[unknown] Deleted { $count } × { $model }
}
provider = provider
endpoint = endpoint
property-mapping = property mapping
connection-token = connection token
# An endpoint whose name the event doesn't contain. { $application }: the name of an application.
endpoint-of = an endpoint of { $application }

## The latest events, on the overview

recent = Latest events
recent-empty = authentik has no events about remote access yet.
# A link, behind the names of the first objects.
and-more = and { $count } more
