### Texts about signing in with authentik (OAuth) and signing out: what happened, and what to do.

# The heading of errors.
failed = Could not sign in
try-again = Try again.
ask-provider = Ask an authentik administrator to check the OAuth2 provider (see docs/signing-in.md of RAC Admin).

## What went wrong, and below each what to do about it

not-secure = Signing in needs cryptography, which browsers offer only to pages served over HTTPS.
not-secure-advice = Open this page at its https:// address, or use an API token.
no-storage = The browser stores nothing for this page, so authentik's answer could not be verified.
no-storage-advice = Allow site data for this page, or use an API token.
no-answer = authentik did not answer, or the browser blocked its answer.
no-answer-advice = Check the network and that authentik is running. If its address differs from this page's, this page's address must be one of the provider's redirect URIs: otherwise the browser blocks authentik's answers.
no-provider = authentik has no OAuth2 provider for the application configured here.
no-provider-advice = Ask the operator of this page to check “oauth” in config.json: “application” must be the application's slug.
# { $status }: an HTTP status, such as 503.
answered-with = authentik answered with status { $status }.
answered-with-advice = authentik may still be starting. Wait a moment, then try again.
# { $field }: a technical name, such as token_endpoint. { $found }: an address.
other-host = authentik's provider names a host other than the one configured here: { $field } is at { $found }. Nothing was sent there.
no-usable-address = authentik's provider names a host other than the one configured here: { $field } is at no usable address. Nothing was sent there.
other-host-advice = Often a reverse proxy does not pass authentik its public host and scheme (X-Forwarded-Host, X-Forwarded-Proto). If it does, “apiBase” in config.json is wrong.
not-a-provider = authentik's answer is not that of an OAuth2 provider.
wrong-state = The answer does not belong to a sign-in started in this tab, so it was not used.
wrong-state-advice = This happens with an old link or the Back button. If someone sent you the link, don't use it. Otherwise, try again.
too-late = Signing in took more than ten minutes.
wrong-issuer = The answer came from a different provider than the one that was asked.
denied = Sign-in was cancelled or denied at authentik.
denied-advice = You can try again, or sign in as a different user.
# { $text }: authentik's own message.
authentik-says = authentik says: { $text }
code-refused = authentik rejected the code it had just sent: it has expired or was already used.
# { $error }: a technical name, such as invalid_client.
no-token = authentik issued no token: { $error }.
token-unanswered = authentik did not answer the token request, or the browser blocked its answer.
token-unanswered-advice = Check the network, then try again. This page's address must be one of the provider's redirect URIs.
# { $status }: an HTTP status, such as 503.
token-answered-with = authentik answered the token request with status { $status }.
clock-behind-hours = { $hours ->
    [one] This computer's clock is about { $hours } hour behind authentik's.
   *[other] This computer's clock is about { $hours } hours behind authentik's.
}
clock-behind-minutes = { $minutes ->
    [one] This computer's clock is about { $minutes } minute behind authentik's.
   *[other] This computer's clock is about { $minutes } minutes behind authentik's.
}
clock-ahead-hours = { $hours ->
    [one] This computer's clock is about { $hours } hour ahead of authentik's.
   *[other] This computer's clock is about { $hours } hours ahead of authentik's.
}
clock-ahead-minutes = { $minutes ->
    [one] This computer's clock is about { $minutes } minute ahead of authentik's.
   *[other] This computer's clock is about { $minutes } minutes ahead of authentik's.
}
clock-advice = Set the clock, then try again. If it is right, authentik's clock is wrong.
not-for-this = authentik's answer was not meant for this sign-in, so it was not used.
not-for-this-advice = Try again. If this keeps happening, the provider is not set up as RAC Admin expects (see docs/signing-in.md).
no-api-scope = You are signed in, but authentik did not grant the scope goauthentik.io/api, so its API would reject the token.
token-not-accepted = You are signed in, but authentik's API does not accept the token it issued.
# Under both messages above.
no-api-scope-advice = Ask an authentik administrator to add the scope “authentik API access” to the OAuth2 provider.
changed = This instance was changed or removed here while you were signing in.
not-loaded = Part of RAC Admin could not be loaded. Check the network, or reload: a new version may have been installed.
window-blocked = The browser blocked the window. Allow pop-ups for this page, or use an API token.

## Signed out. One sentence about the tokens, and one about authentik itself.

signed-out = Signed out here
revoking = This browser has forgotten the tokens. Asking authentik to revoke them…
revoked = authentik has revoked the tokens.
# { $time }: of today or tomorrow, such as 14:05.
not-revoked = This browser has forgotten the tokens, but authentik did not confirm that it revoked them. Anyone with a copy can use the access token until { $time }, and the refresh token for as long as the provider allows.
still-there = You are still signed in to authentik itself.
on-the-way = authentik is ending your session…
not-everywhere = authentik did not say how to end your session, so you are still signed in there. Sign out on its own pages.
