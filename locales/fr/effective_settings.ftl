title = Réglages effectifs
of-provider = Ce que guacd reçoit pour un point de terminaison de ce fournisseur sans réglages ni mappages de propriété propres.
of-token = Ce que guacd reçoit pour ce jeton avec les réglages actuels. Ce que l’utilisateur saisit au lancement s’y ajoute.
preview-help = Ce que guacd recevrait si vous enregistriez le formulaire maintenant.
user = Pour l’utilisateur
user-choose = Choisissez un utilisateur
protocol = Protocole
search = Rechercher dans les réglages effectifs
search-hint = Nom, valeur ou origine
only-different = Seulement ce qui diffère des valeurs par défaut de guacd
caption = Réglages effectifs

parameter = Paramètre
value = Valeur
from = Origine
same = Valeur par défaut de guacd
ignored = Ignoré par guacd : n’est pas un paramètre de ce protocole
empty = (vide)
hidden = Masqué
show = Afficher { $name }
hide = Masquer { $name }
nothing = Rien n’est défini : les valeurs par défaut de guacd s’appliquent.
none-differs = Aucun réglage ne diffère des valeurs par défaut de guacd.
none-match = Aucun réglage ne correspond à « { $search } ».
overrides = { $count ->
    [one] L’emporte sur { $count } niveau
   *[other] L’emporte sur { $count } niveaux
}
added-to = (complété)

layer-host = Champ Hôte du point de terminaison
layer-authentik = Défini par authentik
layer-provider = Réglages du fournisseur
layer-endpoint = Réglages du point de terminaison
layer-provider-mapping = Mappage de propriété « { $name } » du fournisseur
layer-endpoint-mapping = Mappage de propriété « { $name } » du point de terminaison
layer-prompt = Saisi par l’utilisateur
layer-forced = Toujours défini par authentik

incomplete = Cette vue est incomplète
mappings-missing = Les réglages des mappages de propriété manquent ici.
provider-missing = Les réglages du fournisseur manquent peut-être ici, ou ne sont plus à jour.
hidden-mappings = { $count ->
    [one] Votre compte ne peut pas voir { $count } des mappages de propriété utilisés. Ses réglages manquent ici.
   *[other] Votre compte ne peut pas voir { $count } des mappages de propriété utilisés. Leurs réglages manquent ici.
}

at-launch = Décidé au lancement
at-launch-help = Les expressions s’exécutent dans authentik au lancement. Un test exécute l’expression enregistrée pour l’utilisateur choisi, sans point de terminaison ni fournisseur.
by-user = Dépend de l’utilisateur
by-token = Dépend du jeton de connexion
quoted = « { $name } »
by-expressions = Peut changer au lancement : { $names }
test = Tester
test-of = Tester { $name }
test-user = Choisissez un utilisateur pour le test.
test-unknown = Le mappage de propriété est inconnu.
not-tested = non testé
tested = testé : son résultat figure ci-dessous
test-no-settings = testé : il ne renvoie aucun réglage
test-crashed = authentik échoue ainsi sans la permission de voir les mappages de propriété de tous types.
test-failed = L’expression lève une exception, et authentik ignore tout le mappage : { $why }
