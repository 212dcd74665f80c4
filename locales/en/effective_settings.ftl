### Effective settings: what guacd gets when a user connects, merged from the settings of provider, endpoint and property
### mappings.

title = Effective settings
of-provider = What guacd gets for an endpoint of this provider without settings or property mappings of its own.
of-token = What guacd gets for this token with the current settings. What the user enters at launch is added.
preview-help = What guacd would get if you saved the form now.
user = For the user
user-choose = Choose a user
protocol = Protocol
search = Search effective settings
# In the empty search box.
search-hint = Name, value or origin
# A switch.
only-different = Only what differs from guacd's defaults
# Of the table, for screen readers.
caption = Effective settings

## The table

parameter = Parameter
value = Value
from = Comes from
same = guacd's default
ignored = Ignored by guacd: not a parameter of this protocol
empty = (empty)
# In place of a secret.
hidden = Hidden
# The button for the value of a secret.
show = Show { $name }
hide = Hide { $name }
nothing = Nothing is set: guacd's defaults apply.
none-differs = No setting differs from guacd's defaults.
none-match = No settings match “{ $search }”.
# The heading of the list of overridden values.
overrides = { $count ->
    [one] Overrides { $count } layer
   *[other] Overrides { $count } layers
}
# An overridden value, behind the layer that sets it. What other layers set was added to it.
added-to = (added to)

## Where a value comes from

layer-host = Host field of the endpoint
layer-authentik = Set by authentik
layer-provider = Provider settings
layer-endpoint = Endpoint settings
layer-provider-mapping = Property mapping “{ $name }” of the provider
layer-endpoint-mapping = Property mapping “{ $name }” of the endpoint
layer-prompt = Entered by the user
layer-forced = Always set by authentik

## What is missing

incomplete = This view is incomplete
mappings-missing = The settings of property mappings are missing here.
provider-missing = The settings of the provider may be out of date or missing here.
hidden-mappings = { $count ->
    [one] Your account can't view { $count } of the property mappings in use. Its settings are missing here.
   *[other] Your account can't view { $count } of the property mappings in use. Their settings are missing here.
}

## What is only known when a user connects

at-launch = Decided at launch
at-launch-help = Expressions run in authentik at launch. A test runs the stored expression for the chosen user, without endpoint and provider.
by-user = Depends on the user
by-token = Depends on the connection token
quoted = “{ $name }”
# { $names }: of property mappings, in quotes.
by-expressions = May change at launch: { $names }
test = Test
# The name of the button for screen readers. { $name }: of a property mapping.
test-of = Test { $name }
test-user = Choose a user to test with.
test-unknown = The property mapping is unknown.
# Behind the name of a property mapping.
not-tested = not tested
tested = tested: its result is shown below
test-no-settings = tested: it returns no settings
test-crashed = authentik fails like this without the permission to view property mappings of all types.
# { $why }: from Python, in English.
test-failed = It raises an exception, and authentik skips the whole mapping: { $why }
