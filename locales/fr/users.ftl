user = Utilisateur
section = Accès
back = Retour aux accès de tous les utilisateurs
show-in-access = Afficher dans Accès
username = Nom d’utilisateur
email = Courriel
state = Compte
active = Actif
inactive = Inactif : ne peut pas s’authentifier
superuser = Super-utilisateur. authentik évalue les liaisons pour les super-utilisateurs comme pour tous les autres.
last-login = Dernière connexion
groups = Groupes
no-groups = Aucun
unknown = inconnu

endpoints = Points de terminaison
endpoints-caption = Points de terminaison que l’utilisateur peut atteindre
endpoint = Point de terminaison
provider = Fournisseur
access = Accès
why = Pourquoi
reaches-all = { $count ->
    [one] Atteint { $count } point de terminaison.
   *[other] Atteint { $count } points de terminaison.
}
reaches-of = { $all ->
    [one] Atteint { $count } point de terminaison sur { $all }.
   *[other] Atteint { $count } des { $all } points de terminaison.
}
maybe-more = Décidé au lancement, ou non vérifiable ici : { $count } de plus.
reaches-none = Cet utilisateur ne peut atteindre aucun point de terminaison que votre compte voit.
not-read = On ignore ce que cet utilisateur atteint.

tokens = Jetons de connexion

sessions = Sessions
sessions-about = Sessions de l’utilisateur dans authentik. Mettre fin à une session est ce qui ferme vraiment les connexions ouvertes avec elle : révoquer un jeton ne le fait pas.
sessions-caption = Sessions de l’utilisateur dans authentik
no-sessions = Cet utilisateur n’a aucune session.
no-sessions-seen = Votre compte ne voit aucune session de cet utilisateur.
browser = Navigateur
from = Depuis
last-used = Dernière utilisation
expires = Expiration
session = de { $user } depuis { $address }
session-anywhere = de { $user }
end-session = Mettre fin à la session
end-label = Mettre fin à la session de { $user } depuis { $address }
end-label-anywhere = Mettre fin à la session de { $user }
end-title = Mettre fin à la session de { $user } depuis { $address } ?
end-title-anywhere = Mettre fin à la session de { $user } ?
end-about = L’utilisateur est déconnecté d’authentik dans ce navigateur, les connexions qu’il y a ouvertes sont fermées, et les jetons de connexion de la session sont supprimés. Cette action est irréversible.
end-own = C’est votre propre compte. Si vous vous êtes authentifié ici avec cette session, vous serez déconnecté aussi.
ended = Fin de la session de { $user } depuis { $address }.
ended-anywhere = Fin de la session de { $user }.
already-ended = La session est déjà terminée.

launches = Derniers lancements
launches-caption = Les derniers lancements de l’utilisateur
all-activity = Toute l’activité de cet utilisateur
no-launches = Aucun lancement de cet utilisateur parmi les dernières autorisations.
not-visible = Votre compte ne voit pas les événements.
when = Quand
