readiness = Bereitschaft
check-user = Für Benutzer prüfen

account = Konto
application = Anwendung
application-access = Wer die Anwendung verwenden kann
endpoint-access = Wer den Endpunkt verwenden kann
endpoints = Endpunkte
outpost = Outpost
outpost-health = Zustand des Outposts
limit = Verbindungslimit
connection-expiry = Verbindungsablauf
settings = Verbindungseinstellungen
credentials = Anmeldedaten
host = Erreichbarkeit des Hosts

waiting = Wird geprüft …
ready = Bereit
open = Offen für alle
attention = Prüfen
blocked = Blockiert
not-known = Hier nicht prüfbar

checks-passed = { $judged ->
    [one] { $verdict }: { $ready } von { $judged } Prüfung bestanden
   *[other] { $verdict }: { $ready } von { $judged } Prüfungen bestanden
}
checks-unknown = { $all ->
    [one] { $verdict }: { $unknown } von { $all } Prüfung
   *[other] { $verdict }: { $unknown } von { $all } Prüfungen
}
changed-to = { $subject }: { $verdict }.
user-blocked = { $name } kann sich nicht verbinden.
user-perhaps-refused = { $name } wird vielleicht abgelehnt.
user-has-access-only = { $name } hat Zugriff, aber zurzeit kann sich niemand verbinden.
user-ready = { $name } sollte sich verbinden können.

outposts-not-permitted = Ihr Konto kann keine Outposts ansehen.
outpost-health-not-permitted = Ihr Konto kann den Zustand von Outposts nicht ansehen.
bindings-not-permitted = Ihr Konto kann die Bindings oder die Gruppen von Benutzern nicht ansehen.
endpoints-not-permitted = Ihr Konto kann keine Endpunkte ansehen.
tokens-not-permitted = Ihr Konto kann keine Verbindungstoken ansehen.
not-permitted = Ihr Konto kann das nicht ansehen.

no-application = Keiner Anwendung zugewiesen
no-application-text = Benutzer starten Verbindungen über eine Anwendung. Weisen Sie den Provider einer zu, oder erstellen Sie eine für ihn.
launched-through = Benutzer starten ihn über „{ $name }“.
launched-through-slug = Benutzer starten ihn über „{ $name }“ ({ $slug }).
no-application-to-use = Der Provider hat keine Anwendung: Es gibt nichts zu starten.
only-for-superusers = Nur Superuser können prüfen, welche Anwendungen ein anderer Benutzer verwenden kann.
application-allowed = Die Richtlinien von authentik erlauben es.
application-refused = Die Richtlinien von authentik erlauben es nicht.
application-allowed-with = authentik erlaubt es: { $messages }
application-refused-with = authentik erlaubt es nicht: { $messages }

everyone-application = Alle, die sich anmelden können, können die Anwendung verwenden.
everyone-endpoint = Alle, die die Anwendung verwenden können, können den Endpunkt verwenden.
no-visible-bindings = Ihr Konto sieht keine aktivierten Bindings. Vielleicht gibt es welche, die es nicht ansehen kann.
no-bindings = Keine Bindings.
only-binding-disabled = Das einzige Binding ist deaktiviert.
all-bindings-disabled = Alle Bindings sind deaktiviert.
who-passes = Wer eine dieser Bedingungen erfüllt: { $bindings }.
admitted = Erlaubt durch: { $by }.
refused = Nichts davon trifft auf den Benutzer zu: { $bindings }.
policies-decide = Kein Gruppen- oder Benutzer-Binding trifft zu. Der Zugriff hängt von etwas ab, das nur authentik auswerten kann: { $policies }.
own-bindings-each = Jeder Endpunkt hat eigene Bindings.
open-of = { $open ->
    [one] { $all ->
        [one] { $open } von { $all } Endpunkt ist offen für alle.
       *[other] { $open } von { $all } Endpunkten ist offen für alle.
    }
   *[other] { $open } von { $all } Endpunkten sind offen für alle.
}
restrict = Einschränken …
restrict-who = Einschränken, wer „{ $name }“ verwenden kann
restrict-one = { $name } einschränken …
restricted = „{ $name }“ hat jetzt ein Binding.
open-bindings = Bindings öffnen

group = Gruppe „{ $name }“
everyone-except-group = alle außer Gruppe „{ $name }“
user = Benutzer „{ $name }“
everyone-except-user = alle außer Benutzer „{ $name }“
policy = Richtlinie „{ $name }“
not-policy = nicht Richtlinie „{ $name }“
and-others = { $names } und { $count } weitere

active = { $name } kann sich anmelden.
inactive = { $name } ist inaktiv und kann sich nicht anmelden.

no-endpoints = Keine Endpunkte: Es gibt nichts, womit man sich verbinden kann.
no-visible-endpoints = Ihr Konto sieht keine Endpunkte: authentik listet nur auf, was es selbst verwenden kann.
create-endpoint = Endpunkt erstellen
all-endpoints = Alle seine Endpunkte
endpoint-count = { $count ->
    [one] { $count } Endpunkt.
   *[other] { $count } Endpunkte.
}
visible-endpoints = { $count ->
    [one] Ihr Konto sieht { $count } Endpunkt dieses Providers.
   *[other] Ihr Konto sieht { $count } Endpunkte dieses Providers.
}
no-limit-blocks = Kein Endpunkt ist geschlossen (Limit 0).
limit-zero = Geschlossen (Limit 0): Niemand kann sich verbinden.
limit-none = Kein Limit.
all-closed = Alle Endpunkte sind geschlossen (Limit 0): Niemand kann sich verbinden.
closed-of = { $closed ->
    [one] { $all ->
        [one] { $closed } von { $all } Endpunkt ist geschlossen (Limit 0): Niemand kann sich mit ihm verbinden.
       *[other] { $closed } von { $all } Endpunkten ist geschlossen (Limit 0): Niemand kann sich mit ihm verbinden.
    }
   *[other] { $closed } von { $all } Endpunkten sind geschlossen (Limit 0): Niemand kann sich mit ihnen verbinden.
}
change-limit = Limit ändern
change-limit-of = Limit von { $name } ändern
limit-has-no-effect = Das Limit { $maximum } ist wirkungslos: authentik zählt Token, und dieser Provider löscht seine Token, sobald eine Verbindung beginnt.
limit-perhaps-reached = { $tokens ->
    [one] { $tokens } Token existiert, und das Limit ist { $maximum }. Ist es nicht abgelaufen, wird der nächste Start abgelehnt.
   *[other] { $maximum ->
        [1] { $tokens } Token existieren, und das Limit ist { $maximum }. Ist eines davon nicht abgelaufen, wird der nächste Start abgelehnt.
       *[other] { $tokens } Token existieren, und das Limit ist { $maximum }. Sind { $maximum } davon nicht abgelaufen, wird der nächste Start abgelehnt.
    }
}
limit-not-reached = { $tokens } von { $maximum } belegt, abgelaufene Token mitgezählt.
limit-not-visible = Das Limit ist { $maximum }. Ihr Konto kann die Token anderer Benutzer nicht ansehen, die dafür zählen.
own-tokens = { $count ->
    [one] { $count } davon gehört { $name }.
   *[other] { $count } davon gehören { $name }.
}
show-tokens = Verbindungstoken anzeigen

expires-at-once = Verbindungen laufen sofort ab
expires-at-once-text = Bei einem Verbindungsablauf von null oder weniger ist jedes Token schon beim Erstellen abgelaufen, und Benutzer werden sofort zurückgeschickt. Setzen Sie einen Verbindungsablauf über null.
change-expiry = Verbindungsablauf ändern
expiry = Gültigkeit von Verbindungstoken: { $duration }.
expiry-unreadable = authentik kann „{ $stored }“ nicht als Dauer lesen: Jeder Start schlägt fehl.
settings-fine = Keine Probleme in den Einstellungen gefunden.
more-findings = Und { $count } weitere.
finding-in = „{ $key }“: { $finding }
open-provider = Einstellungen des Providers öffnen
open-endpoint = Einstellungen des Endpunkts öffnen
flow-asks = Der Autorisierungs-Flow fragt Benutzer nach: { $names }.
flow-does-not-ask = Weder Einstellungen noch Eigenschaftszuordnungen enthalten einen Benutzernamen oder ein Passwort, und der Autorisierungs-Flow fragt nicht danach: VNC-Server mit Passwort lehnen die Verbindung ab. Rezepte in den Einstellungen ergänzen das eine oder das andere.
flow-does-not-ask-nla = Der Sicherheitsmodus braucht Benutzernamen und Passwort vor der Verbindung, aber weder Einstellungen noch Eigenschaftszuordnungen enthalten sie, und der Autorisierungs-Flow fragt nicht danach. Rezepte in den Einstellungen ergänzen das eine oder das andere.
open-host = Host ändern
host-only-launch = Nur ein Start zeigt, ob { $host } antwortet und die Anmeldedaten akzeptiert.
hosts-only-launch = Nur ein Start zeigt, ob die Rechner antworten und die Anmeldedaten akzeptieren.

no-outpost = In keinem Outpost
no-outpost-text = Die Verbindung stellt ein RAC-Outpost her. Ohne ihn lehnt authentik sie mit „Provider has no outpost“ ab. Fügen Sie den Provider zu einem RAC-Outpost hinzu.
in-outposts = Bedient von { $names }.
of-outpost = „{ $name }“: { $reason }
offline-no-replicas = Der Outpost ist offline: Seine Konfiguration enthält kubernetes_replicas: 0, Kubernetes betreibt also keine Outpost-Instanz. Setzen Sie den Wert auf 1 oder mehr.
offline-integration = Der Outpost ist offline. authentik betreibt ihn über eine Integration: Prüfen Sie die Ereignisse des Outposts und das Log des Containers.
offline-start-it = Der Outpost ist offline. authentik betreibt ihn nicht: Starten Sie einen Container von ghcr.io/goauthentik/rac mit AUTHENTIK_HOST und, als AUTHENTIK_TOKEN, dem Token des Outposts.
offline-start-it-with = Der Outpost ist offline. authentik betreibt ihn nicht: Starten Sie einen Container von ghcr.io/goauthentik/rac mit AUTHENTIK_HOST und, als AUTHENTIK_TOKEN, dem Token des Outposts ({ $token }).
online = { $count ->
    [one] { $count } Outpost-Instanz online.
   *[other] { $count } Outpost-Instanzen online.
}
online-seen = { $count ->
    [one] { $count } Outpost-Instanz online, zuletzt gesehen { $ago }.
   *[other] { $count } Outpost-Instanzen online, zuletzt gesehen { $ago }.
}
online-version = { $count ->
    [one] { $count } Outpost-Instanz online, Version { $versions }.
   *[other] { $count } Outpost-Instanzen online, Version { $versions }.
}
online-version-seen = { $count ->
    [one] { $count } Outpost-Instanz online, Version { $versions }, zuletzt gesehen { $ago }.
   *[other] { $count } Outpost-Instanzen online, Version { $versions }, zuletzt gesehen { $ago }.
}
instance-silent = Eine Outpost-Instanz wurde zuletzt { $ago } gesehen und läuft vermutlich nicht mehr.
instance-silent-on = Die Outpost-Instanz auf { $host } wurde zuletzt { $ago } gesehen und läuft vermutlich nicht mehr.
instance-outdated = Auf einer Outpost-Instanz läuft die veraltete Version { $version }. Aktualisieren Sie sie.
instance-outdated-on = Auf der Outpost-Instanz auf { $host } läuft die veraltete Version { $version }. Aktualisieren Sie sie.
instance-differs = Eine Outpost-Instanz hat Version { $version }, authentik aber { $wanted }. Aktualisieren Sie sie.
instance-differs-on = Die Outpost-Instanz auf { $host } hat Version { $version }, authentik aber { $wanted }. Aktualisieren Sie sie.
less-than-a-minute-ago = vor weniger als einer Minute
minutes-ago = vor { $count } min
hours-ago = vor { $count } h
days-ago = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}

assign = Anwendung zuweisen
assign-help = Nur Anwendungen ohne Provider sind aufgelistet: Eine Anwendung hat höchstens einen.
assign-choose = Wählen Sie eine Anwendung.
assign-taken = Diese Anwendung hat inzwischen einen anderen Provider. Wählen Sie eine andere.
assign-save = Anwendung zuweisen
create-application = Anwendung erstellen
create-application-save = Anwendung erstellen
name = Name
application-name-help = Sehen Benutzer in ihrer Bibliothek.
name-missing = Geben Sie einen Namen ein.
slug = Slug
slug-help = Teil jeder Startadresse. Muss eindeutig sein. Buchstaben, Ziffern, Bindestriche und Unterstriche.
slug-missing = Geben Sie einen Slug ein.
slug-invalid = Verwenden Sie nur Buchstaben (a bis z), Ziffern, Bindestriche und Unterstriche.
join = Zu Outpost hinzufügen
join-help = RAC-Outposts. Provider, die bereits im Outpost sind, bleiben darin.
join-choose = Wählen Sie einen Outpost.
join-save = Zu Outpost hinzufügen
create-outpost = RAC-Outpost erstellen
create-outpost-save = Outpost erstellen
outpost-name-help = Muss unter allen Outposts eindeutig sein.
outpost-name = RAC-Outpost
outpost-after = Der Outpost erhält die Standardeinstellungen von authentik. Ohne Integration betreibt authentik ihn nicht: Starten Sie seinen Container selbst. Wie, zeigt die Checkliste.
failed = Das konnte nicht gespeichert werden
taken = „{ $name }“ ist bereits vergeben. Dieser ist frei.
take-instead = „{ $name }“ verwenden
serves-providers = bedient { $count } Provider
assigned = Benutzer starten „{ $provider }“ jetzt über die Anwendung „{ $application }“.
joined = „{ $provider }“ zum Outpost „{ $outpost }“ hinzugefügt.
outpost-created = Outpost „{ $name }“ erstellt. Starten Sie ihn als Nächstes.

check-user-of = Für Benutzer prüfen: { $endpoint }
check-user-text = Ob sich ein Benutzer verbinden kann, soweit es sich hier prüfen lässt.
user-label = Benutzer
user-choose = Benutzer auswählen
endpoint = Endpunkt
endpoint-choose = Alle Endpunkte
endpoint-help = Wählen Sie einen, um seine Bindings und sein Limit einzubeziehen.
endpoint-detail = { $protocol } · { $host }
result = Ergebnis
still-unknown = Was hier nicht prüfbar ist
unknown-flow = Ob der Autorisierungs-Flow den Benutzer durchlässt: Seine Stages und Richtlinien laufen beim Start.
unknown-expressions = Welche Einstellungen die Ausdrücke von Eigenschaftszuordnungen für diesen Benutzer zurückgeben.
unknown-host = Ob der Rechner antwortet und die Anmeldedaten akzeptiert.
provider-blocks = Der Provider ist für alle blockiert: siehe die Checkliste dieser Seite.

outposts = RAC-Outposts
no-outposts = Keine RAC-Outposts: Niemand kann sich verbinden. Erstellen Sie einen in der Checkliste eines Providers.
outpost-offline = Offline
outpost-online = Online
providers-ready = { $all ->
    [one] { $ready } von { $all } Provider ist bereit
   *[other] { $ready ->
        [one] { $ready } von { $all } Providern ist bereit
       *[other] { $ready } von { $all } Providern sind bereit
    }
}
providers-blocked = { $count } blockiert
providers-to-check = { $count } zu prüfen
outposts-online = { $all ->
    [one] { $online } von { $all } Outpost online
   *[other] { $online } von { $all } Outposts online
}
more-providers = und { $count } weitere: alle Provider anzeigen
limits-unread = { $count ->
    [one] Das Limit von { $count } weiteren Endpunkt wurde nicht geprüft: siehe die Liste der Endpunkte.
   *[other] Die Limits von { $count } weiteren Endpunkten wurden nicht geprüft: siehe die Liste der Endpunkte.
}
limits-hidden = { $count ->
    [one] { $count } Endpunkt wurde nicht geprüft, weil Ihr Konto ihn nicht sieht.
   *[other] { $count } Endpunkte wurden nicht geprüft, weil Ihr Konto sie nicht sieht.
}
closed = { $count ->
    [one] { $count } Endpunkt ist geschlossen (Limit 0)
   *[other] { $count } Endpunkte sind geschlossen (Limit 0)
}
open-hidden = Ihr Konto kann nicht prüfen, welche Endpunkte offen für alle sind.
open-count = { $count ->
    [one] { $count } Endpunkt ist offen für alle
   *[other] { $count } Endpunkte sind offen für alle
}
open-here = { $count ->
    [one] Offen für alle: { $count } Endpunkt
   *[other] Offen für alle: { $count } Endpunkte
}
and-more = und { $count } weitere
serves = Bedient { $count } Provider.
