endpoints = Endpunkte
endpoint = Endpunkt
caption = Endpunkte
search-hint = Nach Name oder Host suchen
name = Name
protocol = Protokoll
host = Host
port = Port
provider = Provider
limit = Maximale Anzahl gleichzeitiger Verbindungen
limit-short = Verbindungen
tokens-count = Token, auch abgelaufene
all-providers = Alle Provider
all-protocols = Alle Protokolle
create = Endpunkt erstellen
change-selected = Ändern …
back-to-list = Zur Liste der Endpunkte
empty-title = Noch keine Endpunkte
empty-text = Ein Endpunkt ist ein Rechner, mit dem sich Benutzer über ein Protokoll verbinden. Erstellen Sie den ersten.
may-be-old = Aufgelistet sind nur die Endpunkte, die Ihr Konto verwenden kann, und authentik kann die Liste bis zu einen Tag lang zwischenspeichern: Änderungen erscheinen dann verspätet. Administratoren mit vollen Rechten sehen alle Endpunkte.
reading = Endpunkte werden gelesen: { $done } von { $all }
select-matching = Alle { $count } auswählen

launch = Starten
launch-of = { $name } starten (öffnet einen neuen Tab)
launch-none = Keine Anwendung
launch-none-text = Benutzer starten Endpunkte über eine Anwendung, und der Provider hat keine.
launch-no-address = Keine Adresse
launch-odd = authentik hat eine Startadresse geliefert, die nicht seine eigene ist.
launch-closed = Geschlossen (Limit 0)
launch-closed-text = Das Limit ist 0: Jeder Start wird abgelehnt.
launch-blocked = Blockiert
launch-none-said = . { $explanation }

delete-endpoint = Endpunkt löschen
delete-title = Endpunkt „{ $name }“ löschen?
delete-what-goes = Seine Verbindungstoken und Bindings werden mitgelöscht. Offene Verbindungen werden nicht geschlossen.
deleted = Endpunkt „{ $name }“ gelöscht.
delete-many-title = { $count ->
    [one] { $count } Endpunkt löschen?
   *[other] { $count } Endpunkte löschen?
}
delete-many = { $count ->
    [one] { $count } Endpunkt löschen
   *[other] { $count } Endpunkte löschen
}
delete-many-what-goes = Die Verbindungstoken und Bindings jedes Endpunkts werden mitgelöscht. Offene Verbindungen werden nicht geschlossen.
many-deleted = { $count ->
    [one] { $count } Endpunkt gelöscht
   *[other] { $count } Endpunkte gelöscht
}
many-deleted-of = { $all ->
    [one] { $done } von { $all } Endpunkt gelöscht
   *[other] { $done } von { $all } Endpunkten gelöscht
}
many-deleted-summary = { $count ->
    [one] { $count } Endpunkt gelöscht.
   *[other] { $count } Endpunkte gelöscht.
}
many-deleted-so-far = { $count ->
    [one] Bisher { $count } Endpunkt gelöscht.
   *[other] Bisher { $count } Endpunkte gelöscht.
}

tabs = Endpunkt
overview = Übersicht
bindings = Bindings
effective-settings = Wirksame Einstellungen
changelog = Versionsverlauf
mappings = Eigenschaftszuordnungen
settings = Einstellungen
settings-none = Keine eigenen Einstellungen: Es gelten die seines Providers.
id = ID
port-default = Port: Standard von guacd, { $port }
port-vnc = Port: nicht gesetzt; guacd versucht Port 0 und kann sich nicht verbinden

save = Änderungen speichern
edit = Endpunkt bearbeiten
edit-title = { $name } bearbeiten
clone-title = { $name } klonen
copy-name = { $name } (Kopie)
name-help = Sehen Benutzer, wenn sie wählen, womit sie sich verbinden. Muss nicht eindeutig sein.
name-missing = Geben Sie einen Namen ein.
provider-help = Seine Flows, sein Verbindungsablauf, seine Einstellungen und Eigenschaftszuordnungen gelten auch für den Endpunkt.
provider-choose = Provider auswählen
provider-missing = Wählen Sie einen Provider.
provider-unlisted = Ein Provider, der nicht in der Liste ist
provider-moves = Damit wechselt der Endpunkt zu einem anderen Provider. Er behält seine Einstellungen und Eigenschaftszuordnungen; die des alten Providers gelten nicht mehr. Seine Verbindungstoken bleiben beim alten Provider, bis sie ablaufen oder widerrufen werden, und zählen weiter für das Limit.
protocol-missing = Wählen Sie ein Protokoll.
protocol-unknown = Diese Version von RAC Admin kennt das Protokoll des Endpunkts nicht. Es bleibt, sofern Sie kein anderes wählen: { $name }
host-help = Hostname oder IPv4-Adresse, unter der ihn der Outpost erreicht.
host-missing = Geben Sie einen Host ein.
host-apart = Das sieht nach einer Adresse statt nach einem Host aus.
host-apart-user = Ihr Benutzer wird zum Parameter username.
host-apart-unused = Nicht verwendet: { $parts }.
host-take-apart = Adresse aufteilen
host-meant = Meinten Sie „{ $cure }“?
host-use = Übernehmen
port-help = Standard: { $default }.
port-vnc-missing = VNC braucht einen Port: Ohne ihn versucht guacd Port 0. VNC-Server lauschen meist auf 5900.
ipv6-title = IPv6-Adressen funktionieren hier nicht
ipv6-text = authentik schneidet den Host am ersten Doppelpunkt ab. Setzen Sie stattdessen die Parameter hostname und port: Sie überschreiben den Host.
ipv6-move = In die Einstellungen verschieben
ipv6-done = Die Parameter hostname und port enthalten die Adresse; der Host wird nur in Listen angezeigt.
ipv6-settings-broken = Beheben Sie zuerst den Fehler in den Einstellungen und verschieben Sie dann die Adresse.
limit-help = Zählt die nicht abgelaufenen Verbindungstoken aller Benutzer. Ein Token bleibt nach dem Schließen des Tabs gültig, bis zum Verbindungsablauf des Providers.
limit-none = Kein Limit
limit-closed = Geschlossen (Limit 0)
limit-closed-help = Jeder Start wird abgelehnt.
limit-at-most = Höchstens
limit-number = Anzahl der Verbindungen
limit-wrong = Geben Sie eine ganze Zahl ab 1 ein.
mappings-add = Eigenschaftszuordnung hinzufügen
mappings-none = Keine Eigenschaftszuordnungen
mappings-help = Zuordnungen werden zuletzt angewendet, nach Namen geordnet, nach denen des Providers. Die letzte gewinnt.
settings-help = Verbindungseinstellungen dieses Endpunkts. Sie überschreiben die seines Providers. Wer den Endpunkt ansehen kann, kann sie lesen, auch Passwörter.
clone-not-yet = Die Bindings des Originals werden noch geladen. Versuchen Sie es gleich erneut.
conflict-title = Jemand anderes hat diesen Endpunkt geändert
already-so = Keine Änderungen zu speichern.
created = Endpunkt „{ $name }“ erstellt.
created-with = { $all ->
    [one] Endpunkt „{ $name }“ mit { $done } von { $all } Binding erstellt.
   *[other] Endpunkt „{ $name }“ mit { $done } von { $all } Bindings erstellt.
}
saved = Endpunkt „{ $name }“ gespeichert.

change-title = Ausgewählte Endpunkte ändern
change-what = Was geändert wird
change-limit = Maximale Anzahl gleichzeitiger Verbindungen
change-protocol = Protokoll
change-provider = Zu anderem Provider verschieben
change-settings = Parameter setzen
change-add-mappings = Eigenschaftszuordnungen hinzufügen
change-remove-mappings = Eigenschaftszuordnungen entfernen
change-protocol-port = Ports bleiben, wie sie sind: Ein anderes Protokoll lauscht meist auf einem anderen Port.
settings-to-set = Zu setzende Parameter
settings-to-set-help = Werden den Einstellungen jedes Endpunkts hinzugefügt und ersetzen Parameter gleichen Namens. Alle anderen bleiben, wie sie sind.
settings-to-remove = Zu entfernende Parameter
settings-to-remove-help = Fehlt ein Parameter, gilt der Wert des Providers oder der Standard von guacd.
set-in = { $count ->
    [one] In { $count } Endpunkt gesetzt
   *[other] In { $count } Endpunkten gesetzt
}
set-and-removed = „{ $name }“ wird oben gesetzt und deshalb nicht entfernt.
move-to = Neuer Provider
move-title = Was das Verschieben bedeutet
move-settings = Die Endpunkte behalten ihre eigenen Einstellungen, Eigenschaftszuordnungen und Bindings. Einstellungen und Eigenschaftszuordnungen des neuen Providers ersetzen die des alten: Die wirksamen Einstellungen können sich ändern.
move-launch = Benutzer starten sie über die Anwendung des neuen Providers, unter einer anderen Adresse und nur, wenn sie diese Anwendung verwenden können.
move-tokens = Vorhandene Verbindungstoken bleiben beim alten Provider, bis sie ablaufen oder widerrufen werden, und zählen weiter für die Limits der Endpunkte.
move-no-application = Dieser Provider ist keiner Anwendung zugewiesen: Seine Endpunkte können nicht gestartet werden.
move-no-outpost = Dieser Provider ist in keinem Outpost: Verbindungen zu seinen Endpunkten werden abgelehnt.
change-incomplete = Wählen Sie, was geändert wird und wie.

selected-change = { $changed ->
    [one] { $all ->
        [one] { $changed } von { $all } ausgewählten Endpunkt ändert sich.
       *[other] { $changed } von { $all } ausgewählten Endpunkten ändert sich.
    }
   *[other] { $all ->
        [one] { $changed } von { $all } ausgewählten Endpunkt ändern sich.
       *[other] { $changed } von { $all } ausgewählten Endpunkten ändern sich.
    }
}
others-equal = { $count ->
    [one] Der andere hat diesen Wert bereits.
   *[other] Die anderen haben diesen Wert bereits.
}
others-there = { $count ->
    [one] Der andere gehört bereits zu „{ $name }“.
   *[other] Die anderen gehören bereits zu „{ $name }“.
}
all-equal = { $count ->
    [one] Der Endpunkt hat diesen Wert bereits.
   *[other] Die Endpunkte haben diesen Wert bereits.
}
all-there = { $count ->
    [one] Der Endpunkt gehört bereits zu „{ $name }“.
   *[other] Die Endpunkte gehören bereits zu „{ $name }“.
}
all-gone = Die ausgewählten Endpunkte sind nicht mehr in der Liste.
some-gone = { $count ->
    [one] { $count } ist nicht mehr in der Liste und wird ausgelassen.
   *[other] { $count } sind nicht mehr in der Liste und werden ausgelassen.
}
some-hidden = { $count ->
    [one] Ihr Konto kann die Einstellungen von { $count } Endpunkt nicht ansehen; sie lassen sich deshalb nicht teilweise ändern.
   *[other] Ihr Konto kann die Einstellungen von { $count } Endpunkten nicht ansehen; sie lassen sich deshalb nicht teilweise ändern.
}
review = { $count ->
    [one] { $count } Änderung prüfen
   *[other] { $count } Änderungen prüfen
}

change-many-title = { $count ->
    [one] { $count } Endpunkt ändern?
   *[other] { $count } Endpunkte ändern?
}
change-many = { $count ->
    [one] { $count } Endpunkt ändern
   *[other] { $count } Endpunkte ändern
}
change-reread = Jeder Endpunkt wird vor dem Schreiben erneut gelesen, und nur dieses Feld wird gesendet.
review-caption = Änderungen
change = Änderung
change-of = { $name }: { $change }
change-value = { $before } → { $after }
change-parameter = { $name }: { $before } → { $after }
change-parameter-removed = − { $name }: { $value }
value-not-set = nicht gesetzt
value-hidden = (verborgen)
change-mappings-added = + { $names }
change-mappings-removed = − { $names }
more-rows = { $count ->
    [one] Und { $count } weiterer Endpunkt.
   *[other] Und { $count } weitere Endpunkte.
}
settings-hidden = Ihr Konto kann die Einstellungen dieses Endpunkts nicht ansehen; sie lassen sich deshalb nicht teilweise ändern.
not-an-id = Diesen Endpunkt gibt es nicht.
changed = Geändert
already-equal = Hatte diesen Wert bereits
count-already-equal = { $count ->
    [one] { $count } hatte diesen Wert bereits.
   *[other] { $count } hatten diesen Wert bereits.
}
many-changed = { $count ->
    [one] { $count } Endpunkt geändert
   *[other] { $count } Endpunkte geändert
}
many-changed-of = { $all ->
    [one] { $done } von { $all } Endpunkt geändert
   *[other] { $done } von { $all } Endpunkten geändert
}
many-changed-summary = { $count ->
    [one] { $count } Endpunkt geändert.
   *[other] { $count } Endpunkte geändert.
}
many-changed-so-far = { $count ->
    [one] Bisher { $count } Endpunkt geändert.
   *[other] Bisher { $count } Endpunkte geändert.
}
changed-many = { $count ->
    [one] { $count } Endpunkt geändert.
   *[other] { $count } Endpunkte geändert.
}
