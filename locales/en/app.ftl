### Texts of the frame of all pages, and of the page with the preferences.

## The frame

# A link for keyboards, before everything else.
skip = Skip to the content
# What screen readers say of the navigation.
navigation = Main
# What screen readers say of the account menu and its surroundings.
account = Account
# The button that shows the navigation on small screens.
menu = Menu
# The bar with the instance menu, on pages without a header.
instance = Instance
lock-now = Lock now
# Ends the session of a token that was typed in.
disconnect = Disconnect
# Ends the session after signing in through authentik.
sign-out = Sign out

## The navigation, and titles of lists

overview = Overview
providers = Providers
endpoints = Endpoints
tokens = Connection tokens
mappings = Property mappings
access = Access
activity = Activity
import = Import
# A plan file is compared with the instance.
plan = Plan
connect-machines = Connect machines
recent-changes = Recent changes
preferences = Preferences

## Titles of the window while a page is loading

connect = Connect
create-provider = Create provider
clone-provider = Clone provider
copy-provider = Copy provider
compare-instances = Compare instances
provider = Provider
endpoints-of-provider = Endpoints of the provider
tokens-of-provider = Connection tokens of the provider
access-to-provider = Access to the provider
settings-of-provider = Effective settings of the provider
changelog-of-provider = Changelog of the provider
permissions-on-provider = Permissions on the provider
edit-provider = Edit provider
token = Connection token
edit-token = Edit connection token
create-endpoint = Create endpoint
endpoint = Endpoint
bindings-of-endpoint = Bindings of the endpoint
access-to-endpoint = Access to the endpoint
settings-of-endpoint = Effective settings of the endpoint
changelog-of-endpoint = Changelog of the endpoint
edit-endpoint = Edit endpoint
user = User
create-mapping = Create property mapping
mapping = Property mapping
changelog-of-mapping = Changelog of the property mapping
edit-mapping = Edit property mapping

## Before the session, and addresses without a page

not-restored = Could not check the token
connect-anew = Forget the token and connect again
# In a portal, which should provide a token.
no-token = Not signed in to authentik
no-token-text = The surrounding page provided no token, or one that authentik does not accept.
try-again = Try again
not-found = Page not found
# Below it is the address.
not-found-text = There is nothing at this address:
to-overview = Go to the overview

## Offline

# What screen readers say of the notice.
network = Network
offline = You are offline.
offline-text = Nothing on this page is lost. What could not be loaded is loaded once you are back online.
# Said by screen readers.
back-online = You are back online.

## A new version

# What screen readers say of the notice.
region = New version
found = A new version of RAC Admin has been installed.
reload-to-use = Reload to use it.
unsaved = Save your changes first, then reload.
token-lost = The token is kept for this page only: you will need to enter it again.
by-portal = You get it when the surrounding page is reloaded.
reload = Reload
# With unsaved changes, it asks first.
reload-asks = Reload…
# Hides the notice for a while.
later = Later

## Preferences

kept-here = Preferences are stored in this browser.
kept-for-now = Preferences apply until you leave this page.
theme = Theme
# Light or dark, as the system is.
theme-auto = Match system
theme-light = Light
theme-dark = Dark
locale = Dates and numbers
locale-help = How they are written and how names are sorted. This doesn't change the language of the interface.
locale-of-browser = Browser default
locale-en-gb = English (United Kingdom)
locale-en-us = English (United States)
locale-zh-cn = Chinese (Simplified)
locale-nl = Dutch
locale-fr = French
locale-de = German
locale-ja = Japanese
locale-pt-br = Portuguese (Brazil)
locale-es = Spanish
locale-sv = Swedish
page-size = Rows per page
page-size-help = Applies to every list.
shortcuts = Keyboard shortcuts
shortcuts-help = Ctrl+K searches and runs commands, ? shows all shortcuts.
your-account = Your account
connected-as = Connected as
# Which authentik; behind it is its address.
connected-to = authentik
token-kept = Token storage

## Languages

# Preference: the language of the app.
language = Language
language-of-browser = Browser default
# { $language }: its own name for itself.
language-not-loaded = { $language } could not be loaded. Choose it again to retry.

## A page or dialog whose code could not be loaded

part-not-loaded = This page could not be loaded
dialog-not-loaded = This dialog could not be loaded
part-not-loaded-text = The network may have failed, or a new version of RAC Admin has been installed since this page was opened. In that case, reload.
part-replaced = A new version of RAC Admin has been installed since this page was opened, and the files that this page needs are gone. Reload to continue.
part-offline = You are offline. This page loads once you are back online.
