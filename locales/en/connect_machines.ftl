### Texts of the wizard “Connect machines”.

title = Connect machines
about = Set up everything that users need to reach machines: a provider, its application, who has access, an outpost, and the machines. Nothing is written before the last step.
kept = Your answers stay in this tab if you leave the page, except for passwords.
not-kept = Your answers are lost if you leave the page.
# The name of the list of steps.
steps = Steps
# Buttons below each step, and at the end the one that creates everything.
next = Next
back = Back
create = Create
start-over = Start over
reading = Reading the instance…
# Headings of messages with more details.
not-read = The instance could not be read
try-again = Try again
# The heading of a list of missing permissions.
lacking = You can look, but not create
step-lacking = This step needs a permission that your account lacks
started-over = Your answers were cleared.
undo = Undo
# Why a button is disabled.
not-read-yet = Wait until the instance is read.

## The steps, in a list of buttons and in titles

step-provider = Provider
step-application = Application
step-access = Who has access
step-outpost = Outpost
step-machines = Machines
step-credentials = Credentials
step-review = Review

## Below the title of each step

about-provider = A provider holds machines and the settings that they share.
about-application = Users find the machines through an application in authentik.
about-access = Who can open the machines. It applies to the machines and to a new application.
about-outpost = An outpost makes the connections. It must be able to reach the machines.
about-machines = Each machine becomes an endpoint.
about-credentials = How users log in to the machines.
about-review = What is created in authentik.

## Between steps

# “Step 2 of 7: Application”. { $step }: the name of the step.
title-of-step = Step { $place } of { $all }: { $step }

# What was chosen before doesn't exist any longer, or the account can't see it.
gone = “{ $name }” can't be found. Choose another one.

# The button to a step that lacks something.
go-to-step = Go to step “{ $step }”

# Why the button “Create” is disabled. { $step }: the name of a step.
something-missing-in = Something is missing in the step “{ $step }”.

## Where a list of options is empty

no-providers = There is no RAC provider yet: create one here.
no-flows = There is no authorization flow. Create one in authentik, under Flows and Stages.
no-outposts = There is no RAC outpost yet: create one here.
no-mappings = There is no RAC property mapping yet.

## The step “Provider”

# The label of a choice between creating one and using an existing one.
provider-kind = Provider to use
provider-new = Create a provider
provider-existing = Use an existing provider
provider = Provider
choose-provider = Choose a provider.
# In a picker that has no choice yet.
choose = Choose one
provider-name = Provider name
name-missing = Enter a name.
provider-taken = A provider has this name. Use it, or choose another name.
flow = Authorization flow
flow-help = What users pass before each launch. With explicit consent they confirm; with implicit consent they don't.
choose-flow = Choose a flow.
expiry = Connection expiry
expiry-help = How long a connection token is valid, such as hours=8 or days=1. While it is valid, it counts towards the limit.

## The step “Application”

application-name = Application name
application-name-help = What users see in authentik. Default: the name of the provider.
slug = Slug
slug-wrong = Enter a slug of letters, digits, hyphens and underscores.
slug-taken = Another application has this slug.

# { $slug }: the slug that is used if none is entered.
slug-help = Its name in addresses. Default: { $slug }

has-application = The provider “{ $provider }” has the application “{ $application }”, which stays as it is.

## The step “Who has access”

access = Who has access
access-limited = Only these groups and users
access-everyone = Everyone
everyone-warning = Everyone who can sign in to authentik can open these machines, now and in the future.
choose-access = Choose who has access.
groups = Groups
users = Users
choose-groups-or-users = Choose at least one group or user.
any-of-them = Being in one of them is enough.
# Below the picker of users, which follows that of groups.
users-help = Single users, in addition to the members of the groups.
application-limits = The application has bindings of its own: users must pass these, too.
no-groups = There is no group that your account can see.
no-users = There is no user that your account can see.

## The step “Outpost”

# The label of a choice between creating one and using an existing one.
outpost-kind = Outpost to use
outpost-existing = Use an existing outpost
outpost-new = Create an outpost
outpost = Outpost
outpost-name = Outpost name
outpost-new-help = Afterwards it has to be deployed: authentik shows how under Applications, Outposts.
choose-outpost = Choose an outpost.
choose-outpost-kind = Choose an outpost, or create one.
outpost-taken = An outpost has this name.

# { $outposts }: the names of one or more outposts.
has-outposts = The provider “{ $provider }” is served by { $outposts }.

# Beside the name of an outpost. { $count }: of the providers that it serves.
serves = { $count ->
    [one] serves { $count } provider
   *[other] serves { $count } providers
}

## The step “Machines”

machines = Machines to connect
machines-one = One machine
machines-list = A list of hosts
protocol = Protocol
choose-protocol = Choose a protocol.
host = Host
host-help = A name or address that the outpost can reach.
host-missing = Enter a host.
host-blank = A host has no blanks.
host-wrong = This is not a host.
# The heading of a list of warnings about hosts.
hosts-to-check = Check these hosts
# Warnings about a host. { $protocol }: such as SSH, from an address like ssh://host, where another protocol was chosen.
host-taken = The endpoint “{ $endpoint }” of this provider already has the host { $host }.
protocol-differs = { $host } is connected with { $protocol }, because its address says so.
port = Port
port-help = Default: 3389 for RDP, 22 for SSH, 5900 for VNC.
port-wrong = Enter a number from 1 to 65535.
machine-name = Endpoint name
machine-name-help = Default: the host.
list = Hosts
list-help = One per line: host or host:port, and a name after it if you like. IPv6 addresses with a port need brackets. Lines that start with # are comments. At most 20,000.
no-hosts = Enter at least one host.
certificate = Certificate of the machines
certificate-tofu = Trust the first one, and require the same from then on
certificate-any = Accept any
certificate-valid = Only valid ones
certificate-help = Windows machines usually have a self-signed certificate.

# A line of the list of hosts that can't be used. { $why }: a sentence.
bad-line = Line { $line }: { $why }

# After the first lines that can't be used.
more-bad-lines = { $count ->
    [one] And { $count } more line.
   *[other] And { $count } more lines.
}

# What was left out of the list of hosts, before a colon and the reason.
repeated = The repeated host

# Said of a line of the list of hosts.
same-as = It is the same as line { $line }, and left out.

## The step “Credentials”

credentials = How users log in
credentials-ask = The machine asks
credentials-ask-help = Nothing is stored. RDP shows the logon screen of Windows, unless NLA is required; SSH asks in the terminal.
credentials-prompt = authentik asks at each launch
credentials-prompt-help = Nothing is stored. What users type overrides the settings and all property mappings.
flow-that-asks = Flow that asks
flow-own = A flow of its own
flow-own-help = Creates “RAC: ask for credentials”, unless it exists, and makes it the provider's authorization flow.
flow-shared = All applications that use this flow will ask for these credentials, not only remote access. authentik's default flows are used by most applications.
flow-no-undo = The flow, prompts and stage that ask for credentials are deleted in authentik (Flows and Stages), not by Undo.
flow-unknown = Your account can't see the provider's authorization flow.
flow-asks = The flow asks for user name and password.
flow-does-not-ask = The flow does not ask for user name and password. Check its stages in authentik.
prompts-not-read = The prompts could not be read

flow-chosen = The provider's authorization flow
# { $slug }: of the flow.
flow-chosen-slug = The provider's authorization flow ({ $slug })

## The objects that ask for credentials, in the review and in the run. The texts in quotes are names in authentik

create-flow = Create authorization flow “RAC: ask for credentials”
create-user-name = Create prompt “rac-ask-username”
create-password = Create prompt “rac-ask-password”
create-stage = Create prompt stage “rac-ask-credentials”
create-stage-binding = Create binding of the stage to the flow
# “Same”: it exists and stays as it is.
same-flow = Same authorization flow “RAC: ask for credentials”
same-user-name = Same prompt “rac-ask-username”
same-password = Same prompt “rac-ask-password”
same-stage = Same prompt stage “rac-ask-credentials”
same-stage-binding = Same binding of the stage to the flow

# The result of something that was not tried. { $missing }: the label of what it needs.
skipped = Skipped, because this is missing: { $missing }.

## The step “Credentials”, continued

credentials-shared = The same account for everyone
credentials-shared-help = Everyone who can view the endpoints can read the password.
credentials-attributes = An account of their own, from user attributes
credentials-attributes-help = Creates a property mapping, unless it exists. It sends the attributes rac_username and rac_password of each user; without rac_username, the name in authentik.
credentials-mapping = From an existing property mapping
username = User name
username-missing = Enter a user name.
password = Password
password-help = Not kept if you leave the page.
domain = Domain
domain-help = For machines in an Active Directory.
mapping = Property mapping
choose-mapping = Choose a property mapping.

## The step “Review”

# The name of the list of objects.
rows = What will be created
# Why the button “Create” is disabled.
nothing-to-do = Everything is there already.
# Why the button “Create” is disabled.
impossible = Nothing of this can be created.
unread = Some of the instance could not be read
password-empty = No password is entered for the shared account: machines ask for it, unless they exist already with one.
# After an object: who it is for.
bindings = · { $bindings }
# { $binding }: such as “group Developers”. { $why }: a sentence.
binding-impossible = { $binding } ({ $why })
# { $field }: its label, or the name of a setting.
changed-from = { $field }: { $old } → { $new }
changed-to = { $field }: { $new }
# { $part }: such as “endpoints”. { $why }: a sentence.
unread-part = { $part }: { $why }
# The heading of a list of what the answers had that is not used.
lost = Not used
# In place of a new value that is secret.
hidden = changed (hidden)
# In place of a new value.
removed = removed

# Why the button “Create” is disabled.
would-be-open = { $count ->
    [one] { $count } object would be open to everyone, because none of its bindings can be created.
   *[other] { $count } objects would be open to everyone, because none of their bindings can be created.
}

half-done = Not everything was created
half-done-text = What was created stays and is used. “Create” tries again what is left, as listed below. To remove it instead, use Recent changes.

## The dialog of the run

create-objects = { $count ->
    [one] Create { $count } object
   *[other] Create { $count } objects
}
create-objects-question = { $count ->
    [one] Create { $count } object?
   *[other] Create { $count } objects?
}
creating-objects = { $count ->
    [one] Creating { $count } object…
   *[other] Creating { $count } objects…
}

## Below lists

# Of a list that is shown in part.
rows-more = And { $count } more.

# Endpoints that exist and would be changed.
changes-existing = { $count ->
    [one] { $count } of them exists already and would be changed.
   *[other] { $count } of them exist already and would be changed.
}

## At the end

done = Everything is in place
done-text = Check whether a user can connect, or launch a machine yourself.
# The heading of the list of what the run has done, each with its result.
created = What was created

# An outpost that nobody runs yet.
deploy = The outpost “{ $outpost }” has to be deployed before anyone can connect. The provider's page shows whether it is online, and what is left to do.

# Endpoints that were created, but that the account can't see.
created-but-hidden = { $count ->
    [one] { $count } endpoint was created that your account can't see.
   *[other] { $count } endpoints were created that your account can't see.
}

check-user = Check for a user
open-provider = Open the provider
more-machines = Connect more machines
endpoints = Endpoints
