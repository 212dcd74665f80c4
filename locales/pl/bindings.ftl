copied = Skopiowano
already-copied = Skopiowano już wcześniej
count-already-copied = Skopiowane już wcześniej: { $count }.
bindings-copied = { $count ->
    [one] Skopiowano { $count } powiązanie
    [few] Skopiowano { $count } powiązania
    [many] Skopiowano { $count } powiązań
   *[other] Skopiowano { $count } powiązania
}
bindings-copied-of = { $all ->
    [one] Skopiowano { $done } z { $all } powiązania
    [few] Skopiowano { $done } z { $all } powiązań
    [many] Skopiowano { $done } z { $all } powiązań
   *[other] Skopiowano { $done } z { $all } powiązania
}
bindings-copied-summary = { $count ->
    [one] Skopiowano { $count } powiązanie.
    [few] Skopiowano { $count } powiązania.
    [many] Skopiowano { $count } powiązań.
   *[other] Skopiowano { $count } powiązania.
}
bindings-copied-so-far = { $count ->
    [one] Dotychczas skopiowano { $count } powiązanie.
    [few] Dotychczas skopiowano { $count } powiązania.
    [many] Dotychczas skopiowano { $count } powiązań.
   *[other] Dotychczas skopiowano { $count } powiązania.
}
who-may = Kto może używać tego punktu końcowego
everyone = Wszyscy, którzy mogą używać aplikacji „{ $application }”, mogą używać tego punktu końcowego.
everyone-unnamed = Wszyscy, którzy mogą używać aplikacji, mogą używać tego punktu końcowego.
one-condition = { $kind ->
    [in-group] Każdy, kto może używać aplikacji „{ $application }”, może używać tego punktu końcowego, jeśli należy do grupy „{ $name }”.
    [not-in-group] Każdy, kto może używać aplikacji „{ $application }”, może używać tego punktu końcowego, jeśli nie należy do grupy „{ $name }”.
    [is-user] Każdy, kto może używać aplikacji „{ $application }”, może używać tego punktu końcowego, jeśli jest użytkownikiem „{ $name }”.
    [is-not-user] Każdy, kto może używać aplikacji „{ $application }”, może używać tego punktu końcowego, jeśli nie jest użytkownikiem „{ $name }”.
    [policy-passes] Każdy, kto może używać aplikacji „{ $application }”, może używać tego punktu końcowego, jeśli zasada „{ $name }” go przepuści.
    [policy-fails] Każdy, kto może używać aplikacji „{ $application }”, może używać tego punktu końcowego, jeśli zasada „{ $name }” go nie przepuści.
    [unknown-fails] Każdy, kto może używać aplikacji „{ $application }”, może używać tego punktu końcowego, jeśli nieznany podmiot „{ $name }” go nie przepuści.
   *[unknown-passes] Każdy, kto może używać aplikacji „{ $application }”, może używać tego punktu końcowego, jeśli nieznany podmiot „{ $name }” go przepuści.
}
one-condition-unnamed = { $kind ->
    [in-group] Każdy, kto może używać aplikacji, może używać tego punktu końcowego, jeśli należy do grupy „{ $name }”.
    [not-in-group] Każdy, kto może używać aplikacji, może używać tego punktu końcowego, jeśli nie należy do grupy „{ $name }”.
    [is-user] Każdy, kto może używać aplikacji, może używać tego punktu końcowego, jeśli jest użytkownikiem „{ $name }”.
    [is-not-user] Każdy, kto może używać aplikacji, może używać tego punktu końcowego, jeśli nie jest użytkownikiem „{ $name }”.
    [policy-passes] Każdy, kto może używać aplikacji, może używać tego punktu końcowego, jeśli zasada „{ $name }” go przepuści.
    [policy-fails] Każdy, kto może używać aplikacji, może używać tego punktu końcowego, jeśli zasada „{ $name }” go nie przepuści.
    [unknown-fails] Każdy, kto może używać aplikacji, może używać tego punktu końcowego, jeśli nieznany podmiot „{ $name }” go nie przepuści.
   *[unknown-passes] Każdy, kto może używać aplikacji, może używać tego punktu końcowego, jeśli nieznany podmiot „{ $name }” go przepuści.
}
several-conditions = Każdy, kto może używać aplikacji „{ $application }”, może używać tego punktu końcowego, jeśli spełnia co najmniej jeden z tych warunków:
several-conditions-unnamed = Każdy, kto może używać aplikacji, może używać tego punktu końcowego, jeśli spełnia co najmniej jeden z tych warunków:
condition = { $kind ->
    [in-group] należy do grupy „{ $name }”
    [not-in-group] nie należy do grupy „{ $name }”
    [is-user] jest użytkownikiem „{ $name }”
    [is-not-user] nie jest użytkownikiem „{ $name }”
    [policy-passes] zasada „{ $name }” go przepuszcza
    [policy-fails] zasada „{ $name }” go nie przepuszcza
    [unknown-fails] nieznany podmiot „{ $name }” go nie przepuszcza
   *[unknown-passes] nieznany podmiot „{ $name }” go przepuszcza
}
disabled = { $count ->
    [one] { $count } powiązanie jest wyłączone i się nie liczy.
    [few] { $count } powiązania są wyłączone i się nie liczą.
    [many] { $count } powiązań jest wyłączonych i się nie liczy.
   *[other] { $count } powiązania jest wyłączone i się nie liczy.
}
negation = Wystarczy jedno powiązanie, które przepuszcza. Zanegowane przepuszcza wszystkich, których nie wymienia, bez względu na to, czego wymagają pozostałe.
no-application = Dostawca nie ma aplikacji: nikt nie może używać punktu końcowego.
application-first = Najpierw obowiązują powiązania aplikacji „{ $application }”: użytkownicy, których one nie przepuszczą, nie dotrą do punktu końcowego. Zmienisz je tutaj: { $link }.
application-first-unnamed = Najpierw obowiązują powiązania aplikacji: użytkownicy, których one nie przepuszczą, nie dotrą do punktu końcowego. Zmienisz je tutaj: { $link }.
in-authentik = aplikacja w authentik
mode = Liczą się tylko włączone powiązania i wystarczy jedno, które przepuszcza. API authentik nie ma innego trybu dla punktów końcowych.
expires = do { $time }
hidden-text = Twoje konto nie widzi, kto może używać punktu końcowego.
caption = Powiązania
bound-to = Powiązano z
order = Kolejność
enabled = Włączone
passes = Przepuszcza
timeout = Limit czasu
failure = W razie błędu
not-applicable = –
failure-passes = przepuszcza
failure-refuses = nie przepuszcza
passes-members = członków grupy
passes-others = wszystkich innych (zanegowane)
passes-user = tego użytkownika
passes-policy = gdy zasada przepuszcza
passes-not-policy = gdy zasada nie przepuszcza (zanegowane)
timeout-seconds = { $count } s
edit = Edytuj
delete = Usuń
refresh = Odśwież
add = Dodaj powiązanie
empty-title = Brak powiązań
empty-text = Powiąż punkt końcowy z grupą, użytkownikiem lub zasadą, aby ograniczyć, kto może go używać.
label = { $kind ->
    [policy] Zasada { $name }
    [group] Grupa { $name }
   *[user] Użytkownik { $name }
}
enabled-of = Włączone: { $binding }
switched-on = { $binding }: włączono.
switched-off = { $binding }: wyłączono.
switch-failed = Nie udało się włączyć lub wyłączyć powiązania: { $why }
changed-meanwhile = ktoś inny je zmienił; lista pokazuje obecny stan
move-up = Przesuń w górę: { $binding }
move-down = Przesuń w dół: { $binding }
actions-of = Działania: { $binding }
is-first = Już jest pierwsze.
is-last = Już jest ostatnie.
moved = { $binding }: teraz pozycja { $place } z { $all }. Zmienione numery kolejności: { $written }.
move-failed = Nie udało się zmienić kolejności niektórych powiązań
move-result = { $binding }: { $result }
renumbered = zmieniono numer
not-tried = nie próbowano
edit-title = Edytuj powiązanie
create = Utwórz powiązanie
save = Zapisz zmiany
created = Utworzono powiązanie.
saved = Zapisano powiązanie.
already-so = Brak zmian do zapisania.
conflict-title = Ktoś inny zmienił to powiązanie
kind = Powiąż z
policy = Zasada
group = Grupa
user = Użytkownik
policy-help = Przepuszcza, gdy przepuszcza zasada.
group-help = Przepuszcza członków grupy i jej podgrup.
user-help = Przepuszcza tylko tego użytkownika.
choose-policy = Wybierz zasadę
choose-group = Wybierz grupę
choose-user = Wybierz użytkownika
policy-missing = Wybierz zasadę.
group-missing = Wybierz grupę.
user-missing = Wybierz użytkownika.
policies-not-visible = Twoje konto nie może wyświetlać zasad.
groups-not-visible = Twoje konto nie może wyświetlać grup.
users-not-visible = Twoje konto nie może wyświetlać użytkowników.
kept-pick = Bieżący wybór pozostaje zaznaczony.
superusers = superużytkownicy
inactive = konto nieaktywne
order-help = Powiązania są oceniane w tej kolejności, od najniższego numeru.
enabled-help = Wyłączone powiązanie się nie liczy.
negate = Neguj
negate-help = Odwraca wynik: w przypadku grupy przepuszcza wszystkich, którzy do niej nie należą.
timeout-help = Jak długo zasada może działać, zanim zostanie uznana za nieudaną.
seconds = s
failure-help = Wynik, jeśli zasada zgłosi błąd lub przekroczy limit czasu.
it-passes = Przepuszcza
it-does-not-pass = Nie przepuszcza
no-number = Podaj liczbę całkowitą.
no-timeout = Podaj całkowitą liczbę sekund, co najmniej 0.
yes = Tak
no = Nie
delete-binding = Usuń powiązanie
delete-title = { $kind ->
    [policy] Usunąć powiązanie zasady „{ $name }”?
    [group] Usunąć powiązanie grupy „{ $name }”?
    [user] Usunąć powiązanie użytkownika „{ $name }”?
   *[unknown] Usunąć powiązanie nieznanego podmiotu „{ $name }”?
}
delete-text = Usuwane jest tylko powiązanie, a nie grupa, użytkownik czy zasada. Działa to natychmiast.
delete-last = To jedyne powiązanie, które się liczy. Bez niego punktu końcowego będą mogli używać wszyscy, którzy mogą używać aplikacji.
delete-expiring = Tego nie można cofnąć: API nie potrafi zapisać, kiedy powiązanie wygasa.
deleted = Usunięto powiązanie.
deleted-of = { $kind ->
    [policy] Usunięto powiązanie zasady „{ $name }”.
    [group] Usunięto powiązanie grupy „{ $name }”.
    [user] Usunięto powiązanie użytkownika „{ $name }”.
   *[unknown] Usunięto powiązanie nieznanego podmiotu „{ $name }”.
}
already-gone = Powiązanie usunięto już wcześniej.
not-found = authentik nie znalazł powiązania: nie istnieje lub jest niewidoczne dla twojego konta. Może nadal istnieć.
copy-many = { $count ->
    [one] Kopiuj { $count } powiązanie
    [few] Kopiuj { $count } powiązania
    [many] Kopiuj { $count } powiązań
   *[other] Kopiuj { $count } powiązania
}
is-open-now = „{ $name }” jest otwarty dla wszystkich, którzy mogą używać jego aplikacji, do czasu dodania powiązań.
choose = Powiązania
choose-help = Kopiowane z oryginału po utworzeniu kopii. Decydują, kto może jej używać.
all-bindings = Wszystkie powiązania
reading = Wczytywanie powiązań…
retry = Spróbuj ponownie
unread = Nie można ich skopiować: kopia nie będzie miała żadnych.
open = Kopia będzie otwarta dla wszystkich, którzy mogą używać jej aplikacji, do czasu dodania do niej powiązań.
unknown = Nie można skopiować „{ $binding }”: RAC Admin nie wie, z czym jest powiązane.
only-visible = Na liście są i zostaną skopiowane tylko powiązania widoczne dla twojego konta.
none = Oryginał nie ma powiązań.
none-visible = Twoje konto nie widzi żadnych powiązań oryginału.
ends = wygasa: { $time }. Kopia by nie wygasała.
negated = { $binding } (zanegowane)
not-enabled = { $binding } (wyłączone)
negated-and-not-enabled = { $binding } (zanegowane, wyłączone)
