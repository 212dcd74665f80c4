mappings = Mappages de propriété
mapping = Mappage de propriété
overview = Vue d’ensemble
changelog = Journal des modifications
tabs = Mappage de propriété
back-to-list = Retour à la liste des mappages de propriété

caption = Mappages de propriété RAC
create = Créer un mappage de propriété
search-hint = Rechercher par nom
empty-title = Aucun mappage de propriété pour l’instant
empty-text = Un mappage de propriété ajoute des réglages au lancement : les mêmes pour tous, ou calculés pour chaque utilisateur par une expression. Créez-en un, puis ajoutez-le à un fournisseur ou à un point de terminaison.
name = Nom
managed = Géré
managed-no = Non
managed-by-authentik = Par authentik lui-même
managed-by-blueprint = Par un blueprint
managed-by = { $keeper } ({ $mark })
managed-means = authentik ou un blueprint tient à jour les mappages gérés et peut écraser les modifications faites ici. Pour en modifier un durablement, clonez-le.
managed-title = authentik tient ce mappage à jour
managed-text = Il vient d’authentik ou d’un blueprint. La prochaine mise à jour ou exécution du blueprint peut écraser les modifications faites ici. Un clone n’est pas écrasé.
clone-instead = Le cloner plutôt
static-settings = Réglages statiques
expression = Expression
used-by = Utilisé par
id = ID
yes = Oui
no = Non
none = Aucun
names-and-more = { $names } et { $more } de plus

unused = Rien
provider-count = { $count ->
    [one] { $count }{"\u00A0"}fournisseur
   *[other] { $count }{"\u00A0"}fournisseurs
}
endpoint-count = { $count ->
    [one] { $count }{"\u00A0"}point de terminaison
   *[other] { $count }{"\u00A0"}points de terminaison
}
other-count = { $count ->
    [one] { $count }{"\u00A0"}autre objet
   *[other] { $count }{"\u00A0"}autres objets
}
counts = { $first }, { $second }
at-least = au moins { $uses }
used-by-label = « { $name } » est utilisé par { $uses }
used-by-loading = Recherche de ce qui l’utilise…
used-by-nothing = Aucun fournisseur ni point de terminaison ne l’utilise.
used-by-unseen = Des fournisseurs et points de terminaison que votre compte ne voit pas l’utilisent peut-être.
used-by-providers = Fournisseurs
used-by-endpoints = Points de terminaison
used-by-others = Autres

delete-mapping = Supprimer le mappage de propriété
delete-title = Supprimer le mappage de propriété « { $name } » ?
delete-what-goes = Ses réglages ne s’appliquent plus aux nouvelles connexions. Les fournisseurs et points de terminaison qui l’utilisent restent, sans lui.
delete-managed = Il est géré : authentik ou son blueprint le recréera peut-être.
deleted = Mappage de propriété « { $name } » supprimé.
delete-many-title = { $count ->
    [one] Supprimer { $count } mappage de propriété ?
   *[other] Supprimer { $count } mappages de propriété ?
}
delete-many = { $count ->
    [one] Supprimer { $count } mappage de propriété
   *[other] Supprimer { $count } mappages de propriété
}
delete-many-what-goes = Les fournisseurs et points de terminaison qui les utilisent restent, sans eux. authentik recréera peut-être les mappages gérés à sa prochaine mise à jour.

many-deleted = { $count ->
    [one] { $count } mappage de propriété supprimé
   *[other] { $count } mappages de propriété supprimés
}
many-deleted-of = { $all ->
    [one] Mappage de propriété supprimé : { $done } sur { $all }
   *[other] Mappages de propriété supprimés : { $done } sur { $all }
}
many-deleted-summary = { $count ->
    [one] { $count } mappage de propriété supprimé.
   *[other] { $count } mappages de propriété supprimés.
}
many-deleted-so-far = { $count ->
    [one] { $count } mappage de propriété supprimé jusqu’ici.
   *[other] { $count } mappages de propriété supprimés jusqu’ici.
}

save = Enregistrer
edit-title = Modifier le mappage de propriété
edit-title-of = Modifier { $name }
clone-title = Cloner { $name }
clone-name = { $name } (copie)
create-next = Ajoutez-le ensuite aux fournisseurs ou aux points de terminaison auxquels il est destiné. Seul, il ne fait rien.
clone-note = Une copie que rien n’utilise encore. L’original reste inchangé, y compris là où il est utilisé.
name-help = Doit être unique parmi les mappages de propriété de tous types. Les mappages sont appliqués dans l’ordre de leurs noms : si deux d’entre eux définissent le même paramètre, le dernier l’emporte.
name-missing = Saisissez un nom.
settings-help = Toujours appliqués. authentik ignore les valeurs vides, null, false ou 0 : écrivez plutôt les textes 'false' et '0'. Quiconque peut voir le mappage peut les lire, mots de passe compris.
conflict-title = Quelqu’un d’autre a modifié ce mappage de propriété
already-so = Aucune modification à enregistrer.
created = Mappage de propriété « { $name } » créé.
saved = Mappage de propriété « { $name } » enregistré.

expression-help = Du code Python qui s’exécute au lancement et renvoie un dict de réglages. Ils l’emportent sur les réglages statiques. Laissez vide s’il n’en faut pas. Tab met en retrait ; Échap, puis Tab, quitte le champ.
fixes = Corrections
fix-in-line = Ligne { $line } : { $fix }
variables-title = Ce que l’expression peut utiliser
variable-user = L’utilisateur qui lance la connexion : user.username, user.name, user.email, user.attributes (un dict).
variable-endpoint = Le point de terminaison lancé : endpoint.name, endpoint.host, endpoint.protocol, endpoint.settings. Indisponible dans un test.
variable-provider = Le fournisseur RAC : provider.name, provider.settings. Indisponible dans un test.
variable-request = request.user est le même utilisateur, request.context contient les variables ci-dessus. Il n’y a pas de requête HTTP au lancement.
variable-group-member = Si l’utilisateur est membre d’un groupe, directement ou par ses parents.
variable-user-by = Un autre utilisateur, ou None.
variable-has-authenticator = Si l’utilisateur a un authentificateur, de ce type si un type est indiqué.
variable-regex = Les expressions régulières de Python.
variable-dns = Noms et adresses.
variable-requests = Requêtes HTTP, journal et événements d’authentik, courriels. Exécutés à chaque lancement.
variables-rest = Les fonctions et modules de Python fonctionnent aussi (import …). Un résultat qui n’est pas un dict est ignoré. Si l’expression échoue, tout le mappage est laissé de côté, la connexion continue sans lui, et authentik enregistre un événement.

expression-none = Aucune : seuls les réglages statiques s’appliquent.
settings-none = Aucun
settings-dropped = Ignorés au lancement, car authentik les considère comme vides : { $names }

test = Test
test-text = Montre ce que le mappage enregistré ajouterait pour un utilisateur.
test-missing = Un test n’a ni point de terminaison ni fournisseur : les expressions qui les utilisent échouent ici mais fonctionnent au lancement.
test-stored = Teste ce qui est enregistré dans authentik, pas les modifications non enregistrées de ce formulaire.
test-uses = L’expression utilise { $names }, dont un test ne dispose pas : elle peut échouer ici et fonctionner au lancement.
test-who = Tester avec un utilisateur…
test-user = Utilisateur
test-user-choose = Choisissez un utilisateur
test-user-missing = Choisissez un utilisateur pour le test.
test-run = Lancer le test
test-result = Résultat
test-nothing = Le mappage n’ajoute aucun réglage pour cet utilisateur.
test-no-dict = Ce n’est pas un dict : authentik l’ignore au lancement.
test-failed = L’expression a échoué
test-failed-text = Au lancement, tout le mappage serait laissé de côté, réglages statiques compris.
test-crashed = authentik a échoué sur une erreur interne. Cela arrive quand votre compte ne peut pas voir les mappages de propriété de tous types : demandez la permission « Can view Property Mapping », ou testez avec un autre compte.
test-no-user = Votre compte ne peut pas voir cet utilisateur, ni tester avec lui.
