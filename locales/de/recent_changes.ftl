about = In diesem Tab vorgenommene Änderungen an Providern, Endpunkten, Eigenschaftszuordnungen, Bindings und Verbindungstoken sowie von hier aus an Anwendungen und Outposts, auch durch Importe und Pläne. Sie sind nur im Speicher dieses Tabs: Neuladen, Trennen der Verbindung oder Sperren der Seite vergisst sie.
empty-title = Noch keine Änderungen in diesem Tab
empty-text = Was Sie erstellen, ändern oder löschen, steht hier und lässt sich rückgängig machen.
caption = Letzte Änderungen
change = Änderung
when = Wann
state = Zustand
undo = Rückgängig
can-be-undone = Rückgängig möglich
can-not-be-undone = Rückgängig nicht möglich
changed-since = Nicht rückgängig gemacht: seitdem geändert
partly = { $done } von { $all } rückgängig gemacht
more = und { $count } weitere
dropped = { $count ->
    [one] { $count } ältere Änderung wird nicht mehr aufbewahrt.
   *[other] { $count } ältere Änderungen werden nicht mehr aufbewahrt.
}
undo-of = Rückgängig: { $title }
if-undone = Wenn Sie dies rückgängig machen:
undo-did = Um es rückgängig zu machen, geschah:

create-again = { $kind ->
    [provider] Provider „{ $name }“ wieder erstellen
    [property-mapping] Eigenschaftszuordnung „{ $name }“ wieder erstellen
    [binding] Binding „{ $name }“ wieder erstellen
    [application] Anwendung „{ $name }“ wieder erstellen
    [outpost] Outpost „{ $name }“ wieder erstellen
    [connection-token] Verbindungstoken „{ $name }“ wieder erstellen
   *[endpoint] Endpunkt „{ $name }“ wieder erstellen
}
create-again-with-bindings = { $count ->
    [one] { $kind ->
            [provider] Provider „{ $name }“ wieder erstellen, mit { $count } Binding
            [property-mapping] Eigenschaftszuordnung „{ $name }“ wieder erstellen, mit { $count } Binding
            [binding] Binding „{ $name }“ wieder erstellen, mit { $count } Binding
            [application] Anwendung „{ $name }“ wieder erstellen, mit { $count } Binding
            [outpost] Outpost „{ $name }“ wieder erstellen, mit { $count } Binding
            [connection-token] Verbindungstoken „{ $name }“ wieder erstellen, mit { $count } Binding
           *[endpoint] Endpunkt „{ $name }“ wieder erstellen, mit { $count } Binding
        }
   *[other] { $kind ->
            [provider] Provider „{ $name }“ wieder erstellen, mit { $count } Bindings
            [property-mapping] Eigenschaftszuordnung „{ $name }“ wieder erstellen, mit { $count } Bindings
            [binding] Binding „{ $name }“ wieder erstellen, mit { $count } Bindings
            [application] Anwendung „{ $name }“ wieder erstellen, mit { $count } Bindings
            [outpost] Outpost „{ $name }“ wieder erstellen, mit { $count } Bindings
            [connection-token] Verbindungstoken „{ $name }“ wieder erstellen, mit { $count } Bindings
           *[endpoint] Endpunkt „{ $name }“ wieder erstellen, mit { $count } Bindings
        }
}
delete = { $kind ->
    [provider] Provider „{ $name }“ löschen
    [property-mapping] Eigenschaftszuordnung „{ $name }“ löschen
    [binding] Binding „{ $name }“ löschen
    [application] Anwendung „{ $name }“ löschen
    [outpost] Outpost „{ $name }“ löschen
    [connection-token] Verbindungstoken „{ $name }“ löschen
   *[endpoint] Endpunkt „{ $name }“ löschen
}
restore = { $kind ->
    [provider] Provider „{ $name }“: { $fields } wiederherstellen
    [property-mapping] Eigenschaftszuordnung „{ $name }“: { $fields } wiederherstellen
    [binding] Binding „{ $name }“: { $fields } wiederherstellen
    [application] Anwendung „{ $name }“: { $fields } wiederherstellen
    [outpost] Outpost „{ $name }“: { $fields } wiederherstellen
    [connection-token] Verbindungstoken „{ $name }“: { $fields } wiederherstellen
   *[endpoint] Endpunkt „{ $name }“: { $fields } wiederherstellen
}
provider-and-endpoint = Provider und Endpunkt
add-again = { $kind ->
    [provider] Provider wieder hinzufügen zu: { $object }
    [property-mapping] Eigenschaftszuordnung wieder hinzufügen zu: { $object }
    [binding] Binding wieder hinzufügen zu: { $object }
    [application] Anwendung wieder hinzufügen zu: { $object }
    [outpost] Outpost wieder hinzufügen zu: { $object }
    [connection-token] Verbindungstoken wieder hinzufügen zu: { $object }
   *[endpoint] Endpunkt wieder hinzufügen zu: { $object }
}
object = { $kind ->
    [provider] Provider „{ $name }“
    [property-mapping] Eigenschaftszuordnung „{ $name }“
    [binding] Binding „{ $name }“
    [application] Anwendung „{ $name }“
    [outpost] Outpost „{ $name }“
    [connection-token] Verbindungstoken „{ $name }“
   *[endpoint] Endpunkt „{ $name }“
}

lost-settings = Die Einstellungen von „{ $name }“ können nicht wiederhergestellt werden: Ihr Konto kann sie nicht ansehen.
lost-bindings = Nicht alle Bindings von „{ $name }“ können wiederhergestellt werden. Der Endpunkt kommt als „Geschlossen (Limit 0)“ zurück: Fügen Sie seine Bindings hinzu und setzen Sie dann sein Limit.
lost-endpoints = Endpunkte von „{ $name }“, die Ihr Konto nicht ansehen kann, können nicht wiederhergestellt werden.
lost-outposts = „{ $name }“ wird nicht wieder zu den Outposts hinzugefügt: Sie konnten nicht gelesen werden.
lost-uses = „{ $name }“ wird nicht wieder ausgewählt, wo es ausgewählt war: Das konnte nicht gelesen werden.
lost-expiring = Das Binding von „{ $name }“ kann nicht wiederhergestellt werden: Es läuft ab, und die API kann nicht schreiben, wann.
lost-access = Nicht alle Bindings der Anwendung „{ $name }“ können wiederhergestellt werden. Sie kommt ohne ihren Provider zurück: Fügen Sie ihre Bindings hinzu und weisen Sie sie dann dem Provider zu.
lost-icon = Das Symbol von „{ $name }“ kann nicht wiederhergestellt werden: Es ist eine hochgeladene Datei.
lost-along = Was authentik mit „{ $name }“ löscht oder was darauf verweist, kann nicht wiederhergestellt werden: Berechtigungen der Anwendung, Backchannel-Provider, die Standardanwendung einer Marke.
lost-token = Der Outpost „{ $name }“ kommt mit einem neuen Token zurück: Starten Sie ihn damit, wenn Sie ihn selbst betreiben.
lost-object = { $kind ->
    [provider] Der Provider „{ $name }“ kann nicht wiederhergestellt werden.
    [property-mapping] Die Eigenschaftszuordnung „{ $name }“ kann nicht wiederhergestellt werden.
    [binding] Das Binding „{ $name }“ kann nicht wiederhergestellt werden.
    [application] Die Anwendung „{ $name }“ kann nicht wiederhergestellt werden.
    [outpost] Der Outpost „{ $name }“ kann nicht wiederhergestellt werden.
    [connection-token] Das Verbindungstoken „{ $name }“ kann nicht wiederhergestellt werden.
   *[endpoint] Der Endpunkt „{ $name }“ kann nicht wiederhergestellt werden.
}

question = Diese Änderung rückgängig machen?
not-back = Neue IDs und Startadressen. Verbindungstoken kommen nicht zurück.
not-overwritten = Was seitdem jemand geändert hat, wird nicht überschrieben.
forgotten = Diese Änderung ist hier nicht mehr bekannt.
changed-fields = Seitdem geändert: { $fields }. Nichts wurde geschrieben.
changed-value = { $name } von { $old } zu { $new }
changed-settings = { $name } ({ $changes })
listed = { $first }, { $second }
value = „{ $value }“
no-value = leer
missing = { $kind ->
    [provider] Der zugehörige Provider existiert nicht mehr.
    [property-mapping] Die zugehörige Eigenschaftszuordnung existiert nicht mehr.
    [binding] Das zugehörige Binding existiert nicht mehr.
    [application] Die zugehörige Anwendung existiert nicht mehr.
    [outpost] Der zugehörige Outpost existiert nicht mehr.
    [connection-token] Das zugehörige Verbindungstoken existiert nicht mehr.
   *[endpoint] Der zugehörige Endpunkt existiert nicht mehr.
}
needs = { $kind ->
    [provider] Der zugehörige Provider wurde gelöscht. Machen Sie das zuerst rückgängig.
    [property-mapping] Die zugehörige Eigenschaftszuordnung wurde gelöscht. Machen Sie das zuerst rückgängig.
    [binding] Das zugehörige Binding wurde gelöscht. Machen Sie das zuerst rückgängig.
    [application] Die zugehörige Anwendung wurde gelöscht. Machen Sie das zuerst rückgängig.
    [outpost] Der zugehörige Outpost wurde gelöscht. Machen Sie das zuerst rückgängig.
    [connection-token] Das zugehörige Verbindungstoken wurde gelöscht. Machen Sie das zuerst rückgängig.
   *[endpoint] Der zugehörige Endpunkt wurde gelöscht. Machen Sie das zuerst rückgängig.
}
in-use = Nicht gelöscht, denn es wird verwendet von: { $users }.
count-endpoints = { $count ->
    [one] { $count } Endpunkt
   *[other] { $count } Endpunkte
}
count-providers = { $count } Provider
count-connection-tokens = { $count } Verbindungstoken
count-bindings = { $count ->
    [one] { $count } Binding
   *[other] { $count } Bindings
}
count-outposts = { $count ->
    [one] { $count } Outpost
   *[other] { $count } Outposts
}
count-others = { $count ->
    [one] { $count } anderes Objekt
   *[other] { $count } andere Objekte
}

undone = Rückgängig gemacht
already-as-before = Bereits wie zuvor
count-already-as-before = { $count ->
    [one] { $count } war bereits wie zuvor.
   *[other] { $count } waren bereits wie zuvor.
}
undone-changes = { $count ->
    [0] Nichts rückgängig gemacht
    [one] Änderungen an { $count } Objekt rückgängig gemacht
   *[other] Änderungen an { $count } Objekten rückgängig gemacht
}
undone-changes-of = { $done ->
    [0] Nichts rückgängig gemacht
   *[other] { $all ->
        [one] Änderungen an { $done } von { $all } Objekt rückgängig gemacht
       *[other] Änderungen an { $done } von { $all } Objekten rückgängig gemacht
    }
}
undone-changes-summary = { $count ->
    [0] Nichts rückgängig gemacht.
    [one] Änderungen an { $count } Objekt rückgängig gemacht.
   *[other] Änderungen an { $count } Objekten rückgängig gemacht.
}
undone-changes-so-far = { $count ->
    [0] Bisher nichts rückgängig gemacht.
    [one] Bisher Änderungen an { $count } Objekt rückgängig gemacht.
   *[other] Bisher Änderungen an { $count } Objekten rückgängig gemacht.
}

conflict-text = Seit Ihrer Änderung wurde das Objekt in authentik erneut geändert. Wählen Sie für jedes Feld, ob der Stand vor Ihrer Änderung wiederhergestellt wird.
conflict-base = Ihre Änderung
conflict-take-mine = Vorherigen Stand wiederherstellen
conflict-keep-theirs = Stand in authentik behalten
conflict-save = Diese Auswahl speichern
somebody-changed = { $kind ->
    [provider] Jemand anderes hat diesen Provider geändert
    [property-mapping] Jemand anderes hat diese Eigenschaftszuordnung geändert
    [binding] Jemand anderes hat dieses Binding geändert
    [application] Jemand anderes hat diese Anwendung geändert
    [outpost] Jemand anderes hat diesen Outpost geändert
    [connection-token] Jemand anderes hat dieses Verbindungstoken geändert
   *[endpoint] Jemand anderes hat diesen Endpunkt geändert
}
as-before = Vor Ihrer Änderung
as-now = Jetzt
as-yours = Nach Ihrer Änderung
