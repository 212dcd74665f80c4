about = Les modifications faites dans cet onglet aux fournisseurs, points de terminaison, mappages de propriété, liaisons et jetons de connexion, et d’ici aux applications et avant-postes, y compris par des imports et des plans. Elles ne sont que dans la mémoire de cet onglet : recharger la page, se déconnecter ou verrouiller les oublie.
empty-title = Aucune modification dans cet onglet pour l’instant
empty-text = Ce que vous créez, modifiez ou supprimez figure ici et peut être défait.
caption = Modifications récentes
change = Modification
when = Quand
state = État
undo = Défaire
can-be-undone = Peut être défaite
can-not-be-undone = Irréversible
changed-since = Non défaite : modifié depuis
partly = Défait : { $done } sur { $all }
more = et { $count } de plus
dropped = { $count ->
    [one] { $count } modification plus ancienne n’est plus conservée.
   *[other] { $count } modifications plus anciennes ne sont plus conservées.
}
undo-of = Défaire : { $title }
if-undone = Si vous défaites ceci :
undo-did = Pour le défaire, ceci a été fait :

create-again = { $kind ->
    [provider] Recréer le fournisseur « { $name } »
    [property-mapping] Recréer le mappage de propriété « { $name } »
    [binding] Recréer la liaison « { $name } »
    [application] Recréer l’application « { $name } »
    [outpost] Recréer l’avant-poste « { $name } »
    [connection-token] Recréer le jeton de connexion « { $name } »
   *[endpoint] Recréer le point de terminaison « { $name } »
}
create-again-with-bindings = { $count ->
    [one] { $kind ->
            [provider] Recréer le fournisseur « { $name } », avec { $count } liaison
            [property-mapping] Recréer le mappage de propriété « { $name } », avec { $count } liaison
            [binding] Recréer la liaison « { $name } », avec { $count } liaison
            [application] Recréer l’application « { $name } », avec { $count } liaison
            [outpost] Recréer l’avant-poste « { $name } », avec { $count } liaison
            [connection-token] Recréer le jeton de connexion « { $name } », avec { $count } liaison
           *[endpoint] Recréer le point de terminaison « { $name } », avec { $count } liaison
        }
   *[other] { $kind ->
            [provider] Recréer le fournisseur « { $name } », avec { $count } liaisons
            [property-mapping] Recréer le mappage de propriété « { $name } », avec { $count } liaisons
            [binding] Recréer la liaison « { $name } », avec { $count } liaisons
            [application] Recréer l’application « { $name } », avec { $count } liaisons
            [outpost] Recréer l’avant-poste « { $name } », avec { $count } liaisons
            [connection-token] Recréer le jeton de connexion « { $name } », avec { $count } liaisons
           *[endpoint] Recréer le point de terminaison « { $name } », avec { $count } liaisons
        }
}
delete = { $kind ->
    [provider] Supprimer le fournisseur « { $name } »
    [property-mapping] Supprimer le mappage de propriété « { $name } »
    [binding] Supprimer la liaison « { $name } »
    [application] Supprimer l’application « { $name } »
    [outpost] Supprimer l’avant-poste « { $name } »
    [connection-token] Supprimer le jeton de connexion « { $name } »
   *[endpoint] Supprimer le point de terminaison « { $name } »
}
restore = { $kind ->
    [provider] Restaurer dans le fournisseur « { $name } » : { $fields }
    [property-mapping] Restaurer dans le mappage de propriété « { $name } » : { $fields }
    [binding] Restaurer dans la liaison « { $name } » : { $fields }
    [application] Restaurer dans l’application « { $name } » : { $fields }
    [outpost] Restaurer dans l’avant-poste « { $name } » : { $fields }
    [connection-token] Restaurer dans le jeton de connexion « { $name } » : { $fields }
   *[endpoint] Restaurer dans le point de terminaison « { $name } » : { $fields }
}
provider-and-endpoint = fournisseur et point de terminaison
add-again = { $kind ->
    [provider] Rajouter le fournisseur ici : { $object }
    [property-mapping] Rajouter le mappage de propriété ici : { $object }
    [binding] Rajouter la liaison ici : { $object }
    [application] Rajouter l’application ici : { $object }
    [outpost] Rajouter l’avant-poste ici : { $object }
    [connection-token] Rajouter le jeton de connexion ici : { $object }
   *[endpoint] Rajouter le point de terminaison ici : { $object }
}
object = { $kind ->
    [provider] fournisseur « { $name } »
    [property-mapping] mappage de propriété « { $name } »
    [binding] liaison « { $name } »
    [application] application « { $name } »
    [outpost] avant-poste « { $name } »
    [connection-token] jeton de connexion « { $name } »
   *[endpoint] point de terminaison « { $name } »
}

lost-settings = Les réglages de « { $name } » ne peuvent pas être restaurés : votre compte ne peut pas les voir.
lost-bindings = Les liaisons de « { $name } » ne peuvent pas toutes être restaurées. Il revient comme Fermé (limite 0) : ajoutez ses liaisons, puis fixez sa limite.
lost-endpoints = Les points de terminaison de « { $name } » que votre compte ne peut pas voir ne peuvent pas être restaurés.
lost-outposts = « { $name } » n’est pas rajouté à ses avant-postes : ils n’ont pas pu être lus.
lost-uses = « { $name } » n’est pas sélectionné à nouveau là où il l’était : cela n’a pas pu être lu.
lost-expiring = La liaison de « { $name } » ne peut pas être restaurée : elle expire, et l’API ne peut pas en écrire la date.
lost-access = Les liaisons de l’application « { $name } » ne peuvent pas toutes être restaurées. Elle revient sans son fournisseur : ajoutez ses liaisons, puis assignez-la au fournisseur.
lost-icon = L’icône de « { $name } » ne peut pas être restaurée : c’est un fichier téléversé.
lost-along = Ce qu’authentik supprime avec « { $name } », ou ce qui y fait référence, ne peut pas être restauré : droits de l’application, fournisseurs backchannel, application par défaut d’une marque.
lost-token = L’avant-poste « { $name } » revient avec un nouveau jeton : démarrez-le avec celui-ci si vous l’exécutez vous-même.
lost-object = { $kind ->
    [provider] Le fournisseur « { $name } » ne peut pas être restauré.
    [property-mapping] Le mappage de propriété « { $name } » ne peut pas être restauré.
    [binding] La liaison « { $name } » ne peut pas être restaurée.
    [application] L’application « { $name } » ne peut pas être restaurée.
    [outpost] L’avant-poste « { $name } » ne peut pas être restauré.
    [connection-token] Le jeton de connexion « { $name } » ne peut pas être restauré.
   *[endpoint] Le point de terminaison « { $name } » ne peut pas être restauré.
}

question = Défaire cette modification ?
not-back = Nouveaux ID et nouvelles adresses de lancement. Les jetons de connexion ne reviennent pas.
not-overwritten = Ce que quelqu’un a modifié depuis n’est pas écrasé.
forgotten = Cette modification n’est plus connue ici.
changed-fields = Modifié depuis : { $fields }. Rien n’a été écrit.
changed-value = { $name } de { $old } à { $new }
changed-settings = { $name } ({ $changes })
listed = { $first }, { $second }
value = « { $value } »
no-value = aucune valeur
missing = { $kind ->
    [provider] Son fournisseur n’existe plus.
    [property-mapping] Son mappage de propriété n’existe plus.
    [binding] Sa liaison n’existe plus.
    [application] Son application n’existe plus.
    [outpost] Son avant-poste n’existe plus.
    [connection-token] Son jeton de connexion n’existe plus.
   *[endpoint] Son point de terminaison n’existe plus.
}
needs = { $kind ->
    [provider] Son fournisseur a été supprimé. Défaites d’abord cette suppression.
    [property-mapping] Son mappage de propriété a été supprimé. Défaites d’abord cette suppression.
    [binding] Sa liaison a été supprimée. Défaites d’abord cette suppression.
    [application] Son application a été supprimée. Défaites d’abord cette suppression.
    [outpost] Son avant-poste a été supprimé. Défaites d’abord cette suppression.
    [connection-token] Son jeton de connexion a été supprimé. Défaites d’abord cette suppression.
   *[endpoint] Son point de terminaison a été supprimé. Défaites d’abord cette suppression.
}
in-use = Non supprimé, car utilisé par { $users }.
count-endpoints = { $count ->
    [one] { $count } point de terminaison
   *[other] { $count } points de terminaison
}
count-providers = { $count ->
    [one] { $count } fournisseur
   *[other] { $count } fournisseurs
}
count-connection-tokens = { $count ->
    [one] { $count } jeton de connexion
   *[other] { $count } jetons de connexion
}
count-bindings = { $count ->
    [one] { $count } liaison
   *[other] { $count } liaisons
}
count-outposts = { $count ->
    [one] { $count } avant-poste
   *[other] { $count } avant-postes
}
count-others = { $count ->
    [one] { $count } autre objet
   *[other] { $count } autres objets
}

undone = Défait
already-as-before = Déjà comme avant
count-already-as-before = { $count ->
    [one] { $count } était déjà comme avant.
   *[other] { $count } étaient déjà comme avant.
}
undone-changes = { $count ->
    [0] Rien n’a été défait
    [one] Modifications de { $count } objet défaites
   *[other] Modifications de { $count } objets défaites
}
undone-changes-of = { $done ->
    [0] Rien n’a été défait
   *[other] { $all ->
        [one] Modifications défaites pour { $done } objet sur { $all }
       *[other] Modifications défaites pour { $done } des { $all } objets
    }
}
undone-changes-summary = { $count ->
    [0] Rien n’a été défait.
    [one] Modifications de { $count } objet défaites.
   *[other] Modifications de { $count } objets défaites.
}
undone-changes-so-far = { $count ->
    [0] Rien n’est défait jusqu’ici.
    [one] Modifications de { $count } objet défaites jusqu’ici.
   *[other] Modifications de { $count } objets défaites jusqu’ici.
}

conflict-text = L’objet a été modifié à nouveau dans authentik depuis votre modification. Choisissez pour chaque champ s’il faut restaurer ce qu’il contenait avant votre modification.
conflict-base = Votre modification
conflict-take-mine = Restaurer l’état d’avant
conflict-keep-theirs = Garder ce qui est dans authentik
conflict-save = Enregistrer ce choix
somebody-changed = { $kind ->
    [provider] Quelqu’un d’autre a modifié ce fournisseur
    [property-mapping] Quelqu’un d’autre a modifié ce mappage de propriété
    [binding] Quelqu’un d’autre a modifié cette liaison
    [application] Quelqu’un d’autre a modifié cette application
    [outpost] Quelqu’un d’autre a modifié cet avant-poste
    [connection-token] Quelqu’un d’autre a modifié ce jeton de connexion
   *[endpoint] Quelqu’un d’autre a modifié ce point de terminaison
}
as-before = Comme avant votre modification
as-now = Comme maintenant
as-yours = Comme vous l’avez modifié
