file-too-large = Die Datei ist dafür zu groß.
file-not-read = Der Browser konnte die Datei nicht lesen. Wählen Sie sie noch einmal aus.
file-unreadable = Die Datei konnte nicht als Text gelesen werden.
actions = Aktionen
cancel = Abbrechen
clear = Leeren
close = Schließen
copied = Kopiert
copy-failed = Das Kopieren wurde nicht erlaubt; markieren Sie stattdessen den Text
dismiss = Ausblenden
first-page = Erste Seite
hide-password = Passwort ausblenden
last-page = Letzte Seite
loading = Wird geladen …
never = nie
next-page = Nächste Seite
no-options = Keine Optionen
notifications = Benachrichtigungen
pagination = Seitennavigation
previous-page = Vorherige Seite
not-done = Nicht ausgeführt
not-found = Nicht gefunden: nicht mehr vorhanden oder für Ihr Konto nicht sichtbar
progress = Fortschritt
retry-failed = Fehlgeschlagene wiederholen
rows-per-page = Zeilen pro Seite
running = Läuft …
search = Suchen
select-page = Alle auf dieser Seite auswählen
stop = Stoppen
show-password = Passwort anzeigen
sort-by = Sortieren nach
uncertain = Ungewiss: Die Verbindung ging währenddessen verloren. Prüfen Sie, ob es ausgeführt wurde, oder wiederholen Sie es.
try-again = Erneut versuchen
waiting = Wartet
descending = { $label }, absteigend
remove = { $name } entfernen
added = { $name } hinzugefügt
removed = { $name } entfernt
select = { $label } auswählen
failed = Fehlgeschlagen: { $why }
in-place = In { $place }
options = { $count ->
    [one] { $count } Option
   *[other] { $count } Optionen
}
no-match = Keine Treffer für „{ $typed }“
more-unseen = { $count ->
    [one] { $count } weitere Option ist für Ihr Konto nicht sichtbar
   *[other] { $count } weitere Optionen sind für Ihr Konto nicht sichtbar
}
no-match-of-seen = { $none }. { $unseen }
options-and-unseen = { $options } · { $unseen }
shown-of = { $shown } von { $all } angezeigt
shown-of-at-least = { $shown } von mindestens { $all } angezeigt
show-more = { $count } weitere anzeigen
more-options = … und { $count } weitere, zum Eingrenzen tippen
clear-of = { $label } leeren
page = Seite { $page }
no-rows = Keine Zeilen
range = { $first }–{ $last } von { $count }
done-of = { $done } von { $all }
pausing = { $why }: weiter in { $seconds } s
offline = Sie sind offline. { $done } von { $all } ausgeführt. Es geht weiter, sobald die Verbindung wieder besteht.
offline-interrupted = { $count ->
    [one] Bei { $count } Änderung ist noch nicht bekannt, ob sie ausgeführt wurde: Das wird dann geprüft.
   *[other] Bei { $count } Änderungen ist noch nicht bekannt, ob sie ausgeführt wurden: Das wird dann geprüft.
}
more-items = … und { $count } weitere. Fehlgeschlagene werden angezeigt.
note = Hinweis:
success = Erfolg:
warning = Warnung:
error = Fehler:
updated-just-now = gerade aktualisiert
updated-seconds-ago = vor { $count } s aktualisiert
updated-minutes-ago = vor { $count } min aktualisiert
updated-hours-ago = vor { $count } h aktualisiert
updated-days-ago = { $count ->
    [one] vor { $count } Tag aktualisiert
   *[other] vor { $count } Tagen aktualisiert
}
comma = { $first }, { $next }
two-sentences = { $first } { $second }

deleted = Gelöscht
already-gone = War bereits gelöscht
count-already-gone = { $count ->
    [one] { $count } war bereits gelöscht.
   *[other] { $count } waren bereits gelöscht.
}
count-not-found = { $count ->
    [one] { $count } wurde nicht gefunden: nicht mehr vorhanden oder für Ihr Konto nicht sichtbar.
   *[other] { $count } wurden nicht gefunden: nicht mehr vorhanden oder für Ihr Konto nicht sichtbar.
}
count-failed = { $count } fehlgeschlagen.
count-uncertain = { $count ->
    [one] { $count } ist ungewiss: Die Verbindung ging während des Schreibens verloren.
   *[other] { $count } sind ungewiss: Die Verbindung ging während des Schreibens verloren.
}
count-not-done = { $count ->
    [one] { $count } wurde nicht ausgeführt.
   *[other] { $count } wurden nicht ausgeführt.
}
count-still-to-do = { $count ->
    [one] { $count } steht noch aus.
   *[other] { $count } stehen noch aus.
}
