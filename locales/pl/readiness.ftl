readiness = Gotowość
check-user = Sprawdź użytkownika
account = Konto
application = Aplikacja
application-access = Kto może używać aplikacji
endpoint-access = Kto może używać punktu końcowego
endpoints = Punkty końcowe
outpost = Placówka
outpost-health = Stan placówki
limit = Limit połączeń
connection-expiry = Wygasanie połączenia
settings = Ustawienia połączenia
credentials = Poświadczenia
host = Osiągalność hosta
waiting = Sprawdzanie…
ready = Gotowe
open = Otwarte dla wszystkich
attention = Do sprawdzenia
blocked = Zablokowane
not-known = Nie można tu sprawdzić
checks-passed = { $verdict } – zaliczone kontrole: { $ready } z { $judged }
checks-unknown = { $verdict } – kontrole: { $unknown } z { $all }
changed-to = { $subject }: { $verdict }.
user-blocked = Użytkownik { $name } nie może się połączyć.
user-perhaps-refused = Użytkownik { $name } może zostać odrzucony.
user-has-access-only = Użytkownik { $name } ma dostęp, ale teraz nikt nie może się połączyć.
user-ready = Użytkownik { $name } powinien móc się połączyć.
outposts-not-permitted = Twoje konto nie może wyświetlać placówek.
outpost-health-not-permitted = Twoje konto nie może wyświetlać stanu placówek.
bindings-not-permitted = Twoje konto nie może wyświetlać powiązań lub grup użytkowników.
endpoints-not-permitted = Twoje konto nie może wyświetlać punktów końcowych.
tokens-not-permitted = Twoje konto nie może wyświetlać tokenów połączeń.
not-permitted = Twoje konto nie może tego wyświetlić.
no-application = Nieprzypisany do aplikacji
no-application-text = Użytkownicy uruchamiają połączenia przez aplikację. Przypisz dostawcę do aplikacji albo utwórz ją dla niego.
launched-through = Użytkownicy uruchamiają go przez „{ $name }”.
launched-through-slug = Użytkownicy uruchamiają go przez „{ $name }” ({ $slug }).
no-application-to-use = Dostawca nie ma aplikacji: nie ma czego uruchomić.
only-for-superusers = Tylko superużytkownicy mogą sprawdzić, jakich aplikacji może używać inny użytkownik.
application-allowed = Zasady authentik na to pozwalają.
application-refused = Zasady authentik na to nie pozwalają.
application-allowed-with = authentik na to pozwala: { $messages }
application-refused-with = authentik na to nie pozwala: { $messages }
everyone-application = Aplikacji mogą używać wszyscy, którzy mogą się zalogować.
everyone-endpoint = Punktu końcowego mogą używać wszyscy, którzy mogą używać aplikacji.
no-visible-bindings = Twoje konto nie widzi włączonych powiązań. Mogą istnieć takie, których nie może wyświetlić.
no-bindings = Brak powiązań.
only-binding-disabled = Jedyne powiązanie jest wyłączone.
all-bindings-disabled = Wszystkie powiązania są wyłączone.
who-passes = Każdy, kto spełnia jeden z tych warunków: { $bindings }.
admitted = Pozwala na to: { $by }.
refused = Żaden z tych warunków nie pasuje do użytkownika: { $bindings }.
policies-decide = Nie pasuje żadne powiązanie grupy ani użytkownika. O dostępie decyduje to, co może ocenić tylko authentik: { $policies }.
own-bindings-each = Każdy punkt końcowy ma własne powiązania.
open-of = Punkty końcowe otwarte dla wszystkich: { $open } z { $all }.
restrict = Ogranicz…
restrict-who = Ogranicz, kto może używać „{ $name }”
restrict-one = Ogranicz: { $name }…
restricted = „{ $name }” ma teraz powiązanie.
open-bindings = Otwórz powiązania
group = grupa „{ $name }”
everyone-except-group = wszyscy oprócz grupy „{ $name }”
user = użytkownik „{ $name }”
everyone-except-user = wszyscy oprócz użytkownika „{ $name }”
policy = zasada „{ $name }”
not-policy = zanegowana zasada „{ $name }”
and-others = { $names } i jeszcze { $count }
active = Użytkownik { $name } może się zalogować.
inactive = Konto użytkownika { $name } jest nieaktywne: nie można się na nie zalogować.
no-endpoints = Brak punktów końcowych: nie ma z czym się połączyć.
no-visible-endpoints = Twoje konto nie widzi punktów końcowych: authentik pokazuje na liście tylko te, których to konto samo może używać.
create-endpoint = Utwórz punkt końcowy
all-endpoints = Wszystkie jego punkty końcowe
endpoint-count = { $count ->
    [one] { $count } punkt końcowy.
    [few] { $count } punkty końcowe.
    [many] { $count } punktów końcowych.
   *[other] { $count } punktu końcowego.
}
visible-endpoints = { $count ->
    [one] Twoje konto widzi { $count } punkt końcowy tego dostawcy.
    [few] Twoje konto widzi { $count } punkty końcowe tego dostawcy.
    [many] Twoje konto widzi { $count } punktów końcowych tego dostawcy.
   *[other] Twoje konto widzi { $count } punktu końcowego tego dostawcy.
}
no-limit-blocks = Żaden punkt końcowy nie jest zamknięty (limit 0).
limit-zero = Zamknięte (limit 0): nikt nie może się połączyć.
limit-none = Bez limitu.
all-closed = Wszystkie punkty końcowe są zamknięte (limit 0): nikt nie może się połączyć.
closed-of = Punkty końcowe zamknięte (limit 0): { $closed } z { $all }. Nikt nie może się z nimi połączyć.
change-limit = Zmień limit
change-limit-of = Zmień limit: { $name }
limit-has-no-effect = Limit { $maximum } nie działa: authentik liczy tokeny, a ten dostawca usuwa swoje tokeny od razu po rozpoczęciu połączenia.
limit-perhaps-reached = { $tokens ->
    [one] Istnieje { $tokens } token, a limit wynosi { $maximum }. Jeśli nie wygasł, następne uruchomienie zostanie odrzucone.
    [few] Istnieją { $tokens } tokeny, a limit wynosi { $maximum }. Jeśli liczba niewygasłych to co najmniej { $maximum }, następne uruchomienie zostanie odrzucone.
    [many] Istnieje { $tokens } tokenów, a limit wynosi { $maximum }. Jeśli liczba niewygasłych to co najmniej { $maximum }, następne uruchomienie zostanie odrzucone.
   *[other] Istnieje { $tokens } tokena, a limit wynosi { $maximum }. Jeśli liczba niewygasłych to co najmniej { $maximum }, następne uruchomienie zostanie odrzucone.
}
limit-not-reached = W użyciu { $tokens } z { $maximum }, razem z wygasłymi tokenami.
limit-not-visible = Limit wynosi { $maximum }. Twoje konto nie może wyświetlić tokenów innych użytkowników, które się do niego liczą.
own-tokens = Z tego należące do użytkownika { $name }: { $count }.
show-tokens = Pokaż tokeny połączeń
expires-at-once = Połączenia wygasają natychmiast
expires-at-once-text = Gdy wygasanie połączenia wynosi zero lub mniej, każdy token jest już wygasły w chwili utworzenia, a użytkownicy są od razu odsyłani z powrotem. Ustaw czas większy od zera.
change-expiry = Zmień wygasanie połączenia
expiry = Tokeny połączeń wygasają po czasie: { $duration }.
expiry-unreadable = authentik nie potrafi odczytać „{ $stored }” jako czasu trwania: żadne uruchomienie się nie uda.
settings-fine = Nie znaleziono problemów w ustawieniach.
more-findings = I jeszcze { $count }.
finding-in = „{ $key }”: { $finding }
open-provider = Otwórz ustawienia dostawcy
open-endpoint = Otwórz ustawienia punktu końcowego
flow-asks = Przepływ autoryzacji prosi użytkowników o podanie: { $names }.
flow-does-not-ask = Ani ustawienia, ani mapowania właściwości nie zawierają nazwy użytkownika lub hasła, a przepływ autoryzacji o nie nie prosi: serwery VNC z hasłem odrzucą połączenie. Przepisy w ustawieniach dodają jedno albo drugie.
flow-does-not-ask-nla = Tryb zabezpieczeń wymaga nazwy użytkownika i hasła przed połączeniem, ale nie ma ich ani w ustawieniach, ani w mapowaniach właściwości, a przepływ autoryzacji o nie nie prosi. Przepisy w ustawieniach dodają jedno albo drugie.
open-host = Zmień host
host-only-launch = Dopiero uruchomienie pokaże, czy host { $host } odpowiada i akceptuje poświadczenia.
hosts-only-launch = Dopiero uruchomienie pokaże, czy maszyny odpowiadają i akceptują poświadczenia.
no-outpost = Brak w placówce
no-outpost-text = Połączenie nawiązuje placówka RAC. Bez niej authentik odrzuca je z komunikatem „Provider has no outpost”. Dodaj dostawcę do placówki RAC.
in-outposts = Obsługiwany przez: { $names }.
of-outpost = „{ $name }”: { $reason }
offline-no-replicas = Placówka jest offline: w jej konfiguracji jest kubernetes_replicas: 0, więc Kubernetes nie uruchamia żadnej instancji. Ustaw 1 lub więcej.
offline-integration = Placówka jest offline. authentik uruchamia ją przez integrację: sprawdź zdarzenia placówki i dziennik kontenera.
offline-start-it = Placówka jest offline. authentik jej nie uruchamia: uruchom kontener ghcr.io/goauthentik/rac ze zmienną AUTHENTIK_HOST i z tokenem placówki w AUTHENTIK_TOKEN.
offline-start-it-with = Placówka jest offline. authentik jej nie uruchamia: uruchom kontener ghcr.io/goauthentik/rac ze zmienną AUTHENTIK_HOST i z tokenem placówki ({ $token }) w AUTHENTIK_TOKEN.
online = Instancje online: { $count }.
online-seen = Instancje online: { $count }, ostatni sygnał: { $ago }.
online-version = Instancje online: { $count }, wersja { $versions }.
online-version-seen = Instancje online: { $count }, wersja { $versions }, ostatni sygnał: { $ago }.
instance-silent = Instancja, której ostatni sygnał odebrano { $ago }, prawdopodobnie się zatrzymała.
instance-silent-on = Instancja na hoście { $host }, której ostatni sygnał odebrano { $ago }, prawdopodobnie się zatrzymała.
instance-outdated = Jedna z instancji działa w nieaktualnej wersji { $version }. Zaktualizuj ją.
instance-outdated-on = Instancja na hoście { $host } działa w nieaktualnej wersji { $version }. Zaktualizuj ją.
instance-differs = Jedna z instancji działa w wersji { $version }, a authentik w wersji { $wanted }. Zaktualizuj ją.
instance-differs-on = Instancja na hoście { $host } działa w wersji { $version }, a authentik w wersji { $wanted }. Zaktualizuj ją.
less-than-a-minute-ago = mniej niż minutę temu
minutes-ago = { $count } min temu
hours-ago = { $count } godz. temu
days-ago = { $count } d temu
assign = Przypisz aplikację
assign-help = Na liście są tylko aplikacje bez dostawcy: aplikacja ma najwyżej jednego.
assign-choose = Wybierz aplikację.
assign-taken = Ta aplikacja ma już innego dostawcę. Wybierz inną aplikację.
assign-save = Przypisz aplikację
create-application = Utwórz aplikację
create-application-save = Utwórz aplikację
name = Nazwa
application-name-help = Wyświetlana użytkownikom w ich bibliotece.
name-missing = Podaj nazwę.
slug = Slug
slug-help = Część każdego adresu uruchamiania. Musi być niepowtarzalny. Litery, cyfry, łączniki i podkreślenia.
slug-missing = Podaj slug.
slug-invalid = Użyj tylko liter (od a do z), cyfr, łączników i podkreśleń.
join = Dodaj do placówki
join-help = Placówki RAC. Dostawcy, którzy już są w placówce, w niej pozostaną.
join-choose = Wybierz placówkę.
join-save = Dodaj do placówki
create-outpost = Utwórz placówkę RAC
create-outpost-save = Utwórz placówkę
outpost-name-help = Musi być niepowtarzalna wśród wszystkich placówek.
outpost-name = Placówka RAC
outpost-after = Placówka otrzyma domyślne ustawienia authentik. Bez integracji authentik jej nie uruchamia: uruchom jej kontener samodzielnie. Lista kontrolna pokaże, jak to zrobić.
failed = Nie udało się tego zapisać
taken = Nazwa „{ $name }” jest już zajęta. Ta jest wolna.
take-instead = Użyj nazwy „{ $name }”
serves-providers = { $count ->
    [one] obsługuje { $count } dostawcę
    [few] obsługuje { $count } dostawców
    [many] obsługuje { $count } dostawców
   *[other] obsługuje { $count } dostawcy
}
assigned = Użytkownicy uruchamiają teraz dostawcę „{ $provider }” przez aplikację „{ $application }”.
joined = Dodano dostawcę „{ $provider }” do placówki „{ $outpost }”.
outpost-created = Utworzono placówkę „{ $name }”. Teraz ją uruchom.
check-user-of = Sprawdź użytkownika: { $endpoint }
check-user-text = Czy użytkownik może się połączyć, na ile da się to tutaj sprawdzić.
user-label = Użytkownik
user-choose = Wybierz użytkownika
endpoint = Punkt końcowy
endpoint-choose = Wszystkie punkty końcowe
endpoint-help = Wybierz jeden, aby uwzględnić jego powiązania i limit.
endpoint-detail = { $protocol } · { $host }
result = Wynik
still-unknown = Czego nie można tu sprawdzić
unknown-flow = Czy przepływ autoryzacji przepuści użytkownika: jego etapy i zasady działają przy uruchomieniu.
unknown-expressions = Jakie ustawienia zwrócą dla tego użytkownika wyrażenia mapowań właściwości.
unknown-host = Czy maszyna odpowiada i akceptuje poświadczenia.
provider-blocks = Dostawca jest zablokowany dla wszystkich: zob. listę kontrolną tej strony.
outposts = Placówki RAC
no-outposts = Brak placówek RAC: nikt nie może się połączyć. Utwórz placówkę z listy kontrolnej dostawcy.
outpost-offline = Offline
outpost-online = Online
providers-ready = Gotowi dostawcy: { $ready } z { $all }
providers-blocked = Zablokowani: { $count }
providers-to-check = Do sprawdzenia: { $count }
outposts-online = Placówki online: { $online } z { $all }
more-providers = i jeszcze { $count }: pokaż wszystkich dostawców
limits-unread = { $count ->
    [one] Nie sprawdzono limitu jeszcze { $count } punktu końcowego: zob. listę punktów końcowych.
    [few] Nie sprawdzono limitów jeszcze { $count } punktów końcowych: zob. listę punktów końcowych.
    [many] Nie sprawdzono limitów jeszcze { $count } punktów końcowych: zob. listę punktów końcowych.
   *[other] Nie sprawdzono limitu jeszcze { $count } punktu końcowego: zob. listę punktów końcowych.
}
limits-hidden = { $count ->
    [one] Nie sprawdzono { $count } punktu końcowego, ponieważ twoje konto go nie widzi.
    [few] Nie sprawdzono { $count } punktów końcowych, ponieważ twoje konto ich nie widzi.
    [many] Nie sprawdzono { $count } punktów końcowych, ponieważ twoje konto ich nie widzi.
   *[other] Nie sprawdzono { $count } punktu końcowego, ponieważ twoje konto go nie widzi.
}
closed = { $count ->
    [one] { $count } punkt końcowy jest zamknięty (limit 0)
    [few] { $count } punkty końcowe są zamknięte (limit 0)
    [many] { $count } punktów końcowych jest zamkniętych (limit 0)
   *[other] { $count } punktu końcowego jest zamknięte (limit 0)
}
open-hidden = Twoje konto nie może sprawdzić, które punkty końcowe są otwarte dla wszystkich.
open-count = { $count ->
    [one] { $count } punkt końcowy jest otwarty dla wszystkich
    [few] { $count } punkty końcowe są otwarte dla wszystkich
    [many] { $count } punktów końcowych jest otwartych dla wszystkich
   *[other] { $count } punktu końcowego jest otwarte dla wszystkich
}
open-here = { $count ->
    [one] Otwarte dla wszystkich: { $count } punkt końcowy
    [few] Otwarte dla wszystkich: { $count } punkty końcowe
    [many] Otwarte dla wszystkich: { $count } punktów końcowych
   *[other] Otwarte dla wszystkich: { $count } punktu końcowego
}
and-more = i jeszcze { $count }
serves = { $count ->
    [one] Obsługuje { $count } dostawcę.
    [few] Obsługuje { $count } dostawców.
    [many] Obsługuje { $count } dostawców.
   *[other] Obsługuje { $count } dostawcy.
}
