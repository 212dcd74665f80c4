user = Benutzer
section = Zugriff
back = Zum Zugriff aller Benutzer
show-in-access = Unter „Zugriff“ anzeigen
username = Benutzername
email = E-Mail
state = Konto
active = Aktiv
inactive = Inaktiv: kann sich nicht anmelden
superuser = Superuser. authentik wertet Bindings für Superuser aus wie für alle anderen.
last-login = Letzte Anmeldung
groups = Gruppen
no-groups = Keine
unknown = unbekannt

endpoints = Endpunkte
endpoints-caption = Endpunkte, die der Benutzer erreicht
endpoint = Endpunkt
provider = Provider
access = Zugriff
why = Warum
reaches-all = { $count ->
    [one] Erreicht { $count } Endpunkt.
   *[other] Erreicht { $count } Endpunkte.
}
reaches-of = { $all ->
    [one] Erreicht { $count } von { $all } Endpunkt.
   *[other] Erreicht { $count } von { $all } Endpunkten.
}
maybe-more = Entscheidet sich beim Start oder ist hier nicht prüfbar: { $count } weitere.
reaches-none = Dieser Benutzer erreicht keinen Endpunkt, den Ihr Konto sehen kann.
not-read = Was dieser Benutzer erreicht, ist nicht bekannt.

tokens = Verbindungstoken

sessions = Sitzungen
sessions-about = Sitzungen des Benutzers in authentik. Erst das Beenden einer Sitzung schließt die darin geöffneten Verbindungen wirklich; ein Token zu widerrufen, tut das nicht.
sessions-caption = Sitzungen des Benutzers in authentik
no-sessions = Dieser Benutzer hat keine Sitzung.
no-sessions-seen = Für Ihr Konto ist keine Sitzung dieses Benutzers sichtbar.
browser = Browser
from = Von
last-used = Zuletzt verwendet
expires = Läuft ab
session = von { $user }, Adresse { $address }
session-anywhere = von { $user }
end-session = Sitzung beenden
end-label = Sitzung von { $user } beenden (Adresse { $address })
end-label-anywhere = Sitzung von { $user } beenden
end-title = Sitzung von { $user } beenden (Adresse { $address })?
end-title-anywhere = Sitzung von { $user } beenden?
end-about = Der Benutzer wird in diesem Browser von authentik abgemeldet, die darin geöffneten Verbindungen werden geschlossen, und die Verbindungstoken der Sitzung werden gelöscht. Das lässt sich nicht rückgängig machen.
end-own = Das ist Ihr eigenes Konto. Haben Sie sich hier mit dieser Sitzung angemeldet, werden auch Sie abgemeldet.
ended = Sitzung von { $user } beendet (Adresse { $address }).
ended-anywhere = Sitzung von { $user } beendet.
already-ended = Die Sitzung ist bereits beendet.

launches = Letzte Starts
launches-caption = Die letzten Starts des Benutzers
all-activity = Alle Aktivität dieses Benutzers
no-launches = Unter den letzten Autorisierungen ist kein Start dieses Benutzers.
not-visible = Ihr Konto kann keine Ereignisse ansehen.
when = Wann
