search = Suchen
title = Befehlspalette
box = Suchen oder Befehl ausführen
results = Ergebnisse
loading = Wird geladen …
no-match = Keine Treffer für „{ $typed }“.
found = { $all ->
    [one] { $all } Ergebnis
   *[other] { $all } Ergebnisse
}
found-first = Die ersten { $shown } von { $all } Ergebnissen

page = Seite
command = Befehl
provider = Provider
endpoint = Endpunkt
mapping = Eigenschaftszuordnung
outpost = Outpost
token = Verbindungstoken
user = Benutzer
group = Gruppe

overview = Übersicht
providers = Provider
endpoints = Endpunkte
tokens = Verbindungstoken
mappings = Eigenschaftszuordnungen
activity = Aktivität
access = Zugriff
create-provider = Provider erstellen
create-endpoint = Endpunkt erstellen
create-mapping = Eigenschaftszuordnung erstellen
lock-now = Jetzt sperren
lock-needs-passphrase = Dazu muss das Token in diesem Browser mit einer Passphrase aufbewahrt werden.
show-shortcuts = Tastenkürzel anzeigen
shortcuts-are-off = Tastenkürzel sind in den Voreinstellungen ausgeschaltet.
tokens-of = Verbindungstoken von { $user }
revoke-tokens = Token eines Benutzers widerrufen …
revoke-tokens-of = Token von { $user } widerrufen …
export-on = Exportieren: { $page }
choose-theme = Farbschema: { $theme }
switch-to = Zu { $instance } wechseln

shortcuts = Tastenkürzel
shortcuts-help = Während Sie in ein Feld tippen, wirkt keines davon.
turn-off = In den Voreinstellungen ausschalten
keys = Tasten
meaning = Was sie tun
control-key = Strg
open-palette = Suchen und Befehle ausführen
focus-search = Liste durchsuchen
next-row = Zur nächsten Zeile
previous-row = Zur vorherigen Zeile
select-row = Zeile auswählen oder abwählen
this-help = Diese Liste anzeigen
go-to = { $section } öffnen
