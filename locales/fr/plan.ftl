import = Importer
plan = Plan
import-about = Choisissez, déposez ou collez ce que vous avez : fichiers de Guacamole, fichiers .rdp, inventaires, listes d’hôtes, Terraform, blueprints, ou un fichier exporté par RAC Admin. Vous voyez ce qui changerait avant que quoi que ce soit soit écrit.
plan-about = Comparez un fichier de plan, ou l’export d’une autre instance, avec cette instance. Rien n’est écrit avant que vous ne l’appliquiez.
go-to-plan = Comparer un fichier de plan avec cette instance
go-to-import = Importer de Guacamole, d’un inventaire ou d’ailleurs

source = Fichier ou texte
choose-file = Choisir un fichier
drop-hint-files = ou déposez des fichiers ici : plusieurs sont lus ensemble. Au plus 10 Mo et 20 000 entrées.
too-large = Le fichier dépasse 10 Mo. Divisez-le en fichiers plus petits.
too-large-together = Ensemble, les fichiers dépassent 10 Mo. Choisissez-en moins à la fois.
paste = Ou collez
remove-file = Retirer
format = Format
recognise = Reconnaître automatiquement
preview = Prévisualiser
check = Vérifier
nothing-given = Choisissez d’abord un fichier ou collez son texte.
not-read = Impossible de lire le fichier
instance-not-read = Impossible de lire l’instance
recognised = { $count ->
    [one] { $format }, { $count } entrée
   *[other] { $format }, { $count } entrées
}
size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
size-kilobytes = { $count } ko
size-megabytes = { $count } Mo
reading = Lecture de l’instance…
reading-part = Lecture de l’instance : { $part }, { $rows } sur { $of }
unread-part = { $part } : { $why }

options = Pour toutes les entrées
provider = Fournisseur
choose-provider = Choisissez un fournisseur
protocol = Protocole
mappings = Mappages de propriété
none = Aucun
for-lacking-provider = { $count ->
    [one] Pour le point de terminaison du fichier qui n’indique pas de fournisseur.
   *[other] Pour les { $count } points de terminaison du fichier qui n’indiquent pas de fournisseur.
}
for-lacking-protocol = { $count ->
    [one] Pour le point de terminaison du fichier qui n’indique pas de protocole.
   *[other] Pour les { $count } points de terminaison du fichier qui n’indiquent pas de protocole.
}
for-lacking-mappings = { $count ->
    [one] Pour le point de terminaison du fichier qui n’indique pas de mappages de propriété.
   *[other] Pour les { $count } points de terminaison du fichier qui n’indiquent pas de mappages de propriété.
}
flow = Flux d’autorisation
choose-flow = Choisissez un flux d’autorisation
for-lacking-flow = Pour les nouveaux fournisseurs du fichier qui n’en indiquent pas.
into = Placer tous les points de terminaison dans
into-those-of-file = Les fournisseurs du fichier
into-help = Un fournisseur existant à la place de ceux du fichier. Les fournisseurs, applications et avant-postes du fichier ne sont alors pas importés.
delete = Supprimer ce que le fichier ne contient pas
delete-affects = Pour les types d’objets du fichier ; les points de terminaison seulement des fournisseurs qu’il indique ou que vous choisissez ici. Les liaisons et les fournisseurs d’avant-postes qu’il ne liste pas disparaissent aussi.
nothing-deleted = { $count ->
    [one] Rien n’est supprimé, car { $count } entrée du fichier ne peut pas être importée et correspond peut-être à ce qui serait supprimé.
   *[other] Rien n’est supprimé, car { $count } entrées du fichier ne peuvent pas être importées et correspondent peut-être à ce qui serait supprimé.
}

columns = Colonnes
columns-help = Ce que contient chaque colonne du fichier. Votre choix est mémorisé dans ce navigateur.
unnamed-column = Colonne sans nom
column-name = Nom
column-host = Hôte
column-port = Port
column-protocol = Protocole
column-maximum-connections = Connexions concurrentes maximum
column-users = Utilisateurs
column-groups = Groupes
column-ignored = Non importé
setting = paramètre

preview-title = Aperçu
preview-caption = Aperçu
show = Afficher
all = Tout
differences = Différences
filter = { $label } ({ $count })
name = Nom
result = Résultat
details = Détails
select-all = Tout sélectionner
select-none = Ne rien sélectionner
download-report = Télécharger le rapport
compare-again = Comparer à nouveau
nothing-left = Aucune différence : l’instance contient tout ce qui est dans ce fichier.
nothing-to-copy = Aucune différence : tout ce que vous avez choisi y est déjà.
nothing-to-do = Il n’y a rien à appliquer.
nothing-selected = Sélectionnez au moins une entrée.
outdated = L’aperçu date d’avant la dernière exécution. Comparez à nouveau pour voir ce qui reste.
empty = Ce fichier ne contient aucun objet.
nothing-imported = Rien dans ce fichier ne peut être importé tel quel.
losses = Non importé
notes = Notes
unread = Une partie de l’instance n’a pas pu être lue
more = et { $count } de plus
create = Créer
change = Modifier
same = Identique
delete-it = Supprimer
cannot = Impossible
listed = { $first }, { $second }
count-create = { $count } à créer
count-change = { $count } à modifier
count-same = { $count ->
    [one] { $count } identique
   *[other] { $count } identiques
}
count-delete = { $count } à supprimer
count-cannot = { $count ->
    [one] { $count } impossible
   *[other] { $count } impossibles
}
only-in = Seulement dans { $place }
different = Différent
not-compared = Non comparable
count-only-in = { $count } seulement dans { $place }
count-different = { $count ->
    [one] { $count } différent
   *[other] { $count } différents
}
count-not-compared = { $count ->
    [one] { $count } non comparable
   *[other] { $count } non comparables
}
same-summary = Aucune différence. { $counts }.
what = { $kind ->
    [property_mapping] mappage de propriété
    [provider] fournisseur
    [application] application
    [outpost] avant-poste
    [binding] liaison
   *[endpoint] point de terminaison
}
what-of = { $kind ->
    [property_mapping] mappage de propriété de { $of }
    [provider] fournisseur de { $of }
    [application] application { $of }
    [outpost] avant-poste de { $of }
    [binding] liaison de { $of }
   *[endpoint] point de terminaison de { $of }
}
what-at-line = { $what } · ligne { $line }
line = ligne { $line }
source-at-line = { $source }, ligne { $line }
note-at-line = { $note } (ligne { $line })
secret-changed = modifié (masqué)
secret-set = défini (masqué)
secret-removed = retiré
not-set = non défini
removed = retiré
chosen-here = choisi ici
not-in-the-file = absent du fichier
hidden = masqué
hidden-and-different = masqué, différent
finding = { $name } : { $reason }
count-values = { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}
count-bindings = { $count ->
    [one] { $count } liaison
   *[other] { $count } liaisons
}
unbound = { $count ->
    [one] { $count } liaison ne peut pas être créée : voir les détails.
   *[other] { $count } liaisons ne peuvent pas être créées : voir les détails.
}
open = Ouvert à tous : authentik ne connaît aucun de ses utilisateurs et groupes.
would-be-open = { $count ->
    [one] { $count } nouvel objet serait ouvert à tous : aucun des utilisateurs, groupes et politiques qui devraient décider ne peut être lié. Créez-les d’abord, ou décochez ce qui est signalé.
   *[other] { $count } nouveaux objets seraient ouverts à tous : aucun des utilisateurs, groupes et politiques qui devraient décider ne peut être lié. Créez-les d’abord, ou décochez ce qui est signalé.
}
unknown-subjects = Absents d’authentik : les liaisons vers ceux-ci ne peuvent pas être créées
needs = { $kind ->
    [property_mapping] Nécessite le mappage de propriété « { $name } », qui n’est pas sélectionné.
    [provider] Nécessite le fournisseur « { $name } », qui n’est pas sélectionné.
    [application] Nécessite l’application « { $name } », qui n’est pas sélectionnée.
    [outpost] Nécessite l’avant-poste « { $name } », qui n’est pas sélectionné.
    [binding] Nécessite la liaison « { $name } », qui n’est pas sélectionnée.
   *[endpoint] Nécessite le point de terminaison « { $name } », qui n’est pas sélectionné.
}

import-endpoints = { $count ->
    [one] Importer { $count } point de terminaison
   *[other] Importer { $count } points de terminaison
}
importing-endpoints = { $count ->
    [one] Import de { $count } point de terminaison…
   *[other] Import de { $count } points de terminaison…
}
import-objects = { $count ->
    [one] Importer { $count } objet
   *[other] Importer { $count } objets
}
importing-objects = { $count ->
    [one] Import de { $count } objet…
   *[other] Import de { $count } objets…
}
delete-objects = { $count ->
    [one] Supprimer { $count } objet
   *[other] Supprimer { $count } objets
}
deleting-objects = { $count ->
    [one] Suppression de { $count } objet…
   *[other] Suppression de { $count } objets…
}
apply-changes = { $count ->
    [one] Appliquer { $count } modification
   *[other] Appliquer { $count } modifications
}
applying-changes = { $count ->
    [one] Application de { $count } modification…
   *[other] Application de { $count } modifications…
}
copy-objects = { $count ->
    [one] Copier { $count } objet vers { $there }
   *[other] Copier { $count } objets vers { $there }
}
copying-objects = { $count ->
    [one] Copie de { $count } objet vers { $there }…
   *[other] Copie de { $count } objets vers { $there }…
}
question = { $action } ?
row-create = { $kind ->
    [property_mapping] Créer le mappage de propriété « { $name } »
    [provider] Créer le fournisseur « { $name } »
    [application] Créer l’application « { $name } »
    [outpost] Créer l’avant-poste « { $name } »
    [binding] Créer la liaison « { $name } »
   *[endpoint] Créer le point de terminaison « { $name } »
}
row-change = { $kind ->
    [property_mapping] Modifier le mappage de propriété « { $name } »
    [provider] Modifier le fournisseur « { $name } »
    [application] Modifier l’application « { $name } »
    [outpost] Modifier l’avant-poste « { $name } »
    [binding] Modifier la liaison « { $name } »
   *[endpoint] Modifier le point de terminaison « { $name } »
}
row-delete = { $kind ->
    [property_mapping] Supprimer le mappage de propriété « { $name } »
    [provider] Supprimer le fournisseur « { $name } »
    [application] Supprimer l’application « { $name } »
    [outpost] Supprimer l’avant-poste « { $name } »
    [binding] Supprimer la liaison « { $name } »
   *[endpoint] Supprimer le point de terminaison « { $name } »
}
row-same = { $kind ->
    [property_mapping] Identique : mappage de propriété « { $name } »
    [provider] Identique : fournisseur « { $name } »
    [application] Identique : application « { $name } »
    [outpost] Identique : avant-poste « { $name } »
    [binding] Identique : liaison « { $name } »
   *[endpoint] Identique : point de terminaison « { $name } »
}
row-cannot = { $kind ->
    [property_mapping] Impossible : mappage de propriété « { $name } »
    [provider] Impossible : fournisseur « { $name } »
    [application] Impossible : application « { $name } »
    [outpost] Impossible : avant-poste « { $name } »
    [binding] Impossible : liaison « { $name } »
   *[endpoint] Impossible : point de terminaison « { $name } »
}
row-refused = Impossible : « { $name } »
row-binding-create = Créer la liaison de « { $of } » à { $name }
row-binding-change = Modifier la liaison de « { $of } » à { $name }
row-binding-delete = Supprimer la liaison de « { $of } » à { $name }
row-binding-same = Identique : liaison de « { $of } » à { $name }
row-binding-cannot = Impossible : liaison de « { $of } » à { $name }
binding-failed = liaison à { $binding } : { $why }
then-compare-again = { $why } Fermez cette fenêtre et comparez à nouveau.
left-open = Ouverts à tous, car aucune de leurs liaisons n’a été créée : { $names }. Réessayez les échecs, ou ajoutez des liaisons sur leurs pages.
deletes = { $count ->
    [one] { $count } objet est supprimé. authentik supprime aussi les liaisons et les jetons de connexion des points de terminaison supprimés.
   *[other] { $count } objets sont supprimés. authentik supprime aussi les liaisons et les jetons de connexion des points de terminaison supprimés.
}
deletes-with-rest = { $count ->
    [one] { $count } objet est supprimé avec le reste. authentik supprime aussi les liaisons et les jetons de connexion des points de terminaison supprimés.
   *[other] { $count } objets sont supprimés avec le reste. authentik supprime aussi les liaisons et les jetons de connexion des points de terminaison supprimés.
}
run-undo = Vous pouvez défaire cela dans cet onglet, depuis les modifications récentes. Les ID et adresses de lancement sont alors nouveaux, et les jetons de connexion ne reviennent pas.
run-undo-outposts = Vous pouvez défaire cela dans cet onglet, depuis les modifications récentes. Les ID et adresses de lancement sont alors nouveaux, les jetons de connexion ne reviennent pas, et les avant-postes reçoivent de nouveaux jetons : démarrez avec eux ceux que vous exécutez vous-même.
offline = Le navigateur est hors ligne : le reste n’a donc pas été tenté. Quand il sera de nouveau en ligne, comparez à nouveau et appliquez ce qui reste.

applied = Appliqué
already-so = Déjà ainsi
count-already-so = { $count ->
    [one] { $count } était déjà ainsi.
   *[other] { $count } étaient déjà ainsi.
}

changes-applied = { $count ->
    [one] { $count } modification appliquée
   *[other] { $count } modifications appliquées
}
changes-applied-of = { $all ->
    [one] Modification appliquée : { $done } sur { $all }
   *[other] Modifications appliquées : { $done } sur { $all }
}
changes-applied-summary = { $count ->
    [one] { $count } modification appliquée.
   *[other] { $count } modifications appliquées.
}
changes-applied-so-far = { $count ->
    [one] { $count } modification appliquée jusqu’ici.
   *[other] { $count } modifications appliquées jusqu’ici.
}

connecting = Connexion…
choose = Choisissez une instance
no-other = Il n’y a pas d’autre instance. Ajoutez-en une pour y copier ou pour comparer.
manage = Gérer les instances
not-reached = L’autre instance est injoignable
try-again = Réessayer
switch-to = Passer à { $name }
unavailable = { $name } n’est pas utilisable pour l’instant
no-token = Ce navigateur n’a pas de jeton pour { $name }. Passez à { $name }, connectez-vous là, puis revenez à cette page.
token-locked = Le jeton pour { $name } est chiffré par une phrase secrète. Passez à { $name }, déverrouillez-le là, puis revenez à cette page.
token-refused = authentik n’accepte plus le jeton pour { $name }. Passez à { $name }, connectez-vous là, puis revenez à cette page.
failed = { $why } Passez à { $name }, connectez-vous là, puis revenez à cette page.

copy = Copier le fournisseur
copy-named = Copier le fournisseur « { $name } »
copy-about = Vous voyez ce qui y changerait avant que quoi que ce soit soit écrit. Flux, utilisateurs, groupes et politiques y sont retrouvés par slug et par nom. Chaque instance ne reçoit que son propre jeton.
copy-to = Copier vers
not-here = Ce fournisseur n’existe pas, ou votre compte ne le voit pas.
back = Tous les fournisseurs
along = Copier aussi
along-help = Sans liaisons, les nouveaux points de terminaison sont ouverts à tous ceux qui peuvent utiliser l’application. Les mappages de propriété qui y manquent sont toujours listés ; les sélectionner ici modifie aussi ceux qui y existent.
settings = Réglages
endpoints = Points de terminaison
bindings = Liaisons
along-mappings = Mappages de propriété qui y existent
application = Application
outposts = Avant-postes
undo = Défaire
about-undo = Vous pouvez défaire la copie jusqu’à ce que vous quittiez cette page : ce qui a été créé dans { $there } est supprimé et ce qui a été modifié retrouve son état antérieur, sauf si quelqu’un l’a modifié depuis.
copied = Copié vers { $there } : { $what }
undo-of = Défaire : { $what }
secrets-title = Les secrets sont aussi envoyés à { $there }
secrets = Ils font partie des réglages : masqués sur cette page, mais envoyés tels quels à { $there }. Les expressions des mappages de propriété sont envoyées aussi.
secret = { $object } : { $names }
missing-in = Manque dans { $there }
create-too = Créer aussi le mappage de propriété « { $name } »
missing-flow = flux « { $name } » : RAC Admin ne crée pas de flux. Créez-le dans { $there }, puis comparez à nouveau.
missing-mapping = mappage de propriété « { $name } » : il n’a pas pu être lu ici et n’est donc pas copié. Créez-le dans { $there }, puis comparez à nouveau.
missing-provider = fournisseur « { $name } » : il n’est pas copié.
missing-subject = { $kind ->
    [user] utilisateur « { $name } » : RAC Admin ne crée pas d’utilisateurs. Les liaisons à celui-ci ne sont pas copiées.
    [group] groupe « { $name } » : RAC Admin ne crée pas de groupes. Les liaisons à celui-ci ne sont pas copiées.
   *[policy] politique « { $name } » : RAC Admin ne crée pas de politiques. Les liaisons à celle-ci ne sont pas copiées.
}
needed-by = Nécessaire pour { $objects }.
needed-by-more = Nécessaire pour { $objects } et { $count } de plus.

compare = Comparer des instances
compare-about = Les fournisseurs et ce qui leur appartient, côte à côte, mis en correspondance par leur nom. Rien n’est écrit, et les secrets restent masqués.
compare-with = Comparer avec
also-compare = Comparer aussi
providers = Fournisseurs
property-mappings = Mappages de propriété
applications = Applications
