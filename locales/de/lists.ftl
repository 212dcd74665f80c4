refresh = Aktualisieren
chips = Nur anzeigen
chip-closed = Geschlossen
chip-findings = Mit Befunden
chip-open = Offen für alle
chip-never-launched = Nie gestartet
chip-no-outpost = Ohne Outpost
open-not-known = Ihr Konto kann nicht prüfen, welche Endpunkte offen für alle sind.
not-launched-since = Nicht gestartet seit { $day }.
saved-views = Gespeicherte Ansichten

view = Ansicht
view-title = Ansicht dieser Liste
density = Zeilenabstand
comfortable = Normal
compact = Kompakt
columns = Spalten
columns-help = Gilt in diesem Browser.
look-of-the-address = Spalten und Zeilenabstand stehen in der Adresse dieser Seite. Änderungen hier ändern die Adresse.
use-own-look = Die dieses Browsers verwenden
always = immer angezeigt
move-column-up = { $label } nach oben
move-column-down = { $label } nach unten
at-the-edge = Weiter lässt sie sich nicht verschieben.
moved = { $label } ist jetzt Spalte { $place }.
reset = Zurücksetzen
reset-done = Die Liste hat wieder ihre übliche Ansicht.
close = Schließen
view-name = Name der Ansicht
view-help = Suche, Filter, Sortierung, Spalten und Zeilenabstand, wie sie jetzt sind, gespeichert in diesem Browser. Zum Weitergeben kopieren Sie den Link.
save-view = Ansicht speichern
name-missing = Geben Sie einen Namen ein.
saved = Ansicht „{ $name }“ gespeichert.
copy-view = Link zu { $name } kopieren
delete-view = Ansicht { $name } löschen
too-many-views = { $count } Ansichten sind gespeichert. Löschen Sie zuerst eine.

actions-of = Aktionen für { $name }
edit = Bearbeiten
clone = Klonen
copy-to = Kopieren nach …
delete = Löschen
tokens-of = { $known ->
    [at-least] mindestens { $count } Verbindungstoken von { $name }
    [unknown] unbekannte Anzahl Verbindungstoken von { $name }
   *[exactly] { $count } Verbindungstoken von { $name }
}
endpoints-of = { $known ->
    [at-least] { $count ->
        [one] mindestens { $count } Endpunkt von { $name }
       *[other] mindestens { $count } Endpunkte von { $name }
    }
    [unknown] unbekannte Anzahl Endpunkte von { $name }
   *[exactly] { $count ->
        [one] { $count } Endpunkt von { $name }
       *[other] { $count } Endpunkte von { $name }
    }
}
too-many-rows = authentik hat { $sent } Zeilen für eine Seite mit { $drawn } gesendet. Nur die ersten { $drawn } werden angezeigt.
and-hidden = und { $count } weitere, für Ihr Konto nicht sichtbar
hidden-text = authentik zählt sie mit, zeigt sie Ihrem Konto aber nicht.
only-visible = Die Liste zeigt nur, was Ihr Konto ansehen kann. Es kann mehr geben.

none-match-search = { $object ->
    [provider] Kein RAC-Provider passt zu „{ $search }“.
    [property-mapping] Keine Eigenschaftszuordnung passt zu „{ $search }“.
    [connection-token] Kein Verbindungstoken passt zu „{ $search }“.
    [application] Keine Anwendung passt zu „{ $search }“.
    [outpost] Kein Outpost passt zu „{ $search }“.
    [binding] Kein Binding passt zu „{ $search }“.
   *[endpoint] Kein Endpunkt passt zu „{ $search }“.
}
none-match-both = { $object ->
    [provider] Kein RAC-Provider passt zu „{ $search }“ und den Filtern.
    [property-mapping] Keine Eigenschaftszuordnung passt zu „{ $search }“ und den Filtern.
    [connection-token] Kein Verbindungstoken passt zu „{ $search }“ und den Filtern.
    [application] Keine Anwendung passt zu „{ $search }“ und den Filtern.
    [outpost] Kein Outpost passt zu „{ $search }“ und den Filtern.
    [binding] Kein Binding passt zu „{ $search }“ und den Filtern.
   *[endpoint] Kein Endpunkt passt zu „{ $search }“ und den Filtern.
}
none-match-filters = { $object ->
    [provider] Kein RAC-Provider passt zu den Filtern.
    [property-mapping] Keine Eigenschaftszuordnung passt zu den Filtern.
    [connection-token] Kein Verbindungstoken passt zu den Filtern.
    [application] Keine Anwendung passt zu den Filtern.
    [outpost] Kein Outpost passt zu den Filtern.
    [binding] Kein Binding passt zu den Filtern.
   *[endpoint] Kein Endpunkt passt zu den Filtern.
}
no-match-text = Ändern Sie Suche oder Filter, oder setzen Sie sie zurück.
clear = Suche und Filter zurücksetzen

selected = { $count } ausgewählt
not-shown = { $count } davon hier nicht angezeigt
keep-shown = Nur angezeigte behalten
clear-selection = Auswahl aufheben

type-name = Zum Bestätigen „{ $name }“ eingeben
type-number = Zum Bestätigen { $number } eingeben
looking-what-goes = Es wird geprüft, was mitgelöscht würde …
not-found = authentik hat es nicht gefunden: Es ist nicht mehr vorhanden oder für Ihr Konto nicht sichtbar. Vielleicht existiert es noch.
still-there = Nicht gelöscht: authentik hat es beim Löschen nicht gefunden, aber es existiert noch.
not-an-id = Seine ID ist in authentik ungültig.
asks-to-wait = authentik bittet zu warten
already-gone = Es war bereits gelöscht.

breadcrumb = Navigationspfad
more-actions = Weitere Aktionen
copy-link = Link kopieren
link-copied = Link zu dieser Seite kopiert.
link-not-copied = Das Kopieren wurde nicht erlaubt; kopieren Sie stattdessen die Adresse des Fensters.
