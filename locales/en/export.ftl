### Texts of the export.

# The button and its menu of formats.
export = Export
# The link to the import, beside that button.
import = Import…

## The dialog

# The title while the objects are being read. { $object }: what is exported.
export-objects = { $object ->
    [provider] Export RAC providers
    [property-mapping] Export property mappings
   *[endpoint] Export endpoints
}
# The title once it is known how many there are.
export-count = { $object ->
    [provider] { $count ->
        [one] Export { $count } RAC provider
       *[other] Export { $count } RAC providers
    }
    [property-mapping] { $count ->
        [one] Export { $count } property mapping
       *[other] Export { $count } property mappings
    }
   *[endpoint] { $count ->
        [one] Export { $count } endpoint
       *[other] Export { $count } endpoints
    }
}
format = Format
csv-help = A table for spreadsheets. RAC Admin reads it again.
plan-file-help = RAC Admin's plan file: everything, to keep, compare and import.
# { $name }: of a provider for Terraform.
terraform-help = Configuration for the provider { $name }, with import blocks.
# The name of the format.
blueprint = Blueprint
blueprint-help = authentik creates the objects from it, also in another instance.
# The related objects that are exported as well.
also = Also export
also-property-mappings = Property mappings
also-providers = Providers
also-applications = Applications
also-outposts = Outposts
also-endpoints = Endpoints
secrets = Include secrets
secrets-help = Without them, the file has a marker for each, and importing it keeps what is stored.
# { $part }: which objects are being read; { $done } of { $all } have been.
reading-part = Reading: { $part }, { $done } of { $all }

## What is in the file

# How much is in it. { $size }: in kilobytes.
size = { $objects ->
    [one] { $objects } object, { $size } kB
   *[other] { $objects } objects, { $size } kB
}
nothing = There is nothing to export: the objects are gone, or not visible to your account.
no-secrets = None of these objects has secrets in its settings.
# The title of a warning; below it are the objects and their secrets.
file-secrets = Anyone with the file can read these secrets
# One object. { $kind }: for example "Endpoint". { $secrets }: the names of parameters.
holder = { $kind } “{ $name }”: { $secrets }
# Secrets that are not in the file. { $count }: how many objects have some.
left-out = { $count ->
    [one] { $count } object has secrets, which stay out of the file.
   *[other] { $count } objects have secrets, which stay out of the file.
}
left-out-terraform = { $count ->
    [one] { $count } object has secrets: Terraform asks for them as variables.
   *[other] { $count } objects have secrets: Terraform asks for them as variables.
}
# { $key }: how the keys of the context begin.
left-out-of-blueprint = { $count ->
    [one] { $count } object has secrets: give them in the blueprint's context, as { $key }…. If the object exists in authentik, the blueprint doesn't change it; a new one without the context has empty secrets.
   *[other] { $count } objects have secrets: give them in the blueprint's context, as { $key }…. Those that exist in authentik are not changed by the blueprint; new ones without the context have empty secrets.
}
expressions = Expressions of property mappings are exported as they are. Check that none contains a secret.
# The title of a list of what the format can't contain.
losses = Not in this format
# The title of a list of objects that a blueprint refers to. authentik refuses it without them.
needs = The blueprint needs these in authentik, and does not create them
# What, and why.
loss = { $what }: { $why }
# The title of a list of what authentik didn't answer.
unread = Not all could be read
# { $part }: which objects.
unread-part = { $part }: { $why }
# The label of the text of the file.
text = Text

## Buttons

copy = Copy
# Said by screen readers.
copied = Copied
# Said by screen readers.
copy-failed = Copying was not allowed; select the text instead
download = Download
# One of several files.
download-file = Download { $name }
close = Close
# Why the buttons can't be used yet.
reading = Reading…
