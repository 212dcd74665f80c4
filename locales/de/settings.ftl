settings = Einstellungen
settings-help = Verbindungsparameter von Guacamole.
view = Ansicht der Einstellungen
parameters = Parameter
text = Text

language = Sprache des Textes
yaml = YAML
json = JSON
text-help = Ein „Name: Wert“ pro Zeile, oder JSON. Text bleibt Text, mit oder ohne Anführungszeichen: 0123, 1e5, no.
not-as-parameters = Beheben Sie den Fehler im Text, um zu „Parameter“ zurückzukehren.
undo = Rückgängig
nothing-to-undo = Keine Änderung, die sich rückgängig machen lässt.
redo = Wiederholen
nothing-to-redo = Keine Änderung, die sich wiederholen lässt.
rewrite = Text neu schreiben
keep-text = Text behalten
decide-first = Wählen Sie zuerst, ob der Text neu geschrieben wird.
rewrites = Diese Änderung schreibt den ganzen Text neu: Anführungszeichen und Zeilenumbrüche gehen verloren. „Rückgängig“ stellt den Text wieder her.
rewrites-comments = { $count ->
    [one] Diese Änderung schreibt den ganzen Text neu: { $count } Kommentar geht verloren. „Rückgängig“ stellt den Text wieder her.
   *[other] Diese Änderung schreibt den ganzen Text neu: { $count } Kommentare gehen verloren. „Rückgängig“ stellt den Text wieder her.
}
comments-in-value = { $count ->
    [one] Wird dieser Wert geändert, entfällt { $count } Kommentar darin. „Rückgängig“ stellt den Text wieder her.
   *[other] Wird dieser Wert geändert, entfallen { $count } Kommentare darin. „Rückgängig“ stellt den Text wieder her.
}
count-comments-not-saved = { $count ->
    [one] { $count } Kommentar wird nicht gespeichert: authentik speichert nur Namen und Werte.
   *[other] { $count } Kommentare werden nicht gespeichert: authentik speichert nur Namen und Werte.
}
comments-not-in-json = { $count ->
    [one] JSON kennt keine Kommentare: Beim Wechsel entfällt { $count } Kommentar. „Rückgängig“ stellt den Text wieder her.
   *[other] JSON kennt keine Kommentare: Beim Wechsel entfallen { $count } Kommentare. „Rückgängig“ stellt den Text wieder her.
}
show-secrets = Geheimnisse anzeigen
hide-secrets = Geheimnisse ausblenden
covered = Zeigen Sie die Geheimnisse an, um den Text zu bearbeiten.

search = Parameter suchen
search-hint = Name oder Bedeutung
add = Parameter hinzufügen
add-hint = Parameter nach Name oder Bedeutung suchen
add-unknown = Nicht im Katalog: wird wie eingegeben hinzugefügt
add-set = Bereits gesetzt: dorthin springen
parameter-option = { $section }: { $meaning }
none-set = Keine Parameter gesetzt: Es gelten die Standardwerte von guacd.
none-set-matches = Kein gesetzter Parameter passt zu „{ $search }“.
not-set-yet = Passend, aber nicht gesetzt
add-one = Hinzufügen
add-name = { $name } hinzufügen
more-matches = Und { $count } weitere: Ergänzen Sie die Suche um ein Wort.
other-section = Nicht im Katalog
unknown = Der Katalog kennt diesen Namen nicht. Er bleibt, wie er ist.
default = Standard: { $value }
only-newer = Erfordert ein neueres guacd als das von authentik mitgelieferte.
recipes = Rezepte
remove = { $name } entfernen
reset = { $name } zurücksetzen
not-set = Nicht gesetzt
true = Wahr
false = Falsch
empty = (leer)
kept-as = { $kind ->
    [null] Bleibt null
    [bool] Bleibt true oder false
    [number] Bleibt eine Zahl
    [list] Bleibt eine Liste
    [map] Bleibt eine Map
   *[text] Bleibt Text
}
hidden = Verborgen
show-key = Anzeigen
hide-key = Ausblenden
show-name = { $name } anzeigen
hide-name = { $name } ausblenden
upload = Aus Datei
upload-of = Aus Datei: { $name }

error = Fehler:
warning = Warnung:
hint = Hinweis:
more-findings = Und { $count } weitere.

copy-secrets = Geheimnisse
copy-secrets-help = Ohne sie geben Sie unter „Einstellungen“ neue ein.
copy-broken = Um Geheimnisse wegzulassen, beheben Sie zuerst den Fehler im Text der Einstellungen.
copy-hidden = Verbirgt authentik die Einstellungen des Originals vor Ihrem Konto, werden sie nicht kopiert.
copy-secrets-named = { $names } kopieren
