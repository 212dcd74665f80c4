### The editor of settings, as parameters and as text.

settings = Settings
settings-help = Guacamole's connection parameters.
# A choice between Parameters and Text, for screen readers.
view = Settings view
parameters = Parameters
text = Text

## Settings as text

# A choice between YAML and JSON, for screen readers.
language = Language of the text
yaml = YAML
json = JSON
text-help = One “name: value” per line, or JSON. Text stays text, with or without quotes: 0123, 1e5, no.
# “Parameters” is the other view.
not-as-parameters = Fix the error in the text to return to Parameters.
undo = Undo
nothing-to-undo = No change to undo.
redo = Redo
nothing-to-redo = No undone change to redo.
rewrite = Rewrite the text
keep-text = Keep the text
decide-first = First choose whether to rewrite the text.
rewrites = This change rewrites the whole text: quotes and line breaks are lost. Undo restores the text.
rewrites-comments = { $count ->
    [one] This change rewrites the whole text: { $count } comment is lost. Undo restores the text.
   *[other] This change rewrites the whole text: { $count } comments are lost. Undo restores the text.
}
comments-in-value = { $count ->
    [one] Changing this value removes { $count } comment in it from the text. Undo restores the text.
   *[other] Changing this value removes { $count } comments in it from the text. Undo restores the text.
}
count-comments-not-saved = { $count ->
    [one] { $count } comment is not saved: authentik stores only names and values.
   *[other] { $count } comments are not saved: authentik stores only names and values.
}
comments-not-in-json = { $count ->
    [one] JSON has no comments: switching to it removes { $count } comment. Undo restores the text.
   *[other] JSON has no comments: switching to it removes { $count } comments. Undo restores the text.
}
show-secrets = Show secrets
hide-secrets = Hide secrets
# The text with secrets is covered.
covered = Show the secrets to edit the text.

## Parameters

search = Search parameters
# In the empty search box.
search-hint = Name or meaning
add = Add parameter
add-hint = Find a parameter by name or meaning
add-unknown = Not in the catalogue: added as typed
add-set = Already set: go to it
# An option. { $section }: its heading.
parameter-option = { $section }: { $meaning }
none-set = No parameters are set: guacd's defaults apply.
none-set-matches = No set parameter matches “{ $search }”.
# A heading.
not-set-yet = Matching, but not set
# A button.
add-one = Add
# The name of the button for screen readers. { $name }: of a parameter.
add-name = Add { $name }
more-matches = And { $count } more: add a word to the search.
# A heading.
other-section = Not in the catalogue
unknown = The catalogue doesn't have this name. It is kept as it is.
# { $value }: what guacd uses if the parameter is not set.
default = Default: { $value }
only-newer = Needs a newer guacd than the one authentik ships.
# A button.
recipes = Recipes
remove = Remove { $name }
reset = Reset { $name }
not-set = Not set
# Values of a switch.
true = True
false = False
empty = (empty)
# Below a value that is edited as text.
kept-as = { $kind ->
    [null] Kept as null
    [bool] Kept as true or false
    [number] Kept as number
    [list] Kept as list
    [map] Kept as map
   *[text] Kept as text
}
# In place of a secret.
hidden = Hidden
show-key = Show
hide-key = Hide
# The name of the button for screen readers. { $name }: of a parameter.
show-name = Show { $name }
hide-name = Hide { $name }
upload = From a file
# The name of the button for screen readers. { $name }: of a parameter.
upload-of = From a file: { $name }

## Findings: what is wrong with settings

# Before a finding, for screen readers.
error = Error:
warning = Warning:
hint = Hint:
more-findings = And { $count } more.

## The secrets of the original, in the form of a copy

copy-secrets = Secrets
copy-secrets-help = Without them, enter new ones under Settings.
copy-broken = To leave secrets out, fix the error in the text of the settings first.
copy-hidden = If authentik hides the original's settings from your account, they are not copied.
# { $names }: of parameters.
copy-secrets-named = Copy { $names }
