caption = Journal des modifications
what = Quoi
when = Quand
who = Qui
whence = Depuis
how = Comment
refresh = Actualiser
authentik = authentik lui-même
acting-as = { $user }, en tant que { $other }
unknown = inconnu
empty-title = Aucun événement
empty-text = authentik n’a aucun événement pour cet objet, ou les a déjà supprimés.
forbidden = Votre compte ne peut pas voir les événements d’authentik. Avec la permission de voir les événements, vous voyez ici qui a modifié quoi, et quand.
no-diff = authentik n’enregistre les modifications exactes qu’avec son audit Enterprise.
revert = Rétablir
revert-of = Rétablir l’état d’avant la modification par { $who }
logged-change = Modification par { $who }, d’après le journal des modifications
by-blueprint = par un blueprint
by-launch = par un lancement
by-api = par l’API

nested-field = { $field } { $path }
field = { $field } :
from-to = de « { $before } » à « { $after } »
from-empty = de vide à « { $after } »
to-empty = de « { $before } » à vide
added = « { $value } » ajouté
added-empty = vide ajouté
removed = « { $value } » retiré
removed-empty = vide retiré
changed = modifié
hidden-value = (masqué)

launched = Lancement
model-created = Création
model-changed = Modification
model-deleted = Suppression
configuration-error = Erreur de configuration
configuration-warning = Avertissement de configuration
policy-failed = Échec d’une politique
mapping-failed = Échec d’un mappage de propriété
authentik-failed = Échec d’authentik
secret-viewed = Consultation d’un secret
created-kind = { $kind ->
    [provider] Création du fournisseur
    [endpoint] Création du point de terminaison
    [mapping] Création du mappage de propriété
    [token] Création du jeton de connexion
   *[unknown] Création : { $model }
}
changed-kind = { $kind ->
    [provider] Modification du fournisseur
    [endpoint] Modification du point de terminaison
    [mapping] Modification du mappage de propriété
    [token] Modification du jeton de connexion
   *[unknown] Modification : { $model }
}
deleted-kind = { $kind ->
    [provider] Suppression du fournisseur
    [endpoint] Suppression du point de terminaison
    [mapping] Suppression du mappage de propriété
    [token] Suppression du jeton de connexion
   *[unknown] Suppression : { $model }
}
error-of-kind = { $kind ->
    [provider] Erreur de configuration du fournisseur
    [endpoint] Erreur de configuration du point de terminaison
    [mapping] Erreur de configuration du mappage de propriété
    [token] Erreur de configuration du jeton de connexion
   *[unknown] Erreur de configuration : { $model }
}
warning-of-kind = { $kind ->
    [provider] Avertissement de configuration du fournisseur
    [endpoint] Avertissement de configuration du point de terminaison
    [mapping] Avertissement de configuration du mappage de propriété
    [token] Avertissement de configuration du jeton de connexion
   *[unknown] Avertissement de configuration : { $model }
}
created-many = { $kind ->
    [provider] { $count ->
        [one] Création de { $count } fournisseur
       *[other] Création de { $count } fournisseurs
    }
    [endpoint] { $count ->
        [one] Création de { $count } point de terminaison
       *[other] Création de { $count } points de terminaison
    }
    [mapping] { $count ->
        [one] Création de { $count } mappage de propriété
       *[other] Création de { $count } mappages de propriété
    }
    [token] { $count ->
        [one] Création de { $count } jeton de connexion
       *[other] Création de { $count } jetons de connexion
    }
   *[unknown] Création : { $count } × { $model }
}
changed-many = { $kind ->
    [provider] { $count ->
        [one] Modification de { $count } fournisseur
       *[other] Modification de { $count } fournisseurs
    }
    [endpoint] { $count ->
        [one] Modification de { $count } point de terminaison
       *[other] Modification de { $count } points de terminaison
    }
    [mapping] { $count ->
        [one] Modification de { $count } mappage de propriété
       *[other] Modification de { $count } mappages de propriété
    }
    [token] { $count ->
        [one] Modification de { $count } jeton de connexion
       *[other] Modification de { $count } jetons de connexion
    }
   *[unknown] Modification : { $count } × { $model }
}
deleted-many = { $kind ->
    [provider] { $count ->
        [one] Suppression de { $count } fournisseur
       *[other] Suppression de { $count } fournisseurs
    }
    [endpoint] { $count ->
        [one] Suppression de { $count } point de terminaison
       *[other] Suppression de { $count } points de terminaison
    }
    [mapping] { $count ->
        [one] Suppression de { $count } mappage de propriété
       *[other] Suppression de { $count } mappages de propriété
    }
    [token] { $count ->
        [one] Suppression de { $count } jeton de connexion
       *[other] Suppression de { $count } jetons de connexion
    }
   *[unknown] Suppression : { $count } × { $model }
}
provider = fournisseur
endpoint = point de terminaison
property-mapping = mappage de propriété
connection-token = jeton de connexion
endpoint-of = un point de terminaison de { $application }

recent = Derniers événements
recent-empty = authentik n’a encore aucun événement d’accès distant.
and-more = et { $count } de plus
