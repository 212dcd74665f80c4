many-deleted = { $count } Provider gelöscht
many-deleted-of = { $all ->
    [one] { $done } von { $all } Provider gelöscht
   *[other] { $done } von { $all } Providern gelöscht
}
many-deleted-summary = { $count } Provider gelöscht.
many-deleted-so-far = Bisher { $count } Provider gelöscht.
endpoint-copied = Kopiert
already-copied = War bereits kopiert
count-already-copied = { $count ->
    [one] { $count } war bereits kopiert.
   *[other] { $count } waren bereits kopiert.
}

endpoints-copied = { $count ->
    [one] { $count } Endpunkt kopiert
   *[other] { $count } Endpunkte kopiert
}
endpoints-copied-of = { $all ->
    [one] { $done } von { $all } Endpunkt kopiert
   *[other] { $done } von { $all } Endpunkten kopiert
}
endpoints-copied-summary = { $count ->
    [one] { $count } Endpunkt kopiert.
   *[other] { $count } Endpunkte kopiert.
}
endpoints-copied-so-far = { $count ->
    [one] Bisher { $count } Endpunkt kopiert.
   *[other] Bisher { $count } Endpunkte kopiert.
}

providers = Provider
provider = Provider
caption = RAC-Provider
create = Provider erstellen
compare-with = Vergleichen mit …
connect-machines = Rechner verbinden
search-hint = Nach Name suchen
empty-title = Noch keine RAC-Provider
empty-text = Ein Provider enthält die Flows, den Verbindungsablauf und die Einstellungen, die seine Endpunkte teilen. Erstellen Sie einen, weisen Sie ihn einer Anwendung zu und fügen Sie ihn zu einem Outpost hinzu.
tokens-count = Token, auch abgelaufene
yes = Ja
no = Nein
none = Keine

tabs = Provider
overview = Übersicht
endpoints = Endpunkte
tokens = Verbindungstoken
effective-settings = Wirksame Einstellungen
changelog = Versionsverlauf
permissions = Berechtigungen
copy-to = Kopieren nach …
back-to-list = Zur Liste der Provider
id = ID
application = Anwendung
application-and-slug = { $name } ({ $slug })
application-none = Keine: Niemand kann ihn starten
outposts = Outposts
outposts-none = Keine: Verbindungen werden abgelehnt
expiry-and-stored = { $duration } ({ $stored })
endpoints-summary = { $count } ({ $by-protocol })
endpoints-none = Noch keine: Es gibt nichts, womit man sich verbinden kann
settings-none = Keine Einstellungen: Es gelten die Standardwerte von guacd.

save = Änderungen speichern
edit-page = Provider bearbeiten
edit-title = { $name } bearbeiten
create-next = Bevor sich jemand verbinden kann, braucht der Provider noch eine Anwendung, einen RAC-Outpost und Endpunkte.
created = Provider „{ $name }“ erstellt.
saved = Provider „{ $name }“ gespeichert.
already-so = Keine Änderungen zu speichern.
conflict-title = Jemand anderes hat diesen Provider geändert
name = Name
name-help = Muss unter Providern aller Typen eindeutig sein (Groß- und Kleinschreibung zählt).
name-missing = Geben Sie einen Namen ein.
take-name = „{ $name }“ verwenden
flow-authorization = Autorisierungs-Flow
flow-authorization-does = Läuft, wenn ein Benutzer eine Verbindung startet. Entscheidet, ob es weitergeht, und fragt nach der Einwilligung, wenn der Flow sie enthält.
flow-authentication = Authentifizierungs-Flow
flow-authentication-does = Läuft, wenn der Benutzer noch nicht angemeldet ist. Ohne ihn gilt der Standard der Brand.
flow-default = Keiner: Standard der Brand
flow-missing = Wählen Sie einen Autorisierungs-Flow.
flow-choose = Flow auswählen
flow-unlisted = Ein Flow, der nicht in der Liste ist
flow-and-slug = { $name } ({ $slug })
expiry = Verbindungsablauf
expiry-help = Wie lange ein Verbindungstoken nach einem Start gültig bleibt.
expiry-text = Verbindungsablauf, als Text
expiry-text-help = Wie authentik ihn speichert, etwa hours=8 oder days=1;hours=12.
days = Tage
hours = Stunden
minutes = Minuten
seconds = Sekunden
means = Bedeutet: { $duration }
delete-token = Token bei Trennung löschen
delete-token-help = authentik löscht das Token, sobald die Verbindung beginnt. Jedes Token gilt einmal, keines erscheint in der Liste, und Verbindungslimits sind wirkungslos.
delete-token-on = Ja: Token werden gelöscht, sobald die Verbindung beginnt, keines wird aufgelistet, und Limits sind wirkungslos
delete-token-off = Nein: Token bleiben, bis sie ablaufen
mappings = Eigenschaftszuordnungen
mappings-add = Eigenschaftszuordnung hinzufügen
mappings-none = Keine Eigenschaftszuordnungen
mappings-help = Zuordnungen werden zuletzt angewendet, nach Namen geordnet, und überschreiben die Einstellungen des Providers und seiner Endpunkte.
settings = Einstellungen
settings-help = Verbindungseinstellungen für alle Endpunkte des Providers. Eigene Einstellungen eines Endpunkts überschreiben sie. Wer den Provider ansehen kann, kann sie lesen, auch Passwörter.

delete-provider = Provider löschen
delete-title = Provider „{ $name }“ löschen?
delete-what-goes = Seine Endpunkte und Verbindungstoken werden mitgelöscht.
application-stays = Die Anwendung „{ $name }“ bleibt, ohne Provider.
deleted = Provider „{ $name }“ gelöscht.
delete-many-title = { $count } Provider löschen?
delete-many = { $count } Provider löschen
delete-many-what-goes = Die Endpunkte und Verbindungstoken jedes Providers werden mitgelöscht; Anwendungen bleiben.

clone-page = Provider klonen
clone-title = { $name } klonen
copy-name = { $name } (Kopie)
clone-endpoints = Endpunkte
copy-endpoints = { $count ->
    [one] { $count } Endpunkt kopieren
   *[other] { $count } Endpunkte kopieren
}
clone-bindings = Bindings der Endpunkte kopieren
clone-secrets = { $count ->
    [one] { $names } von { $count } Endpunkt kopieren
   *[other] { $names } von { $count } Endpunkten kopieren
}
clone-reading = Endpunkte werden geladen …
clone-not-yet = Die Endpunkte des Originals werden noch geladen. Versuchen Sie es gleich erneut.
clone-unread = Sie können nicht kopiert werden: Die Kopie wird keine haben.
clone-retry = Erneut versuchen
clone-no-endpoints = Das Original hat keine Endpunkte, die kopiert werden könnten.
clone-only-visible = Kopiert werden nur Endpunkte, die Ihr Konto verwenden kann, und Bindings, die es sehen kann.
clone-open = Die kopierten Endpunkte werden offen für alle sein, die die Anwendung des neuen Providers verwenden können.
clone-not-shared = Beide Provider verwenden dieselben Eigenschaftszuordnungen. Anwendung und Outposts werden nicht kopiert: Der neue Provider braucht eigene, bevor sich jemand verbinden kann.
created-with = { $all ->
    [one] Provider „{ $name }“ mit { $done } von { $all } Endpunkt erstellt.
   *[other] Provider „{ $name }“ mit { $done } von { $all } Endpunkten erstellt.
}
created-without-bindings = { $all ->
    [one] Provider „{ $name }“ mit { $done } von { $all } Endpunkt erstellt, ohne Bindings.
   *[other] Provider „{ $name }“ mit { $done } von { $all } Endpunkten erstellt, ohne Bindings.
}
created-with-bindings = { $all-endpoints ->
    [one] { $all-bindings ->
        [one] Provider „{ $name }“ mit { $endpoints } von { $all-endpoints } Endpunkt und { $bindings } von { $all-bindings } Binding erstellt.
       *[other] Provider „{ $name }“ mit { $endpoints } von { $all-endpoints } Endpunkt und { $bindings } von { $all-bindings } Bindings erstellt.
    }
   *[other] { $all-bindings ->
        [one] Provider „{ $name }“ mit { $endpoints } von { $all-endpoints } Endpunkten und { $bindings } von { $all-bindings } Binding erstellt.
       *[other] Provider „{ $name }“ mit { $endpoints } von { $all-endpoints } Endpunkten und { $bindings } von { $all-bindings } Bindings erstellt.
    }
}
not-copied = nicht kopiert, weil er ohne seine Bindings offen für alle sein könnte. { $why }
odd-binding = Das Binding von { $binding } läuft ab oder hat einen unbekannten Typ. Klonen Sie diesen Endpunkt einzeln.
bindings-missing = { $missing ->
    [one] { $all ->
        [one] kopiert, aber { $missing } von { $all } Binding fehlt. { $why }
       *[other] kopiert, aber { $missing } von { $all } Bindings fehlt. { $why }
    }
   *[other] kopiert, aber { $missing } von { $all } Bindings fehlen. { $why }
}
