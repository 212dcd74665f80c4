title = Accès
table = Accès
about = Qui peut atteindre quel point de terminaison, d’après les liaisons des points de terminaison et de leurs applications. authentik évalue les politiques à chaque lancement, et peut mémoriser les résultats pendant un jour. La liste de vérification du point de terminaison indique si la connexion fonctionne ensuite.
refresh = Actualiser
only-own = authentik ne liste que les points de terminaison que votre compte peut utiliser lui-même, et sa liste peut dater d’un jour.

users = Utilisateurs
groups = Groupes
rows = Lignes
search-users = Rechercher des utilisateurs
search-groups = Rechercher des groupes
search-endpoints = Rechercher des points de terminaison
filters = Filtres
show = Afficher
show-all = Tout
show-open = Ouvert à tous
show-direct = Seulement par liaison directe d’utilisateur
more-than = Peut en atteindre plus de
more-than-wrong = Saisissez un nombre entier, 0 ou plus.
compare = Comparer
compare-with = Avec
compare-choose = Utilisateur
compare-needs-two = Choisissez un deuxième utilisateur à comparer.
clear = Effacer la recherche et les filtres
not-while-comparing = Sans effet pendant la comparaison de deux utilisateurs.

size = { $rows } × { $columns }
user-count = { $count ->
    [one] { $count } utilisateur
   *[other] { $count } utilisateurs
}
group-count = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
}
endpoint-count = { $count ->
    [one] { $count } point de terminaison
   *[other] { $count } points de terminaison
}
fact-and-fact = { $first } · { $next }
direct-pairs = { $count ->
    [one] { $count } paire seulement par liaison directe d’utilisateur.
   *[other] { $count } paires seulement par liaison directe d’utilisateur.
}
pairs-unknown = { $count ->
    [one] { $count } de plus n’est pas vérifiable ici.
   *[other] { $count } de plus ne sont pas vérifiables ici.
}
maybe-open = { $count ->
    [one] { $count } point de terminaison de plus est peut-être ouvert à tous : il est possible que votre compte ne voie pas ses liaisons.
   *[other] { $count } points de terminaison de plus sont peut-être ouverts à tous : il est possible que votre compte ne voie pas leurs liaisons.
}
no-endpoints = Aucun point de terminaison
no-endpoints-text = Il n’y a aucun point de terminaison, ou votre compte n’en voit aucun.
no-users = Aucun utilisateur à afficher
no-users-text = Votre compte ne voit aucun utilisateur, ou leur lecture a échoué.
no-match = Rien ne correspond à la recherche et aux filtres
inactive = (inactif)
only-in = Quelqu’un qui est membre de ce groupe et d’aucun autre

not-compared = L’un des utilisateurs à comparer n’est pas dans le tableau.
nothing-to-compare = La recherche et les filtres ne laissent aucun point de terminaison à comparer.
nothing-compared = { $count ->
    [one] Rien n’a pu être comparé : { $count } point de terminaison n’est pas comparable, car l’accès est décidé au lancement ou n’est pas vérifiable ici.
   *[other] Rien n’a pu être comparé : { $count } points de terminaison ne sont pas comparables, car l’accès est décidé au lancement ou n’est pas vérifiable ici.
}
same-endpoints = { $one } et { $other } atteignent les mêmes points de terminaison.
no-difference = { $count ->
    [one] Aucune différence trouvée pour { $count } point de terminaison comparé.
   *[other] Aucune différence trouvée pour { $count } points de terminaison comparés.
}
differ-in-all = { $all ->
    [one] { $one } et { $other } diffèrent pour { $all } point de terminaison.
   *[other] { $one } et { $other } diffèrent pour { $all } points de terminaison.
}
differ-in-some = { $all ->
    [one] { $one } et { $other } diffèrent pour { $differ } point de terminaison sur { $all }.
   *[other] { $one } et { $other } diffèrent pour { $differ } des { $all } points de terminaison.
}
differ-in-all-compared = { $all ->
    [one] { $one } et { $other } diffèrent pour { $all } point de terminaison comparé.
   *[other] { $one } et { $other } diffèrent pour { $all } points de terminaison comparés.
}
differ-in-some-compared = { $all ->
    [one] { $one } et { $other } diffèrent pour { $differ } point de terminaison comparé sur { $all }.
   *[other] { $one } et { $other } diffèrent pour { $differ } des { $all } points de terminaison comparés.
}
more-uncertain = { $count ->
    [one] { $count } point de terminaison de plus n’est pas comparable, car l’accès est décidé au lancement ou n’est pas vérifiable ici.
   *[other] { $count } points de terminaison de plus ne sont pas comparables, car l’accès est décidé au lancement ou n’est pas vérifiable ici.
}

legend = Signes
yes = Oui
no = Non
at-launch = Décidé au lancement
unknown = Non vérifiable ici
blank = vide
not-direct = Pas seulement par liaison directe d’utilisateur
cell = { $subject }, { $endpoint } : { $verdict }
exactly = { $count }
between = { $least }–{ $most }
reaches-all = { $all ->
    [one] atteint { $all } point de terminaison
   *[other] atteint { $all } points de terminaison
}
reaches-some = { $all ->
    [one] atteint { $count } point de terminaison sur { $all }
   *[other] atteint { $count } des { $all } points de terminaison
}
reaches-at-most-all = { $all ->
    [one] atteint au moins { $least } et au plus { $all } point de terminaison
   *[other] atteint au moins { $least } et au plus { $all } points de terminaison
}
reaches-at-most-some = { $all ->
    [one] atteint au moins { $least } et au plus { $most } point de terminaison sur { $all }
   *[other] atteint au moins { $least } et au plus { $most } des { $all } points de terminaison
}

why = Pourquoi
why-how = Pointez une cellule, ou parcourez le tableau avec les touches fléchées, pour voir quelle liaison décide. Un clic ou Entrée l’épingle ici.
unpin = Désépingler la cellule
pair = { $subject } → { $endpoint } : { $verdict }
full-name = { $name } ({ $username })
members = Membres de { $group }
account-inactive = Le compte est inactif et ne peut pas s’authentifier.
no-application = Le fournisseur n’a pas d’application : il n’y a donc rien à lancer.
application-hidden = Votre compte ne voit pas l’application du fournisseur.
of-application = Application « { $name } » : { $reason }
of-endpoint = Point de terminaison : { $reason }
open-without-bindings = aucune liaison, donc ouvert à tous.
bindings-hidden = des liaisons ou des groupes que votre compte ne voit pas décident peut-être.
evaluated-at-launch = authentik évalue ceci à chaque lancement : { $conditions }.
allowed-by = autorisé par : { $conditions }.
allowed-by-all = autorisé, car toutes ces conditions s’appliquent : { $conditions }.
none-matches = aucune de ces conditions ne s’applique : { $conditions }.
one-does-not-match = chaque liaison doit s’appliquer, et celle-ci ne s’applique pas : { $conditions }.
passes-if-it-fails = { $condition } (réussit si elle échoue)
open-bindings = Ouvrir les liaisons
check-user = Vérifier pour cet utilisateur
ask = Demander maintenant à authentik
can-use-now = Réponse actuelle d’authentik : { $name } peut utiliser l’application.
can-not-use-now = Réponse actuelle d’authentik : { $name } ne peut pas utiliser l’application.

reading-users = Lecture des utilisateurs : { $done } sur { $all }
reading-groups = Lecture des groupes : { $done } sur { $all }
reading-endpoints = Lecture des points de terminaison : { $done } sur { $all }
reading-applications = Lecture des applications : { $done } sur { $all }
reading-bindings = Lecture des liaisons : { $done } sur { $all }
incomplete = Ce tableau n’est pas complet
try-again = Réessayer
part-failed = Impossible de lire une partie { $part ->
    [users] des utilisateurs
    [groups] des groupes
    [endpoints] des points de terminaison
    [applications] des applications
   *[bindings] des liaisons
} ({ $count }).
part-hidden = Votre compte ne voit pas une partie { $part ->
    [users] des utilisateurs
    [groups] des groupes
    [endpoints] des points de terminaison
    [applications] des applications
   *[bindings] des liaisons
} ({ $count }).
part-unread = Une partie { $part ->
    [users] des utilisateurs
    [groups] des groupes
    [endpoints] des points de terminaison
    [applications] des applications
   *[bindings] des liaisons
} n’a pas été lue, car il y en a trop : { $count }.
not-in-table = Ces éléments ne figurent pas dans le tableau.
membership-unknown = On ignore donc si un utilisateur est membre d’un groupe par l’intermédiaire d’un autre groupe.
result-unknown = Ce qui en dépend n’est pas vérifiable ici.

export = Exporter
export-access = Exporter les accès
export-failed = La partie de RAC Admin qui écrit les tableaux n’a pas pu être chargée. Réessayez.
exporting = Exportation…
nothing-to-export = Rien n’a encore été lu.
filtered-provider = fournisseur « { $name } »
filtered-endpoint = point de terminaison « { $name } »
filtered-compared = là où { $one } et { $other } diffèrent ou peuvent différer
filtered-groups = groupes
users-contain = utilisateurs contenant « { $text } »
groups-contain = groupes contenant « { $text } »
endpoints-contain = points de terminaison contenant « { $text } »
filtered-more-than = peut en atteindre plus de { $count }
not-filtered = non
by-no-application = aucune application
by-hidden = non visible
by-no-bindings = aucune liaison
not-listed-direct = non, ou pas seulement par liaison directe d’utilisateur
