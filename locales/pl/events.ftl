caption = Lista zmian
what = Co
when = Kiedy
who = Kto
whence = Z adresu
how = Jak
refresh = Odśwież
authentik = sam authentik
acting-as = { $user }, podszywając się pod { $other }
unknown = nieznane
empty-title = Brak zdarzeń
empty-text = authentik nie ma zdarzeń dla tego obiektu albo już je usunął.
forbidden = Twoje konto nie może wyświetlać zdarzeń authentik. Uprawnienie do wyświetlania zdarzeń pozwala zobaczyć tutaj, kto i kiedy co zmienił.
no-diff = authentik zapisuje dokładne zmiany tylko z audytem Enterprise.
revert = Wycofaj
revert-of = Wycofaj zmianę: { $who }
logged-change = Zmiana z listy zmian: { $who }
by-blueprint = przez schemat
by-launch = przez uruchomienie
by-api = przez API
nested-field = { $field } { $path }
field = { $field }:
from-to = z „{ $before }” na „{ $after }”
from-empty = z pustego na „{ $after }”
to-empty = z „{ $before }” na puste
added = dodano „{ $value }”
added-empty = dodano puste
removed = usunięto „{ $value }”
removed-empty = usunięto puste
changed = zmieniono
hidden-value = (ukryte)
launched = Uruchomiono
model-created = Utworzono
model-changed = Zmieniono
model-deleted = Usunięto
configuration-error = Błąd konfiguracji
configuration-warning = Ostrzeżenie konfiguracji
policy-failed = Błąd zasady
mapping-failed = Błąd mapowania właściwości
authentik-failed = Błąd authentik
secret-viewed = Wyświetlono sekret
created-kind = { $kind ->
    [provider] Utworzono dostawcę
    [endpoint] Utworzono punkt końcowy
    [mapping] Utworzono mapowanie właściwości
    [token] Utworzono token połączenia
   *[unknown] Utworzono: { $model }
}
changed-kind = { $kind ->
    [provider] Zmieniono dostawcę
    [endpoint] Zmieniono punkt końcowy
    [mapping] Zmieniono mapowanie właściwości
    [token] Zmieniono token połączenia
   *[unknown] Zmieniono: { $model }
}
deleted-kind = { $kind ->
    [provider] Usunięto dostawcę
    [endpoint] Usunięto punkt końcowy
    [mapping] Usunięto mapowanie właściwości
    [token] Usunięto token połączenia
   *[unknown] Usunięto: { $model }
}
error-of-kind = { $kind ->
    [provider] Błąd konfiguracji dostawcy
    [endpoint] Błąd konfiguracji punktu końcowego
    [mapping] Błąd konfiguracji mapowania właściwości
    [token] Błąd konfiguracji tokena połączenia
   *[unknown] Błąd konfiguracji: { $model }
}
warning-of-kind = { $kind ->
    [provider] Ostrzeżenie konfiguracji dostawcy
    [endpoint] Ostrzeżenie konfiguracji punktu końcowego
    [mapping] Ostrzeżenie konfiguracji mapowania właściwości
    [token] Ostrzeżenie konfiguracji tokena połączenia
   *[unknown] Ostrzeżenie konfiguracji: { $model }
}
created-many = { $kind ->
    [provider] { $count ->
        [one] Utworzono { $count } dostawcę
        [few] Utworzono { $count } dostawców
        [many] Utworzono { $count } dostawców
       *[other] Utworzono { $count } dostawcy
    }
    [endpoint] { $count ->
        [one] Utworzono { $count } punkt końcowy
        [few] Utworzono { $count } punkty końcowe
        [many] Utworzono { $count } punktów końcowych
       *[other] Utworzono { $count } punktu końcowego
    }
    [mapping] { $count ->
        [one] Utworzono { $count } mapowanie właściwości
        [few] Utworzono { $count } mapowania właściwości
        [many] Utworzono { $count } mapowań właściwości
       *[other] Utworzono { $count } mapowania właściwości
    }
    [token] { $count ->
        [one] Utworzono { $count } token połączenia
        [few] Utworzono { $count } tokeny połączeń
        [many] Utworzono { $count } tokenów połączeń
       *[other] Utworzono { $count } tokena połączenia
    }
   *[unknown] Utworzono: { $count } × { $model }
}
changed-many = { $kind ->
    [provider] { $count ->
        [one] Zmieniono { $count } dostawcę
        [few] Zmieniono { $count } dostawców
        [many] Zmieniono { $count } dostawców
       *[other] Zmieniono { $count } dostawcy
    }
    [endpoint] { $count ->
        [one] Zmieniono { $count } punkt końcowy
        [few] Zmieniono { $count } punkty końcowe
        [many] Zmieniono { $count } punktów końcowych
       *[other] Zmieniono { $count } punktu końcowego
    }
    [mapping] { $count ->
        [one] Zmieniono { $count } mapowanie właściwości
        [few] Zmieniono { $count } mapowania właściwości
        [many] Zmieniono { $count } mapowań właściwości
       *[other] Zmieniono { $count } mapowania właściwości
    }
    [token] { $count ->
        [one] Zmieniono { $count } token połączenia
        [few] Zmieniono { $count } tokeny połączeń
        [many] Zmieniono { $count } tokenów połączeń
       *[other] Zmieniono { $count } tokena połączenia
    }
   *[unknown] Zmieniono: { $count } × { $model }
}
deleted-many = { $kind ->
    [provider] { $count ->
        [one] Usunięto { $count } dostawcę
        [few] Usunięto { $count } dostawców
        [many] Usunięto { $count } dostawców
       *[other] Usunięto { $count } dostawcy
    }
    [endpoint] { $count ->
        [one] Usunięto { $count } punkt końcowy
        [few] Usunięto { $count } punkty końcowe
        [many] Usunięto { $count } punktów końcowych
       *[other] Usunięto { $count } punktu końcowego
    }
    [mapping] { $count ->
        [one] Usunięto { $count } mapowanie właściwości
        [few] Usunięto { $count } mapowania właściwości
        [many] Usunięto { $count } mapowań właściwości
       *[other] Usunięto { $count } mapowania właściwości
    }
    [token] { $count ->
        [one] Usunięto { $count } token połączenia
        [few] Usunięto { $count } tokeny połączeń
        [many] Usunięto { $count } tokenów połączeń
       *[other] Usunięto { $count } tokena połączenia
    }
   *[unknown] Usunięto: { $count } × { $model }
}
provider = dostawca
endpoint = punkt końcowy
property-mapping = mapowanie właściwości
connection-token = token połączenia
endpoint-of = punkt końcowy aplikacji { $application }
recent = Ostatnie zdarzenia
recent-empty = authentik nie ma jeszcze zdarzeń dotyczących dostępu zdalnego.
and-more = i jeszcze { $count }
