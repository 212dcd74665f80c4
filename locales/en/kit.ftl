### Texts of the controls that all pages have: tables, dialogs, files, and runs over many objects.

file-too-large = The file is too large for this.
file-not-read = The browser could not read the file. Choose it again.
file-unreadable = The file could not be read as text.
actions = Actions
cancel = Cancel
clear = Clear
close = Close
copied = Copied
copy-failed = Copying was not allowed; select the text instead
dismiss = Dismiss
first-page = First page
hide-password = Hide password
last-page = Last page
loading = Loading…
never = never
next-page = Next page
no-options = No options
notifications = Notifications
pagination = Pagination
previous-page = Previous page
not-done = Not done
not-found = Not found: gone, or not visible to your account
progress = Progress
retry-failed = Retry failed
rows-per-page = Rows per page
running = Running…
search = Search
select-page = Select all on this page
stop = Stop
show-password = Show password
sort-by = Sort by
uncertain = Uncertain: the connection was lost meanwhile. Check whether it was done, or retry.
try-again = Try again
waiting = Waiting
# The option for the other direction.
descending = { $label }, descending
# { $name }: of an option that was chosen.
remove = Remove { $name }
# Said by screen readers.
added = { $name } added
# Said by screen readers.
removed = { $name } removed
# { $label }: what the row is about.
select = Select { $label }
failed = Failed: { $why }
# Around the name of the place where an action takes effect.
in-place = In { $place }
options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
# No option matches what was typed.
no-match = No match for “{ $typed }”
# How many options the account can't see.
more-unseen = { $count ->
    [one] { $count } more exists that your account can't see
   *[other] { $count } more exist that your account can't see
}
# { $none }: that no option matches. Options that the account can't see might.
no-match-of-seen = { $none }. { $unseen }
# { $options } is one of the two messages about the number of options, { $unseen } the one about those that the account
# can't see.
options-and-unseen = { $options } · { $unseen }
# Below a list that is shown in part.
shown-of = { $shown } of { $all } shown
# The same while it isn't known how long the list is.
shown-of-at-least = { $shown } of at least { $all } shown
show-more = Show { $count } more
# The number of matching options that are not listed.
more-options = … and { $count } more, type to narrow
clear-of = Clear { $label }
page = Page { $page }
no-rows = No rows
range = { $first }–{ $last } of { $count }
done-of = { $done } of { $all }
# { $why }: that authentik asks to wait.
pausing = { $why }: continuing in { $seconds } s
# A run over many objects is paused.
offline = You are offline. { $done } of { $all } done. Resumes when the connection is back.
# { $count } of the changes had been sent when the connection was lost.
offline-interrupted = { $count ->
    [one] Of { $count }, it isn't known yet whether it was done: it is checked then.
   *[other] Of { $count }, it isn't known yet whether they were done: they are checked then.
}
# The number of items that are not listed.
more-items = … and { $count } more. Those that fail are shown.
# Read by screen readers before a text, in place of an icon. So are the next three.
note = Note:
success = Success:
warning = Warning:
error = Error:
updated-just-now = updated just now
updated-seconds-ago = updated { $count } s ago
updated-minutes-ago = updated { $count } min ago
updated-hours-ago = updated { $count } h ago
updated-days-ago = updated { $count } d ago
# Two items of a list of names or conditions; longer lists are put together in the same way. It stands behind a colon,
# or before “and 3 more”.
comma = { $first }, { $next }
# Two whole sentences, one after the other. Languages without spaces between sentences leave the space out.
two-sentences = { $first } { $second }

## The results of runs over many objects

# Beside an object that was deleted.
deleted = Deleted
# Beside an object that needed no deletion.
already-gone = Was already gone
count-already-gone = { $count ->
    [one] { $count } was already gone.
   *[other] { $count } were already gone.
}
count-not-found = { $count ->
    [one] { $count } could not be found: it is gone, or not visible to your account.
   *[other] { $count } could not be found: they are gone, or not visible to your account.
}
count-failed = { $count } failed.
count-uncertain = { $count ->
    [one] { $count } is uncertain: the connection was lost while it was written.
   *[other] { $count } are uncertain: the connection was lost while they were written.
}
count-not-done = { $count ->
    [one] { $count } was not done.
   *[other] { $count } were not done.
}
count-still-to-do = { $count ->
    [one] { $count } is still to be done.
   *[other] { $count } are still to be done.
}
