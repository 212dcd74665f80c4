revoked = Widerrufen
many-revoked = { $count } Verbindungstoken widerrufen
many-revoked-of = { $done } von { $all } Verbindungstoken widerrufen
many-revoked-summary = { $count } Verbindungstoken widerrufen.
many-revoked-so-far = Bisher { $count } Verbindungstoken widerrufen.

tokens = Verbindungstoken
caption = Verbindungstoken
what-they-are = Ein Token entsteht, wenn ein Benutzer einen Endpunkt startet, und erlaubt ihm die Verbindung, bis es abläuft. Auch abgelaufene Token sind aufgelistet: authentik zeigt weder, wann ein Token erstellt wurde, noch, wann es abläuft. Die Liste lässt sich nach Provider, Endpunkt oder Benutzer gruppieren, aber nicht nach Namen sortieren.
empty-title = Keine Verbindungstoken
empty-text = Ein Token entsteht jedes Mal, wenn ein Benutzer einen Endpunkt startet. Provider mit „Token bei Trennung löschen“ löschen es, sobald die Verbindung beginnt, und zeigen hier nie welche.
search-hint = Nach Endpunkt oder Provider suchen
all-providers = Alle Provider
all-endpoints = Alle Endpunkte
all-users = Alle Benutzer
whose = { $user } für { $endpoint }
inactive = (inaktiv)
edit = Bearbeiten
delete = Löschen
delete-label = Token von { $user } für { $endpoint } löschen
edit-label = Token von { $user } für { $endpoint } bearbeiten
select-matching = Alle { $count } auswählen
reading = Verbindungstoken werden gelesen: { $done } von { $all }
stop = Stoppen
refresh-every = Automatisch aktualisieren
refresh-off = Aus
every = Alle { $seconds } s
export-csv = CSV exportieren
export-failed = Der Teil von RAC Admin, der Tabellen schreibt, konnte nicht geladen werden. Versuchen Sie es erneut.

table-username = Benutzername
table-name = Name
table-email = E-Mail
table-active = Aktiv
table-endpoint = Endpunkt
table-protocol = Protokoll
table-host = Host
table-provider = Provider
table-last-login = Letzte Anmeldung
table-id = Token-ID

token = Verbindungstoken
title = Verbindungstoken von { $user } für { $endpoint }
back-to-list = Zur Liste der Verbindungstoken
user = Benutzer
last-login = Letzte Anmeldung
provider = Provider
endpoint = Endpunkt
protocol = Protokoll
host = Host
id = ID

edit-title = Verbindungstoken bearbeiten
edit-what = Richtet dieses Token auf einen anderen Endpunkt. Eine bereits offene Verbindung zieht nicht um.
save = Änderungen speichern
saved = Verbindungstoken gespeichert.
already-so = Keine Änderungen zu speichern.
conflict-title = Jemand anderes hat dieses Verbindungstoken geändert
target = Provider und Endpunkt
provider-help = Unten stehen nur seine Endpunkte zur Wahl.
provider-missing = Wählen Sie einen Provider.
endpoint-help = Der Endpunkt, mit dem sich der Benutzer dieses Tokens verbinden kann.
endpoint-missing = Wählen Sie einen Endpunkt dieses Providers.

delete-token = Token löschen
delete-title = Token von { $user } für { $endpoint } löschen?
deleted = Token von { $user } für { $endpoint } widerrufen.
delete-does = Das Token zählt nicht mehr für das Limit des Endpunkts und ermöglicht keine neue Verbindung. Der Benutzer kann den Endpunkt wieder starten.
delete-does-not = Eine offene Verbindung wird nicht geschlossen. Um sie zu schließen, beenden Sie die authentik-Sitzung des Benutzers; damit wird er auch von authentik abgemeldet.
delete-many-title = { $count } Verbindungstoken löschen?
delete-many = { $count } Verbindungstoken löschen

details = Details
none-of-user = Dieser Benutzer hat keine Verbindungstoken.
none-seen-of-user = Für Ihr Konto sind keine Verbindungstoken dieses Benutzers sichtbar.
all-of-user = { $count ->
    [one] In der Liste der Verbindungstoken anzeigen
   *[other] Alle { $count } in der Liste der Verbindungstoken anzeigen
}
revoke-all = Alle Token von { $user } widerrufen
