at-position = Ligne { $line }, colonne { $column } : { $message }
clean-up = Nettoyer
remove-comments = Retirer les commentaires

secret-kept-as-text = Ligne { $line } : ce secret est conservé comme texte. D’autres lecteurs YAML le traitent comme { $kind ->
    [number] un nombre
    [bool] vrai ou faux
    [null] une valeur nulle
    [date] une date
   *[sign] une instruction
}.
kept-as-text = Ligne { $line } : conservé comme le texte « { $text } ». D’autres lecteurs YAML le traitent comme { $kind ->
    [number] un nombre
    [bool] vrai ou faux
    [null] une valeur nulle
    [date] une date
   *[sign] une instruction
}.
comment-after-secret = Ligne { $line } : un « # » commence un commentaire après ce secret, qui n’est pas enregistré. S’il fait partie du secret, mettez le secret entre guillemets.
comment-after-value = Ligne { $line } : « { $text } » est un commentaire et n’est pas enregistré. S’il fait partie de la valeur, mettez la valeur entre guillemets.
read-as-one-character = Ligne { $line } : « { $text } » est lu comme un seul caractère, comme en JSON. D’autres lecteurs YAML le refusent : écrivez le caractère lui-même.
comment-of-javascript = Un nom commence comme un commentaire JavaScript. Un commentaire YAML commence par « # ».

not-a-map = Les réglages sont des noms avec des valeurs : écrivez « nom: valeur », un par ligne.
too-deep = L’imbrication est trop profonde ici.
several-documents = Il y a plus d’un document : retirez « --- » ou « ... ».
name-is-no-text = Un nom ne peut pas être un dictionnaire ou une liste. Mettez-le entre guillemets si c’est un texte.
no-references = Les ancres (&nom) et les alias (*nom) ne sont pas pris en charge ici : écrivez la valeur en entier, ou mettez entre guillemets un texte qui commence ainsi.
no-merge-keys = Les clés de fusion (<<) ne sont pas prises en charge ici. Mettez-la entre guillemets si c’est un nom.
float-wants-number = « !!float » exige un nombre écrit comme en JSON.
no-directives = Les directives (%) ne sont pas prises en charge ici : retirez cette ligne.
invisible-character = Il y a un caractère invisible ici : { $character }. Retirez-le, ou écrivez-le comme échappement entre guillemets doubles.
invisible-after-colon = Après ce « : » se trouve { $character }, mais YAML exige une espace.
given-twice = « { $name } » est indiqué deux fois.
nul-character = Il y a ici un caractère NUL, qu’authentik ne peut pas enregistrer. Retirez-le.
number-too-large = Ce nombre est trop grand : authentik enregistrerait « inf ». Mettez-le entre guillemets pour le conserver comme texte.
number-too-small = Ce nombre est trop petit : authentik enregistrerait 0. Mettez-le entre guillemets pour le conserver comme texte.
number-too-long = Ce nombre a trop de chiffres pour authentik. Mettez-le entre guillemets pour le conserver comme texte.
tab-instead-of-spaces = Il y a une tabulation ici, mais YAML exige des espaces.
half-a-character = Cet échappement est une moitié de caractère, qu’authentik ne peut pas enregistrer. Écrivez les échappements des deux moitiés, ou le caractère lui-même.
tag-of-blueprints = Les balises ne fonctionnent que dans les blueprints : authentik n’évalue pas « { $tag } » dans les réglages. Écrivez la valeur elle-même.
no-tags-for-text = Les balises ({ $tag }) ne sont pas prises en charge ici. Mettez un texte entre guillemets pour qu’il reste un texte.
no-tags = Les balises ({ $tag }) ne sont pas prises en charge ici : écrivez la valeur elle-même.
not-json = Ce n’est pas du JSON : { $why }.
json-with-comments = Cela ressemble à du JSON avec des commentaires. JSON n’en a pas : retirez-les, ou écrivez les réglages en YAML avec « # ».
not-yaml = Ce n’est pas du YAML : { $why }. Un texte contenant des caractères comme : # @ ou % doit être entre guillemets.

not-closed = ce guillemet ou ce crochet n’est pas fermé
indented-otherwise = cette ligne n’a pas le même retrait que les précédentes
indent-more = cette ligne doit être plus en retrait
needs-colon = un nom doit être suivi de « : » et d’une espace
nothing-behind = rien ne peut suivre la valeur sur sa ligne
no-such-beginning = une valeur ne peut pas commencer par ce caractère
block-header = « | » et « > » doivent être suivis des lignes du texte
block-indentation = le texte doit être plus en retrait, avec des espaces
no-character = aucun caractère n’a ce numéro : le dernier est \U0010ffff
no-escape = cet échappement n’existe pas ; doublez une barre oblique inverse entre guillemets doubles
brace-missing = « , » ou « {"}"} » est absent
bracket-missing = « , » ou « ] » est absent
after-quote = rien ne peut suivre le guillemet fermant
after-comment = le texte continue après un commentaire
space-before-comment = un commentaire exige une espace avant son « # »
closes-nothing = ce crochet ne ferme rien
list-on-next-line = une liste commence à la ligne sous son nom
value-missing = une valeur est absente ici
name-missing = il n’y a pas de nom avant le « : »
name-on-line-of-mark = un nom doit commencer sur la ligne de son « ? »
name-is-block = un nom ne peut pas être un bloc de lignes

looks-like-ldif = Cela ressemble à du LDIF. Les réglages sont les paramètres de Guacamole sous la forme « nom: valeur », un par ligne : chaque « guacConfigParameter: nom=valeur » devient une telle ligne.
looks-like-xml = Cela ressemble à du XML, comme user-mapping.xml de Guacamole. Les réglages sont les paramètres de Guacamole sous la forme « nom: valeur », un par ligne : chaque <param name="…"> devient une telle ligne.
looks-like-rdp = Cela ressemble à un fichier .rdp. Les réglages sont les paramètres de Guacamole sous la forme « nom: valeur », un par ligne ; leurs noms diffèrent de ceux des fichiers .rdp.
looks-like-registry = Cela ressemble à un export du Registre Windows. Les réglages sont les paramètres de Guacamole sous la forme « nom: valeur », un par ligne.
looks-like-blueprint = Cela ressemble à un blueprint. Importez-le dans authentik sous « Plans » ; seules les lignes « nom: valeur » sous « settings » ont leur place ici.
looks-like-connections = Cela ressemble à une liste de connexions. Les réglages appartiennent à une seule connexion : collez seulement ses paramètres, sous la forme « nom: valeur », un par ligne.
looks-like-connection = Cela ressemble à une connexion entière. Seuls ses paramètres ont leur place ici, sous la forme « nom: valeur », un par ligne.
looks-like-objects = Cela ressemble à une liste d’objets. Les réglages sont les paramètres de Guacamole sous la forme « nom: valeur », un par ligne.
looks-like-hcl = Cela ressemble à du Terraform (HCL). Les réglages sont les paramètres de Guacamole sous la forme « nom: valeur », un par ligne : collez seulement ce qui se trouve dans jsonencode({"{"}…{"}"}), avec « : » au lieu de « = ».
looks-like-csv = Cela ressemble à du CSV. Les réglages sont les paramètres de Guacamole sous la forme « nom: valeur », un par ligne.
looks-like-ini = Cela ressemble à un fichier INI. Les réglages sont les paramètres de Guacamole sous la forme « nom: valeur », un par ligne, sans sections.
looks-like-pairs = Cela ressemble à des lignes « clé=valeur ». Les réglages s’écrivent « nom: valeur », un par ligne : remplacez chaque « = » par un deux-points suivi d’une espace.
looks-like-ssh-config = Cela ressemble à une configuration SSH. Les réglages sont les paramètres de Guacamole sous la forme « nom: valeur », un par ligne.
looks-like-address = Cela ressemble à une adresse. Sa place est dans le champ « Hôte » ; les réglages s’écrivent « nom: valeur », un par ligne.
looks-like-putty-key = Cela ressemble à une clé PuTTY. Exportez-la comme clé OpenSSH dans PuTTYgen, et collez le résultat dans le paramètre « private-key ».
looks-like-private-key = Cela ressemble à une clé privée seule. Écrivez « private-key: | » et la clé en dessous, chaque ligne en retrait de deux espaces, ou ajoutez le paramètre « private-key » sous Paramètres.
looks-like-certificate = Cela ressemble à une clé ou à un certificat seuls. Écrivez le nom du paramètre suivi de « : | », et le texte en dessous, chaque ligne en retrait de deux espaces.
looks-like-public-key = Cela ressemble à une clé SSH publique. Les réglages s’écrivent « nom: valeur », un par ligne, et guacd a besoin de la clé privée.

host-with-spaces = Un hôte ne peut pas contenir d’espaces.
host-with-colons = authentik coupe l’hôte à son premier deux-points : guacd reçoit « { $text } » comme port. Un port est un nombre de 1 à 65535.
ipv6-in-brackets = Saisissez l’adresse IPv6 sans crochets, et le port dans son propre paramètre.
name-with-colon = Un nom d’hôte ne peut pas contenir de deux-points. Saisissez le port dans son propre paramètre.
host-unseen-refused = L’hôte contient { $characters }, ce qu’authentik refuse.
host-unseen = L’hôte contient { $characters }. Un nom d’hôte ne peut pas contenir cela.
ipv6-as-host = authentik coupe l’hôte à son premier deux-points : « { $host } » ne fonctionne pas comme adresse IPv6.
set-hostname-and-port = Définissez plutôt les paramètres hostname et port.
ipv6-zone = La zone « { $zone } » doit être une interface réseau de la machine où s’exécute guacd.
more-than-a-host = C’est plus qu’un nom d’hôte.
no-place-for = Un point de terminaison n’a pas de place pour { $parts }.
user-as-parameter = Saisissez l’utilisateur dans le paramètre username.
no-port = Il n’y a pas de port après le deux-points : guacd utilise celui par défaut.
not-a-port = « { $port } » n’est pas un port. Un port est un nombre de 1 à 65535.
no-host = Il n’y a pas d’hôte avant le deux-points.
host-in-quotes = Saisissez l’hôte sans guillemets.
separate-port = Séparez le port par un deux-points.
one-host = Un point de terminaison a un seul hôte. Créez un point de terminaison pour chacun.
name-with-character = Un nom d’hôte ne peut pas contenir « { $character } ».
two-dots = Un nom d’hôte ne peut pas contenir deux points de suite.
name-too-long = C’est trop long : un nom d’hôte a au plus 253 caractères, et 63 entre deux points.
other-script = Le lieu d’exécution de guacd détermine s’il trouve un nom dans une autre écriture. Sa forme ASCII, qui commence par xn--, fonctionne partout.
no-ipv4 = « { $host } » n’est pas une adresse IPv4 : quatre nombres de 0 à 255.

part-scheme = le schéma
part-password = le mot de passe
part-path = le chemin
part-query = la requête
part-fragment = la partie après « # »
part-fields = ses autres champs
part-share = le partage

hidden = Masqué
hidden-as-it-was = Masqué, inchangé
hidden-changed = Masqué, modifié
hidden-changed-alike = Masqué, même modification

two-secrets = { $first } et { $second }
three-secrets = { $first }, { $second } et { $third }
more-secrets = { $first }, { $second } et { $count } de plus
