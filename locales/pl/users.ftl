user = Użytkownik
section = Dostęp
back = Do dostępu wszystkich użytkowników
show-in-access = Pokaż w widoku Dostęp
username = Nazwa użytkownika
email = E-mail
state = Konto
active = Aktywne
inactive = Nieaktywne: nie może się zalogować
superuser = Superużytkownik. authentik ocenia powiązania superużytkowników tak samo jak innych.
last-login = Ostatnie logowanie
groups = Grupy
no-groups = Brak
unknown = nieznane
endpoints = Punkty końcowe
endpoints-caption = Punkty końcowe dostępne dla użytkownika
endpoint = Punkt końcowy
provider = Dostawca
access = Dostęp
why = Dlaczego
reaches-all = { $count ->
    [one] Ma dostęp do { $count } punktu końcowego.
    [few] Ma dostęp do { $count } punktów końcowych.
    [many] Ma dostęp do { $count } punktów końcowych.
   *[other] Ma dostęp do { $count } punktu końcowego.
}
reaches-of = { $all ->
    [one] Ma dostęp do { $count } z { $all } punktu końcowego.
    [few] Ma dostęp do { $count } z { $all } punktów końcowych.
    [many] Ma dostęp do { $count } z { $all } punktów końcowych.
   *[other] Ma dostęp do { $count } z { $all } punktu końcowego.
}
maybe-more = Rozstrzygane przy uruchomieniu lub niemożliwe do sprawdzenia tutaj: jeszcze { $count }.
reaches-none = Ten użytkownik nie ma dostępu do żadnego punktu końcowego, który widzi twoje konto.
not-read = Nie wiadomo, do czego ten użytkownik ma dostęp.
tokens = Tokeny połączeń
sessions = Sesje
sessions-about = Sesje użytkownika w authentik. Dopiero zakończenie sesji naprawdę zamyka połączenia, które w niej otwarto; unieważnienie tokena tego nie robi.
sessions-caption = Sesje użytkownika w authentik
no-sessions = Ten użytkownik nie ma sesji.
no-sessions-seen = Żadna sesja tego użytkownika nie jest widoczna dla twojego konta.
browser = Przeglądarka
from = Z adresu
last-used = Ostatnio używana
expires = Wygasa
session = { $user }, adres { $address }
session-anywhere = { $user }
end-session = Zakończ sesję
end-label = Zakończ sesję użytkownika { $user } z adresu { $address }
end-label-anywhere = Zakończ sesję użytkownika { $user }
end-title = Zakończyć sesję użytkownika { $user } z adresu { $address }?
end-title-anywhere = Zakończyć sesję użytkownika { $user }?
end-about = Użytkownik zostanie w tej przeglądarce wylogowany z authentik, otwarte w niej połączenia zostaną zamknięte, a tokeny połączeń tej sesji usunięte. Tego nie można cofnąć.
end-own = To twoje własne konto. Jeśli do zalogowania tutaj użyto tej sesji, nastąpi też wylogowanie tutaj.
ended = Zakończono sesję użytkownika { $user } z adresu { $address }.
ended-anywhere = Zakończono sesję użytkownika { $user }.
already-ended = Sesja już się zakończyła.
launches = Ostatnie uruchomienia
launches-caption = Najnowsze uruchomienia użytkownika
all-activity = Cała aktywność tego użytkownika
no-launches = Wśród najnowszych autoryzacji nie ma uruchomień tego użytkownika.
not-visible = Twoje konto nie może wyświetlać zdarzeń.
when = Kiedy
