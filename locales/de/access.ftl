title = Zugriff
table = Zugriff
about = Wer welchen Endpunkt erreicht, nach den Bindings der Endpunkte und ihrer Anwendungen. authentik wertet Richtlinien bei jedem Start aus und merkt sich Ergebnisse bis zu einen Tag lang. Ob eine Verbindung dann zustande kommt, steht in der Checkliste des Endpunkts.
refresh = Aktualisieren
only-own = authentik listet nur Endpunkte auf, die Ihr Konto selbst verwenden kann, und die Liste kann einen Tag alt sein.

users = Benutzer
groups = Gruppen
rows = Zeilen
search-users = Benutzer suchen
search-groups = Gruppen suchen
search-endpoints = Endpunkte suchen
filters = Filter
show = Anzeigen
show-all = Alles
show-open = Offen für alle
show-direct = Nur über direktes Benutzer-Binding
more-than = Erreicht vielleicht mehr als
more-than-wrong = Geben Sie eine ganze Zahl ab 0 ein.
compare = Vergleichen
compare-with = Mit
compare-choose = Benutzer
compare-needs-two = Wählen Sie zum Vergleichen einen zweiten Benutzer.
clear = Suche und Filter zurücksetzen
not-while-comparing = Wirkt nicht, während zwei Benutzer verglichen werden.

size = { $rows } × { $columns }
user-count = { $count } Benutzer
group-count = { $count ->
    [one] { $count } Gruppe
   *[other] { $count } Gruppen
}
endpoint-count = { $count ->
    [one] { $count } Endpunkt
   *[other] { $count } Endpunkte
}
fact-and-fact = { $first } · { $next }
direct-pairs = { $count ->
    [one] { $count } Paar nur über direktes Benutzer-Binding.
   *[other] { $count } Paare nur über direktes Benutzer-Binding.
}
pairs-unknown = { $count ->
    [one] { $count } weiteres ist hier nicht prüfbar.
   *[other] { $count } weitere sind hier nicht prüfbar.
}
maybe-open = { $count ->
    [one] { $count } weiterer Endpunkt ist vielleicht offen für alle: Womöglich sieht Ihr Konto seine Bindings nicht.
   *[other] { $count } weitere Endpunkte sind vielleicht offen für alle: Womöglich sieht Ihr Konto ihre Bindings nicht.
}
no-endpoints = Keine Endpunkte
no-endpoints-text = Es gibt keine Endpunkte, oder Ihr Konto sieht keine.
no-users = Keine Benutzer anzuzeigen
no-users-text = Ihr Konto sieht keine Benutzer, oder sie konnten nicht gelesen werden.
no-match = Nichts passt zu Suche und Filtern
inactive = (inaktiv)
only-in = Jemand, der in dieser Gruppe ist und in keiner anderen

not-compared = Einer der zu vergleichenden Benutzer ist nicht in der Tabelle.
nothing-to-compare = Suche und Filter lassen keinen Endpunkt zum Vergleichen übrig.
nothing-compared = { $count ->
    [one] Nichts konnte verglichen werden: { $count } Endpunkt ist nicht vergleichbar, weil sich der Zugriff beim Start entscheidet oder hier nicht prüfbar ist.
   *[other] Nichts konnte verglichen werden: { $count } Endpunkte sind nicht vergleichbar, weil sich der Zugriff beim Start entscheidet oder hier nicht prüfbar ist.
}
same-endpoints = { $one } und { $other } erreichen dieselben Endpunkte.
no-difference = { $count ->
    [one] Kein Unterschied bei { $count } verglichenen Endpunkt gefunden.
   *[other] Kein Unterschied bei { $count } verglichenen Endpunkten gefunden.
}
differ-in-all = { $all ->
    [one] { $one } und { $other } unterscheiden sich bei { $all } Endpunkt.
   *[other] { $one } und { $other } unterscheiden sich bei { $all } Endpunkten.
}
differ-in-some = { $all ->
    [one] { $one } und { $other } unterscheiden sich bei { $differ } von { $all } Endpunkt.
   *[other] { $one } und { $other } unterscheiden sich bei { $differ } von { $all } Endpunkten.
}
differ-in-all-compared = { $all ->
    [one] { $one } und { $other } unterscheiden sich bei { $all } verglichenen Endpunkt.
   *[other] { $one } und { $other } unterscheiden sich bei { $all } verglichenen Endpunkten.
}
differ-in-some-compared = { $all ->
    [one] { $one } und { $other } unterscheiden sich bei { $differ } von { $all } verglichenen Endpunkt.
   *[other] { $one } und { $other } unterscheiden sich bei { $differ } von { $all } verglichenen Endpunkten.
}
more-uncertain = { $count ->
    [one] { $count } weiterer Endpunkt ist nicht vergleichbar, weil sich der Zugriff beim Start entscheidet oder hier nicht prüfbar ist.
   *[other] { $count } weitere Endpunkte sind nicht vergleichbar, weil sich der Zugriff beim Start entscheidet oder hier nicht prüfbar ist.
}

legend = Zeichen
yes = Ja
no = Nein
at-launch = Entscheidet sich beim Start
unknown = Hier nicht prüfbar
blank = leer
not-direct = Nicht nur über direktes Benutzer-Binding
cell = { $subject }, { $endpoint }: { $verdict }
exactly = { $count }
between = { $least }–{ $most }
reaches-all = { $all ->
    [one] erreicht { $all } Endpunkt
   *[other] erreicht { $all } Endpunkte
}
reaches-some = { $all ->
    [one] erreicht { $count } von { $all } Endpunkt
   *[other] erreicht { $count } von { $all } Endpunkten
}
reaches-at-most-all = { $all ->
    [one] erreicht mindestens { $least } und höchstens { $all } Endpunkt
   *[other] erreicht mindestens { $least } und höchstens { $all } Endpunkte
}
reaches-at-most-some = { $all ->
    [one] erreicht mindestens { $least } und höchstens { $most } von { $all } Endpunkt
   *[other] erreicht mindestens { $least } und höchstens { $most } von { $all } Endpunkten
}

why = Warum
why-how = Zeigen Sie auf eine Zelle, oder bewegen Sie sich mit den Pfeiltasten durch die Tabelle, um zu sehen, welches Binding entscheidet. Ein Klick oder die Eingabetaste hält sie hier fest.
unpin = Zelle lösen
pair = { $subject } → { $endpoint }: { $verdict }
full-name = { $name } ({ $username })
members = Mitglieder von { $group }
account-inactive = Das Konto ist inaktiv und kann sich nicht anmelden.
no-application = Der Provider hat keine Anwendung; es gibt also nichts zu starten.
application-hidden = Ihr Konto sieht die Anwendung des Providers nicht.
of-application = Anwendung „{ $name }“: { $reason }
of-endpoint = Endpunkt: { $reason }
open-without-bindings = keine Bindings, also offen für alle.
bindings-hidden = Vielleicht entscheiden Bindings oder Gruppen, die Ihr Konto nicht sieht.
evaluated-at-launch = Das wertet authentik bei jedem Start aus: { $conditions }.
allowed-by = erlaubt durch: { $conditions }.
allowed-by-all = erlaubt, weil alles davon zutrifft: { $conditions }.
none-matches = nichts davon trifft zu: { $conditions }.
one-does-not-match = Jedes Binding muss zutreffen, dieses aber nicht: { $conditions }.
passes-if-it-fails = { $condition } (bei Fehler erfüllt)
open-bindings = Bindings öffnen
check-user = Für diesen Benutzer prüfen
ask = authentik jetzt fragen
can-use-now = authentik antwortet jetzt: { $name } kann die Anwendung verwenden.
can-not-use-now = authentik antwortet jetzt: { $name } kann die Anwendung nicht verwenden.

reading-users = Benutzer werden gelesen: { $done } von { $all }
reading-groups = Gruppen werden gelesen: { $done } von { $all }
reading-endpoints = Endpunkte werden gelesen: { $done } von { $all }
reading-applications = Anwendungen werden gelesen: { $done } von { $all }
reading-bindings = Bindings werden gelesen: { $done } von { $all }
incomplete = Das ist unvollständig
try-again = Erneut versuchen
part-failed = Nicht lesbar: { $count } der { $part ->
    [users] Benutzer
    [groups] Gruppen
    [endpoints] Endpunkte
    [applications] Anwendungen
   *[bindings] Bindings
}.
part-hidden = Für Ihr Konto nicht sichtbar: { $count } der { $part ->
    [users] Benutzer
    [groups] Gruppen
    [endpoints] Endpunkte
    [applications] Anwendungen
   *[bindings] Bindings
}.
part-unread = Nicht gelesen, weil es zu viele sind: { $count } der { $part ->
    [users] Benutzer
    [groups] Gruppen
    [endpoints] Endpunkte
    [applications] Anwendungen
   *[bindings] Bindings
}.
not-in-table = Sie sind nicht in der Tabelle.
membership-unknown = Ob ein Benutzer über eine andere Gruppe in einer Gruppe ist, ist unbekannt.
result-unknown = Was von ihnen abhängt, ist hier nicht prüfbar.

export = Exportieren
export-access = Zugriff exportieren
export-failed = Der Teil von RAC Admin, der Tabellen schreibt, konnte nicht geladen werden. Versuchen Sie es erneut.
exporting = Wird exportiert …
nothing-to-export = Noch wurde nichts gelesen.
filtered-provider = Provider „{ $name }“
filtered-endpoint = Endpunkt „{ $name }“
filtered-compared = wo sich { $one } und { $other } unterscheiden oder vielleicht unterscheiden
filtered-groups = Gruppen
users-contain = Benutzer enthalten „{ $text }“
groups-contain = Gruppen enthalten „{ $text }“
endpoints-contain = Endpunkte enthalten „{ $text }“
filtered-more-than = erreicht vielleicht mehr als { $count }
not-filtered = nein
by-no-application = keine Anwendung
by-hidden = nicht sichtbar
by-no-bindings = keine Bindings
not-listed-direct = nein, oder nicht nur über direktes Benutzer-Binding
