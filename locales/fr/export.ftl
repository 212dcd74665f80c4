export = Exporter
import = Importer…

export-objects = { $object ->
    [provider] Exporter les fournisseurs RAC
    [property-mapping] Exporter les mappages de propriété
   *[endpoint] Exporter les points de terminaison
}
export-count = { $object ->
    [provider] { $count ->
        [one] Exporter { $count } fournisseur RAC
       *[other] Exporter { $count } fournisseurs RAC
    }
    [property-mapping] { $count ->
        [one] Exporter { $count } mappage de propriété
       *[other] Exporter { $count } mappages de propriété
    }
   *[endpoint] { $count ->
        [one] Exporter { $count } point de terminaison
       *[other] Exporter { $count } points de terminaison
    }
}
format = Format
csv-help = Un tableau pour tableurs. RAC Admin sait le relire.
plan-file-help = Le fichier de plan de RAC Admin : tout, à conserver, comparer et importer.
terraform-help = Configuration pour le fournisseur { $name }, avec des blocs import.
blueprint = Blueprint
blueprint-help = authentik en crée les objets, y compris dans une autre instance.
also = Exporter aussi
also-property-mappings = Mappages de propriété
also-providers = Fournisseurs
also-applications = Applications
also-outposts = Avant-postes
also-endpoints = Points de terminaison
secrets = Inclure les secrets
secrets-help = Sinon, le fichier contient un marqueur pour chacun, et l’importer conserve ce qui est enregistré.
reading-part = Lecture : { $part }, { $done } sur { $all }

size = { $objects ->
    [one] { $objects } objet, { $size } ko
   *[other] { $objects } objets, { $size } ko
}
nothing = Il n’y a rien à exporter : les objets n’existent plus, ou votre compte ne les voit pas.
no-secrets = Aucun de ces objets n’a de secrets dans ses réglages.
file-secrets = Quiconque a le fichier peut lire ces secrets
holder = { $kind } « { $name } » : { $secrets }
left-out = { $count ->
    [one] { $count } objet a des secrets, qui restent hors du fichier.
   *[other] { $count } objets ont des secrets, qui restent hors du fichier.
}
left-out-terraform = { $count ->
    [one] { $count } objet a des secrets : Terraform les demande comme variables.
   *[other] { $count } objets ont des secrets : Terraform les demande comme variables.
}
left-out-of-blueprint = { $count ->
    [one] { $count } objet a des secrets : indiquez-les dans le contexte du blueprint, sous la forme { $key }…. Si l’objet existe dans authentik, le blueprint ne le modifie pas ; un nouvel objet sans le contexte a des secrets vides.
   *[other] { $count } objets ont des secrets : indiquez-les dans le contexte du blueprint, sous la forme { $key }…. Le blueprint ne modifie pas ceux qui existent dans authentik ; les nouveaux sans le contexte ont des secrets vides.
}
expressions = Les expressions des mappages de propriété sont exportées telles quelles. Vérifiez qu’aucune ne contient de secret.
losses = Absent de ce format
needs = Le blueprint a besoin de ces objets dans authentik et ne les crée pas
loss = { $what } : { $why }
unread = Tout n’a pas pu être lu
unread-part = { $part } : { $why }
text = Texte

copy = Copier
copied = Copié
copy-failed = La copie n’a pas été autorisée ; sélectionnez plutôt le texte
download = Télécharger
download-file = Télécharger { $name }
close = Fermer
reading = Lecture…
