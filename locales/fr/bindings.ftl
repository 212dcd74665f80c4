copied = Copiée
already-copied = Était déjà copiée
count-already-copied = { $count ->
    [one] { $count } était déjà copiée.
   *[other] { $count } étaient déjà copiées.
}

bindings-copied = { $count ->
    [one] { $count } liaison copiée
   *[other] { $count } liaisons copiées
}
bindings-copied-of = { $all ->
    [one] Liaison copiée : { $done } sur { $all }
   *[other] Liaisons copiées : { $done } sur { $all }
}
bindings-copied-summary = { $count ->
    [one] { $count } liaison copiée.
   *[other] { $count } liaisons copiées.
}
bindings-copied-so-far = { $count ->
    [one] { $count } liaison copiée jusqu’ici.
   *[other] { $count } liaisons copiées jusqu’ici.
}

who-may = Qui peut utiliser ce point de terminaison
everyone = Tous ceux qui peuvent utiliser l’application « { $application } » peuvent utiliser ce point de terminaison.
everyone-unnamed = Tous ceux qui peuvent utiliser l’application peuvent utiliser ce point de terminaison.
one-condition = { $kind ->
    [in-group] Quiconque peut utiliser l’application « { $application } » peut utiliser ce point de terminaison s’il est membre du groupe « { $name } ».
    [not-in-group] Quiconque peut utiliser l’application « { $application } » peut utiliser ce point de terminaison s’il n’est pas membre du groupe « { $name } ».
    [is-user] Quiconque peut utiliser l’application « { $application } » peut utiliser ce point de terminaison s’il s’agit de l’utilisateur « { $name } ».
    [is-not-user] Quiconque peut utiliser l’application « { $application } » peut utiliser ce point de terminaison s’il ne s’agit pas de l’utilisateur « { $name } ».
    [policy-passes] Quiconque peut utiliser l’application « { $application } » peut utiliser ce point de terminaison si la politique « { $name } » réussit.
    [policy-fails] Quiconque peut utiliser l’application « { $application } » peut utiliser ce point de terminaison si la politique « { $name } » ne réussit pas.
    [unknown-fails] Quiconque peut utiliser l’application « { $application } » peut utiliser ce point de terminaison si le sujet inconnu « { $name } » ne réussit pas.
   *[unknown-passes] Quiconque peut utiliser l’application « { $application } » peut utiliser ce point de terminaison si le sujet inconnu « { $name } » réussit.
}
one-condition-unnamed = { $kind ->
    [in-group] Quiconque peut utiliser l’application peut utiliser ce point de terminaison s’il est membre du groupe « { $name } ».
    [not-in-group] Quiconque peut utiliser l’application peut utiliser ce point de terminaison s’il n’est pas membre du groupe « { $name } ».
    [is-user] Quiconque peut utiliser l’application peut utiliser ce point de terminaison s’il s’agit de l’utilisateur « { $name } ».
    [is-not-user] Quiconque peut utiliser l’application peut utiliser ce point de terminaison s’il ne s’agit pas de l’utilisateur « { $name } ».
    [policy-passes] Quiconque peut utiliser l’application peut utiliser ce point de terminaison si la politique « { $name } » réussit.
    [policy-fails] Quiconque peut utiliser l’application peut utiliser ce point de terminaison si la politique « { $name } » ne réussit pas.
    [unknown-fails] Quiconque peut utiliser l’application peut utiliser ce point de terminaison si le sujet inconnu « { $name } » ne réussit pas.
   *[unknown-passes] Quiconque peut utiliser l’application peut utiliser ce point de terminaison si le sujet inconnu « { $name } » réussit.
}
several-conditions = Quiconque peut utiliser l’application « { $application } » peut utiliser ce point de terminaison si au moins une de ces conditions est remplie :
several-conditions-unnamed = Quiconque peut utiliser l’application peut utiliser ce point de terminaison si au moins une de ces conditions est remplie :
condition = { $kind ->
    [in-group] il est membre du groupe « { $name } »
    [not-in-group] il n’est pas membre du groupe « { $name } »
    [is-user] il s’agit de l’utilisateur « { $name } »
    [is-not-user] il ne s’agit pas de l’utilisateur « { $name } »
    [policy-passes] la politique « { $name } » réussit
    [policy-fails] la politique « { $name } » ne réussit pas
    [unknown-fails] le sujet inconnu « { $name } » ne réussit pas
   *[unknown-passes] le sujet inconnu « { $name } » réussit
}
disabled = { $count ->
    [one] { $count } liaison est désactivée et ne compte pas.
   *[other] { $count } liaisons sont désactivées et ne comptent pas.
}
negation = Une seule liaison qui réussit suffit. Une liaison inversée réussit pour tous ceux qu’elle ne désigne pas, quoi qu’exigent les autres.
no-application = Le fournisseur n’a pas d’application : personne ne peut utiliser le point de terminaison.
application-first = Les liaisons de l’application « { $application } » s’appliquent d’abord : les utilisateurs qui n’y satisfont pas ne peuvent pas atteindre le point de terminaison. Modifiez-les ici : { $link }.
application-first-unnamed = Les liaisons de l’application s’appliquent d’abord : les utilisateurs qui n’y satisfont pas ne peuvent pas atteindre le point de terminaison. Modifiez-les ici : { $link }.
in-authentik = l’application dans authentik
mode = Seules les liaisons activées comptent, et une seule qui réussit suffit. L’API d’authentik n’a pas d’autre mode pour les points de terminaison.

expires = jusqu’à : { $time }
hidden-text = Votre compte ne peut pas voir qui peut utiliser le point de terminaison.
caption = Liaisons
bound-to = Lié à
order = Ordre
enabled = Activée
passes = Réussit
timeout = Délai d’attente
failure = En cas d’échec
not-applicable = –
failure-passes = réussit
failure-refuses = ne réussit pas
passes-members = pour ses membres
passes-others = pour tous les autres (inversée)
passes-user = pour cet utilisateur
passes-policy = quand la politique réussit
passes-not-policy = quand la politique ne réussit pas (inversée)
timeout-seconds = { $count } s
edit = Modifier
delete = Supprimer
refresh = Actualiser
add = Ajouter une liaison
empty-title = Aucune liaison
empty-text = Liez le point de terminaison à un groupe, un utilisateur ou une politique pour restreindre qui peut l’utiliser.
label = { $kind ->
    [policy] Politique { $name }
    [group] Groupe { $name }
   *[user] Utilisateur { $name }
}
enabled-of = Activée : { $binding }
switched-on = Liaison activée : { $binding }.
switched-off = Liaison désactivée : { $binding }.
switch-failed = Impossible d’activer ou de désactiver la liaison : { $why }
changed-meanwhile = quelqu’un d’autre l’a modifiée ; la liste la montre telle qu’elle est maintenant
move-up = Monter { $binding }
move-down = Descendre { $binding }
actions-of = Actions pour { $binding }
is-first = Elle est déjà la première.
is-last = Elle est déjà la dernière.
moved = { $written ->
    [one] { $binding } occupe maintenant la position { $place } sur { $all }. { $written } numéro d’ordre modifié.
   *[other] { $binding } occupe maintenant la position { $place } sur { $all }. { $written } numéros d’ordre modifiés.
}
move-failed = Certaines liaisons n’ont pas pu être réordonnées
move-result = { $binding } : { $result }
renumbered = renumérotée
not-tried = non tentée

edit-title = Modifier la liaison
create = Créer une liaison
save = Enregistrer
created = Liaison créée.
saved = Liaison enregistrée.
already-so = Aucune modification à enregistrer.
conflict-title = Quelqu’un d’autre a modifié cette liaison
kind = Lier à
policy = Politique
group = Groupe
user = Utilisateur
policy-help = Réussit quand la politique réussit.
group-help = Réussit pour les membres du groupe et de ses sous-groupes.
user-help = Réussit seulement pour cet utilisateur.
choose-policy = Choisissez une politique
choose-group = Choisissez un groupe
choose-user = Choisissez un utilisateur
policy-missing = Choisissez une politique.
group-missing = Choisissez un groupe.
user-missing = Choisissez un utilisateur.
policies-not-visible = Votre compte ne peut pas voir les politiques.
groups-not-visible = Votre compte ne peut pas voir les groupes.
users-not-visible = Votre compte ne peut pas voir les utilisateurs.
kept-pick = Le choix actuel reste sélectionné.
superusers = super-utilisateurs
inactive = inactif
order-help = Les liaisons sont évaluées dans cet ordre, en commençant par le plus petit nombre.
enabled-help = Une liaison désactivée ne compte pas.
negate = Inverser
negate-help = Inverse le résultat : pour un groupe, tous ceux qui n’en sont pas membres réussissent.
timeout-help = Durée pendant laquelle la politique peut s’exécuter avant d’être considérée comme un échec.
seconds = s
failure-help = Le résultat si la politique échoue ou dépasse le délai d’attente.
it-passes = Elle réussit
it-does-not-pass = Elle ne réussit pas
no-number = Saisissez un nombre entier.
no-timeout = Saisissez un nombre entier de secondes, 0 ou plus.
yes = Oui
no = Non

delete-binding = Supprimer la liaison
delete-title = { $kind ->
    [policy] Supprimer la liaison de la politique « { $name } » ?
    [group] Supprimer la liaison du groupe « { $name } » ?
    [user] Supprimer la liaison de l’utilisateur « { $name } » ?
   *[unknown] Supprimer la liaison du sujet inconnu « { $name } » ?
}
delete-text = Seule la liaison est supprimée, pas son groupe, son utilisateur ou sa politique. L’effet est immédiat.
delete-last = C’est la seule liaison qui compte. Sans elle, tous ceux qui peuvent utiliser l’application peuvent utiliser le point de terminaison.
delete-expiring = Action irréversible : l’API ne peut pas écrire la date d’expiration d’une liaison.
deleted = Liaison supprimée.
deleted-of = { $kind ->
    [policy] Liaison de la politique « { $name } » supprimée.
    [group] Liaison du groupe « { $name } » supprimée.
    [user] Liaison de l’utilisateur « { $name } » supprimée.
   *[unknown] Liaison du sujet inconnu « { $name } » supprimée.
}
already-gone = La liaison avait déjà été supprimée.
not-found = authentik n’a pas trouvé la liaison : elle n’existe plus, ou votre compte ne la voit pas. Elle existe peut-être encore.

copy-many = { $count ->
    [one] Copier { $count } liaison
   *[other] Copier { $count } liaisons
}
is-open-now = « { $name } » est ouvert à tous ceux qui peuvent utiliser son application, jusqu’à l’ajout de ses liaisons.
choose = Liaisons
choose-help = Copiées de l’original une fois la copie créée. Elles décident qui peut l’utiliser.
all-bindings = Toutes les liaisons
reading = Chargement des liaisons…
retry = Réessayer
unread = Elles ne peuvent pas être copiées : la copie n’en aura aucune.
open = La copie sera ouverte à tous ceux qui peuvent utiliser son application, jusqu’à ce que vous lui ajoutiez des liaisons.
unknown = Liaison impossible à copier : { $binding }. RAC Admin ne sait pas à quoi elle est liée.
only-visible = Seules les liaisons que votre compte voit sont listées et copiées.
none = L’original n’a aucune liaison.
none-visible = Votre compte ne voit aucune liaison de l’original.
ends = expiration : { $time }. Une copie n’expirerait pas.
negated = { $binding } (inversée)
not-enabled = { $binding } (désactivée)
negated-and-not-enabled = { $binding } (inversée, désactivée)
