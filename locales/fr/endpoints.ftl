endpoints = Points de terminaison
endpoint = Point de terminaison
caption = Points de terminaison
search-hint = Rechercher par nom ou hôte
name = Nom
protocol = Protocole
host = Hôte
port = Port
provider = Fournisseur
limit = Connexions concurrentes maximum
limit-short = Connexions
tokens-count = Jetons, expirés compris
all-providers = Tous les fournisseurs
all-protocols = Tous les protocoles
create = Créer un point de terminaison
change-selected = Modifier…
back-to-list = Retour à la liste des points de terminaison
empty-title = Aucun point de terminaison pour l’instant
empty-text = Un point de terminaison est une machine à laquelle les utilisateurs se connectent par un protocole. Créez le premier.
may-be-old = Seuls figurent ici les points de terminaison que votre compte peut utiliser, et authentik peut garder cette liste en cache jusqu’à un jour : les modifications peuvent apparaître tard. Les administrateurs ayant tous les droits voient tous les points de terminaison.
reading = Lecture des points de terminaison : { $done } sur { $all }
select-matching = Tout sélectionner ({ $count })

launch = Lancer
launch-of = Lancer { $name } (s’ouvre dans un nouvel onglet)
launch-none = Sans application
launch-none-text = Les utilisateurs lancent les points de terminaison depuis une application, et le fournisseur n’en a pas.
launch-no-address = Sans adresse
launch-odd = authentik a renvoyé une adresse de lancement qui n’est pas la sienne.
launch-closed = Fermé (limite 0)
launch-closed-text = La limite est 0 : chaque lancement est refusé.
launch-blocked = Bloqué
launch-none-said = . { $explanation }

delete-endpoint = Supprimer le point de terminaison
delete-title = Supprimer le point de terminaison « { $name } » ?
delete-what-goes = Ses jetons de connexion et ses liaisons sont supprimés avec lui. Les connexions ouvertes ne sont pas fermées.
deleted = Point de terminaison « { $name } » supprimé.
delete-many-title = { $count ->
    [one] Supprimer { $count } point de terminaison ?
   *[other] Supprimer { $count } points de terminaison ?
}
delete-many = { $count ->
    [one] Supprimer { $count } point de terminaison
   *[other] Supprimer { $count } points de terminaison
}
delete-many-what-goes = Les jetons de connexion et les liaisons de chaque point de terminaison sont supprimés avec lui. Les connexions ouvertes ne sont pas fermées.
many-deleted = { $count ->
    [one] { $count } point de terminaison supprimé
   *[other] { $count } points de terminaison supprimés
}
many-deleted-of = { $all ->
    [one] Point de terminaison supprimé : { $done } sur { $all }
   *[other] Points de terminaison supprimés : { $done } sur { $all }
}
many-deleted-summary = { $count ->
    [one] { $count } point de terminaison supprimé.
   *[other] { $count } points de terminaison supprimés.
}
many-deleted-so-far = { $count ->
    [one] { $count } point de terminaison supprimé jusqu’ici.
   *[other] { $count } points de terminaison supprimés jusqu’ici.
}

tabs = Point de terminaison
overview = Vue d’ensemble
bindings = Liaisons
effective-settings = Réglages effectifs
changelog = Journal des modifications
mappings = Mappages de propriété
settings = Réglages
settings-none = Aucun réglage propre : ceux de son fournisseur s’appliquent.
id = ID
port-default = Port : { $port }, par défaut dans guacd
port-vnc = Port : non défini ; guacd essaie le port 0 et ne peut pas se connecter

save = Enregistrer
edit = Modifier le point de terminaison
edit-title = Modifier { $name }
clone-title = Cloner { $name }
copy-name = { $name } (copie)
name-help = Affiché aux utilisateurs quand ils choisissent où se connecter. N’a pas besoin d’être unique.
name-missing = Saisissez un nom.
provider-help = Ses flux, son expiration de la connexion, ses réglages et ses mappages de propriété s’appliquent aussi au point de terminaison.
provider-choose = Choisissez un fournisseur
provider-missing = Choisissez un fournisseur.
provider-unlisted = Un fournisseur absent de la liste
provider-moves = Cela déplace le point de terminaison vers un autre fournisseur. Il garde ses réglages et ses mappages de propriété ; ceux de l’ancien fournisseur ne s’appliquent plus. Ses jetons de connexion restent liés à l’ancien fournisseur jusqu’à leur expiration ou leur révocation, et comptent toujours dans la limite.
protocol-missing = Choisissez un protocole.
protocol-unknown = Cette version de RAC Admin ne connaît pas le protocole du point de terminaison. Il reste tel quel, sauf si vous en choisissez un autre : { $name }
host-help = Nom d’hôte ou adresse IPv4, tels que l’avant-poste les atteint.
host-missing = Saisissez un hôte.
host-apart = Cela ressemble à une adresse plutôt qu’à un hôte.
host-apart-user = Son utilisateur devient le paramètre username.
host-apart-unused = Non utilisé : { $parts }.
host-take-apart = Décomposer l’adresse
host-meant = Vouliez-vous dire « { $cure } » ?
host-use = Utiliser cela
port-help = Par défaut : { $default }.
port-vnc-missing = VNC a besoin d’un port : sans lui, guacd essaie le port 0. Les serveurs VNC écoutent en général sur le port 5900.
ipv6-title = Les adresses IPv6 ne fonctionnent pas ici
ipv6-text = authentik coupe l’hôte à son premier deux-points. Définissez plutôt les paramètres hostname et port : ils l’emportent sur l’hôte.
ipv6-move = La déplacer dans les réglages
ipv6-done = Les paramètres hostname et port contiennent l’adresse ; l’hôte n’est affiché que dans les listes.
ipv6-settings-broken = Corrigez d’abord l’erreur dans les réglages, puis déplacez l’adresse.
limit-help = Compte les jetons de connexion non expirés de tous les utilisateurs. Un jeton reste valide après la fermeture de l’onglet, pendant la durée fixée par l’expiration de la connexion du fournisseur.
limit-none = Sans limite
limit-closed = Fermé (limite 0)
limit-closed-help = Chaque lancement est refusé.
limit-at-most = Au plus
limit-number = Nombre de connexions
limit-wrong = Saisissez un nombre entier, 1 ou plus.
mappings-add = Ajouter un mappage de propriété
mappings-none = Aucun mappage de propriété
mappings-help = Les mappages sont appliqués en dernier, dans l’ordre de leurs noms, après ceux du fournisseur. Le dernier l’emporte.
settings-help = Réglages de connexion de ce point de terminaison. Ils l’emportent sur ceux de son fournisseur. Quiconque peut voir le point de terminaison peut les lire, mots de passe compris.
clone-not-yet = Les liaisons de l’original sont encore en cours de chargement. Réessayez dans un instant.
conflict-title = Quelqu’un d’autre a modifié ce point de terminaison
already-so = Aucune modification à enregistrer.
created = Point de terminaison « { $name } » créé.
created-with = { $all ->
    [one] Point de terminaison « { $name } » créé. Liaison copiée : { $done } sur { $all }.
   *[other] Point de terminaison « { $name } » créé. Liaisons copiées : { $done } sur { $all }.
}
saved = Point de terminaison « { $name } » enregistré.

change-title = Modifier les points de terminaison sélectionnés
change-what = Que modifier
change-limit = Connexions concurrentes maximum
change-protocol = Protocole
change-provider = Déplacer vers un autre fournisseur
change-settings = Définir des paramètres
change-add-mappings = Ajouter des mappages de propriété
change-remove-mappings = Retirer des mappages de propriété
change-protocol-port = Les ports restent tels quels : un autre protocole écoute en général sur un autre port.
settings-to-set = Paramètres à définir
settings-to-set-help = Ajoutés aux réglages de chaque point de terminaison, à la place des paramètres du même nom. Tous les autres restent tels quels.
settings-to-remove = Paramètres à retirer
settings-to-remove-help = Sans un paramètre, la valeur du fournisseur s’applique, ou celle par défaut de guacd.
set-in = { $count ->
    [one] Défini dans { $count } point de terminaison
   *[other] Défini dans { $count } points de terminaison
}
set-and-removed = « { $name } » est défini ci-dessus, il n’est donc pas retiré.
move-to = Nouveau fournisseur
move-title = Conséquences du déplacement
move-settings = Les points de terminaison gardent leurs réglages, mappages de propriété et liaisons. Les réglages et mappages de propriété du nouveau fournisseur remplacent ceux de l’ancien : les réglages effectifs peuvent changer.
move-launch = Les utilisateurs les lancent depuis l’application du nouveau fournisseur, à une autre adresse, et seulement s’ils peuvent utiliser cette application.
move-tokens = Les jetons de connexion existants restent liés à l’ancien fournisseur jusqu’à leur expiration ou leur révocation, et comptent toujours dans les limites des points de terminaison.
move-no-application = Ce fournisseur n’est assigné à aucune application : ses points de terminaison ne peuvent pas être lancés.
move-no-outpost = Ce fournisseur n’est dans aucun avant-poste : les connexions à ses points de terminaison sont refusées.
change-incomplete = Choisissez ce qu’il faut modifier, et comment.

selected-change = { $changed ->
    [one] { $all ->
        [one] { $changed } point de terminaison sélectionné sur { $all } change.
       *[other] { $changed } point de terminaison sélectionné sur { $all } change.
    }
   *[other] { $all ->
        [one] { $changed } points de terminaison sélectionnés sur { $all } changent.
       *[other] { $changed } points de terminaison sélectionnés sur { $all } changent.
    }
}
others-equal = { $count ->
    [one] L’autre a déjà cette valeur.
   *[other] Les autres ont déjà cette valeur.
}
others-there = { $count ->
    [one] L’autre appartient déjà à « { $name } ».
   *[other] Les autres appartiennent déjà à « { $name } ».
}
all-equal = { $count ->
    [one] Le point de terminaison a déjà cette valeur.
   *[other] Les points de terminaison ont déjà cette valeur.
}
all-there = { $count ->
    [one] Le point de terminaison appartient déjà à « { $name } ».
   *[other] Les points de terminaison appartiennent déjà à « { $name } ».
}
all-gone = Les points de terminaison sélectionnés ne sont plus dans la liste.
some-gone = { $count ->
    [one] { $count } n’est plus dans la liste et sera laissé de côté.
   *[other] { $count } ne sont plus dans la liste et seront laissés de côté.
}
some-hidden = { $count ->
    [one] Votre compte ne peut pas voir les réglages de { $count } point de terminaison : ils ne peuvent donc pas être modifiés en partie.
   *[other] Votre compte ne peut pas voir les réglages de { $count } points de terminaison : ils ne peuvent donc pas être modifiés en partie.
}
review = { $count ->
    [one] Revoir { $count } modification
   *[other] Revoir { $count } modifications
}

change-many-title = { $count ->
    [one] Modifier { $count } point de terminaison ?
   *[other] Modifier { $count } points de terminaison ?
}
change-many = { $count ->
    [one] Modifier { $count } point de terminaison
   *[other] Modifier { $count } points de terminaison
}
change-reread = Chaque point de terminaison est relu avant d’être écrit, et seul ce champ est envoyé.
review-caption = Modifications
change = Modification
change-of = { $name } : { $change }
change-value = { $before } → { $after }
change-parameter = { $name } : { $before } → { $after }
change-parameter-removed = − { $name } : { $value }
value-not-set = non défini
value-hidden = (masqué)
change-mappings-added = + { $names }
change-mappings-removed = − { $names }
more-rows = { $count ->
    [one] Et { $count } point de terminaison de plus.
   *[other] Et { $count } points de terminaison de plus.
}
settings-hidden = Votre compte ne peut pas voir les réglages de ce point de terminaison : ils ne peuvent donc pas être modifiés en partie.
not-an-id = Ce point de terminaison n’existe pas.
changed = Modifié
already-equal = Avait déjà cette valeur
count-already-equal = { $count ->
    [one] { $count } avait déjà cette valeur.
   *[other] { $count } avaient déjà cette valeur.
}
many-changed = { $count ->
    [one] { $count } point de terminaison modifié
   *[other] { $count } points de terminaison modifiés
}
many-changed-of = { $all ->
    [one] Point de terminaison modifié : { $done } sur { $all }
   *[other] Points de terminaison modifiés : { $done } sur { $all }
}
many-changed-summary = { $count ->
    [one] { $count } point de terminaison modifié.
   *[other] { $count } points de terminaison modifiés.
}
many-changed-so-far = { $count ->
    [one] { $count } point de terminaison modifié jusqu’ici.
   *[other] { $count } points de terminaison modifiés jusqu’ici.
}
changed-many = { $count ->
    [one] { $count } point de terminaison modifié.
   *[other] { $count } points de terminaison modifiés.
}
