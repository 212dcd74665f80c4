read-list = { $result ->
    [refused] authentik hat das Lesen der Liste abgelehnt
   *[failed] Die Liste konnte nicht gelesen werden
}
ask-whose-token = { $result ->
    [refused] authentik hat die Frage abgelehnt, wem das Token gehört
   *[failed] Wem das Token gehört, konnte nicht ermittelt werden
}
read-connection-tokens = { $result ->
    [refused] authentik hat das Lesen der Verbindungstoken abgelehnt
   *[failed] Die Verbindungstoken konnten nicht gelesen werden
}
count-connection-tokens = { $result ->
    [refused] authentik hat das Zählen der Verbindungstoken abgelehnt
   *[failed] Die Verbindungstoken konnten nicht gezählt werden
}
read-connection-token = { $result ->
    [refused] authentik hat das Lesen des Verbindungstokens abgelehnt
   *[failed] Das Verbindungstoken konnte nicht gelesen werden
}
save-connection-token = { $result ->
    [refused] authentik hat das Speichern des Verbindungstokens abgelehnt
   *[failed] Das Verbindungstoken konnte nicht gespeichert werden
}
delete-connection-token = { $result ->
    [refused] authentik hat das Löschen des Verbindungstokens von { $whose } abgelehnt
   *[failed] Das Verbindungstoken von { $whose } konnte nicht gelöscht werden
}
read-providers = { $result ->
    [refused] authentik hat das Lesen der Provider abgelehnt
   *[failed] Die Provider konnten nicht gelesen werden
}
read-provider = { $result ->
    [refused] authentik hat das Lesen des Providers abgelehnt
   *[failed] Der Provider konnte nicht gelesen werden
}
create-provider = { $result ->
    [refused] authentik hat das Erstellen des Providers abgelehnt
   *[failed] Der Provider konnte nicht erstellt werden
}
save-provider = { $result ->
    [refused] authentik hat das Speichern des Providers abgelehnt
   *[failed] Der Provider konnte nicht gespeichert werden
}
delete-provider = { $result ->
    [refused] authentik hat das Löschen des Providers „{ $name }“ abgelehnt
   *[failed] Der Provider „{ $name }“ konnte nicht gelöscht werden
}
read-provider-permissions = { $result ->
    [refused] authentik hat das Lesen der Berechtigungen für den Provider abgelehnt
   *[failed] Die Berechtigungen für den Provider konnten nicht gelesen werden
}
read-endpoints = { $result ->
    [refused] authentik hat das Lesen der Endpunkte abgelehnt
   *[failed] Die Endpunkte konnten nicht gelesen werden
}
count-endpoints = { $result ->
    [refused] authentik hat das Zählen der Endpunkte abgelehnt
   *[failed] Die Endpunkte konnten nicht gezählt werden
}
read-endpoint = { $result ->
    [refused] authentik hat das Lesen des Endpunkts abgelehnt
   *[failed] Der Endpunkt konnte nicht gelesen werden
}
create-endpoint = { $result ->
    [refused] authentik hat das Erstellen des Endpunkts abgelehnt
   *[failed] Der Endpunkt konnte nicht erstellt werden
}
save-endpoint = { $result ->
    [refused] authentik hat das Speichern des Endpunkts abgelehnt
   *[failed] Der Endpunkt konnte nicht gespeichert werden
}
delete-endpoint = { $result ->
    [refused] authentik hat das Löschen des Endpunkts „{ $name }“ abgelehnt
   *[failed] Der Endpunkt „{ $name }“ konnte nicht gelöscht werden
}
read-property-mappings = { $result ->
    [refused] authentik hat das Lesen der Eigenschaftszuordnungen abgelehnt
   *[failed] Die Eigenschaftszuordnungen konnten nicht gelesen werden
}
read-property-mapping = { $result ->
    [refused] authentik hat das Lesen der Eigenschaftszuordnung abgelehnt
   *[failed] Die Eigenschaftszuordnung konnte nicht gelesen werden
}
create-property-mapping = { $result ->
    [refused] authentik hat das Erstellen der Eigenschaftszuordnung abgelehnt
   *[failed] Die Eigenschaftszuordnung konnte nicht erstellt werden
}
save-property-mapping = { $result ->
    [refused] authentik hat das Speichern der Eigenschaftszuordnung abgelehnt
   *[failed] Die Eigenschaftszuordnung konnte nicht gespeichert werden
}
delete-property-mapping = { $result ->
    [refused] authentik hat das Löschen der Eigenschaftszuordnung „{ $name }“ abgelehnt
   *[failed] Die Eigenschaftszuordnung „{ $name }“ konnte nicht gelöscht werden
}
test-property-mapping = { $result ->
    [refused] authentik hat das Testen der Eigenschaftszuordnung abgelehnt
   *[failed] Die Eigenschaftszuordnung konnte nicht getestet werden
}
read-bindings = { $result ->
    [refused] authentik hat das Lesen der Bindings abgelehnt
   *[failed] Die Bindings konnten nicht gelesen werden
}
read-binding = { $result ->
    [refused] authentik hat das Lesen des Bindings abgelehnt
   *[failed] Das Binding konnte nicht gelesen werden
}
create-binding = { $result ->
    [refused] authentik hat das Erstellen des Bindings abgelehnt
   *[failed] Das Binding konnte nicht erstellt werden
}
save-binding = { $result ->
    [refused] authentik hat das Speichern des Bindings abgelehnt
   *[failed] Das Binding konnte nicht gespeichert werden
}
delete-binding = { $result ->
    [refused] authentik hat das Löschen des Bindings { $kind ->
        [policy] der Richtlinie „{ $name }“
        [group] der Gruppe „{ $name }“
        [user] des Benutzers „{ $name }“
       *[unknown] des unbekannten Subjekts „{ $name }“
    } abgelehnt
   *[failed] Das Binding { $kind ->
        [policy] der Richtlinie „{ $name }“
        [group] der Gruppe „{ $name }“
        [user] des Benutzers „{ $name }“
       *[unknown] des unbekannten Subjekts „{ $name }“
    } konnte nicht gelöscht werden
}
read-applications = { $result ->
    [refused] authentik hat das Lesen der Anwendungen abgelehnt
   *[failed] Die Anwendungen konnten nicht gelesen werden
}
read-application = { $result ->
    [refused] authentik hat das Lesen der Anwendung abgelehnt
   *[failed] Die Anwendung konnte nicht gelesen werden
}
create-application = { $result ->
    [refused] authentik hat das Erstellen der Anwendung abgelehnt
   *[failed] Die Anwendung konnte nicht erstellt werden
}
save-application = { $result ->
    [refused] authentik hat das Speichern der Anwendung abgelehnt
   *[failed] Die Anwendung konnte nicht gespeichert werden
}
save-application-named = { $result ->
    [refused] authentik hat das Speichern der Anwendung „{ $name }“ abgelehnt
   *[failed] Die Anwendung „{ $name }“ konnte nicht gespeichert werden
}
assign-application = { $result ->
    [refused] authentik hat das Zuweisen der Anwendung „{ $name }“ abgelehnt
   *[failed] Die Anwendung „{ $name }“ konnte nicht zugewiesen werden
}
delete-application = { $result ->
    [refused] authentik hat das Löschen der Anwendung „{ $name }“ abgelehnt
   *[failed] Die Anwendung „{ $name }“ konnte nicht gelöscht werden
}
check-application-access = { $result ->
    [refused] authentik hat die Prüfung abgelehnt, ob der Benutzer die Anwendung verwenden kann
   *[failed] Ob der Benutzer die Anwendung verwenden kann, konnte nicht geprüft werden
}
read-outposts = { $result ->
    [refused] authentik hat das Lesen der Outposts abgelehnt
   *[failed] Die Outposts konnten nicht gelesen werden
}
read-outpost = { $result ->
    [refused] authentik hat das Lesen des Outposts abgelehnt
   *[failed] Der Outpost konnte nicht gelesen werden
}
read-outpost-health = { $result ->
    [refused] authentik hat das Lesen des Zustands des Outposts abgelehnt
   *[failed] Der Zustand des Outposts konnte nicht gelesen werden
}
read-outpost-defaults = { $result ->
    [refused] authentik hat das Lesen der Standardeinstellungen von Outposts abgelehnt
   *[failed] Die Standardeinstellungen von Outposts konnten nicht gelesen werden
}
create-outpost = { $result ->
    [refused] authentik hat das Erstellen des Outposts abgelehnt
   *[failed] Der Outpost konnte nicht erstellt werden
}
save-outpost = { $result ->
    [refused] authentik hat das Speichern des Outposts abgelehnt
   *[failed] Der Outpost konnte nicht gespeichert werden
}
save-outpost-named = { $result ->
    [refused] authentik hat das Speichern des Outposts „{ $name }“ abgelehnt
   *[failed] Der Outpost „{ $name }“ konnte nicht gespeichert werden
}
add-to-outpost = { $result ->
    [refused] authentik hat abgelehnt, den Provider zum Outpost „{ $name }“ hinzuzufügen
   *[failed] Der Provider konnte nicht zum Outpost „{ $name }“ hinzugefügt werden
}
delete-outpost = { $result ->
    [refused] authentik hat das Löschen des Outposts „{ $name }“ abgelehnt
   *[failed] Der Outpost „{ $name }“ konnte nicht gelöscht werden
}
delete-created = { $result ->
    [refused] authentik hat das Löschen { $kind ->
        [provider] des Providers
        [endpoint] des Endpunkts
        [property-mapping] der Eigenschaftszuordnung
        [binding] des Bindings
        [application] der Anwendung
        [outpost] des Outposts
       *[connection-token] des Verbindungstokens
    } abgelehnt
   *[failed] { $kind ->
        [provider] Der Provider
        [endpoint] Der Endpunkt
        [property-mapping] Die Eigenschaftszuordnung
        [binding] Das Binding
        [application] Die Anwendung
        [outpost] Der Outpost
       *[connection-token] Das Verbindungstoken
    } konnte nicht gelöscht werden
}
read-uses = { $result ->
    [refused] authentik hat die Abfrage abgelehnt, wo { $kind ->
        [provider] der Provider
        [endpoint] der Endpunkt
        [property-mapping] die Eigenschaftszuordnung
        [binding] das Binding
        [application] die Anwendung
        [outpost] der Outpost
       *[connection-token] das Verbindungstoken
    } verwendet wird
   *[failed] Es konnte nicht gelesen werden, wo { $kind ->
        [provider] der Provider
        [endpoint] der Endpunkt
        [property-mapping] die Eigenschaftszuordnung
        [binding] das Binding
        [application] die Anwendung
        [outpost] der Outpost
       *[connection-token] das Verbindungstoken
    } verwendet wird
}
read-users = { $result ->
    [refused] authentik hat das Lesen der Benutzer abgelehnt
   *[failed] Die Benutzer konnten nicht gelesen werden
}
search-users = { $result ->
    [refused] authentik hat das Durchsuchen der Benutzer abgelehnt
   *[failed] Die Benutzer konnten nicht durchsucht werden
}
read-user = { $result ->
    [refused] authentik hat das Lesen des Benutzers abgelehnt
   *[failed] Der Benutzer konnte nicht gelesen werden
}
read-user-groups = { $result ->
    [refused] authentik hat das Lesen der Gruppen des Benutzers abgelehnt
   *[failed] Die Gruppen des Benutzers konnten nicht gelesen werden
}
read-user-sessions = { $result ->
    [refused] authentik hat das Lesen der Sitzungen des Benutzers abgelehnt
   *[failed] Die Sitzungen des Benutzers konnten nicht gelesen werden
}
end-session = { $result ->
    [refused] authentik hat das Beenden der Sitzung von { $user } abgelehnt
   *[failed] Die Sitzung von { $user } konnte nicht beendet werden
}
end-session-from = { $result ->
    [refused] authentik hat das Beenden der Sitzung von { $user } (Adresse { $address }) abgelehnt
   *[failed] Die Sitzung von { $user } (Adresse { $address }) konnte nicht beendet werden
}
read-own-permissions = { $result ->
    [refused] authentik hat das Lesen der Berechtigungen der Rollen Ihres Kontos abgelehnt
   *[failed] Die Berechtigungen der Rollen Ihres Kontos konnten nicht gelesen werden
}
check-listing = { $result ->
    [refused] authentik hat die Prüfung abgelehnt, ob Ihr Konto { $model } auflisten kann
   *[failed] Ob Ihr Konto { $model } auflisten kann, konnte nicht geprüft werden
}
read-groups = { $result ->
    [refused] authentik hat das Lesen der Gruppen abgelehnt
   *[failed] Die Gruppen konnten nicht gelesen werden
}
read-policies = { $result ->
    [refused] authentik hat das Lesen der Richtlinien abgelehnt
   *[failed] Die Richtlinien konnten nicht gelesen werden
}
clear-policy-cache = { $result ->
    [refused] authentik hat das Leeren seines Richtlinien-Caches abgelehnt
   *[failed] Der Richtlinien-Cache von authentik konnte nicht geleert werden
}
read-flows = { $result ->
    [refused] authentik hat das Lesen der Flows abgelehnt
   *[failed] Die Flows konnten nicht gelesen werden
}
create-flow = { $result ->
    [refused] authentik hat das Erstellen des Flows abgelehnt
   *[failed] Der Flow konnte nicht erstellt werden
}
read-flow-stages = { $result ->
    [refused] authentik hat das Lesen der Stages des Flows abgelehnt
   *[failed] Die Stages des Flows konnten nicht gelesen werden
}
add-stage = { $result ->
    [refused] authentik hat abgelehnt, die Stage zum Flow hinzuzufügen
   *[failed] Die Stage konnte nicht zum Flow hinzugefügt werden
}
read-prompts = { $result ->
    [refused] authentik hat das Lesen der Eingabeaufforderungen abgelehnt
   *[failed] Die Eingabeaufforderungen konnten nicht gelesen werden
}
create-prompt = { $result ->
    [refused] authentik hat das Erstellen der Eingabeaufforderung abgelehnt
   *[failed] Die Eingabeaufforderung konnte nicht erstellt werden
}
read-prompt-stages = { $result ->
    [refused] authentik hat das Lesen der Prompt-Stages abgelehnt
   *[failed] Die Prompt-Stages konnten nicht gelesen werden
}
create-prompt-stage = { $result ->
    [refused] authentik hat das Erstellen der Prompt-Stage abgelehnt
   *[failed] Die Prompt-Stage konnte nicht erstellt werden
}
save-prompt-stage = { $result ->
    [refused] authentik hat das Speichern der Prompt-Stage abgelehnt
   *[failed] Die Prompt-Stage konnte nicht gespeichert werden
}
read-events = { $result ->
    [refused] authentik hat das Lesen der Ereignisse abgelehnt
   *[failed] Die Ereignisse konnten nicht gelesen werden
}
count-launches = { $result ->
    [refused] authentik hat das Zählen der Starts abgelehnt
   *[failed] Die Starts konnten nicht gezählt werden
}
look-up = { $result ->
    [refused] authentik hat das Nachschlagen des Objekts abgelehnt
   *[failed] Das Objekt konnte nicht nachgeschlagen werden
}
load-settings-checks = { $result ->
    [refused] authentik hat das Laden der Prüfungen für Einstellungen abgelehnt
   *[failed] Die Prüfungen für Einstellungen konnten nicht geladen werden
}
connect = { $result ->
    [refused] authentik hat die Verbindung abgelehnt
   *[failed] Die Verbindung ist fehlgeschlagen
}
restore-session = { $result ->
    [refused] authentik hat das Wiederherstellen der Sitzung abgelehnt
   *[failed] Die Sitzung konnte nicht wiederhergestellt werden
}
restore-sign-in = { $result ->
    [refused] authentik hat das Wiederherstellen Ihrer Anmeldung abgelehnt
   *[failed] Ihre Anmeldung konnte nicht wiederhergestellt werden
}

with-reason = { $what }: { $why }

why-unreachable = authentik hat nicht geantwortet.
why-offline = Das Netzwerk ist ausgefallen.
why-bad-token = authentik akzeptiert das Token nicht.
why-no-permission = Ihr Konto hat nicht die nötige Berechtigung.
why-not-found = Es existiert nicht, oder Ihr Konto kann es nicht ansehen.
why-refused = authentik hat mit Status { $status } und ohne Erklärung geantwortet.
why-authentik-says = authentik meldet: { $text }
why-throttled = authentik hat zu viele Anfragen erhalten.
why-throttled-for = authentik hat zu viele Anfragen erhalten. Versuchen Sie es in { $seconds } s erneut.
why-unavailable = authentik ist im Moment nicht verfügbar (Status { $status }).
why-unavailable-says = authentik ist im Moment nicht verfügbar: { $text }.
why-crashed = In authentik ist ein interner Fehler aufgetreten.
why-unreadable = Die Antwort von authentik konnte nicht gelesen werden ({ $at }).
web-page-instead = eine Webseite statt JSON
why-no-api = Unter { $address } gibt es keine authentik-API ({ $found }).
why-no-api-status = Unter { $address } gibt es keine authentik-API ({ $status }, { $found }).
why-no-api-here = Unter dieser Adresse gibt es keine authentik-API ({ $status }, { $found }).
found-redirect = eine Weiterleitung
found-empty = eine leere Antwort
found-web-page = eine Webseite
found-other-json = anderes JSON
found-no-json = kein JSON
why-timed-out = { $seconds ->
    [one] Keine Antwort innerhalb von { $seconds } Sekunde.
   *[other] Keine Antwort innerhalb von { $seconds } Sekunden.
}
why-aborted = Es wurde abgebrochen.
why-read-only = Der Nur-Lese-Modus ist eingeschaltet. Nichts wurde gesendet.
why-other-account = Das Token gehört jetzt zu einem anderen Konto. Nichts wurde gesendet.
why-not-loaded = Ein Teil von RAC Admin konnte nicht geladen werden.
why-nul = authentik kann das NUL-Zeichen (U+0000) darin nicht lesen.

advice-unreachable = Prüfen Sie das Netzwerk und ob authentik läuft. Kommt diese Seite nicht vom Ursprung (Origin) von authentik selbst, hält der Browser die Antwort zurück: authentik sendet keine CORS-Header. Stellen Sie diese App unter dem Ursprung von authentik bereit, oder lassen Sie einen Reverse-Proxy Access-Control-Allow-Origin ergänzen und OPTIONS selbst beantworten.
advice-offline = Auf dieser Seite geht nichts verloren. Versuchen Sie es erneut, sobald das Netzwerk wieder da ist.
advice-no-permission = Bitten Sie einen authentik-Administrator um die Berechtigung, oder verbinden Sie sich mit einem anderen Token.
advice-crashed-write = Soweit bekannt, hat sich nichts geändert. Mehr steht unter der Anfrage-ID im Log von authentik.
advice-crashed = Mehr steht unter der Anfrage-ID im Log von authentik.
advice-unavailable = Vielleicht startet authentik gerade. Warten Sie einen Moment und versuchen Sie es erneut.
advice-timed-out = Vielleicht hat authentik es trotzdem ausgeführt: Prüfen Sie das, bevor Sie es erneut versuchen.
advice-unreadable = Prüfen Sie, ob die Adresse die einer authentik-API ist. Auch ein neueres authentik kann anders antworten.
advice-no-api = Prüfen Sie die Adresse. Stimmt sie, antwortet stattdessen ein Proxy oder eine Anmeldeseite vor authentik.
advice-read-only = Schalten Sie ihn im Kontomenü aus, sofern der Betreiber dieser Seite ihn nicht fest vorgegeben hat.
advice-not-loaded = Vielleicht ist das Netzwerk ausgefallen. Wurde seit dem Öffnen dieser Seite eine neue Version von RAC Admin installiert, laden Sie die Seite neu.

hidden-rows = { $count ->
    [one] { $count } Objekt ist für Ihr Konto nicht sichtbar
   *[other] { $count } Objekte sind für Ihr Konto nicht sichtbar
}
hidden-rows-sentence = { $count ->
    [one] { $count } Objekt ist für Ihr Konto nicht sichtbar.
   *[other] { $count } Objekte sind für Ihr Konto nicht sichtbar.
}
none-seen = { $kind ->
    [provider] Keine RAC-Provider, die Ihr Konto sehen kann
    [endpoint] Keine Endpunkte, die Ihr Konto sehen kann
    [property-mapping] Keine Eigenschaftszuordnungen, die Ihr Konto sehen kann
    [connection-token] Keine Verbindungstoken, die Ihr Konto sehen kann
    [application] Keine Anwendungen, die Ihr Konto sehen kann
    [outpost] Keine Outposts, die Ihr Konto sehen kann
   *[binding] Keine Bindings, die Ihr Konto sehen kann
}
lacks-permission = Ihrem Konto fehlt die Berechtigung „{ $permission }“.

field-refused = { $field }: { $text }
devices = Diese Instanz verwaltet Endpunkte als Geräte, was RAC Admin noch nicht unterstützt. Provider und Eigenschaftszuordnungen funktionieren wie bisher.
broken-version = authentik { $version } hat einen Fehler, durch den jeder Start fehlschlägt: Der WebSocket verliert sein Subprotokoll. Aktualisieren Sie authentik.

unknown-provider = Unbekannter Provider
unknown-name = unbekannt
device = Gerät

token-empty = Geben Sie ein API-Token ein.
token-odd-character = Ein Token hat keine Leerzeichen und nur einfache Buchstaben, Ziffern und Satzzeichen. Prüfen Sie, was Sie kopiert haben.

no-limit = Kein Limit
closed = Geschlossen (Limit 0)
at-most = Höchstens { $number }

piece-flow = Autorisierungs-Flow „{ $name }“
piece-prompt = Eingabeaufforderung „{ $name }“
piece-stage = Prompt-Stage „{ $name }“
piece-binding = Stage im Flow

weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
milliseconds = { $count ->
    [one] { $count } Millisekunde
   *[other] { $count } Millisekunden
}
microseconds = { $count ->
    [one] { $count } Mikrosekunde
   *[other] { $count } Mikrosekunden
}
amounts = { $first } { $second }
minus = minus { $amount }
expires-immediately = Läuft sofort ab

expiry-empty = Geben Sie eine Dauer ein, zum Beispiel hours=8.
expiry-bare-number = Eine Zahl braucht eine Einheit, zum Beispiel hours=8. Eine Zahl allein lehnt authentik ab, auch 0.
expiry-iso8601 = authentik liest keine Dauer nach ISO 8601. Schreiben Sie hours=8 statt PT8H.
expiry-empty-part = Nach „;“ steht nichts. Verwenden Sie „;“ nur zwischen zwei Teilen.
expiry-no-equals = In „{ $part }“ fehlt „=“. Schreiben Sie zum Beispiel hours=8.
expiry-several-equals = „{ $part }“ enthält „=“ mehrmals. Trennen Sie Teile mit „;“, wie in hours=8;minutes=30.
expiry-meant = „{ $name }“ ist keine Einheit. Meinten Sie „{ $unit }“?
expiry-unknown-unit = „{ $name }“ ist keine Einheit. Verwenden Sie weeks, days, hours, minutes, seconds, milliseconds oder microseconds.
expiry-blank-at-unit = Neben „{ $unit }“ steht ein Leerzeichen, das authentik nicht lesen kann. Entfernen Sie es.
expiry-no-number = Nach „{ $unit }=“ steht keine Zahl.
expiry-not-a-number = „{ $text }“ ist keine Anzahl von { $unit ->
    [weeks] Wochen
    [days] Tagen
    [hours] Stunden
    [minutes] Minuten
    [seconds] Sekunden
    [milliseconds] Millisekunden
   *[microseconds] Mikrosekunden
}.
expiry-other-characters = „{ $text }“ ist keine lesbare Anzahl von { $unit ->
    [weeks] Wochen
    [days] Tagen
    [hours] Stunden
    [minutes] Minuten
    [seconds] Sekunden
    [milliseconds] Millisekunden
   *[microseconds] Mikrosekunden
}. Verwenden Sie die Ziffern 0 bis 9, „.“ und „-“.
expiry-decimal-comma = Verwenden Sie einen Dezimalpunkt statt eines Kommas: { $unit }={ $number }.
expiry-not-a-whole-number = „{ $text }“ ist keine ganze Anzahl von { $unit ->
    [weeks] Wochen
    [days] Tagen
    [hours] Stunden
    [minutes] Minuten
    [seconds] Sekunden
    [milliseconds] Millisekunden
   *[microseconds] Mikrosekunden
}.
expiry-too-long = Zu lang: authentik stürzt beim Prüfen ab. Das Maximum sind 999.999.999 Tage.
expiry-nul = Der Text enthält ein NUL-Zeichen, das authentik nicht speichern kann.

expiry-zero = Niemand könnte sich verbinden: Token würden ablaufen, sobald sie erstellt sind. Null bedeutet hier nicht „bis der Browser geschlossen wird“.
expiry-negative = Niemand könnte sich verbinden: Token wären abgelaufen, bevor sie erstellt sind. Verwenden Sie eine Dauer über null.
expiry-beyond-calendar = Niemand könnte sich verbinden: Token würden nach dem Jahr 9999 ablaufen, was authentik nicht speichern kann.
expiry-ignored-blank = authentik ignoriert „{ $part }“ wegen des Leerzeichens neben der Einheit. Entfernen Sie es.
expiry-ignored-meant = authentik ignoriert „{ $part }“, weil es die Einheit nicht kennt. Meinten Sie „{ $unit }“?
expiry-ignored = authentik ignoriert „{ $part }“, weil es die Einheit nicht kennt.
expiry-ignored-more = { $count ->
    [one] authentik ignoriert { $count } weiteren Teil.
   *[other] authentik ignoriert { $count } weitere Teile.
}
expiry-replaced = „{ $unit }“ ist mehrmals angegeben; nur die letzte Angabe zählt.
expiry-very-long = Länger als 30 Tage. Jedes Token zählt für das Limit des Endpunkts, bis es abläuft.
expiry-shorter-than-a-minute = Weniger als eine Minute: kaum genug, um eine Verbindung aufzubauen.
