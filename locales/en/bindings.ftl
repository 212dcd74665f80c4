### Texts about bindings: who has access.

## Results of copying many

copied = Copied
already-copied = Was already copied
count-already-copied = { $count ->
    [one] { $count } was already copied.
   *[other] { $count } were already copied.
}

# The heading of a finished run.
bindings-copied = { $count ->
    [one] { $count } binding copied
   *[other] { $count } bindings copied
}
# The same if not all could be done.
bindings-copied-of = { $all ->
    [one] { $done } of { $all } binding copied
   *[other] { $done } of { $all } bindings copied
}
bindings-copied-summary = { $count ->
    [one] { $count } binding copied.
   *[other] { $count } bindings copied.
}
# While others are still to come.
bindings-copied-so-far = { $count ->
    [one] { $count } binding copied so far.
   *[other] { $count } bindings copied so far.
}

## Who can use the endpoint

who-may = Who can use this endpoint
# { $application }: the name of an application.
everyone = Everyone who can use the application “{ $application }” can use this endpoint.
# The same if the application's name is unknown.
everyone-unnamed = Everyone who can use the application can use this endpoint.
# One condition. { $kind }: what passes; { $name }: of the group, user or policy; { $application }: the name of an application.
one-condition = { $kind ->
    [in-group] Anyone who can use the application “{ $application }” can use this endpoint if they are in the group “{ $name }”.
    [not-in-group] Anyone who can use the application “{ $application }” can use this endpoint if they are not in the group “{ $name }”.
    [is-user] Anyone who can use the application “{ $application }” can use this endpoint if they are the user “{ $name }”.
    [is-not-user] Anyone who can use the application “{ $application }” can use this endpoint if they are not the user “{ $name }”.
    [policy-passes] Anyone who can use the application “{ $application }” can use this endpoint if the policy “{ $name }” passes.
    [policy-fails] Anyone who can use the application “{ $application }” can use this endpoint if the policy “{ $name }” does not pass.
    [unknown-fails] Anyone who can use the application “{ $application }” can use this endpoint if the unknown subject “{ $name }” does not pass.
   *[unknown-passes] Anyone who can use the application “{ $application }” can use this endpoint if the unknown subject “{ $name }” passes.
}
# The same if the application's name is unknown.
one-condition-unnamed = { $kind ->
    [in-group] Anyone who can use the application can use this endpoint if they are in the group “{ $name }”.
    [not-in-group] Anyone who can use the application can use this endpoint if they are not in the group “{ $name }”.
    [is-user] Anyone who can use the application can use this endpoint if they are the user “{ $name }”.
    [is-not-user] Anyone who can use the application can use this endpoint if they are not the user “{ $name }”.
    [policy-passes] Anyone who can use the application can use this endpoint if the policy “{ $name }” passes.
    [policy-fails] Anyone who can use the application can use this endpoint if the policy “{ $name }” does not pass.
    [unknown-fails] Anyone who can use the application can use this endpoint if the unknown subject “{ $name }” does not pass.
   *[unknown-passes] Anyone who can use the application can use this endpoint if the unknown subject “{ $name }” passes.
}
# Above a list of conditions.
several-conditions = Anyone who can use the application “{ $application }” can use this endpoint if at least one of these applies:
# The same if the application's name is unknown.
several-conditions-unnamed = Anyone who can use the application can use this endpoint if at least one of these applies:
# In the list below “if at least one of these applies:”.
condition = { $kind ->
    [in-group] they are in the group “{ $name }”
    [not-in-group] they are not in the group “{ $name }”
    [is-user] they are the user “{ $name }”
    [is-not-user] they are not the user “{ $name }”
    [policy-passes] the policy “{ $name }” passes
    [policy-fails] the policy “{ $name }” does not pass
    [unknown-fails] the unknown subject “{ $name }” does not pass
   *[unknown-passes] the unknown subject “{ $name }” passes
}
disabled = { $count ->
    [one] { $count } binding is disabled and does not count.
   *[other] { $count } bindings are disabled and do not count.
}
negation = One binding that passes is enough. A negated one passes for everyone it doesn't name, whatever the others require.
no-application = The provider has no application: no one can use the endpoint.
# { $link }: the link “the application in authentik”.
application-first = The bindings of the application “{ $application }” apply first: users who don't pass them can't reach the endpoint. Change them in { $link }.
# The same if the application's name is unknown.
application-first-unnamed = The bindings of the application apply first: users who don't pass them can't reach the endpoint. Change them in { $link }.
# The link in application-first.
in-authentik = the application in authentik
mode = Only enabled bindings count, and one that passes is enough. authentik's API has no other mode for endpoints.

## The list

# { $time }: when the binding expires.
expires = until { $time }
hidden-text = Your account can't see who can use the endpoint.
caption = Bindings
bound-to = Bound to
order = Order
enabled = Enabled
# The heading of the column that says for whom a binding passes.
passes = Passes
timeout = Timeout
failure = If it fails
# In a cell that applies to policies only.
not-applicable = –
# Below “If it fails”.
failure-passes = passes
# Below “If it fails”.
failure-refuses = does not pass
# Below “Passes”: of a group.
passes-members = for its members
# Below “Passes”: of a negated group or user.
passes-others = for everyone else (negated)
# Below “Passes”: of a user.
passes-user = for this user
# Below “Passes”.
passes-policy = when the policy passes
# Below “Passes”.
passes-not-policy = when the policy does not pass (negated)
# A timeout, in seconds.
timeout-seconds = { $count } s
edit = Edit
delete = Delete
refresh = Refresh
add = Add binding
empty-title = No bindings
empty-text = Bind the endpoint to a group, a user or a policy to restrict who can use it.
# What a binding is called. { $kind }: of its subject.
label = { $kind ->
    [policy] Policy { $name }
    [group] Group { $name }
   *[user] User { $name }
}
# The name of the switch. { $binding }: as in “Group Operations”.
enabled-of = Enabled: { $binding }
# Said by screen readers.
switched-on = { $binding } is enabled.
# Said by screen readers.
switched-off = { $binding } is disabled.
switch-failed = The binding could not be enabled or disabled: { $why }
changed-meanwhile = somebody else changed it; the list shows it as it is now
move-up = Move { $binding } up
move-down = Move { $binding } down
actions-of = Actions for { $binding }
is-first = It is already first.
is-last = It is already last.
# Said by screen readers. { $place }: its position; { $written }: how many bindings got another order number.
moved = { $written ->
    [one] { $binding } is now { $place } of { $all }. { $written } order number changed.
   *[other] { $binding } is now { $place } of { $all }. { $written } order numbers changed.
}
move-failed = Some bindings could not be reordered
# What became of one binding when another one was moved. { $result }: “renumbered”, “not attempted”, or an error.
move-result = { $binding }: { $result }
# In move-result: it got another order number.
renumbered = renumbered
# In move-result.
not-tried = not attempted

## The form

edit-title = Edit binding
create = Create binding
save = Save changes
created = Created the binding.
saved = Saved the binding.
already-so = No changes to save.
conflict-title = Somebody else changed this binding
# The label of the choice between policy, group and user.
kind = Bind to
policy = Policy
group = Group
user = User
policy-help = Passes when the policy passes.
group-help = Passes for members of the group and of its subgroups.
user-help = Passes for this user only.
# In the empty field.
choose-policy = Choose a policy
choose-group = Choose a group
choose-user = Choose a user
policy-missing = Choose a policy.
group-missing = Choose a group.
user-missing = Choose a user.
policies-not-visible = Your account can't view policies.
groups-not-visible = Your account can't view groups.
users-not-visible = Your account can't view users.
kept-pick = The current choice stays selected.
# Beside a group whose members are superusers.
superusers = superusers
# Beside a user.
inactive = inactive
order-help = Bindings are evaluated in this order, lowest first.
enabled-help = A disabled binding does not count.
negate = Negate
negate-help = Inverts the result: for a group, everyone who is not in it passes.
timeout-help = How long the policy can run before it counts as failed.
# Behind the number of seconds.
seconds = s
failure-help = The result if the policy fails or times out.
# A choice for “If it fails”.
it-passes = It passes
# A choice for “If it fails”.
it-does-not-pass = It does not pass
no-number = Enter a whole number.
no-timeout = Enter a whole number of seconds, 0 or more.
# The value of a switch, in a conflict.
yes = Yes
# The value of a switch, in a conflict.
no = No

## Deleting

delete-binding = Delete binding
delete-title = { $kind ->
    [policy] Delete the binding of the policy “{ $name }”?
    [group] Delete the binding of the group “{ $name }”?
    [user] Delete the binding of the user “{ $name }”?
   *[unknown] Delete the binding of the unknown subject “{ $name }”?
}
delete-text = Only the binding is deleted, not its group, user or policy. This takes effect immediately.
delete-last = This is the only binding that counts. Without it, everyone who can use the application can use the endpoint.
delete-expiring = This can't be undone: the API can't write when a binding expires.
deleted = Deleted the binding.
# In Recent changes.
deleted-of = { $kind ->
    [policy] Deleted the binding of the policy “{ $name }”.
    [group] Deleted the binding of the group “{ $name }”.
    [user] Deleted the binding of the user “{ $name }”.
   *[unknown] Deleted the binding of the unknown subject “{ $name }”.
}
already-gone = The binding had already been deleted.
not-found = authentik did not find the binding: it is gone, or not visible to your account. It may still exist.

## Copying the bindings of an endpoint to its clone

# The title of the dialog, and its button.
copy-many = { $count ->
    [one] Copy { $count } binding
   *[other] Copy { $count } bindings
}
# { $name }: of an endpoint.
is-open-now = “{ $name }” is open to everyone who can use its application, until its bindings are added.
choose = Bindings
choose-help = Copied from the original once the copy is created. They decide who can use it.
all-bindings = All bindings
reading = Loading the bindings…
retry = Try again
unread = They can't be copied: the copy will have none.
open = The copy will be open to everyone who can use its application, until you add bindings to it.
# { $binding }: as in “Group Operations”.
unknown = { $binding } can't be copied: RAC Admin does not know what it is bound to.
only-visible = Only bindings your account can see are listed and copied.
none = The original has no bindings.
none-visible = Your account sees no bindings of the original.
# Of a binding that can be copied; { $time }: when the original expires.
ends = expires { $time }. A copy would not expire.
# { $binding }: as in “Group Operations”.
negated = { $binding } (negated)
not-enabled = { $binding } (disabled)
negated-and-not-enabled = { $binding } (negated, disabled)
