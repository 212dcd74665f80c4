settings = Réglages
settings-help = Paramètres de connexion de Guacamole.
view = Affichage des réglages
parameters = Paramètres
text = Texte

language = Langage du texte
yaml = YAML
json = JSON
text-help = Un « nom: valeur » par ligne, ou du JSON. Un texte reste un texte, avec ou sans guillemets : 0123, 1e5, no.
not-as-parameters = Corrigez l’erreur dans le texte pour revenir aux paramètres.
undo = Défaire
nothing-to-undo = Aucune modification à défaire.
redo = Refaire
nothing-to-redo = Aucune modification défaite à refaire.
rewrite = Réécrire le texte
keep-text = Garder le texte
decide-first = Choisissez d’abord s’il faut réécrire le texte.
rewrites = Cette modification réécrit tout le texte : guillemets et sauts de ligne sont perdus. Défaire restaure le texte.
rewrites-comments = { $count ->
    [one] Cette modification réécrit tout le texte : { $count } commentaire est perdu. Défaire restaure le texte.
   *[other] Cette modification réécrit tout le texte : { $count } commentaires sont perdus. Défaire restaure le texte.
}
comments-in-value = { $count ->
    [one] Modifier cette valeur retire du texte { $count } commentaire qu’elle contient. Défaire restaure le texte.
   *[other] Modifier cette valeur retire du texte { $count } commentaires qu’elle contient. Défaire restaure le texte.
}
count-comments-not-saved = { $count ->
    [one] { $count } commentaire n’est pas enregistré : authentik ne stocke que des noms et des valeurs.
   *[other] { $count } commentaires ne sont pas enregistrés : authentik ne stocke que des noms et des valeurs.
}
comments-not-in-json = { $count ->
    [one] JSON n’a pas de commentaires : y passer retire { $count } commentaire. Défaire restaure le texte.
   *[other] JSON n’a pas de commentaires : y passer retire { $count } commentaires. Défaire restaure le texte.
}
show-secrets = Afficher les secrets
hide-secrets = Masquer les secrets
covered = Affichez les secrets pour modifier le texte.

search = Rechercher des paramètres
search-hint = Nom ou signification
add = Ajouter un paramètre
add-hint = Trouver un paramètre par son nom ou sa signification
add-unknown = Absent du catalogue : ajouté tel que saisi
add-set = Déjà défini : y aller
parameter-option = { $section } : { $meaning }
none-set = Aucun paramètre défini : les valeurs par défaut de guacd s’appliquent.
none-set-matches = Aucun paramètre défini ne correspond à « { $search } ».
not-set-yet = Correspondants, mais non définis
add-one = Ajouter
add-name = Ajouter { $name }
more-matches = Et { $count } de plus : ajoutez un mot à la recherche.
other-section = Absents du catalogue
unknown = Le catalogue ne contient pas ce nom. Il est conservé tel quel.
default = Par défaut : { $value }
only-newer = Nécessite un guacd plus récent que celui fourni avec authentik.
recipes = Recettes
remove = Retirer { $name }
reset = Réinitialiser { $name }
not-set = Non défini
true = Vrai
false = Faux
empty = (vide)
kept-as = { $kind ->
    [null] Conservé comme null
    [bool] Conservé comme booléen
    [number] Conservé comme nombre
    [list] Conservé comme liste
    [map] Conservé comme dictionnaire
   *[text] Conservé comme texte
}
hidden = Masqué
show-key = Afficher
hide-key = Masquer
show-name = Afficher { $name }
hide-name = Masquer { $name }
upload = Depuis un fichier
upload-of = Depuis un fichier : { $name }

error = Erreur :
warning = Avertissement :
hint = Conseil :
more-findings = Et { $count } de plus.

copy-secrets = Secrets
copy-secrets-help = Sans eux, saisissez-en de nouveaux dans les réglages.
copy-broken = Pour exclure les secrets, corrigez d’abord l’erreur dans le texte des réglages.
copy-hidden = Si authentik cache à votre compte les réglages de l’original, ils ne sont pas copiés.
copy-secrets-named = Copier { $names }
