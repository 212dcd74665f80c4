mappings = Mapowania właściwości
mapping = Mapowanie właściwości
overview = Przegląd
changelog = Lista zmian
tabs = Mapowanie właściwości
back-to-list = Do listy mapowań właściwości
caption = Mapowania właściwości RAC
create = Utwórz mapowanie właściwości
search-hint = Szukaj według nazwy
empty-title = Nie ma jeszcze mapowań właściwości
empty-text = Mapowanie właściwości dodaje ustawienia przy uruchomieniu: takie same dla wszystkich albo obliczane wyrażeniem dla każdego użytkownika. Utwórz mapowanie, a potem dodaj je do dostawcy lub punktu końcowego.
name = Nazwa
managed = Zarządzane
managed-no = Nie
managed-by-authentik = Przez sam authentik
managed-by-blueprint = Przez schemat
managed-by = { $keeper } ({ $mark })
managed-means = authentik lub schemat aktualizuje zarządzane mapowania i może nadpisać wprowadzone tu zmiany. Aby zmienić mapowanie na stałe, sklonuj je.
managed-title = authentik aktualizuje to mapowanie
managed-text = Pochodzi z authentik lub ze schematu. Następna aktualizacja lub zastosowanie schematu może nadpisać wprowadzone tu zmiany. Klon nie jest nadpisywany.
clone-instead = Zamiast tego sklonuj
static-settings = Ustawienia statyczne
expression = Wyrażenie
used-by = Używane przez
id = ID
yes = Tak
no = Nie
none = Brak
names-and-more = { $names } i jeszcze { $more }
unused = Nic
provider-count = { $count ->
    [one] { $count }{"\u00A0"}dostawca
    [few] { $count }{"\u00A0"}dostawców
    [many] { $count }{"\u00A0"}dostawców
   *[other] { $count }{"\u00A0"}dostawcy
}
endpoint-count = { $count ->
    [one] { $count }{"\u00A0"}punkt końcowy
    [few] { $count }{"\u00A0"}punkty końcowe
    [many] { $count }{"\u00A0"}punktów końcowych
   *[other] { $count }{"\u00A0"}punktu końcowego
}
other-count = { $count ->
    [one] { $count }{"\u00A0"}inny obiekt
    [few] { $count }{"\u00A0"}inne obiekty
    [many] { $count }{"\u00A0"}innych obiektów
   *[other] { $count }{"\u00A0"}innego obiektu
}
counts = { $first }, { $second }
at-least = co najmniej { $uses }
used-by-label = „{ $name }” – używane przez: { $uses }
used-by-loading = Sprawdzanie, co z niego korzysta…
used-by-nothing = Żaden dostawca ani punkt końcowy z niego nie korzysta.
used-by-unseen = Mogą z niego korzystać dostawcy i punkty końcowe, których twoje konto nie widzi.
used-by-providers = Dostawcy
used-by-endpoints = Punkty końcowe
used-by-others = Inne
delete-mapping = Usuń mapowanie właściwości
delete-title = Usunąć mapowanie właściwości „{ $name }”?
delete-what-goes = Jego ustawienia nie będą już stosowane do nowych połączeń. Dostawcy i punkty końcowe, które go używają, pozostaną, ale bez niego.
delete-managed = Jest zarządzane: authentik lub schemat może utworzyć je ponownie.
deleted = Usunięto mapowanie właściwości „{ $name }”.
delete-many-title = { $count ->
    [one] Usunąć { $count } mapowanie właściwości?
    [few] Usunąć { $count } mapowania właściwości?
    [many] Usunąć { $count } mapowań właściwości?
   *[other] Usunąć { $count } mapowania właściwości?
}
delete-many = { $count ->
    [one] Usuń { $count } mapowanie właściwości
    [few] Usuń { $count } mapowania właściwości
    [many] Usuń { $count } mapowań właściwości
   *[other] Usuń { $count } mapowania właściwości
}
delete-many-what-goes = Dostawcy i punkty końcowe, które ich używają, pozostaną, ale bez nich. authentik może przy następnej aktualizacji ponownie utworzyć zarządzane mapowania.
many-deleted = { $count ->
    [one] Usunięto { $count } mapowanie właściwości
    [few] Usunięto { $count } mapowania właściwości
    [many] Usunięto { $count } mapowań właściwości
   *[other] Usunięto { $count } mapowania właściwości
}
many-deleted-of = { $all ->
    [one] Usunięto { $done } z { $all } mapowania właściwości
    [few] Usunięto { $done } z { $all } mapowań właściwości
    [many] Usunięto { $done } z { $all } mapowań właściwości
   *[other] Usunięto { $done } z { $all } mapowania właściwości
}
many-deleted-summary = { $count ->
    [one] Usunięto { $count } mapowanie właściwości.
    [few] Usunięto { $count } mapowania właściwości.
    [many] Usunięto { $count } mapowań właściwości.
   *[other] Usunięto { $count } mapowania właściwości.
}
many-deleted-so-far = { $count ->
    [one] Dotychczas usunięto { $count } mapowanie właściwości.
    [few] Dotychczas usunięto { $count } mapowania właściwości.
    [many] Dotychczas usunięto { $count } mapowań właściwości.
   *[other] Dotychczas usunięto { $count } mapowania właściwości.
}
save = Zapisz zmiany
edit-title = Edytuj mapowanie właściwości
edit-title-of = Edytuj: { $name }
clone-title = Klonuj: { $name }
clone-name = { $name } (kopia)
create-next = Następnie dodaj je do dostawców lub punktów końcowych, dla których jest przeznaczone. Samo nic nie robi.
clone-note = Kopia, z której jeszcze nic nie korzysta. Oryginał się nie zmienia, także tam, gdzie jest używany.
name-help = Musi być niepowtarzalna wśród mapowań właściwości wszystkich typów. Mapowania są stosowane w kolejności nazw: jeśli dwa ustawiają ten sam parametr, obowiązuje późniejsze.
name-missing = Podaj nazwę.
settings-help = Zawsze stosowane. authentik pomija wartości puste, null, false i 0: zamiast nich wpisz teksty 'false' i '0'. Każdy, kto może wyświetlić mapowanie, może je odczytać, także hasła.
conflict-title = Ktoś inny zmienił to mapowanie właściwości
already-so = Brak zmian do zapisania.
created = Utworzono mapowanie właściwości „{ $name }”.
saved = Zapisano mapowanie właściwości „{ $name }”.
expression-help = Kod w Pythonie, który działa przy uruchomieniu i zwraca dict z ustawieniami. Zastępują one ustawienia statyczne. Puste pole oznacza brak wyrażenia. Tab dodaje wcięcie; aby wyjść z pola, naciśnij Escape, a potem Tab.
fixes = Poprawki
fix-in-line = Wiersz { $line }: { $fix }
variables-title = Czego może używać wyrażenie
variable-user = Użytkownik, który uruchamia połączenie: user.username, user.name, user.email, user.attributes (dict).
variable-endpoint = Uruchamiany punkt końcowy: endpoint.name, endpoint.host, endpoint.protocol, endpoint.settings. Niedostępny w teście.
variable-provider = Dostawca RAC: provider.name, provider.settings. Niedostępny w teście.
variable-request = request.user to ten sam użytkownik, request.context zawiera powyższe zmienne. Przy uruchomieniu nie ma żądania HTTP.
variable-group-member = Czy użytkownik należy do grupy, bezpośrednio lub przez jej grupy nadrzędne.
variable-user-by = Inny użytkownik albo None.
variable-has-authenticator = Czy użytkownik ma uwierzytelniacz; jeśli podano typ, to tego typu.
variable-regex = Wyrażenia regularne Pythona.
variable-dns = Nazwy i adresy.
variable-requests = Żądania HTTP, dziennik i zdarzenia authentik, e-mail. Działają przy każdym uruchomieniu.
variables-rest = Działają też własne funkcje i moduły Pythona (import …). Wynik inny niż dict jest ignorowany. Jeśli wyrażenie zawiedzie, pomijane jest całe mapowanie, połączenie trwa bez niego, a authentik zapisuje zdarzenie.
expression-none = Brak: obowiązują tylko ustawienia statyczne.
settings-none = Brak
settings-dropped = Pomijane przy uruchomieniu, ponieważ authentik uznaje je za puste: { $names }
test = Test
test-text = Pokazuje, co zapisane mapowanie dodałoby dla użytkownika.
test-missing = Test nie ma punktu końcowego ani dostawcy: wyrażenia, które ich używają, zawodzą tutaj, ale działają przy uruchomieniu.
test-stored = Sprawdzane jest to, co zapisano w authentik, a nie niezapisane zmiany w tym formularzu.
test-uses = Wyrażenie używa zmiennych, których test nie ma: { $names }. Może zawieść tutaj, a mimo to działać przy uruchomieniu.
test-who = Testuj dla użytkownika…
test-user = Użytkownik
test-user-choose = Wybierz użytkownika
test-user-missing = Wybierz użytkownika do testu.
test-run = Uruchom test
test-result = Wynik
test-nothing = Mapowanie nie dodaje ustawień dla tego użytkownika.
test-no-dict = To nie jest dict: authentik zignoruje to przy uruchomieniu.
test-failed = Wyrażenie zawiodło
test-failed-text = Przy uruchomieniu pominięte zostałoby całe mapowanie, także jego ustawienia statyczne.
test-crashed = authentik zgłosił błąd wewnętrzny. Dzieje się tak, gdy twoje konto nie może wyświetlać mapowań właściwości wszystkich typów: poproś o uprawnienie „Can view Property Mapping” albo przetestuj z innego konta.
test-no-user = Twoje konto nie może wyświetlić tego użytkownika ani przeprowadzić dla niego testu.
