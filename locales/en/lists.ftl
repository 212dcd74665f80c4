### Texts of all lists and of the pages about one object.

## The toolbar and its menus

refresh = Refresh
# The group of buttons that narrow the list: "Closed", "No outpost".
chips = Show only
chip-closed = Closed
chip-findings = Has findings
chip-open = Open to everyone
chip-never-launched = Never launched
chip-no-outpost = No outpost
# Why the button "Open to everyone" finds nothing.
open-not-known = Your account can't check which endpoints are open to everyone.
# How far back launches were looked for.
not-launched-since = Not launched since { $day }.
# The menu of the views that have a name.
saved-views = Saved views

## The dialog "View"

# The button that opens it.
view = View
view-title = View of this list
# How close the rows are.
density = Density
comfortable = Comfortable
compact = Compact
columns = Columns
columns-help = Applies in this browser.
# Instead of that, if the link of somebody's view was opened.
look-of-the-address = The columns and the density come from the address of this page. Changes here change the address.
# The button below it: the columns and the density that this browser remembers.
use-own-look = Use those of this browser
# Beside the first column, which can't be hidden.
always = always shown
move-column-up = Move { $label } up
move-column-down = Move { $label } down
# Why a column can't be moved.
at-the-edge = It can't be moved further.
# Said by screen readers. { $place }: 1 is the first column.
moved = { $label } is now column { $place }.
reset = Reset
reset-done = The list has its usual view again.
close = Close
view-name = Name of the view
view-help = Search, filters, order, columns and density as they are now, kept in this browser. To share it, copy its link.
save-view = Save view
name-missing = Enter a name.
# { $name }: of a view.
saved = Saved the view “{ $name }”.
copy-view = Copy the link to { $name }
delete-view = Delete the view { $name }
too-many-views = { $count } views are saved. Delete one first.

## The rows

# The name of the menu of a row.
actions-of = Actions for { $name }
edit = Edit
clone = Clone
# To another instance of authentik.
copy-to = Copy to…
delete = Delete
# What screen readers say of a number of connection tokens. { $known }: whether the number is exact, a minimum, or unknown.
# { $name }: of the provider or endpoint that they are for.
tokens-of = { $known ->
    [at-least] { $count ->
        [one] at least { $count } connection token of { $name }
       *[other] at least { $count } connection tokens of { $name }
    }
    [unknown] unknown number of connection tokens of { $name }
   *[exactly] { $count ->
        [one] { $count } connection token of { $name }
       *[other] { $count } connection tokens of { $name }
    }
}
# The same for the endpoints of a provider.
endpoints-of = { $known ->
    [at-least] { $count ->
        [one] at least { $count } endpoint of { $name }
       *[other] at least { $count } endpoints of { $name }
    }
    [unknown] unknown number of endpoints of { $name }
   *[exactly] { $count ->
        [one] { $count } endpoint of { $name }
       *[other] { $count } endpoints of { $name }
    }
}
# authentik's response has more rows than a page.
too-many-rows = authentik sent { $sent } rows for a page of { $drawn }. Only the first { $drawn } are shown.
# Below the rows that the account can see.
and-hidden = and { $count } more that your account can't see
hidden-text = authentik counts them, but doesn't show them to your account.
only-visible = The list shows only what your account can view. There may be more.

## No rows

# { $object }: what is listed. { $search }: what was searched for.
none-match-search = { $object ->
    [provider] No RAC providers match “{ $search }”.
    [property-mapping] No property mappings match “{ $search }”.
    [connection-token] No connection tokens match “{ $search }”.
    [application] No applications match “{ $search }”.
    [outpost] No outposts match “{ $search }”.
    [binding] No bindings match “{ $search }”.
   *[endpoint] No endpoints match “{ $search }”.
}
# The same, if filters are set as well.
none-match-both = { $object ->
    [provider] No RAC providers match “{ $search }” and the filters.
    [property-mapping] No property mappings match “{ $search }” and the filters.
    [connection-token] No connection tokens match “{ $search }” and the filters.
    [application] No applications match “{ $search }” and the filters.
    [outpost] No outposts match “{ $search }” and the filters.
    [binding] No bindings match “{ $search }” and the filters.
   *[endpoint] No endpoints match “{ $search }” and the filters.
}
# The same, if only filters are set.
none-match-filters = { $object ->
    [provider] No RAC providers match the filters.
    [property-mapping] No property mappings match the filters.
    [connection-token] No connection tokens match the filters.
    [application] No applications match the filters.
    [outpost] No outposts match the filters.
    [binding] No bindings match the filters.
   *[endpoint] No endpoints match the filters.
}
no-match-text = Change the search or the filters, or clear them.
clear = Clear search and filters

## Selected rows

selected = { $count } selected
# How many selected rows the list doesn't show.
not-shown = { $count } of them not shown here
keep-shown = Keep only those shown
clear-selection = Clear selection

## Deleting

# The label of the field in which the name has to be typed before a deletion.
type-name = Type “{ $name }” to confirm
# The same with the number of objects.
type-number = Type { $number } to confirm
looking-what-goes = Checking what would be deleted with it…
not-found = authentik did not find it: it is gone, or not visible to your account. It may still exist.
still-there = Not deleted: authentik did not find it for the deletion, but it still exists.
not-an-id = Its id is not valid in authentik.
# Beside an object of a run that waits because authentik asked for it.
asks-to-wait = authentik asks to wait
already-gone = It had already been deleted.

## The page about one object

# What screen readers say of the way back to the list.
breadcrumb = Breadcrumb
more-actions = More actions
copy-link = Copy link
link-copied = Copied the link to this page.
link-not-copied = Copying was not allowed; copy the address of the window instead.
