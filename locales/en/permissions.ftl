### Texts about permissions: of others on a provider, and of the account that is connected.

## The tab of a provider

caption = Permissions
role = Role
on-this = This provider
on-all = All RAC providers
# The role has no permission.
nothing = –
refresh = Refresh
note = Superusers can do everything with every provider. Other users can do what the roles of their groups allow. Change roles and permissions in authentik.
empty-title = Superusers only
empty-text = No role has a permission on this provider or on all RAC providers.
forbidden = Your account can't view permissions. With the permission to view roles in authentik, you see here which roles can do what with this provider.
# { $name }: a username, or the id of a user whose name the account can't see.
user = User { $name }
own-role = The role that authentik keeps for this user.
# { $actions }: one or several of the verbs below, “view and change”.
can-this = Can { $actions } this provider.
# { $actions }: one or several of the verbs below, “view and change”.
can-all = Can { $actions } all RAC providers.

## Verbs behind “can”

view = view
create = create
change = change
delete = delete
# { $count }: of single objects for which the permission was granted.
create-some = create { $count } of them
change-some = change { $count } of them
delete-some = delete { $count } of them

## What your account can do: the table

title = What your account can do
own-caption = Permissions of your account by object type
kind = Object type
sees = Can view
changes = Can change
missing = Missing permissions
yes = Yes
no = No
not-known = Unknown
# The app doesn't change objects of this type.
not-changed-here = Not needed
# { $count } of the objects can be viewed.
count-of-them = { $count } of them
at-least = At least { $count }
list-empty = Its list is empty
# Only the objects that the account can use.
only-usable = Only those it can use
only-own = Only its own
at-least-usable = At least those it can use
at-least-own = At least its own
# { $actions }: one or several of the verbs above, “create and change 2 of them”.
can = Can { $actions }
by-roles = authentik grants permissions through roles: this is what the roles of your account allow. For a missing permission, ask an authentik administrator to add it to one of its roles.
by-lists = What your account can view was found by reading. What it can change is unknown until you try: authentik refuses what isn't allowed, and nothing changes. With the permission view_role (authentik_rbac), all of it can be shown here.

## Types of objects

providers = Providers
endpoints = Endpoints
property-mappings = Property mappings
connection-tokens = Connection tokens
applications = Applications
outposts = Outposts
bindings = Bindings
policies = Policies
flows = Flows
users = Users
groups = Groups
events = Events
roles = Roles

## What your account can do: the summary

superuser = Superuser: your account can do everything.
no-role = Your account has no role in authentik. It sees only what it can use, and can't change anything.
everything = Your account can view and change everything in RAC.
read-only = Your account can view everything in RAC and change nothing.
hidden = What your account can change is unknown: authentik shows permissions only to accounts that can view roles.
# { $roles }: their names.
its-roles = { $count ->
    [one] Its role: { $roles }.
   *[other] Its roles: { $roles }.
}
# Among the names in its-roles: a role that authentik keeps for the user alone.
role-of-its-own = one of its own
# { $seen } and { $changed }: lists of types of objects, “all-…” and “some-…” below.
can-view-and-change = Your account can view { $seen }, and change { $changed }.
can-view-and-change-nothing = Your account can view { $seen }, and change nothing in RAC.
can-change = Your account can view only what it can use, and change { $changed }.
can-change-nothing = Your account can view only what it can use, and change nothing in RAC.
all-providers = providers
all-endpoints = endpoints
all-property-mappings = property mappings
all-connection-tokens = connection tokens
some-providers = some providers
some-endpoints = some endpoints
some-property-mappings = some property mappings
some-connection-tokens = some connection tokens
