failed = Authentification impossible
try-again = Réessayez.
ask-provider = Demandez à un administrateur d’authentik de vérifier le fournisseur OAuth2 (voir docs/signing-in.md de RAC Admin).

not-secure = L’authentification nécessite des fonctions cryptographiques, que les navigateurs n’offrent qu’aux pages servies en HTTPS.
not-secure-advice = Ouvrez cette page à son adresse https://, ou utilisez un jeton API.
no-storage = Le navigateur n’enregistre rien pour cette page : la réponse d’authentik n’a donc pas pu être vérifiée.
no-storage-advice = Autorisez les données de site pour cette page, ou utilisez un jeton API.
no-answer = authentik n’a pas répondu, ou le navigateur a bloqué sa réponse.
no-answer-advice = Vérifiez le réseau et qu’authentik fonctionne. Si son adresse diffère de celle de cette page, cette dernière doit figurer parmi les URI de redirection du fournisseur : sinon, le navigateur bloque les réponses d’authentik.
no-provider = authentik n’a pas de fournisseur OAuth2 pour l’application configurée ici.
no-provider-advice = Demandez à l’exploitant de cette page de vérifier « oauth » dans config.json : « application » doit être le slug de l’application.
answered-with = authentik a répondu par le statut { $status }.
answered-with-advice = authentik est peut-être encore en cours de démarrage. Attendez un instant, puis réessayez.
other-host = Le fournisseur d’authentik indique un autre hôte que celui configuré ici : { $field } est à l’adresse { $found }. Rien n’y a été envoyé.
no-usable-address = Le fournisseur d’authentik indique un autre hôte que celui configuré ici : { $field } n’a pas d’adresse utilisable. Rien n’y a été envoyé.
other-host-advice = Souvent, un proxy inverse ne transmet pas à authentik son hôte et son schéma publics (X-Forwarded-Host, X-Forwarded-Proto). S’il le fait, « apiBase » dans config.json est incorrect.
not-a-provider = La réponse d’authentik n’est pas celle d’un fournisseur OAuth2.
wrong-state = La réponse ne correspond pas à une authentification commencée dans cet onglet : elle n’a donc pas été utilisée.
wrong-state-advice = Cela arrive avec un ancien lien ou le bouton Précédent. Si quelqu’un vous a envoyé le lien, ne l’utilisez pas. Sinon, réessayez.
too-late = L’authentification a duré plus de dix minutes.
wrong-issuer = La réponse vient d’un autre fournisseur que celui qui a été interrogé.
denied = L’authentification a été annulée ou refusée dans authentik.
denied-advice = Vous pouvez réessayer, ou vous authentifier avec un autre utilisateur.
authentik-says = Message d’authentik : { $text }
code-refused = authentik a rejeté le code qu’il venait d’envoyer : il a expiré ou a déjà été utilisé.
no-token = authentik n’a émis aucun jeton : { $error }.
token-unanswered = authentik n’a pas répondu à la demande de jeton, ou le navigateur a bloqué sa réponse.
token-unanswered-advice = Vérifiez le réseau, puis réessayez. L’adresse de cette page doit figurer parmi les URI de redirection du fournisseur.
token-answered-with = authentik a répondu à la demande de jeton par le statut { $status }.
clock-behind-hours = { $hours ->
    [one] L’horloge de cet ordinateur retarde d’environ { $hours } heure sur celle d’authentik.
   *[other] L’horloge de cet ordinateur retarde d’environ { $hours } heures sur celle d’authentik.
}
clock-behind-minutes = { $minutes ->
    [one] L’horloge de cet ordinateur retarde d’environ { $minutes } minute sur celle d’authentik.
   *[other] L’horloge de cet ordinateur retarde d’environ { $minutes } minutes sur celle d’authentik.
}
clock-ahead-hours = { $hours ->
    [one] L’horloge de cet ordinateur avance d’environ { $hours } heure sur celle d’authentik.
   *[other] L’horloge de cet ordinateur avance d’environ { $hours } heures sur celle d’authentik.
}
clock-ahead-minutes = { $minutes ->
    [one] L’horloge de cet ordinateur avance d’environ { $minutes } minute sur celle d’authentik.
   *[other] L’horloge de cet ordinateur avance d’environ { $minutes } minutes sur celle d’authentik.
}
clock-advice = Réglez l’horloge, puis réessayez. Si elle est à l’heure, c’est celle d’authentik qui est fausse.
not-for-this = La réponse d’authentik n’était pas destinée à cette authentification : elle n’a donc pas été utilisée.
not-for-this-advice = Réessayez. Si cela persiste, le fournisseur n’est pas configuré comme RAC Admin l’attend (voir docs/signing-in.md).
no-api-scope = Vous êtes authentifié, mais authentik n’a pas accordé la portée goauthentik.io/api : son API rejetterait donc le jeton.
token-not-accepted = Vous êtes authentifié, mais l’API d’authentik n’accepte pas le jeton qu’il a émis.
no-api-scope-advice = Demandez à un administrateur d’authentik d’ajouter la portée « authentik API access » au fournisseur OAuth2.
changed = Cette instance a été modifiée ou retirée ici pendant votre authentification.
not-loaded = Une partie de RAC Admin n’a pas pu être chargée. Vérifiez le réseau ou rechargez la page : une nouvelle version a peut-être été installée.
window-blocked = Le navigateur a bloqué la fenêtre. Autorisez les fenêtres contextuelles pour cette page, ou utilisez un jeton API.

signed-out = Déconnecté ici
revoking = Ce navigateur a oublié les jetons. Demande de révocation envoyée à authentik…
revoked = authentik a révoqué les jetons.
not-revoked = Ce navigateur a oublié les jetons, mais authentik n’a pas confirmé leur révocation. Quiconque en possède une copie peut utiliser le jeton d’accès jusqu’à { $time }, et le jeton de rafraîchissement aussi longtemps que le fournisseur le permet.
still-there = Vous êtes toujours authentifié dans authentik lui-même.
on-the-way = authentik met fin à votre session…
not-everywhere = authentik n’a pas indiqué comment mettre fin à votre session : vous y êtes donc toujours authentifié. Déconnectez-vous sur ses propres pages.
