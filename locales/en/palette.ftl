### Texts of the command palette and of the keyboard shortcuts.

# The button in the header.
search = Search
title = Command palette
# The name of the box, and the text in it while it is empty.
box = Search or run a command
# The name of the list, for screen readers.
results = Results
loading = Loading…
no-match = Nothing matches “{ $typed }”.
# How many results there are.
found = { $all ->
    [one] { $all } result
   *[other] { $all } results
}
# The same if only the first are shown.
found-first = The first { $shown } of { $all } results

## What an entry is, beside its name

page = Page
command = Command
provider = Provider
endpoint = Endpoint
mapping = Property mapping
user = User

## Pages and commands

overview = Overview
providers = Providers
endpoints = Endpoints
tokens = Connection tokens
mappings = Property mappings
activity = Activity
access = Access
create-provider = Create provider
create-endpoint = Create endpoint
create-mapping = Create property mapping
lock-now = Lock now
show-shortcuts = Show keyboard shortcuts
# { $user }: a login name.
tokens-of = Connection tokens of { $user }
# { $instance }: the name of another authentik.
switch-to = Switch to { $instance }

## The list of keyboard shortcuts

shortcuts = Keyboard shortcuts
shortcuts-help = None of them works while you type in a field.
turn-off = Turn them off in the preferences
# The heading of a column.
keys = Keys
# The heading of a column.
meaning = What they do
# As the key is labelled.
control-key = Ctrl
open-palette = Search and run commands
focus-search = Search the list
next-row = Go to the next row
previous-row = Go to the previous row
select-row = Select the row, or no longer
this-help = Show this list
# { $section }: the name of a page, as in the navigation.
go-to = Go to { $section }
