too-many-entries = Die Datei hat mehr als { $most } Einträge. Teilen Sie sie in kleinere Dateien auf.
file-too-large = Die Datei ist größer als 10 MB. Teilen Sie sie in kleinere Dateien auf.
mistake-in-line = Zeile { $line }: { $mistake }
not-a-plan-file = Das ist keine Plandatei: „format: { $format }“ fehlt.
newer-version = Diese Plandatei hat Version { $found }; RAC Admin liest Version { $known }.
version-missing = Der Plandatei fehlt die Version: Schreiben Sie „version: 1“.
section-is-a-list = „{ $section }“ muss eine Liste sein.

unknown-section = RAC Admin kennt keinen solchen Abschnitt einer Plandatei.
in-section = „{ $section }“
in-entry = „{ $section }“, Eintrag { $entry }
unnamed-entry = { $kind ->
    [property_mapping] Eigenschaftszuordnung { $place }
    [provider] Provider { $place }
    [application] Anwendung { $place }
    [outpost] Outpost { $place }
   *[endpoint] Endpunkt { $place }
}
entry-is-names-with-values = { $kind ->
    [property_mapping] Eine Eigenschaftszuordnung besteht aus Namen mit Werten.
    [provider] Ein Provider besteht aus Namen mit Werten.
    [application] Eine Anwendung besteht aus Namen mit Werten.
    [outpost] Ein Outpost besteht aus Namen mit Werten.
   *[endpoint] Ein Endpunkt besteht aus Namen mit Werten.
}
no-tags = Plandateien haben keine Tags wie den in „{ $name }“.
name-missing = Der Name fehlt.
slug-missing = Der Slug fehlt.
secrets-kept = { $count ->
    [one] { $count } Geheimnis ist nicht in der Datei: Was die Instanz hat, bleibt.
   *[other] { $count } Geheimnisse sind nicht in der Datei: Was die Instanz hat, bleibt.
}

part-property-mappings = Eigenschaftszuordnungen
part-providers = Provider
part-applications = Anwendungen
part-outposts = Outposts
part-endpoints = Endpunkte
part-bindings = Bindings
part-flows = Flows
part-users = Benutzer
part-groups = Gruppen
part-policies = Richtlinien

may-not-read = { $part ->
    [property_mappings] Ihr Konto hat keine Berechtigung, die Eigenschaftszuordnungen zu lesen.
    [providers] Ihr Konto hat keine Berechtigung, die Provider zu lesen.
    [applications] Ihr Konto hat keine Berechtigung, die Anwendungen zu lesen.
    [outposts] Ihr Konto hat keine Berechtigung, die Outposts zu lesen.
    [endpoints] Ihr Konto hat keine Berechtigung, die Endpunkte zu lesen.
    [bindings] Ihr Konto hat keine Berechtigung, die Bindings zu lesen.
    [flows] Ihr Konto hat keine Berechtigung, die Flows zu lesen.
    [users] Ihr Konto hat keine Berechtigung, die Benutzer zu lesen.
    [groups] Ihr Konto hat keine Berechtigung, die Gruppen zu lesen.
   *[policies] Ihr Konto hat keine Berechtigung, die Richtlinien zu lesen.
}
some-hidden = { $count ->
    [one] { $count } Objekt ist für Ihr Konto nicht sichtbar.
   *[other] { $count } Objekte sind für Ihr Konto nicht sichtbar.
}
endpoints-may-be-missing = authentik listet nur auf, was Ihr Konto verwenden darf, mit bis zu einem Tag altem Stand.
applications-may-be-missing = authentik listet nur auf, was Ihr Konto verwenden darf.

binding-of-user = Benutzer { $name }
binding-of-group = Gruppe { $name }
binding-of-policy = Richtlinie { $name }
binding-of = { $of }: { $binding }

binding-of-impossible = „{ $name }“ kann nicht erstellt werden.
bindings-not-read = Die Bindings konnten nicht gelesen werden; ob dieses vorhanden ist, ist daher nicht bekannt.
bindings-kept = Bindings, die die Datei nicht aufführt, bleiben, weil nicht alle Bindings der Datei erstellt werden können.
kind-not-read = { $part ->
    [property_mappings] Die Eigenschaftszuordnungen konnten nicht gelesen werden; ob das Objekt existiert, ist daher nicht bekannt.
    [providers] Die Provider konnten nicht gelesen werden; ob das Objekt existiert, ist daher nicht bekannt.
    [applications] Die Anwendungen konnten nicht gelesen werden; ob das Objekt existiert, ist daher nicht bekannt.
    [outposts] Die Outposts konnten nicht gelesen werden; ob das Objekt existiert, ist daher nicht bekannt.
   *[endpoints] Die Endpunkte konnten nicht gelesen werden; ob das Objekt existiert, ist daher nicht bekannt.
}
name-not-read = { $target ->
    [flow] Die Flows konnten nicht gelesen werden; „{ $name }“ ist daher unbekannt.
    [property_mapping] Die Eigenschaftszuordnungen konnten nicht gelesen werden; „{ $name }“ ist daher unbekannt.
    [provider] Die Provider konnten nicht gelesen werden; „{ $name }“ ist daher unbekannt.
    [user] Die Benutzer konnten nicht gelesen werden; „{ $name }“ ist daher unbekannt.
    [group] Die Gruppen konnten nicht gelesen werden; „{ $name }“ ist daher unbekannt.
   *[policy] Die Richtlinien konnten nicht gelesen werden; „{ $name }“ ist daher unbekannt.
}
name-unknown = { $target ->
    [flow] Es gibt keinen Flow „{ $name }“.
    [property_mapping] Es gibt keine Eigenschaftszuordnung „{ $name }“.
    [provider] Es gibt keinen Provider „{ $name }“.
    [user] Es gibt keinen Benutzer „{ $name }“.
    [group] Es gibt keine Gruppe „{ $name }“.
   *[policy] Es gibt keine Richtlinie „{ $name }“.
}
needs-impossible = { $target ->
    [property_mapping] Braucht die Eigenschaftszuordnung „{ $name }“, die nicht erstellt werden kann.
   *[provider] Braucht den Provider „{ $name }“, der nicht erstellt werden kann.
}
lacks-field = Zum Erstellen fehlt: { $field }.
lacks-two-fields = Zum Erstellen fehlen: { $first } und { $second }.
lacks-fields = Zum Erstellen fehlen: { $fields }.
protocol-unknown = Das Protokoll ist „{ $protocol }“: authentik kennt rdp, ssh und vnc.
outpost-without-provider = Ein Outpost braucht mindestens einen Provider.
outpost-name-taken = Ein Outpost eines anderen Typs hat diesen Namen.
application-slug-taken = Eine Anwendung anderer Art hat diesen Slug.
application-without-provider = Zum Erstellen fehlt ein Provider.
mode-unknown = policy_engine_mode ist weder any noch all.
provider-has-application = Der Provider hat bereits die Anwendung „{ $application }“.
slug-changes = Mit dem Slug ändern sich die Startadressen ihrer Endpunkte.
twice-in-file = { $kind ->
    [property_mapping] Die Datei enthält diese Eigenschaftszuordnung doppelt.
    [provider] Die Datei enthält diesen Provider doppelt.
    [application] Die Datei enthält diese Anwendung doppelt.
    [outpost] Die Datei enthält diesen Outpost doppelt.
   *[endpoint] Die Datei enthält diesen Endpunkt doppelt.
}
endpoint-unclear = Mehrere Endpunkte dieses Providers haben diesen Namen, mit anderen Hosts: Welcher gemeint ist, lässt sich nicht feststellen.
nothing-to-keep = { $setting } ist nicht in der Datei, und es gibt nichts, was bleiben könnte.
endpoints-go-along = { $count ->
    [one] Sein Endpunkt wird mitgelöscht.
   *[other] Seine { $count } Endpunkte werden mitgelöscht.
}
no-such-step = Diesen Schritt gibt es nicht.
nothing-to-do = Es gibt nichts zu tun.
no-id = Das Objekt hat keine ID.
application-needs-provider = Eine Anwendung braucht hier einen Provider.
binding-is-whole = Ein Binding wird als Ganzes geschrieben.
was-not-created = „{ $name }“ wurde nicht erstellt.
nothing-to-bind = Es gibt nichts zu binden.

skipped = Übersprungen, weil „{ $name }“ nicht erstellt wurde.
changed-by-others = Seit der Plan erstellt wurde, hat jemand anderes geändert: { $fields }. Nichts wurde geschrieben.
endpoints-added = Seit der Plan erstellt wurde, sind Endpunkte zu „{ $provider }“ hinzugekommen. Nichts wurde gelöscht.
created-by-others = { $kind ->
    [property_mapping] Seit der Plan erstellt wurde, hat jemand anderes die Eigenschaftszuordnung „{ $name }“ erstellt. Nichts wurde erstellt.
    [provider] Seit der Plan erstellt wurde, hat jemand anderes den Provider „{ $name }“ erstellt. Nichts wurde erstellt.
    [application] Seit der Plan erstellt wurde, hat jemand anderes die Anwendung „{ $name }“ erstellt. Nichts wurde erstellt.
    [outpost] Seit der Plan erstellt wurde, hat jemand anderes den Outpost „{ $name }“ erstellt. Nichts wurde erstellt.
    [endpoint] Seit der Plan erstellt wurde, hat jemand anderes den Endpunkt „{ $name }“ erstellt. Nichts wurde erstellt.
   *[binding] Seit der Plan erstellt wurde, hat jemand anderes das Binding „{ $name }“ erstellt. Nichts wurde erstellt.
}

limit-is-zero = Niemand kann sich verbinden: Das Limit ist 0.
endpoint-is-open = Alle, die die Anwendung verwenden können, können diesen Endpunkt verwenden: Er hat keine Bindings.
