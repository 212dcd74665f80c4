title = Dostęp
table = Dostęp
about = Kto ma dostęp do którego punktu końcowego, według powiązań punktów końcowych i ich aplikacji. authentik ocenia zasady przy każdym uruchomieniu i może pamiętać wyniki przez dobę. Czy połączenie potem działa, pokazuje lista kontrolna punktu końcowego.
refresh = Odśwież
only-own = authentik pokazuje na liście tylko punkty końcowe, których może używać twoje konto, a lista może pochodzić sprzed doby.
users = Użytkownicy
groups = Grupy
rows = Wiersze
search-users = Szukaj użytkowników
search-groups = Szukaj grup
search-endpoints = Szukaj punktów końcowych
filters = Filtry
show = Pokaż
show-all = Wszystko
show-open = Otwarte dla wszystkich
show-direct = Tylko przez bezpośrednie powiązanie użytkownika
more-than = Może mieć dostęp do ponad
more-than-wrong = Podaj liczbę całkowitą, co najmniej 0.
compare = Porównaj
compare-with = Z użytkownikiem
compare-choose = Użytkownik
compare-needs-two = Wybierz drugiego użytkownika do porównania.
clear = Wyczyść wyszukiwanie i filtry
not-while-comparing = To nie działa podczas porównywania dwóch użytkowników.
size = { $rows } × { $columns }
user-count = { $count ->
    [one] { $count } użytkownik
    [few] { $count } użytkowników
    [many] { $count } użytkowników
   *[other] { $count } użytkownika
}
group-count = { $count ->
    [one] { $count } grupa
    [few] { $count } grupy
    [many] { $count } grup
   *[other] { $count } grupy
}
endpoint-count = { $count ->
    [one] { $count } punkt końcowy
    [few] { $count } punkty końcowe
    [many] { $count } punktów końcowych
   *[other] { $count } punktu końcowego
}
fact-and-fact = { $first } · { $next }
direct-pairs = Pary tylko przez bezpośrednie powiązanie użytkownika: { $count }.
pairs-unknown = Nie można tu sprawdzić jeszcze: { $count }.
maybe-open = Punkty końcowe, które też mogą być otwarte dla wszystkich, bo twoje konto może nie widzieć ich powiązań: { $count }.
no-endpoints = Brak punktów końcowych
no-endpoints-text = Nie ma punktów końcowych albo twoje konto żadnych nie widzi.
no-users = Brak użytkowników do pokazania
no-users-text = Twoje konto nie widzi użytkowników albo nie udało się ich odczytać.
no-match = Nic nie pasuje do wyszukiwania i filtrów
inactive = (konto nieaktywne)
only-in = Ktoś, kto należy do tej grupy i do żadnej innej
not-compared = Jednego z porównywanych użytkowników nie ma w tabeli.
nothing-to-compare = Przy tym wyszukiwaniu i filtrach nie pozostał żaden punkt końcowy do porównania.
nothing-compared = Niczego nie dało się porównać. Punkty końcowe, w których dostęp rozstrzyga się przy uruchomieniu lub nie można go tu sprawdzić: { $count }.
same-endpoints = { $one } i { $other } mają dostęp do tych samych punktów końcowych.
no-difference = Nie znaleziono różnic. Porównane punkty końcowe: { $count }.
differ-in-all = { $one } i { $other } – różnice we wszystkich punktach końcowych: { $all }.
differ-in-some = { $one } i { $other } – różnice w punktach końcowych: { $differ } z { $all }.
differ-in-all-compared = { $one } i { $other } – różnice we wszystkich porównanych punktach końcowych: { $all }.
differ-in-some-compared = { $one } i { $other } – różnice w porównanych punktach końcowych: { $differ } z { $all }.
more-uncertain = Punkty końcowe, których nie można porównać, bo dostęp rozstrzyga się przy uruchomieniu lub nie można go tu sprawdzić: { $count }.
legend = Znaki
yes = Tak
no = Nie
at-launch = Rozstrzygane przy uruchomieniu
unknown = Nie można tu sprawdzić
blank = puste
not-direct = Nie tylko przez bezpośrednie powiązanie użytkownika
cell = { $subject }, { $endpoint }: { $verdict }
exactly = { $count }
between = { $least }–{ $most }
reaches-all = { $all ->
    [one] ma dostęp do { $all } punktu końcowego
    [few] ma dostęp do { $all } punktów końcowych
    [many] ma dostęp do { $all } punktów końcowych
   *[other] ma dostęp do { $all } punktu końcowego
}
reaches-some = { $all ->
    [one] ma dostęp do { $count } z { $all } punktu końcowego
    [few] ma dostęp do { $count } z { $all } punktów końcowych
    [many] ma dostęp do { $count } z { $all } punktów końcowych
   *[other] ma dostęp do { $count } z { $all } punktu końcowego
}
reaches-at-most-all = { $all ->
    [one] ma dostęp do co najmniej { $least } i najwyżej { $all } punktu końcowego
    [few] ma dostęp do co najmniej { $least } i najwyżej { $all } punktów końcowych
    [many] ma dostęp do co najmniej { $least } i najwyżej { $all } punktów końcowych
   *[other] ma dostęp do co najmniej { $least } i najwyżej { $all } punktu końcowego
}
reaches-at-most-some = { $all ->
    [one] ma dostęp do co najmniej { $least } i najwyżej { $most } z { $all } punktu końcowego
    [few] ma dostęp do co najmniej { $least } i najwyżej { $most } z { $all } punktów końcowych
    [many] ma dostęp do co najmniej { $least } i najwyżej { $most } z { $all } punktów końcowych
   *[other] ma dostęp do co najmniej { $least } i najwyżej { $most } z { $all } punktu końcowego
}
why = Dlaczego
why-how = Wskaż komórkę albo poruszaj się po tabeli klawiszami strzałek, aby zobaczyć, które powiązanie rozstrzyga. Kliknięcie lub Enter przypina ją tutaj.
unpin = Odepnij komórkę
pair = { $subject } → { $endpoint }: { $verdict }
full-name = { $name } ({ $username })
members = Członkowie grupy { $group }
account-inactive = Konto jest nieaktywne: nie można się na nie zalogować.
no-application = Dostawca nie ma aplikacji, więc nie ma czego uruchomić.
application-hidden = Twoje konto nie widzi aplikacji dostawcy.
of-application = Aplikacja „{ $name }”: { $reason }
of-endpoint = Punkt końcowy: { $reason }
open-without-bindings = brak powiązań, więc otwarte dla wszystkich.
bindings-hidden = mogą rozstrzygać powiązania lub grupy, których twoje konto nie widzi.
evaluated-at-launch = przy każdym uruchomieniu authentik ocenia: { $conditions }.
allowed-by = dostęp daje: { $conditions }.
allowed-by-all = dostęp, ponieważ wszystkie warunki pasują: { $conditions }.
none-matches = żaden z tych warunków nie pasuje: { $conditions }.
one-does-not-match = muszą pasować wszystkie powiązania, a to nie pasuje: { $conditions }.
passes-if-it-fails = { $condition } (przepuszcza w razie błędu)
open-bindings = Otwórz powiązania
check-user = Sprawdź tego użytkownika
ask = Zapytaj teraz authentik
can-use-now = Odpowiedź authentik teraz: użytkownik { $name } może używać aplikacji.
can-not-use-now = Odpowiedź authentik teraz: użytkownik { $name } nie może używać aplikacji.
reading-users = Odczyt użytkowników: { $done } z { $all }
reading-groups = Odczyt grup: { $done } z { $all }
reading-endpoints = Odczyt punktów końcowych: { $done } z { $all }
reading-applications = Odczyt aplikacji: { $done } z { $all }
reading-bindings = Odczyt powiązań: { $done } z { $all }
incomplete = To nie jest kompletne
try-again = Spróbuj ponownie
part-failed = Nie udało się odczytać części { $part ->
    [users] użytkowników
    [groups] grup
    [endpoints] punktów końcowych
    [applications] aplikacji
   *[bindings] powiązań
}: { $count }.
part-hidden = Twoje konto nie widzi części { $part ->
    [users] użytkowników
    [groups] grup
    [endpoints] punktów końcowych
    [applications] aplikacji
   *[bindings] powiązań
}: { $count }.
part-unread = Ze względu na zbyt dużą liczbę nie odczytano części { $part ->
    [users] użytkowników
    [groups] grup
    [endpoints] punktów końcowych
    [applications] aplikacji
   *[bindings] powiązań
}: { $count }.
not-in-table = Nie ma ich w tabeli.
membership-unknown = Nie wiadomo, czy użytkownik należy do grupy za pośrednictwem innej grupy.
result-unknown = Nie można tu sprawdzić tego, co od nich zależy.
export = Eksportuj
export-access = Eksportuj dostęp
export-failed = Nie udało się wczytać części RAC Admin, która zapisuje tabele. Spróbuj ponownie.
exporting = Eksportowanie…
nothing-to-export = Nic jeszcze nie odczytano.
filtered-provider = dostawca „{ $name }”
filtered-endpoint = punkt końcowy „{ $name }”
filtered-compared = gdzie { $one } i { $other } różnią się lub mogą się różnić
filtered-groups = grupy
users-contain = użytkownicy zawierają „{ $text }”
groups-contain = grupy zawierają „{ $text }”
endpoints-contain = punkty końcowe zawierają „{ $text }”
filtered-more-than = może mieć dostęp do ponad { $count }
not-filtered = nie
by-no-application = brak aplikacji
by-hidden = niewidoczne
by-no-bindings = brak powiązań
not-listed-direct = nie albo nie tylko przez bezpośrednie powiązanie użytkownika
