### Texts about activity: who launched what and what was changed, as a list and as charts.

title = Activity
# The name of the table, for screen readers.
caption = Activity
unknown = authentik records when a session starts, but not when it ends: how long sessions lasted, and which are live, is not known here.
refresh = Refresh
export = Export
export-failed = The file could not be written: a part of RAC Admin could not be loaded.

## Headings of columns, and labels of filters

what = What
when = When
who = Who
provider = Provider
endpoint = Endpoint
user = User
# From which address.
from = From
# In place of a provider or an address that is not known.
none = —
kind = Action
period = Period
all-users = All users
all-endpoints = All endpoints
all-providers = All providers
everything = All actions
clear = Clear the filters
# Kinds of events, as the filter's options.
kind-launches = Launches
kind-created = Created
kind-changed = Changed
kind-deleted = Deleted
kind-problems = Problems
last-days = { $days ->
    [1] Last 24 hours
   *[other] Last { $days } days
}
# An option of the filter “Period”, which shows two fields: a start and an end, on the user's clock.
range = From – to
# The field of the start.
range-from = From
# The field of the end.
range-to = To
# The button after both fields.
range-apply = Apply
# Three errors below these fields.
range-missing = Enter a date and a time.
range-future = This is in the future.
range-reversed = This is before the start.

## The list

empty-title = No activity
empty-text = authentik has no events about remote access in this period. It deletes events after a year, unless it is configured otherwise.
no-match-title = No activity matches the filters
no-match-text = Change the filters or the period, or clear them.
# Below the list.
event-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
# Above the list, if older events were not read. { $time }: a date with a time.
read-until = There are too many events to read at once. All since this time are shown: { $time }
# The same if all that was read is later than the chosen period. { $time }: a date with a time.
not-reached = There are too many events to read at once, and none of the chosen period was reached. Read back to this time: { $time }
read-on = Read older events
# Above the list, with a filter by endpoint.
not-assigned-to-endpoint = { $count ->
    [one] Not shown: { $count } event that could not be assigned to an endpoint, because the endpoint or application was deleted or could not be read.
   *[other] Not shown: { $count } events that could not be assigned to an endpoint, because the endpoint or application was deleted or could not be read.
}
# Above the list, with a filter by provider.
not-assigned-to-provider = { $count ->
    [one] Not shown: { $count } event that could not be assigned to a provider, because the endpoint or application was deleted or could not be read.
   *[other] Not shown: { $count } events that could not be assigned to a provider, because the endpoint or application was deleted or could not be read.
}
# Above the list, with filters by endpoint and by provider.
not-assigned-to-both = { $count ->
    [one] Not shown: { $count } event that could not be assigned to an endpoint and a provider, because the endpoint or application was deleted or could not be read.
   *[other] Not shown: { $count } events that could not be assigned to an endpoint and a provider, because the endpoint or application was deleted or could not be read.
}

## Charts

by-hour = Launches by hour
by-endpoint = Launches by endpoint
per-day = Launches per day
# The heading of a column of numbers.
launches = Launches
hour = Hour
day = Day (UTC)
# In the legend of a chart.
other-providers = Other providers
# A link to the list.
all-launches = All launches
# Of a bar in the chart, on hover. { $of }: an hour or a day.
launches-in = { $count ->
    [one] { $of }: { $count } launch
   *[other] { $of }: { $count } launches
}
no-launches = No launches.
# { $hour }: an hour of the day, such as “09:00–10:00”. { $most }: its launches.
busiest-hour = { $all ->
    [one] { $all } launch, most at { $hour } ({ $most }).
   *[other] { $all } launches, most at { $hour } ({ $most }).
}
no-launches-in-days = { $days ->
    [one] No launches in the last { $days } days.
   *[other] No launches in the last { $days } days.
}
# { $day }: a date. { $most }: its launches. { $days } is always more than one.
busiest-day = { $all ->
    [one] { $all } launch in the last { $days } days, most on { $day } ({ $most }).
   *[other] { $all } launches in the last { $days } days, most on { $day } ({ $most }).
}
endpoints-launched = { $count ->
    [one] { $count } endpoint launched.
   *[other] { $count } endpoints launched.
}
# The last row of a table of endpoints.
other-endpoints = { $count ->
    [one] { $count } other endpoint
   *[other] { $count } other endpoints
}
# Without a provider whose launches could be counted.
not-counted = Launches could not be counted.
not-counted-hidden-all = { $all ->
    [one] Not counted: { $all } provider, because your account can't see its application.
   *[other] Not counted: { $all } providers, because your account can't see their applications.
}
not-counted-hidden = { $all ->
    [one] Not counted: { $count } of { $all } provider, because your account can't see its application.
   *[other] Not counted: { $count } of { $all } providers, because your account can't see their applications.
}
# { $most }: for how many providers launches are counted at most.
not-counted-too-many = { $all ->
    [one] Not counted: { $count } of { $all } provider, because at most { $most } are.
   *[other] Not counted: { $count } of { $all } providers, because at most { $most } are.
}
# { $why }: a whole sentence.
not-counted-failed-all = { $all ->
    [one] Not counted: { $all } provider. { $why }
   *[other] Not counted: { $all } providers. { $why }
}
# { $why }: a whole sentence.
not-counted-failed = { $all ->
    [one] Not counted: { $count } of { $all } provider. { $why }
   *[other] Not counted: { $count } of { $all } providers. { $why }
}
