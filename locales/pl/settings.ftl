settings = Ustawienia
settings-help = Parametry połączenia Guacamole.
view = Widok ustawień
parameters = Parametry
text = Tekst
language = Format tekstu
yaml = YAML
json = JSON
text-help = Po jednym wpisie „nazwa: wartość” w wierszu albo JSON. Tekst pozostaje tekstem, w cudzysłowie lub bez: 0123, 1e5, no.
not-as-parameters = Popraw błąd w tekście, aby wrócić do widoku Parametry.
undo = Cofnij
nothing-to-undo = Brak zmian do cofnięcia.
redo = Ponów
nothing-to-redo = Brak cofniętych zmian do ponowienia.
rewrite = Przepisz tekst
keep-text = Zachowaj tekst
decide-first = Najpierw wybierz, czy przepisać tekst.
rewrites = Ta zmiana przepisze cały tekst: przepadną cudzysłowy i podziały wierszy. Cofnięcie przywróci tekst.
rewrites-comments = { $count ->
    [one] Ta zmiana przepisze cały tekst: przepadnie { $count } komentarz. Cofnięcie przywróci tekst.
    [few] Ta zmiana przepisze cały tekst: przepadną { $count } komentarze. Cofnięcie przywróci tekst.
    [many] Ta zmiana przepisze cały tekst: przepadnie { $count } komentarzy. Cofnięcie przywróci tekst.
   *[other] Ta zmiana przepisze cały tekst: przepadnie { $count } komentarza. Cofnięcie przywróci tekst.
}
comments-in-value = { $count ->
    [one] Zmiana tej wartości usunie z tekstu { $count } zawarty w niej komentarz. Cofnięcie przywróci tekst.
    [few] Zmiana tej wartości usunie z tekstu { $count } zawarte w niej komentarze. Cofnięcie przywróci tekst.
    [many] Zmiana tej wartości usunie z tekstu { $count } zawartych w niej komentarzy. Cofnięcie przywróci tekst.
   *[other] Zmiana tej wartości usunie z tekstu { $count } zawartego w niej komentarza. Cofnięcie przywróci tekst.
}
count-comments-not-saved = { $count ->
    [one] { $count } komentarz nie zostanie zapisany: authentik przechowuje tylko nazwy i wartości.
    [few] { $count } komentarze nie zostaną zapisane: authentik przechowuje tylko nazwy i wartości.
    [many] { $count } komentarzy nie zostanie zapisanych: authentik przechowuje tylko nazwy i wartości.
   *[other] { $count } komentarza nie zostanie zapisane: authentik przechowuje tylko nazwy i wartości.
}
comments-not-in-json = { $count ->
    [one] JSON nie ma komentarzy: przełączenie na JSON usunie { $count } komentarz. Cofnięcie przywróci tekst.
    [few] JSON nie ma komentarzy: przełączenie na JSON usunie { $count } komentarze. Cofnięcie przywróci tekst.
    [many] JSON nie ma komentarzy: przełączenie na JSON usunie { $count } komentarzy. Cofnięcie przywróci tekst.
   *[other] JSON nie ma komentarzy: przełączenie na JSON usunie { $count } komentarza. Cofnięcie przywróci tekst.
}
show-secrets = Pokaż sekrety
hide-secrets = Ukryj sekrety
covered = Pokaż sekrety, aby edytować tekst.
search = Szukaj parametrów
search-hint = Nazwa lub znaczenie
add = Dodaj parametr
add-hint = Znajdź parametr według nazwy lub znaczenia
add-unknown = Spoza katalogu: zostanie dodany w podanej postaci
add-set = Już ustawiony: przejdź do niego
parameter-option = { $section }: { $meaning }
none-set = Nie ustawiono parametrów: obowiązują wartości domyślne guacd.
none-set-matches = Żaden ustawiony parametr nie pasuje do „{ $search }”.
not-set-yet = Pasujące, ale nieustawione
add-one = Dodaj
add-name = Dodaj { $name }
more-matches = I jeszcze { $count }: dodaj słowo do wyszukiwania.
other-section = Spoza katalogu
unknown = Tej nazwy nie ma w katalogu. Zostanie zachowana bez zmian.
default = Domyślnie: { $value }
only-newer = Wymaga guacd nowszego niż dostarczany z authentik.
recipes = Przepisy
remove = Usuń { $name }
reset = Resetuj { $name }
not-set = Nie ustawiono
true = Prawda
false = Fałsz
empty = (puste)
kept-as = { $kind ->
    [null] Zapisane jako null
    [bool] Zapisane jako prawda lub fałsz
    [number] Zapisane jako liczba
    [list] Zapisane jako lista
    [map] Zapisane jako mapa
   *[text] Zapisane jako tekst
}
hidden = Ukryte
show-key = Pokaż
hide-key = Ukryj
show-name = Pokaż { $name }
hide-name = Ukryj { $name }
upload = Z pliku
upload-of = Z pliku: { $name }
error = Błąd:
warning = Ostrzeżenie:
hint = Wskazówka:
more-findings = I jeszcze { $count }.
copy-secrets = Sekrety
copy-secrets-help = Bez nich podaj nowe w sekcji Ustawienia.
copy-broken = Aby pominąć sekrety, najpierw popraw błąd w tekście ustawień.
copy-hidden = Jeśli authentik ukrywa ustawienia oryginału przed twoim kontem, nie zostaną skopiowane.
copy-secrets-named = Kopiuj { $names }
