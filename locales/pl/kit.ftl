file-too-large = Plik jest na to za duży.
file-not-read = Przeglądarka nie mogła odczytać pliku. Wybierz go ponownie.
file-unreadable = Pliku nie można odczytać jako tekstu.
actions = Działania
cancel = Anuluj
clear = Wyczyść
close = Zamknij
copied = Skopiowano
copy-failed = Kopiowanie jest niedozwolone; zaznacz tekst ręcznie
dismiss = Ukryj
first-page = Pierwsza strona
hide-password = Ukryj hasło
last-page = Ostatnia strona
loading = Wczytywanie…
never = nigdy
next-page = Następna strona
no-options = Brak opcji
notifications = Powiadomienia
pagination = Stronicowanie
previous-page = Poprzednia strona
not-done = Nie wykonano
not-found = Nie znaleziono: nie istnieje lub jest niewidoczne dla twojego konta
progress = Postęp
retry-failed = Ponów nieudane
rows-per-page = Wiersze na stronie
running = W toku…
search = Szukaj
select-page = Zaznacz wszystko na tej stronie
stop = Zatrzymaj
show-password = Pokaż hasło
sort-by = Sortuj według
uncertain = Niepewne: w trakcie utracono połączenie. Sprawdź, czy operacja została wykonana, albo ponów ją.
try-again = Spróbuj ponownie
waiting = Oczekuje
descending = { $label }, malejąco
remove = Usuń: { $name }
added = Dodano: { $name }
removed = Usunięto: { $name }
select = Zaznacz: { $label }
failed = Niepowodzenie: { $why }
in-place = Instancja: { $place }
options = { $count ->
    [one] { $count } opcja
    [few] { $count } opcje
    [many] { $count } opcji
   *[other] { $count } opcji
}
no-match = Nic nie pasuje do „{ $typed }”
more-unseen = Niewidoczne dla twojego konta: jeszcze { $count }
no-match-of-seen = { $none }. { $unseen }
options-and-unseen = { $options } · { $unseen }
shown-of = Pokazano { $shown } z { $all }
shown-of-at-least = Pokazano { $shown } z co najmniej { $all }
show-more = Pokaż jeszcze { $count }
more-options = … i jeszcze { $count }; wpisz tekst, aby zawęzić
clear-of = Wyczyść: { $label }
page = Strona { $page }
no-rows = Brak wierszy
range = { $first }–{ $last } z { $count }
done-of = { $done } z { $all }
pausing = { $why }: wznowienie za { $seconds } s
offline = Brak połączenia z siecią. Wykonano { $done } z { $all }. Wznowienie nastąpi po przywróceniu połączenia.
offline-interrupted = { $count ->
    [one] W przypadku { $count } zmiany nie wiadomo jeszcze, czy została wykonana: zostanie to wtedy sprawdzone.
    [few] W przypadku { $count } zmian nie wiadomo jeszcze, czy zostały wykonane: zostanie to wtedy sprawdzone.
    [many] W przypadku { $count } zmian nie wiadomo jeszcze, czy zostały wykonane: zostanie to wtedy sprawdzone.
   *[other] W przypadku { $count } zmiany nie wiadomo jeszcze, czy została wykonana: zostanie to wtedy sprawdzone.
}
more-items = … i jeszcze { $count }. Nieudane zostaną pokazane.
note = Informacja:
success = Powodzenie:
warning = Ostrzeżenie:
error = Błąd:
updated-just-now = zaktualizowano przed chwilą
updated-seconds-ago = zaktualizowano { $count } s temu
updated-minutes-ago = zaktualizowano { $count } min temu
updated-hours-ago = zaktualizowano { $count } godz. temu
updated-days-ago = zaktualizowano { $count } d temu
comma = { $first }, { $next }
two-sentences = { $first } { $second }
deleted = Usunięto
already-gone = Nie istniało już wcześniej
count-already-gone = Nieistniejące już wcześniej: { $count }.
count-not-found = { $count ->
    [one] Nie znaleziono { $count } obiektu: nie istnieje lub jest niewidoczny dla twojego konta.
    [few] Nie znaleziono { $count } obiektów: nie istnieją lub są niewidoczne dla twojego konta.
    [many] Nie znaleziono { $count } obiektów: nie istnieją lub są niewidoczne dla twojego konta.
   *[other] Nie znaleziono { $count } obiektu: nie istnieje lub jest niewidoczny dla twojego konta.
}
count-failed = Nieudane: { $count }.
count-uncertain = Niepewne: { $count } (podczas zapisu utracono połączenie).
count-not-done = Niewykonane: { $count }.
count-still-to-do = Pozostało do wykonania: { $count }.
