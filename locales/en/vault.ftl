### Texts about the passphrase with which a token is encrypted in the browser, and about the lock.

## The fields

# The label of the field, and the heading in Preferences.
passphrase = Passphrase
optional = Passphrase (optional)
new = New passphrase
old = Current passphrase
# The name of a button.
show = Show the passphrase
# The name of a button.
hide = Hide the passphrase
repeat = Repeat the passphrase
help = Encrypts the token in this browser; each tab asks for the passphrase once. Length matters most: use five random words, or 16 characters from a password manager. It can't be recovered, but you can always connect again with a token.
readable = Without a passphrase the token is stored unencrypted in this browser's profile: anyone with access to its files can act as you.
# A warning.
short = This passphrase is short. Anyone who copies the stored data can try as many passphrases as they like on their own computers.
# An error at the field.
empty = Enter a passphrase.
too-short = Use at least 8 characters.
different = The passphrases don't match.
unavailable-title = Passphrases are not available here
unavailable = This page was not loaded over HTTPS, and browsers encrypt only on pages that were. The token would be stored unencrypted in this browser's profile.
cannot-decrypt = The browser can't decrypt here: this page was not loaded over HTTPS, or encryption is disabled.
damaged = The stored token is damaged: no passphrase can open it. Forget it and connect again.
does-not-open = This passphrase does not open the token. If you are sure it is right, the stored token has been altered: forget it and connect again.
not-loaded = Part of RAC Admin could not be loaded. Try again.

## Unlocking

# The title of the window while the page is locked.
locked = Locked
# The heading.
unlock-title = Unlock
# The button.
unlock = Unlock
# The heading of errors.
unlock-failed = Could not unlock
opening = Unlocking…
locked-text = Your token is stored in this browser, encrypted with your passphrase.
# After the sentence above, if there is a page below the lock.
locked-over-text = Unlock to continue where you left off.
connect-anew = Forget the token and connect again
# The question.
anew-title = Forget the token?
anew-text = All tabs of this browser forget it, and you need a token to connect again. It still exists in authentik.
anew-over-text = Unsaved changes on the locked page are lost.
# The button.
anew = Forget the token

## Preferences

encrypted = Token encryption: on
not-encrypted = Token encryption: off
set = Encrypt with a passphrase…
change = Change the passphrase…
remove = Remove the passphrase…
lock-now = Lock now
# The label of a choice of minutes.
lock-after = Lock after
lock-after-help = After this long without a key press, pointer movement or scrolling in any tab, all tabs ask for the passphrase again.
# The label of a choice of minutes.
end-after = Disconnect after
end-after-help = After this long without a key press, pointer movement or scrolling in any tab, the token is forgotten. You then need a token to connect again.
never = Never
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

## The dialog for the passphrase

set-title = Encrypt the token with a passphrase
change-title = Change the passphrase
remove-title = Remove the passphrase
set-do = Encrypt
change-do = Change
remove-do = Remove
cancel = Cancel
# The heading of errors.
failed = Nothing was changed
not-kept = The browser did not store the token.
set-done = The token is now encrypted with your passphrase.
change-done = Passphrase changed. Other tabs ask for the new one.
remove-done = Passphrase removed. The token is now stored unencrypted in this browser's profile.
