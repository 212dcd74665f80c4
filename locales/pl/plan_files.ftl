too-many-entries = Plik ma więcej wpisów niż { $most }. Podziel go na mniejsze pliki.
file-too-large = Plik jest większy niż 10 MB. Podziel go na mniejsze pliki.
mistake-in-line = Wiersz { $line }: { $mistake }
not-a-plan-file = To nie jest plik planu: brakuje „format: { $format }”.
newer-version = Ten plik planu ma wersję { $found }; RAC Admin odczytuje wersję { $known }.
version-missing = W pliku planu brakuje wersji: wpisz „version: 1”.
section-is-a-list = „{ $section }” musi być listą.
unknown-section = RAC Admin nie zna takiej sekcji pliku planu.
in-section = „{ $section }”
in-entry = „{ $section }”, wpis { $entry }
unnamed-entry = { $kind ->
    [property_mapping] mapowanie właściwości { $place }
    [provider] dostawca { $place }
    [application] aplikacja { $place }
    [outpost] placówka { $place }
   *[endpoint] punkt końcowy { $place }
}
entry-is-names-with-values = { $kind ->
    [property_mapping] Mapowanie właściwości musi mieć postać nazw z wartościami.
    [provider] Dostawca musi mieć postać nazw z wartościami.
    [application] Aplikacja musi mieć postać nazw z wartościami.
    [outpost] Placówka musi mieć postać nazw z wartościami.
   *[endpoint] Punkt końcowy musi mieć postać nazw z wartościami.
}
no-tags = Pliki planów nie mają tagów takich jak w „{ $name }”.
name-missing = Nie ma nazwy.
slug-missing = Nie ma sluga.
secrets-kept = { $count ->
    [one] { $count } sekretu nie ma w pliku: zachowany zostanie ten, który ma instancja.
    [few] { $count } sekretów nie ma w pliku: zachowane zostaną te, które ma instancja.
    [many] { $count } sekretów nie ma w pliku: zachowane zostaną te, które ma instancja.
   *[other] { $count } sekretu nie ma w pliku: zachowany zostanie ten, który ma instancja.
}
part-property-mappings = mapowania właściwości
part-providers = dostawcy
part-applications = aplikacje
part-outposts = placówki
part-endpoints = punkty końcowe
part-bindings = powiązania
part-flows = przepływy
part-users = użytkownicy
part-groups = grupy
part-policies = zasady
may-not-read = { $part ->
    [property_mappings] Twoje konto nie ma uprawnienia do odczytu mapowań właściwości.
    [providers] Twoje konto nie ma uprawnienia do odczytu dostawców.
    [applications] Twoje konto nie ma uprawnienia do odczytu aplikacji.
    [outposts] Twoje konto nie ma uprawnienia do odczytu placówek.
    [endpoints] Twoje konto nie ma uprawnienia do odczytu punktów końcowych.
    [bindings] Twoje konto nie ma uprawnienia do odczytu powiązań.
    [flows] Twoje konto nie ma uprawnienia do odczytu przepływów.
    [users] Twoje konto nie ma uprawnienia do odczytu użytkowników.
    [groups] Twoje konto nie ma uprawnienia do odczytu grup.
   *[policies] Twoje konto nie ma uprawnienia do odczytu zasad.
}
some-hidden = Niewidoczne dla twojego konta: { $count }.
endpoints-may-be-missing = authentik pokazuje na liście tylko to, czego może używać twoje konto, według stanu nawet sprzed doby.
applications-may-be-missing = authentik pokazuje na liście tylko to, czego może używać twoje konto.
binding-of-user = użytkownik { $name }
binding-of-group = grupa { $name }
binding-of-policy = zasada { $name }
binding-of = { $of }: { $binding }
binding-of-impossible = Nie można utworzyć „{ $name }”.
bindings-not-read = Nie udało się odczytać powiązań, więc nie wiadomo, czy to powiązanie już istnieje.
bindings-kept = Powiązania niewymienione w pliku pozostają, ponieważ nie można utworzyć wszystkich powiązań z pliku.
kind-not-read = { $part ->
    [property_mappings] Nie udało się odczytać mapowań właściwości, więc nie wiadomo, czy to istnieje.
    [providers] Nie udało się odczytać dostawców, więc nie wiadomo, czy ten istnieje.
    [applications] Nie udało się odczytać aplikacji, więc nie wiadomo, czy ta istnieje.
    [outposts] Nie udało się odczytać placówek, więc nie wiadomo, czy ta istnieje.
   *[endpoints] Nie udało się odczytać punktów końcowych, więc nie wiadomo, czy ten istnieje.
}
name-not-read = { $target ->
    [flow] Nie udało się odczytać przepływów, więc „{ $name }” jest nieznany.
    [property_mapping] Nie udało się odczytać mapowań właściwości, więc „{ $name }” jest nieznane.
    [provider] Nie udało się odczytać dostawców, więc „{ $name }” jest nieznany.
    [user] Nie udało się odczytać użytkowników, więc „{ $name }” jest nieznany.
    [group] Nie udało się odczytać grup, więc „{ $name }” jest nieznana.
   *[policy] Nie udało się odczytać zasad, więc „{ $name }” jest nieznana.
}
name-unknown = { $target ->
    [flow] Nie ma przepływu „{ $name }”.
    [property_mapping] Nie ma mapowania właściwości „{ $name }”.
    [provider] Nie ma dostawcy „{ $name }”.
    [user] Nie ma użytkownika „{ $name }”.
    [group] Nie ma grupy „{ $name }”.
   *[policy] Nie ma zasady „{ $name }”.
}
needs-impossible = { $target ->
    [property_mapping] Wymaga mapowania właściwości „{ $name }”, którego nie można utworzyć.
   *[provider] Wymaga dostawcy „{ $name }”, którego nie można utworzyć.
}
lacks-field = Brakuje pola potrzebnego do utworzenia: { $field }.
lacks-two-fields = Brakuje pól potrzebnych do utworzenia: { $first } i { $second }.
lacks-fields = Brakuje pól potrzebnych do utworzenia: { $fields }.
protocol-unknown = Protokół to „{ $protocol }”: authentik ma rdp, ssh i vnc.
outpost-without-provider = Placówka potrzebuje co najmniej jednego dostawcy.
outpost-name-taken = Tę nazwę ma placówka innego typu.
application-slug-taken = Ten slug ma aplikacja innego rodzaju.
application-without-provider = Brakuje dostawcy, który jest potrzebny do utworzenia.
mode-unknown = policy_engine_mode nie ma wartości any ani all.
provider-has-application = Dostawca ma już aplikację „{ $application }”.
slug-changes = Wraz ze slugiem zmienią się adresy uruchamiania jej punktów końcowych.
twice-in-file = { $kind ->
    [property_mapping] Plik zawiera to mapowanie właściwości dwa razy.
    [provider] Plik zawiera tego dostawcę dwa razy.
    [application] Plik zawiera tę aplikację dwa razy.
    [outpost] Plik zawiera tę placówkę dwa razy.
   *[endpoint] Plik zawiera ten punkt końcowy dwa razy.
}
endpoint-unclear = Kilka punktów końcowych tego dostawcy ma tę nazwę, z innymi hostami: nie wiadomo, o który chodzi.
nothing-to-keep = Pola { $setting } nie ma w pliku i nie ma czego zachować.
endpoints-go-along = { $count ->
    [one] Jego punkt końcowy zostanie usunięty razem z nim.
    [few] Jego { $count } punkty końcowe zostaną usunięte razem z nim.
    [many] Jego { $count } punktów końcowych zostanie usuniętych razem z nim.
   *[other] Jego { $count } punktu końcowego zostanie usunięte razem z nim.
}
no-such-step = Nie ma takiego kroku.
nothing-to-do = Nie ma nic do zrobienia.
no-id = Obiekt nie ma identyfikatora.
application-needs-provider = Aplikacja wymaga tu dostawcy.
binding-is-whole = Powiązanie jest zapisywane jako całość.
was-not-created = Nie utworzono „{ $name }”.
nothing-to-bind = Nie ma czego powiązać.
skipped = Pominięto, ponieważ nie utworzono „{ $name }”.
changed-by-others = Od utworzenia planu ktoś inny zmienił: { $fields }. Nic nie zapisano.
endpoints-added = Od utworzenia planu do dostawcy „{ $provider }” dodano punkty końcowe. Nic nie usunięto.
created-by-others = { $kind ->
    [property_mapping] Od utworzenia planu ktoś inny utworzył mapowanie właściwości „{ $name }”. Nic nie utworzono.
    [provider] Od utworzenia planu ktoś inny utworzył dostawcę „{ $name }”. Nic nie utworzono.
    [application] Od utworzenia planu ktoś inny utworzył aplikację „{ $name }”. Nic nie utworzono.
    [outpost] Od utworzenia planu ktoś inny utworzył placówkę „{ $name }”. Nic nie utworzono.
    [endpoint] Od utworzenia planu ktoś inny utworzył punkt końcowy „{ $name }”. Nic nie utworzono.
   *[binding] Od utworzenia planu ktoś inny utworzył powiązanie „{ $name }”. Nic nie utworzono.
}
limit-is-zero = Nikt nie może się połączyć: limit wynosi 0.
endpoint-is-open = Tego punktu końcowego mogą używać wszyscy, którzy mogą używać aplikacji: nie ma on powiązań.
