search = Rechercher
title = Palette de commandes
box = Rechercher ou exécuter une commande
results = Résultats
loading = Chargement…
no-match = Rien ne correspond à « { $typed } ».
found = { $all ->
    [one] { $all } résultat
   *[other] { $all } résultats
}
found-first = Les { $shown } premiers résultats sur { $all }

page = Page
command = Commande
provider = Fournisseur
endpoint = Point de terminaison
mapping = Mappage de propriété
outpost = Avant-poste
token = Jeton de connexion
user = Utilisateur
group = Groupe

overview = Vue d’ensemble
providers = Fournisseurs
endpoints = Points de terminaison
tokens = Jetons de connexion
mappings = Mappages de propriété
activity = Activité
access = Accès
create-provider = Créer un fournisseur
create-endpoint = Créer un point de terminaison
create-mapping = Créer un mappage de propriété
lock-now = Verrouiller
lock-needs-passphrase = Il faut un jeton conservé dans ce navigateur avec une phrase secrète.
show-shortcuts = Afficher les raccourcis clavier
shortcuts-are-off = Les raccourcis clavier sont désactivés dans les préférences.
tokens-of = Jetons de connexion de { $user }
revoke-tokens = Révoquer les jetons d’un utilisateur…
revoke-tokens-of = Révoquer les jetons de { $user }…
export-on = Exporter : { $page }
choose-theme = Thème : { $theme }
switch-to = Passer à { $instance }

shortcuts = Raccourcis clavier
shortcuts-help = Aucun ne fonctionne pendant la saisie dans un champ.
turn-off = Les désactiver dans les préférences
keys = Touches
meaning = Effet
control-key = Ctrl
open-palette = Rechercher et exécuter des commandes
focus-search = Rechercher dans la liste
next-row = Aller à la ligne suivante
previous-row = Aller à la ligne précédente
select-row = Sélectionner ou désélectionner la ligne
this-help = Afficher cette liste
go-to = Aller à : { $section }
