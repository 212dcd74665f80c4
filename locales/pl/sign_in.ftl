failed = Nie udało się zalogować
try-again = Spróbuj ponownie.
ask-provider = Poproś administratora authentik o sprawdzenie dostawcy OAuth2 (zob. docs/signing-in.md w RAC Admin).
not-secure = Logowanie wymaga kryptografii, którą przeglądarki udostępniają tylko stronom wczytanym przez HTTPS.
not-secure-advice = Otwórz tę stronę pod adresem https:// albo użyj tokena API.
no-storage = Przeglądarka nie zapisuje niczego dla tej strony, więc nie można było zweryfikować odpowiedzi authentik.
no-storage-advice = Zezwól tej stronie na dane witryn albo użyj tokena API.
no-answer = authentik nie odpowiedział albo przeglądarka zablokowała jego odpowiedź.
no-answer-advice = Sprawdź sieć i to, czy authentik działa. Jeśli jego adres różni się od adresu tej strony, jej adres musi być jednym z URI przekierowania dostawcy: w przeciwnym razie przeglądarka blokuje odpowiedzi authentik.
no-provider = authentik nie ma dostawcy OAuth2 dla skonfigurowanej tu aplikacji.
no-provider-advice = Poproś operatora tej strony o sprawdzenie „oauth” w config.json: „application” musi być slugiem aplikacji.
answered-with = authentik odpowiedział kodem stanu { $status }.
answered-with-advice = authentik może się jeszcze uruchamiać. Zaczekaj chwilę i spróbuj ponownie.
other-host = Dostawca authentik podaje inny host niż skonfigurowany tutaj: { $field } ma adres { $found }. Nic tam nie wysłano.
no-usable-address = Dostawca authentik podaje inny host niż skonfigurowany tutaj: { $field } nie ma użytecznego adresu. Nic tam nie wysłano.
other-host-advice = Często odwrotny serwer proxy nie przekazuje authentik jego publicznego hosta i schematu (X-Forwarded-Host, X-Forwarded-Proto). Jeśli przekazuje, błędne jest „apiBase” w config.json.
not-a-provider = Odpowiedź authentik nie pochodzi od dostawcy OAuth2.
wrong-state = Odpowiedź nie należy do logowania rozpoczętego na tej karcie, więc nie została użyta.
wrong-state-advice = Zdarza się to przy starym linku lub po użyciu przycisku Wstecz. Jeśli link przysłał ktoś inny, nie używaj go. W innym przypadku spróbuj ponownie.
too-late = Logowanie trwało ponad dziesięć minut.
wrong-issuer = Odpowiedź przyszła od innego dostawcy niż ten, do którego skierowano żądanie.
denied = Logowanie anulowano lub odrzucono w authentik.
denied-advice = Możesz spróbować ponownie albo zalogować się jako inny użytkownik.
authentik-says = Komunikat authentik: { $text }
code-refused = authentik odrzucił kod, który sam przed chwilą przysłał: kod wygasł albo został już użyty.
no-token = authentik nie wydał tokena: { $error }.
token-unanswered = authentik nie odpowiedział na żądanie tokena albo przeglądarka zablokowała jego odpowiedź.
token-unanswered-advice = Sprawdź sieć i spróbuj ponownie. Adres tej strony musi być jednym z URI przekierowania dostawcy.
token-answered-with = authentik odpowiedział na żądanie tokena kodem stanu { $status }.
clock-behind-hours = { $hours ->
    [one] Zegar tego komputera spóźnia się względem authentik o około { $hours } godzinę.
    [few] Zegar tego komputera spóźnia się względem authentik o około { $hours } godziny.
    [many] Zegar tego komputera spóźnia się względem authentik o około { $hours } godzin.
   *[other] Zegar tego komputera spóźnia się względem authentik o około { $hours } godziny.
}
clock-behind-minutes = { $minutes ->
    [one] Zegar tego komputera spóźnia się względem authentik o około { $minutes } minutę.
    [few] Zegar tego komputera spóźnia się względem authentik o około { $minutes } minuty.
    [many] Zegar tego komputera spóźnia się względem authentik o około { $minutes } minut.
   *[other] Zegar tego komputera spóźnia się względem authentik o około { $minutes } minuty.
}
clock-ahead-hours = { $hours ->
    [one] Zegar tego komputera spieszy się względem authentik o około { $hours } godzinę.
    [few] Zegar tego komputera spieszy się względem authentik o około { $hours } godziny.
    [many] Zegar tego komputera spieszy się względem authentik o około { $hours } godzin.
   *[other] Zegar tego komputera spieszy się względem authentik o około { $hours } godziny.
}
clock-ahead-minutes = { $minutes ->
    [one] Zegar tego komputera spieszy się względem authentik o około { $minutes } minutę.
    [few] Zegar tego komputera spieszy się względem authentik o około { $minutes } minuty.
    [many] Zegar tego komputera spieszy się względem authentik o około { $minutes } minut.
   *[other] Zegar tego komputera spieszy się względem authentik o około { $minutes } minuty.
}
clock-advice = Ustaw zegar i spróbuj ponownie. Jeśli jest ustawiony dobrze, błędny jest zegar authentik.
not-for-this = Odpowiedź authentik nie była przeznaczona dla tego logowania, więc nie została użyta.
not-for-this-advice = Spróbuj ponownie. Jeśli to się powtarza, dostawca nie jest skonfigurowany tak, jak oczekuje RAC Admin (zob. docs/signing-in.md).
no-api-scope = Zalogowano, ale authentik nie przyznał zakresu goauthentik.io/api, więc jego API odrzuciłoby token.
token-not-accepted = Zalogowano, ale API authentik nie akceptuje tokena, który authentik wydał.
no-api-scope-advice = Poproś administratora authentik o dodanie zakresu „authentik API access” do dostawcy OAuth2.
changed = Podczas logowania tę instancję tutaj zmieniono lub usunięto.
not-loaded = Nie udało się wczytać części RAC Admin. Sprawdź sieć albo odśwież stronę: mogła zostać zainstalowana nowa wersja.
window-blocked = Przeglądarka zablokowała okno. Zezwól tej stronie na wyskakujące okna albo użyj tokena API.
signed-out = Wylogowano tutaj
revoking = Ta przeglądarka zapomniała tokeny. Wysyłanie do authentik prośby o ich unieważnienie…
revoked = authentik unieważnił tokeny.
not-revoked = Ta przeglądarka zapomniała tokeny, ale authentik nie potwierdził ich unieważnienia. Każdy, kto ma kopię, może używać tokena dostępu do { $time }, a tokena odświeżania tak długo, jak pozwala dostawca.
still-there = W samym authentik nadal trwa zalogowanie.
on-the-way = authentik kończy sesję…
not-everywhere = authentik nie podał, jak zakończyć sesję, więc zalogowanie nadal tam trwa. Wyloguj się na jego stronach.
