title = Podłącz maszyny
about = Przygotuj wszystko, czego użytkownicy potrzebują, aby łączyć się z maszynami: dostawcę, jego aplikację, dostęp, placówkę i maszyny. Nic nie zostanie zapisane przed ostatnim krokiem.
kept = Po opuszczeniu strony odpowiedzi pozostaną na tej karcie, oprócz haseł.
not-kept = Po opuszczeniu strony odpowiedzi przepadną.
steps = Kroki
next = Dalej
back = Wstecz
create = Utwórz
start-over = Zacznij od nowa
reading = Odczyt instancji…
not-read = Nie udało się odczytać instancji
try-again = Spróbuj ponownie
lacking = Można przeglądać, ale nie tworzyć
step-lacking = Ten krok wymaga uprawnienia, którego twoje konto nie ma
started-over = Odpowiedzi zostały wyczyszczone.
undo = Cofnij
not-read-yet = Zaczekaj na odczyt instancji.
step-provider = Dostawca
step-application = Aplikacja
step-access = Kto ma dostęp
step-outpost = Placówka
step-machines = Maszyny
step-credentials = Poświadczenia
step-review = Podsumowanie
about-provider = Dostawca zawiera maszyny i ich wspólne ustawienia.
about-application = Użytkownicy znajdują maszyny przez aplikację w authentik.
about-access = Kto może otwierać maszyny. Dotyczy to maszyn i nowej aplikacji.
about-outpost = Placówka nawiązuje połączenia. Musi mieć łączność z maszynami.
about-machines = Każda maszyna staje się punktem końcowym.
about-credentials = Jak użytkownicy logują się na maszynach.
about-review = Co zostanie utworzone w authentik.
title-of-step = Krok { $place } z { $all }: { $step }
gone = Nie można znaleźć „{ $name }”. Wybierz coś innego.
go-to-step = Przejdź do kroku „{ $step }”
something-missing-in = Czegoś brakuje w kroku „{ $step }”.
no-providers = Nie ma jeszcze dostawcy RAC: utwórz go tutaj.
no-flows = Nie ma przepływu autoryzacji. Utwórz go w authentik w sekcji „Przepływy i etapy”.
no-outposts = Nie ma jeszcze placówki RAC: utwórz ją tutaj.
no-mappings = Nie ma jeszcze mapowania właściwości RAC.
provider-kind = Używany dostawca
provider-new = Utwórz dostawcę
provider-existing = Użyj istniejącego dostawcy
provider = Dostawca
choose-provider = Wybierz dostawcę.
choose = Wybierz
provider-name = Nazwa dostawcy
name-missing = Podaj nazwę.
provider-taken = Istnieje dostawca o tej nazwie. Użyj go albo wybierz inną nazwę.
flow = Przepływ autoryzacji
flow-help = Przez co użytkownicy przechodzą przed każdym uruchomieniem. Przy wyraźnej zgodzie (explicit consent) potwierdzają je, przy domniemanej (implicit consent) nie.
choose-flow = Wybierz przepływ.
expiry = Wygasanie połączenia
expiry-help = Jak długo token połączenia jest ważny, np. hours=8 lub days=1. Dopóki jest ważny, liczy się do limitu.
application-name = Nazwa aplikacji
application-name-help = Co użytkownicy widzą w authentik. Domyślnie: nazwa dostawcy.
slug = Slug
slug-wrong = Podaj slug złożony z liter, cyfr, łączników i podkreśleń.
slug-taken = Inna aplikacja ma już ten slug.
slug-help = Jej nazwa w adresach. Domyślnie: { $slug }
has-application = Dostawca „{ $provider }” ma aplikację „{ $application }”, która się nie zmieni.
access = Kto ma dostęp
access-limited = Tylko te grupy i użytkownicy
access-everyone = Wszyscy
everyone-warning = Wszyscy, którzy mogą się zalogować w authentik, będą mogli otwierać te maszyny, teraz i w przyszłości.
choose-access = Wybierz, kto ma dostęp.
groups = Grupy
users = Użytkownicy
choose-groups-or-users = Wybierz co najmniej jedną grupę lub jednego użytkownika.
any-of-them = Wystarczy należeć do jednej z nich.
users-help = Pojedynczy użytkownicy, oprócz członków grup.
application-limits = Aplikacja ma własne powiązania: użytkowników muszą przepuścić także one.
no-groups = Nie ma grupy, którą widzi twoje konto.
no-users = Nie ma użytkownika, którego widzi twoje konto.
outpost-kind = Używana placówka
outpost-existing = Użyj istniejącej placówki
outpost-new = Utwórz placówkę
outpost = Placówka
outpost-name = Nazwa placówki
outpost-new-help = Potem trzeba ją wdrożyć: authentik pokazuje, jak to zrobić, w sekcji Aplikacje, Placówki.
choose-outpost = Wybierz placówkę.
choose-outpost-kind = Wybierz placówkę albo utwórz nową.
outpost-taken = Istnieje placówka o tej nazwie.
has-outposts = Dostawca „{ $provider }” jest obsługiwany przez: { $outposts }.
serves = { $count ->
    [one] obsługuje { $count } dostawcę
    [few] obsługuje { $count } dostawców
    [many] obsługuje { $count } dostawców
   *[other] obsługuje { $count } dostawcy
}
machines = Podłączane maszyny
machines-one = Jedna maszyna
machines-list = Lista hostów
protocol = Protokół
choose-protocol = Wybierz protokół.
host = Host
host-help = Nazwa lub adres, z którym placówka ma łączność.
host-missing = Podaj host.
host-blank = Host nie zawiera spacji.
host-wrong = To nie jest host.
hosts-to-check = Sprawdź te hosty
host-taken = Punkt końcowy „{ $endpoint }” tego dostawcy ma już host { $host }.
protocol-differs = Połączenie z { $host } używa { $protocol }, bo tak podaje adres.
port = Port
port-help = Domyślnie: 3389 dla RDP, 22 dla SSH, 5900 dla VNC.
port-wrong = Podaj liczbę od 1 do 65535.
machine-name = Nazwa punktu końcowego
machine-name-help = Domyślnie: host.
list = Hosty
list-help = Po jednym w wierszu: host lub host:port, a po nim opcjonalnie nazwa. Adresy IPv6 z portem wymagają nawiasów. Wiersze zaczynające się od # to komentarze. Najwyżej 20 000.
no-hosts = Podaj co najmniej jeden host.
certificate = Certyfikat maszyn
certificate-tofu = Zaufaj pierwszemu, a potem wymagaj tego samego
certificate-any = Akceptuj dowolny
certificate-valid = Tylko prawidłowe
certificate-help = Maszyny z Windows mają zwykle certyfikat z podpisem własnym.
bad-line = Wiersz { $line }: { $why }
more-bad-lines = { $count ->
    [one] I jeszcze { $count } wiersz.
    [few] I jeszcze { $count } wiersze.
    [many] I jeszcze { $count } wierszy.
   *[other] I jeszcze { $count } wiersza.
}
repeated = Powtórzony host
same-as = Jest taki sam jak w wierszu { $line } i zostaje pominięty.
credentials = Jak użytkownicy się logują
credentials-ask = Pyta maszyna
credentials-ask-help = Nic nie jest zapisywane. RDP pokazuje ekran logowania Windows, chyba że wymagane jest NLA; SSH pyta w terminalu.
credentials-prompt = authentik pyta przy każdym uruchomieniu
credentials-prompt-help = Nic nie jest zapisywane. To, co wpiszą użytkownicy, zastępuje ustawienia i wszystkie mapowania właściwości.
flow-that-asks = Przepływ, który pyta
flow-own = Osobny przepływ
flow-own-help = Tworzy „RAC: ask for credentials”, jeśli go nie ma, i ustawia jako przepływ autoryzacji dostawcy.
flow-shared = O te poświadczenia będą prosić wszystkie aplikacje, które używają tego przepływu, nie tylko dostęp zdalny. Domyślnych przepływów authentik używa większość aplikacji.
flow-no-undo = Przepływ, monity i etap, które proszą o poświadczenia, usuwa się w authentik („Przepływy i etapy”), a nie poleceniem Cofnij.
flow-unknown = Twoje konto nie widzi przepływu autoryzacji dostawcy.
flow-asks = Przepływ prosi o nazwę użytkownika i hasło.
flow-does-not-ask = Przepływ nie prosi o nazwę użytkownika i hasło. Sprawdź jego etapy w authentik.
prompts-not-read = Nie udało się odczytać monitów
flow-chosen = Przepływ autoryzacji dostawcy
flow-chosen-slug = Przepływ autoryzacji dostawcy ({ $slug })
create-flow = Utwórz przepływ autoryzacji „RAC: ask for credentials”
create-user-name = Utwórz monit „rac-ask-username”
create-password = Utwórz monit „rac-ask-password”
create-stage = Utwórz etap monitu „rac-ask-credentials”
create-stage-binding = Utwórz powiązanie etapu z przepływem
same-flow = Bez zmian: przepływ autoryzacji „RAC: ask for credentials”
same-user-name = Bez zmian: monit „rac-ask-username”
same-password = Bez zmian: monit „rac-ask-password”
same-stage = Bez zmian: etap monitu „rac-ask-credentials”
same-stage-binding = Bez zmian: powiązanie etapu z przepływem
skipped = Pominięto. Brakuje tego: { $missing }.
credentials-shared = To samo konto dla wszystkich
credentials-shared-help = Każdy, kto może wyświetlić punkty końcowe, może odczytać hasło.
credentials-attributes = Własne konto każdego, z atrybutów użytkownika
credentials-attributes-help = Tworzy mapowanie właściwości, jeśli go nie ma. Wysyła ono atrybuty rac_username i rac_password każdego użytkownika; bez rac_username nazwę z authentik.
credentials-mapping = Z istniejącego mapowania właściwości
username = Nazwa użytkownika
username-missing = Podaj nazwę użytkownika.
password = Hasło
password-help = Nie zostanie zachowane po opuszczeniu strony.
domain = Domena
domain-help = Dla maszyn w Active Directory.
mapping = Mapowanie właściwości
choose-mapping = Wybierz mapowanie właściwości.
rows = Co zostanie utworzone
nothing-to-do = Wszystko już istnieje.
impossible = Niczego z tego nie można utworzyć.
unread = Nie udało się odczytać części instancji
password-empty = Nie podano hasła wspólnego konta: maszyny będą o nie pytać, chyba że już istnieją i je mają.
bindings = · { $bindings }
binding-impossible = { $binding } ({ $why })
changed-from = { $field }: { $old } → { $new }
changed-to = { $field }: { $new }
unread-part = { $part }: { $why }
lost = Nieużyte
hidden = zmieniono (ukryte)
removed = usunięto
would-be-open = { $count ->
    [one] { $count } obiekt byłby otwarty dla wszystkich, ponieważ nie można utworzyć żadnego z jego powiązań.
    [few] { $count } obiekty byłyby otwarte dla wszystkich, ponieważ nie można utworzyć żadnego z ich powiązań.
    [many] { $count } obiektów byłoby otwartych dla wszystkich, ponieważ nie można utworzyć żadnego z ich powiązań.
   *[other] { $count } obiektu byłoby otwarte dla wszystkich, ponieważ nie można utworzyć żadnego z jego powiązań.
}
half-done = Nie wszystko zostało utworzone
half-done-text = To, co utworzono, pozostaje i jest używane. „Utwórz” ponowi próbę dla reszty, wymienionej poniżej. Aby to zamiast tego usunąć, użyj „Ostatnich zmian”.
create-objects = { $count ->
    [one] Utwórz { $count } obiekt
    [few] Utwórz { $count } obiekty
    [many] Utwórz { $count } obiektów
   *[other] Utwórz { $count } obiektu
}
create-objects-question = { $count ->
    [one] Utworzyć { $count } obiekt?
    [few] Utworzyć { $count } obiekty?
    [many] Utworzyć { $count } obiektów?
   *[other] Utworzyć { $count } obiektu?
}
creating-objects = { $count ->
    [one] Tworzenie { $count } obiektu…
    [few] Tworzenie { $count } obiektów…
    [many] Tworzenie { $count } obiektów…
   *[other] Tworzenie { $count } obiektu…
}
rows-more = I jeszcze { $count }.
changes-existing = Z tego już istniejące i do zmiany: { $count }.
done = Wszystko gotowe
done-text = Sprawdź, czy użytkownik może się połączyć, albo samodzielnie uruchom połączenie z maszyną.
created = Co zostało utworzone
deploy = Placówkę „{ $outpost }” trzeba wdrożyć, zanim ktokolwiek się połączy. Strona dostawcy pokazuje, czy jest online i co pozostało do zrobienia.
created-but-hidden = { $count ->
    [one] Utworzono { $count } punkt końcowy, którego twoje konto nie widzi.
    [few] Utworzono { $count } punkty końcowe, których twoje konto nie widzi.
    [many] Utworzono { $count } punktów końcowych, których twoje konto nie widzi.
   *[other] Utworzono { $count } punktu końcowego, którego twoje konto nie widzi.
}
check-user = Sprawdź użytkownika
open-provider = Otwórz dostawcę
more-machines = Podłącz kolejne maszyny
endpoints = Punkty końcowe
