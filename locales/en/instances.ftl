### Texts about instances: configured authentiks, each with its name, colour, address and token.

## The menu in the header

# For screen readers, before the name of the instance in use, which stands apart.
before-instance = Instance:{" "}
# Announced when the instance was changed.
instance = Instance: { $name }
add = Add instance…
manage = Manage instances
# In the menu: opens the form.
edit-this = Edit…
# In the menu: asks first.
remove-this = Remove…
# Below an instance in the menu: its host, and one of the states below.
host-state = { $host } · { $state }
connected-page = connected, for this page only
connected-tab = connected, for this tab
connected-browser = connected, in this browser
not-connected = not connected

## The section in Preferences

instances = Instances
about = Each instance of authentik has a name, a colour and its own token. The header shows which one you are in.
# A mark at one of the instances.
current = In use
# The label of an instance's address.
address = authentik
# The label of where an instance's token is kept.
token = Token
no-token = None (not connected)
fixed = Set up by the operator of this page. It can't be changed or removed here.
not-kept = This browser stores nothing for this page: instances that you add are gone after a reload.
# A button.
switch = Switch to
edit = Edit
disconnect = Disconnect
remove = Remove
# The accessible names of these buttons. { $name }: the instance.
switch-to = Switch to { $name }
edit-of = Edit { $name }
disconnect-from = Disconnect { $name }
remove-of = Remove { $name }
disconnect-all = Disconnect all

## The form

add-title = Add instance
add-done = Add and connect
edit-title = Edit instance
save = Save
name = Name
name-help = What you call it, such as “Production”. Shown in the header, in the window title and before anything is deleted.
colour = Colour
no-colour = None
blue = Blue
teal = Teal
green = Green
amber = Amber
red = Red
violet = Violet
url = authentik URL
url-help = The address users sign in at, such as https://auth.example.com.
# A warning.
url-moved = A different address is a different authentik: the token for the old one will be forgotten.
# The heading of errors.
not-changed = The instance could not be saved
name-missing = With several instances, each needs a name.
name-taken = Another instance has this name.
name-too-long = { $most ->
    [one] Use at most { $most } character.
   *[other] Use at most { $most } characters.
}

## Questions, and what was done

remove-title = Remove instance “{ $name }”?
remove-text = All tabs of this browser forget its token. Nothing changes in authentik: the token still exists there.
# The button.
remove-done = Remove instance
all-title = Disconnect from all instances?
all-text = This browser forgets all tokens. They still exist in authentik, and the instances stay in the list.
removed = Removed instance “{ $name }”.
disconnected = Disconnected from “{ $name }”.
stale = This instance was removed in another tab, or its address was changed. It stays here until you save or discard your changes on this page.
