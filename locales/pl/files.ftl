format-plan-json = Plik planu RAC Admin (JSON)
format-plan-yaml = Plik planu RAC Admin (YAML)
format-csv = Tabela RAC Admin (CSV)
format-guacamole-csv = Plik importu Guacamole (CSV)
format-guacamole-json = Plik importu Guacamole (JSON)
format-guacamole-yaml = Plik importu Guacamole (YAML)
format-user-mapping = user-mapping.xml Guacamole
format-rdp = Połączenie pulpitu zdalnego (.rdp)
format-inventory = Inwentarz (CSV)
format-hosts = Lista hostów
format-terraform = Konfiguracja Terraform (.tf)
format-terraform-state = Stan Terraform (JSON)
format-blueprint = Schemat authentik (YAML)
column = kolumna „{ $name }”
column-first = Kolumna „{ $name }”
unnamed-column = kolumna bez nazwy
unnamed-column-first = Kolumna bez nazwy
quoted = „{ $name }”
inside = { $outer }, „{ $name }”
entry = wpis { $entry }
entry-name = wpis { $entry }, „{ $name }”
entry-name-first = Wpis { $entry }, „{ $name }”
line = wiersz { $line }
a-line = wiersz
cells-at-end = komórki na końcu
cells-at-end-first = Komórki na końcu
columns-of-access = kolumny użytkowników i grup
bindings = powiązania
rows = { $count ->
    [one] { $count } wiersz
    [few] { $count } wiersze
    [many] { $count } wierszy
   *[other] { $count } wiersza
}
the-login = login „{ $login }”
the-login-first = Login „{ $login }”
the-state = stan
the-state-first = Stan
policy-binding = powiązanie zasady
entry-of-model = wpis modelu { $model }
name-of-model = „{ $name }” modelu { $model }
block = { $kind } „{ $name }”
host-part = { $part ->
    [share] udział w hoście
    [scheme] schemat w hoście
    [password] hasło w hoście
    [path] ścieżka w hoście
    [query] zapytanie w hoście
    [fragment] część po „#” w hoście
   *[others] inne pola w hoście
}
host-part-first = { $part ->
    [share] Udział w hoście
    [scheme] Schemat w hoście
    [password] Hasło w hoście
    [path] Ścieżka w hoście
    [query] Zapytanie w hoście
    [fragment] Część po „#” w hoście
   *[others] Inne pola w hoście
}
port = port { $port }
port-first = Port { $port }
reference = { $kind ->
    [property_mapping] mapowanie właściwości { $number }
    [provider] dostawca { $number }
    [user] użytkownik { $number }
    [group] grupa { $number }
    [policy] zasada { $number }
   *[flow] przepływ { $number }
}
object = { $kind ->
    [property_mapping] mapowanie właściwości „{ $name }”
    [provider] dostawca „{ $name }”
    [application] aplikacja „{ $name }”
    [outpost] placówka „{ $name }”
    [flow] przepływ „{ $name }”
    [user] użytkownik „{ $name }”
    [group] grupa „{ $name }”
    [policy] zasada „{ $name }”
   *[endpoint] punkt końcowy „{ $name }”
}
field-of-object = { $object }, { $field }
loss = { $what }: { $why }
loss-at-line = { $what } (wiersz { $line }): { $why }
mistake-in-field = { $field }: { $mistake }
of-file = { $file }: { $text }
in-file = { $name } w pliku { $file }
mistake-in-binding = powiązanie { $number }, { $field }: { $mistake }
not-storable = authentik nie może zapisać znaku NUL ani tak dużej liczby.
no-nul = authentik nie może zapisać znaku NUL.
is-settings = to muszą być nazwy z wartościami.
is-settings-json = { $field }: to muszą być nazwy z wartościami, jako JSON.
setting-too-long = Ustawienie „{ $name }” może mieć najwyżej { $most } znaków.
too-long = to może mieć najwyżej { $most } znaków.
is-names = to musi być lista nazw.
is-bindings = to musi być lista powiązań.
is-text = to musi być tekst.
is-number = to musi być liczba całkowita od -2147483648 do 2147483647.
is-flag = to musi być true lub false.
is-binding = powiązanie { $number } musi mieć postać „user”, „group” lub „policy” z nazwą.
binding-subjects = powiązanie { $number } wymaga dokładnie jednego z pól „user”, „group” i „policy”.
binding-unknown-field = powiązanie { $number } ma nieznane pole „{ $field }”.
too-many-bindings = Jest więcej użytkowników, grup i zasad niż { $most }: użyj grupy.
unknown-field = { $kind ->
    [property_mapping] RAC Admin nie zna pola „{ $field }” mapowania właściwości.
    [provider] RAC Admin nie zna pola „{ $field }” dostawcy.
    [application] RAC Admin nie zna pola „{ $field }” aplikacji.
    [outpost] RAC Admin nie zna pola „{ $field }” placówki.
   *[endpoint] RAC Admin nie zna pola „{ $field }” punktu końcowego.
}
no-name = Nie ma nazwy.
unknown-format = RAC Admin nie rozpoznaje tego pliku. Odczytuje własne pliki planów i tabele, pliki importu i user-mapping.xml Guacamole, pliki .rdp, inwentarze w CSV, listy hostów, Terraform i schematy authentik.
empty-file = W tym pliku nic nie ma.
api-answer = To odpowiedź API authentik, która zamiast nazw zawiera identyfikatory. Zamiast tego wyeksportuj obiekty w RAC Admin.
api-answer-tokens = To tokeny połączenia w postaci podawanej przez API authentik. Nie można ich zaimportować: authentik tworzy je, gdy użytkownicy się łączą.
one-endpoints-settings = To ustawienia jednego punktu końcowego: wklej je do jego ustawień.
control-character = Jest tu znak sterujący: to nie jest plik tekstowy.
workbook = To jest skoroszyt lub archiwum: zapisz tabelę jako CSV.
not-utf16 = Plik zaczyna się jak UTF-16, ale nim nie jest: zapisz go jako UTF-8.
not-json = To nie jest JSON: { $error }.
not-yaml = To nie jest YAML: { $error }.
not-xml = To nie jest XML: { $error }.
xml-order = To nie jest XML: elementy nie kończą się w kolejności odwrotnej do tej, w jakiej się zaczęły. W tekstach wpisz < jako &lt;, a & jako &amp;.
xml-unreadable = To nie jest XML: nie można go odczytać.
xml-undefined = Jedno z „&…;” nie jest zdefiniowane. W tekstach wpisz & jako &amp;.
xml-doctype = Definicje typów (<!DOCTYPE>) nie są czytane: usuń je.
xml-ends-within = Plik kończy się wewnątrz elementu.
xml-nested-connection = Wewnątrz połączenia jest połączenie.
name-twice = „{ $name }” podano dwa razy.
alias-in-itself = Alias (*nazwa) znajduje się wewnątrz tego, co powtarza.
aliases-repeat = Aliasy (*nazwa) powtarzają zbyt wiele.
anchors-hold = Za kotwicami (&nazwa) jest zbyt wiele.
two-documents = Jest więcej niż jeden dokument: importuj je pojedynczo.
too-deep = To jest zagnieżdżone zbyt głęboko.
name-is-map = Nazwa nie może być mapą ani listą.
name-is-alias = Nazwa nie może być aliasem.
no-header = W pierwszym wierszu nie ma nazw kolumn.
too-many-columns = Pierwszy wiersz ma więcej kolumn niż { $most }.
column-too-long = Pierwszy wiersz ma nazwę kolumny dłuższą niż { $most } znaków.
quote-not-closed-in-row = Cudzysłów otwarty w tym wierszu nie jest zamknięty.
header-is-machine = Ten wiersz to maszyna: wpisz nad nim nazwy kolumn, np. name,host,protocol.
no-rows = Pod pierwszym wierszem, który nazywa kolumny, nie ma żadnych wierszy.
not-guacamole-list = Pliki importu Guacamole to listy połączeń.
brace-not-opened = Jest „{"}"}” bez „{"{"}”.
brace-missing = Plik kończy się wewnątrz bloku: brakuje „{"}"}”.
block-expected = Oczekiwano tu bloku lub „nazwa = wartość”.
value-expected = Oczekiwano tu „=” lub „{"{"}”.
ends-in-brackets = Plik kończy się wewnątrz nawiasów.
bracket-not-opened = Ten nawias nie zamyka żadnego otwartego.
quote-not-closed = Otwarty tu cudzysłów nie jest zamknięty.
quote-ends-line = Tekst w cudzysłowie musi kończyć się w swoim wierszu.
interpolation-not-closed = „${"{"}” nie jest zamknięte.
escape-no-character = Ta sekwencja ucieczki nie oznacza żadnego znaku.
escape-unknown = Taka sekwencja ucieczki nie istnieje.
heredoc-not-closed = Tekst zaczynający się tu od „<<” nigdy się nie kończy.
not-utf8 = Plik nie jest w UTF-8: odczytano go jako Windows-1252. Sprawdź nazwy z polskimi znakami i innymi znakami diakrytycznymi.
formulas-of-texts = { $count ->
    [one] { $count } komórka jest formułą, taką jak ="0123": odczytano jej tekst.
    [few] { $count } komórki są formułami, takimi jak ="0123": odczytano ich teksty.
    [many] { $count } komórek jest formułami, takimi jak ="0123": odczytano ich teksty.
   *[other] { $count } komórki jest formułą, taką jak ="0123": odczytano jej tekst.
}
same-name = { $count ->
    [one] { $count } punkt końcowy ma nazwę „{ $name }”.
    [few] { $count } punkty końcowe mają nazwę „{ $name }”.
    [many] { $count } punktów końcowych ma nazwę „{ $name }”.
   *[other] { $count } punktu końcowego ma nazwę „{ $name }”.
}
terraform-default = { $source } pomija { $field }: Terraform ustawia { $value }.
bindings-lost = Nie można zaimportować żadnego z jego powiązań. Po utworzeniu będą mogli go używać wszyscy.
column-twice = Tabela ma tę kolumnę dwa razy: liczy się pierwsza.
column-unnamed = Importowane są tylko kolumny z nazwami.
column-unassigned = Nie jest do niczego przypisana.
column-repeated = To samo zawiera wcześniejsza kolumna i to ona się liczy.
column-unknown = Żaden obiekt nie ma takiego pola.
column-of-others = { $kind ->
    [property_mapping] Mapowanie właściwości nie ma takiego pola.
    [provider] Dostawca nie ma takiego pola.
    [application] Aplikacja nie ma takiego pola.
    [outpost] Placówka nie ma takiego pola.
   *[endpoint] Punkt końcowy nie ma takiego pola.
}
no-kind = „{ $kind }” nie jest rodzajem obiektu.
row-too-long = Wiersz ma więcej komórek niż pierwszy wiersz nazw.
no-host-column = Żadna kolumna nie jest przypisana do hosta. Przypisz tę, która go zawiera, aby można było zaimportować wiersze.
not-whole-number = To nie jest liczba całkowita.
not-a-host = To nie jest host.
blank-in-host = Zawiera spację. Nazwa może następować po hoście, w którym jest kropka, dwukropek lub cyfra.
unknown-protocol = RAC nie obsługuje { $protocol }: łączy przez RDP, SSH i VNC.
no-host = Nie ma hosta.
bad-port = Port nie jest liczbą od 1 do 65535.
port-twice = Host ma już port i to on się liczy.
value-twice = Jest już inna wartość i to ona się liczy.
no-place = Punkt końcowy tego nie przechowuje.
not-replaced = authentik nie zastępuje ${"{"}…{"}"}: do tego, co różni się między użytkownikami, użyj mapowania właściwości.
set-by-authentik = authentik ustawia to sam.
no-object = To nie jest obiekt Remote Access Control.
no-imported-field = To nie jest pole, które importuje RAC Admin.
list-left-alone = Nie cała lista jest znana: zostaje pominięta, a to, co już jest, pozostaje.
binding-without-target = To, czego dotyczy, nie jest ani punktem końcowym, ani aplikacją z tego pliku.
no-groups = W authentik nie ma grup połączeń.
own-guacd = Placówka authentik ma własny guacd.
counted-together = authentik liczy połączenia wszystkich użytkowników łącznie.
no-load-balancing = authentik nie równoważy obciążenia.
no-attribute = authentik nie ma takiego atrybutu.
no-connection = To nie jest połączenie.
no-text = To nie jest tekst.
names-with-values = To są nazwy z wartościami.
no-guacamole-key = Import Guacamole nie ma takiego klucza.
guacamole-unlimited = { $count ->
    [one] { $count } połączenie nie ma max-connections, co w Guacamole oznacza brak limitu: otrzyma -1. Domyślną wartością authentik byłoby 1.
    [few] { $count } połączenia nie mają max-connections, co w Guacamole oznacza brak limitu: otrzymają -1. Domyślną wartością authentik byłoby 1.
    [many] { $count } połączeń nie ma max-connections, co w Guacamole oznacza brak limitu: otrzymają -1. Domyślną wartością authentik byłoby 1.
   *[other] { $count } połączenia nie ma max-connections, co w Guacamole oznacza brak limitu: otrzymają -1. Domyślną wartością authentik byłoby 1.
}
no-guacamole-element = Guacamole nie ma takiego elementu.
login-not-imported = Loginy Guacamole nigdy nie są hasłami maszyn.
connection-of-no-one = Jego login nie ma nazwy użytkownika: w authentik mogliby z niego korzystać wszyscy.
rdp-window = Decyduje okno przeglądarki.
rdp-line = guacd sam dostosowuje się do łącza.
rdp-device = Przeglądarka nie może przekazać tego maszynie.
rdp-security = guacd sam negocjuje zabezpieczenia: zob. parametr „security”.
rdp-signature = Podpisy plików .rdp nie są sprawdzane.
rdp-asking = O tym, czy pytać, decyduje authentik.
rdp-no-parameter = guacd nie ma do tego parametru.
rdp-again-below = Plik zawiera to ponownie niżej i to się liczy.
rdp-no-entry = To nie ma postaci „klucz:typ:wartość”.
rdp-no-gateway = Plik nakazuje nie używać bramy.
rdp-no-remote-app = Plik nakazuje nie uruchamiać tego jako RemoteApp.
rdp-gateway-always = guacd zawsze używa bramy podanej w pliku.
rdp-gateway-missing = Plik nie podaje bramy.
rdp-certificate = guacd nikogo nie pyta: łączy tylko wtedy, gdy certyfikat jest ważny albo gdy ustawiono „ignore-cert”.
rdp-shell-of-apps = Uruchamia aplikacje RemoteApp w systemie Windows: guacd robi to sam, przez parametr „remote-app”.
rdp-password = Windows zaszyfrował je dla jednego użytkownika na jednej maszynie: nic innego nie może go odczytać.
terraform-too-large = Ta wartość odwołuje się do siebie albo jest za duża.
terraform-computes = Tę wartość oblicza Terraform.
terraform-computes-list = Tę listę oblicza Terraform.
terraform-file = Terraform odczytuje to z pliku.
terraform-no-default = Jego zmienna nie ma wartości domyślnej.
terraform-deposed = Terraform już to zastąpił i musi to jeszcze usunąć.
terraform-defaults-taken = Użyto domyślnych wartości zmiennych: { $names }. Terraform może mieć dla nich inne wartości, z plików .tfvars lub ze środowiska.
terraform-other-resource = Pochodzi z innego zasobu.
terraform-no-json-object = To nie jest obiekt JSON.
terraform-nothing = Nie ma w nim zasobów Remote Access Control authentik.
terraform-only = Odczytywane są tylko zasoby, zmienne i wartości lokalne (locals).
terraform-repeats = Używa „{ $name }”: zamiast tego zaimportuj stan.
terraform-binding-repeats = Używa „for_each” lub „count”: zamiast tego zaimportuj stan.
terraform-other-outpost = To placówka typu { $type }.
terraform-name-unknown = Bez Terraform nie wiadomo, jaka jest nazwa.
terraform-unknown = { $kind ->
    [property_mapping] Bez Terraform nie wiadomo, które to mapowanie właściwości.
    [provider] Bez Terraform nie wiadomo, który to dostawca.
    [user] Bez Terraform nie wiadomo, który to użytkownik.
    [group] Bez Terraform nie wiadomo, która to grupa.
    [policy] Bez Terraform nie wiadomo, która to zasada.
   *[flow] Bez Terraform nie wiadomo, który to przepływ.
}
terraform-unnamed = { $kind ->
    [property_mapping] Bez Terraform nie wiadomo, jak nazywa się to mapowanie właściwości.
    [provider] Bez Terraform nie wiadomo, jak nazywa się ten dostawca.
    [user] Bez Terraform nie wiadomo, jak nazywa się ten użytkownik.
    [group] Bez Terraform nie wiadomo, jak nazywa się ta grupa.
    [policy] Bez Terraform nie wiadomo, jak nazywa się ta zasada.
   *[flow] Bez Terraform nie wiadomo, jak nazywa się ten przepływ.
}
terraform-no-such-kind = { $kind ->
    [property_mapping] { $source } nie jest mapowaniem właściwości.
    [provider] { $source } nie jest dostawcą.
    [user] { $source } nie jest użytkownikiem.
    [group] { $source } nie jest grupą.
    [policy] { $source } nie jest zasadą.
   *[flow] { $source } nie jest przepływem.
}
id-in-place-of-name = { $kind ->
    [property_mapping] To identyfikator mapowania właściwości, a nie jego nazwa.
    [provider] To identyfikator dostawcy, a nie jego nazwa.
    [user] To identyfikator użytkownika, a nie jego nazwa.
    [group] To identyfikator grupy, a nie jej nazwa.
    [policy] To identyfikator zasady, a nie jej nazwa.
   *[flow] To identyfikator przepływu, a nie jego slug.
}
blueprint-not-created = RAC Admin tego nie tworzy: to, co się do tego odwołuje, potrzebuje tego w authentik.
blueprint-deletes = Schemat to usuwa.
blueprint-conditions = authentik rozstrzyga na podstawie „conditions”, czy to istnieje.
blueprint-other-outpost = To placówka innego typu niż rac.
blueprint-no-id = Nie ma wpisu o tym id.
blueprint-no-target = Nie ma celu.
blueprint-several = Dotyczy jednego z kilku punktów końcowych o tej nazwie.
blueprint-unknown = { $kind ->
    [property_mapping] Bez authentik nie wiadomo, które to mapowanie właściwości.
    [provider] Bez authentik nie wiadomo, który to dostawca.
    [user] Bez authentik nie wiadomo, który to użytkownik.
    [group] Bez authentik nie wiadomo, która to grupa.
    [policy] Bez authentik nie wiadomo, która to zasada.
   *[flow] Bez authentik nie wiadomo, który to przepływ.
}
tag-no-name = Ten tag nie ma nazwy.
tag-no-context = Nie ma tego w kontekście schematu.
tag-env = Pochodzi ze środowiska authentik (!Env).
tag-defaults-taken = Użyto domyślnych wartości !Env: { $names }. Środowisko authentik może mieć inne wartości.
tag-file = Pochodzi z pliku na serwerze authentik (!File).
tag-format-no-text = To !Format nie ma tekstu.
tag-format-unreadable = Tego !Format nie można odczytać.
tag-format-too-few = To !Format ma za mało wartości.
tag-other-object = Pochodzi z innego obiektu authentik.
tag-computed = Tę wartość oblicza authentik.
terraform-lacks = Dostawca Terraform tego nie ma.
terraform-by-id = Dostawca Terraform nie może znaleźć tego po nazwie: jego id jest zmienną, której RAC Admin nie potrafi ustalić przy imporcie tego pliku.
blueprint-not-distinct = Schemat nie odróżni tego od innego obiektu o tej samej nazwie, dostawcy, protokole i hoście.
