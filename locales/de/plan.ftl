import = Import
plan = Plan
import-about = Wählen Sie aus, ziehen Sie hierher oder fügen Sie ein, was Sie haben: Dateien von Guacamole, .rdp-Dateien, Inventare, Listen von Hosts, Terraform, Blaupausen oder eine von RAC Admin exportierte Datei. Sie sehen, was sich ändern würde, bevor etwas geschrieben wird.
plan-about = Vergleichen Sie eine Plandatei oder den Export einer anderen Instanz mit dieser Instanz. Nichts wird geschrieben, bevor Sie es anwenden.
go-to-plan = Eine Plandatei mit dieser Instanz vergleichen
go-to-import = Aus Guacamole, einem Inventar und anderem importieren

source = Datei oder Text
choose-file = Datei auswählen
drop-hint-files = oder Dateien hierher ziehen: Mehrere werden zusammen gelesen. Höchstens 10 MB und 20.000 Einträge.
too-large = Die Datei ist größer als 10 MB. Teilen Sie sie in kleinere Dateien auf.
too-large-together = Zusammen sind die Dateien größer als 10 MB. Wählen Sie weniger auf einmal.
paste = Oder einfügen
remove-file = Entfernen
format = Format
recognise = Automatisch erkennen
preview = Vorschau
check = Prüfen
nothing-given = Wählen Sie zuerst eine Datei aus, oder fügen Sie ihren Text ein.
not-read = Die Datei kann nicht gelesen werden
instance-not-read = Die Instanz konnte nicht gelesen werden
recognised = { $count ->
    [one] { $format }, { $count } Eintrag
   *[other] { $format }, { $count } Einträge
}
size-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Bytes
}
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
reading = Instanz wird gelesen …
reading-part = Instanz wird gelesen: { $part }, { $rows } von { $of }
unread-part = { $part }: { $why }

options = Für alle Einträge
provider = Provider
choose-provider = Provider auswählen
protocol = Protokoll
mappings = Eigenschaftszuordnungen
none = Keine
for-lacking-provider = { $count ->
    [one] Für den Endpunkt der Datei, der keinen Provider nennt.
   *[other] Für die { $count } Endpunkte der Datei, die keinen Provider nennen.
}
for-lacking-protocol = { $count ->
    [one] Für den Endpunkt der Datei, der kein Protokoll nennt.
   *[other] Für die { $count } Endpunkte der Datei, die kein Protokoll nennen.
}
for-lacking-mappings = { $count ->
    [one] Für den Endpunkt der Datei, der keine Eigenschaftszuordnungen nennt.
   *[other] Für die { $count } Endpunkte der Datei, die keine Eigenschaftszuordnungen nennen.
}
flow = Autorisierungs-Flow
choose-flow = Autorisierungs-Flow auswählen
for-lacking-flow = Für neue Provider der Datei, die keinen nennen.
into = Alle Endpunkte anlegen in
into-those-of-file = Provider der Datei
into-help = Ein vorhandener Provider anstelle derer der Datei. Provider, Anwendungen und Outposts der Datei werden dann nicht importiert.
delete = Löschen, was nicht in der Datei ist
delete-affects = Von den Arten von Objekten in der Datei; Endpunkte nur der Provider, die sie nennt oder die Sie hier wählen. Bindings und Provider von Outposts, die sie nicht aufführt, entfallen auch.
nothing-deleted = { $count ->
    [one] Nichts wird gelöscht, weil { $count } Eintrag der Datei nicht importiert werden kann und vielleicht das ist, was gelöscht würde.
   *[other] Nichts wird gelöscht, weil { $count } Einträge der Datei nicht importiert werden können und vielleicht das sind, was gelöscht würde.
}

columns = Spalten
columns-help = Was jede Spalte der Datei enthält. Ihre Auswahl merkt sich dieser Browser.
unnamed-column = Spalte ohne Namen
column-name = Name
column-host = Host
column-port = Port
column-protocol = Protokoll
column-maximum-connections = Maximale Anzahl gleichzeitiger Verbindungen
column-users = Benutzer
column-groups = Gruppen
column-ignored = Nicht importiert
setting = Parameter

preview-title = Vorschau
preview-caption = Vorschau
show = Anzeigen
all = Alle
differences = Unterschiede
filter = { $label } ({ $count })
name = Name
result = Ergebnis
details = Details
select-all = Alle auswählen
select-none = Keine auswählen
download-report = Bericht herunterladen
compare-again = Erneut vergleichen
nothing-left = Keine Unterschiede: Die Instanz hat alles, was in dieser Datei steht.
nothing-to-copy = Keine Unterschiede: Alles, was Sie gewählt haben, ist dort bereits vorhanden.
nothing-to-do = Es gibt nichts anzuwenden.
nothing-selected = Wählen Sie mindestens einen Eintrag aus.
outdated = Die Vorschau stammt von vor dem letzten Lauf. Vergleichen Sie erneut, um zu sehen, was noch aussteht.
empty = In dieser Datei sind keine Objekte.
nothing-imported = So, wie sie ist, kann nichts aus dieser Datei importiert werden.
losses = Nicht importiert
notes = Hinweise
unread = Ein Teil der Instanz konnte nicht gelesen werden
more = und { $count } weitere
create = Erstellen
change = Ändern
same = Gleich
delete-it = Löschen
cannot = Nicht möglich
listed = { $first }, { $second }
count-create = { $count } zu erstellen
count-change = { $count } zu ändern
count-same = { $count } gleich
count-delete = { $count } zu löschen
count-cannot = { $count } nicht möglich
only-in = Nur in { $place }
different = Verschieden
not-compared = Nicht vergleichbar
count-only-in = { $count } nur in { $place }
count-different = { $count } verschieden
count-not-compared = { $count } nicht vergleichbar
same-summary = Keine Unterschiede. { $counts }.
what = { $kind ->
    [property_mapping] Eigenschaftszuordnung
    [provider] Provider
    [application] Anwendung
    [outpost] Outpost
    [binding] Binding
   *[endpoint] Endpunkt
}
what-of = { $kind ->
    [property_mapping] Eigenschaftszuordnung von { $of }
    [provider] Provider von { $of }
    [application] Anwendung { $of }
    [outpost] Outpost von { $of }
    [binding] Binding von { $of }
   *[endpoint] Endpunkt von { $of }
}
what-at-line = { $what } · Zeile { $line }
line = Zeile { $line }
source-at-line = { $source }, Zeile { $line }
note-at-line = { $note } (Zeile { $line })
secret-changed = geändert (verborgen)
secret-set = gesetzt (verborgen)
secret-removed = entfernt
not-set = nicht gesetzt
removed = entfernt
chosen-here = hier gewählt
not-in-the-file = nicht in der Datei
hidden = verborgen
hidden-and-different = verborgen, verschieden
finding = { $name }: { $reason }
count-values = { $count ->
    [one] { $count } Wert
   *[other] { $count } Werte
}
count-bindings = { $count ->
    [one] { $count } Binding
   *[other] { $count } Bindings
}
unbound = { $count ->
    [one] { $count } Binding kann nicht erstellt werden: siehe Details.
   *[other] { $count } Bindings können nicht erstellt werden: siehe Details.
}
open = Offen für alle: authentik kennt die zugehörigen Benutzer und Gruppen nicht.
would-be-open = { $count ->
    [one] { $count } neues Objekt wäre offen für alle: Die Benutzer, Gruppen und Richtlinien, die entscheiden sollten, lassen sich alle nicht binden. Erstellen Sie diese zuerst, oder deaktivieren Sie das Kontrollkästchen der markierten Zeilen.
   *[other] { $count } neue Objekte wären offen für alle: Die Benutzer, Gruppen und Richtlinien, die entscheiden sollten, lassen sich alle nicht binden. Erstellen Sie diese zuerst, oder deaktivieren Sie das Kontrollkästchen der markierten Zeilen.
}
unknown-subjects = Nicht in authentik: Bindings daran können nicht erstellt werden
needs = { $kind ->
    [property_mapping] Braucht die Eigenschaftszuordnung „{ $name }“, die nicht ausgewählt ist.
    [provider] Braucht den Provider „{ $name }“, der nicht ausgewählt ist.
    [application] Braucht die Anwendung „{ $name }“, die nicht ausgewählt ist.
    [outpost] Braucht den Outpost „{ $name }“, der nicht ausgewählt ist.
    [binding] Braucht das Binding „{ $name }“, das nicht ausgewählt ist.
   *[endpoint] Braucht den Endpunkt „{ $name }“, der nicht ausgewählt ist.
}

import-endpoints = { $count ->
    [one] { $count } Endpunkt importieren
   *[other] { $count } Endpunkte importieren
}
importing-endpoints = { $count ->
    [one] { $count } Endpunkt wird importiert …
   *[other] { $count } Endpunkte werden importiert …
}
import-objects = { $count ->
    [one] { $count } Objekt importieren
   *[other] { $count } Objekte importieren
}
importing-objects = { $count ->
    [one] { $count } Objekt wird importiert …
   *[other] { $count } Objekte werden importiert …
}
delete-objects = { $count ->
    [one] { $count } Objekt löschen
   *[other] { $count } Objekte löschen
}
deleting-objects = { $count ->
    [one] { $count } Objekt wird gelöscht …
   *[other] { $count } Objekte werden gelöscht …
}
apply-changes = { $count ->
    [one] { $count } Änderung anwenden
   *[other] { $count } Änderungen anwenden
}
applying-changes = { $count ->
    [one] { $count } Änderung wird angewendet …
   *[other] { $count } Änderungen werden angewendet …
}
copy-objects = { $count ->
    [one] { $count } Objekt nach { $there } kopieren
   *[other] { $count } Objekte nach { $there } kopieren
}
copying-objects = { $count ->
    [one] { $count } Objekt wird nach { $there } kopiert …
   *[other] { $count } Objekte werden nach { $there } kopiert …
}
question = { $action }?
row-create = { $kind ->
    [property_mapping] Eigenschaftszuordnung „{ $name }“ erstellen
    [provider] Provider „{ $name }“ erstellen
    [application] Anwendung „{ $name }“ erstellen
    [outpost] Outpost „{ $name }“ erstellen
    [binding] Binding „{ $name }“ erstellen
   *[endpoint] Endpunkt „{ $name }“ erstellen
}
row-change = { $kind ->
    [property_mapping] Eigenschaftszuordnung „{ $name }“ ändern
    [provider] Provider „{ $name }“ ändern
    [application] Anwendung „{ $name }“ ändern
    [outpost] Outpost „{ $name }“ ändern
    [binding] Binding „{ $name }“ ändern
   *[endpoint] Endpunkt „{ $name }“ ändern
}
row-delete = { $kind ->
    [property_mapping] Eigenschaftszuordnung „{ $name }“ löschen
    [provider] Provider „{ $name }“ löschen
    [application] Anwendung „{ $name }“ löschen
    [outpost] Outpost „{ $name }“ löschen
    [binding] Binding „{ $name }“ löschen
   *[endpoint] Endpunkt „{ $name }“ löschen
}
row-same = { $kind ->
    [property_mapping] Eigenschaftszuordnung „{ $name }“ unverändert
    [provider] Provider „{ $name }“ unverändert
    [application] Anwendung „{ $name }“ unverändert
    [outpost] Outpost „{ $name }“ unverändert
    [binding] Binding „{ $name }“ unverändert
   *[endpoint] Endpunkt „{ $name }“ unverändert
}
row-cannot = { $kind ->
    [property_mapping] Nicht möglich: Eigenschaftszuordnung „{ $name }“
    [provider] Nicht möglich: Provider „{ $name }“
    [application] Nicht möglich: Anwendung „{ $name }“
    [outpost] Nicht möglich: Outpost „{ $name }“
    [binding] Nicht möglich: Binding „{ $name }“
   *[endpoint] Nicht möglich: Endpunkt „{ $name }“
}
row-refused = Nicht möglich: „{ $name }“
row-binding-create = Binding von „{ $of }“ an { $name } erstellen
row-binding-change = Binding von „{ $of }“ an { $name } ändern
row-binding-delete = Binding von „{ $of }“ an { $name } löschen
row-binding-same = Binding von „{ $of }“ an { $name } unverändert
row-binding-cannot = Nicht möglich: Binding von „{ $of }“ an { $name }
binding-failed = Binding an { $binding }: { $why }
then-compare-again = { $why } Schließen Sie dies und vergleichen Sie erneut.
left-open = Offen für alle, weil keines ihrer Bindings erstellt wurde: { $names }. Wiederholen Sie, was fehlgeschlagen ist, oder fügen Sie auf ihren Seiten Bindings hinzu.
deletes = { $count ->
    [one] { $count } Objekt wird gelöscht. Bei gelöschten Endpunkten löscht authentik auch Bindings und Verbindungstoken.
   *[other] { $count } Objekte werden gelöscht. Bei gelöschten Endpunkten löscht authentik auch Bindings und Verbindungstoken.
}
deletes-with-rest = { $count ->
    [one] { $count } Objekt wird dabei gelöscht. Bei gelöschten Endpunkten löscht authentik auch Bindings und Verbindungstoken.
   *[other] { $count } Objekte werden dabei gelöscht. Bei gelöschten Endpunkten löscht authentik auch Bindings und Verbindungstoken.
}
run-undo = Das lässt sich in diesem Tab unter „Letzte Änderungen“ rückgängig machen. IDs und Startadressen sind dann neu, und Verbindungstoken kommen nicht zurück.
run-undo-outposts = Das lässt sich in diesem Tab unter „Letzte Änderungen“ rückgängig machen. IDs und Startadressen sind dann neu, Verbindungstoken kommen nicht zurück, und Outposts erhalten neue Token: Starten Sie diejenigen damit, die Sie selbst betreiben.
offline = Der Browser ist offline; der Rest wurde deshalb nicht versucht. Sobald er wieder online ist, vergleichen Sie erneut und wenden Sie an, was noch aussteht.

applied = Angewendet
already-so = Bereits so
count-already-so = { $count ->
    [one] { $count } war bereits so.
   *[other] { $count } waren bereits so.
}

changes-applied = { $count ->
    [one] { $count } Änderung angewendet
   *[other] { $count } Änderungen angewendet
}
changes-applied-of = { $all ->
    [one] { $done } von { $all } Änderung angewendet
   *[other] { $done } von { $all } Änderungen angewendet
}
changes-applied-summary = { $count ->
    [one] { $count } Änderung angewendet.
   *[other] { $count } Änderungen angewendet.
}
changes-applied-so-far = { $count ->
    [one] Bisher { $count } Änderung angewendet.
   *[other] Bisher { $count } Änderungen angewendet.
}

connecting = Verbindung wird hergestellt …
choose = Instanz auswählen
no-other = Es gibt keine andere Instanz. Fügen Sie eine hinzu, um dorthin zu kopieren oder mit ihr zu vergleichen.
manage = Instanzen verwalten
not-reached = Die andere Instanz wurde nicht erreicht
try-again = Erneut versuchen
switch-to = Zu { $name } wechseln
unavailable = { $name } ist jetzt nicht verwendbar
no-token = Dieser Browser hat kein Token für { $name }. Wechseln Sie zu { $name }, verbinden Sie sich dort und kehren Sie auf diese Seite zurück.
token-locked = Das Token für { $name } ist mit einer Passphrase verschlüsselt. Wechseln Sie zu { $name }, entsperren Sie es dort und kehren Sie auf diese Seite zurück.
token-refused = authentik akzeptiert das Token für { $name } nicht mehr. Wechseln Sie zu { $name }, verbinden Sie sich dort und kehren Sie auf diese Seite zurück.
failed = { $why } Wechseln Sie zu { $name }, verbinden Sie sich dort und kehren Sie auf diese Seite zurück.

copy = Provider kopieren
copy-named = Provider „{ $name }“ kopieren
copy-about = Sie sehen, was sich dort ändern würde, bevor etwas geschrieben wird. Flows, Benutzer, Gruppen und Richtlinien werden dort nach Slug und Name gefunden. Jede Instanz erhält nur ihr eigenes Token.
copy-to = Kopieren nach
not-here = Dieser Provider existiert nicht oder ist für Ihr Konto nicht sichtbar.
back = Alle Provider
along = Auch kopieren
along-help = Ohne Bindings sind neue Endpunkte offen für alle, die die Anwendung verwenden können. Eigenschaftszuordnungen, die dort fehlen, sind immer aufgelistet; werden sie hier ausgewählt, ändern sich auch die dort vorhandenen.
settings = Einstellungen
endpoints = Endpunkte
bindings = Bindings
along-mappings = Eigenschaftszuordnungen, die dort vorhanden sind
application = Anwendung
outposts = Outposts
undo = Rückgängig
about-undo = Sie können die Kopie rückgängig machen, bis Sie diese Seite verlassen: Was in { $there } erstellt wurde, wird gelöscht, und was geändert wurde, wird zurückgeändert, sofern es nicht seitdem jemand geändert hat.
copied = Nach { $there } kopiert: { $what }
undo-of = Rückgängig: { $what }
secrets-title = Auch Geheimnisse gelangen nach { $there }
secrets = Sie sind Teil der Einstellungen: auf dieser Seite verborgen, aber unverändert an { $there } gesendet. Auch Ausdrücke von Eigenschaftszuordnungen werden gesendet.
secret = { $object }: { $names }
missing-in = Fehlt in { $there }
create-too = Auch Eigenschaftszuordnung „{ $name }“ erstellen
missing-flow = Flow „{ $name }“: RAC Admin erstellt keine Flows. Erstellen Sie ihn in { $there } und vergleichen Sie dann erneut.
missing-mapping = Eigenschaftszuordnung „{ $name }“: Sie kann hier nicht gelesen werden und wird deshalb nicht kopiert. Erstellen Sie sie in { $there } und vergleichen Sie dann erneut.
missing-provider = Provider „{ $name }“: Er wird nicht kopiert.
missing-subject = { $kind ->
    [user] Benutzer „{ $name }“: RAC Admin erstellt keine Benutzer. Bindings an ihn werden nicht kopiert.
    [group] Gruppe „{ $name }“: RAC Admin erstellt keine Gruppen. Bindings an sie werden nicht kopiert.
   *[policy] Richtlinie „{ $name }“: RAC Admin erstellt keine Richtlinien. Bindings an sie werden nicht kopiert.
}
needed-by = Gebraucht von: { $objects }.
needed-by-more = Gebraucht von: { $objects } und { $count } weiteren.

compare = Instanzen vergleichen
compare-about = Provider und was zu ihnen gehört, nebeneinander, nach Namen gefunden. Nichts wird geschrieben, und Geheimnisse bleiben verborgen.
compare-with = Vergleichen mit
also-compare = Auch vergleichen
providers = Provider
property-mappings = Eigenschaftszuordnungen
applications = Anwendungen
