readiness = État de préparation
check-user = Vérifier pour un utilisateur

account = Compte
application = Application
application-access = Qui peut utiliser l’application
endpoint-access = Qui peut utiliser le point de terminaison
endpoints = Points de terminaison
outpost = Avant-poste
outpost-health = Santé de l’avant-poste
limit = Limite de connexions
connection-expiry = Expiration de la connexion
settings = Réglages de connexion
credentials = Identifiants
host = Accessibilité de l’hôte

waiting = Vérification…
ready = Prêt
open = Ouvert à tous
attention = À vérifier
blocked = Bloqué
not-known = Non vérifiable ici

checks-passed = { $ready ->
    [one] { $verdict } : { $ready } vérification réussie sur { $judged }
   *[other] { $verdict } : { $ready } vérifications réussies sur { $judged }
}
checks-unknown = { $unknown ->
    [one] { $verdict } : { $unknown } vérification sur { $all }
   *[other] { $verdict } : { $unknown } vérifications sur { $all }
}
changed-to = { $subject } : { $verdict }.
user-blocked = { $name } ne peut pas se connecter.
user-perhaps-refused = { $name } risque un refus.
user-has-access-only = { $name } a accès, mais personne ne peut se connecter en ce moment.
user-ready = { $name } devrait pouvoir se connecter.

outposts-not-permitted = Votre compte ne peut pas voir les avant-postes.
outpost-health-not-permitted = Votre compte ne peut pas voir l’état de santé des avant-postes.
bindings-not-permitted = Votre compte ne peut pas voir les liaisons, ou les groupes des utilisateurs.
endpoints-not-permitted = Votre compte ne peut pas voir les points de terminaison.
tokens-not-permitted = Votre compte ne peut pas voir les jetons de connexion.
not-permitted = Votre compte ne peut pas voir cela.

no-application = Assigné à aucune application
no-application-text = Les utilisateurs lancent les connexions depuis une application. Assignez le fournisseur à une application, ou créez-en une pour lui.
launched-through = Les utilisateurs le lancent depuis « { $name } ».
launched-through-slug = Les utilisateurs le lancent depuis « { $name } » ({ $slug }).
no-application-to-use = Le fournisseur n’a pas d’application : il n’y a rien à lancer.
only-for-superusers = Seuls les super-utilisateurs peuvent vérifier quelles applications un autre utilisateur peut utiliser.
application-allowed = Les politiques d’authentik l’autorisent.
application-refused = Les politiques d’authentik ne l’autorisent pas.
application-allowed-with = authentik l’autorise : { $messages }
application-refused-with = authentik ne l’autorise pas : { $messages }

everyone-application = Tous ceux qui peuvent s’authentifier peuvent utiliser l’application.
everyone-endpoint = Tous ceux qui peuvent utiliser l’application peuvent utiliser le point de terminaison.
no-visible-bindings = Votre compte ne voit aucune liaison activée. Il en existe peut-être qu’il ne peut pas voir.
no-bindings = Aucune liaison.
only-binding-disabled = Sa seule liaison est désactivée.
all-bindings-disabled = Toutes ses liaisons sont désactivées.
who-passes = Quiconque satisfait l’une de ces conditions : { $bindings }.
admitted = Autorisé par : { $by }.
refused = Aucune de ces conditions ne s’applique à l’utilisateur : { $bindings }.
policies-decide = Aucune liaison de groupe ou d’utilisateur ne s’applique. L’accès dépend de conditions que seul authentik peut évaluer : { $policies }.
own-bindings-each = Chaque point de terminaison a ses propres liaisons.
open-of = { $open ->
    [one] { $open } point de terminaison sur { $all } est ouvert à tous.
   *[other] { $open } points de terminaison sur { $all } sont ouverts à tous.
}
restrict = Restreindre…
restrict-who = Restreindre qui peut utiliser « { $name } »
restrict-one = Restreindre { $name }…
restricted = « { $name } » a maintenant une liaison.
open-bindings = Ouvrir les liaisons

group = groupe « { $name } »
everyone-except-group = tous sauf le groupe « { $name } »
user = utilisateur « { $name } »
everyone-except-user = tous sauf l’utilisateur « { $name } »
policy = politique « { $name } »
not-policy = inverse de la politique « { $name } »
and-others = { $names } et { $count } de plus

active = { $name } peut s’authentifier.
inactive = Compte inactif : { $name } ne peut pas s’authentifier.

no-endpoints = Aucun point de terminaison : il n’y a rien à quoi se connecter.
no-visible-endpoints = Votre compte ne voit aucun point de terminaison : authentik ne liste que ceux qu’il peut utiliser lui-même.
create-endpoint = Créer un point de terminaison
all-endpoints = Tous ses points de terminaison
endpoint-count = { $count ->
    [one] { $count } point de terminaison.
   *[other] { $count } points de terminaison.
}
visible-endpoints = { $count ->
    [one] Votre compte voit { $count } point de terminaison de ce fournisseur.
   *[other] Votre compte voit { $count } points de terminaison de ce fournisseur.
}
no-limit-blocks = Aucun point de terminaison n’est fermé (limite 0).
limit-zero = Fermé (limite 0) : personne ne peut se connecter.
limit-none = Sans limite.
all-closed = Tous les points de terminaison sont fermés (limite 0) : personne ne peut se connecter.
closed-of = { $closed ->
    [one] { $closed } point de terminaison sur { $all } est fermé (limite 0) : personne ne peut s’y connecter.
   *[other] { $closed } points de terminaison sur { $all } sont fermés (limite 0) : personne ne peut s’y connecter.
}
change-limit = Modifier la limite
change-limit-of = Modifier la limite de { $name }
limit-has-no-effect = La limite de { $maximum } est sans effet : authentik compte les jetons, et ce fournisseur supprime ses jetons dès qu’une connexion démarre.
limit-perhaps-reached = { $tokens ->
    [one] { $tokens } jeton existe et la limite est { $maximum }. S’il n’a pas expiré, le prochain lancement est refusé.
   *[other] { $maximum ->
        [1] { $tokens } jetons existent et la limite est { $maximum }. Si l’un d’eux n’a pas expiré, le prochain lancement est refusé.
       *[other] { $tokens } jetons existent et la limite est { $maximum }. Si { $maximum } d’entre eux n’ont pas expiré, le prochain lancement est refusé.
    }
}
limit-not-reached = { $tokens } sur { $maximum } utilisés, jetons expirés compris.
limit-not-visible = La limite est { $maximum }. Votre compte ne peut pas voir les jetons des autres utilisateurs, qui y comptent aussi.
own-tokens = { $count ->
    [one] { $count } d’entre eux appartient à { $name }.
   *[other] { $count } d’entre eux appartiennent à { $name }.
}
show-tokens = Afficher les jetons de connexion

expires-at-once = Les connexions expirent immédiatement
expires-at-once-text = Avec une expiration de la connexion nulle ou négative, chaque jeton a expiré dès sa création et les utilisateurs sont aussitôt renvoyés. Fixez une expiration supérieure à zéro.
change-expiry = Modifier l’expiration de la connexion
expiry = Les jetons de connexion expirent après { $duration }.
expiry-unreadable = authentik ne peut pas lire « { $stored } » comme une durée : chaque lancement échoue.
settings-fine = Aucun problème trouvé dans les réglages.
more-findings = { $count ->
    [one] Et { $count } de plus.
   *[other] Et { $count } de plus.
}
finding-in = « { $key } » : { $finding }
open-provider = Ouvrir les réglages du fournisseur
open-endpoint = Ouvrir les réglages du point de terminaison
flow-asks = Le flux d’autorisation demande aux utilisateurs : { $names }.
flow-does-not-ask = Ni les réglages ni les mappages de propriété ne contiennent de nom d’utilisateur ou de mot de passe, et le flux d’autorisation n’en demande pas : les serveurs VNC protégés par mot de passe refusent la connexion. Des recettes dans les réglages ajoutent l’un ou l’autre.
flow-does-not-ask-nla = Le mode de sécurité exige un nom d’utilisateur et un mot de passe avant la connexion, mais ni les réglages ni les mappages de propriété ne les contiennent, et le flux d’autorisation n’en demande pas. Des recettes dans les réglages ajoutent l’un ou l’autre.
open-host = Modifier l’hôte
host-only-launch = Seul un lancement montre si { $host } répond et accepte les identifiants.
hosts-only-launch = Seul un lancement montre si les machines répondent et acceptent les identifiants.

no-outpost = Dans aucun avant-poste
no-outpost-text = Un avant-poste RAC établit la connexion. Sans lui, authentik la refuse avec « Provider has no outpost ». Ajoutez le fournisseur à un avant-poste RAC.
in-outposts = Servi par { $names }.
of-outpost = « { $name } » : { $reason }
offline-no-replicas = L’avant-poste est hors ligne : sa configuration contient kubernetes_replicas: 0, Kubernetes n’exécute donc aucune instance. Fixez cette valeur à 1 ou plus.
offline-integration = L’avant-poste est hors ligne. authentik l’exécute par une intégration : vérifiez les événements de l’avant-poste et le journal du conteneur.
offline-start-it = L’avant-poste est hors ligne. authentik ne l’exécute pas : démarrez un conteneur de ghcr.io/goauthentik/rac avec AUTHENTIK_HOST et, comme AUTHENTIK_TOKEN, le jeton de l’avant-poste.
offline-start-it-with = L’avant-poste est hors ligne. authentik ne l’exécute pas : démarrez un conteneur de ghcr.io/goauthentik/rac avec AUTHENTIK_HOST et, comme AUTHENTIK_TOKEN, le jeton de l’avant-poste ({ $token }).
online = { $count ->
    [one] { $count } instance en ligne.
   *[other] { $count } instances en ligne.
}
online-seen = { $count ->
    [one] { $count } instance en ligne, vue pour la dernière fois { $ago }.
   *[other] { $count } instances en ligne, vues pour la dernière fois { $ago }.
}
online-version = { $count ->
    [one] { $count } instance en ligne, version { $versions }.
   *[other] { $count } instances en ligne, version { $versions }.
}
online-version-seen = { $count ->
    [one] { $count } instance en ligne, version { $versions }, vue pour la dernière fois { $ago }.
   *[other] { $count } instances en ligne, version { $versions }, vues pour la dernière fois { $ago }.
}
instance-silent = Une instance a été vue pour la dernière fois { $ago } et s’est probablement arrêtée.
instance-silent-on = L’instance sur { $host } a été vue pour la dernière fois { $ago } et s’est probablement arrêtée.
instance-outdated = Une instance exécute la version obsolète { $version }. Mettez-la à jour.
instance-outdated-on = L’instance sur { $host } exécute la version obsolète { $version }. Mettez-la à jour.
instance-differs = Une instance exécute la version { $version }, mais authentik exécute { $wanted }. Mettez-la à jour.
instance-differs-on = L’instance sur { $host } exécute la version { $version }, mais authentik exécute { $wanted }. Mettez-la à jour.
less-than-a-minute-ago = il y a moins d’une minute
minutes-ago = il y a { $count } min
hours-ago = il y a { $count } h
days-ago = il y a { $count } j

assign = Assigner une application
assign-help = Seules les applications sans fournisseur figurent ici : une application en a au plus un.
assign-choose = Choisissez une application.
assign-taken = Cette application a maintenant un autre fournisseur. Choisissez une autre application.
assign-save = Assigner l’application
create-application = Créer une application
create-application-save = Créer l’application
name = Nom
application-name-help = Affiché aux utilisateurs dans leur bibliothèque.
name-missing = Saisissez un nom.
slug = Slug
slug-help = Fait partie de chaque adresse de lancement. Doit être unique. Lettres, chiffres, tirets et tirets bas.
slug-missing = Saisissez un slug.
slug-invalid = N’utilisez que des lettres (a à z), des chiffres, des tirets et des tirets bas.
join = Ajouter à un avant-poste
join-help = Avant-postes RAC. Les fournisseurs déjà dans l’avant-poste y restent.
join-choose = Choisissez un avant-poste.
join-save = Ajouter à l’avant-poste
create-outpost = Créer un avant-poste RAC
create-outpost-save = Créer l’avant-poste
outpost-name-help = Doit être unique parmi tous les avant-postes.
outpost-name = Avant-poste RAC
outpost-after = L’avant-poste reçoit les réglages par défaut d’authentik. Sans intégration, authentik ne l’exécute pas : démarrez son conteneur vous-même. La liste de vérification montre comment.
failed = Enregistrement impossible
taken = « { $name } » est déjà pris. Celui-ci est libre.
take-instead = Utiliser « { $name } »
serves-providers = { $count ->
    [one] sert { $count } fournisseur
   *[other] sert { $count } fournisseurs
}
assigned = Les utilisateurs lancent maintenant « { $provider } » depuis l’application « { $application } ».
joined = « { $provider } » ajouté à l’avant-poste « { $outpost } ».
outpost-created = Avant-poste « { $name } » créé. Démarrez-le maintenant.

check-user-of = Vérifier pour un utilisateur : { $endpoint }
check-user-text = Si un utilisateur peut se connecter, pour autant que cela puisse être vérifié ici.
user-label = Utilisateur
user-choose = Choisissez un utilisateur
endpoint = Point de terminaison
endpoint-choose = Tous les points de terminaison
endpoint-help = Choisissez-en un pour tenir compte de ses liaisons et de sa limite.
endpoint-detail = { $protocol } · { $host }
result = Résultat
still-unknown = Ce qui n’est pas vérifiable ici
unknown-flow = Si le flux d’autorisation laisse passer l’utilisateur : ses étapes et politiques s’exécutent au lancement.
unknown-expressions = Quels réglages les expressions des mappages de propriété renvoient pour cet utilisateur.
unknown-host = Si la machine répond et accepte les identifiants.
provider-blocks = Le fournisseur est bloqué pour tous : voir la liste de vérification de cette page.

outposts = Avant-postes RAC
no-outposts = Aucun avant-poste RAC : personne ne peut se connecter. Créez-en un depuis la liste de vérification d’un fournisseur.
outpost-offline = Hors ligne
outpost-online = En ligne
providers-ready = { $ready ->
    [one] { $ready } fournisseur prêt sur { $all }
   *[other] { $ready } fournisseurs prêts sur { $all }
}
providers-blocked = { $count ->
    [one] { $count } bloqué
   *[other] { $count } bloqués
}
providers-to-check = { $count } à vérifier
outposts-online = { $online ->
    [one] { $online } avant-poste en ligne sur { $all }
   *[other] { $online } avant-postes en ligne sur { $all }
}
more-providers = et { $count } de plus : afficher tous les fournisseurs
limits-unread = { $count ->
    [one] La limite de { $count } point de terminaison de plus n’a pas été vérifiée : voir la liste des points de terminaison.
   *[other] Les limites de { $count } points de terminaison de plus n’ont pas été vérifiées : voir la liste des points de terminaison.
}
limits-hidden = { $count ->
    [one] { $count } point de terminaison n’a pas été vérifié, car votre compte ne le voit pas.
   *[other] { $count } points de terminaison n’ont pas été vérifiés, car votre compte ne les voit pas.
}
closed = { $count ->
    [one] { $count } point de terminaison est fermé (limite 0)
   *[other] { $count } points de terminaison sont fermés (limite 0)
}
open-hidden = Votre compte ne peut pas vérifier quels points de terminaison sont ouverts à tous.
open-count = { $count ->
    [one] { $count } point de terminaison est ouvert à tous
   *[other] { $count } points de terminaison sont ouverts à tous
}
open-here = { $count ->
    [one] Ouvert à tous : { $count } point de terminaison
   *[other] Ouverts à tous : { $count } points de terminaison
}
and-more = et { $count } de plus
serves = { $count ->
    [one] Sert { $count } fournisseur.
   *[other] Sert { $count } fournisseurs.
}
