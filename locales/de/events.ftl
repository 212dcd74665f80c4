caption = Versionsverlauf
what = Was
when = Wann
who = Wer
whence = Von
how = Wie
refresh = Aktualisieren
authentik = authentik selbst
acting-as = { $user }, handelnd als { $other }
unknown = unbekannt
empty-title = Keine Ereignisse
empty-text = authentik hat keine Ereignisse zu diesem Objekt oder hat sie bereits gelöscht.
forbidden = Ihr Konto kann die Ereignisse von authentik nicht ansehen. Mit der Berechtigung, Ereignisse anzusehen, sehen Sie hier, wer was wann geändert hat.
no-diff = Genaue Änderungen zeichnet authentik nur mit seinem Enterprise-Audit auf.
revert = Zurücknehmen
revert-of = Änderung von { $who } zurücknehmen
logged-change = Änderung von { $who }, aus dem Versionsverlauf
by-blueprint = durch eine Blaupause
by-launch = durch einen Start
by-api = über die API

nested-field = { $field } { $path }
field = { $field }:
from-to = von „{ $before }“ zu „{ $after }“
from-empty = von leer zu „{ $after }“
to-empty = von „{ $before }“ zu leer
added = „{ $value }“ hinzugefügt
added-empty = leer hinzugefügt
removed = „{ $value }“ entfernt
removed-empty = leer entfernt
changed = geändert
hidden-value = (verborgen)

launched = Gestartet
model-created = Erstellt
model-changed = Geändert
model-deleted = Gelöscht
configuration-error = Konfigurationsfehler
configuration-warning = Konfigurationswarnung
policy-failed = Richtlinie fehlgeschlagen
mapping-failed = Eigenschaftszuordnung fehlgeschlagen
authentik-failed = Fehler in authentik
secret-viewed = Geheimnis angesehen
created-kind = { $kind ->
    [provider] Provider erstellt:
    [endpoint] Endpunkt erstellt:
    [mapping] Eigenschaftszuordnung erstellt:
    [token] Verbindungstoken erstellt:
   *[unknown] { $model } erstellt:
}
changed-kind = { $kind ->
    [provider] Provider geändert:
    [endpoint] Endpunkt geändert:
    [mapping] Eigenschaftszuordnung geändert:
    [token] Verbindungstoken geändert:
   *[unknown] { $model } geändert:
}
deleted-kind = { $kind ->
    [provider] Provider gelöscht:
    [endpoint] Endpunkt gelöscht:
    [mapping] Eigenschaftszuordnung gelöscht:
    [token] Verbindungstoken gelöscht:
   *[unknown] { $model } gelöscht:
}
error-of-kind = { $kind ->
    [provider] Konfigurationsfehler, Provider
    [endpoint] Konfigurationsfehler, Endpunkt
    [mapping] Konfigurationsfehler, Eigenschaftszuordnung
    [token] Konfigurationsfehler, Verbindungstoken
   *[unknown] Konfigurationsfehler, { $model }
}
warning-of-kind = { $kind ->
    [provider] Konfigurationswarnung, Provider
    [endpoint] Konfigurationswarnung, Endpunkt
    [mapping] Konfigurationswarnung, Eigenschaftszuordnung
    [token] Konfigurationswarnung, Verbindungstoken
   *[unknown] Konfigurationswarnung, { $model }
}
created-many = { $kind ->
    [provider] { $count } Provider erstellt:
    [endpoint] { $count ->
        [one] { $count } Endpunkt erstellt:
       *[other] { $count } Endpunkte erstellt:
    }
    [mapping] { $count ->
        [one] { $count } Eigenschaftszuordnung erstellt:
       *[other] { $count } Eigenschaftszuordnungen erstellt:
    }
    [token] { $count } Verbindungstoken erstellt:
   *[unknown] { $count } × { $model } erstellt:
}
changed-many = { $kind ->
    [provider] { $count } Provider geändert:
    [endpoint] { $count ->
        [one] { $count } Endpunkt geändert:
       *[other] { $count } Endpunkte geändert:
    }
    [mapping] { $count ->
        [one] { $count } Eigenschaftszuordnung geändert:
       *[other] { $count } Eigenschaftszuordnungen geändert:
    }
    [token] { $count } Verbindungstoken geändert:
   *[unknown] { $count } × { $model } geändert:
}
deleted-many = { $kind ->
    [provider] { $count } Provider gelöscht:
    [endpoint] { $count ->
        [one] { $count } Endpunkt gelöscht:
       *[other] { $count } Endpunkte gelöscht:
    }
    [mapping] { $count ->
        [one] { $count } Eigenschaftszuordnung gelöscht:
       *[other] { $count } Eigenschaftszuordnungen gelöscht:
    }
    [token] { $count } Verbindungstoken gelöscht:
   *[unknown] { $count } × { $model } gelöscht:
}
provider = Provider
endpoint = Endpunkt
property-mapping = Eigenschaftszuordnung
connection-token = Verbindungstoken
endpoint-of = ein Endpunkt von { $application }

recent = Letzte Ereignisse
recent-empty = authentik hat noch keine Ereignisse zum Fernzugriff.
and-more = und { $count } weitere
