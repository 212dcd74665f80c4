read-list = { $result ->
    [refused] authentik a refusé de lire la liste
   *[failed] Impossible de lire la liste
}
ask-whose-token = { $result ->
    [refused] authentik a refusé d’indiquer à qui appartient le jeton
   *[failed] Impossible de demander à authentik à qui appartient le jeton
}
read-connection-tokens = { $result ->
    [refused] authentik a refusé de lire les jetons de connexion
   *[failed] Impossible de lire les jetons de connexion
}
count-connection-tokens = { $result ->
    [refused] authentik a refusé de compter les jetons de connexion
   *[failed] Impossible de compter les jetons de connexion
}
read-connection-token = { $result ->
    [refused] authentik a refusé de lire le jeton de connexion
   *[failed] Impossible de lire le jeton de connexion
}
save-connection-token = { $result ->
    [refused] authentik a refusé d’enregistrer le jeton de connexion
   *[failed] Impossible d’enregistrer le jeton de connexion
}
delete-connection-token = { $result ->
    [refused] authentik a refusé de supprimer le jeton de connexion de { $whose }
   *[failed] Impossible de supprimer le jeton de connexion de { $whose }
}
read-providers = { $result ->
    [refused] authentik a refusé de lire les fournisseurs
   *[failed] Impossible de lire les fournisseurs
}
read-provider = { $result ->
    [refused] authentik a refusé de lire le fournisseur
   *[failed] Impossible de lire le fournisseur
}
create-provider = { $result ->
    [refused] authentik a refusé de créer le fournisseur
   *[failed] Impossible de créer le fournisseur
}
save-provider = { $result ->
    [refused] authentik a refusé d’enregistrer le fournisseur
   *[failed] Impossible d’enregistrer le fournisseur
}
delete-provider = { $result ->
    [refused] authentik a refusé de supprimer le fournisseur « { $name } »
   *[failed] Impossible de supprimer le fournisseur « { $name } »
}
read-provider-permissions = { $result ->
    [refused] authentik a refusé de lire les permissions sur le fournisseur
   *[failed] Impossible de lire les permissions sur le fournisseur
}
read-endpoints = { $result ->
    [refused] authentik a refusé de lire les points de terminaison
   *[failed] Impossible de lire les points de terminaison
}
count-endpoints = { $result ->
    [refused] authentik a refusé de compter les points de terminaison
   *[failed] Impossible de compter les points de terminaison
}
read-endpoint = { $result ->
    [refused] authentik a refusé de lire le point de terminaison
   *[failed] Impossible de lire le point de terminaison
}
create-endpoint = { $result ->
    [refused] authentik a refusé de créer le point de terminaison
   *[failed] Impossible de créer le point de terminaison
}
save-endpoint = { $result ->
    [refused] authentik a refusé d’enregistrer le point de terminaison
   *[failed] Impossible d’enregistrer le point de terminaison
}
delete-endpoint = { $result ->
    [refused] authentik a refusé de supprimer le point de terminaison « { $name } »
   *[failed] Impossible de supprimer le point de terminaison « { $name } »
}
read-property-mappings = { $result ->
    [refused] authentik a refusé de lire les mappages de propriété
   *[failed] Impossible de lire les mappages de propriété
}
read-property-mapping = { $result ->
    [refused] authentik a refusé de lire le mappage de propriété
   *[failed] Impossible de lire le mappage de propriété
}
create-property-mapping = { $result ->
    [refused] authentik a refusé de créer le mappage de propriété
   *[failed] Impossible de créer le mappage de propriété
}
save-property-mapping = { $result ->
    [refused] authentik a refusé d’enregistrer le mappage de propriété
   *[failed] Impossible d’enregistrer le mappage de propriété
}
delete-property-mapping = { $result ->
    [refused] authentik a refusé de supprimer le mappage de propriété « { $name } »
   *[failed] Impossible de supprimer le mappage de propriété « { $name } »
}
test-property-mapping = { $result ->
    [refused] authentik a refusé de tester le mappage de propriété
   *[failed] Impossible de tester le mappage de propriété
}
read-bindings = { $result ->
    [refused] authentik a refusé de lire les liaisons
   *[failed] Impossible de lire les liaisons
}
read-binding = { $result ->
    [refused] authentik a refusé de lire la liaison
   *[failed] Impossible de lire la liaison
}
create-binding = { $result ->
    [refused] authentik a refusé de créer la liaison
   *[failed] Impossible de créer la liaison
}
save-binding = { $result ->
    [refused] authentik a refusé d’enregistrer la liaison
   *[failed] Impossible d’enregistrer la liaison
}
delete-binding = { $result ->
    [refused] authentik a refusé de supprimer la liaison { $kind ->
        [policy] de la politique « { $name } »
        [group] du groupe « { $name } »
        [user] de l’utilisateur « { $name } »
       *[unknown] du sujet inconnu « { $name } »
    }
   *[failed] Impossible de supprimer la liaison { $kind ->
        [policy] de la politique « { $name } »
        [group] du groupe « { $name } »
        [user] de l’utilisateur « { $name } »
       *[unknown] du sujet inconnu « { $name } »
    }
}
read-applications = { $result ->
    [refused] authentik a refusé de lire les applications
   *[failed] Impossible de lire les applications
}
read-application = { $result ->
    [refused] authentik a refusé de lire l’application
   *[failed] Impossible de lire l’application
}
create-application = { $result ->
    [refused] authentik a refusé de créer l’application
   *[failed] Impossible de créer l’application
}
save-application = { $result ->
    [refused] authentik a refusé d’enregistrer l’application
   *[failed] Impossible d’enregistrer l’application
}
save-application-named = { $result ->
    [refused] authentik a refusé d’enregistrer l’application « { $name } »
   *[failed] Impossible d’enregistrer l’application « { $name } »
}
assign-application = { $result ->
    [refused] authentik a refusé d’assigner l’application « { $name } »
   *[failed] Impossible d’assigner l’application « { $name } »
}
delete-application = { $result ->
    [refused] authentik a refusé de supprimer l’application « { $name } »
   *[failed] Impossible de supprimer l’application « { $name } »
}
check-application-access = { $result ->
    [refused] authentik a refusé de vérifier si l’utilisateur peut utiliser l’application
   *[failed] Impossible de vérifier si l’utilisateur peut utiliser l’application
}
read-outposts = { $result ->
    [refused] authentik a refusé de lire les avant-postes
   *[failed] Impossible de lire les avant-postes
}
read-outpost = { $result ->
    [refused] authentik a refusé de lire l’avant-poste
   *[failed] Impossible de lire l’avant-poste
}
read-outpost-health = { $result ->
    [refused] authentik a refusé de lire l’état de santé de l’avant-poste
   *[failed] Impossible de lire l’état de santé de l’avant-poste
}
read-outpost-defaults = { $result ->
    [refused] authentik a refusé de lire les réglages par défaut des avant-postes
   *[failed] Impossible de lire les réglages par défaut des avant-postes
}
create-outpost = { $result ->
    [refused] authentik a refusé de créer l’avant-poste
   *[failed] Impossible de créer l’avant-poste
}
save-outpost = { $result ->
    [refused] authentik a refusé d’enregistrer l’avant-poste
   *[failed] Impossible d’enregistrer l’avant-poste
}
save-outpost-named = { $result ->
    [refused] authentik a refusé d’enregistrer l’avant-poste « { $name } »
   *[failed] Impossible d’enregistrer l’avant-poste « { $name } »
}
add-to-outpost = { $result ->
    [refused] authentik a refusé d’ajouter le fournisseur à l’avant-poste « { $name } »
   *[failed] Impossible d’ajouter le fournisseur à l’avant-poste « { $name } »
}
delete-outpost = { $result ->
    [refused] authentik a refusé de supprimer l’avant-poste « { $name } »
   *[failed] Impossible de supprimer l’avant-poste « { $name } »
}
delete-created = { $result ->
    [refused] authentik a refusé de supprimer { $kind ->
        [provider] le fournisseur
        [endpoint] le point de terminaison
        [property-mapping] le mappage de propriété
        [binding] la liaison
        [application] l’application
        [outpost] l’avant-poste
       *[connection-token] le jeton de connexion
    }
   *[failed] Impossible de supprimer { $kind ->
        [provider] le fournisseur
        [endpoint] le point de terminaison
        [property-mapping] le mappage de propriété
        [binding] la liaison
        [application] l’application
        [outpost] l’avant-poste
       *[connection-token] le jeton de connexion
    }
}
read-uses = { $result ->
    [refused] authentik a refusé de lire ce qui utilise { $kind ->
        [provider] le fournisseur
        [endpoint] le point de terminaison
        [property-mapping] le mappage de propriété
        [binding] la liaison
        [application] l’application
        [outpost] l’avant-poste
       *[connection-token] le jeton de connexion
    }
   *[failed] Impossible de lire ce qui utilise { $kind ->
        [provider] le fournisseur
        [endpoint] le point de terminaison
        [property-mapping] le mappage de propriété
        [binding] la liaison
        [application] l’application
        [outpost] l’avant-poste
       *[connection-token] le jeton de connexion
    }
}
read-users = { $result ->
    [refused] authentik a refusé de lire les utilisateurs
   *[failed] Impossible de lire les utilisateurs
}
search-users = { $result ->
    [refused] authentik a refusé de rechercher les utilisateurs
   *[failed] Impossible de rechercher les utilisateurs
}
read-user = { $result ->
    [refused] authentik a refusé de lire l’utilisateur
   *[failed] Impossible de lire l’utilisateur
}
read-user-groups = { $result ->
    [refused] authentik a refusé de lire les groupes de l’utilisateur
   *[failed] Impossible de lire les groupes de l’utilisateur
}
read-user-sessions = { $result ->
    [refused] authentik a refusé de lire les sessions de l’utilisateur
   *[failed] Impossible de lire les sessions de l’utilisateur
}
end-session = { $result ->
    [refused] authentik a refusé de mettre fin à la session de { $user }
   *[failed] Impossible de mettre fin à la session de { $user }
}
end-session-from = { $result ->
    [refused] authentik a refusé de mettre fin à la session de { $user } depuis { $address }
   *[failed] Impossible de mettre fin à la session de { $user } depuis { $address }
}
read-own-permissions = { $result ->
    [refused] authentik a refusé de lire les permissions des rôles de votre compte
   *[failed] Impossible de lire les permissions des rôles de votre compte
}
check-listing = { $result ->
    [refused] authentik a refusé de vérifier si votre compte peut lister les objets { $model }
   *[failed] Impossible de vérifier si votre compte peut lister les objets { $model }
}
read-groups = { $result ->
    [refused] authentik a refusé de lire les groupes
   *[failed] Impossible de lire les groupes
}
read-policies = { $result ->
    [refused] authentik a refusé de lire les politiques
   *[failed] Impossible de lire les politiques
}
clear-policy-cache = { $result ->
    [refused] authentik a refusé de vider son cache des politiques
   *[failed] Impossible de vider le cache des politiques d’authentik
}
read-flows = { $result ->
    [refused] authentik a refusé de lire les flux
   *[failed] Impossible de lire les flux
}
create-flow = { $result ->
    [refused] authentik a refusé de créer le flux
   *[failed] Impossible de créer le flux
}
read-flow-stages = { $result ->
    [refused] authentik a refusé de lire les étapes du flux
   *[failed] Impossible de lire les étapes du flux
}
add-stage = { $result ->
    [refused] authentik a refusé d’ajouter l’étape au flux
   *[failed] Impossible d’ajouter l’étape au flux
}
read-prompts = { $result ->
    [refused] authentik a refusé de lire les invites
   *[failed] Impossible de lire les invites
}
create-prompt = { $result ->
    [refused] authentik a refusé de créer l’invite
   *[failed] Impossible de créer l’invite
}
read-prompt-stages = { $result ->
    [refused] authentik a refusé de lire les étapes d’invite
   *[failed] Impossible de lire les étapes d’invite
}
create-prompt-stage = { $result ->
    [refused] authentik a refusé de créer l’étape d’invite
   *[failed] Impossible de créer l’étape d’invite
}
save-prompt-stage = { $result ->
    [refused] authentik a refusé d’enregistrer l’étape d’invite
   *[failed] Impossible d’enregistrer l’étape d’invite
}
read-events = { $result ->
    [refused] authentik a refusé de lire les événements
   *[failed] Impossible de lire les événements
}
count-launches = { $result ->
    [refused] authentik a refusé de compter les lancements
   *[failed] Impossible de compter les lancements
}
look-up = { $result ->
    [refused] authentik a refusé de rechercher l’objet
   *[failed] Impossible de rechercher l’objet
}
load-settings-checks = { $result ->
    [refused] authentik a refusé de charger les vérifications des réglages
   *[failed] Impossible de charger les vérifications des réglages
}
connect = { $result ->
    [refused] authentik a refusé la connexion
   *[failed] Connexion impossible
}
restore-session = { $result ->
    [refused] authentik a refusé de restaurer la session
   *[failed] Impossible de restaurer la session
}
restore-sign-in = { $result ->
    [refused] authentik a refusé de restaurer votre authentification
   *[failed] Impossible de restaurer votre authentification
}

with-reason = { $what } : { $why }

why-unreachable = authentik n’a pas répondu.
why-offline = le réseau est indisponible.
why-bad-token = authentik n’accepte pas le jeton.
why-no-permission = votre compte n’a pas la permission nécessaire.
why-not-found = cet objet n’existe pas, ou votre compte ne peut pas le voir.
why-refused = authentik a répondu par le statut { $status }, sans explication.
why-authentik-says = message d’authentik : { $text }
why-throttled = authentik a reçu trop de requêtes.
why-throttled-for = authentik a reçu trop de requêtes. Réessayez dans { $seconds } s.
why-unavailable = authentik n’est pas disponible en ce moment (statut { $status }).
why-unavailable-says = authentik n’est pas disponible en ce moment : { $text }.
why-crashed = authentik a échoué sur une erreur interne.
why-unreadable = impossible de lire la réponse d’authentik ({ $at }).
web-page-instead = une page web au lieu de JSON
why-no-api = il n’y a pas d’API authentik à l’adresse { $address } ({ $found }).
why-no-api-status = il n’y a pas d’API authentik à l’adresse { $address } ({ $status }, { $found }).
why-no-api-here = il n’y a pas d’API authentik à cette adresse ({ $status }, { $found }).
found-redirect = redirection vers une autre adresse
found-empty = réponse vide
found-web-page = page web
found-other-json = JSON d’autre chose
found-no-json = pas du JSON
why-timed-out = { $seconds ->
    [one] aucune réponse en { $seconds } seconde.
   *[other] aucune réponse en { $seconds } secondes.
}
why-aborted = opération annulée.
why-read-only = le mode lecture seule est activé. Rien n’a été envoyé.
why-other-account = le jeton appartient maintenant à un autre compte. Rien n’a été envoyé.
why-not-loaded = une partie de RAC Admin n’a pas pu être chargée.
why-nul = authentik ne peut pas lire le caractère NUL (U+0000) qui s’y trouve.

advice-unreachable = Vérifiez le réseau et qu’authentik fonctionne. Si cette page n’est pas servie depuis l’origine d’authentik, le navigateur retient la réponse : authentik n’envoie pas d’en-têtes CORS. Servez cette application sous l’origine d’authentik, ou faites ajouter Access-Control-Allow-Origin par un proxy inverse qui répond lui-même à OPTIONS.
advice-offline = Rien n’est perdu sur cette page. Réessayez quand le réseau sera revenu.
advice-no-permission = Demandez la permission à un administrateur d’authentik, ou connectez-vous avec un autre jeton.
advice-crashed-write = À notre connaissance, rien n’a été modifié. Le journal d’authentik en dit plus sous cet ID de requête.
advice-crashed = Le journal d’authentik en dit plus sous cet ID de requête.
advice-unavailable = authentik est peut-être en cours de démarrage. Attendez un instant, puis réessayez.
advice-timed-out = authentik a peut-être quand même effectué l’opération : vérifiez avant de réessayer.
advice-unreadable = Vérifiez que l’adresse est celle d’une API authentik. Un authentik plus récent peut aussi répondre autrement.
advice-no-api = Vérifiez l’adresse. Si elle est correcte, un proxy ou une page d’authentification placés devant authentik répondent à sa place.
advice-read-only = Désactivez-le dans le menu du compte, sauf si l’hébergeur de cette page l’impose.
advice-not-loaded = Le réseau est peut-être en panne. Si une nouvelle version de RAC Admin a été installée depuis l’ouverture de cette page, rechargez-la.

hidden-rows = { $count ->
    [one] Il en existe { $count } que votre compte ne voit pas
   *[other] Il en existe { $count } que votre compte ne voit pas
}
hidden-rows-sentence = { $count ->
    [one] Il en existe { $count } que votre compte ne voit pas.
   *[other] Il en existe { $count } que votre compte ne voit pas.
}
none-seen = { $kind ->
    [provider] Aucun fournisseur RAC visible pour votre compte
    [endpoint] Aucun point de terminaison visible pour votre compte
    [property-mapping] Aucun mappage de propriété visible pour votre compte
    [connection-token] Aucun jeton de connexion visible pour votre compte
    [application] Aucune application visible pour votre compte
    [outpost] Aucun avant-poste visible pour votre compte
   *[binding] Aucune liaison visible pour votre compte
}
lacks-permission = Il manque à votre compte la permission « { $permission } ».

field-refused = { $field } : { $text }
devices = Cette instance gère les points de terminaison comme des appareils, ce que RAC Admin ne prend pas encore en charge. Les fournisseurs et les mappages de propriété fonctionnent comme avant.
broken-version = authentik { $version } a un bug qui fait échouer chaque lancement : le WebSocket perd son sous-protocole. Mettez authentik à jour.

unknown-provider = Fournisseur inconnu
unknown-name = inconnu
device = Appareil

token-empty = Saisissez un jeton API.
token-odd-character = Un jeton ne contient pas d’espaces, seulement des lettres simples, des chiffres et de la ponctuation. Vérifiez ce que vous avez copié.

no-limit = Sans limite
closed = Fermé (limite 0)
at-most = { $number } au plus

piece-flow = Flux d’autorisation « { $name } »
piece-prompt = Invite « { $name } »
piece-stage = Étape d’invite « { $name } »
piece-binding = Étape dans le flux

weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
milliseconds = { $count ->
    [one] { $count } milliseconde
   *[other] { $count } millisecondes
}
microseconds = { $count ->
    [one] { $count } microseconde
   *[other] { $count } microsecondes
}
amounts = { $first } { $second }
minus = moins { $amount }
expires-immediately = Expire immédiatement

expiry-empty = Saisissez une durée, par exemple hours=8.
expiry-bare-number = Un nombre a besoin d’une unité, par exemple hours=8. authentik refuse un nombre seul, même 0.
expiry-iso8601 = authentik ne lit pas les durées ISO 8601. Écrivez hours=8 au lieu de PT8H.
expiry-empty-part = Il n’y a rien après « ; ». N’utilisez « ; » qu’entre deux parties.
expiry-no-equals = « { $part } » ne contient pas de « = ». Écrivez par exemple hours=8.
expiry-several-equals = « { $part } » contient plus d’un « = ». Séparez les parties par « ; », comme dans hours=8;minutes=30.
expiry-meant = « { $name } » n’est pas une unité. Vouliez-vous dire « { $unit } » ?
expiry-unknown-unit = « { $name } » n’est pas une unité. Utilisez weeks, days, hours, minutes, seconds, milliseconds ou microseconds.
expiry-blank-at-unit = Il y a une espace à côté de « { $unit } », et authentik ne peut pas lire cela. Retirez l’espace.
expiry-no-number = Il n’y a pas de nombre après « { $unit }= ».
expiry-not-a-number = « { $text } » n’est pas un nombre { $unit ->
    [weeks] de semaines
    [days] de jours
    [hours] d’heures
    [minutes] de minutes
    [seconds] de secondes
    [milliseconds] de millisecondes
   *[microseconds] de microsecondes
}.
expiry-other-characters = « { $text } » n’est pas un nombre lisible { $unit ->
    [weeks] de semaines
    [days] de jours
    [hours] d’heures
    [minutes] de minutes
    [seconds] de secondes
    [milliseconds] de millisecondes
   *[microseconds] de microsecondes
}. Utilisez les chiffres 0 à 9, « . » et « - ».
expiry-decimal-comma = Utilisez un point décimal, pas une virgule : { $unit }={ $number }.
expiry-not-a-whole-number = « { $text } » n’est pas un nombre entier { $unit ->
    [weeks] de semaines
    [days] de jours
    [hours] d’heures
    [minutes] de minutes
    [seconds] de secondes
    [milliseconds] de millisecondes
   *[microseconds] de microsecondes
}.
expiry-too-long = Durée trop longue : authentik échoue en la vérifiant. Le maximum est de 999 999 999 jours.
expiry-nul = Le texte contient un caractère NUL, qu’authentik ne peut pas enregistrer.

expiry-zero = Personne ne pourrait se connecter : les jetons expireraient dès leur création. Ici, zéro ne signifie pas « jusqu’à la fermeture du navigateur ».
expiry-negative = Personne ne pourrait se connecter : les jetons auraient expiré avant leur création. Indiquez une durée supérieure à zéro.
expiry-beyond-calendar = Personne ne pourrait se connecter : les jetons expireraient après l’an 9999, ce qu’authentik ne peut pas enregistrer.
expiry-ignored-blank = authentik ignore « { $part } » à cause de l’espace à côté de son unité. Retirez l’espace.
expiry-ignored-meant = authentik ignore « { $part } » car il ne connaît pas l’unité. Vouliez-vous dire « { $unit } » ?
expiry-ignored = authentik ignore « { $part } » car il ne connaît pas l’unité.
expiry-ignored-more = { $count ->
    [one] authentik ignore { $count } partie de plus.
   *[other] authentik ignore { $count } parties de plus.
}
expiry-replaced = « { $unit } » est indiqué plus d’une fois ; seul le dernier compte.
expiry-very-long = Plus de 30 jours. Chaque jeton compte dans la limite du point de terminaison jusqu’à son expiration.
expiry-shorter-than-a-minute = Moins d’une minute : à peine de quoi démarrer une connexion.
