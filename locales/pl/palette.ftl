search = Szukaj
title = Paleta poleceń
box = Wyszukaj lub uruchom polecenie
results = Wyniki
loading = Wczytywanie…
no-match = Nic nie pasuje do „{ $typed }”.
found = { $all ->
    [one] { $all } wynik
    [few] { $all } wyniki
    [many] { $all } wyników
   *[other] { $all } wyniku
}
found-first = Pierwsze { $shown } z { $all } wyników
page = Strona
command = Polecenie
provider = Dostawca
endpoint = Punkt końcowy
mapping = Mapowanie właściwości
outpost = Placówka
token = Token połączenia
user = Użytkownik
group = Grupa
overview = Przegląd
providers = Dostawcy
endpoints = Punkty końcowe
tokens = Tokeny połączeń
mappings = Mapowania właściwości
activity = Aktywność
access = Dostęp
create-provider = Utwórz dostawcę
create-endpoint = Utwórz punkt końcowy
create-mapping = Utwórz mapowanie właściwości
lock-now = Zablokuj teraz
lock-needs-passphrase = Wymaga tokenu przechowywanego w tej przeglądarce z hasłem szyfrującym.
show-shortcuts = Pokaż skróty klawiszowe
shortcuts-are-off = Skróty klawiszowe są wyłączone w preferencjach.
tokens-of = Tokeny połączeń: { $user }
revoke-tokens = Unieważnij tokeny użytkownika…
revoke-tokens-of = Unieważnij tokeny użytkownika { $user }…
export-on = Eksportuj: { $page }
choose-theme = Motyw: { $theme }
switch-to = Przełącz na { $instance }
shortcuts = Skróty klawiszowe
shortcuts-help = Żaden z nich nie działa podczas pisania w polu.
turn-off = Wyłącz je w preferencjach
keys = Klawisze
meaning = Działanie
control-key = Ctrl
open-palette = Szukaj i uruchamiaj polecenia
focus-search = Szukaj na liście
next-row = Przejdź do następnego wiersza
previous-row = Przejdź do poprzedniego wiersza
select-row = Zaznacz lub odznacz wiersz
this-help = Pokaż tę listę
go-to = Przejdź do: { $section }
