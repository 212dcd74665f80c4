connect-title = Mit authentik verbinden
url = authentik-URL
url-help = Die Adresse, unter der sich Benutzer anmelden, etwa https://auth.example.com.
url-unencrypted = Diese Adresse ist unverschlüsselt (http): Wer im Netzwerk mitliest, kann das Token lesen.
token = API-Token
token-help = In authentik: Ihre Benutzereinstellungen → Tokens und App Passwörter → Token erstellen. Das Token hat alle Berechtigungen seines Benutzers.
keep = Token aufbewahren
connect = Verbinden
connect-failed = Verbindung fehlgeschlagen
demo = Demo-Token verwenden
connecting = Token wird geprüft …
stay = Angemeldet bleiben
stay-readable = Wer die Dateien dieses Browsers lesen kann, kann diese Anmeldung verwenden. Nach dem Anmelden können Sie in den Voreinstellungen eine Passphrase setzen.

keep-page = Nur für diese Seite
keep-page-help = Wird beim Neuladen vergessen. Am sichersten.
keep-tab = Für diesen Tab
keep-tab-help = Bleibt, bis der Tab geschlossen wird.
keep-browser = In diesem Browser
keep-browser-help = Für alle Tabs, bis Sie die Verbindung trennen. Sie können es mit einer Passphrase schützen.

disconnected-asked = Verbindung getrennt. Dieser Browser hat das Token vergessen; in authentik existiert es noch.
disconnected-idle = Verbindung nach einer Zeit ohne Aktivität getrennt. Dieser Browser hat das Token vergessen.
disconnected-elsewhere = Verbindung in einem anderen Tab getrennt.
instance-gone = Diese Instanz wurde in einem anderen Tab geändert oder entfernt.
stored-token-refused = authentik akzeptiert das gespeicherte Token nicht mehr; dieser Browser hat es deshalb vergessen.

refused-title = authentik akzeptiert dieses Token nicht mehr
refused-text = Vielleicht ist es abgelaufen oder wurde widerrufen. Geben Sie ein anderes ein, um fortzufahren: Auf dieser Seite geht nichts verloren, und wartende Anfragen werden dann gesendet.
refused-later = Nicht jetzt
refused-disconnect = Token vergessen
elsewhere-title = Verbindung in einem anderen Tab getrennt
elsewhere-text = Dieser Browser hat das Token vergessen. Ihre Änderungen auf dieser Seite sind noch da: Geben Sie ein Token ein, um fortzufahren. Es wird nur für diesen Tab aufbewahrt.
elsewhere-leave = Diese Seite verlassen
idle-title = Verbindung getrennt
idle-text = Sie waren so lange inaktiv, wie Sie in den Voreinstellungen gewählt haben; dieser Browser hat deshalb das Token vergessen. Ihre Änderungen auf dieser Seite sind noch da: Geben Sie ein Token ein, um fortzufahren.
none-given-title = authentik akzeptiert Ihre Anmeldung nicht mehr
none-given-text = Die umgebende Seite hat kein neues Token bereitgestellt. Auf dieser Seite geht nichts verloren, und wartende Anfragen werden gesendet, sobald sie eines bereitstellt.
try-again = Erneut versuchen
token-not-accepted = authentik akzeptiert dieses Token nicht.
signed-in-refused-title = Ihre Anmeldung ist beendet
signed-in-refused-text = authentik hat sie nicht erneuert: Sie ist abgelaufen oder wurde dort beendet. Melden Sie sich erneut an, um fortzufahren: Auf dieser Seite geht nichts verloren, und wartende Anfragen werden dann gesendet.

signed-in-as = Angemeldet als { $name }.
signed-in-as-dialog-closed = Angemeldet als { $name }. Der offene Dialog wurde geschlossen.
other-account = Das neue Token gehört zu { $name }. Als { $name } fortfahren?
other-account-text = Sie haben als { $name-before } ({ $username-before }) begonnen. Als { $name-now } ({ $username-now }) wurde noch nichts gespeichert.
continue-as = Als { $name } fortfahren
do-not-continue = Nicht fortfahren

sign-in = Mit authentik anmelden
signing-in = Weiterleitung zu authentik …
by-token = oder ein API-Token verwenden
sign-in-again = Erneut anmelden
sign-in-there = Fahren Sie im geöffneten Fenster fort. Geschlossen? Versuchen Sie es erneut.
sign-out = Abmelden
sign-out-here = Hier abmelden
sign-out-everywhere = Auch von authentik abmelden
sign-out-here-text = Beim Abmelden hier werden die Token vergessen, und authentik wird gebeten, sie zu widerrufen. Bei authentik bleiben Sie in diesem Browser angemeldet; erneutes Anmelden braucht deshalb vielleicht kein Passwort.
sign-out-everywhere-text = Melden Sie sich auch von authentik ab, gelangen Sie zu dessen eigenen Seiten, und Ihre Sitzung dort wird beendet.
cancel = Abbrechen

window-waits = Einen Moment …
window-done = Fertig. Sie können dieses Fenster schließen.
window-lost = Die Seite, die um die Anmeldung gebeten hat, wartet nicht mehr. Schließen Sie dieses Fenster und versuchen Sie es dort erneut.
