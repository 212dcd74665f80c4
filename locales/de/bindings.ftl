copied = Kopiert
already-copied = War bereits kopiert
count-already-copied = { $count ->
    [one] { $count } war bereits kopiert.
   *[other] { $count } waren bereits kopiert.
}

bindings-copied = { $count ->
    [one] { $count } Binding kopiert
   *[other] { $count } Bindings kopiert
}
bindings-copied-of = { $all ->
    [one] { $done } von { $all } Binding kopiert
   *[other] { $done } von { $all } Bindings kopiert
}
bindings-copied-summary = { $count ->
    [one] { $count } Binding kopiert.
   *[other] { $count } Bindings kopiert.
}
bindings-copied-so-far = { $count ->
    [one] Bisher { $count } Binding kopiert.
   *[other] Bisher { $count } Bindings kopiert.
}

who-may = Wer diesen Endpunkt verwenden kann
everyone = Alle, die die Anwendung „{ $application }“ verwenden können, können diesen Endpunkt verwenden.
everyone-unnamed = Alle, die die Anwendung verwenden können, können diesen Endpunkt verwenden.
one-condition = { $kind ->
    [in-group] Diesen Endpunkt kann verwenden, wer die Anwendung „{ $application }“ verwenden kann und in der Gruppe „{ $name }“ ist.
    [not-in-group] Diesen Endpunkt kann verwenden, wer die Anwendung „{ $application }“ verwenden kann und nicht in der Gruppe „{ $name }“ ist.
    [is-user] Diesen Endpunkt kann verwenden, wer die Anwendung „{ $application }“ verwenden kann und der Benutzer „{ $name }“ ist.
    [is-not-user] Diesen Endpunkt kann verwenden, wer die Anwendung „{ $application }“ verwenden kann und nicht der Benutzer „{ $name }“ ist.
    [policy-passes] Diesen Endpunkt kann verwenden, wer die Anwendung „{ $application }“ verwenden kann und die Richtlinie „{ $name }“ erfüllt.
    [policy-fails] Diesen Endpunkt kann verwenden, wer die Anwendung „{ $application }“ verwenden kann und die Richtlinie „{ $name }“ nicht erfüllt.
    [unknown-fails] Diesen Endpunkt kann verwenden, wer die Anwendung „{ $application }“ verwenden kann und das unbekannte Subjekt „{ $name }“ nicht erfüllt.
   *[unknown-passes] Diesen Endpunkt kann verwenden, wer die Anwendung „{ $application }“ verwenden kann und das unbekannte Subjekt „{ $name }“ erfüllt.
}
one-condition-unnamed = { $kind ->
    [in-group] Diesen Endpunkt kann verwenden, wer die Anwendung verwenden kann und in der Gruppe „{ $name }“ ist.
    [not-in-group] Diesen Endpunkt kann verwenden, wer die Anwendung verwenden kann und nicht in der Gruppe „{ $name }“ ist.
    [is-user] Diesen Endpunkt kann verwenden, wer die Anwendung verwenden kann und der Benutzer „{ $name }“ ist.
    [is-not-user] Diesen Endpunkt kann verwenden, wer die Anwendung verwenden kann und nicht der Benutzer „{ $name }“ ist.
    [policy-passes] Diesen Endpunkt kann verwenden, wer die Anwendung verwenden kann und die Richtlinie „{ $name }“ erfüllt.
    [policy-fails] Diesen Endpunkt kann verwenden, wer die Anwendung verwenden kann und die Richtlinie „{ $name }“ nicht erfüllt.
    [unknown-fails] Diesen Endpunkt kann verwenden, wer die Anwendung verwenden kann und das unbekannte Subjekt „{ $name }“ nicht erfüllt.
   *[unknown-passes] Diesen Endpunkt kann verwenden, wer die Anwendung verwenden kann und das unbekannte Subjekt „{ $name }“ erfüllt.
}
several-conditions = Diesen Endpunkt kann verwenden, wer die Anwendung „{ $application }“ verwenden kann und mindestens eine dieser Bedingungen erfüllt:
several-conditions-unnamed = Diesen Endpunkt kann verwenden, wer die Anwendung verwenden kann und mindestens eine dieser Bedingungen erfüllt:
condition = { $kind ->
    [in-group] ist in der Gruppe „{ $name }“
    [not-in-group] ist nicht in der Gruppe „{ $name }“
    [is-user] ist der Benutzer „{ $name }“
    [is-not-user] ist nicht der Benutzer „{ $name }“
    [policy-passes] erfüllt die Richtlinie „{ $name }“
    [policy-fails] erfüllt die Richtlinie „{ $name }“ nicht
    [unknown-fails] erfüllt das unbekannte Subjekt „{ $name }“ nicht
   *[unknown-passes] erfüllt das unbekannte Subjekt „{ $name }“
}
disabled = { $count ->
    [one] { $count } Binding ist deaktiviert und zählt nicht.
   *[other] { $count } Bindings sind deaktiviert und zählen nicht.
}
negation = Ein erfülltes Binding genügt. Ein negiertes ist für alle erfüllt, die es nicht nennt, egal, was die anderen verlangen.
no-application = Der Provider hat keine Anwendung: Niemand kann den Endpunkt verwenden.
application-first = Zuerst gelten die Bindings der Anwendung „{ $application }“: Wer sie nicht erfüllt, erreicht den Endpunkt nicht. Ändern lassen sie sich hier: { $link }.
application-first-unnamed = Zuerst gelten die Bindings der Anwendung: Wer sie nicht erfüllt, erreicht den Endpunkt nicht. Ändern lassen sie sich hier: { $link }.
in-authentik = Anwendung in authentik
mode = Nur aktivierte Bindings zählen, und ein erfülltes genügt. Einen anderen Modus kennt die API von authentik für Endpunkte nicht.

expires = bis { $time }
hidden-text = Ihr Konto kann nicht sehen, wer den Endpunkt verwenden kann.
caption = Bindings
bound-to = Gebunden an
order = Reihenfolge
enabled = Aktiviert
passes = Erfüllt
timeout = Zeitlimit
failure = Bei Fehler
not-applicable = –
failure-passes = erfüllt
failure-refuses = nicht erfüllt
passes-members = für ihre Mitglieder
passes-others = für alle anderen (negiert)
passes-user = für diesen Benutzer
passes-policy = wenn die Richtlinie erfüllt ist
passes-not-policy = wenn die Richtlinie nicht erfüllt ist (negiert)
timeout-seconds = { $count } s
edit = Bearbeiten
delete = Löschen
refresh = Aktualisieren
add = Binding hinzufügen
empty-title = Keine Bindings
empty-text = Binden Sie den Endpunkt an eine Gruppe, einen Benutzer oder eine Richtlinie, um einzuschränken, wer ihn verwenden kann.
label = { $kind ->
    [policy] Richtlinie { $name }
    [group] Gruppe { $name }
   *[user] Benutzer { $name }
}
enabled-of = Aktiviert: { $binding }
switched-on = { $binding } ist aktiviert.
switched-off = { $binding } ist deaktiviert.
switch-failed = Das Binding konnte nicht aktiviert oder deaktiviert werden: { $why }
changed-meanwhile = Jemand anderes hat es geändert; die Liste zeigt den jetzigen Stand
move-up = { $binding } nach oben
move-down = { $binding } nach unten
actions-of = Aktionen für { $binding }
is-first = Es ist bereits das erste.
is-last = Es ist bereits das letzte.
moved = { $written ->
    [one] { $binding } ist jetzt an Stelle { $place } von { $all }. { $written } Reihenfolgewert geändert.
   *[other] { $binding } ist jetzt an Stelle { $place } von { $all }. { $written } Reihenfolgewerte geändert.
}
move-failed = Einige Bindings konnten nicht umgeordnet werden
move-result = { $binding }: { $result }
renumbered = neu nummeriert
not-tried = nicht versucht

edit-title = Binding bearbeiten
create = Binding erstellen
save = Änderungen speichern
created = Binding erstellt.
saved = Binding gespeichert.
already-so = Keine Änderungen zu speichern.
conflict-title = Jemand anderes hat dieses Binding geändert
kind = Binden an
policy = Richtlinie
group = Gruppe
user = Benutzer
policy-help = Erfüllt, wenn die Richtlinie erfüllt ist.
group-help = Erfüllt für Mitglieder der Gruppe und ihrer Untergruppen.
user-help = Nur für diesen Benutzer erfüllt.
choose-policy = Richtlinie auswählen
choose-group = Gruppe auswählen
choose-user = Benutzer auswählen
policy-missing = Wählen Sie eine Richtlinie.
group-missing = Wählen Sie eine Gruppe.
user-missing = Wählen Sie einen Benutzer.
policies-not-visible = Ihr Konto kann keine Richtlinien ansehen.
groups-not-visible = Ihr Konto kann keine Gruppen ansehen.
users-not-visible = Ihr Konto kann keine Benutzer ansehen.
kept-pick = Die aktuelle Auswahl bleibt bestehen.
superusers = Superuser
inactive = inaktiv
order-help = Bindings werden in dieser Reihenfolge ausgewertet, der niedrigste Wert zuerst.
enabled-help = Ein deaktiviertes Binding zählt nicht.
negate = Negieren
negate-help = Kehrt das Ergebnis um: Bei einer Gruppe ist es für alle erfüllt, die nicht darin sind.
timeout-help = Wie lange die Richtlinie laufen darf, bevor sie als fehlgeschlagen gilt.
seconds = s
failure-help = Das Ergebnis, wenn die Richtlinie fehlschlägt oder das Zeitlimit überschreitet.
it-passes = Erfüllt
it-does-not-pass = Nicht erfüllt
no-number = Geben Sie eine ganze Zahl ein.
no-timeout = Geben Sie eine ganze Zahl von Sekunden ab 0 ein.
yes = Ja
no = Nein

delete-binding = Binding löschen
delete-title = { $kind ->
    [policy] Binding der Richtlinie „{ $name }“ löschen?
    [group] Binding der Gruppe „{ $name }“ löschen?
    [user] Binding des Benutzers „{ $name }“ löschen?
   *[unknown] Binding des unbekannten Subjekts „{ $name }“ löschen?
}
delete-text = Nur das Binding wird gelöscht, nicht seine Gruppe, sein Benutzer oder seine Richtlinie. Das wirkt sofort.
delete-last = Das ist das einzige Binding, das zählt. Ohne es können alle, die die Anwendung verwenden können, den Endpunkt verwenden.
delete-expiring = Das lässt sich nicht rückgängig machen: Die API kann nicht schreiben, wann ein Binding abläuft.
deleted = Binding gelöscht.
deleted-of = { $kind ->
    [policy] Binding der Richtlinie „{ $name }“ gelöscht.
    [group] Binding der Gruppe „{ $name }“ gelöscht.
    [user] Binding des Benutzers „{ $name }“ gelöscht.
   *[unknown] Binding des unbekannten Subjekts „{ $name }“ gelöscht.
}
already-gone = Das Binding war bereits gelöscht.
not-found = authentik hat das Binding nicht gefunden: Es ist nicht mehr vorhanden oder für Ihr Konto nicht sichtbar. Vielleicht existiert es noch.

copy-many = { $count ->
    [one] { $count } Binding kopieren
   *[other] { $count } Bindings kopieren
}
is-open-now = „{ $name }“ ist offen für alle, die seine Anwendung verwenden können, bis seine Bindings hinzugefügt sind.
choose = Bindings
choose-help = Werden vom Original kopiert, sobald die Kopie erstellt ist. Sie entscheiden, wer sie verwenden kann.
all-bindings = Alle Bindings
reading = Bindings werden geladen …
retry = Erneut versuchen
unread = Sie können nicht kopiert werden: Die Kopie wird keine haben.
open = Die Kopie wird offen für alle sein, die ihre Anwendung verwenden können, bis Sie Bindings hinzufügen.
unknown = { $binding } kann nicht kopiert werden: RAC Admin weiß nicht, woran es gebunden ist.
only-visible = Nur Bindings, die Ihr Konto sehen kann, sind aufgelistet und werden kopiert.
none = Das Original hat keine Bindings.
none-visible = Ihr Konto sieht keine Bindings des Originals.
ends = läuft ab: { $time }. Eine Kopie würde nicht ablaufen.
negated = { $binding } (negiert)
not-enabled = { $binding } (deaktiviert)
negated-and-not-enabled = { $binding } (negiert, deaktiviert)
