### Texts of the overview, the first page.

title = Overview
providers = Providers
endpoints = Endpoints
tokens = Connection tokens, including expired ones
# Below the numbers.
only-visible = A dash or “≥” means that your account can't see everything.
# The heading of the list of what is not ready.
readiness = Readiness
no-providers = There are no RAC providers yet.
# Two links behind the sentence above.
create-or-connect = { $create } or { $connect }
# A link: creates a provider.
create = Create the first one
# A link: to the wizard.
connect-machines = Connect machines
# A button that loads a chart.
show-launches = Show launches per day
