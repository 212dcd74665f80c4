failure-not-found = Rien ici
failure-no-permission = Consultation non autorisée
failure-unsupported = Pas encore pris en charge
failure-other = Chargement impossible
try-again = Réessayer
request-id = ID de requête (pour le journal d’authentik) : { $id }

none = Aucun
yes = Oui
no = Non
managed = géré par authentik
hidden-mapping = Un mappage que votre compte ne peut pas voir ({ $id })

checking-uses = Recherche des autres utilisations…
no-uses = Rien d’autre ne l’utilise.
no-visible-uses = Rien d’autre ne l’utilise parmi ce que votre compte voit. Il peut exister des objets qu’il ne voit pas.
maybe-more-uses = Il peut y en avoir d’autres que votre compte ne voit pas.
deleted-with-it = Également supprimé
unlinked = Délié, mais conservé
kept-without-it = Conservé, sans lui
left-dangling = Conservé, mais renvoie à un objet supprimé
also-affected = Également concerné
uses = { $what } : { $objects }
uses-named = { $what } : { $objects } ({ $names })
uses-named-more = { $what } : { $objects } ({ $names } et { $more } de plus)
endpoints = { $count ->
    [one] { $count } point de terminaison
   *[other] { $count } points de terminaison
}
connection-tokens = { $count ->
    [one] { $count } jeton de connexion
   *[other] { $count } jetons de connexion
}
property-mappings = { $count ->
    [one] { $count } mappage de propriété
   *[other] { $count } mappages de propriété
}
bindings = { $count ->
    [one] { $count } liaison
   *[other] { $count } liaisons
}
providers = { $count ->
    [one] { $count } fournisseur
   *[other] { $count } fournisseurs
}
applications = { $count ->
    [one] { $count } application
   *[other] { $count } applications
}
outposts = { $count ->
    [one] { $count } avant-poste
   *[other] { $count } avant-postes
}
others = { $count } { $kind }

clear-cache = Vider le cache des politiques d’authentik
clear-cache-what = authentik mémorise jusqu’à un jour les points de terminaison que voit un utilisateur et les résultats des politiques. Vider le cache les fait réévaluer, pour tous.
cache-cleared = Cache des politiques d’authentik vidé.
