title = Ustawienia wynikowe
of-provider = Co guacd otrzymuje dla punktu końcowego tego dostawcy bez własnych ustawień i mapowań właściwości.
of-token = Co guacd otrzymuje dla tego tokena przy obecnych ustawieniach. Dochodzi do tego to, co użytkownik poda przy uruchomieniu.
preview-help = Co guacd otrzymałby po zapisaniu formularza w obecnej postaci.
user = Dla użytkownika
user-choose = Wybierz użytkownika
protocol = Protokół
search = Szukaj w ustawieniach wynikowych
search-hint = Nazwa, wartość lub źródło
only-different = Tylko to, co różni się od wartości domyślnych guacd
caption = Ustawienia wynikowe
parameter = Parametr
value = Wartość
from = Źródło
same = Domyślna wartość guacd
ignored = Ignorowane przez guacd: to nie jest parametr tego protokołu
empty = (puste)
hidden = Ukryte
show = Pokaż { $name }
hide = Ukryj { $name }
nothing = Nic nie ustawiono: obowiązują wartości domyślne guacd.
none-differs = Żadne ustawienie nie różni się od wartości domyślnych guacd.
none-match = Żadne ustawienie nie pasuje do „{ $search }”.
overrides = { $count ->
    [one] Zastępuje { $count } warstwę
    [few] Zastępuje { $count } warstwy
    [many] Zastępuje { $count } warstw
   *[other] Zastępuje { $count } warstwy
}
added-to = (uzupełniono)
layer-host = Pole Host punktu końcowego
layer-authentik = Ustawione przez authentik
layer-provider = Ustawienia dostawcy
layer-endpoint = Ustawienia punktu końcowego
layer-provider-mapping = Mapowanie właściwości „{ $name }” dostawcy
layer-endpoint-mapping = Mapowanie właściwości „{ $name }” punktu końcowego
layer-prompt = Podane przez użytkownika
layer-forced = Zawsze ustawiane przez authentik
incomplete = Ten widok jest niepełny
mappings-missing = Brakuje tu ustawień z mapowań właściwości.
provider-missing = Ustawienia dostawcy mogą być tu nieaktualne lub może ich brakować.
hidden-mappings = { $count ->
    [one] Twoje konto nie może wyświetlić { $count } z używanych mapowań właściwości. Brakuje tu jego ustawień.
    [few] Twoje konto nie może wyświetlić { $count } z używanych mapowań właściwości. Brakuje tu ich ustawień.
    [many] Twoje konto nie może wyświetlić { $count } z używanych mapowań właściwości. Brakuje tu ich ustawień.
   *[other] Twoje konto nie może wyświetlić { $count } z używanych mapowań właściwości. Brakuje tu ich ustawień.
}
at-launch = Rozstrzygane przy uruchomieniu
at-launch-help = Wyrażenia działają w authentik przy uruchomieniu. Test wykonuje zapisane wyrażenie dla wybranego użytkownika, bez punktu końcowego i dostawcy.
by-user = Zależy od użytkownika
by-token = Zależy od tokena połączenia
quoted = „{ $name }”
by-expressions = Może się zmienić przy uruchomieniu: { $names }
test = Testuj
test-of = Testuj: { $name }
test-user = Wybierz użytkownika do testu.
test-unknown = Mapowanie właściwości jest nieznane.
not-tested = nietestowane
tested = przetestowano: wynik poniżej
test-no-settings = przetestowano: nie zwraca ustawień
test-crashed = authentik zgłasza taki błąd, gdy brakuje uprawnienia do wyświetlania mapowań właściwości wszystkich typów.
test-failed = Zgłasza wyjątek i authentik pomija całe mapowanie: { $why }
