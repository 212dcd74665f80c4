title = Wirksame Einstellungen
of-provider = Was guacd für einen Endpunkt dieses Providers ohne eigene Einstellungen und Eigenschaftszuordnungen erhält.
of-token = Was guacd mit den aktuellen Einstellungen für dieses Token erhält. Was der Benutzer beim Start eingibt, kommt hinzu.
preview-help = Was guacd erhielte, wenn Sie das Formular jetzt speicherten.
user = Für Benutzer
user-choose = Benutzer auswählen
protocol = Protokoll
search = Wirksame Einstellungen durchsuchen
search-hint = Name, Wert oder Herkunft
only-different = Nur, was vom Standard von guacd abweicht
caption = Wirksame Einstellungen

parameter = Parameter
value = Wert
from = Kommt von
same = Standard von guacd
ignored = Von guacd ignoriert: kein Parameter dieses Protokolls
empty = (leer)
hidden = Verborgen
show = { $name } anzeigen
hide = { $name } ausblenden
nothing = Nichts gesetzt: Es gelten die Standardwerte von guacd.
none-differs = Keine Einstellung weicht von den Standardwerten von guacd ab.
none-match = Keine Einstellung passt zu „{ $search }“.
overrides = { $count ->
    [one] Überschreibt { $count } Ebene
   *[other] Überschreibt { $count } Ebenen
}
added-to = (ergänzt)

layer-host = Feld „Host“ des Endpunkts
layer-authentik = Von authentik gesetzt
layer-provider = Einstellungen des Providers
layer-endpoint = Einstellungen des Endpunkts
layer-provider-mapping = Eigenschaftszuordnung „{ $name }“ des Providers
layer-endpoint-mapping = Eigenschaftszuordnung „{ $name }“ des Endpunkts
layer-prompt = Vom Benutzer eingegeben
layer-forced = Immer von authentik gesetzt

incomplete = Diese Ansicht ist unvollständig
mappings-missing = Die Einstellungen von Eigenschaftszuordnungen fehlen hier.
provider-missing = Die Einstellungen des Providers sind hier vielleicht veraltet oder fehlen.
hidden-mappings = Ihr Konto kann { $count } der verwendeten Eigenschaftszuordnungen nicht ansehen. Deren Einstellungen fehlen hier.

at-launch = Entscheidet sich beim Start
at-launch-help = Ausdrücke laufen beim Start in authentik. Ein Test führt den gespeicherten Ausdruck für den gewählten Benutzer aus, ohne Endpunkt und Provider.
by-user = Hängt vom Benutzer ab
by-token = Hängt vom Verbindungstoken ab
quoted = „{ $name }“
by-expressions = Kann sich beim Start ändern: { $names }
test = Testen
test-of = { $name } testen
test-user = Wählen Sie einen Benutzer für den Test.
test-unknown = Die Eigenschaftszuordnung ist unbekannt.
not-tested = nicht getestet
tested = getestet: Ergebnis siehe unten
test-no-settings = getestet: gibt keine Einstellungen zurück
test-crashed = So schlägt authentik fehl, wenn die Berechtigung fehlt, Eigenschaftszuordnungen aller Typen anzusehen.
test-failed = Sie löst eine Ausnahme aus, und authentik überspringt die ganze Zuordnung: { $why }
