read-list = { $result ->
    [refused] authentik odmówił odczytu listy
   *[failed] Nie udało się odczytać listy
}
ask-whose-token = { $result ->
    [refused] authentik odmówił podania, do kogo należy token
   *[failed] Nie udało się zapytać authentik, do kogo należy token
}
read-connection-tokens = { $result ->
    [refused] authentik odmówił odczytu tokenów połączeń
   *[failed] Nie udało się odczytać tokenów połączeń
}
count-connection-tokens = { $result ->
    [refused] authentik odmówił policzenia tokenów połączeń
   *[failed] Nie udało się policzyć tokenów połączeń
}
read-connection-token = { $result ->
    [refused] authentik odmówił odczytu tokena połączenia
   *[failed] Nie udało się odczytać tokena połączenia
}
save-connection-token = { $result ->
    [refused] authentik odmówił zapisania tokena połączenia
   *[failed] Nie udało się zapisać tokena połączenia
}
delete-connection-token = { $result ->
    [refused] authentik odmówił usunięcia tokena połączenia ({ $whose })
   *[failed] Nie udało się usunąć tokena połączenia ({ $whose })
}
read-providers = { $result ->
    [refused] authentik odmówił odczytu dostawców
   *[failed] Nie udało się odczytać dostawców
}
read-provider = { $result ->
    [refused] authentik odmówił odczytu dostawcy
   *[failed] Nie udało się odczytać dostawcy
}
create-provider = { $result ->
    [refused] authentik odmówił utworzenia dostawcy
   *[failed] Nie udało się utworzyć dostawcy
}
save-provider = { $result ->
    [refused] authentik odmówił zapisania dostawcy
   *[failed] Nie udało się zapisać dostawcy
}
delete-provider = { $result ->
    [refused] authentik odmówił usunięcia dostawcy „{ $name }”
   *[failed] Nie udało się usunąć dostawcy „{ $name }”
}
read-provider-permissions = { $result ->
    [refused] authentik odmówił odczytu uprawnień do dostawcy
   *[failed] Nie udało się odczytać uprawnień do dostawcy
}
read-endpoints = { $result ->
    [refused] authentik odmówił odczytu punktów końcowych
   *[failed] Nie udało się odczytać punktów końcowych
}
count-endpoints = { $result ->
    [refused] authentik odmówił policzenia punktów końcowych
   *[failed] Nie udało się policzyć punktów końcowych
}
read-endpoint = { $result ->
    [refused] authentik odmówił odczytu punktu końcowego
   *[failed] Nie udało się odczytać punktu końcowego
}
create-endpoint = { $result ->
    [refused] authentik odmówił utworzenia punktu końcowego
   *[failed] Nie udało się utworzyć punktu końcowego
}
save-endpoint = { $result ->
    [refused] authentik odmówił zapisania punktu końcowego
   *[failed] Nie udało się zapisać punktu końcowego
}
delete-endpoint = { $result ->
    [refused] authentik odmówił usunięcia punktu końcowego „{ $name }”
   *[failed] Nie udało się usunąć punktu końcowego „{ $name }”
}
read-property-mappings = { $result ->
    [refused] authentik odmówił odczytu mapowań właściwości
   *[failed] Nie udało się odczytać mapowań właściwości
}
read-property-mapping = { $result ->
    [refused] authentik odmówił odczytu mapowania właściwości
   *[failed] Nie udało się odczytać mapowania właściwości
}
create-property-mapping = { $result ->
    [refused] authentik odmówił utworzenia mapowania właściwości
   *[failed] Nie udało się utworzyć mapowania właściwości
}
save-property-mapping = { $result ->
    [refused] authentik odmówił zapisania mapowania właściwości
   *[failed] Nie udało się zapisać mapowania właściwości
}
delete-property-mapping = { $result ->
    [refused] authentik odmówił usunięcia mapowania właściwości „{ $name }”
   *[failed] Nie udało się usunąć mapowania właściwości „{ $name }”
}
test-property-mapping = { $result ->
    [refused] authentik odmówił przetestowania mapowania właściwości
   *[failed] Nie udało się przetestować mapowania właściwości
}
read-bindings = { $result ->
    [refused] authentik odmówił odczytu powiązań
   *[failed] Nie udało się odczytać powiązań
}
read-binding = { $result ->
    [refused] authentik odmówił odczytu powiązania
   *[failed] Nie udało się odczytać powiązania
}
create-binding = { $result ->
    [refused] authentik odmówił utworzenia powiązania
   *[failed] Nie udało się utworzyć powiązania
}
save-binding = { $result ->
    [refused] authentik odmówił zapisania powiązania
   *[failed] Nie udało się zapisać powiązania
}
delete-binding = { $result ->
    [refused] { $kind ->
        [policy] authentik odmówił usunięcia powiązania zasady „{ $name }”
        [group] authentik odmówił usunięcia powiązania grupy „{ $name }”
        [user] authentik odmówił usunięcia powiązania użytkownika „{ $name }”
       *[unknown] authentik odmówił usunięcia powiązania nieznanego podmiotu „{ $name }”
    }
   *[failed] { $kind ->
        [policy] Nie udało się usunąć powiązania zasady „{ $name }”
        [group] Nie udało się usunąć powiązania grupy „{ $name }”
        [user] Nie udało się usunąć powiązania użytkownika „{ $name }”
       *[unknown] Nie udało się usunąć powiązania nieznanego podmiotu „{ $name }”
    }
}
read-applications = { $result ->
    [refused] authentik odmówił odczytu listy aplikacji
   *[failed] Nie udało się odczytać listy aplikacji
}
read-application = { $result ->
    [refused] authentik odmówił odczytu aplikacji
   *[failed] Nie udało się odczytać aplikacji
}
create-application = { $result ->
    [refused] authentik odmówił utworzenia aplikacji
   *[failed] Nie udało się utworzyć aplikacji
}
save-application = { $result ->
    [refused] authentik odmówił zapisania aplikacji
   *[failed] Nie udało się zapisać aplikacji
}
save-application-named = { $result ->
    [refused] authentik odmówił zapisania aplikacji „{ $name }”
   *[failed] Nie udało się zapisać aplikacji „{ $name }”
}
assign-application = { $result ->
    [refused] authentik odmówił przypisania aplikacji „{ $name }”
   *[failed] Nie udało się przypisać aplikacji „{ $name }”
}
delete-application = { $result ->
    [refused] authentik odmówił usunięcia aplikacji „{ $name }”
   *[failed] Nie udało się usunąć aplikacji „{ $name }”
}
check-application-access = { $result ->
    [refused] authentik odmówił sprawdzenia, czy użytkownik może używać aplikacji
   *[failed] Nie udało się sprawdzić, czy użytkownik może używać aplikacji
}
read-outposts = { $result ->
    [refused] authentik odmówił odczytu placówek
   *[failed] Nie udało się odczytać placówek
}
read-outpost = { $result ->
    [refused] authentik odmówił odczytu placówki
   *[failed] Nie udało się odczytać placówki
}
read-outpost-health = { $result ->
    [refused] authentik odmówił odczytu stanu placówki
   *[failed] Nie udało się odczytać stanu placówki
}
read-outpost-defaults = { $result ->
    [refused] authentik odmówił odczytu domyślnych ustawień placówek
   *[failed] Nie udało się odczytać domyślnych ustawień placówek
}
create-outpost = { $result ->
    [refused] authentik odmówił utworzenia placówki
   *[failed] Nie udało się utworzyć placówki
}
save-outpost = { $result ->
    [refused] authentik odmówił zapisania placówki
   *[failed] Nie udało się zapisać placówki
}
save-outpost-named = { $result ->
    [refused] authentik odmówił zapisania placówki „{ $name }”
   *[failed] Nie udało się zapisać placówki „{ $name }”
}
add-to-outpost = { $result ->
    [refused] authentik odmówił dodania dostawcy do placówki „{ $name }”
   *[failed] Nie udało się dodać dostawcy do placówki „{ $name }”
}
delete-outpost = { $result ->
    [refused] authentik odmówił usunięcia placówki „{ $name }”
   *[failed] Nie udało się usunąć placówki „{ $name }”
}
delete-created = { $result ->
    [refused] authentik odmówił usunięcia { $kind ->
        [provider] dostawcy
        [endpoint] punktu końcowego
        [property-mapping] mapowania właściwości
        [binding] powiązania
        [application] aplikacji
        [outpost] placówki
       *[connection-token] tokena połączenia
    }
   *[failed] Nie udało się usunąć { $kind ->
        [provider] dostawcy
        [endpoint] punktu końcowego
        [property-mapping] mapowania właściwości
        [binding] powiązania
        [application] aplikacji
        [outpost] placówki
       *[connection-token] tokena połączenia
    }
}
read-uses = { $result ->
    [refused] authentik odmówił odczytu, co korzysta z { $kind ->
        [provider] dostawcy
        [endpoint] punktu końcowego
        [property-mapping] mapowania właściwości
        [binding] powiązania
        [application] aplikacji
        [outpost] placówki
       *[connection-token] tokena połączenia
    }
   *[failed] Nie udało się odczytać, co korzysta z { $kind ->
        [provider] dostawcy
        [endpoint] punktu końcowego
        [property-mapping] mapowania właściwości
        [binding] powiązania
        [application] aplikacji
        [outpost] placówki
       *[connection-token] tokena połączenia
    }
}
read-users = { $result ->
    [refused] authentik odmówił odczytu użytkowników
   *[failed] Nie udało się odczytać użytkowników
}
search-users = { $result ->
    [refused] authentik odmówił wyszukania użytkowników
   *[failed] Nie udało się wyszukać użytkowników
}
read-user = { $result ->
    [refused] authentik odmówił odczytu użytkownika
   *[failed] Nie udało się odczytać użytkownika
}
read-user-groups = { $result ->
    [refused] authentik odmówił odczytu grup użytkownika
   *[failed] Nie udało się odczytać grup użytkownika
}
read-user-sessions = { $result ->
    [refused] authentik odmówił odczytu sesji użytkownika
   *[failed] Nie udało się odczytać sesji użytkownika
}
end-session = { $result ->
    [refused] authentik odmówił zakończenia sesji użytkownika { $user }
   *[failed] Nie udało się zakończyć sesji użytkownika { $user }
}
end-session-from = { $result ->
    [refused] authentik odmówił zakończenia sesji użytkownika { $user } z adresu { $address }
   *[failed] Nie udało się zakończyć sesji użytkownika { $user } z adresu { $address }
}
read-own-permissions = { $result ->
    [refused] authentik odmówił odczytu uprawnień ról twojego konta
   *[failed] Nie udało się odczytać uprawnień ról twojego konta
}
check-listing = { $result ->
    [refused] authentik odmówił sprawdzenia, czy twoje konto może wyświetlić listę obiektów: { $model }
   *[failed] Nie udało się sprawdzić, czy twoje konto może wyświetlić listę obiektów: { $model }
}
read-groups = { $result ->
    [refused] authentik odmówił odczytu grup
   *[failed] Nie udało się odczytać grup
}
read-policies = { $result ->
    [refused] authentik odmówił odczytu zasad
   *[failed] Nie udało się odczytać zasad
}
clear-policy-cache = { $result ->
    [refused] authentik odmówił wyczyszczenia swojej pamięci podręcznej zasad
   *[failed] Nie udało się wyczyścić pamięci podręcznej zasad authentik
}
read-flows = { $result ->
    [refused] authentik odmówił odczytu przepływów
   *[failed] Nie udało się odczytać przepływów
}
create-flow = { $result ->
    [refused] authentik odmówił utworzenia przepływu
   *[failed] Nie udało się utworzyć przepływu
}
read-flow-stages = { $result ->
    [refused] authentik odmówił odczytu etapów przepływu
   *[failed] Nie udało się odczytać etapów przepływu
}
add-stage = { $result ->
    [refused] authentik odmówił dodania etapu do przepływu
   *[failed] Nie udało się dodać etapu do przepływu
}
read-prompts = { $result ->
    [refused] authentik odmówił odczytu monitów
   *[failed] Nie udało się odczytać monitów
}
create-prompt = { $result ->
    [refused] authentik odmówił utworzenia monitu
   *[failed] Nie udało się utworzyć monitu
}
read-prompt-stages = { $result ->
    [refused] authentik odmówił odczytu etapów monitu
   *[failed] Nie udało się odczytać etapów monitu
}
create-prompt-stage = { $result ->
    [refused] authentik odmówił utworzenia etapu monitu
   *[failed] Nie udało się utworzyć etapu monitu
}
save-prompt-stage = { $result ->
    [refused] authentik odmówił zapisania etapu monitu
   *[failed] Nie udało się zapisać etapu monitu
}
read-events = { $result ->
    [refused] authentik odmówił odczytu zdarzeń
   *[failed] Nie udało się odczytać zdarzeń
}
count-launches = { $result ->
    [refused] authentik odmówił policzenia uruchomień
   *[failed] Nie udało się policzyć uruchomień
}
look-up = { $result ->
    [refused] authentik odmówił wyszukania tego obiektu
   *[failed] Nie udało się wyszukać tego obiektu
}
load-settings-checks = { $result ->
    [refused] authentik odmówił wczytania kontroli ustawień
   *[failed] Nie udało się wczytać kontroli ustawień
}
connect = { $result ->
    [refused] authentik odmówił połączenia
   *[failed] Nie udało się połączyć
}
restore-session = { $result ->
    [refused] authentik odmówił przywrócenia sesji
   *[failed] Nie udało się przywrócić sesji
}
restore-sign-in = { $result ->
    [refused] authentik odmówił przywrócenia logowania
   *[failed] Nie udało się przywrócić logowania
}
with-reason = { $what }: { $why }
why-unreachable = authentik nie odpowiedział.
why-offline = sieć nie działa.
why-bad-token = authentik nie akceptuje tokena.
why-no-permission = twoje konto nie ma uprawnienia.
why-not-found = nie istnieje albo twoje konto nie może tego wyświetlić.
why-refused = authentik odpowiedział kodem stanu { $status }, bez wyjaśnienia.
why-authentik-says = komunikat authentik: { $text }
why-throttled = authentik otrzymał zbyt wiele żądań.
why-throttled-for = authentik otrzymał zbyt wiele żądań. Spróbuj ponownie za { $seconds } s.
why-unavailable = authentik jest teraz niedostępny (kod stanu { $status }).
why-unavailable-says = authentik jest teraz niedostępny: { $text }.
why-crashed = authentik zgłosił błąd wewnętrzny.
why-unreadable = nie udało się odczytać odpowiedzi authentik ({ $at }).
web-page-instead = strona WWW zamiast JSON
why-no-api = pod adresem { $address } nie ma API authentik ({ $found }).
why-no-api-status = pod adresem { $address } nie ma API authentik ({ $status }, { $found }).
why-no-api-here = pod tym adresem nie ma API authentik ({ $status }, { $found }).
found-redirect = przekierowuje gdzie indziej
found-empty = pusta odpowiedź
found-web-page = strona WWW
found-other-json = JSON z czegoś innego
found-no-json = to nie JSON
why-timed-out = brak odpowiedzi w ciągu { $seconds } s.
why-aborted = anulowano.
why-read-only = włączony jest tryb tylko do odczytu. Nic nie wysłano.
why-other-account = token należy teraz do innego konta. Nic nie wysłano.
why-not-loaded = nie udało się wczytać części RAC Admin.
why-nul = authentik nie potrafi odczytać zawartego w tym znaku NUL (U+0000).
advice-unreachable = Sprawdź sieć i to, czy authentik działa. Jeśli ta strona nie pochodzi z tego samego źródła (origin) co authentik, przeglądarka wstrzymuje odpowiedź: authentik nie wysyła nagłówków CORS. Udostępnij tę aplikację w źródle authentik albo skonfiguruj odwrotny serwer proxy tak, aby dodawał Access-Control-Allow-Origin i sam odpowiadał na OPTIONS.
advice-offline = Nic na tej stronie nie przepadnie. Spróbuj ponownie, gdy sieć znów zadziała.
advice-no-permission = Poproś administratora authentik o to uprawnienie albo połącz się z innym tokenem.
advice-crashed-write = Nic nie wskazuje na to, że coś się zmieniło. Więcej jest w dzienniku authentik pod identyfikatorem żądania.
advice-crashed = Więcej jest w dzienniku authentik pod identyfikatorem żądania.
advice-unavailable = authentik może się właśnie uruchamiać. Zaczekaj chwilę i spróbuj ponownie.
advice-timed-out = authentik mógł mimo to wykonać operację: sprawdź, zanim spróbujesz ponownie.
advice-unreadable = Sprawdź, czy adres prowadzi do API authentik. Nowszy authentik może też odpowiadać inaczej.
advice-no-api = Sprawdź adres. Jeśli jest poprawny, zamiast authentik odpowiada serwer proxy lub strona logowania umieszczona przed nim.
advice-read-only = Wyłącz go w menu konta, chyba że narzucił go operator tej strony.
advice-not-loaded = Mogła zawieść sieć. Jeśli po otwarciu tej strony zainstalowano nową wersję RAC Admin, odśwież stronę.
hidden-rows = { $count ->
    [one] Istnieje { $count } obiekt, którego twoje konto nie widzi
    [few] Istnieją { $count } obiekty, których twoje konto nie widzi
    [many] Istnieje { $count } obiektów, których twoje konto nie widzi
   *[other] Istnieje { $count } obiektu, którego twoje konto nie widzi
}
hidden-rows-sentence = { $count ->
    [one] Istnieje { $count } obiekt, którego twoje konto nie widzi.
    [few] Istnieją { $count } obiekty, których twoje konto nie widzi.
    [many] Istnieje { $count } obiektów, których twoje konto nie widzi.
   *[other] Istnieje { $count } obiektu, którego twoje konto nie widzi.
}
none-seen = { $kind ->
    [provider] Brak dostawców RAC widocznych dla twojego konta
    [endpoint] Brak punktów końcowych widocznych dla twojego konta
    [property-mapping] Brak mapowań właściwości widocznych dla twojego konta
    [connection-token] Brak tokenów połączeń widocznych dla twojego konta
    [application] Brak aplikacji widocznych dla twojego konta
    [outpost] Brak placówek widocznych dla twojego konta
   *[binding] Brak powiązań widocznych dla twojego konta
}
lacks-permission = Twoje konto nie ma uprawnienia „{ $permission }”.
field-refused = { $field }: { $text }
devices = Ta instancja zarządza punktami końcowymi jako urządzeniami, czego RAC Admin jeszcze nie obsługuje. Dostawcy i mapowania właściwości działają jak dotychczas.
broken-version = authentik { $version } ma błąd, przez który nie udaje się żadne uruchomienie: WebSocket traci podprotokół. Zaktualizuj authentik.
unknown-provider = Nieznany dostawca
unknown-name = nieznane
device = Urządzenie
token-empty = Podaj token API.
token-odd-character = Token nie zawiera spacji, a tylko zwykłe litery, cyfry i znaki interpunkcyjne. Sprawdź, co zostało skopiowane.
no-limit = Bez limitu
closed = Zamknięte (limit 0)
at-most = Najwyżej { $number }
piece-flow = Przepływ autoryzacji „{ $name }”
piece-prompt = Monit „{ $name }”
piece-stage = Etap monitu „{ $name }”
piece-binding = Etap w przepływie
weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}
days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekundy
    [many] { $count } sekund
   *[other] { $count } sekundy
}
milliseconds = { $count ->
    [one] { $count } milisekunda
    [few] { $count } milisekundy
    [many] { $count } milisekund
   *[other] { $count } milisekundy
}
microseconds = { $count ->
    [one] { $count } mikrosekunda
    [few] { $count } mikrosekundy
    [many] { $count } mikrosekund
   *[other] { $count } mikrosekundy
}
amounts = { $first } { $second }
minus = minus { $amount }
expires-immediately = Wygasa natychmiast
expiry-empty = Podaj czas trwania, np. hours=8.
expiry-bare-number = Liczba wymaga jednostki, np. hours=8. authentik odrzuca samą liczbę, także 0.
expiry-iso8601 = authentik nie odczytuje czasów trwania ISO 8601. Wpisz hours=8 zamiast PT8H.
expiry-empty-part = Po „;” nic nie ma. Używaj „;” tylko między dwiema częściami.
expiry-no-equals = W „{ $part }” brakuje „=”. Wpisz na przykład hours=8.
expiry-several-equals = W „{ $part }” jest więcej niż jeden znak „=”. Rozdziel części znakiem „;”, np. hours=8;minutes=30.
expiry-meant = „{ $name }” nie jest jednostką. Czy chodziło o „{ $unit }”?
expiry-unknown-unit = „{ $name }” nie jest jednostką. Użyj weeks, days, hours, minutes, seconds, milliseconds lub microseconds.
expiry-blank-at-unit = Obok „{ $unit }” jest spacja i authentik nie potrafi tego odczytać. Usuń spację.
expiry-no-number = Po „{ $unit }=” nie ma liczby.
expiry-not-a-number = „{ $text }” nie jest liczbą { $unit ->
    [weeks] tygodni
    [days] dni
    [hours] godzin
    [minutes] minut
    [seconds] sekund
    [milliseconds] milisekund
   *[microseconds] mikrosekund
}.
expiry-other-characters = „{ $text }” nie jest czytelną liczbą { $unit ->
    [weeks] tygodni
    [days] dni
    [hours] godzin
    [minutes] minut
    [seconds] sekund
    [milliseconds] milisekund
   *[microseconds] mikrosekund
}. Użyj cyfr od 0 do 9, „.” i „-”.
expiry-decimal-comma = Użyj kropki dziesiętnej zamiast przecinka: { $unit }={ $number }.
expiry-not-a-whole-number = „{ $text }” nie jest całkowitą liczbą { $unit ->
    [weeks] tygodni
    [days] dni
    [hours] godzin
    [minutes] minut
    [seconds] sekund
    [milliseconds] milisekund
   *[microseconds] mikrosekund
}.
expiry-too-long = Za długi czas: authentik ulega awarii przy jego sprawdzaniu. Maksimum to 999 999 999 dni.
expiry-nul = Tekst zawiera znak NUL, którego authentik nie może zapisać.
expiry-zero = Nikt nie mógłby się połączyć: tokeny wygasałyby od razu po utworzeniu. Zero nie oznacza tu „do zamknięcia przeglądarki”.
expiry-negative = Nikt nie mógłby się połączyć: tokeny wygasałyby, zanim powstaną. Użyj czasu większego od zera.
expiry-beyond-calendar = Nikt nie mógłby się połączyć: tokeny wygasałyby po roku 9999, czego authentik nie może zapisać.
expiry-ignored-blank = authentik ignoruje „{ $part }” z powodu spacji obok jednostki. Usuń spację.
expiry-ignored-meant = authentik ignoruje „{ $part }”, ponieważ nie zna tej jednostki. Czy chodziło o „{ $unit }”?
expiry-ignored = authentik ignoruje „{ $part }”, ponieważ nie zna tej jednostki.
expiry-ignored-more = { $count ->
    [one] authentik ignoruje jeszcze { $count } część.
    [few] authentik ignoruje jeszcze { $count } części.
    [many] authentik ignoruje jeszcze { $count } części.
   *[other] authentik ignoruje jeszcze { $count } części.
}
expiry-replaced = „{ $unit }” podano więcej niż raz; liczy się tylko ostatnia wartość.
expiry-very-long = Dłużej niż 30 dni. Każdy token liczy się do limitu punktu końcowego, dopóki nie wygaśnie.
expiry-shorter-than-a-minute = Mniej niż minuta: ledwo wystarczy na nawiązanie połączenia.
