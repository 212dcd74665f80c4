### Texts about property mappings: expressions in Python, and fixed settings, that authentik applies at launch.

mappings = Property mappings
mapping = Property mapping
# The name of a tab.
overview = Overview
# The name of a tab.
changelog = Changelog
# The name of the tabs, for screen readers.
tabs = Property mapping
back-to-list = To the list of property mappings

## The list

# The name of the table, for screen readers.
caption = RAC property mappings
# A link and the heading of its page; also the button that saves the form.
create = Create property mapping
search-hint = Search by name
empty-title = No property mappings yet
empty-text = A property mapping adds settings at launch: the same for everyone, or computed for each user by an expression. Create one, then add it to a provider or an endpoint.
name = Name
# Whether authentik or a blueprint keeps a mapping up to date.
managed = Managed
managed-no = No
managed-by-authentik = By authentik itself
managed-by-blueprint = By a blueprint
# { $keeper }: one of the two above. { $mark }: authentik's marker of the mapping.
managed-by = { $keeper } ({ $mark })
managed-means = authentik or a blueprint keeps managed mappings up to date and can overwrite changes made here. To change one for good, clone it.
managed-title = authentik keeps this mapping up to date
managed-text = It came with authentik or with a blueprint. The next update or blueprint run can overwrite changes made here. A clone is not overwritten.
clone-instead = Clone it instead
static-settings = Static settings
expression = Expression
used-by = Used by
id = ID
# Whether there is an expression.
yes = Yes
# Whether there is an expression.
no = No
# In the column “Static settings”.
none = None
# In the column “Static settings”. { $names }: of the first parameters.
names-and-more = { $names } and { $more } more

## What uses a mapping

# In the column “Used by”.
unused = Nothing
# In the column “Used by”, with no-break spaces.
provider-count = { $count ->
    [one] { $count }{"\u00A0"}provider
   *[other] { $count }{"\u00A0"}providers
}
endpoint-count = { $count ->
    [one] { $count }{"\u00A0"}endpoint
   *[other] { $count }{"\u00A0"}endpoints
}
other-count = { $count ->
    [one] { $count }{"\u00A0"}other object
   *[other] { $count }{"\u00A0"}other objects
}
# Two of the counts above.
counts = { $first }, { $second }
# { $uses }: the counts above. There may be others that the account can't see.
at-least = at least { $uses }
# For screen readers. { $uses }: the counts above. If your language would inflect them, put them behind a colon.
used-by-label = “{ $name }” is used by { $uses }
used-by-loading = Checking what uses it…
used-by-nothing = No provider or endpoint uses it.
used-by-unseen = Providers and endpoints that your account can't see may use it.
used-by-providers = Providers
used-by-endpoints = Endpoints
used-by-others = Others

## Deleting

delete-mapping = Delete property mapping
delete-title = Delete property mapping “{ $name }”?
delete-what-goes = Its settings no longer apply to new connections. Providers and endpoints that use it stay, without it.
delete-managed = It is managed: authentik or its blueprint may create it again.
deleted = Deleted property mapping “{ $name }”.
delete-many-title = { $count ->
    [one] Delete { $count } property mapping?
   *[other] Delete { $count } property mappings?
}
# The label of the button.
delete-many = { $count ->
    [one] Delete { $count } property mapping
   *[other] Delete { $count } property mappings
}
delete-many-what-goes = Providers and endpoints that use them stay, without them. authentik may create managed mappings again with its next update.

## Results of deleting many

# The heading of a finished run.
many-deleted = { $count ->
    [one] { $count } property mapping deleted
   *[other] { $count } property mappings deleted
}
# The same if not all could be done.
many-deleted-of = { $all ->
    [one] { $done } of { $all } property mapping deleted
   *[other] { $done } of { $all } property mappings deleted
}
many-deleted-summary = { $count ->
    [one] { $count } property mapping deleted.
   *[other] { $count } property mappings deleted.
}
# While others are still to come.
many-deleted-so-far = { $count ->
    [one] { $count } property mapping deleted so far.
   *[other] { $count } property mappings deleted so far.
}

## The form

save = Save changes
# While the mapping is not there yet.
edit-title = Edit property mapping
# The heading of the form.
edit-title-of = Edit { $name }
clone-title = Clone { $name }
# The name that a clone starts with.
clone-name = { $name } (copy)
create-next = Next, add it to the providers or endpoints it is for. On its own it does nothing.
clone-note = A copy that nothing uses yet. The original stays unchanged, also where it is used.
name-help = Must be unique among property mappings of all types. Mappings are applied in order of name: if two set the same parameter, the later one wins.
name-missing = Enter a name.
settings-help = Always applied. authentik leaves out values that are empty, null, false or 0: write the texts 'false' and '0' instead. Anyone who can view the mapping can read them, including passwords.
conflict-title = Somebody else changed this property mapping
already-so = No changes to save.
created = Created property mapping “{ $name }”.
saved = Saved property mapping “{ $name }”.

## The expression in the form

expression-help = Python that runs at launch and returns a dict of settings. They override the static settings. Leave empty for none. Tab indents; press Escape, then Tab, to leave the box.
# The name of the list of buttons that fix findings in the expression, for screen readers.
fixes = Fixes
# The label of such a button. { $fix }: what it does.
fix-in-line = Line { $line }: { $fix }
# The heading of the list of variables and functions.
variables-title = What the expression can use
variable-user = The user who launches the connection: user.username, user.name, user.email, user.attributes (a dict).
variable-endpoint = The endpoint that is launched: endpoint.name, endpoint.host, endpoint.protocol, endpoint.settings. Not available in a test.
variable-provider = The RAC provider: provider.name, provider.settings. Not available in a test.
variable-request = request.user is the same user, request.context has the variables above. There is no HTTP request at launch.
variable-group-member = Whether the user is in a group, directly or through its parents.
variable-user-by = Another user, or None.
variable-has-authenticator = Whether the user has an authenticator, of that type if one is given.
variable-regex = Python's regular expressions.
variable-dns = Names and addresses.
variable-requests = HTTP requests, authentik's log and events, e-mail. They run at every launch.
variables-rest = Python's own functions and modules work too (import …). A result that is not a dict is ignored. If the expression fails, the whole mapping is left out, the connection continues without it, and authentik records an event.

## The page of a mapping

expression-none = None: only the static settings apply.
settings-none = None
# Below the static settings. { $names }: of parameters.
settings-dropped = Left out at launch, because authentik treats them as empty: { $names }

## The test

# A heading.
test = Test
test-text = Shows what the stored mapping would add for a user.
test-missing = A test has no endpoint and no provider: expressions that use them fail here but work at launch.
test-stored = Tests what is stored in authentik, not the unsaved changes in this form.
# { $names }: one or two of the variables endpoint and provider.
test-uses = The expression uses { $names }, which a test doesn't have: it can fail here and still work at launch.
test-who = Test with a user…
test-user = User
test-user-choose = Choose a user
test-user-missing = Choose a user to test with.
test-run = Run test
test-result = Result
test-nothing = The mapping adds no settings for this user.
test-no-dict = This is not a dict: authentik ignores it at launch.
test-failed = The expression failed
test-failed-text = At launch, the whole mapping would be left out, including its static settings.
test-crashed = authentik failed with an internal error. It does so when your account can't view property mappings of all types: ask for the permission “Can view Property Mapping”, or test with another account.
test-no-user = Your account can't view this user, and can't test with them.
