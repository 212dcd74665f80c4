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
outpost = Outpost
token = Connection token
user = User
group = Group

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
# Why “Lock now” can't be used.
lock-needs-passphrase = Needs a token kept in this browser with a passphrase.
show-shortcuts = Show keyboard shortcuts
# Why “Show keyboard shortcuts” can't be used.
shortcuts-are-off = Keyboard shortcuts are turned off in Preferences.
# { $user }: a login name.
tokens-of = Connection tokens of { $user }
# Once it is chosen, the user is typed.
revoke-tokens = Revoke tokens of a user…
# Leads to where they are revoked. { $user }: a login name.
revoke-tokens-of = Revoke tokens of { $user }…
# Leads to the page on which its rows can be exported. { $page }: its name, as in the navigation.
export-on = Export: { $page }
# { $theme }: “Match system”, “Light” or “Dark”.
choose-theme = Theme: { $theme }
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
