title = Activité
caption = Activité
unknown = authentik enregistre le début d’une session, mais pas sa fin : la durée des sessions, et celles qui sont en cours, ne sont pas connues ici.
refresh = Actualiser
export = Exporter
export-failed = Le fichier n’a pas pu être écrit : une partie de RAC Admin n’a pas pu être chargée.

what = Quoi
when = Quand
who = Qui
provider = Fournisseur
endpoint = Point de terminaison
user = Utilisateur
from = Depuis
none = —
kind = Action
period = Période
all-users = Tous les utilisateurs
all-endpoints = Tous les points de terminaison
all-providers = Tous les fournisseurs
everything = Toutes les actions
clear = Effacer les filtres
kind-launches = Lancements
kind-created = Créations
kind-changed = Modifications
kind-deleted = Suppressions
kind-problems = Problèmes
last-days = { $days ->
    [1] Dernières 24 heures
   *[other] { $days } derniers jours
}
range = Du – au
range-from = Du
range-to = Au
range-apply = Appliquer
range-missing = Saisissez une date et une heure.
range-future = Cette date est dans le futur.
range-reversed = Cette date précède le début.

empty-title = Aucune activité
empty-text = authentik n’a aucun événement d’accès distant pour cette période. Il supprime les événements au bout d’un an, sauf configuration contraire.
no-match-title = Aucune activité ne correspond aux filtres
no-match-text = Modifiez les filtres ou la période, ou effacez-les.
event-count = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
read-until = Il y a trop d’événements pour les lire d’un coup. Tous ceux depuis cette date sont affichés : { $time }
not-reached = Il y a trop d’événements pour les lire d’un coup, et la période choisie n’a pas été atteinte. Lus en remontant jusqu’à cette date : { $time }
read-on = Lire les événements plus anciens
not-assigned-to-endpoint = { $count ->
    [one] Non affiché : { $count } événement sans point de terminaison identifiable, car le point de terminaison ou l’application a été supprimé ou n’a pas pu être lu.
   *[other] Non affichés : { $count } événements sans point de terminaison identifiable, car le point de terminaison ou l’application a été supprimé ou n’a pas pu être lu.
}
not-assigned-to-provider = { $count ->
    [one] Non affiché : { $count } événement sans fournisseur identifiable, car le point de terminaison ou l’application a été supprimé ou n’a pas pu être lu.
   *[other] Non affichés : { $count } événements sans fournisseur identifiable, car le point de terminaison ou l’application a été supprimé ou n’a pas pu être lu.
}
not-assigned-to-both = { $count ->
    [one] Non affiché : { $count } événement sans point de terminaison ni fournisseur identifiables, car le point de terminaison ou l’application a été supprimé ou n’a pas pu être lu.
   *[other] Non affichés : { $count } événements sans point de terminaison ni fournisseur identifiables, car le point de terminaison ou l’application a été supprimé ou n’a pas pu être lu.
}

by-hour = Lancements par heure
by-endpoint = Lancements par point de terminaison
per-day = Lancements par jour
launches = Lancements
hour = Heure
day = Jour (UTC)
other-providers = Autres fournisseurs
all-launches = Tous les lancements
launches-in = { $count ->
    [one] { $of } : { $count } lancement
   *[other] { $of } : { $count } lancements
}
no-launches = Aucun lancement.
busiest-hour = { $all ->
    [one] { $all } lancement, maximum à { $hour } ({ $most }).
   *[other] { $all } lancements, maximum à { $hour } ({ $most }).
}
no-launches-in-days = { $days ->
    [one] Aucun lancement au cours du dernier jour ({ $days }).
   *[other] Aucun lancement au cours des { $days } derniers jours.
}
busiest-day = { $all ->
    [one] { $all } lancement au cours des { $days } derniers jours, maximum le { $day } ({ $most }).
   *[other] { $all } lancements au cours des { $days } derniers jours, maximum le { $day } ({ $most }).
}
endpoints-launched = { $count ->
    [one] { $count } point de terminaison lancé.
   *[other] { $count } points de terminaison lancés.
}
other-endpoints = { $count ->
    [one] { $count } autre point de terminaison
   *[other] { $count } autres points de terminaison
}
not-counted = Les lancements n’ont pas pu être comptés.
not-counted-hidden-all = { $all ->
    [one] Non compté : { $all } fournisseur, car votre compte ne voit pas son application.
   *[other] Non comptés : { $all } fournisseurs, car votre compte ne voit pas leurs applications.
}
not-counted-hidden = { $all ->
    [one] Non compté : { $count } fournisseur sur { $all }, car votre compte ne voit pas son application.
   *[other] Non comptés : { $count } des { $all } fournisseurs, car votre compte ne voit pas leurs applications.
}
not-counted-too-many = { $all ->
    [one] Non compté : { $count } fournisseur sur { $all }, car { $most } au plus le sont.
   *[other] Non comptés : { $count } des { $all } fournisseurs, car { $most } au plus le sont.
}
not-counted-failed-all = { $all ->
    [one] Non compté : { $all } fournisseur. { $why }
   *[other] Non comptés : { $all } fournisseurs. { $why }
}
not-counted-failed = { $all ->
    [one] Non compté : { $count } fournisseur sur { $all }. { $why }
   *[other] Non comptés : { $count } des { $all } fournisseurs. { $why }
}
