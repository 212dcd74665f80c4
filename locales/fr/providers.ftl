many-deleted = { $count ->
    [one] { $count } fournisseur supprimé
   *[other] { $count } fournisseurs supprimés
}
many-deleted-of = { $all ->
    [one] Fournisseur supprimé : { $done } sur { $all }
   *[other] Fournisseurs supprimés : { $done } sur { $all }
}
many-deleted-summary = { $count ->
    [one] { $count } fournisseur supprimé.
   *[other] { $count } fournisseurs supprimés.
}
many-deleted-so-far = { $count ->
    [one] { $count } fournisseur supprimé jusqu’ici.
   *[other] { $count } fournisseurs supprimés jusqu’ici.
}
endpoint-copied = Copié
already-copied = Était déjà copié
count-already-copied = { $count ->
    [one] { $count } était déjà copié.
   *[other] { $count } étaient déjà copiés.
}

endpoints-copied = { $count ->
    [one] { $count } point de terminaison copié
   *[other] { $count } points de terminaison copiés
}
endpoints-copied-of = { $all ->
    [one] Point de terminaison copié : { $done } sur { $all }
   *[other] Points de terminaison copiés : { $done } sur { $all }
}
endpoints-copied-summary = { $count ->
    [one] { $count } point de terminaison copié.
   *[other] { $count } points de terminaison copiés.
}
endpoints-copied-so-far = { $count ->
    [one] { $count } point de terminaison copié jusqu’ici.
   *[other] { $count } points de terminaison copiés jusqu’ici.
}

providers = Fournisseurs
provider = Fournisseur
caption = Fournisseurs RAC
create = Créer un fournisseur
compare-with = Comparer avec…
connect-machines = Connecter des machines
search-hint = Rechercher par nom
empty-title = Aucun fournisseur RAC pour l’instant
empty-text = Un fournisseur contient les flux, l’expiration de la connexion et les réglages communs à ses points de terminaison. Créez-en un, assignez-le à une application et ajoutez-le à un avant-poste.
tokens-count = Jetons, expirés compris
yes = Oui
no = Non
none = Aucun

tabs = Fournisseur
overview = Vue d’ensemble
endpoints = Points de terminaison
tokens = Jetons de connexion
effective-settings = Réglages effectifs
changelog = Journal des modifications
permissions = Permissions
copy-to = Copier vers…
back-to-list = Retour à la liste des fournisseurs
id = ID
application = Application
application-and-slug = { $name } ({ $slug })
application-none = Aucune : personne ne peut le lancer
outposts = Avant-postes
outposts-none = Aucun : les connexions sont refusées
expiry-and-stored = { $duration } ({ $stored })
endpoints-summary = { $count } ({ $by-protocol })
endpoints-none = Aucun pour l’instant : il n’y a rien à quoi se connecter
settings-none = Aucun réglage : les valeurs par défaut de guacd s’appliquent.

save = Enregistrer
edit-page = Modifier le fournisseur
edit-title = Modifier { $name }
create-next = Il faudra aussi au fournisseur une application, un avant-poste RAC et des points de terminaison avant que quiconque puisse se connecter.
created = Fournisseur « { $name } » créé.
saved = Fournisseur « { $name } » enregistré.
already-so = Aucune modification à enregistrer.
conflict-title = Quelqu’un d’autre a modifié ce fournisseur
name = Nom
name-help = Doit être unique parmi les fournisseurs de tous types (casse comprise).
name-missing = Saisissez un nom.
take-name = Utiliser « { $name } »
flow-authorization = Flux d’autorisation
flow-authorization-does = S’exécute quand un utilisateur lance une connexion. Décide s’il peut continuer, et demande son approbation si le flux le prévoit.
flow-authentication = Flux d’authentification
flow-authentication-does = S’exécute quand l’utilisateur n’est pas encore authentifié. À défaut, celui de la marque est utilisé.
flow-default = Aucun : celui de la marque
flow-missing = Choisissez un flux d’autorisation.
flow-choose = Choisissez un flux
flow-unlisted = Un flux absent de la liste
flow-and-slug = { $name } ({ $slug })
expiry = Expiration de la connexion
expiry-help = Durée de validité d’un jeton de connexion après un lancement.
expiry-text = Expiration de la connexion, en texte
expiry-text-help = Comme authentik l’enregistre, par exemple hours=8 ou days=1;hours=12.
days = Jours
hours = Heures
minutes = Minutes
seconds = Secondes
means = Signifie : { $duration }
delete-token = Supprimer le jeton à la déconnexion
delete-token-help = authentik supprime le jeton dès que la connexion démarre. Chaque jeton ne sert qu’une fois, aucun n’apparaît dans la liste, et les limites de connexions sont sans effet.
delete-token-on = Oui : les jetons sont supprimés dès que la connexion démarre, aucun n’apparaît dans la liste, et les limites sont sans effet
delete-token-off = Non : les jetons restent jusqu’à leur expiration
mappings = Mappages de propriété
mappings-add = Ajouter un mappage de propriété
mappings-none = Aucun mappage de propriété
mappings-help = Les mappages sont appliqués en dernier, dans l’ordre de leurs noms, et l’emportent sur les réglages du fournisseur et de ses points de terminaison.
settings = Réglages
settings-help = Réglages de connexion de tous les points de terminaison du fournisseur. Les réglages propres à un point de terminaison l’emportent. Quiconque peut voir le fournisseur peut les lire, mots de passe compris.

delete-provider = Supprimer le fournisseur
delete-title = Supprimer le fournisseur « { $name } » ?
delete-what-goes = Ses points de terminaison et ses jetons de connexion sont supprimés avec lui.
application-stays = L’application « { $name } » reste, sans fournisseur.
deleted = Fournisseur « { $name } » supprimé.
delete-many-title = { $count ->
    [one] Supprimer { $count } fournisseur ?
   *[other] Supprimer { $count } fournisseurs ?
}
delete-many = { $count ->
    [one] Supprimer { $count } fournisseur
   *[other] Supprimer { $count } fournisseurs
}
delete-many-what-goes = Les points de terminaison et les jetons de connexion de chaque fournisseur sont supprimés avec lui ; les applications restent.

clone-page = Cloner le fournisseur
clone-title = Cloner { $name }
copy-name = { $name } (copie)
clone-endpoints = Points de terminaison
copy-endpoints = { $count ->
    [one] Copier { $count } point de terminaison
   *[other] Copier { $count } points de terminaison
}
clone-bindings = Copier les liaisons des points de terminaison
clone-secrets = { $count ->
    [one] Copier { $names } de { $count } point de terminaison
   *[other] Copier { $names } de { $count } points de terminaison
}
clone-reading = Chargement des points de terminaison…
clone-not-yet = Les points de terminaison de l’original sont encore en cours de chargement. Réessayez dans un instant.
clone-unread = Ils ne peuvent pas être copiés : la copie n’en aura aucun.
clone-retry = Réessayer
clone-no-endpoints = L’original n’a aucun point de terminaison à copier.
clone-only-visible = Seuls sont copiés les points de terminaison que votre compte peut utiliser et les liaisons qu’il voit.
clone-open = Les points de terminaison copiés seront ouverts à tous ceux qui peuvent utiliser l’application du nouveau fournisseur.
clone-not-shared = Les deux fournisseurs utilisent les mêmes mappages de propriété. L’application et les avant-postes ne sont pas copiés : il en faut au nouveau fournisseur avant que quiconque puisse se connecter.
created-with = { $all ->
    [one] Fournisseur « { $name } » créé. Point de terminaison copié : { $done } sur { $all }.
   *[other] Fournisseur « { $name } » créé. Points de terminaison copiés : { $done } sur { $all }.
}
created-without-bindings = { $all ->
    [one] Fournisseur « { $name } » créé. Point de terminaison copié, sans liaisons : { $done } sur { $all }.
   *[other] Fournisseur « { $name } » créé. Points de terminaison copiés, sans liaisons : { $done } sur { $all }.
}
created-with-bindings = { $all-endpoints ->
    [one] { $all-bindings ->
        [one] Fournisseur « { $name } » créé. Point de terminaison copié : { $endpoints } sur { $all-endpoints } ; liaison copiée : { $bindings } sur { $all-bindings }.
       *[other] Fournisseur « { $name } » créé. Point de terminaison copié : { $endpoints } sur { $all-endpoints } ; liaisons copiées : { $bindings } sur { $all-bindings }.
    }
   *[other] { $all-bindings ->
        [one] Fournisseur « { $name } » créé. Points de terminaison copiés : { $endpoints } sur { $all-endpoints } ; liaison copiée : { $bindings } sur { $all-bindings }.
       *[other] Fournisseur « { $name } » créé. Points de terminaison copiés : { $endpoints } sur { $all-endpoints } ; liaisons copiées : { $bindings } sur { $all-bindings }.
    }
}
not-copied = non copié, car il pourrait être ouvert à tous sans ses liaisons. { $why }
odd-binding = La liaison « { $binding } » expire ou est d’un type inconnu. Clonez ce point de terminaison séparément.
bindings-missing = { $missing ->
    [one] { $all ->
        [one] copié, mais il manque { $missing } liaison sur { $all }. { $why }
       *[other] copié, mais il manque { $missing } liaison sur { $all }. { $why }
    }
   *[other] copié, mais il manque { $missing } liaisons sur { $all }. { $why }
}
