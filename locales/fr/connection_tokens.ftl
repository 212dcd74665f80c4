revoked = Révoqué
many-revoked = { $count ->
    [one] { $count } jeton de connexion révoqué
   *[other] { $count } jetons de connexion révoqués
}
many-revoked-of = { $all ->
    [one] Jeton de connexion révoqué : { $done } sur { $all }
   *[other] Jetons de connexion révoqués : { $done } sur { $all }
}
many-revoked-summary = { $count ->
    [one] { $count } jeton de connexion révoqué.
   *[other] { $count } jetons de connexion révoqués.
}
many-revoked-so-far = { $count ->
    [one] { $count } jeton de connexion révoqué jusqu’ici.
   *[other] { $count } jetons de connexion révoqués jusqu’ici.
}

tokens = Jetons de connexion
caption = Jetons de connexion
what-they-are = Un jeton est créé quand un utilisateur lance un point de terminaison, et lui permet de se connecter jusqu’à son expiration. Les jetons expirés figurent aussi dans la liste : authentik n’indique ni la date de création d’un jeton ni celle de son expiration. La liste peut être groupée par fournisseur, point de terminaison ou utilisateur, mais pas triée par nom.
empty-title = Aucun jeton de connexion
empty-text = Un jeton est créé chaque fois qu’un utilisateur lance un point de terminaison. Les fournisseurs avec « Supprimer le jeton à la déconnexion » le suppriment dès que la connexion démarre et n’en affichent jamais ici.
search-hint = Rechercher par point de terminaison ou fournisseur
all-providers = Tous les fournisseurs
all-endpoints = Tous les points de terminaison
all-users = Tous les utilisateurs
whose = { $user } pour { $endpoint }
inactive = (inactif)
edit = Modifier
delete = Supprimer
delete-label = Supprimer le jeton de { $user } pour { $endpoint }
edit-label = Modifier le jeton de { $user } pour { $endpoint }
select-matching = Tout sélectionner ({ $count })
reading = Lecture des jetons de connexion : { $done } sur { $all }
stop = Arrêter
refresh-every = Actualisation automatique
refresh-off = Désactivée
every = Toutes les { $seconds } s
export-csv = Exporter en CSV
export-failed = La partie de RAC Admin qui écrit les tableaux n’a pas pu être chargée. Réessayez.

table-username = Nom d’utilisateur
table-name = Nom
table-email = Courriel
table-active = Actif
table-endpoint = Point de terminaison
table-protocol = Protocole
table-host = Hôte
table-provider = Fournisseur
table-last-login = Dernière connexion
table-id = ID du jeton

token = Jeton de connexion
title = Jeton de connexion de { $user } pour { $endpoint }
back-to-list = Retour à la liste des jetons de connexion
user = Utilisateur
last-login = Dernière connexion
provider = Fournisseur
endpoint = Point de terminaison
protocol = Protocole
host = Hôte
id = ID

edit-title = Modifier le jeton de connexion
edit-what = Dirige ce jeton vers un autre point de terminaison. Une connexion déjà ouverte ne change pas.
save = Enregistrer
saved = Jeton de connexion enregistré.
already-so = Aucune modification à enregistrer.
conflict-title = Quelqu’un d’autre a modifié ce jeton de connexion
target = Fournisseur et point de terminaison
provider-help = Seuls ses points de terminaison peuvent être choisis ci-dessous.
provider-missing = Choisissez un fournisseur.
endpoint-help = Le point de terminaison auquel ce jeton permet à son utilisateur de se connecter.
endpoint-missing = Choisissez un point de terminaison de ce fournisseur.

delete-token = Supprimer le jeton
delete-title = Supprimer le jeton de { $user } pour { $endpoint } ?
deleted = Jeton de { $user } pour { $endpoint } révoqué.
delete-does = Le jeton ne compte plus dans la limite du point de terminaison et ne permet plus de se connecter. L’utilisateur peut relancer le point de terminaison.
delete-does-not = Une connexion ouverte n’est pas fermée. Pour la fermer, mettez fin à la session authentik de l’utilisateur, ce qui le déconnecte aussi d’authentik.
delete-many-title = { $count ->
    [one] Supprimer { $count } jeton de connexion ?
   *[other] Supprimer { $count } jetons de connexion ?
}
delete-many = { $count ->
    [one] Supprimer { $count } jeton de connexion
   *[other] Supprimer { $count } jetons de connexion
}

details = Détails
none-of-user = Cet utilisateur n’a aucun jeton de connexion.
none-seen-of-user = Votre compte ne voit aucun jeton de connexion de cet utilisateur.
all-of-user = { $count ->
    [one] L’afficher dans la liste des jetons de connexion
   *[other] Afficher les { $count } dans la liste des jetons de connexion
}
revoke-all = Révoquer tous les jetons de { $user }
