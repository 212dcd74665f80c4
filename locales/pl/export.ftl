export = Eksportuj
import = Importuj…
export-objects = { $object ->
    [provider] Eksportuj dostawców RAC
    [property-mapping] Eksportuj mapowania właściwości
   *[endpoint] Eksportuj punkty końcowe
}
export-count = { $object ->
    [provider] { $count ->
        [one] Eksportuj { $count } dostawcę RAC
        [few] Eksportuj { $count } dostawców RAC
        [many] Eksportuj { $count } dostawców RAC
       *[other] Eksportuj { $count } dostawcy RAC
    }
    [property-mapping] { $count ->
        [one] Eksportuj { $count } mapowanie właściwości
        [few] Eksportuj { $count } mapowania właściwości
        [many] Eksportuj { $count } mapowań właściwości
       *[other] Eksportuj { $count } mapowania właściwości
    }
   *[endpoint] { $count ->
        [one] Eksportuj { $count } punkt końcowy
        [few] Eksportuj { $count } punkty końcowe
        [many] Eksportuj { $count } punktów końcowych
       *[other] Eksportuj { $count } punktu końcowego
    }
}
format = Format
csv-help = Tabela dla arkuszy kalkulacyjnych. RAC Admin potrafi ją ponownie odczytać.
plan-file-help = Plik planu RAC Admin: wszystko, do przechowania, porównania i importu.
terraform-help = Konfiguracja dla dostawcy Terraform { $name }, z blokami import.
blueprint = Schemat
blueprint-help = authentik tworzy z niego obiekty, także w innej instancji.
also = Dodatkowo w eksporcie
also-property-mappings = Mapowania właściwości
also-providers = Dostawcy
also-applications = Aplikacje
also-outposts = Placówki
also-endpoints = Punkty końcowe
secrets = Dołącz sekrety
secrets-help = Bez nich plik zawiera w miejscu każdego znacznik, a import zachowuje to, co jest zapisane.
reading-part = Odczyt: { $part }, { $done } z { $all }
size = { $objects ->
    [one] { $objects } obiekt, { $size } kB
    [few] { $objects } obiekty, { $size } kB
    [many] { $objects } obiektów, { $size } kB
   *[other] { $objects } obiektu, { $size } kB
}
nothing = Nie ma czego eksportować: obiekty nie istnieją lub są niewidoczne dla twojego konta.
no-secrets = Żaden z tych obiektów nie ma sekretów w ustawieniach.
file-secrets = Każdy, kto ma ten plik, może odczytać te sekrety
holder = { $kind } „{ $name }”: { $secrets }
left-out = { $count ->
    [one] { $count } obiekt ma sekrety, które nie trafią do pliku.
    [few] { $count } obiekty mają sekrety, które nie trafią do pliku.
    [many] { $count } obiektów ma sekrety, które nie trafią do pliku.
   *[other] { $count } obiektu ma sekrety, które nie trafią do pliku.
}
left-out-terraform = { $count ->
    [one] { $count } obiekt ma sekrety: Terraform pyta o nie jako o zmienne.
    [few] { $count } obiekty mają sekrety: Terraform pyta o nie jako o zmienne.
    [many] { $count } obiektów ma sekrety: Terraform pyta o nie jako o zmienne.
   *[other] { $count } obiektu ma sekrety: Terraform pyta o nie jako o zmienne.
}
left-out-of-blueprint = { $count ->
    [one] { $count } obiekt ma sekrety: podaj je w kontekście schematu jako { $key }…. Schemat nie zmienia obiektów, które istnieją w authentik; nowe bez kontekstu mają puste sekrety.
    [few] { $count } obiekty mają sekrety: podaj je w kontekście schematu jako { $key }…. Schemat nie zmienia obiektów, które istnieją w authentik; nowe bez kontekstu mają puste sekrety.
    [many] { $count } obiektów ma sekrety: podaj je w kontekście schematu jako { $key }…. Schemat nie zmienia obiektów, które istnieją w authentik; nowe bez kontekstu mają puste sekrety.
   *[other] { $count } obiektu ma sekrety: podaj je w kontekście schematu jako { $key }…. Schemat nie zmienia obiektów, które istnieją w authentik; nowe bez kontekstu mają puste sekrety.
}
expressions = Wyrażenia mapowań właściwości są eksportowane bez zmian. Sprawdź, czy żadne nie zawiera sekretu.
losses = Nie w tym formacie
needs = Schemat potrzebuje tych obiektów w authentik i ich nie tworzy
loss = { $what }: { $why }
unread = Nie wszystko udało się odczytać
unread-part = { $part }: { $why }
text = Tekst
copy = Kopiuj
copied = Skopiowano
copy-failed = Kopiowanie jest niedozwolone; zaznacz tekst ręcznie
download = Pobierz
download-file = Pobierz { $name }
close = Zamknij
reading = Odczyt…
