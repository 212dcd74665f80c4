refresh = Actualiser
chips = Afficher seulement
chip-closed = Fermé
chip-findings = Avec remarques
chip-open = Ouvert à tous
chip-never-launched = Jamais lancé
chip-no-outpost = Sans avant-poste
open-not-known = Votre compte ne peut pas vérifier quels points de terminaison sont ouverts à tous.
not-launched-since = Aucun lancement depuis : { $day }.
saved-views = Vues enregistrées

view = Vue
view-title = Vue de cette liste
density = Densité
comfortable = Confortable
compact = Compacte
columns = Colonnes
columns-help = S’applique dans ce navigateur.
look-of-the-address = Les colonnes et la densité viennent de l’adresse de cette page. Les modifications faites ici changent l’adresse.
use-own-look = Utiliser celles de ce navigateur
always = toujours affichée
move-column-up = Monter { $label }
move-column-down = Descendre { $label }
at-the-edge = Impossible de la déplacer davantage.
moved = { $label } est maintenant la colonne { $place }.
reset = Réinitialiser
reset-done = La liste a retrouvé sa vue habituelle.
close = Fermer
view-name = Nom de la vue
view-help = Recherche, filtres, ordre, colonnes et densité actuels, enregistrés dans ce navigateur. Pour la partager, copiez son lien.
save-view = Enregistrer la vue
name-missing = Saisissez un nom.
saved = Vue « { $name } » enregistrée.
copy-view = Copier le lien vers { $name }
delete-view = Supprimer la vue { $name }
too-many-views = { $count } vues sont enregistrées. Supprimez-en d’abord une.

actions-of = Actions pour { $name }
edit = Modifier
clone = Cloner
copy-to = Copier vers…
delete = Supprimer
tokens-of = { $known ->
    [at-least] { $count ->
        [one] au moins { $count } jeton de connexion de { $name }
       *[other] au moins { $count } jetons de connexion de { $name }
    }
    [unknown] nombre inconnu de jetons de connexion de { $name }
   *[exactly] { $count ->
        [one] { $count } jeton de connexion de { $name }
       *[other] { $count } jetons de connexion de { $name }
    }
}
endpoints-of = { $known ->
    [at-least] { $count ->
        [one] au moins { $count } point de terminaison de { $name }
       *[other] au moins { $count } points de terminaison de { $name }
    }
    [unknown] nombre inconnu de points de terminaison de { $name }
   *[exactly] { $count ->
        [one] { $count } point de terminaison de { $name }
       *[other] { $count } points de terminaison de { $name }
    }
}
too-many-rows = authentik a envoyé { $sent } lignes pour une page de { $drawn }. Seules les { $drawn } premières sont affichées.
and-hidden = et { $count } de plus que votre compte ne voit pas
hidden-text = authentik les compte, mais ne les montre pas à votre compte.
only-visible = La liste ne montre que ce que votre compte peut voir. Il peut y en avoir d’autres.

none-match-search = { $object ->
    [provider] Aucun fournisseur RAC ne correspond à « { $search } ».
    [property-mapping] Aucun mappage de propriété ne correspond à « { $search } ».
    [connection-token] Aucun jeton de connexion ne correspond à « { $search } ».
    [application] Aucune application ne correspond à « { $search } ».
    [outpost] Aucun avant-poste ne correspond à « { $search } ».
    [binding] Aucune liaison ne correspond à « { $search } ».
   *[endpoint] Aucun point de terminaison ne correspond à « { $search } ».
}
none-match-both = { $object ->
    [provider] Aucun fournisseur RAC ne correspond à « { $search } » et aux filtres.
    [property-mapping] Aucun mappage de propriété ne correspond à « { $search } » et aux filtres.
    [connection-token] Aucun jeton de connexion ne correspond à « { $search } » et aux filtres.
    [application] Aucune application ne correspond à « { $search } » et aux filtres.
    [outpost] Aucun avant-poste ne correspond à « { $search } » et aux filtres.
    [binding] Aucune liaison ne correspond à « { $search } » et aux filtres.
   *[endpoint] Aucun point de terminaison ne correspond à « { $search } » et aux filtres.
}
none-match-filters = { $object ->
    [provider] Aucun fournisseur RAC ne correspond aux filtres.
    [property-mapping] Aucun mappage de propriété ne correspond aux filtres.
    [connection-token] Aucun jeton de connexion ne correspond aux filtres.
    [application] Aucune application ne correspond aux filtres.
    [outpost] Aucun avant-poste ne correspond aux filtres.
    [binding] Aucune liaison ne correspond aux filtres.
   *[endpoint] Aucun point de terminaison ne correspond aux filtres.
}
no-match-text = Modifiez la recherche ou les filtres, ou effacez-les.
clear = Effacer la recherche et les filtres

selected = Sélection : { $count }
not-shown = dont non affichés ici : { $count }
keep-shown = Ne garder que les lignes affichées
clear-selection = Effacer la sélection

type-name = Saisissez « { $name } » pour confirmer
type-number = Saisissez { $number } pour confirmer
looking-what-goes = Recherche de ce qui serait également supprimé…
not-found = authentik ne l’a pas trouvé : l’objet n’existe plus, ou votre compte ne le voit pas. Il existe peut-être encore.
still-there = Non supprimé : authentik ne l’a pas trouvé pour la suppression, mais il existe encore.
not-an-id = Son ID n’est pas valide dans authentik.
asks-to-wait = authentik demande d’attendre
already-gone = Il avait déjà été supprimé.

breadcrumb = Fil d’Ariane
more-actions = Autres actions
copy-link = Copier le lien
link-copied = Lien vers cette page copié.
link-not-copied = La copie n’a pas été autorisée ; copiez plutôt l’adresse de la fenêtre.
