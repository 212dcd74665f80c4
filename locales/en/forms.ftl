### Texts of all forms: unsaved changes, conflicts, refusals.

cancel = Cancel
summary-title = This could not be saved
unsaved = Unsaved changes
no-changes = There are no changes to save.
leave-title = Leave without saving?
leave-text = Your changes on this page are not saved and would be lost.
keep-editing = Keep editing
leave = Leave without saving
stop-title = Stop before it is finished?
stop-text = The changes on this page are still running. Leaving stops them after the current object; what is done stays done.
stay = Stay on this page
stop = Stop and leave
conflict-text = While you were editing, it was changed in authentik. Choose which version of each field to save.
conflict-base = When you started
conflict-keep-theirs = Keep what is in authentik
conflict-take-mine = Save yours
conflict-save = Save this choice
clean-up = Clean up
nul = It contains a NUL character (U+0000), which authentik can't store.
# Which invisible characters a text contains.
unseen = It contains { $found }. This is invisible, but it makes the name different.
# The accessible name of the button. { $name }: the field that it cleans up.
clean-up-of = Clean up { $name }
# Below the choices for a field. { $label }: whose value it was, such as “When you started”.
conflict-before = { $label }: { $value }
# Fields that only someone else changed.
conflict-also-changed = Also changed in authentik, and kept as it is there: { $fields }.
