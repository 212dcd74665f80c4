endpoints = Punkty końcowe
endpoint = Punkt końcowy
caption = Punkty końcowe
search-hint = Szukaj według nazwy lub hosta
name = Nazwa
protocol = Protokół
host = Host
port = Port
provider = Dostawca
limit = Maksymalna liczba jednoczesnych połączeń
limit-short = Połączenia
tokens-count = Tokeny (z wygasłymi)
all-providers = Wszyscy dostawcy
all-protocols = Wszystkie protokoły
create = Utwórz punkt końcowy
change-selected = Zmień…
back-to-list = Do listy punktów końcowych
empty-title = Nie ma jeszcze punktów końcowych
empty-text = Punkt końcowy to jedna maszyna, z którą użytkownicy łączą się jednym protokołem. Utwórz pierwszy.
may-be-old = Na liście są tylko punkty końcowe, których może używać twoje konto, a authentik może przechowywać tę listę w pamięci podręcznej nawet przez dobę: zmiany mogą pojawić się z opóźnieniem. Administratorzy z pełnymi uprawnieniami widzą wszystkie punkty końcowe.
reading = Odczyt punktów końcowych: { $done } z { $all }
select-matching = Zaznacz wszystkie { $count }
launch = Uruchom
launch-of = Uruchom { $name } (otwiera się w nowej karcie)
launch-none = Brak aplikacji
launch-none-text = Użytkownicy uruchamiają punkty końcowe przez aplikację, a dostawca jej nie ma.
launch-no-address = Brak adresu
launch-odd = authentik zwrócił adres uruchamiania, który do niego nie należy.
launch-closed = Zamknięte (limit 0)
launch-closed-text = Limit wynosi 0: każde uruchomienie jest odrzucane.
launch-blocked = Zablokowane
launch-none-said = . { $explanation }
delete-endpoint = Usuń punkt końcowy
delete-title = Usunąć punkt końcowy „{ $name }”?
delete-what-goes = Razem z nim zostaną usunięte jego tokeny połączeń i powiązania. Otwarte połączenia nie zostaną zamknięte.
deleted = Usunięto punkt końcowy „{ $name }”.
delete-many-title = { $count ->
    [one] Usunąć { $count } punkt końcowy?
    [few] Usunąć { $count } punkty końcowe?
    [many] Usunąć { $count } punktów końcowych?
   *[other] Usunąć { $count } punktu końcowego?
}
delete-many = { $count ->
    [one] Usuń { $count } punkt końcowy
    [few] Usuń { $count } punkty końcowe
    [many] Usuń { $count } punktów końcowych
   *[other] Usuń { $count } punktu końcowego
}
delete-many-what-goes = Razem z każdym punktem końcowym zostaną usunięte jego tokeny połączeń i powiązania. Otwarte połączenia nie zostaną zamknięte.
many-deleted = { $count ->
    [one] Usunięto { $count } punkt końcowy
    [few] Usunięto { $count } punkty końcowe
    [many] Usunięto { $count } punktów końcowych
   *[other] Usunięto { $count } punktu końcowego
}
many-deleted-of = { $all ->
    [one] Usunięto { $done } z { $all } punktu końcowego
    [few] Usunięto { $done } z { $all } punktów końcowych
    [many] Usunięto { $done } z { $all } punktów końcowych
   *[other] Usunięto { $done } z { $all } punktu końcowego
}
many-deleted-summary = { $count ->
    [one] Usunięto { $count } punkt końcowy.
    [few] Usunięto { $count } punkty końcowe.
    [many] Usunięto { $count } punktów końcowych.
   *[other] Usunięto { $count } punktu końcowego.
}
many-deleted-so-far = { $count ->
    [one] Dotychczas usunięto { $count } punkt końcowy.
    [few] Dotychczas usunięto { $count } punkty końcowe.
    [many] Dotychczas usunięto { $count } punktów końcowych.
   *[other] Dotychczas usunięto { $count } punktu końcowego.
}
tabs = Punkt końcowy
overview = Przegląd
bindings = Powiązania
effective-settings = Ustawienia wynikowe
changelog = Lista zmian
mappings = Mapowania właściwości
settings = Ustawienia
settings-none = Brak własnych ustawień: obowiązują ustawienia dostawcy.
id = ID
port-default = Port: domyślny guacd, { $port }
port-vnc = Port: nieustawiony; guacd próbuje portu 0 i nie może się połączyć
save = Zapisz zmiany
edit = Edytuj punkt końcowy
edit-title = Edytuj: { $name }
clone-title = Klonuj: { $name }
copy-name = { $name } (kopia)
name-help = Wyświetlana użytkownikom, gdy wybierają, z czym się połączyć. Nie musi być niepowtarzalna.
name-missing = Podaj nazwę.
provider-help = Jego przepływy, wygasanie połączenia, ustawienia i mapowania właściwości dotyczą też punktu końcowego.
provider-choose = Wybierz dostawcę
provider-missing = Wybierz dostawcę.
provider-unlisted = Dostawca, którego nie ma na liście
provider-moves = To przenosi punkt końcowy do innego dostawcy. Zachowa on swoje ustawienia i mapowania właściwości; te od starego dostawcy przestaną obowiązywać. Jego tokeny połączeń pozostaną u starego dostawcy do wygaśnięcia lub unieważnienia i nadal będą się liczyć do limitu.
protocol-missing = Wybierz protokół.
protocol-unknown = Ta wersja RAC Admin nie zna protokołu tego punktu końcowego. Pozostanie, dopóki nie wybierzesz innego: { $name }
host-help = Nazwa hosta lub adres IPv4, pod którym osiąga go placówka.
host-missing = Podaj host.
host-apart = To wygląda na adres, a nie na nazwę hosta.
host-apart-user = Użytkownik z adresu stanie się parametrem username.
host-apart-unused = Nieużywane: { $parts }.
host-take-apart = Rozdziel adres
host-meant = Czy chodziło o „{ $cure }”?
host-use = Użyj
port-help = Domyślnie: { $default }.
port-vnc-missing = VNC wymaga portu: bez niego guacd próbuje portu 0. Serwery VNC zwykle nasłuchują na porcie 5900.
ipv6-title = Adresy IPv6 tutaj nie działają
ipv6-text = authentik ucina host na pierwszym dwukropku. Zamiast tego ustaw parametry hostname i port: zastępują one host.
ipv6-move = Przenieś do ustawień
ipv6-done = Adres jest w parametrach hostname i port; host jest tylko pokazywany na listach.
ipv6-settings-broken = Najpierw popraw błąd w ustawieniach, potem przenieś adres.
limit-help = Liczy niewygasłe tokeny połączeń wszystkich użytkowników. Po zamknięciu karty token pozostaje ważny przez czas określony u dostawcy jako wygasanie połączenia.
limit-none = Bez limitu
limit-closed = Zamknięte (limit 0)
limit-closed-help = Każde uruchomienie jest odrzucane.
limit-at-most = Najwyżej
limit-number = Liczba połączeń
limit-wrong = Podaj liczbę całkowitą, co najmniej 1.
mappings-add = Dodaj mapowanie właściwości
mappings-none = Brak mapowań właściwości
mappings-help = Mapowania są stosowane na końcu, w kolejności nazw, po mapowaniach dostawcy. Obowiązuje ostatnie.
settings-help = Ustawienia połączenia tego punktu końcowego. Zastępują ustawienia dostawcy. Każdy, kto może wyświetlić punkt końcowy, może je odczytać, także hasła.
clone-not-yet = Powiązania oryginału nadal się wczytują. Spróbuj ponownie za chwilę.
conflict-title = Ktoś inny zmienił ten punkt końcowy
already-so = Brak zmian do zapisania.
created = Utworzono punkt końcowy „{ $name }”.
created-with = Utworzono punkt końcowy „{ $name }”. Powiązania: { $done } z { $all }.
saved = Zapisano punkt końcowy „{ $name }”.
change-title = Zmień zaznaczone punkty końcowe
change-what = Co zmienić
change-limit = Maksymalna liczba jednoczesnych połączeń
change-protocol = Protokół
change-provider = Przenieś do innego dostawcy
change-settings = Ustaw parametry
change-add-mappings = Dodaj mapowania właściwości
change-remove-mappings = Usuń mapowania właściwości
change-protocol-port = Porty się nie zmienią: inny protokół zwykle nasłuchuje na innym porcie.
settings-to-set = Parametry do ustawienia
settings-to-set-help = Dodawane do ustawień każdego punktu końcowego; zastępują parametry o tej samej nazwie. Wszystkie inne pozostają bez zmian.
settings-to-remove = Parametry do usunięcia
settings-to-remove-help = Bez parametru obowiązuje wartość dostawcy albo domyślna wartość guacd.
set-in = { $count ->
    [one] Ustawiony w { $count } punkcie końcowym
    [few] Ustawiony w { $count } punktach końcowych
    [many] Ustawiony w { $count } punktach końcowych
   *[other] Ustawiony w { $count } punktu końcowego
}
set-and-removed = „{ $name }” jest ustawiany powyżej, więc nie zostanie usunięty.
move-to = Nowy dostawca
move-title = Co oznacza przeniesienie
move-settings = Punkty końcowe zachowają własne ustawienia, mapowania właściwości i powiązania. Ustawienia i mapowania właściwości nowego dostawcy zastąpią te od starego: ustawienia wynikowe mogą się zmienić.
move-launch = Użytkownicy będą je uruchamiać przez aplikację nowego dostawcy, pod innym adresem, i tylko wtedy, gdy mogą używać tej aplikacji.
move-tokens = Istniejące tokeny połączeń pozostaną u starego dostawcy do wygaśnięcia lub unieważnienia i nadal będą się liczyć do limitów punktów końcowych.
move-no-application = Ten dostawca nie jest przypisany do aplikacji: jego punktów końcowych nie można uruchomić.
move-no-outpost = Tego dostawcy nie ma w żadnej placówce: połączenia z jego punktami końcowymi są odrzucane.
change-incomplete = Wybierz, co i jak zmienić.
selected-change = { $all ->
    [one] Zmieni się { $changed } z { $all } zaznaczonego punktu końcowego.
    [few] Zmieni się { $changed } z { $all } zaznaczonych punktów końcowych.
    [many] Zmieni się { $changed } z { $all } zaznaczonych punktów końcowych.
   *[other] Zmieni się { $changed } z { $all } zaznaczonego punktu końcowego.
}
others-equal = { $count ->
    [one] Drugi już ma tę wartość.
    [few] Pozostałe już mają tę wartość.
    [many] Pozostałe już mają tę wartość.
   *[other] Pozostałe już mają tę wartość.
}
others-there = { $count ->
    [one] Drugi już należy do dostawcy „{ $name }”.
    [few] Pozostałe już należą do dostawcy „{ $name }”.
    [many] Pozostałe już należą do dostawcy „{ $name }”.
   *[other] Pozostałe już należą do dostawcy „{ $name }”.
}
all-equal = { $count ->
    [one] Punkt końcowy już ma tę wartość.
    [few] Punkty końcowe już mają tę wartość.
    [many] Punkty końcowe już mają tę wartość.
   *[other] Punkty końcowe już mają tę wartość.
}
all-there = { $count ->
    [one] Punkt końcowy już należy do dostawcy „{ $name }”.
    [few] Punkty końcowe już należą do dostawcy „{ $name }”.
    [many] Punkty końcowe już należą do dostawcy „{ $name }”.
   *[other] Punkty końcowe już należą do dostawcy „{ $name }”.
}
all-gone = Zaznaczonych punktów końcowych nie ma już na liście.
some-gone = Nie ma już na liście i zostaną pominięte: { $count }.
some-hidden = { $count ->
    [one] Twoje konto nie może wyświetlić ustawień { $count } punktu końcowego, więc nie można ich zmienić częściowo.
    [few] Twoje konto nie może wyświetlić ustawień { $count } punktów końcowych, więc nie można ich zmienić częściowo.
    [many] Twoje konto nie może wyświetlić ustawień { $count } punktów końcowych, więc nie można ich zmienić częściowo.
   *[other] Twoje konto nie może wyświetlić ustawień { $count } punktu końcowego, więc nie można ich zmienić częściowo.
}
review = { $count ->
    [one] Przejrzyj { $count } zmianę
    [few] Przejrzyj { $count } zmiany
    [many] Przejrzyj { $count } zmian
   *[other] Przejrzyj { $count } zmiany
}
change-many-title = { $count ->
    [one] Zmienić { $count } punkt końcowy?
    [few] Zmienić { $count } punkty końcowe?
    [many] Zmienić { $count } punktów końcowych?
   *[other] Zmienić { $count } punktu końcowego?
}
change-many = { $count ->
    [one] Zmień { $count } punkt końcowy
    [few] Zmień { $count } punkty końcowe
    [many] Zmień { $count } punktów końcowych
   *[other] Zmień { $count } punktu końcowego
}
change-reread = Każdy punkt końcowy jest przed zapisem odczytywany ponownie, a wysyłane jest tylko to pole.
review-caption = Zmiany
change = Zmiana
change-of = { $name }: { $change }
change-value = { $before } → { $after }
change-parameter = { $name }: { $before } → { $after }
change-parameter-removed = − { $name }: { $value }
value-not-set = nie ustawiono
value-hidden = (ukryte)
change-mappings-added = + { $names }
change-mappings-removed = − { $names }
more-rows = { $count ->
    [one] I jeszcze { $count } punkt końcowy.
    [few] I jeszcze { $count } punkty końcowe.
    [many] I jeszcze { $count } punktów końcowych.
   *[other] I jeszcze { $count } punktu końcowego.
}
settings-hidden = Twoje konto nie może wyświetlić ustawień tego punktu końcowego, więc nie można ich zmienić częściowo.
not-an-id = Nie ma takiego punktu końcowego.
changed = Zmieniono
already-equal = Miał już tę wartość
count-already-equal = Miały już tę wartość: { $count }.
many-changed = { $count ->
    [one] Zmieniono { $count } punkt końcowy
    [few] Zmieniono { $count } punkty końcowe
    [many] Zmieniono { $count } punktów końcowych
   *[other] Zmieniono { $count } punktu końcowego
}
many-changed-of = { $all ->
    [one] Zmieniono { $done } z { $all } punktu końcowego
    [few] Zmieniono { $done } z { $all } punktów końcowych
    [many] Zmieniono { $done } z { $all } punktów końcowych
   *[other] Zmieniono { $done } z { $all } punktu końcowego
}
many-changed-summary = { $count ->
    [one] Zmieniono { $count } punkt końcowy.
    [few] Zmieniono { $count } punkty końcowe.
    [many] Zmieniono { $count } punktów końcowych.
   *[other] Zmieniono { $count } punktu końcowego.
}
many-changed-so-far = { $count ->
    [one] Dotychczas zmieniono { $count } punkt końcowy.
    [few] Dotychczas zmieniono { $count } punkty końcowe.
    [many] Dotychczas zmieniono { $count } punktów końcowych.
   *[other] Dotychczas zmieniono { $count } punktu końcowego.
}
changed-many = { $count ->
    [one] Zmieniono { $count } punkt końcowy.
    [few] Zmieniono { $count } punkty końcowe.
    [many] Zmieniono { $count } punktów końcowych.
   *[other] Zmieniono { $count } punktu końcowego.
}
