format-plan-json = Fichier de plan RAC Admin (JSON)
format-plan-yaml = Fichier de plan RAC Admin (YAML)
format-csv = Tableau RAC Admin (CSV)
format-guacamole-csv = Fichier d’import Guacamole (CSV)
format-guacamole-json = Fichier d’import Guacamole (JSON)
format-guacamole-yaml = Fichier d’import Guacamole (YAML)
format-user-mapping = user-mapping.xml de Guacamole
format-rdp = Connexion Bureau à distance (.rdp)
format-inventory = Inventaire (CSV)
format-hosts = Liste d’hôtes
format-terraform = Configuration Terraform (.tf)
format-terraform-state = État Terraform (JSON)
format-blueprint = Blueprint authentik (YAML)

column = colonne « { $name } »
column-first = Colonne « { $name } »
unnamed-column = colonne sans nom
unnamed-column-first = Colonne sans nom
quoted = « { $name } »
inside = { $outer }, « { $name } »
entry = entrée { $entry }
entry-name = entrée { $entry }, « { $name } »
entry-name-first = Entrée { $entry }, « { $name } »
line = ligne { $line }
a-line = ligne
cells-at-end = cellules à la fin
cells-at-end-first = Cellules à la fin
columns-of-access = colonnes des utilisateurs et des groupes
bindings = liaisons
rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
the-login = les identifiants de « { $login } »
the-login-first = Les identifiants de « { $login } »
the-state = l’état
the-state-first = L’état
policy-binding = une liaison de politique
entry-of-model = une entrée de { $model }
name-of-model = « { $name } » de { $model }
block = { $kind } « { $name } »
host-part = { $part ->
    [share] le partage dans l’hôte
    [scheme] le schéma dans l’hôte
    [password] le mot de passe dans l’hôte
    [path] le chemin dans l’hôte
    [query] la requête dans l’hôte
    [fragment] la partie après « # » dans l’hôte
   *[others] d’autres champs dans l’hôte
}
host-part-first = { $part ->
    [share] Le partage dans l’hôte
    [scheme] Le schéma dans l’hôte
    [password] Le mot de passe dans l’hôte
    [path] Le chemin dans l’hôte
    [query] La requête dans l’hôte
    [fragment] La partie après « # » dans l’hôte
   *[others] D’autres champs dans l’hôte
}
port = port { $port }
port-first = Port { $port }
reference = { $kind ->
    [property_mapping] mappage de propriété { $number }
    [provider] fournisseur { $number }
    [user] utilisateur { $number }
    [group] groupe { $number }
    [policy] politique { $number }
   *[flow] flux { $number }
}
object = { $kind ->
    [property_mapping] mappage de propriété « { $name } »
    [provider] fournisseur « { $name } »
    [application] application « { $name } »
    [outpost] avant-poste « { $name } »
    [flow] flux « { $name } »
    [user] utilisateur « { $name } »
    [group] groupe « { $name } »
    [policy] politique « { $name } »
   *[endpoint] point de terminaison « { $name } »
}
field-of-object = { $object }, { $field }

loss = { $what } : { $why }
loss-at-line = { $what } (ligne { $line }) : { $why }

mistake-in-field = { $field } : { $mistake }
of-file = { $file } : { $text }
in-file = { $name } dans { $file }
mistake-in-binding = liaison { $number }, { $field } : { $mistake }
not-storable = authentik ne peut pas enregistrer un caractère NUL, ni un nombre aussi grand.
no-nul = authentik ne peut pas enregistrer un caractère NUL.
is-settings = il faut ici des noms avec des valeurs.
is-settings-json = { $field } : il faut ici des noms avec des valeurs, en JSON.
setting-too-long = Le réglage « { $name } » doit avoir { $most } caractères au plus.
too-long = il faut ici { $most } caractères au plus.
is-names = il faut ici une liste de noms.
is-bindings = il faut ici une liste de liaisons.
is-text = il faut ici du texte.
is-number = il faut ici un nombre entier de -2147483648 à 2147483647.
is-flag = il faut ici true ou false.
is-binding = la liaison { $number } doit être « user », « group » ou « policy » avec un nom.
binding-subjects = la liaison { $number } exige un seul élément parmi « user », « group » et « policy ».
binding-unknown-field = la liaison { $number } contient un champ inconnu « { $field } ».
too-many-bindings = Il y a plus de { $most } utilisateurs, groupes et politiques : utilisez un groupe.
unknown-field = { $kind ->
    [property_mapping] RAC Admin ne connaît pas de champ « { $field } » d’un mappage de propriété.
    [provider] RAC Admin ne connaît pas de champ « { $field } » d’un fournisseur.
    [application] RAC Admin ne connaît pas de champ « { $field } » d’une application.
    [outpost] RAC Admin ne connaît pas de champ « { $field } » d’un avant-poste.
   *[endpoint] RAC Admin ne connaît pas de champ « { $field } » d’un point de terminaison.
}
no-name = Le nom est absent.

unknown-format = RAC Admin ne reconnaît pas ce fichier. Il lit ses propres fichiers de plan et tableaux, les fichiers d’import et user-mapping.xml de Guacamole, les fichiers .rdp, les inventaires CSV, les listes d’hôtes, Terraform et les blueprints d’authentik.
empty-file = Ce fichier ne contient rien.
api-answer = C’est une réponse de l’API d’authentik, qui contient des ID à la place des noms. Exportez plutôt les objets avec RAC Admin.
api-answer-tokens = Ce sont des jetons de connexion, tels que l’API d’authentik les liste. Ils ne peuvent pas être importés : authentik les crée quand des utilisateurs se connectent.
one-endpoints-settings = Ce sont les réglages d’un seul point de terminaison : collez-les dans ses réglages.
control-character = Il y a ici un caractère de contrôle : ce n’est pas un fichier texte.
workbook = C’est un classeur ou une archive : enregistrez le tableau en CSV.
not-utf16 = Le fichier commence comme de l’UTF-16 mais n’en est pas : enregistrez-le en UTF-8.
not-json = Ce n’est pas du JSON : { $error }.
not-yaml = Ce n’est pas du YAML : { $error }.
not-xml = Ce n’est pas du XML : { $error }.
xml-order = Ce n’est pas du XML : les éléments ne se terminent pas dans l’ordre où ils ont commencé. Dans les textes, écrivez &lt; pour < et &amp; pour &.
xml-unreadable = Ce n’est pas du XML : lecture impossible.
xml-undefined = Un « &…; » n’est pas défini ici. Dans les textes, écrivez &amp; pour &.
xml-doctype = Les définitions de types (<!DOCTYPE>) ne sont pas lues : retirez-les.
xml-ends-within = Le fichier se termine au milieu d’un élément.
xml-nested-connection = Une connexion se trouve à l’intérieur d’une autre.
name-twice = « { $name } » est indiqué deux fois.
alias-in-itself = Un alias (*nom) se trouve à l’intérieur de ce qu’il répète.
aliases-repeat = Les alias (*nom) répètent trop de contenu.
anchors-hold = Les ancres (&nom) contiennent trop de contenu.
two-documents = Il y a plus d’un document : importez-les un par un.
too-deep = L’imbrication est trop profonde ici.
name-is-map = Un nom ne peut pas être un dictionnaire ou une liste.
name-is-alias = Un nom ne peut pas être un alias.
no-header = La première ligne ne contient pas de noms de colonnes.
too-many-columns = La première ligne a plus de { $most } colonnes.
column-too-long = La première ligne a un nom de colonne de plus de { $most } caractères.
quote-not-closed-in-row = Un guillemet ouvert dans cette ligne n’est jamais fermé.
header-is-machine = Cette ligne est une machine : écrivez au-dessus les noms des colonnes, par exemple name,host,protocol.
no-rows = Il n’y a aucune ligne sous la première, qui nomme les colonnes.
not-guacamole-list = Les fichiers d’import de Guacamole sont des listes de connexions.
brace-not-opened = Il y a une « {"}"} » sans « {"{"} ».
brace-missing = Le fichier se termine au milieu d’un bloc : une « {"}"} » est absente.
block-expected = Un bloc ou « nom = valeur » est attendu ici.
value-expected = « = » ou « {"{"} » est attendu ici.
ends-in-brackets = Le fichier se termine entre crochets ou parenthèses.
bracket-not-opened = Ce crochet ne ferme rien.
quote-not-closed = Un guillemet ouvert ici n’est jamais fermé.
quote-ends-line = Un texte entre guillemets se termine sur sa ligne.
interpolation-not-closed = Un « ${"{"} » n’est jamais fermé.
escape-no-character = Cet échappement n’est pas un caractère.
escape-unknown = Cet échappement n’existe pas.
heredoc-not-closed = Le texte qui commence ici par « << » ne se termine jamais.

not-utf8 = Le fichier n’est pas en UTF-8 : il a été lu comme Windows-1252. Vérifiez les noms accentués.
formulas-of-texts = { $count ->
    [one] { $count } cellule est une formule comme ="0123" : son texte a été lu.
   *[other] { $count } cellules sont des formules comme ="0123" : leurs textes ont été lus.
}
same-name = { $count ->
    [one] { $count } point de terminaison porte le nom « { $name } ».
   *[other] { $count } points de terminaison portent le nom « { $name } ».
}
terraform-default = { $source } n’indique pas { $field } : Terraform lui donne la valeur { $value }.

bindings-lost = Aucune de ses liaisons ne peut être importée. Une fois l’objet créé, tous pourraient l’utiliser.
column-twice = Le tableau contient cette colonne deux fois : la première compte.
column-unnamed = Seules les colonnes ayant un nom sont importées.
column-unassigned = Elle n’est affectée à rien.
column-repeated = Une colonne précédente contient la même chose, et c’est elle qui compte.
column-unknown = Aucun objet n’a un tel champ.
column-of-others = { $kind ->
    [property_mapping] Un mappage de propriété n’a pas ce champ.
    [provider] Un fournisseur n’a pas ce champ.
    [application] Une application n’a pas ce champ.
    [outpost] Un avant-poste n’a pas ce champ.
   *[endpoint] Un point de terminaison n’a pas ce champ.
}
no-kind = « { $kind } » n’est pas un type d’objet.
row-too-long = La ligne a plus de cellules que la première ligne n’a de noms.
no-host-column = Aucune colonne n’est affectée à l’hôte. Affectez celle qui le contient, pour que les lignes puissent être importées.
not-whole-number = Ce n’est pas un nombre entier.
not-a-host = Ce n’est pas un hôte.
blank-in-host = Il contient une espace. Un nom peut suivre un hôte qui contient un point, un deux-points ou un chiffre.
unknown-protocol = RAC ne connaît pas { $protocol } : il se connecte par RDP, SSH et VNC.
no-host = L’hôte est absent.
bad-port = Son port n’est pas un nombre de 1 à 65535.
port-twice = L’hôte a déjà un port, qui compte.
value-twice = Une autre valeur est déjà indiquée, et c’est elle qui compte.
no-place = Un point de terminaison n’a pas de place pour cela.
not-replaced = authentik ne remplace pas ${"{"}…{"}"} : utilisez un mappage de propriété pour ce qui diffère d’un utilisateur à l’autre.
set-by-authentik = authentik le définit lui-même.
no-object = Ce n’est pas un objet de Remote Access Control.
no-imported-field = Ce n’est pas un champ que RAC Admin importe.
list-left-alone = Une partie de cette liste est inconnue : elle est laissée de côté, et ce qui existe reste.
binding-without-target = Ce qu’elle concerne n’est ni un point de terminaison ni une application du fichier.

no-groups = Les groupes de connexions n’existent pas dans authentik.
own-guacd = L’avant-poste d’authentik fournit son propre guacd.
counted-together = authentik compte ensemble les connexions de tous les utilisateurs.
no-load-balancing = authentik ne répartit pas la charge.
no-attribute = authentik n’a pas cet attribut.
no-connection = Ce n’est pas une connexion.
no-text = Ce n’est pas du texte.
names-with-values = Il faut ici des noms avec des valeurs.
no-guacamole-key = L’import de Guacamole n’a pas cette clé.
guacamole-unlimited = { $count ->
    [one] { $count } connexion n’a pas de max-connections, ce qui signifie illimité dans Guacamole : elle reçoit -1. La valeur par défaut d’authentik serait 1.
   *[other] { $count } connexions n’ont pas de max-connections, ce qui signifie illimité dans Guacamole : elles reçoivent -1. La valeur par défaut d’authentik serait 1.
}
no-guacamole-element = Guacamole n’a pas cet élément.
login-not-imported = Les identifiants de Guacamole ne sont jamais des mots de passe de machines.
connection-of-no-one = Son identifiant n’a pas de nom d’utilisateur : dans authentik, tout le monde pourrait l’utiliser.

rdp-window = La fenêtre du navigateur décide.
rdp-line = guacd s’adapte de lui-même à la liaison réseau.
rdp-device = Un navigateur ne peut pas le transmettre à la machine.
rdp-security = guacd négocie lui-même la sécurité : voir le paramètre « security ».
rdp-signature = Les signatures des fichiers .rdp ne sont pas vérifiées.
rdp-asking = C’est authentik qui détermine s’il faut demander.
rdp-no-parameter = guacd n’a pas de paramètre pour cela.
rdp-again-below = Le fichier le répète plus bas, et c’est cette valeur qui compte.
rdp-no-entry = Ce n’est pas un « clé:type:valeur ».
rdp-no-gateway = Le fichier indique de ne pas utiliser la passerelle.
rdp-no-remote-app = Le fichier indique de ne pas le démarrer comme RemoteApp.
rdp-gateway-always = guacd utilise toujours la passerelle indiquée dans le fichier.
rdp-gateway-missing = Le fichier n’indique pas de passerelle.
rdp-certificate = guacd ne demande à personne : il ne se connecte que si le certificat est valide, ou si « ignore-cert » est défini.
rdp-shell-of-apps = Il démarre les RemoteApps sous Windows : guacd le fait lui-même, avec le paramètre « remote-app ».
rdp-password = Windows l’a chiffré pour un utilisateur sur une machine : rien d’autre ne peut le lire.

terraform-too-large = Cette valeur renvoie à elle-même, ou est trop grande.
terraform-computes = Terraform calcule cette valeur.
terraform-computes-list = Terraform calcule cette liste.
terraform-file = Terraform le lit dans un fichier.
terraform-no-default = Sa variable n’a pas de valeur par défaut.
terraform-deposed = Terraform l’a remplacé et doit encore le détruire.
terraform-defaults-taken = Des valeurs par défaut de variables ont été utilisées : { $names }. Terraform peut en avoir d’autres, venant de fichiers .tfvars ou de l’environnement.
terraform-other-resource = La valeur vient d’une autre ressource.
terraform-no-json-object = Ce n’est pas un objet JSON.
terraform-nothing = Il ne contient aucune ressource de Remote Access Control d’authentik.
terraform-only = Seuls les blocs resource, variable et locals sont lus.
terraform-repeats = « { $name } » y est utilisé : importez plutôt l’état.
terraform-binding-repeats = « for_each » ou « count » y est utilisé : importez plutôt l’état.
terraform-other-outpost = C’est un avant-poste de type { $type }.
terraform-name-unknown = Son nom n’est pas connu sans Terraform.
terraform-unknown = { $kind ->
    [property_mapping] Sans Terraform, on ne peut pas savoir de quel mappage de propriété il s’agit.
    [provider] Sans Terraform, on ne peut pas savoir de quel fournisseur il s’agit.
    [user] Sans Terraform, on ne peut pas savoir de quel utilisateur il s’agit.
    [group] Sans Terraform, on ne peut pas savoir de quel groupe il s’agit.
    [policy] Sans Terraform, on ne peut pas savoir de quelle politique il s’agit.
   *[flow] Sans Terraform, on ne peut pas savoir de quel flux il s’agit.
}
terraform-unnamed = { $kind ->
    [property_mapping] Sans Terraform, on ne peut pas connaître le nom de ce mappage de propriété.
    [provider] Sans Terraform, on ne peut pas connaître le nom de ce fournisseur.
    [user] Sans Terraform, on ne peut pas connaître le nom de cet utilisateur.
    [group] Sans Terraform, on ne peut pas connaître le nom de ce groupe.
    [policy] Sans Terraform, on ne peut pas connaître le nom de cette politique.
   *[flow] Sans Terraform, on ne peut pas connaître le nom de ce flux.
}
terraform-no-such-kind = { $kind ->
    [property_mapping] { $source } n’est pas un mappage de propriété.
    [provider] { $source } n’est pas un fournisseur.
    [user] { $source } n’est pas un utilisateur.
    [group] { $source } n’est pas un groupe.
    [policy] { $source } n’est pas une politique.
   *[flow] { $source } n’est pas un flux.
}
id-in-place-of-name = { $kind ->
    [property_mapping] C’est l’ID d’un mappage de propriété, pas son nom.
    [provider] C’est l’ID d’un fournisseur, pas son nom.
    [user] C’est l’ID d’un utilisateur, pas son nom.
    [group] C’est l’ID d’un groupe, pas son nom.
    [policy] C’est l’ID d’une politique, pas son nom.
   *[flow] C’est l’ID d’un flux, pas son slug.
}

blueprint-not-created = RAC Admin ne le crée pas : ce qui y renvoie en a besoin dans authentik.
blueprint-deletes = Le blueprint le supprime.
blueprint-conditions = authentik décide d’après ses « conditions » s’il existe.
blueprint-other-outpost = C’est un avant-poste d’un autre type que rac.
blueprint-no-id = Il n’y a pas d’entrée avec cet ID.
blueprint-no-target = La cible est absente.
blueprint-several = Elle concerne l’un de plusieurs points de terminaison de ce nom.
blueprint-unknown = { $kind ->
    [property_mapping] Sans authentik, on ne peut pas savoir de quel mappage de propriété il s’agit.
    [provider] Sans authentik, on ne peut pas savoir de quel fournisseur il s’agit.
    [user] Sans authentik, on ne peut pas savoir de quel utilisateur il s’agit.
    [group] Sans authentik, on ne peut pas savoir de quel groupe il s’agit.
    [policy] Sans authentik, on ne peut pas savoir de quelle politique il s’agit.
   *[flow] Sans authentik, on ne peut pas savoir de quel flux il s’agit.
}
tag-no-name = Cette balise n’a pas de nom.
tag-no-context = Le contexte du blueprint ne contient pas cela.
tag-env = La valeur vient de l’environnement d’authentik (!Env).
tag-defaults-taken = Des valeurs par défaut de !Env ont été utilisées : { $names }. L’environnement d’authentik peut en avoir d’autres.
tag-file = La valeur vient d’un fichier du serveur d’authentik (!File).
tag-format-no-text = Ce !Format n’a pas de texte.
tag-format-unreadable = Ce !Format est illisible.
tag-format-too-few = Ce !Format a trop peu de valeurs.
tag-other-object = La valeur vient d’un autre objet d’authentik.
tag-computed = authentik calcule cette valeur.

terraform-lacks = Le fournisseur de Terraform ne l’a pas.
terraform-by-id = Le fournisseur de Terraform ne peut pas le trouver par son nom : son ID est une variable, que RAC Admin ne peut pas résoudre quand il importe ce fichier.
blueprint-not-distinct = Un blueprint ne peut pas le distinguer d’un autre ayant les mêmes nom, fournisseur, protocole et hôte.
