failed = Anmeldung fehlgeschlagen
try-again = Versuchen Sie es erneut.
ask-provider = Bitten Sie einen authentik-Administrator, den OAuth2-Provider zu prüfen (siehe docs/signing-in.md von RAC Admin).

not-secure = Die Anmeldung braucht Kryptografie, die Browser nur Seiten anbieten, die über HTTPS geladen sind.
not-secure-advice = Öffnen Sie diese Seite unter ihrer https://-Adresse, oder verwenden Sie ein API-Token.
no-storage = Der Browser speichert nichts für diese Seite; die Antwort von authentik konnte deshalb nicht geprüft werden.
no-storage-advice = Erlauben Sie Websitedaten für diese Seite, oder verwenden Sie ein API-Token.
no-answer = authentik hat nicht geantwortet, oder der Browser hat die Antwort blockiert.
no-answer-advice = Prüfen Sie das Netzwerk und ob authentik läuft. Hat es eine andere Adresse als diese Seite, muss die Adresse dieser Seite zu den Redirect-URIs des Providers gehören: Sonst blockiert der Browser die Antworten von authentik.
no-provider = authentik hat keinen OAuth2-Provider für die hier konfigurierte Anwendung.
no-provider-advice = Bitten Sie den Betreiber dieser Seite, „oauth“ in config.json zu prüfen: „application“ muss der Slug der Anwendung sein.
answered-with = authentik hat mit Status { $status } geantwortet.
answered-with-advice = Vielleicht startet authentik noch. Warten Sie einen Moment und versuchen Sie es erneut.
other-host = Der Provider von authentik nennt einen anderen Host als den hier konfigurierten: { $field } ist unter { $found }. Dorthin wurde nichts gesendet.
no-usable-address = Der Provider von authentik nennt einen anderen Host als den hier konfigurierten: { $field } hat keine brauchbare Adresse. Dorthin wurde nichts gesendet.
other-host-advice = Oft gibt ein Reverse-Proxy authentik den öffentlichen Host und das Schema nicht weiter (X-Forwarded-Host, X-Forwarded-Proto). Tut er es, ist „apiBase“ in config.json falsch.
not-a-provider = Die Antwort von authentik ist nicht die eines OAuth2-Providers.
wrong-state = Die Antwort gehört nicht zu einer Anmeldung aus diesem Tab und wurde deshalb nicht verwendet.
wrong-state-advice = Das geschieht bei einem alten Link oder der Zurück-Taste. Hat Ihnen jemand den Link geschickt, verwenden Sie ihn nicht. Versuchen Sie es sonst erneut.
too-late = Die Anmeldung hat länger als zehn Minuten gedauert.
wrong-issuer = Die Antwort kam von einem anderen Provider als dem gefragten.
denied = Die Anmeldung wurde bei authentik abgebrochen oder verweigert.
denied-advice = Sie können es erneut versuchen oder sich als anderer Benutzer anmelden.
authentik-says = authentik meldet: { $text }
code-refused = authentik hat den Code abgelehnt, den es gerade gesendet hatte: Er ist abgelaufen oder wurde bereits verwendet.
no-token = authentik hat kein Token ausgestellt: { $error }.
token-unanswered = authentik hat die Token-Anfrage nicht beantwortet, oder der Browser hat die Antwort blockiert.
token-unanswered-advice = Prüfen Sie das Netzwerk und versuchen Sie es erneut. Die Adresse dieser Seite muss zu den Redirect-URIs des Providers gehören.
token-answered-with = authentik hat die Token-Anfrage mit Status { $status } beantwortet.
clock-behind-hours = { $hours ->
    [one] Die Uhr dieses Computers geht gegenüber authentik etwa { $hours } Stunde nach.
   *[other] Die Uhr dieses Computers geht gegenüber authentik etwa { $hours } Stunden nach.
}
clock-behind-minutes = { $minutes ->
    [one] Die Uhr dieses Computers geht gegenüber authentik etwa { $minutes } Minute nach.
   *[other] Die Uhr dieses Computers geht gegenüber authentik etwa { $minutes } Minuten nach.
}
clock-ahead-hours = { $hours ->
    [one] Die Uhr dieses Computers geht gegenüber authentik etwa { $hours } Stunde vor.
   *[other] Die Uhr dieses Computers geht gegenüber authentik etwa { $hours } Stunden vor.
}
clock-ahead-minutes = { $minutes ->
    [one] Die Uhr dieses Computers geht gegenüber authentik etwa { $minutes } Minute vor.
   *[other] Die Uhr dieses Computers geht gegenüber authentik etwa { $minutes } Minuten vor.
}
clock-advice = Stellen Sie die Uhr und versuchen Sie es erneut. Geht sie richtig, geht die Uhr von authentik falsch.
not-for-this = Die Antwort von authentik war nicht für diese Anmeldung bestimmt und wurde deshalb nicht verwendet.
not-for-this-advice = Versuchen Sie es erneut. Geschieht es immer wieder, ist der Provider nicht so eingerichtet, wie RAC Admin es erwartet (siehe docs/signing-in.md).
no-api-scope = Sie sind angemeldet, aber authentik hat den Scope goauthentik.io/api nicht gewährt; seine API würde das Token ablehnen.
token-not-accepted = Sie sind angemeldet, aber die API von authentik akzeptiert das ausgestellte Token nicht.
no-api-scope-advice = Bitten Sie einen authentik-Administrator, den Scope „authentik API access“ zum OAuth2-Provider hinzuzufügen.
changed = Diese Instanz wurde hier geändert oder entfernt, während Sie sich angemeldet haben.
not-loaded = Ein Teil von RAC Admin konnte nicht geladen werden. Prüfen Sie das Netzwerk, oder laden Sie neu: Vielleicht wurde eine neue Version installiert.
window-blocked = Der Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für diese Seite, oder verwenden Sie ein API-Token.

signed-out = Hier abgemeldet
revoking = Dieser Browser hat die Token vergessen. authentik wird gebeten, sie zu widerrufen …
revoked = authentik hat die Token widerrufen.
not-revoked = Dieser Browser hat die Token vergessen, aber authentik hat nicht bestätigt, dass es sie widerrufen hat. Wer eine Kopie hat, kann das Access-Token bis { $time } verwenden und das Refresh-Token so lange, wie es der Provider erlaubt.
still-there = Bei authentik selbst sind Sie noch angemeldet.
on-the-way = authentik beendet Ihre Sitzung …
not-everywhere = authentik hat nicht angegeben, wie sich Ihre Sitzung beenden lässt; Sie sind dort also noch angemeldet. Melden Sie sich auf dessen eigenen Seiten ab.
