import = Import
plan = Plan
import-about = Wybierz, upuść lub wklej to, co masz: pliki Guacamole, pliki .rdp, inwentarze, listy hostów, Terraform, schematy authentik albo plik wyeksportowany przez RAC Admin. Zanim cokolwiek zostanie zapisane, zobaczysz, co by się zmieniło.
plan-about = Porównaj plik planu lub eksport innej instancji z tą instancją. Nic nie zostanie zapisane, dopóki tego nie zastosujesz.
go-to-plan = Porównaj plik planu z tą instancją
go-to-import = Importuj z Guacamole, inwentarza i innych
source = Plik lub tekst
choose-file = Wybierz plik
drop-hint-files = lub upuść pliki tutaj: kilka zostanie odczytanych razem. Najwyżej 10 MB i 20 000 wpisów.
too-large = Plik jest większy niż 10 MB. Podziel go na mniejsze pliki.
too-large-together = Pliki mają razem więcej niż 10 MB. Wybierz mniej naraz.
paste = Lub wklej
remove-file = Usuń
format = Format
recognise = Rozpoznaj automatycznie
preview = Pokaż podgląd
check = Sprawdź
nothing-given = Najpierw wybierz plik lub wklej jego tekst.
not-read = Nie można odczytać pliku
instance-not-read = Nie udało się odczytać instancji
recognised = { $count ->
    [one] { $format }, { $count } wpis
    [few] { $format }, { $count } wpisy
    [many] { $format }, { $count } wpisów
   *[other] { $format }, { $count } wpisu
}
size-bytes = { $count ->
    [one] { $count } bajt
    [few] { $count } bajty
    [many] { $count } bajtów
   *[other] { $count } bajta
}
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
reading = Odczyt instancji…
reading-part = Odczyt instancji: { $part }, { $rows } z { $of }
unread-part = { $part }: { $why }
options = Dla wszystkich wpisów
provider = Dostawca
choose-provider = Wybierz dostawcę
protocol = Protokół
mappings = Mapowania właściwości
none = Brak
for-lacking-provider = { $count ->
    [one] Dla punktu końcowego z pliku, który nie podaje dostawcy.
    [few] Dla { $count } punktów końcowych z pliku, które nie podają dostawcy.
    [many] Dla { $count } punktów końcowych z pliku, które nie podają dostawcy.
   *[other] Dla { $count } punktu końcowego z pliku, który nie podaje dostawcy.
}
for-lacking-protocol = { $count ->
    [one] Dla punktu końcowego z pliku, który nie podaje protokołu.
    [few] Dla { $count } punktów końcowych z pliku, które nie podają protokołu.
    [many] Dla { $count } punktów końcowych z pliku, które nie podają protokołu.
   *[other] Dla { $count } punktu końcowego z pliku, który nie podaje protokołu.
}
for-lacking-mappings = { $count ->
    [one] Dla punktu końcowego z pliku, który nie podaje mapowań właściwości.
    [few] Dla { $count } punktów końcowych z pliku, które nie podają mapowań właściwości.
    [many] Dla { $count } punktów końcowych z pliku, które nie podają mapowań właściwości.
   *[other] Dla { $count } punktu końcowego z pliku, który nie podaje mapowań właściwości.
}
flow = Przepływ autoryzacji
choose-flow = Wybierz przepływ autoryzacji
for-lacking-flow = Dla nowych dostawców z pliku, którzy go nie podają.
into = Umieść wszystkie punkty końcowe u dostawcy
into-those-of-file = Dostawcy z pliku
into-help = Istniejący dostawca zamiast dostawców z pliku. Dostawcy, aplikacje i placówki z pliku nie są wtedy importowane.
delete = Usuń to, czego nie ma w pliku
delete-affects = Dotyczy rodzajów obiektów z pliku, a punktów końcowych tylko u dostawców wymienionych w nim lub wybranych tutaj. Usuwane są też niewymienione w nim powiązania i dostawcy placówek.
nothing-deleted = { $count ->
    [one] Nic nie zostanie usunięte, ponieważ nie można zaimportować { $count } wpisu z pliku, a może właśnie on zostałby usunięty.
    [few] Nic nie zostanie usunięte, ponieważ nie można zaimportować { $count } wpisów z pliku, a może właśnie one zostałyby usunięte.
    [many] Nic nie zostanie usunięte, ponieważ nie można zaimportować { $count } wpisów z pliku, a może właśnie one zostałyby usunięte.
   *[other] Nic nie zostanie usunięte, ponieważ nie można zaimportować { $count } wpisu z pliku, a może właśnie on zostałby usunięty.
}
columns = Kolumny
columns-help = Co zawiera każda kolumna pliku. Wybór jest zapamiętywany w tej przeglądarce.
unnamed-column = Kolumna bez nazwy
column-name = Nazwa
column-host = Host
column-port = Port
column-protocol = Protokół
column-maximum-connections = Maksymalna liczba jednoczesnych połączeń
column-users = Użytkownicy
column-groups = Grupy
column-ignored = Nieimportowana
setting = parametr
preview-title = Podgląd
preview-caption = Podgląd
show = Pokaż
all = Wszystko
differences = Różnice
filter = { $label } ({ $count })
name = Nazwa
result = Wynik
details = Szczegóły
select-all = Zaznacz wszystko
select-none = Odznacz wszystko
download-report = Pobierz raport
compare-again = Porównaj ponownie
nothing-left = Brak różnic: instancja ma wszystko z tego pliku.
nothing-to-copy = Brak różnic: wszystko, co wybrano, już tam jest.
nothing-to-do = Nie ma czego zastosować.
nothing-selected = Zaznacz co najmniej jeden wpis.
outdated = Podgląd pochodzi sprzed ostatniego wykonania. Porównaj ponownie, aby zobaczyć, co pozostało.
empty = W tym pliku nie ma obiektów.
nothing-imported = Niczego z tego pliku nie można zaimportować w obecnej postaci.
losses = Nieimportowane
notes = Informacje
unread = Nie udało się odczytać części instancji
more = i jeszcze { $count }
create = Utwórz
change = Zmień
same = Bez zmian
delete-it = Usuń
cannot = Niemożliwe
listed = { $first }, { $second }
count-create = do utworzenia: { $count }
count-change = do zmiany: { $count }
count-same = bez zmian: { $count }
count-delete = do usunięcia: { $count }
count-cannot = niemożliwe: { $count }
only-in = Tylko w: { $place }
different = Różne
not-compared = Nie można porównać
count-only-in = tylko w „{ $place }”: { $count }
count-different = różne: { $count }
count-not-compared = nie można porównać: { $count }
same-summary = Brak różnic. { $counts }.
what = { $kind ->
    [property_mapping] mapowanie właściwości
    [provider] dostawca
    [application] aplikacja
    [outpost] placówka
    [binding] powiązanie
   *[endpoint] punkt końcowy
}
what-of = { $kind ->
    [property_mapping] mapowanie właściwości ({ $of })
    [provider] dostawca ({ $of })
    [application] aplikacja { $of }
    [outpost] placówka ({ $of })
    [binding] powiązanie ({ $of })
   *[endpoint] punkt końcowy ({ $of })
}
what-at-line = { $what } · wiersz { $line }
line = wiersz { $line }
source-at-line = { $source }, wiersz { $line }
note-at-line = { $note } (wiersz { $line })
secret-changed = zmieniono (ukryte)
secret-set = ustawiono (ukryte)
secret-removed = usunięto
not-set = nie ustawiono
removed = usunięto
chosen-here = wybrano tutaj
not-in-the-file = nie ma w pliku
hidden = ukryte
hidden-and-different = ukryte, różne
finding = { $name }: { $reason }
count-values = { $count ->
    [one] { $count } wartość
    [few] { $count } wartości
    [many] { $count } wartości
   *[other] { $count } wartości
}
count-bindings = { $count ->
    [one] { $count } powiązanie
    [few] { $count } powiązania
    [many] { $count } powiązań
   *[other] { $count } powiązania
}
unbound = Powiązania niemożliwe do utworzenia: { $count }, zob. Szczegóły.
open = Otwarte dla wszystkich: authentik nie zna żadnego z użytkowników i żadnej z grup.
would-be-open = { $count ->
    [one] { $count } nowy obiekt byłby otwarty dla wszystkich: nie można powiązać żadnych użytkowników, grup ani zasad, które powinny decydować. Najpierw je utwórz albo odznacz pole wyboru oznaczonego wpisu.
    [few] { $count } nowe obiekty byłyby otwarte dla wszystkich: nie można powiązać żadnych użytkowników, grup ani zasad, które powinny decydować. Najpierw je utwórz albo odznacz pola wyboru oznaczonych wpisów.
    [many] { $count } nowych obiektów byłoby otwartych dla wszystkich: nie można powiązać żadnych użytkowników, grup ani zasad, które powinny decydować. Najpierw je utwórz albo odznacz pola wyboru oznaczonych wpisów.
   *[other] { $count } nowego obiektu byłoby otwarte dla wszystkich: nie można powiązać żadnych użytkowników, grup ani zasad, które powinny decydować. Najpierw je utwórz albo odznacz pole wyboru oznaczonego wpisu.
}
unknown-subjects = Nie ma ich w authentik, więc nie można utworzyć powiązań z nimi
needs = { $kind ->
    [property_mapping] Wymaga mapowania właściwości „{ $name }”, które nie jest zaznaczone.
    [provider] Wymaga dostawcy „{ $name }”, który nie jest zaznaczony.
    [application] Wymaga aplikacji „{ $name }”, która nie jest zaznaczona.
    [outpost] Wymaga placówki „{ $name }”, która nie jest zaznaczona.
    [binding] Wymaga powiązania „{ $name }”, które nie jest zaznaczone.
   *[endpoint] Wymaga punktu końcowego „{ $name }”, który nie jest zaznaczony.
}
import-endpoints = { $count ->
    [one] Importuj { $count } punkt końcowy
    [few] Importuj { $count } punkty końcowe
    [many] Importuj { $count } punktów końcowych
   *[other] Importuj { $count } punktu końcowego
}
importing-endpoints = { $count ->
    [one] Import { $count } punktu końcowego…
    [few] Import { $count } punktów końcowych…
    [many] Import { $count } punktów końcowych…
   *[other] Import { $count } punktu końcowego…
}
import-objects = { $count ->
    [one] Importuj { $count } obiekt
    [few] Importuj { $count } obiekty
    [many] Importuj { $count } obiektów
   *[other] Importuj { $count } obiektu
}
importing-objects = { $count ->
    [one] Import { $count } obiektu…
    [few] Import { $count } obiektów…
    [many] Import { $count } obiektów…
   *[other] Import { $count } obiektu…
}
delete-objects = { $count ->
    [one] Usuń { $count } obiekt
    [few] Usuń { $count } obiekty
    [many] Usuń { $count } obiektów
   *[other] Usuń { $count } obiektu
}
deleting-objects = { $count ->
    [one] Usuwanie { $count } obiektu…
    [few] Usuwanie { $count } obiektów…
    [many] Usuwanie { $count } obiektów…
   *[other] Usuwanie { $count } obiektu…
}
apply-changes = { $count ->
    [one] Zastosuj { $count } zmianę
    [few] Zastosuj { $count } zmiany
    [many] Zastosuj { $count } zmian
   *[other] Zastosuj { $count } zmiany
}
applying-changes = { $count ->
    [one] Stosowanie { $count } zmiany…
    [few] Stosowanie { $count } zmian…
    [many] Stosowanie { $count } zmian…
   *[other] Stosowanie { $count } zmiany…
}
copy-objects = { $count ->
    [one] Kopiuj { $count } obiekt do instancji { $there }
    [few] Kopiuj { $count } obiekty do instancji { $there }
    [many] Kopiuj { $count } obiektów do instancji { $there }
   *[other] Kopiuj { $count } obiektu do instancji { $there }
}
copying-objects = { $count ->
    [one] Kopiowanie { $count } obiektu do instancji { $there }…
    [few] Kopiowanie { $count } obiektów do instancji { $there }…
    [many] Kopiowanie { $count } obiektów do instancji { $there }…
   *[other] Kopiowanie { $count } obiektu do instancji { $there }…
}
question = { $action }?
row-create = { $kind ->
    [property_mapping] Utwórz mapowanie właściwości „{ $name }”
    [provider] Utwórz dostawcę „{ $name }”
    [application] Utwórz aplikację „{ $name }”
    [outpost] Utwórz placówkę „{ $name }”
    [binding] Utwórz powiązanie „{ $name }”
   *[endpoint] Utwórz punkt końcowy „{ $name }”
}
row-change = { $kind ->
    [property_mapping] Zmień mapowanie właściwości „{ $name }”
    [provider] Zmień dostawcę „{ $name }”
    [application] Zmień aplikację „{ $name }”
    [outpost] Zmień placówkę „{ $name }”
    [binding] Zmień powiązanie „{ $name }”
   *[endpoint] Zmień punkt końcowy „{ $name }”
}
row-delete = { $kind ->
    [property_mapping] Usuń mapowanie właściwości „{ $name }”
    [provider] Usuń dostawcę „{ $name }”
    [application] Usuń aplikację „{ $name }”
    [outpost] Usuń placówkę „{ $name }”
    [binding] Usuń powiązanie „{ $name }”
   *[endpoint] Usuń punkt końcowy „{ $name }”
}
row-same = { $kind ->
    [property_mapping] Bez zmian: mapowanie właściwości „{ $name }”
    [provider] Bez zmian: dostawca „{ $name }”
    [application] Bez zmian: aplikacja „{ $name }”
    [outpost] Bez zmian: placówka „{ $name }”
    [binding] Bez zmian: powiązanie „{ $name }”
   *[endpoint] Bez zmian: punkt końcowy „{ $name }”
}
row-cannot = { $kind ->
    [property_mapping] Niemożliwe: mapowanie właściwości „{ $name }”
    [provider] Niemożliwe: dostawca „{ $name }”
    [application] Niemożliwe: aplikacja „{ $name }”
    [outpost] Niemożliwe: placówka „{ $name }”
    [binding] Niemożliwe: powiązanie „{ $name }”
   *[endpoint] Niemożliwe: punkt końcowy „{ $name }”
}
row-refused = Niemożliwe: „{ $name }”
row-binding-create = Utwórz powiązanie: „{ $of }” – { $name }
row-binding-change = Zmień powiązanie: „{ $of }” – { $name }
row-binding-delete = Usuń powiązanie: „{ $of }” – { $name }
row-binding-same = Bez zmian: powiązanie „{ $of }” – { $name }
row-binding-cannot = Niemożliwe: powiązanie „{ $of }” – { $name }
binding-failed = powiązanie – { $binding }: { $why }
then-compare-again = { $why } Zamknij to okno i porównaj ponownie.
left-open = Otwarte dla wszystkich, ponieważ nie utworzono żadnego z ich powiązań: { $names }. Ponów to, co się nie udało, albo dodaj powiązania na stronach tych obiektów.
deletes = { $count ->
    [one] Usunięty zostanie { $count } obiekt. authentik usuwa też powiązania i tokeny połączeń usuniętych punktów końcowych.
    [few] Usunięte zostaną { $count } obiekty. authentik usuwa też powiązania i tokeny połączeń usuniętych punktów końcowych.
    [many] Usuniętych zostanie { $count } obiektów. authentik usuwa też powiązania i tokeny połączeń usuniętych punktów końcowych.
   *[other] Usunięte zostanie { $count } obiektu. authentik usuwa też powiązania i tokeny połączeń usuniętych punktów końcowych.
}
deletes-with-rest = { $count ->
    [one] Przy tym usunięty zostanie { $count } obiekt. authentik usuwa też powiązania i tokeny połączeń usuniętych punktów końcowych.
    [few] Przy tym usunięte zostaną { $count } obiekty. authentik usuwa też powiązania i tokeny połączeń usuniętych punktów końcowych.
    [many] Przy tym usuniętych zostanie { $count } obiektów. authentik usuwa też powiązania i tokeny połączeń usuniętych punktów końcowych.
   *[other] Przy tym usunięte zostanie { $count } obiektu. authentik usuwa też powiązania i tokeny połączeń usuniętych punktów końcowych.
}
run-undo = Można to cofnąć na tej karcie w „Ostatnich zmianach”. Identyfikatory i adresy uruchamiania będą wtedy nowe, a tokeny połączeń nie wrócą.
run-undo-outposts = Można to cofnąć na tej karcie w „Ostatnich zmianach”. Identyfikatory i adresy uruchamiania będą wtedy nowe, tokeny połączeń nie wrócą, a placówki dostaną nowe tokeny: uruchom z nimi te, które prowadzisz samodzielnie.
offline = Przeglądarka nie ma połączenia z siecią, więc reszty nie próbowano. Gdy połączenie wróci, porównaj ponownie i zastosuj to, co pozostało.
applied = Zastosowano
already-so = Już tak jest
count-already-so = Bez potrzeby zmian: { $count }.
changes-applied = { $count ->
    [one] Zastosowano { $count } zmianę
    [few] Zastosowano { $count } zmiany
    [many] Zastosowano { $count } zmian
   *[other] Zastosowano { $count } zmiany
}
changes-applied-of = { $all ->
    [one] Zastosowano { $done } z { $all } zmiany
    [few] Zastosowano { $done } z { $all } zmian
    [many] Zastosowano { $done } z { $all } zmian
   *[other] Zastosowano { $done } z { $all } zmiany
}
changes-applied-summary = { $count ->
    [one] Zastosowano { $count } zmianę.
    [few] Zastosowano { $count } zmiany.
    [many] Zastosowano { $count } zmian.
   *[other] Zastosowano { $count } zmiany.
}
changes-applied-so-far = { $count ->
    [one] Dotychczas zastosowano { $count } zmianę.
    [few] Dotychczas zastosowano { $count } zmiany.
    [many] Dotychczas zastosowano { $count } zmian.
   *[other] Dotychczas zastosowano { $count } zmiany.
}
connecting = Łączenie…
choose = Wybierz instancję
no-other = Nie ma innej instancji. Dodaj ją, aby do niej kopiować lub z nią porównywać.
manage = Zarządzaj instancjami
not-reached = Nie udało się połączyć z drugą instancją
try-again = Spróbuj ponownie
switch-to = Przełącz na { $name }
unavailable = Instancji { $name } nie można teraz użyć
no-token = Ta przeglądarka nie ma tokena dla instancji { $name }. Przełącz na tę instancję, połącz się tam i wróć na tę stronę.
token-locked = Token dla instancji { $name } jest zaszyfrowany hasłem szyfrującym. Przełącz na tę instancję, odblokuj go tam i wróć na tę stronę.
token-refused = authentik nie akceptuje już tokena dla instancji { $name }. Przełącz na tę instancję, połącz się tam i wróć na tę stronę.
failed = { $why } Przełącz na instancję { $name }, połącz się tam i wróć na tę stronę.
copy = Kopiuj dostawcę
copy-named = Kopiuj dostawcę „{ $name }”
copy-about = Zanim cokolwiek zostanie zapisane, zobaczysz, co by się tam zmieniło. Przepływy, użytkownicy, grupy i zasady są tam wyszukiwane według sluga i nazwy. Każda instancja otrzymuje tylko własny token.
copy-to = Kopiuj do
not-here = Ten dostawca nie istnieje lub jest niewidoczny dla twojego konta.
back = Wszyscy dostawcy
along = Kopiuj też
along-help = Bez powiązań nowe punkty końcowe są otwarte dla wszystkich, którzy mogą używać aplikacji. Brakujące tam mapowania właściwości są zawsze na liście; zaznaczenie tutaj zmienia też te, które już tam są.
settings = Ustawienia
endpoints = Punkty końcowe
bindings = Powiązania
along-mappings = Mapowania właściwości, które już tam istnieją
application = Aplikacja
outposts = Placówki
undo = Cofnij
about-undo = Kopiowanie można cofnąć do opuszczenia tej strony: to, co utworzono w instancji { $there }, zostanie usunięte, a to, co zmieniono, przywrócone, chyba że ktoś to od tego czasu zmienił.
copied = Skopiowano do instancji { $there }: { $what }
undo-of = Cofnij: { $what }
secrets-title = Do instancji { $there } trafią też sekrety
secrets = Są częścią ustawień: na tej stronie ukryte, ale wysyłane do instancji { $there } bez zmian. Wysyłane są też wyrażenia mapowań właściwości.
secret = { $object }: { $names }
missing-in = Brakuje w instancji { $there }
create-too = Utwórz też mapowanie właściwości „{ $name }”
missing-flow = przepływ „{ $name }”: RAC Admin nie tworzy przepływów. Utwórz go w instancji { $there }, a potem porównaj ponownie.
missing-mapping = mapowania właściwości „{ $name }” nie można tu odczytać, więc nie zostanie skopiowane. Utwórz je w instancji { $there }, a potem porównaj ponownie.
missing-provider = dostawca „{ $name }”: nie jest kopiowany.
missing-subject = { $kind ->
    [user] użytkownik „{ $name }”: RAC Admin nie tworzy użytkowników. Powiązania z nim nie są kopiowane.
    [group] grupa „{ $name }”: RAC Admin nie tworzy grup. Powiązania z nią nie są kopiowane.
   *[policy] zasada „{ $name }”: RAC Admin nie tworzy zasad. Powiązania z nią nie są kopiowane.
}
needed-by = Potrzebują tego: { $objects }.
needed-by-more = Potrzebują tego: { $objects } i jeszcze { $count }.
compare = Porównaj instancje
compare-about = Dostawcy i to, co do nich należy, obok siebie, wyszukani według nazwy. Nic nie jest zapisywane, a sekrety pozostają ukryte.
compare-with = Porównaj z
also-compare = Porównaj też
providers = Dostawcy
property-mappings = Mapowania właściwości
applications = Aplikacje
