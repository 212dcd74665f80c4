### Texts of the connect page, the dialogs that ask for another token, and signing in and out.

## The connect page

# The heading.
connect-title = Connect to authentik
url = authentik URL
url-help = The address users sign in at, such as https://auth.example.com.
# A warning.
url-unencrypted = This address is not encrypted (http): anyone on the network path can read the token.
token = API token
token-help = In authentik: your user settings → Tokens and App passwords → Create token. The token has all permissions of its user.
# The heading of the choice where the token is kept.
keep = Keep the token
connect = Connect
# The heading of errors.
connect-failed = Could not connect
demo = Use the demo token
connecting = Checking the token…
# Instead of “Keep the token”, for users who sign in with authentik.
stay = Stay signed in
stay-readable = Anyone who can read this browser's files can use this sign-in. Once you are signed in, you can set a passphrase in Preferences.

## Where the token is kept: labels and explanations

keep-page = For this page only
keep-page-help = Forgotten on reload. Safest.
keep-tab = For this tab
keep-tab-help = Kept until the tab is closed.
keep-browser = In this browser
keep-browser-help = For all tabs, until you disconnect. You can protect it with a passphrase.

## Why there is no connection, above the form

disconnected-asked = Disconnected. This browser has forgotten the token; it still exists in authentik.
disconnected-idle = Disconnected after a period of inactivity. This browser has forgotten the token.
disconnected-elsewhere = Disconnected in another tab.
instance-gone = This instance was changed or removed in another tab.
stored-token-refused = authentik no longer accepts the stored token, so this browser has forgotten it.

## The dialog over a page whose token no longer works

refused-title = authentik no longer accepts this token
refused-text = It may have expired or been revoked. Enter another one to continue: nothing on this page is lost, and pending requests are then sent.
refused-later = Not now
refused-disconnect = Forget the token
elsewhere-title = Disconnected in another tab
elsewhere-text = This browser has forgotten the token. Your changes on this page are still here: enter a token to continue. It will be kept for this tab only.
elsewhere-leave = Leave this page
idle-title = Disconnected
idle-text = You were inactive for as long as you chose in Preferences, so this browser has forgotten the token. Your changes on this page are still here: enter a token to continue.
# The page is embedded in another one, which provides the token.
none-given-title = authentik no longer accepts your sign-in
none-given-text = The surrounding page did not provide a new token. Nothing on this page is lost, and pending requests are sent once it provides one.
try-again = Try again
token-not-accepted = authentik does not accept this token.
# For users who signed in with authentik.
signed-in-refused-title = Your sign-in has ended
signed-in-refused-text = authentik did not renew it: it has expired or was ended there. Sign in again to continue: nothing on this page is lost, and pending requests are then sent.

## A token of another account

# A toast.
signed-in-as = Signed in as { $name }.
signed-in-as-dialog-closed = Signed in as { $name }. The open dialog was closed.
# The heading of a question.
other-account = The new token belongs to { $name }. Continue as { $name }?
# Names, and in brackets login names.
other-account-text = You started as { $name-before } ({ $username-before }). Nothing has been saved as { $name-now } ({ $username-now }) yet.
continue-as = Continue as { $name }
do-not-continue = Don't continue

## Signing in and out

sign-in = Sign in with authentik
signing-in = Redirecting to authentik…
# A link below the button “Sign in with authentik”.
by-token = or use an API token
sign-in-again = Sign in again
sign-in-there = Continue in the window that opened. Closed it? Try again.
sign-out = Sign out
sign-out-here = Sign out here
sign-out-everywhere = Sign out of authentik too
sign-out-here-text = Signing out here forgets the tokens and asks authentik to revoke them. You stay signed in to authentik in this browser, so signing in again may not need a password.
sign-out-everywhere-text = Signing out of authentik too takes you to its own pages and ends your session there.
cancel = Cancel

## The window in which users sign in again

window-waits = One moment…
window-done = Done. You can close this window.
window-lost = The page that asked you to sign in is no longer waiting. Close this window and try again on that page.
