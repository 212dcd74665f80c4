### Texts about config.json, which the operator of the page writes, and about addresses of authentik.

## Mistakes in config.json, on the connect page

# { $why }: one of the messages below, or a technical text in English.
unreadable = config.json could not be read: { $why }
# These messages follow a colon. { $field }: a field's name.
missing = `{ $field }` is missing
must-be-text = `{ $field }` must be text
must-be-true-or-false = `{ $field }` must be true or false
must-be-an-object = `{ $field }` must be an object
must-be-a-list = `{ $field }` must be a list
must-be-a-list-of-objects = `{ $field }` must be a list of objects
must-be-a-list-of-language-tags = `{ $field }` must be a list of language tags
no-object = it must be an object
incomplete = the answer was incomplete
no-answer = the server did not answer

## The address of authentik: errors at its field

address-empty = Enter the address of your authentik, such as https://auth.example.com.
address-not-http = The address must begin with https:// or http://.
address-has-credentials = Leave the user name and password out of the address.
address-malformed = This is not a valid address: it needs a host and must not contain spaces.
