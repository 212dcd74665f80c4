mappings = Eigenschaftszuordnungen
mapping = Eigenschaftszuordnung
overview = Übersicht
changelog = Versionsverlauf
tabs = Eigenschaftszuordnung
back-to-list = Zur Liste der Eigenschaftszuordnungen

caption = RAC-Eigenschaftszuordnungen
create = Eigenschaftszuordnung erstellen
search-hint = Nach Name suchen
empty-title = Noch keine Eigenschaftszuordnungen
empty-text = Eine Eigenschaftszuordnung ergänzt beim Start Einstellungen: dieselben für alle oder für jeden Benutzer durch einen Ausdruck berechnet. Erstellen Sie eine und fügen Sie sie zu einem Provider oder Endpunkt hinzu.
name = Name
managed = Verwaltet
managed-no = Nein
managed-by-authentik = Von authentik selbst
managed-by-blueprint = Von einer Blaupause
managed-by = { $keeper } ({ $mark })
managed-means = authentik oder eine Blaupause hält verwaltete Zuordnungen aktuell und kann Änderungen von hier überschreiben. Um eine dauerhaft zu ändern, klonen Sie sie.
managed-title = authentik hält diese Zuordnung aktuell
managed-text = Sie kam mit authentik oder mit einer Blaupause. Die nächste Aktualisierung oder Ausführung der Blaupause kann Änderungen von hier überschreiben. Ein Klon wird nicht überschrieben.
clone-instead = Stattdessen klonen
static-settings = Statische Einstellungen
expression = Ausdruck
used-by = Verwendet von
id = ID
yes = Ja
no = Nein
none = Keine
names-and-more = { $names } und { $more } weitere

unused = Nichts
provider-count = { $count }{"\u00A0"}Provider
endpoint-count = { $count ->
    [one] { $count }{"\u00A0"}Endpunkt
   *[other] { $count }{"\u00A0"}Endpunkte
}
other-count = { $count ->
    [one] { $count }{"\u00A0"}anderes Objekt
   *[other] { $count }{"\u00A0"}andere Objekte
}
counts = { $first }, { $second }
at-least = mindestens { $uses }
used-by-label = „{ $name }“ wird verwendet von: { $uses }
used-by-loading = Es wird geprüft, wo sie verwendet wird …
used-by-nothing = Kein Provider oder Endpunkt verwendet sie.
used-by-unseen = Provider und Endpunkte, die Ihr Konto nicht sieht, verwenden sie vielleicht.
used-by-providers = Provider
used-by-endpoints = Endpunkte
used-by-others = Andere

delete-mapping = Eigenschaftszuordnung löschen
delete-title = Eigenschaftszuordnung „{ $name }“ löschen?
delete-what-goes = Ihre Einstellungen gelten nicht mehr für neue Verbindungen. Provider und Endpunkte, die sie verwenden, bleiben, ohne sie.
delete-managed = Sie ist verwaltet: authentik oder ihre Blaupause kann sie wieder erstellen.
deleted = Eigenschaftszuordnung „{ $name }“ gelöscht.
delete-many-title = { $count ->
    [one] { $count } Eigenschaftszuordnung löschen?
   *[other] { $count } Eigenschaftszuordnungen löschen?
}
delete-many = { $count ->
    [one] { $count } Eigenschaftszuordnung löschen
   *[other] { $count } Eigenschaftszuordnungen löschen
}
delete-many-what-goes = Provider und Endpunkte, die sie verwenden, bleiben, ohne sie. authentik kann verwaltete Zuordnungen bei der nächsten Aktualisierung wieder erstellen.

many-deleted = { $count ->
    [one] { $count } Eigenschaftszuordnung gelöscht
   *[other] { $count } Eigenschaftszuordnungen gelöscht
}
many-deleted-of = { $all ->
    [one] { $done } von { $all } Eigenschaftszuordnung gelöscht
   *[other] { $done } von { $all } Eigenschaftszuordnungen gelöscht
}
many-deleted-summary = { $count ->
    [one] { $count } Eigenschaftszuordnung gelöscht.
   *[other] { $count } Eigenschaftszuordnungen gelöscht.
}
many-deleted-so-far = { $count ->
    [one] Bisher { $count } Eigenschaftszuordnung gelöscht.
   *[other] Bisher { $count } Eigenschaftszuordnungen gelöscht.
}

save = Änderungen speichern
edit-title = Eigenschaftszuordnung bearbeiten
edit-title-of = { $name } bearbeiten
clone-title = { $name } klonen
clone-name = { $name } (Kopie)
create-next = Fügen Sie sie danach zu den Providern oder Endpunkten hinzu, für die sie gedacht ist. Allein bewirkt sie nichts.
clone-note = Eine Kopie, die noch nirgends verwendet wird. Das Original bleibt unverändert, auch dort, wo es verwendet wird.
name-help = Muss unter Eigenschaftszuordnungen aller Typen eindeutig sein. Zuordnungen werden nach Namen geordnet angewendet: Setzen zwei denselben Parameter, gewinnt die spätere.
name-missing = Geben Sie einen Namen ein.
settings-help = Werden immer angewendet. authentik lässt Werte weg, die leer, null, false oder 0 sind: Schreiben Sie stattdessen die Texte 'false' und '0'. Wer die Zuordnung ansehen kann, kann sie lesen, auch Passwörter.
conflict-title = Jemand anderes hat diese Eigenschaftszuordnung geändert
already-so = Keine Änderungen zu speichern.
created = Eigenschaftszuordnung „{ $name }“ erstellt.
saved = Eigenschaftszuordnung „{ $name }“ gespeichert.

expression-help = Python, das beim Start läuft und ein dict mit Einstellungen zurückgibt. Sie überschreiben die statischen Einstellungen. Für keine leer lassen. Tab rückt ein; mit Escape, dann Tab verlassen Sie das Feld.
fixes = Korrekturen
fix-in-line = Zeile { $line }: { $fix }
variables-title = Was der Ausdruck verwenden kann
variable-user = Der Benutzer, der die Verbindung startet: user.username, user.name, user.email, user.attributes (ein dict).
variable-endpoint = Der Endpunkt, der gestartet wird: endpoint.name, endpoint.host, endpoint.protocol, endpoint.settings. Im Test nicht verfügbar.
variable-provider = Der RAC-Provider: provider.name, provider.settings. Im Test nicht verfügbar.
variable-request = request.user ist derselbe Benutzer, request.context enthält die Variablen von oben. Eine HTTP-Anfrage gibt es beim Start nicht.
variable-group-member = Ob der Benutzer in einer Gruppe ist, direkt oder über übergeordnete.
variable-user-by = Ein anderer Benutzer, oder None.
variable-has-authenticator = Ob der Benutzer einen Authentifikator hat, gegebenenfalls dieses Typs.
variable-regex = Pythons reguläre Ausdrücke.
variable-dns = Namen und Adressen.
variable-requests = HTTP-Anfragen, Log und Ereignisse von authentik, E-Mail. Sie laufen bei jedem Start.
variables-rest = Pythons eigene Funktionen und Module gehen auch (import …). Ein Ergebnis, das kein dict ist, wird ignoriert. Schlägt der Ausdruck fehl, wird die ganze Zuordnung ausgelassen, die Verbindung geht ohne sie weiter, und authentik zeichnet ein Ereignis auf.

expression-none = Keiner: Nur die statischen Einstellungen gelten.
settings-none = Keine
settings-dropped = Beim Start weggelassen, weil authentik sie als leer behandelt: { $names }

test = Test
test-text = Zeigt, was die gespeicherte Zuordnung für einen Benutzer ergänzen würde.
test-missing = Ein Test hat keinen Endpunkt und keinen Provider: Ausdrücke, die sie verwenden, schlagen hier fehl, funktionieren aber beim Start.
test-stored = Testet, was in authentik gespeichert ist, nicht die ungespeicherten Änderungen in diesem Formular.
test-uses = Der Ausdruck verwendet { $names }, was ein Test nicht hat: Er kann hier fehlschlagen und beim Start trotzdem funktionieren.
test-who = Mit Benutzer testen …
test-user = Benutzer
test-user-choose = Benutzer auswählen
test-user-missing = Wählen Sie einen Benutzer für den Test.
test-run = Test ausführen
test-result = Ergebnis
test-nothing = Die Zuordnung ergänzt für diesen Benutzer keine Einstellungen.
test-no-dict = Das ist kein dict: authentik ignoriert es beim Start.
test-failed = Der Ausdruck ist fehlgeschlagen
test-failed-text = Beim Start würde die ganze Zuordnung ausgelassen, auch ihre statischen Einstellungen.
test-crashed = In authentik ist ein interner Fehler aufgetreten. Das geschieht, wenn Ihr Konto nicht Eigenschaftszuordnungen aller Typen ansehen kann: Bitten Sie um die Berechtigung „Can view Property Mapping“, oder testen Sie mit einem anderen Konto.
test-no-user = Ihr Konto kann diesen Benutzer nicht ansehen und nicht mit ihm testen.
