revoked = Unieważniono
many-revoked = { $count ->
    [one] Unieważniono { $count } token połączenia
    [few] Unieważniono { $count } tokeny połączeń
    [many] Unieważniono { $count } tokenów połączeń
   *[other] Unieważniono { $count } tokena połączenia
}
many-revoked-of = { $all ->
    [one] Unieważniono { $done } z { $all } tokena połączenia
    [few] Unieważniono { $done } z { $all } tokenów połączeń
    [many] Unieważniono { $done } z { $all } tokenów połączeń
   *[other] Unieważniono { $done } z { $all } tokena połączenia
}
many-revoked-summary = { $count ->
    [one] Unieważniono { $count } token połączenia.
    [few] Unieważniono { $count } tokeny połączeń.
    [many] Unieważniono { $count } tokenów połączeń.
   *[other] Unieważniono { $count } tokena połączenia.
}
many-revoked-so-far = { $count ->
    [one] Dotychczas unieważniono { $count } token połączenia.
    [few] Dotychczas unieważniono { $count } tokeny połączeń.
    [many] Dotychczas unieważniono { $count } tokenów połączeń.
   *[other] Dotychczas unieważniono { $count } tokena połączenia.
}
tokens = Tokeny połączeń
caption = Tokeny połączeń
what-they-are = Token powstaje, gdy użytkownik uruchamia punkt końcowy, i pozwala mu się łączyć do czasu wygaśnięcia. Wygasłe tokeny też są na liście: authentik nie pokazuje ani kiedy token powstał, ani kiedy wygasa. Listę można grupować według dostawcy, punktu końcowego lub użytkownika, ale nie sortować według nazwy.
empty-title = Brak tokenów połączeń
empty-text = Token powstaje przy każdym uruchomieniu punktu końcowego przez użytkownika. Dostawcy z opcją „Usuń token po rozłączeniu” usuwają go od razu po rozpoczęciu połączenia i ich tokeny nigdy się tu nie pojawiają.
search-hint = Szukaj według punktu końcowego lub dostawcy
all-providers = Wszyscy dostawcy
all-endpoints = Wszystkie punkty końcowe
all-users = Wszyscy użytkownicy
whose = { $user } – { $endpoint }
inactive = (konto nieaktywne)
edit = Edytuj
delete = Usuń
delete-label = Usuń token: { $user } – { $endpoint }
edit-label = Edytuj token: { $user } – { $endpoint }
select-matching = Zaznacz wszystkie { $count }
reading = Odczyt tokenów połączeń: { $done } z { $all }
stop = Zatrzymaj
refresh-every = Odświeżaj automatycznie
refresh-off = Wyłączone
every = Co { $seconds } s
export-csv = Eksportuj CSV
export-failed = Nie udało się wczytać części RAC Admin, która zapisuje tabele. Spróbuj ponownie.
table-username = Nazwa użytkownika
table-name = Nazwa wyświetlana
table-email = E-mail
table-active = Aktywny
table-endpoint = Punkt końcowy
table-protocol = Protokół
table-host = Host
table-provider = Dostawca
table-last-login = Ostatnie logowanie
table-id = ID tokena
token = Token połączenia
title = Token połączenia: { $user } – { $endpoint }
back-to-list = Do listy tokenów połączeń
user = Użytkownik
last-login = Ostatnie logowanie
provider = Dostawca
endpoint = Punkt końcowy
protocol = Protokół
host = Host
id = ID
edit-title = Edytuj token połączenia
edit-what = Kieruje ten token do innego punktu końcowego. Już otwarte połączenie się nie przenosi.
save = Zapisz zmiany
saved = Zapisano token połączenia.
already-so = Brak zmian do zapisania.
conflict-title = Ktoś inny zmienił ten token połączenia
target = Dostawca i punkt końcowy
provider-help = Poniżej można wybrać tylko jego punkty końcowe.
provider-missing = Wybierz dostawcę.
endpoint-help = Punkt końcowy, z którym ten token pozwala się łączyć użytkownikowi.
endpoint-missing = Wybierz punkt końcowy tego dostawcy.
delete-token = Usuń token
delete-title = Usunąć token: { $user } – { $endpoint }?
deleted = Unieważniono token: { $user } – { $endpoint }.
delete-does = Token nie będzie się już liczył do limitu punktu końcowego i nie da się z nim ponownie połączyć. Użytkownik może ponownie uruchomić punkt końcowy.
delete-does-not = Otwarte połączenie nie zostanie zamknięte. Aby je zamknąć, zakończ sesję użytkownika w authentik, co także wyloguje go z authentik.
delete-many-title = { $count ->
    [one] Usunąć { $count } token połączenia?
    [few] Usunąć { $count } tokeny połączeń?
    [many] Usunąć { $count } tokenów połączeń?
   *[other] Usunąć { $count } tokena połączenia?
}
delete-many = { $count ->
    [one] Usuń { $count } token połączenia
    [few] Usuń { $count } tokeny połączeń
    [many] Usuń { $count } tokenów połączeń
   *[other] Usuń { $count } tokena połączenia
}
details = Szczegóły
none-of-user = Ten użytkownik nie ma tokenów połączeń.
none-seen-of-user = Żaden token połączenia tego użytkownika nie jest widoczny dla twojego konta.
all-of-user = { $count ->
    [one] Pokaż go na liście tokenów połączeń
    [few] Pokaż wszystkie { $count } na liście tokenów połączeń
    [many] Pokaż wszystkie { $count } na liście tokenów połączeń
   *[other] Pokaż wszystkie { $count } na liście tokenów połączeń
}
revoke-all = Unieważnij wszystkie tokeny użytkownika { $user }
