at-position = Wiersz { $line }, kolumna { $column }: { $message }
clean-up = Oczyść
remove-comments = Usuń komentarze
secret-kept-as-text = Wiersz { $line }: ten sekret jest zapisywany jako tekst. Inne programy czytające YAML uznają go za { $kind ->
    [number] liczbę
    [bool] prawdę lub fałsz
    [null] brak wartości
    [date] datę
   *[sign] instrukcję
}.
kept-as-text = Wiersz { $line }: zapisywane jako tekst „{ $text }”. Inne programy czytające YAML uznają to za { $kind ->
    [number] liczbę
    [bool] prawdę lub fałsz
    [null] brak wartości
    [date] datę
   *[sign] instrukcję
}.
comment-after-secret = Wiersz { $line }: „#” zaczyna po tym sekrecie komentarz, który nie zostanie zapisany. Jeśli należy do sekretu, ujmij sekret w cudzysłów.
comment-after-value = Wiersz { $line }: „{ $text }” to komentarz i nie zostanie zapisany. Jeśli należy do wartości, ujmij wartość w cudzysłów.
read-as-one-character = Wiersz { $line }: „{ $text }” jest czytane jako jeden znak, jak w JSON. Inne programy czytające YAML to odrzucają: wpisz sam znak.
comment-of-javascript = Jedna z nazw zaczyna się jak komentarz JavaScriptu. Komentarz w YAML zaczyna się od „#”.
not-a-map = Ustawienia to nazwy z wartościami: wpisz „nazwa: wartość”, po jednym wpisie w wierszu.
too-deep = To jest zagnieżdżone zbyt głęboko.
several-documents = Jest więcej niż jeden dokument: usuń „---” lub „...”.
name-is-no-text = Nazwa nie może być mapą ani listą. Jeśli to tekst, ujmij go w cudzysłów.
no-references = Kotwice (&nazwa) i aliasy (*nazwa) nie są tu obsługiwane: wpisz pełną wartość albo ujmij w cudzysłów tekst, który tak się zaczyna.
no-merge-keys = Klucze scalania (<<) nie są tu obsługiwane. Jeśli to nazwa, ujmij ją w cudzysłów.
float-wants-number = „!!float” wymaga liczby zapisanej jak w JSON.
no-directives = Dyrektywy (%) nie są tu obsługiwane: usuń ten wiersz.
invisible-character = Jest tu niewidoczny znak: { $character }. Usuń go albo zapisz jako sekwencję ucieczki w cudzysłowie podwójnym.
invisible-after-colon = Po tym „:” następuje { $character }, a YAML wymaga spacji.
given-twice = „{ $name }” podano dwa razy.
nul-character = Jest tu znak NUL, którego authentik nie może zapisać. Usuń go.
number-too-large = Ta liczba jest za duża: authentik zapisałby „inf”. Ujmij ją w cudzysłów, aby pozostała tekstem.
number-too-small = Ta liczba jest za mała: authentik zapisałby 0. Ujmij ją w cudzysłów, aby pozostała tekstem.
number-too-long = Ta liczba ma za dużo cyfr dla authentik. Ujmij ją w cudzysłów, aby pozostała tekstem.
tab-instead-of-spaces = Jest tu tabulator, a YAML wymaga spacji.
half-a-character = Ta sekwencja ucieczki to połowa znaku, której authentik nie może zapisać. Wpisz sekwencje obu połówek albo sam znak.
tag-of-blueprints = Tagi działają tylko w schematach authentik: w ustawieniach authentik nie oblicza „{ $tag }”. Wpisz samą wartość.
no-tags-for-text = Tagi ({ $tag }) nie są tu obsługiwane. Ujmij tekst w cudzysłów, aby pozostał tekstem.
no-tags = Tagi ({ $tag }) nie są tu obsługiwane: wpisz samą wartość.
not-json = To nie jest JSON: { $why }.
json-with-comments = To wygląda na JSON z komentarzami. JSON ich nie ma: usuń je albo zapisz ustawienia jako YAML z „#”.
not-yaml = To nie jest YAML: { $why }. Tekst ze znakami takimi jak : # @ lub % wymaga cudzysłowu.
not-closed = ten cudzysłów lub nawias nie jest zamknięty
indented-otherwise = ten wiersz ma inne wcięcie niż wiersze powyżej
indent-more = ten wiersz musi mieć większe wcięcie
needs-colon = po nazwie musi być „:” i spacja
nothing-behind = po wartości nic nie może następować w jej wierszu
no-such-beginning = wartość nie może się zaczynać od tego znaku
block-header = po „|” i „>” muszą następować wiersze tekstu
block-indentation = tekst musi mieć większe wcięcie, ze spacji
no-character = żaden znak nie ma tego numeru: ostatni to \U0010ffff
no-escape = nie ma takiej sekwencji ucieczki; w cudzysłowie podwójnym wpisz ukośnik odwrotny dwa razy
brace-missing = brakuje „,” lub „{"}"}”
bracket-missing = brakuje „,” lub „]”
after-quote = nic nie może następować po cudzysłowie zamykającym
after-comment = po komentarzu tekst ma ciąg dalszy
space-before-comment = komentarz wymaga spacji przed „#”
closes-nothing = ten nawias niczego nie zamyka
list-on-next-line = lista zaczyna się w wierszu pod swoją nazwą
value-missing = brakuje tu wartości
name-missing = przed „:” nie ma nazwy
name-on-line-of-mark = nazwa musi się zaczynać w wierszu ze znakiem „?”
name-is-block = nazwa nie może być blokiem wierszy
looks-like-ldif = To wygląda na LDIF. Ustawienia to parametry Guacamole w postaci „nazwa: wartość”, po jednym w wierszu: każde „guacConfigParameter: name=value” staje się takim wierszem.
looks-like-xml = To wygląda na XML, np. user-mapping.xml Guacamole. Ustawienia to parametry Guacamole w postaci „nazwa: wartość”, po jednym w wierszu: każde <param name="…"> staje się takim wierszem.
looks-like-rdp = To wygląda na plik .rdp. Ustawienia to parametry Guacamole w postaci „nazwa: wartość”, po jednym w wierszu; mają inne nazwy niż w plikach .rdp.
looks-like-registry = To wygląda na eksport rejestru Windows. Ustawienia to parametry Guacamole w postaci „nazwa: wartość”, po jednym w wierszu.
looks-like-blueprint = To wygląda na schemat authentik. Zaimportuj go w authentik w sekcji Schematy; tu należą tylko wiersze „nazwa: wartość” spod „settings”.
looks-like-connections = To wygląda na listę połączeń. Ustawienia dotyczą jednego połączenia: wklej tylko jego parametry w postaci „nazwa: wartość”, po jednym w wierszu.
looks-like-connection = To wygląda na całe połączenie. Tu należą tylko jego parametry w postaci „nazwa: wartość”, po jednym w wierszu.
looks-like-objects = To wygląda na listę obiektów. Ustawienia to parametry Guacamole w postaci „nazwa: wartość”, po jednym w wierszu.
looks-like-hcl = To wygląda na Terraform (HCL). Ustawienia to parametry Guacamole w postaci „nazwa: wartość”, po jednym w wierszu: wklej tylko zawartość jsonencode({"{"}…{"}"}), z „:” zamiast „=”.
looks-like-csv = To wygląda na CSV. Ustawienia to parametry Guacamole w postaci „nazwa: wartość”, po jednym w wierszu.
looks-like-ini = To wygląda na plik INI. Ustawienia to parametry Guacamole w postaci „nazwa: wartość”, po jednym w wierszu, bez sekcji.
looks-like-pairs = To wygląda na wiersze „klucz=wartość”. Ustawienia mają postać „nazwa: wartość”, po jednym w wierszu: wpisz „: ” zamiast „=”.
looks-like-ssh-config = To wygląda na konfigurację SSH. Ustawienia to parametry Guacamole w postaci „nazwa: wartość”, po jednym w wierszu.
looks-like-address = To wygląda na adres. Jego miejsce jest w polu „Host”; ustawienia mają postać „nazwa: wartość”, po jednym w wierszu.
looks-like-putty-key = To wygląda na klucz PuTTY. Wyeksportuj go w PuTTYgen jako klucz OpenSSH i wklej go do parametru „private-key”.
looks-like-private-key = To wygląda na sam klucz prywatny. Wpisz „private-key: |”, a pod spodem klucz, każdy wiersz z wcięciem o dwie spacje, albo dodaj parametr „private-key” w widoku Parametry.
looks-like-certificate = To wygląda na sam klucz lub certyfikat. Wpisz nazwę parametru i „: |”, a pod spodem tekst, każdy wiersz z wcięciem o dwie spacje.
looks-like-public-key = To wygląda na klucz publiczny SSH. Ustawienia mają postać „nazwa: wartość”, po jednym w wierszu, a guacd potrzebuje klucza prywatnego.
host-with-spaces = Host nie może zawierać spacji.
host-with-colons = authentik dzieli host na pierwszym dwukropku: guacd otrzymuje „{ $text }” jako port. Port to liczba od 1 do 65535.
ipv6-in-brackets = Podaj adres IPv6 bez nawiasów, a port w osobnym parametrze.
name-with-colon = Nazwa hosta nie może zawierać dwukropka. Podaj port w osobnym parametrze.
host-unseen-refused = W hoście są niewidoczne znaki, które authentik odrzuca: { $characters }.
host-unseen = W hoście są niewidoczne znaki: { $characters }. Nazwy hostów nie mogą ich zawierać.
ipv6-as-host = authentik dzieli host na pierwszym dwukropku: „{ $host }” nie działa jako adres IPv6.
set-hostname-and-port = Zamiast tego ustaw parametry hostname i port.
ipv6-zone = Strefa „{ $zone }” musi być interfejsem sieciowym tam, gdzie działa guacd.
more-than-a-host = To więcej niż nazwa hosta.
no-place-for = Tego punkt końcowy nie przechowuje: { $parts }.
user-as-parameter = Podaj użytkownika w parametrze username.
no-port = Po dwukropku nie ma portu: guacd używa domyślnego.
not-a-port = „{ $port }” nie jest portem. Port to liczba od 1 do 65535.
no-host = Przed dwukropkiem nie ma hosta.
host-in-quotes = Podaj host bez cudzysłowu.
separate-port = Oddziel port dwukropkiem.
one-host = Punkt końcowy ma jeden host. Utwórz osobny punkt końcowy dla każdego.
name-with-character = Nazwa hosta nie może zawierać „{ $character }”.
two-dots = W nazwie hosta nie może być dwóch kropek z rzędu.
name-too-long = Za długa: nazwa hosta ma najwyżej 253 znaki, a między dwiema kropkami najwyżej 63.
other-script = To, czy guacd znajdzie nazwę zapisaną innym pismem, zależy od miejsca, w którym działa. Jej postać ASCII, zaczynająca się od xn--, działa wszędzie.
no-ipv4 = „{ $host }” nie jest adresem IPv4: cztery liczby od 0 do 255.
part-scheme = schemat
part-password = hasło
part-path = ścieżka
part-query = zapytanie
part-fragment = część po „#”
part-fields = inne pola
part-share = udział
hidden = Ukryte
hidden-as-it-was = Ukryte, bez zmian
hidden-changed = Ukryte, zmienione
hidden-changed-alike = Ukryte, ta sama zmiana
two-secrets = { $first } i { $second }
three-secrets = { $first }, { $second } i { $third }
more-secrets = { $first }, { $second } i jeszcze { $count }
