title = Aktywność
caption = Aktywność
unknown = authentik zapisuje, kiedy sesja się zaczyna, ale nie kiedy się kończy: nie wiadomo tu, jak długo trwały sesje i które są aktywne.
refresh = Odśwież
export = Eksportuj
export-failed = Nie udało się zapisać pliku: nie udało się wczytać części RAC Admin.
what = Co
when = Kiedy
who = Kto
provider = Dostawca
endpoint = Punkt końcowy
user = Użytkownik
from = Z adresu
none = —
kind = Działanie
period = Okres
all-users = Wszyscy użytkownicy
all-endpoints = Wszystkie punkty końcowe
all-providers = Wszyscy dostawcy
everything = Wszystkie działania
clear = Wyczyść filtry
kind-launches = Uruchomienia
kind-created = Utworzenia
kind-changed = Zmiany
kind-deleted = Usunięcia
kind-problems = Problemy
last-days = { $days ->
    [1] Ostatnie 24 godziny
   *[other] Ostatnie { $days } dni
}
range = Od – do
range-from = Od
range-to = Do
range-apply = Zastosuj
range-missing = Podaj datę i godzinę.
range-future = Ten czas jest w przyszłości.
range-reversed = Ten czas jest przed początkiem.
empty-title = Brak aktywności
empty-text = authentik nie ma z tego okresu zdarzeń dotyczących dostępu zdalnego. Usuwa zdarzenia po roku, chyba że skonfigurowano inaczej.
no-match-title = Żadna aktywność nie pasuje do filtrów
no-match-text = Zmień filtry lub okres albo je wyczyść.
event-count = { $count ->
    [one] { $count } zdarzenie
    [few] { $count } zdarzenia
    [many] { $count } zdarzeń
   *[other] { $count } zdarzenia
}
read-until = Jest zbyt wiele zdarzeń, aby odczytać je naraz. Pokazano wszystkie od: { $time }
not-reached = Jest zbyt wiele zdarzeń, aby odczytać je naraz, i nie dotarto do wybranego okresu. Odczytano wstecz do: { $time }
read-on = Odczytaj starsze zdarzenia
not-assigned-to-endpoint = Zdarzenia niepokazane, bo nie można było przypisać ich do punktu końcowego: { $count }. Punkt końcowy lub aplikację usunięto albo nie udało się ich odczytać.
not-assigned-to-provider = Zdarzenia niepokazane, bo nie można było przypisać ich do dostawcy: { $count }. Punkt końcowy lub aplikację usunięto albo nie udało się ich odczytać.
not-assigned-to-both = Zdarzenia niepokazane, bo nie można było przypisać ich do punktu końcowego i dostawcy: { $count }. Punkt końcowy lub aplikację usunięto albo nie udało się ich odczytać.
by-hour = Uruchomienia według godzin
by-endpoint = Uruchomienia według punktów końcowych
per-day = Uruchomienia według dni
launches = Uruchomienia
hour = Godzina
day = Dzień (UTC)
other-providers = Inni dostawcy
all-launches = Wszystkie uruchomienia
launches-in = { $count ->
    [one] { $of }: { $count } uruchomienie
    [few] { $of }: { $count } uruchomienia
    [many] { $of }: { $count } uruchomień
   *[other] { $of }: { $count } uruchomienia
}
no-launches = Brak uruchomień.
busiest-hour = { $all ->
    [one] { $all } uruchomienie, najwięcej w godzinach { $hour } ({ $most }).
    [few] { $all } uruchomienia, najwięcej w godzinach { $hour } ({ $most }).
    [many] { $all } uruchomień, najwięcej w godzinach { $hour } ({ $most }).
   *[other] { $all } uruchomienia, najwięcej w godzinach { $hour } ({ $most }).
}
no-launches-in-days = Brak uruchomień w ciągu ostatnich { $days } dni.
busiest-day = { $all ->
    [one] { $all } uruchomienie w ciągu ostatnich { $days } dni, najwięcej w dniu { $day } ({ $most }).
    [few] { $all } uruchomienia w ciągu ostatnich { $days } dni, najwięcej w dniu { $day } ({ $most }).
    [many] { $all } uruchomień w ciągu ostatnich { $days } dni, najwięcej w dniu { $day } ({ $most }).
   *[other] { $all } uruchomienia w ciągu ostatnich { $days } dni, najwięcej w dniu { $day } ({ $most }).
}
endpoints-launched = Uruchomione punkty końcowe: { $count }.
other-endpoints = { $count ->
    [one] { $count } inny punkt końcowy
    [few] { $count } inne punkty końcowe
    [many] { $count } innych punktów końcowych
   *[other] { $count } innego punktu końcowego
}
not-counted = Nie udało się policzyć uruchomień.
not-counted-hidden-all = Niepoliczeni dostawcy: { $all }, ponieważ twoje konto nie widzi ich aplikacji.
not-counted-hidden = Niepoliczeni dostawcy: { $count } z { $all }, ponieważ twoje konto nie widzi ich aplikacji.
not-counted-too-many = Niepoliczeni dostawcy: { $count } z { $all }, ponieważ liczonych jest najwyżej { $most }.
not-counted-failed-all = Niepoliczeni dostawcy: { $all }. { $why }
not-counted-failed = Niepoliczeni dostawcy: { $count } z { $all }. { $why }
