### Glossar
### instance: Instanz (ein eingerichtetes authentik); eine laufende Instanz eines Outposts: Outpost-Instanz
### session: Sitzung
### token: Token (das; Mehrzahl: Token)
### connection token: Verbindungstoken
### provider: Provider
### application: Anwendung
### outpost: Outpost
### outpost health: Zustand des Outposts
### endpoint: Endpunkt
### property mapping: Eigenschaftszuordnung (wo klar ist, was gemeint ist: Zuordnung)
### static settings: statische Einstellungen
### expression: Ausdruck
### flow: Flow
### authorization flow: Autorisierungs-Flow
### authentication flow: Authentifizierungs-Flow
### stage: Stage
### prompt: Eingabeaufforderung
### prompt stage: Prompt-Stage
### policy: Richtlinie
### binding: Binding (das)
### negate: negieren
### order: Reihenfolge
### timeout: Zeitlimit
### policy engine mode: Richtlinien-Engine-Modus
### group: Gruppe
### user: Benutzer
### your account: Ihr Konto
### service account: Dienstkonto
### superuser: Superuser
### role: Rolle
### permission: Berechtigung
### impersonation: Identitätswechsel
### connection expiry: Verbindungsablauf
### delete token on disconnect: Token bei Trennung löschen
### maximum concurrent connections: Maximale Anzahl gleichzeitiger Verbindungen
### limit: Limit
### blueprint: Blaupause
### changelog: Versionsverlauf
### event: Ereignis
### parameter: Parameter
### settings: Einstellungen
### effective settings: wirksame Einstellungen
### preferences: Voreinstellungen
### secret: Geheimnis
### credentials: Anmeldedaten
### user name, username: Benutzername
### passphrase: Passphrase
### finding: Befund
### layer: Ebene
### recipe: Rezept
### machine: Rechner
### launch: starten, Start
### readiness: Bereitschaft
### ready, open to everyone, check, blocked, can't be checked here, checking: Bereit, Offen für alle, Prüfen, Blockiert, Hier nicht prüfbar, Wird geprüft
### closed (limit 0): Geschlossen (Limit 0)
### everyone, no one: alle, niemand
### delete, revoke, forget: löschen, widerrufen, vergessen
### assign, add: zuweisen, hinzufügen
### clone, copy: klonen, kopieren
### connect, disconnect: verbinden, Verbindung trennen
### sign in, sign out: anmelden, abmelden
### plan file: Plandatei
### undo, redo: rückgängig machen (Schaltfläche: Rückgängig), wiederholen
### recent changes: Letzte Änderungen

skip = Zum Inhalt springen
navigation = Hauptnavigation
account = Konto
menu = Menü
instance = Instanz
lock-now = Jetzt sperren
disconnect = Verbindung trennen
sign-out = Abmelden

overview = Übersicht
providers = Provider
endpoints = Endpunkte
tokens = Verbindungstoken
mappings = Eigenschaftszuordnungen
access = Zugriff
activity = Aktivität
import = Import
plan = Plan
connect-machines = Rechner verbinden
recent-changes = Letzte Änderungen
preferences = Voreinstellungen

connect = Verbinden
create-provider = Provider erstellen
clone-provider = Provider klonen
copy-provider = Provider kopieren
compare-instances = Instanzen vergleichen
provider = Provider
endpoints-of-provider = Endpunkte des Providers
tokens-of-provider = Verbindungstoken des Providers
access-to-provider = Zugriff auf den Provider
settings-of-provider = Wirksame Einstellungen des Providers
changelog-of-provider = Versionsverlauf des Providers
permissions-on-provider = Berechtigungen für den Provider
edit-provider = Provider bearbeiten
token = Verbindungstoken
edit-token = Verbindungstoken bearbeiten
create-endpoint = Endpunkt erstellen
endpoint = Endpunkt
bindings-of-endpoint = Bindings des Endpunkts
access-to-endpoint = Zugriff auf den Endpunkt
settings-of-endpoint = Wirksame Einstellungen des Endpunkts
changelog-of-endpoint = Versionsverlauf des Endpunkts
edit-endpoint = Endpunkt bearbeiten
user = Benutzer
create-mapping = Eigenschaftszuordnung erstellen
mapping = Eigenschaftszuordnung
changelog-of-mapping = Versionsverlauf der Eigenschaftszuordnung
edit-mapping = Eigenschaftszuordnung bearbeiten

not-restored = Das Token konnte nicht geprüft werden
connect-anew = Token vergessen und neu verbinden
no-token = Nicht bei authentik angemeldet
no-token-text = Die umgebende Seite hat kein Token bereitgestellt oder eines, das authentik nicht akzeptiert.
try-again = Erneut versuchen
not-found = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es nichts:
to-overview = Zur Übersicht

network = Netzwerk
offline = Sie sind offline.
offline-text = Auf dieser Seite geht nichts verloren. Was nicht geladen werden konnte, wird geladen, sobald Sie wieder online sind.
back-online = Sie sind wieder online.

region = Neue Version
found = Eine neue Version von RAC Admin wurde installiert.
reload-to-use = Laden Sie die Seite neu, um sie zu verwenden.
unsaved = Speichern Sie zuerst Ihre Änderungen und laden Sie die Seite dann neu.
token-lost = Das Token wird nur für diese Seite aufbewahrt: Sie müssen es danach erneut eingeben.
by-portal = Sie erhalten sie, wenn die umgebende Seite neu geladen wird.
reload = Neu laden
reload-asks = Neu laden …
later = Später

kept-here = Voreinstellungen werden in diesem Browser gespeichert.
kept-for-now = Voreinstellungen gelten, bis Sie diese Seite verlassen.
theme = Farbschema
theme-auto = Wie System
theme-light = Hell
theme-dark = Dunkel
locale = Datum und Zahlen
locale-help = Wie sie geschrieben und Namen sortiert werden. Die Sprache der Oberfläche ändert sich dadurch nicht.
locale-of-browser = Wie Browser
locale-en-gb = Englisch (Vereinigtes Königreich)
locale-en-us = Englisch (USA)
locale-zh-cn = Chinesisch (vereinfacht)
locale-nl = Niederländisch
locale-fr = Französisch
locale-de = Deutsch
locale-ja = Japanisch
locale-pt-br = Portugiesisch (Brasilien)
locale-es = Spanisch
locale-sv = Schwedisch
page-size = Zeilen pro Seite
page-size-help = Gilt für alle Listen.
shortcuts = Tastenkürzel
shortcuts-help = Strg+K sucht und führt Befehle aus, ? zeigt alle Tastenkürzel.
your-account = Ihr Konto
connected-as = Verbunden als
connected-to = authentik
token-kept = Aufbewahrung des Tokens

language = Sprache
language-of-browser = Wie Browser
language-not-loaded = { $language } konnte nicht geladen werden. Wählen Sie die Sprache noch einmal, um es erneut zu versuchen.

part-not-loaded = Diese Seite konnte nicht geladen werden
dialog-not-loaded = Dieser Dialog konnte nicht geladen werden
part-not-loaded-text = Vielleicht ist das Netzwerk ausgefallen, oder seit dem Öffnen dieser Seite wurde eine neue Version von RAC Admin installiert. Laden Sie die Seite in diesem Fall neu.
part-replaced = Seit dem Öffnen dieser Seite wurde eine neue Version von RAC Admin installiert, und die benötigten Dateien gibt es nicht mehr. Laden Sie die Seite neu, um fortzufahren.
part-offline = Sie sind offline. Diese Seite wird geladen, sobald Sie wieder online sind.
