too-many-entries = Le fichier a plus de { $most } entrées. Divisez-le en fichiers plus petits.
file-too-large = Le fichier dépasse 10 Mo. Divisez-le en fichiers plus petits.
mistake-in-line = Ligne { $line } : { $mistake }
not-a-plan-file = Ce n’est pas un fichier de plan : il y manque « format: { $format } ».
newer-version = Ce fichier de plan a la version { $found } ; RAC Admin lit la version { $known }.
version-missing = La version manque dans le fichier de plan : écrivez « version: 1 ».
section-is-a-list = « { $section } » doit être une liste.

unknown-section = RAC Admin ne connaît pas cette section de fichier de plan.
in-section = « { $section } »
in-entry = « { $section } », entrée { $entry }
unnamed-entry = { $kind ->
    [property_mapping] mappage de propriété { $place }
    [provider] fournisseur { $place }
    [application] application { $place }
    [outpost] avant-poste { $place }
   *[endpoint] point de terminaison { $place }
}
entry-is-names-with-values = { $kind ->
    [property_mapping] Un mappage de propriété doit se composer de noms avec des valeurs.
    [provider] Un fournisseur doit se composer de noms avec des valeurs.
    [application] Une application doit se composer de noms avec des valeurs.
    [outpost] Un avant-poste doit se composer de noms avec des valeurs.
   *[endpoint] Un point de terminaison doit se composer de noms avec des valeurs.
}
no-tags = Les fichiers de plan n’ont pas de balises comme celle dans « { $name } ».
name-missing = Le nom est absent.
slug-missing = Le slug est absent.
secrets-kept = { $count ->
    [one] { $count } secret n’est pas dans le fichier : ce que contient l’instance est conservé.
   *[other] { $count } secrets ne sont pas dans le fichier : ce que contient l’instance est conservé.
}

part-property-mappings = mappages de propriété
part-providers = fournisseurs
part-applications = applications
part-outposts = avant-postes
part-endpoints = points de terminaison
part-bindings = liaisons
part-flows = flux
part-users = utilisateurs
part-groups = groupes
part-policies = politiques

may-not-read = { $part ->
    [property_mappings] Votre compte n’a pas la permission de lire les mappages de propriété.
    [providers] Votre compte n’a pas la permission de lire les fournisseurs.
    [applications] Votre compte n’a pas la permission de lire les applications.
    [outposts] Votre compte n’a pas la permission de lire les avant-postes.
    [endpoints] Votre compte n’a pas la permission de lire les points de terminaison.
    [bindings] Votre compte n’a pas la permission de lire les liaisons.
    [flows] Votre compte n’a pas la permission de lire les flux.
    [users] Votre compte n’a pas la permission de lire les utilisateurs.
    [groups] Votre compte n’a pas la permission de lire les groupes.
   *[policies] Votre compte n’a pas la permission de lire les politiques.
}
some-hidden = { $count ->
    [one] Il en existe { $count } que votre compte ne voit pas.
   *[other] Il en existe { $count } que votre compte ne voit pas.
}
endpoints-may-be-missing = authentik ne liste que ce que votre compte peut utiliser, dans un état qui peut dater d’un jour.
applications-may-be-missing = authentik ne liste que ce que votre compte peut utiliser.

binding-of-user = utilisateur { $name }
binding-of-group = groupe { $name }
binding-of-policy = politique { $name }
binding-of = { $of } : { $binding }

binding-of-impossible = « { $name } » ne peut pas être créé.
bindings-not-read = Les liaisons n’ont pas pu être lues : on ignore donc si celle-ci existe.
bindings-kept = Les liaisons que le fichier ne liste pas sont conservées, car celles du fichier ne peuvent pas toutes être créées.
kind-not-read = { $part ->
    [property_mappings] Les mappages de propriété n’ont pas pu être lus : on ignore donc si celui-ci existe.
    [providers] Les fournisseurs n’ont pas pu être lus : on ignore donc si celui-ci existe.
    [applications] Les applications n’ont pas pu être lues : on ignore donc si celle-ci existe.
    [outposts] Les avant-postes n’ont pas pu être lus : on ignore donc si celui-ci existe.
   *[endpoints] Les points de terminaison n’ont pas pu être lus : on ignore donc si celui-ci existe.
}
name-not-read = { $target ->
    [flow] Les flux n’ont pas pu être lus : « { $name } » est donc inconnu.
    [property_mapping] Les mappages de propriété n’ont pas pu être lus : « { $name } » est donc inconnu.
    [provider] Les fournisseurs n’ont pas pu être lus : « { $name } » est donc inconnu.
    [user] Les utilisateurs n’ont pas pu être lus : « { $name } » est donc inconnu.
    [group] Les groupes n’ont pas pu être lus : « { $name } » est donc inconnu.
   *[policy] Les politiques n’ont pas pu être lues : « { $name } » est donc inconnue.
}
name-unknown = { $target ->
    [flow] Il n’y a pas de flux « { $name } ».
    [property_mapping] Il n’y a pas de mappage de propriété « { $name } ».
    [provider] Il n’y a pas de fournisseur « { $name } ».
    [user] Il n’y a pas d’utilisateur « { $name } ».
    [group] Il n’y a pas de groupe « { $name } ».
   *[policy] Il n’y a pas de politique « { $name } ».
}
needs-impossible = { $target ->
    [property_mapping] Nécessite le mappage de propriété « { $name } », qui ne peut pas être créé.
   *[provider] Nécessite le fournisseur « { $name } », qui ne peut pas être créé.
}
lacks-field = Création impossible, il manque : { $field }.
lacks-two-fields = Création impossible, il manque : { $first } et { $second }.
lacks-fields = Création impossible, il manque : { $fields }.
protocol-unknown = Le protocole est « { $protocol } » : authentik a rdp, ssh et vnc.
outpost-without-provider = Un avant-poste a besoin d’au moins un fournisseur.
outpost-name-taken = Un avant-poste d’un autre type porte ce nom.
application-slug-taken = Une application d’une autre sorte a ce slug.
application-without-provider = Création impossible : il faut un fournisseur.
mode-unknown = Son policy_engine_mode n’est ni any ni all.
provider-has-application = Le fournisseur a déjà l’application « { $application } ».
slug-changes = Les adresses de lancement de ses points de terminaison changent avec le slug.
twice-in-file = { $kind ->
    [property_mapping] Le fichier contient deux fois ce mappage de propriété.
    [provider] Le fichier contient deux fois ce fournisseur.
    [application] Le fichier contient deux fois cette application.
    [outpost] Le fichier contient deux fois cet avant-poste.
   *[endpoint] Le fichier contient deux fois ce point de terminaison.
}
endpoint-unclear = Plusieurs points de terminaison de ce fournisseur portent ce nom, sur d’autres hôtes : on ne peut pas savoir lequel est visé.
nothing-to-keep = { $setting } n’est pas dans le fichier, et il n’y a rien à conserver.
endpoints-go-along = { $count ->
    [one] Son point de terminaison disparaît avec lui.
   *[other] Ses { $count } points de terminaison disparaissent avec lui.
}
no-such-step = Cette étape du plan n’existe pas.
nothing-to-do = Il n’y a rien à faire.
no-id = L’objet n’a pas d’ID.
application-needs-provider = Une application a besoin d’un fournisseur ici.
binding-is-whole = Une liaison s’écrit en entier.
was-not-created = « { $name } » n’a pas été créé.
nothing-to-bind = Il n’y a rien à lier.

skipped = Ignoré, car « { $name } » n’a pas été créé.
changed-by-others = Modifié par quelqu’un d’autre depuis l’établissement du plan : { $fields }. Rien n’a été écrit.
endpoints-added = Des points de terminaison ont été ajoutés à « { $provider } » depuis l’établissement du plan. Rien n’a été supprimé.
created-by-others = { $kind ->
    [property_mapping] Quelqu’un d’autre a créé le mappage de propriété « { $name } » depuis l’établissement du plan. Rien n’a été créé.
    [provider] Quelqu’un d’autre a créé le fournisseur « { $name } » depuis l’établissement du plan. Rien n’a été créé.
    [application] Quelqu’un d’autre a créé l’application « { $name } » depuis l’établissement du plan. Rien n’a été créé.
    [outpost] Quelqu’un d’autre a créé l’avant-poste « { $name } » depuis l’établissement du plan. Rien n’a été créé.
    [endpoint] Quelqu’un d’autre a créé le point de terminaison « { $name } » depuis l’établissement du plan. Rien n’a été créé.
   *[binding] Quelqu’un d’autre a créé la liaison « { $name } » depuis l’établissement du plan. Rien n’a été créé.
}

limit-is-zero = Personne ne peut se connecter : la limite est 0.
endpoint-is-open = Tous ceux qui peuvent utiliser l’application peuvent utiliser ce point de terminaison : il n’a aucune liaison.
