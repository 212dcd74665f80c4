title = Aktivität
caption = Aktivität
unknown = authentik zeichnet auf, wann eine Sitzung beginnt, aber nicht, wann sie endet: Wie lange Sitzungen dauerten und welche noch laufen, ist hier nicht bekannt.
refresh = Aktualisieren
export = Exportieren
export-failed = Die Datei konnte nicht geschrieben werden: Ein Teil von RAC Admin konnte nicht geladen werden.

what = Was
when = Wann
who = Wer
provider = Provider
endpoint = Endpunkt
user = Benutzer
from = Von
none = —
kind = Aktion
period = Zeitraum
all-users = Alle Benutzer
all-endpoints = Alle Endpunkte
all-providers = Alle Provider
everything = Alle Aktionen
clear = Filter zurücksetzen
kind-launches = Starts
kind-created = Erstellt
kind-changed = Geändert
kind-deleted = Gelöscht
kind-problems = Probleme
last-days = { $days ->
    [1] Letzte 24 Stunden
   *[other] Letzte { $days } Tage
}
range = Von – bis
range-from = Von
range-to = Bis
range-apply = Anwenden
range-missing = Geben Sie Datum und Uhrzeit ein.
range-future = Dieser Zeitpunkt liegt in der Zukunft.
range-reversed = Dieser Zeitpunkt liegt vor dem Beginn.

empty-title = Keine Aktivität
empty-text = authentik hat für diesen Zeitraum keine Ereignisse zum Fernzugriff. Es löscht Ereignisse nach einem Jahr, sofern nicht anders konfiguriert.
no-match-title = Keine Aktivität passt zu den Filtern
no-match-text = Ändern Sie die Filter oder den Zeitraum, oder setzen Sie sie zurück.
event-count = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
read-until = Es gibt zu viele Ereignisse, um sie auf einmal zu lesen. Angezeigt werden alle seit diesem Zeitpunkt: { $time }
not-reached = Es gibt zu viele Ereignisse, um sie auf einmal zu lesen, und der gewählte Zeitraum wurde nicht erreicht. Gelesen wurde zurück bis zu diesem Zeitpunkt: { $time }
read-on = Ältere Ereignisse lesen
not-assigned-to-endpoint = { $count ->
    [one] Nicht angezeigt: { $count } Ereignis, das keinem Endpunkt zugeordnet werden konnte, weil Endpunkt oder Anwendung gelöscht wurde oder nicht lesbar war.
   *[other] Nicht angezeigt: { $count } Ereignisse, die keinem Endpunkt zugeordnet werden konnten, weil Endpunkt oder Anwendung gelöscht wurde oder nicht lesbar war.
}
not-assigned-to-provider = { $count ->
    [one] Nicht angezeigt: { $count } Ereignis, das keinem Provider zugeordnet werden konnte, weil Endpunkt oder Anwendung gelöscht wurde oder nicht lesbar war.
   *[other] Nicht angezeigt: { $count } Ereignisse, die keinem Provider zugeordnet werden konnten, weil Endpunkt oder Anwendung gelöscht wurde oder nicht lesbar war.
}
not-assigned-to-both = { $count ->
    [one] Nicht angezeigt: { $count } Ereignis, das keinem Endpunkt und Provider zugeordnet werden konnte, weil Endpunkt oder Anwendung gelöscht wurde oder nicht lesbar war.
   *[other] Nicht angezeigt: { $count } Ereignisse, die keinem Endpunkt und Provider zugeordnet werden konnten, weil Endpunkt oder Anwendung gelöscht wurde oder nicht lesbar war.
}

by-hour = Starts nach Stunde
by-endpoint = Starts nach Endpunkt
per-day = Starts pro Tag
launches = Starts
hour = Stunde
day = Tag (UTC)
other-providers = Andere Provider
all-launches = Alle Starts
launches-in = { $count ->
    [one] { $of }: { $count } Start
   *[other] { $of }: { $count } Starts
}
no-launches = Keine Starts.
busiest-hour = { $all ->
    [one] { $all } Start, am meisten: { $hour } ({ $most }).
   *[other] { $all } Starts, am meisten: { $hour } ({ $most }).
}
no-launches-in-days = { $days ->
    [one] Keine Starts in den letzten { $days } Tagen.
   *[other] Keine Starts in den letzten { $days } Tagen.
}
busiest-day = { $all ->
    [one] { $all } Start in den letzten { $days } Tagen, am meisten: { $day } ({ $most }).
   *[other] { $all } Starts in den letzten { $days } Tagen, am meisten: { $day } ({ $most }).
}
endpoints-launched = { $count ->
    [one] { $count } Endpunkt gestartet.
   *[other] { $count } Endpunkte gestartet.
}
other-endpoints = { $count ->
    [one] { $count } anderer Endpunkt
   *[other] { $count } andere Endpunkte
}
not-counted = Starts konnten nicht gezählt werden.
not-counted-hidden-all = { $all ->
    [one] Nicht gezählt: { $all } Provider, weil Ihr Konto seine Anwendung nicht sieht.
   *[other] Nicht gezählt: { $all } Provider, weil Ihr Konto ihre Anwendungen nicht sieht.
}
not-counted-hidden = { $all ->
    [one] Nicht gezählt: { $count } von { $all } Provider, weil Ihr Konto die Anwendung nicht sieht.
   *[other] Nicht gezählt: { $count } von { $all } Providern, weil Ihr Konto die Anwendungen nicht sieht.
}
not-counted-too-many = { $all ->
    [one] Nicht gezählt: { $count } von { $all } Provider, weil höchstens { $most } gezählt werden.
   *[other] Nicht gezählt: { $count } von { $all } Providern, weil höchstens { $most } gezählt werden.
}
not-counted-failed-all = Nicht gezählt: { $all } Provider. { $why }
not-counted-failed = { $all ->
    [one] Nicht gezählt: { $count } von { $all } Provider. { $why }
   *[other] Nicht gezählt: { $count } von { $all } Providern. { $why }
}
