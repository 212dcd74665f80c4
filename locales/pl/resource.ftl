failure-not-found = Nic tu nie ma
failure-no-permission = Brak uprawnień do wyświetlenia
failure-unsupported = Jeszcze nieobsługiwane
failure-other = Nie udało się tego wczytać
try-again = Spróbuj ponownie
request-id = Identyfikator żądania (do dziennika authentik): { $id }
none = Brak
yes = Tak
no = Nie
managed = zarządzane przez authentik
hidden-mapping = Mapowanie, którego twoje konto nie może wyświetlić ({ $id })
checking-uses = Sprawdzanie, co jeszcze z tego korzysta…
no-uses = Nic innego z tego nie korzysta.
no-visible-uses = Nic innego, co widzi twoje konto, z tego nie korzysta. Mogą istnieć obiekty, których ono nie widzi.
maybe-more-uses = Może być więcej obiektów, których twoje konto nie widzi.
deleted-with-it = Usuwane razem z obiektem
unlinked = Odłączane, ale zachowane
kept-without-it = Zachowane, ale bez tego obiektu
left-dangling = Zachowane, ale odwołujące się do usuniętego obiektu
also-affected = Zmiana dotyczy też
uses = { $what }: { $objects }
uses-named = { $what }: { $objects } ({ $names })
uses-named-more = { $what }: { $objects } ({ $names } i jeszcze { $more })
endpoints = { $count ->
    [one] { $count } punkt końcowy
    [few] { $count } punkty końcowe
    [many] { $count } punktów końcowych
   *[other] { $count } punktu końcowego
}
connection-tokens = { $count ->
    [one] { $count } token połączenia
    [few] { $count } tokeny połączeń
    [many] { $count } tokenów połączeń
   *[other] { $count } tokena połączenia
}
property-mappings = { $count ->
    [one] { $count } mapowanie właściwości
    [few] { $count } mapowania właściwości
    [many] { $count } mapowań właściwości
   *[other] { $count } mapowania właściwości
}
bindings = { $count ->
    [one] { $count } powiązanie
    [few] { $count } powiązania
    [many] { $count } powiązań
   *[other] { $count } powiązania
}
providers = { $count ->
    [one] { $count } dostawca
    [few] { $count } dostawców
    [many] { $count } dostawców
   *[other] { $count } dostawcy
}
applications = { $count ->
    [one] { $count } aplikacja
    [few] { $count } aplikacje
    [many] { $count } aplikacji
   *[other] { $count } aplikacji
}
outposts = { $count ->
    [one] { $count } placówka
    [few] { $count } placówki
    [many] { $count } placówek
   *[other] { $count } placówki
}
others = { $kind }: { $count }
clear-cache = Wyczyść pamięć podręczną zasad authentik
clear-cache-what = authentik pamięta nawet przez dobę, które punkty końcowe widzi użytkownik, a także wyniki zasad. Po wyczyszczeniu pamięci podręcznej oceni je na nowo, dla wszystkich.
cache-cleared = Wyczyszczono pamięć podręczną zasad authentik.
