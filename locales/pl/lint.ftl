rename-to = Zmień nazwę na „{ $name }”
set-to = Ustaw „{ $value }”
remove-it = Usuń
write-as-text = Zapisz jako tekst
write-text = Zapisz "{ $text }" jako tekst
remove-line-break = Usuń podział wiersza
remove-whitespace = Usuń białe znaki
write-backslash = Zapisz ukośnik odwrotny
clean-up = Oczyść
set-by-provider-or-mapping = Może go ustawiać dostawca lub mapowanie właściwości.
set-at-launch = Może go ustawiać wyrażenie przy uruchomieniu.
set-by-endpoints = Mogą go ustawiać punkty końcowe, których to dotyczy.
always-set = authentik zawsze ustawia „{ $name }”; ustawiona tu wartość nie działa. Dysk jest w kontenerze placówki i zostaje usunięty razem z nim.
set-by-mapping-too = Mapowanie właściwości „{ $mapping }” ustawia tę samą wartość; ta ustawiona tutaj nie działa.
overridden-later = Mapowanie właściwości „{ $mapping }” jest stosowane później i zastępuje tę wartość.
overridden-by-mapping = Mapowanie właściwości „{ $mapping }” zastępuje tę wartość: mapowania są stosowane po wszystkich ustawieniach.
secret-readable = Każdy, kto może wyświetlić { $owner ->
    [provider] tego dostawcę
    [endpoint] ten punkt końcowy
   *[mapping] to mapowanie właściwości
}, może odczytać ten sekret.
null-value = null dociera do guacd jako tekst „None”. Aby parametr był nieustawiony, usuń go.
empty-in-endpoint = Pusta wartość oznacza wartość domyślną guacd, nawet jeśli dostawca ustawia inną.
empty-in-expression = Pusta wartość oznacza wartość domyślną guacd, nawet jeśli ustawienia zawierają inną.
empty-value = Pusta wartość oznacza wartość domyślną guacd, tak jak brak ustawienia.
left-out = authentik pomija ustawienie statyczne, którego wartość to { $value ->
    [null] null
    [false] false
    [number] 0
    [list] pusta lista
    [map] pusta mapa
   *[text] pusty tekst
}: guacd go nie otrzymuje i niczego ono nie zastępuje.
text-is-kept = Tekst "{ $text }" zostaje zachowany.
newer-guacd = guacd 1.6.0, dostarczany z authentik, nie ma parametru „{ $name }” i go ignoruje; nowsze wersje go mają.
other-protocol = „{ $name }” to parametr dla: { $others }; guacd ignoruje go dla: { $these }.
did-you-mean = guacd nie ma parametru „{ $name }” i go ignoruje. Czy chodziło o „{ $meant }”?
unknown-name = guacd nie ma parametru „{ $name }” i go ignoruje.
list-value = Lista dociera do guacd jako tekst Pythona, którego nie potrafi on użyć.
map-value = Mapa dociera do guacd jako tekst Pythona, którego nie potrafi on użyć.
option-in-other-case = guacd nie ma tu opcji „{ $text }”: wielkość liter w opcjach ma znaczenie.
no-such-option = guacd nie ma tu opcji „{ $text }” i używa wartości domyślnej.
newer-encoding = MacRoman wymaga guacd nowszego niż 1.6.0, dostarczany z authentik.
out-of-range = Wartość „{ $text }” jest spoza zakresu: co najmniej { $least }, najwyżej { $greatest }.
too-small = Wartość „{ $text }” jest spoza zakresu: co najmniej { $least }.
port-only-digits = Port składa się tylko z cyfr, inaczej niż „{ $text }”.
only-true-or-false = guacd akceptuje tu tylko „true” i „false”; „{ $text }” pozostawia opcję wyłączoną.
only-whole-numbers = guacd akceptuje tu tylko liczby całkowite; w przypadku „{ $text }” użyje wartości domyślnej.
not-text = Ten parametr jest tekstem, ale wartość to { $kind ->
    [number] liczba
   *[switch] przełącznik
}. Zapisany jako tekst zachowa pisownię w każdym narzędziu.
not-text-secret = Ten parametr jest tekstem, ale wartość to { $kind ->
    [number] liczba
   *[switch] przełącznik
} i guacd otrzymuje ją w innej pisowni.
not-text-as-typed = Ten parametr jest tekstem, ale wartość to { $kind ->
    [number] liczba
   *[switch] przełącznik
}: guacd otrzymuje „{ $text }”, a nie „{ $typed }”.
ends-with-line-break = Na końcu jest podział wiersza, który guacd traktuje jako część wartości.
ends-with-whitespace = Na końcu są białe znaki, które guacd traktuje jako część wartości.
starts-with-line-break = Na początku jest podział wiersza, który guacd traktuje jako część wartości.
starts-with-whitespace = Na początku są białe znaki, które guacd traktuje jako część wartości.
starts-and-ends-with-line-break = Na początku i na końcu są podziały wiersza, które guacd traktuje jako część wartości.
starts-and-ends-with-whitespace = Na początku i na końcu są białe znaki, które guacd traktuje jako część wartości.
no-time-zone = „{ $text }” nie jest strefą czasową, taką jak Europe/Berlin.
no-colours = „{ $text }” nie jest ani nazwanym schematem kolorów, ani listą kolorów, taką jak „foreground: rgb:ff/ff/ff”.
token-not-replaced = authentik nie zastępuje „{ $token }”: guacd otrzymuje to bez zmian. Aby użyć danych użytkownika, napisz wyrażenie w mapowaniu właściwości.
looks-like-tag = To wygląda jak tag „!{ $tag }”. Tagi działają tylko w schematach authentik; tutaj guacd otrzymuje ten tekst bez zmian.
recordings-in-container = Ten folder jest w kontenerze placówki: nagrania zostaną usunięte razem z nim, chyba że zamontowano tam wolumin.
text-logs-in-container = Ten folder jest w kontenerze placówki: dzienniki tekstowe zostaną usunięte razem z nim, chyba że zamontowano tam wolumin.
unseen-in-name = W nazwie są niewidoczne znaki: { $characters }. guacd traktuje ją jako inną nazwę.
unseen-inside = W jednym z zawartych tu tekstów są niewidoczne znaki: { $characters }.
unseen-refused = Są tu niewidoczne znaki: { $characters }. authentik to odrzuca.
unseen-escape = Są tu niewidoczne znaki: { $characters }. Tworzy je ukośnik odwrotny w cudzysłowie podwójnym: wpisz „\\” albo użyj cudzysłowu pojedynczego.
unseen-in-value = { $count ->
    [one] Jest tu niewidoczny znak: { $characters }.
    [few] Są tu niewidoczne znaki: { $characters }.
    [many] Są tu niewidoczne znaki: { $characters }.
   *[other] Są tu niewidoczne znaki: { $characters }.
}
same-as-host-field = Pole Host ma już tę wartość.
instead-of-host-field = guacd używa stąd „{ $text }”, a nie wartości pola Host.
instead-of-host-field-value = guacd używa stąd „{ $text }”, a nie „{ $field }” z pola Host.
hostname-of-mapping = To zastępuje host każdego punktu końcowego, którego dotyczy to mapowanie właściwości.
hostname-of-provider = To zastępuje host każdego punktu końcowego tego dostawcy, który sam go nie ustawia.
port-of-mapping = To zastępuje port w polu Host każdego punktu końcowego, którego dotyczy to mapowanie właściwości.
port-of-provider = To zastępuje port w polu Host każdego punktu końcowego tego dostawcy, który sam go nie ustawia.
ipv6-host = authentik dzieli host na pierwszym dwukropku: „{ $host }” nie działa jako adres IPv6. Zamiast tego ustaw go tutaj.
ipv6-port = authentik używa jako portu tego, co następuje po pierwszym dwukropku adresu IPv6. Ustaw port tutaj.
port-after-first-colon = authentik używa jako portu tego, co następuje po pierwszym dwukropku w polu Host.
vnc-port-unless-set = VNC nie ma domyślnego portu: guacd nie może się połączyć, chyba że port ustawia dostawca lub mapowanie właściwości.
vnc-port-unless-at-launch = VNC nie ma domyślnego portu: guacd nie może się połączyć, chyba że port ustawia wyrażenie przy uruchomieniu.
vnc-port = VNC nie ma domyślnego portu: bez portu guacd nie może się połączyć.
nla-fails = NLA nie działa z guacd dostarczanym z authentik: w jego kryptografii FIPS brakuje tego, czego potrzebuje NLA.
vmconnect-needs-id = Przy „vmconnect” Hyper-V potrzebuje identyfikatora maszyny wirtualnej w „preconnection-blob”. Bez niego połączenia się nie udają.
tls-certificates = Przy „tls” guacd odrzuca certyfikaty serwera z podpisem własnym. Aby taki zaakceptować, ustaw „cert-fingerprints”, „cert-tofu” lub „ignore-cert”.
mac-address = guacd akceptuje adres MAC tylko jako sześć bajtów rozdzielonych dwukropkami, inaczej niż „{ $text }”.
no-effect-without = Bez „{ $name }” to nie działa.
wake-up-range = Pakiet jest wysyłany z sieci placówki i wybudza tylko maszyny, do których dociera stamtąd rozgłoszenie.
name-has-no-effect-without = „{ $name }” nie działa bez „{ $missing }”.
key-quoted = Każdy wiersz tego klucza zaczyna się od tych samych znaków, jak w cytowanej wiadomości: guacd nie znajduje klucza.
remove-quote-marks = Usuń te znaki
key-in-expression = authentik dodaje cztery spacje przed każdym wierszem wyrażenia: złóż klucz za pomocą "\n".join([…]), po jednym tekście na wiersz.
key-empty = Między pierwszym a ostatnim wierszem tego klucza nic nie ma.
key-not-base64 = Wiersze między pierwszym a ostatnim wierszem tego klucza nie są w Base64.
putty-key = To klucz PuTTY (.ppk), którego guacd nie potrafi odczytać. Wyeksportuj go w PuTTYgen: Conversions, Export OpenSSH key.
public-instead-of-private = To klucz publiczny, a potrzebny jest prywatny. Jest w pliku bez „.pub”.
certificate-instead-of-private = To certyfikat, a potrzebny jest klucz prywatny.
key-of-unknown-kind = Pierwszy wiersz nie podaje rodzaju klucza prywatnego, jak w „-----BEGIN RSA PRIVATE KEY-----”.
key-without-first-line = Brakuje pierwszego wiersza tego klucza, „-----BEGIN …-----”.
add-first-line = Dodaj pierwszy wiersz
key-without-both-lines = Brakuje pierwszego i ostatniego wiersza tego klucza.
add-both-lines = Dodaj oba wiersze
no-private-key = guacd nie potrafi odczytać tego jako klucza prywatnego: klucz zaczyna się od „-----BEGIN ”.
key-without-last-line = Brakuje ostatniego wiersza tego klucza, „-----END …-----”.
add-last-line = Dodaj ostatni wiersz
key-cut-off = Klucz jest ucięty: brakuje jego wiersza „-----END …”.
key-label-unknown = guacd nie potrafi odczytać klucza z etykietą „{ $label }”: jego biblioteka SSH jej nie zna.
key-labels-differ = Pierwszy wiersz tego klucza podaje „{ $first }”, a ostatni „{ $last }”: muszą być zgodne.
key-label-wrong = Etykieta „{ $label }” nie pasuje do klucza między wierszami.
key-lines-inexact = Pierwszy i ostatni wiersz klucza muszą brzmieć dokładnie „-----BEGIN …-----” i „-----END …-----”, wielkimi literami i z pięcioma łącznikami po każdej stronie.
label-it = Nadaj etykietę „{ $label }”
several-keys = Jest tu kilka kluczy prywatnych; guacd używa tylko pierwszego.
keep-first-key = Zachowaj pierwszy
text-before-encrypted-key = Przed kluczem jest tekst: guacd nie zauważa, że klucz jest zaszyfrowany, i nie pyta o jego hasło.
text-around-key = Przed kluczem lub za nim jest tekst, który guacd ignoruje.
keep-only-key = Zachowaj tylko klucz
sftp-key-encrypted = Ten klucz jest zaszyfrowany, a „sftp-passphrase” nie jest ustawiony: bez niego guacd nie może użyć klucza.
key-encrypted = Ten klucz jest zaszyfrowany, a „passphrase” nie jest ustawiony: guacd pyta o hasło klucza każdego użytkownika.
private-instead-of-public = To klucz prywatny. Podaj klucz publiczny lub certyfikat.
key-breaks-written = Podziały wierszy tego klucza są zapisane jako „\n”; guacd potrzebuje prawdziwych.
turn-into-breaks = Zamień \n na podziały wierszy
key-breaks-lost = Ten klucz stracił podziały wierszy; guacd ich potrzebuje.
key-some-breaks-lost = Niektóre wiersze tego klucza straciły podziały; guacd ich potrzebuje.
restore-breaks = Przywróć podziały wierszy
key-with-spaces = Wiersze tego klucza zaczynają się lub kończą spacjami: guacd nie znajduje klucza, ponieważ jego biblioteka SSH porównuje całe wiersze.
remove-spaces = Usuń spacje
key-gaps = Ten klucz ma puste wiersze albo nie ma żadnego po nagłówkach: guacd nie potrafi go odczytać.
fix-lines = Popraw wiersze
key-with-cr = Wiersze tego klucza kończą się znakami CR i LF: guacd nie zauważa, czy klucz jest zaszyfrowany, i nie pyta o jego hasło.
end-with-lf = Zakończ wiersze znakiem LF
key-after-empty-lines = Przed tym kluczem są puste wiersze: guacd nie zauważa, czy klucz jest zaszyfrowany.
