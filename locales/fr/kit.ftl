file-too-large = Le fichier est trop volumineux pour cela.
file-not-read = Le navigateur n’a pas pu lire le fichier. Choisissez-le à nouveau.
file-unreadable = Impossible de lire le fichier comme du texte.
actions = Actions
cancel = Annuler
clear = Effacer
close = Fermer
copied = Copié
copy-failed = La copie n’a pas été autorisée ; sélectionnez plutôt le texte
dismiss = Fermer
first-page = Première page
hide-password = Masquer le mot de passe
last-page = Dernière page
loading = Chargement…
never = jamais
next-page = Page suivante
no-options = Aucune option
notifications = Notifications
pagination = Pagination
previous-page = Page précédente
not-done = Non traité
not-found = Introuvable : supprimé, ou invisible pour votre compte
progress = Progression
retry-failed = Réessayer les échecs
rows-per-page = Lignes par page
running = En cours…
search = Rechercher
select-page = Tout sélectionner sur cette page
stop = Arrêter
show-password = Afficher le mot de passe
sort-by = Trier par
uncertain = Incertain : la connexion a été perdue entre-temps. Vérifiez le résultat ou réessayez.
try-again = Réessayer
waiting = En attente
descending = { $label }, décroissant
remove = Retirer { $name }
added = Ajouté : { $name }
removed = Retiré : { $name }
select = Sélectionner { $label }
failed = Échec : { $why }
in-place = Sur { $place }
options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
no-match = Aucun résultat pour « { $typed } »
more-unseen = { $count ->
    [one] { $count } de plus que votre compte ne voit pas
   *[other] { $count } de plus que votre compte ne voit pas
}
no-match-of-seen = { $none }. { $unseen }
options-and-unseen = { $options } · { $unseen }
shown-of = Affichage de { $shown } sur { $all }
shown-of-at-least = Affichage de { $shown } sur { $all } au moins
show-more = En afficher { $count } de plus
more-options = … et { $count } de plus, précisez la saisie
clear-of = Effacer { $label }
page = Page { $page }
no-rows = Aucune ligne
range = { $first }–{ $last } sur { $count }
done-of = { $done } sur { $all }
pausing = { $why } : reprise dans { $seconds } s
offline = Vous êtes hors ligne. { $done } sur { $all } traités. Reprise au retour de la connexion.
offline-interrupted = { $count ->
    [one] Le résultat de { $count } modification n’est pas encore connu : il sera vérifié à ce moment-là.
   *[other] Le résultat de { $count } modifications n’est pas encore connu : il sera vérifié à ce moment-là.
}
more-items = … et { $count } de plus. Les échecs sont affichés.
note = Note :
success = Réussite :
warning = Avertissement :
error = Erreur :
updated-just-now = actualisé à l’instant
updated-seconds-ago = actualisé il y a { $count } s
updated-minutes-ago = actualisé il y a { $count } min
updated-hours-ago = actualisé il y a { $count } h
updated-days-ago = actualisé il y a { $count } j
comma = { $first }, { $next }
two-sentences = { $first } { $second }

deleted = Supprimé
already-gone = N’existait déjà plus
count-already-gone = { $count ->
    [one] { $count } n’existait déjà plus.
   *[other] { $count } n’existaient déjà plus.
}
count-not-found = { $count ->
    [one] { $count } introuvable : l’objet n’existe plus, ou votre compte ne le voit pas.
   *[other] { $count } introuvables : les objets n’existent plus, ou votre compte ne les voit pas.
}
count-failed = { $count } en échec.
count-uncertain = { $count ->
    [one] Résultat incertain pour { $count } objet : la connexion a été perdue pendant l’écriture.
   *[other] Résultat incertain pour { $count } objets : la connexion a été perdue pendant l’écriture.
}
count-not-done = { $count ->
    [one] { $count } objet non traité.
   *[other] { $count } objets non traités.
}
count-still-to-do = { $count ->
    [one] Reste { $count } objet à traiter.
   *[other] Restent { $count } objets à traiter.
}
