### instance: instancja
### session: sesja
### provider: dostawca
### application: aplikacja
### outpost: placówka
### endpoint: punkt końcowy
### property mapping: mapowanie właściwości
### connection token: token połączenia
### connection expiry: wygasanie połączenia
### Delete token on disconnect: Usuń token po rozłączeniu
### Maximum concurrent connections: Maksymalna liczba jednoczesnych połączeń
### flow: przepływ
### authorization flow: przepływ autoryzacji
### authentication flow: przepływ uwierzytelniania
### stage: etap
### prompt: monit
### prompt stage: etap monitu
### policy: zasada
### policy engine mode: tryb silnika zasad
### policy cache: pamięć podręczna zasad
### binding: powiązanie
### negate: neguj
### order: kolejność
### timeout: limit czasu
### group: grupa
### user: użytkownik
### your account: twoje konto
### service account: konto usługowe
### superuser: superużytkownik
### role: rola
### permission: uprawnienie
### device: urządzenie
### brand: marka
### blueprint: schemat
### changelog: lista zmian
### event: zdarzenie
### impersonation: podszywanie się
### slug: slug
### parameter: parametr
### settings: ustawienia
### static settings: ustawienia statyczne
### effective settings: ustawienia wynikowe
### layer: warstwa
### expression: wyrażenie
### limit: limit
### Closed (limit 0): Zamknięte (limit 0)
### launch: uruchom, uruchomienie
### readiness: gotowość
### Ready: Gotowe
### Open to everyone: Otwarte dla wszystkich
### Check (state): Do sprawdzenia
### Blocked: Zablokowane
### Can't be checked here: Nie można tu sprawdzić
### Checking…: Sprawdzanie…
### everyone: wszyscy
### no one: nikt
### delete: usuń
### revoke: unieważnij
### forget: zapomnij
### assign: przypisz
### add: dodaj
### undo: cofnij
### revert: wycofaj
### passphrase (of RAC Admin): hasło szyfrujące
### passphrase (of a key): hasło klucza
### credentials: poświadczenia
### recipe: przepis
### finding: uwaga
### surrounding page: strona nadrzędna
### machine: maszyna

skip = Przejdź do treści
navigation = Główna
account = Konto
menu = Menu
instance = Instancja
lock-now = Zablokuj teraz
disconnect = Rozłącz
sign-out = Wyloguj się
overview = Przegląd
providers = Dostawcy
endpoints = Punkty końcowe
tokens = Tokeny połączeń
mappings = Mapowania właściwości
access = Dostęp
activity = Aktywność
import = Import
plan = Plan
connect-machines = Podłącz maszyny
recent-changes = Ostatnie zmiany
preferences = Preferencje
connect = Połącz
create-provider = Utwórz dostawcę
clone-provider = Klonuj dostawcę
copy-provider = Kopiuj dostawcę
compare-instances = Porównaj instancje
provider = Dostawca
endpoints-of-provider = Punkty końcowe dostawcy
tokens-of-provider = Tokeny połączeń dostawcy
access-to-provider = Dostęp do dostawcy
settings-of-provider = Ustawienia wynikowe dostawcy
changelog-of-provider = Lista zmian dostawcy
permissions-on-provider = Uprawnienia do dostawcy
edit-provider = Edytuj dostawcę
token = Token połączenia
edit-token = Edytuj token połączenia
create-endpoint = Utwórz punkt końcowy
endpoint = Punkt końcowy
bindings-of-endpoint = Powiązania punktu końcowego
access-to-endpoint = Dostęp do punktu końcowego
settings-of-endpoint = Ustawienia wynikowe punktu końcowego
changelog-of-endpoint = Lista zmian punktu końcowego
edit-endpoint = Edytuj punkt końcowy
user = Użytkownik
create-mapping = Utwórz mapowanie właściwości
mapping = Mapowanie właściwości
changelog-of-mapping = Lista zmian mapowania właściwości
edit-mapping = Edytuj mapowanie właściwości
not-restored = Nie udało się sprawdzić tokena
connect-anew = Zapomnij token i połącz ponownie
no-token = Brak zalogowania w authentik
no-token-text = Strona nadrzędna nie przekazała tokena albo przekazała token, którego authentik nie akceptuje.
try-again = Spróbuj ponownie
not-found = Nie znaleziono strony
not-found-text = Pod tym adresem nic nie ma:
to-overview = Przejdź do przeglądu
network = Sieć
offline = Brak połączenia z siecią.
offline-text = Nic na tej stronie nie przepadnie. To, czego nie udało się wczytać, zostanie wczytane po przywróceniu połączenia.
back-online = Połączenie z siecią przywrócone.
region = Nowa wersja
found = Zainstalowano nową wersję RAC Admin.
reload-to-use = Odśwież stronę, aby z niej skorzystać.
unsaved = Najpierw zapisz zmiany, potem odśwież stronę.
token-lost = Token jest przechowywany tylko na tej stronie: trzeba będzie wpisać go ponownie.
by-portal = Zostanie użyta po odświeżeniu strony nadrzędnej.
reload = Odśwież stronę
reload-asks = Odśwież stronę…
later = Później
kept-here = Preferencje są zapisywane w tej przeglądarce.
kept-for-now = Preferencje obowiązują do opuszczenia tej strony.
theme = Motyw
theme-auto = Jak w systemie
theme-light = Jasny
theme-dark = Ciemny
locale = Daty i liczby
locale-help = Sposób ich zapisu i sortowania nazw. Język interfejsu się nie zmienia.
locale-of-browser = Jak w przeglądarce
locale-en-gb = Angielski (Wielka Brytania)
locale-en-us = Angielski (Stany Zjednoczone)
locale-zh-cn = Chiński (uproszczony)
locale-nl = Niderlandzki
locale-fr = Francuski
locale-de = Niemiecki
locale-ja = Japoński
locale-pt-br = Portugalski (Brazylia)
locale-es = Hiszpański
locale-sv = Szwedzki
page-size = Wiersze na stronie
page-size-help = Dotyczy każdej listy.
shortcuts = Skróty klawiszowe
shortcuts-help = Ctrl+K wyszukuje i uruchamia polecenia, ? pokazuje wszystkie skróty.
your-account = Twoje konto
connected-as = Połączono jako
connected-to = authentik
token-kept = Przechowywanie tokena
language = Język
language-of-browser = Jak w przeglądarce
language-not-loaded = Nie udało się wczytać języka: { $language }. Wybierz go jeszcze raz, aby ponowić próbę.
part-not-loaded = Nie udało się wczytać tej strony
dialog-not-loaded = Nie udało się wczytać tego okna
part-not-loaded-text = Mogła zawieść sieć albo po otwarciu strony zainstalowano nową wersję RAC Admin. W tym drugim przypadku odśwież stronę.
part-replaced = Po otwarciu tej strony zainstalowano nową wersję RAC Admin i potrzebne pliki już nie istnieją. Odśwież stronę, aby kontynuować.
part-offline = Brak połączenia z siecią. Ta strona wczyta się po jego przywróceniu.
