about = Zmiany dostawców, punktów końcowych, mapowań właściwości, powiązań i tokenów połączeń wprowadzone na tej karcie, a także aplikacji i placówek z tej aplikacji, również przez importy i plany. Są tylko w pamięci tej karty: odświeżenie, rozłączenie lub zablokowanie strony je usuwa.
empty-title = Na tej karcie nie ma jeszcze zmian
empty-text = To, co utworzysz, zmienisz lub usuniesz, pojawi się tutaj i będzie można to cofnąć.
caption = Ostatnie zmiany
change = Zmiana
when = Kiedy
state = Stan
undo = Cofnij
can-be-undone = Można cofnąć
can-not-be-undone = Nie można cofnąć
changed-since = Nie cofnięto: od tego czasu zmieniono
partly = Cofnięto { $done } z { $all }
more = i jeszcze { $count }
dropped = { $count ->
    [one] { $count } starsza zmiana nie jest już przechowywana.
    [few] { $count } starsze zmiany nie są już przechowywane.
    [many] { $count } starszych zmian nie jest już przechowywanych.
   *[other] { $count } starszej zmiany nie jest już przechowywane.
}
undo-of = Cofnij: { $title }
if-undone = Jeśli to cofniesz:
undo-did = Aby to cofnąć, wykonano:
create-again = { $kind ->
    [provider] Utwórz ponownie dostawcę „{ $name }”
    [property-mapping] Utwórz ponownie mapowanie właściwości „{ $name }”
    [binding] Utwórz ponownie powiązanie „{ $name }”
    [application] Utwórz ponownie aplikację „{ $name }”
    [outpost] Utwórz ponownie placówkę „{ $name }”
    [connection-token] Utwórz ponownie token połączenia „{ $name }”
   *[endpoint] Utwórz ponownie punkt końcowy „{ $name }”
}
create-again-with-bindings = { $kind ->
    [provider] Utwórz ponownie dostawcę „{ $name }” razem z powiązaniami ({ $count })
    [property-mapping] Utwórz ponownie mapowanie właściwości „{ $name }” razem z powiązaniami ({ $count })
    [binding] Utwórz ponownie powiązanie „{ $name }” razem z powiązaniami ({ $count })
    [application] Utwórz ponownie aplikację „{ $name }” razem z powiązaniami ({ $count })
    [outpost] Utwórz ponownie placówkę „{ $name }” razem z powiązaniami ({ $count })
    [connection-token] Utwórz ponownie token połączenia „{ $name }” razem z powiązaniami ({ $count })
   *[endpoint] Utwórz ponownie punkt końcowy „{ $name }” razem z powiązaniami ({ $count })
}
delete = { $kind ->
    [provider] Usuń dostawcę „{ $name }”
    [property-mapping] Usuń mapowanie właściwości „{ $name }”
    [binding] Usuń powiązanie „{ $name }”
    [application] Usuń aplikację „{ $name }”
    [outpost] Usuń placówkę „{ $name }”
    [connection-token] Usuń token połączenia „{ $name }”
   *[endpoint] Usuń punkt końcowy „{ $name }”
}
restore = { $kind ->
    [provider] Przywróć pola dostawcy „{ $name }”: { $fields }
    [property-mapping] Przywróć pola mapowania właściwości „{ $name }”: { $fields }
    [binding] Przywróć pola powiązania „{ $name }”: { $fields }
    [application] Przywróć pola aplikacji „{ $name }”: { $fields }
    [outpost] Przywróć pola placówki „{ $name }”: { $fields }
    [connection-token] Przywróć pola tokena połączenia „{ $name }”: { $fields }
   *[endpoint] Przywróć pola punktu końcowego „{ $name }”: { $fields }
}
provider-and-endpoint = dostawca i punkt końcowy
add-again = { $kind ->
    [provider] Dodaj ponownie dostawcę do obiektu: { $object }
    [property-mapping] Dodaj ponownie mapowanie właściwości do obiektu: { $object }
    [binding] Dodaj ponownie powiązanie do obiektu: { $object }
    [application] Dodaj ponownie aplikację do obiektu: { $object }
    [outpost] Dodaj ponownie placówkę do obiektu: { $object }
    [connection-token] Dodaj ponownie token połączenia do obiektu: { $object }
   *[endpoint] Dodaj ponownie punkt końcowy do obiektu: { $object }
}
object = { $kind ->
    [provider] dostawca „{ $name }”
    [property-mapping] mapowanie właściwości „{ $name }”
    [binding] powiązanie „{ $name }”
    [application] aplikacja „{ $name }”
    [outpost] placówka „{ $name }”
    [connection-token] token połączenia „{ $name }”
   *[endpoint] punkt końcowy „{ $name }”
}
lost-settings = Nie można przywrócić ustawień „{ $name }”: twoje konto nie może ich wyświetlić.
lost-bindings = Nie można przywrócić wszystkich powiązań „{ $name }”. Obiekt wróci jako Zamknięte (limit 0): dodaj jego powiązania, a potem ustaw limit.
lost-endpoints = Nie można przywrócić tych punktów końcowych dostawcy „{ $name }”, których twoje konto nie może wyświetlić.
lost-outposts = „{ $name }” nie zostanie ponownie dodany do placówek: nie udało się ich odczytać.
lost-uses = „{ $name }” nie zostanie ponownie wybrane tam, gdzie było: nie udało się tego odczytać.
lost-expiring = Nie można przywrócić powiązania „{ $name }”: wygasa ono, a API nie potrafi zapisać kiedy.
lost-access = Nie można przywrócić wszystkich powiązań aplikacji „{ $name }”. Wróci ona bez swojego dostawcy: dodaj jej powiązania, a potem przypisz ją do dostawcy.
lost-icon = Nie można przywrócić ikony „{ $name }”: to przesłany plik.
lost-along = Nie można przywrócić tego, co authentik usuwa razem z „{ $name }” lub co się do niej odwołuje: uprawnień aplikacji, dostawców backchannel, domyślnej aplikacji marki.
lost-token = Placówka „{ $name }” wróci z nowym tokenem: uruchom ją z nim, jeśli prowadzisz ją samodzielnie.
lost-object = { $kind ->
    [provider] Nie można przywrócić dostawcy „{ $name }”.
    [property-mapping] Nie można przywrócić mapowania właściwości „{ $name }”.
    [binding] Nie można przywrócić powiązania „{ $name }”.
    [application] Nie można przywrócić aplikacji „{ $name }”.
    [outpost] Nie można przywrócić placówki „{ $name }”.
    [connection-token] Nie można przywrócić tokena połączenia „{ $name }”.
   *[endpoint] Nie można przywrócić punktu końcowego „{ $name }”.
}
question = Cofnąć tę zmianę?
not-back = Nowe identyfikatory i adresy uruchamiania. Tokeny połączeń nie wrócą.
not-overwritten = To, co ktoś od tego czasu zmienił, nie zostanie nadpisane.
forgotten = Ta zmiana nie jest już tutaj znana.
changed-fields = Zmieniono od tego czasu: { $fields }. Nic nie zapisano.
changed-value = { $name }: { $old } → { $new }
changed-settings = { $name } ({ $changes })
listed = { $first }, { $second }
value = „{ $value }”
no-value = brak
missing = { $kind ->
    [provider] Dostawca tego obiektu już nie istnieje.
    [property-mapping] Mapowanie właściwości tego obiektu już nie istnieje.
    [binding] Powiązanie tego obiektu już nie istnieje.
    [application] Aplikacja tego obiektu już nie istnieje.
    [outpost] Placówka tego obiektu już nie istnieje.
    [connection-token] Token połączenia tego obiektu już nie istnieje.
   *[endpoint] Punkt końcowy tego obiektu już nie istnieje.
}
needs = { $kind ->
    [provider] Dostawcę tego obiektu usunięto. Najpierw cofnij tamtą zmianę.
    [property-mapping] Mapowanie właściwości tego obiektu usunięto. Najpierw cofnij tamtą zmianę.
    [binding] Powiązanie tego obiektu usunięto. Najpierw cofnij tamtą zmianę.
    [application] Aplikację tego obiektu usunięto. Najpierw cofnij tamtą zmianę.
    [outpost] Placówkę tego obiektu usunięto. Najpierw cofnij tamtą zmianę.
    [connection-token] Token połączenia tego obiektu usunięto. Najpierw cofnij tamtą zmianę.
   *[endpoint] Punkt końcowy tego obiektu usunięto. Najpierw cofnij tamtą zmianę.
}
in-use = Nie usunięto, ponieważ jest w użyciu: { $users }.
count-endpoints = { $count ->
    [one] { $count } punkt końcowy
    [few] { $count } punkty końcowe
    [many] { $count } punktów końcowych
   *[other] { $count } punktu końcowego
}
count-providers = { $count ->
    [one] { $count } dostawca
    [few] { $count } dostawców
    [many] { $count } dostawców
   *[other] { $count } dostawcy
}
count-connection-tokens = { $count ->
    [one] { $count } token połączenia
    [few] { $count } tokeny połączeń
    [many] { $count } tokenów połączeń
   *[other] { $count } tokena połączenia
}
count-bindings = { $count ->
    [one] { $count } powiązanie
    [few] { $count } powiązania
    [many] { $count } powiązań
   *[other] { $count } powiązania
}
count-outposts = { $count ->
    [one] { $count } placówka
    [few] { $count } placówki
    [many] { $count } placówek
   *[other] { $count } placówki
}
count-others = { $count ->
    [one] { $count } inny obiekt
    [few] { $count } inne obiekty
    [many] { $count } innych obiektów
   *[other] { $count } innego obiektu
}
undone = Cofnięto
already-as-before = Już jest jak przedtem
count-already-as-before = Już były jak przedtem: { $count }.
undone-changes = { $count ->
    [0] Nic nie cofnięto
    [one] Cofnięto zmiany { $count } obiektu
    [few] Cofnięto zmiany { $count } obiektów
    [many] Cofnięto zmiany { $count } obiektów
   *[other] Cofnięto zmiany { $count } obiektu
}
undone-changes-of = { $done ->
    [0] Nic nie cofnięto
   *[other] { $all ->
        [one] Cofnięto zmiany { $done } z { $all } obiektu
        [few] Cofnięto zmiany { $done } z { $all } obiektów
        [many] Cofnięto zmiany { $done } z { $all } obiektów
       *[other] Cofnięto zmiany { $done } z { $all } obiektu
    }
}
undone-changes-summary = { $count ->
    [0] Nic nie cofnięto.
    [one] Cofnięto zmiany { $count } obiektu.
    [few] Cofnięto zmiany { $count } obiektów.
    [many] Cofnięto zmiany { $count } obiektów.
   *[other] Cofnięto zmiany { $count } obiektu.
}
undone-changes-so-far = { $count ->
    [0] Dotychczas nic nie cofnięto.
    [one] Dotychczas cofnięto zmiany { $count } obiektu.
    [few] Dotychczas cofnięto zmiany { $count } obiektów.
    [many] Dotychczas cofnięto zmiany { $count } obiektów.
   *[other] Dotychczas cofnięto zmiany { $count } obiektu.
}
conflict-text = Po twojej zmianie obiekt znowu zmieniono w authentik. Wybierz dla każdego pola, czy przywrócić to, co było przed twoją zmianą.
conflict-base = Twoja zmiana
conflict-take-mine = Przywróć poprzednią wersję
conflict-keep-theirs = Zachowaj wersję z authentik
conflict-save = Zapisz ten wybór
somebody-changed = { $kind ->
    [provider] Ktoś inny zmienił tego dostawcę
    [property-mapping] Ktoś inny zmienił to mapowanie właściwości
    [binding] Ktoś inny zmienił to powiązanie
    [application] Ktoś inny zmienił tę aplikację
    [outpost] Ktoś inny zmienił tę placówkę
    [connection-token] Ktoś inny zmienił ten token połączenia
   *[endpoint] Ktoś inny zmienił ten punkt końcowy
}
as-before = Jak przed twoją zmianą
as-now = Jak jest teraz
as-yours = Jak po twojej zmianie
