many-deleted = { $count ->
    [one] Usunięto { $count } dostawcę
    [few] Usunięto { $count } dostawców
    [many] Usunięto { $count } dostawców
   *[other] Usunięto { $count } dostawcy
}
many-deleted-of = { $all ->
    [one] Usunięto { $done } z { $all } dostawcy
    [few] Usunięto { $done } z { $all } dostawców
    [many] Usunięto { $done } z { $all } dostawców
   *[other] Usunięto { $done } z { $all } dostawcy
}
many-deleted-summary = { $count ->
    [one] Usunięto { $count } dostawcę.
    [few] Usunięto { $count } dostawców.
    [many] Usunięto { $count } dostawców.
   *[other] Usunięto { $count } dostawcy.
}
many-deleted-so-far = { $count ->
    [one] Dotychczas usunięto { $count } dostawcę.
    [few] Dotychczas usunięto { $count } dostawców.
    [many] Dotychczas usunięto { $count } dostawców.
   *[other] Dotychczas usunięto { $count } dostawcy.
}
endpoint-copied = Skopiowano
already-copied = Skopiowano już wcześniej
count-already-copied = Skopiowane już wcześniej: { $count }.
endpoints-copied = { $count ->
    [one] Skopiowano { $count } punkt końcowy
    [few] Skopiowano { $count } punkty końcowe
    [many] Skopiowano { $count } punktów końcowych
   *[other] Skopiowano { $count } punktu końcowego
}
endpoints-copied-of = { $all ->
    [one] Skopiowano { $done } z { $all } punktu końcowego
    [few] Skopiowano { $done } z { $all } punktów końcowych
    [many] Skopiowano { $done } z { $all } punktów końcowych
   *[other] Skopiowano { $done } z { $all } punktu końcowego
}
endpoints-copied-summary = { $count ->
    [one] Skopiowano { $count } punkt końcowy.
    [few] Skopiowano { $count } punkty końcowe.
    [many] Skopiowano { $count } punktów końcowych.
   *[other] Skopiowano { $count } punktu końcowego.
}
endpoints-copied-so-far = { $count ->
    [one] Dotychczas skopiowano { $count } punkt końcowy.
    [few] Dotychczas skopiowano { $count } punkty końcowe.
    [many] Dotychczas skopiowano { $count } punktów końcowych.
   *[other] Dotychczas skopiowano { $count } punktu końcowego.
}
providers = Dostawcy
provider = Dostawca
caption = Dostawcy RAC
create = Utwórz dostawcę
compare-with = Porównaj z…
connect-machines = Podłącz maszyny
search-hint = Szukaj według nazwy
empty-title = Nie ma jeszcze dostawców RAC
empty-text = Dostawca zawiera przepływy, wygasanie połączenia i ustawienia wspólne dla jego punktów końcowych. Utwórz dostawcę, przypisz go do aplikacji i dodaj do placówki.
tokens-count = Tokeny (z wygasłymi)
yes = Tak
no = Nie
none = Brak
tabs = Dostawca
overview = Przegląd
endpoints = Punkty końcowe
tokens = Tokeny połączeń
effective-settings = Ustawienia wynikowe
changelog = Lista zmian
permissions = Uprawnienia
copy-to = Kopiuj do…
back-to-list = Do listy dostawców
id = ID
application = Aplikacja
application-and-slug = { $name } ({ $slug })
application-none = Brak: nikt nie może go uruchomić
outposts = Placówki
outposts-none = Brak: połączenia są odrzucane
expiry-and-stored = { $duration } ({ $stored })
endpoints-summary = { $count } ({ $by-protocol })
endpoints-none = Jeszcze żadnych: nie ma z czym się połączyć
settings-none = Brak ustawień: obowiązują wartości domyślne guacd.
save = Zapisz zmiany
edit-page = Edytuj dostawcę
edit-title = Edytuj: { $name }
create-next = Zanim ktokolwiek się połączy, dostawca potrzebuje jeszcze aplikacji, placówki RAC i punktów końcowych.
created = Utworzono dostawcę „{ $name }”.
saved = Zapisano dostawcę „{ $name }”.
already-so = Brak zmian do zapisania.
conflict-title = Ktoś inny zmienił tego dostawcę
name = Nazwa
name-help = Musi być niepowtarzalna wśród dostawców wszystkich typów (wielkość liter ma znaczenie).
name-missing = Podaj nazwę.
take-name = Użyj nazwy „{ $name }”
flow-authorization = Przepływ autoryzacji
flow-authorization-does = Działa, gdy użytkownik uruchamia połączenie. Decyduje, czy może kontynuować, i prosi o zgodę, jeśli przepływ to obejmuje.
flow-authentication = Przepływ uwierzytelniania
flow-authentication-does = Działa, gdy użytkownik nie jest jeszcze zalogowany. Jeśli go nie wybrano, używany jest domyślny przepływ marki.
flow-default = Brak: domyślny przepływ marki
flow-missing = Wybierz przepływ autoryzacji.
flow-choose = Wybierz przepływ
flow-unlisted = Przepływ, którego nie ma na liście
flow-and-slug = { $name } ({ $slug })
expiry = Wygasanie połączenia
expiry-help = Jak długo token połączenia jest ważny po uruchomieniu.
expiry-text = Wygasanie połączenia jako tekst
expiry-text-help = W postaci przechowywanej przez authentik, np. hours=8 lub days=1;hours=12.
days = Dni
hours = Godziny
minutes = Minuty
seconds = Sekundy
means = Oznacza: { $duration }
delete-token = Usuń token po rozłączeniu
delete-token-help = authentik usuwa token od razu po rozpoczęciu połączenia. Każdy token działa tylko raz, żaden nie pojawia się na liście, a limity połączeń nie działają.
delete-token-on = Tak: tokeny są usuwane od razu po rozpoczęciu połączenia, nie ma ich na liście, a limity nie działają
delete-token-off = Nie: tokeny pozostają do wygaśnięcia
mappings = Mapowania właściwości
mappings-add = Dodaj mapowanie właściwości
mappings-none = Brak mapowań właściwości
mappings-help = Mapowania są stosowane na końcu, w kolejności nazw, i zastępują ustawienia dostawcy oraz jego punktów końcowych.
settings = Ustawienia
settings-help = Ustawienia połączenia dla wszystkich punktów końcowych dostawcy. Własne ustawienia punktu końcowego je zastępują. Każdy, kto może wyświetlić dostawcę, może je odczytać, także hasła.
delete-provider = Usuń dostawcę
delete-title = Usunąć dostawcę „{ $name }”?
delete-what-goes = Razem z nim zostaną usunięte jego punkty końcowe i tokeny połączeń.
application-stays = Aplikacja „{ $name }” pozostanie, bez dostawcy.
deleted = Usunięto dostawcę „{ $name }”.
delete-many-title = { $count ->
    [one] Usunąć { $count } dostawcę?
    [few] Usunąć { $count } dostawców?
    [many] Usunąć { $count } dostawców?
   *[other] Usunąć { $count } dostawcy?
}
delete-many = { $count ->
    [one] Usuń { $count } dostawcę
    [few] Usuń { $count } dostawców
    [many] Usuń { $count } dostawców
   *[other] Usuń { $count } dostawcy
}
delete-many-what-goes = Razem z każdym dostawcą zostaną usunięte jego punkty końcowe i tokeny połączeń; aplikacje pozostaną.
clone-page = Klonuj dostawcę
clone-title = Klonuj: { $name }
copy-name = { $name } (kopia)
clone-endpoints = Punkty końcowe
copy-endpoints = { $count ->
    [one] Kopiuj { $count } punkt końcowy
    [few] Kopiuj { $count } punkty końcowe
    [many] Kopiuj { $count } punktów końcowych
   *[other] Kopiuj { $count } punktu końcowego
}
clone-bindings = Kopiuj powiązania punktów końcowych
clone-secrets = { $count ->
    [one] Kopiuj { $names } z { $count } punktu końcowego
    [few] Kopiuj { $names } z { $count } punktów końcowych
    [many] Kopiuj { $names } z { $count } punktów końcowych
   *[other] Kopiuj { $names } z { $count } punktu końcowego
}
clone-reading = Wczytywanie punktów końcowych…
clone-not-yet = Punkty końcowe oryginału nadal się wczytują. Spróbuj ponownie za chwilę.
clone-unread = Nie można ich skopiować: kopia nie będzie miała żadnych.
clone-retry = Spróbuj ponownie
clone-no-endpoints = Oryginał nie ma punktów końcowych do skopiowania.
clone-only-visible = Kopiowane są tylko punkty końcowe, których może używać twoje konto, i powiązania, które widzi.
clone-open = Skopiowane punkty końcowe będą otwarte dla wszystkich, którzy mogą używać aplikacji nowego dostawcy.
clone-not-shared = Obaj dostawcy używają tych samych mapowań właściwości. Aplikacja i placówki nie są kopiowane: nowy dostawca potrzebuje własnych, zanim ktokolwiek się połączy.
created-with = Utworzono dostawcę „{ $name }”. Punkty końcowe: { $done } z { $all }.
created-without-bindings = Utworzono dostawcę „{ $name }”. Punkty końcowe: { $done } z { $all }, bez powiązań.
created-with-bindings = Utworzono dostawcę „{ $name }”. Punkty końcowe: { $endpoints } z { $all-endpoints }, powiązania: { $bindings } z { $all-bindings }.
not-copied = nie skopiowano, ponieważ bez powiązań mógłby być otwarty dla wszystkich. { $why }
odd-binding = Powiązanie „{ $binding }” wygasa lub jest nieznanego typu. Sklonuj ten punkt końcowy osobno.
bindings-missing = skopiowano, ale bez części powiązań: brakuje { $missing } z { $all }. { $why }
