refresh = Odśwież
chips = Pokaż tylko
chip-closed = Zamknięte
chip-findings = Z uwagami
chip-open = Otwarte dla wszystkich
chip-never-launched = Nigdy nieuruchamiane
chip-no-outpost = Bez placówki
open-not-known = Twoje konto nie może sprawdzić, które punkty końcowe są otwarte dla wszystkich.
not-launched-since = Brak uruchomień od: { $day }.
saved-views = Zapisane widoki
view = Widok
view-title = Widok tej listy
density = Gęstość
comfortable = Luźna
compact = Zwarta
columns = Kolumny
columns-help = Dotyczy tej przeglądarki.
look-of-the-address = Kolumny i gęstość pochodzą z adresu tej strony. Zmiany dokonane tutaj zmieniają adres.
use-own-look = Użyj ustawień tej przeglądarki
always = zawsze widoczna
move-column-up = Przesuń w górę: { $label }
move-column-down = Przesuń w dół: { $label }
at-the-edge = Dalej nie można jej przesunąć.
moved = { $label }: teraz kolumna { $place }.
reset = Resetuj
reset-done = Lista ma znowu swój zwykły widok.
close = Zamknij
view-name = Nazwa widoku
view-help = Bieżące wyszukiwanie, filtry, kolejność, kolumny i gęstość, zapisane w tej przeglądarce. Aby udostępnić widok, skopiuj jego link.
save-view = Zapisz widok
name-missing = Podaj nazwę.
saved = Zapisano widok „{ $name }”.
copy-view = Kopiuj link do widoku { $name }
delete-view = Usuń widok { $name }
too-many-views = Liczba zapisanych widoków: { $count }. Najpierw usuń jeden z nich.
actions-of = Działania: { $name }
edit = Edytuj
clone = Klonuj
copy-to = Kopiuj do…
delete = Usuń
tokens-of = { $known ->
    [at-least] { $count ->
        [one] { $name }: co najmniej { $count } token połączenia
        [few] { $name }: co najmniej { $count } tokeny połączeń
        [many] { $name }: co najmniej { $count } tokenów połączeń
       *[other] { $name }: co najmniej { $count } tokena połączenia
    }
    [unknown] { $name }: nieznana liczba tokenów połączeń
   *[exactly] { $count ->
        [one] { $name }: { $count } token połączenia
        [few] { $name }: { $count } tokeny połączeń
        [many] { $name }: { $count } tokenów połączeń
       *[other] { $name }: { $count } tokena połączenia
    }
}
endpoints-of = { $known ->
    [at-least] { $count ->
        [one] { $name }: co najmniej { $count } punkt końcowy
        [few] { $name }: co najmniej { $count } punkty końcowe
        [many] { $name }: co najmniej { $count } punktów końcowych
       *[other] { $name }: co najmniej { $count } punktu końcowego
    }
    [unknown] { $name }: nieznana liczba punktów końcowych
   *[exactly] { $count ->
        [one] { $name }: { $count } punkt końcowy
        [few] { $name }: { $count } punkty końcowe
        [many] { $name }: { $count } punktów końcowych
       *[other] { $name }: { $count } punktu końcowego
    }
}
too-many-rows = Wiersze przesłane przez authentik na jedną stronę: { $sent } zamiast { $drawn }. Pokazano tylko pierwsze { $drawn }.
and-hidden = i jeszcze { $count }, niewidoczne dla twojego konta
hidden-text = authentik je liczy, ale nie pokazuje ich twojemu kontu.
only-visible = Lista pokazuje tylko to, co może wyświetlić twoje konto. Może być więcej pozycji.
none-match-search = { $object ->
    [provider] Żaden dostawca RAC nie pasuje do „{ $search }”.
    [property-mapping] Żadne mapowanie właściwości nie pasuje do „{ $search }”.
    [connection-token] Żaden token połączenia nie pasuje do „{ $search }”.
    [application] Żadna aplikacja nie pasuje do „{ $search }”.
    [outpost] Żadna placówka nie pasuje do „{ $search }”.
    [binding] Żadne powiązanie nie pasuje do „{ $search }”.
   *[endpoint] Żaden punkt końcowy nie pasuje do „{ $search }”.
}
none-match-both = { $object ->
    [provider] Żaden dostawca RAC nie pasuje do „{ $search }” i filtrów.
    [property-mapping] Żadne mapowanie właściwości nie pasuje do „{ $search }” i filtrów.
    [connection-token] Żaden token połączenia nie pasuje do „{ $search }” i filtrów.
    [application] Żadna aplikacja nie pasuje do „{ $search }” i filtrów.
    [outpost] Żadna placówka nie pasuje do „{ $search }” i filtrów.
    [binding] Żadne powiązanie nie pasuje do „{ $search }” i filtrów.
   *[endpoint] Żaden punkt końcowy nie pasuje do „{ $search }” i filtrów.
}
none-match-filters = { $object ->
    [provider] Żaden dostawca RAC nie pasuje do filtrów.
    [property-mapping] Żadne mapowanie właściwości nie pasuje do filtrów.
    [connection-token] Żaden token połączenia nie pasuje do filtrów.
    [application] Żadna aplikacja nie pasuje do filtrów.
    [outpost] Żadna placówka nie pasuje do filtrów.
    [binding] Żadne powiązanie nie pasuje do filtrów.
   *[endpoint] Żaden punkt końcowy nie pasuje do filtrów.
}
no-match-text = Zmień wyszukiwanie lub filtry albo je wyczyść.
clear = Wyczyść wyszukiwanie i filtry
selected = Zaznaczono: { $count }
not-shown = w tym niewidoczne tutaj: { $count }
keep-shown = Pozostaw tylko widoczne
clear-selection = Wyczyść zaznaczenie
type-name = Wpisz „{ $name }”, aby potwierdzić
type-number = Wpisz { $number }, aby potwierdzić
looking-what-goes = Sprawdzanie, co zostałoby usunięte razem z tym…
not-found = authentik nie znalazł tego obiektu: nie istnieje lub jest niewidoczny dla twojego konta. Może nadal istnieć.
still-there = Nie usunięto: authentik nie znalazł obiektu przy usuwaniu, ale obiekt nadal istnieje.
not-an-id = Identyfikator tego obiektu nie jest prawidłowy w authentik.
asks-to-wait = authentik prosi o zaczekanie
already-gone = Usunięto już wcześniej.
breadcrumb = Ścieżka nawigacji
more-actions = Więcej działań
copy-link = Kopiuj link
link-copied = Skopiowano link do tej strony.
link-not-copied = Kopiowanie jest niedozwolone; skopiuj adres z paska okna.
