### Texts about plan files and plans: mistakes in a file, how an instance differs from it, and what became of the changes.
###
### { $kind } is a kind of objects, { $target } and { $part } likewise: they only choose a sentence.

## Files that can't be read

# { $most }: 20,000
too-many-entries = The file has more than { $most } entries. Split it into smaller files.
file-too-large = The file is larger than 10 MB. Split it into smaller files.
# { $mistake }: a sentence.
mistake-in-line = Line { $line }: { $mistake }
# { $format }: the text that a plan file begins with, which is not translated.
not-a-plan-file = This is no plan file: it lacks “format: { $format }”.
# { $found } and { $known }: numbers of versions.
newer-version = This plan file has version { $found }; RAC Admin reads version { $known }.
# “version: 1” is not translated.
version-missing = The plan file lacks its version: write “version: 1”.
# The mistake is that it is something else. { $section }: a name in the file.
section-is-a-list = “{ $section }” must be a list.

## Parts of a plan file

# Why a part of the file is not used.
unknown-section = RAC Admin knows no such section of a plan file.
# Where a value comes from. { $section }: a name in the file.
in-section = “{ $section }”
in-entry = “{ $section }”, entry { $entry }
# In place of the name of an object that has none. { $place }: its number in its list.
unnamed-entry = { $kind ->
    [property_mapping] property mapping { $place }
    [provider] provider { $place }
    [application] application { $place }
    [outpost] outpost { $place }
   *[endpoint] endpoint { $place }
}
# The mistake is that it is something else: names with values stand under each object of the file.
entry-is-names-with-values = { $kind ->
    [property_mapping] A property mapping must be names with values.
    [provider] A provider must be names with values.
    [application] An application must be names with values.
    [outpost] An outpost must be names with values.
   *[endpoint] An endpoint must be names with values.
}
# “Tags” are those of YAML.
no-tags = Plan files have no tags such as the one in “{ $name }”.
name-missing = It has no name.
slug-missing = It has no slug.
secrets-kept = { $count ->
    [one] { $count } secret is not in the file: what the instance has is kept.
   *[other] { $count } secrets are not in the file: what the instance has is kept.
}

## The lists of an instance, before a colon

part-property-mappings = property mappings
part-providers = providers
part-applications = applications
part-outposts = outposts
part-endpoints = endpoints
part-bindings = bindings
part-flows = flows
part-users = users
part-groups = groups
part-policies = policies

## Why a list could not be read, or not as a whole

may-not-read = { $part ->
    [property_mappings] Your account doesn't have the permission to read the property mappings.
    [providers] Your account doesn't have the permission to read the providers.
    [applications] Your account doesn't have the permission to read the applications.
    [outposts] Your account doesn't have the permission to read the outposts.
    [endpoints] Your account doesn't have the permission to read the endpoints.
    [bindings] Your account doesn't have the permission to read the bindings.
    [flows] Your account doesn't have the permission to read the flows.
    [users] Your account doesn't have the permission to read the users.
    [groups] Your account doesn't have the permission to read the groups.
   *[policies] Your account doesn't have the permission to read the policies.
}
some-hidden = { $count ->
    [one] { $count } exists that your account can't see.
   *[other] { $count } exist that your account can't see.
}
endpoints-may-be-missing = authentik lists only what your account may use, as it was up to a day ago.
applications-may-be-missing = authentik lists only what your account may use.

## Bindings of endpoints and applications: to a user, a group or a policy

binding-of-user = user { $name }
binding-of-group = group { $name }
binding-of-policy = policy { $name }
# { $of }: the name of an endpoint, or the slug of an application. { $binding }: such as “user mara”.
binding-of = { $of }: { $binding }

## Why a step of a plan is not possible, and notes on steps. “It” is the object that the step is about

binding-of-impossible = “{ $name }” can't be created.
bindings-not-read = The bindings could not be read, so it isn't known whether it has this one.
# A note on an endpoint or application.
bindings-kept = Bindings that the file doesn't list are kept, because not all of those in the file can be created.
kind-not-read = { $part ->
    [property_mappings] The property mappings could not be read, so it isn't known whether it exists.
    [providers] The providers could not be read, so it isn't known whether it exists.
    [applications] The applications could not be read, so it isn't known whether it exists.
    [outposts] The outposts could not be read, so it isn't known whether it exists.
   *[endpoints] The endpoints could not be read, so it isn't known whether it exists.
}
# { $name } is called by its name, which is not among those that could be read.
name-not-read = { $target ->
    [flow] The flows could not be read, so “{ $name }” is unknown.
    [property_mapping] The property mappings could not be read, so “{ $name }” is unknown.
    [provider] The providers could not be read, so “{ $name }” is unknown.
    [user] The users could not be read, so “{ $name }” is unknown.
    [group] The groups could not be read, so “{ $name }” is unknown.
   *[policy] The policies could not be read, so “{ $name }” is unknown.
}
name-unknown = { $target ->
    [flow] There is no flow “{ $name }”.
    [property_mapping] There is no property mapping “{ $name }”.
    [provider] There is no provider “{ $name }”.
    [user] There is no user “{ $name }”.
    [group] There is no group “{ $name }”.
   *[policy] There is no policy “{ $name }”.
}
needs-impossible = { $target ->
    [property_mapping] Needs the property mapping “{ $name }”, which can't be created.
   *[provider] Needs the provider “{ $name }”, which can't be created.
}
# { $field }: its name in the file.
lacks-field = It has no { $field }, which is needed to create it.
lacks-two-fields = It has no { $first } and no { $second }, which are needed to create it.
# { $fields }: three or more.
lacks-fields = It lacks { $fields }, which are needed to create it.
# rdp, ssh and vnc are written like this in a file.
protocol-unknown = The protocol is “{ $protocol }”: authentik has rdp, ssh and vnc.
outpost-without-provider = An outpost needs at least one provider.
outpost-name-taken = An outpost of another type has this name.
application-slug-taken = An application of another kind has this slug.
application-without-provider = It has no provider, which is needed to create it.
# policy_engine_mode, any and all are written like this in a file.
mode-unknown = Its policy_engine_mode is neither any nor all.
provider-has-application = The provider has the application “{ $application }” already.
# A note beside an application whose slug is changed.
slug-changes = Launch addresses of its endpoints change with the slug.
twice-in-file = { $kind ->
    [property_mapping] The file has this property mapping twice.
    [provider] The file has this provider twice.
    [application] The file has this application twice.
    [outpost] The file has this outpost twice.
   *[endpoint] The file has this endpoint twice.
}
endpoint-unclear = Several endpoints of this provider have this name, on other hosts: it can't be known which one is meant.
# { $setting }: its name in the file, such as “settings.password”.
nothing-to-keep = { $setting } is not in the file, and there is nothing to keep.
# Said of a provider that is deleted.
endpoints-go-along = { $count ->
    [one] Its endpoint goes with it.
   *[other] Its { $count } endpoints go with it.
}
no-such-step = There is no such step.
nothing-to-do = There is nothing to do.
no-id = The object has no id.
application-needs-provider = An application needs a provider here.
binding-is-whole = A binding is written as a whole.
was-not-created = “{ $name }” was not created.
nothing-to-bind = There is nothing to bind.

## Why a change was not made

skipped = Skipped, because “{ $name }” was not created.
# { $fields }: names of fields in the file.
changed-by-others = Changed by someone else since the plan was made: { $fields }. Nothing was written.
endpoints-added = Endpoints have been added to “{ $provider }” since the plan was made. Nothing was deleted.
created-by-others = { $kind ->
    [property_mapping] Someone else has created the property mapping “{ $name }” since the plan was made. Nothing was created.
    [provider] Someone else has created the provider “{ $name }” since the plan was made. Nothing was created.
    [application] Someone else has created the application “{ $name }” since the plan was made. Nothing was created.
    [outpost] Someone else has created the outpost “{ $name }” since the plan was made. Nothing was created.
    [endpoint] Someone else has created the endpoint “{ $name }” since the plan was made. Nothing was created.
   *[binding] Someone else has created the binding “{ $name }” since the plan was made. Nothing was created.
}

## What is found by a check of objects

limit-is-zero = No one can connect: the limit is 0.
endpoint-is-open = Everyone who can use the application can use this endpoint: it has no bindings.
