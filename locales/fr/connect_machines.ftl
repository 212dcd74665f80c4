title = Connecter des machines
about = Configure tout ce qu’il faut aux utilisateurs pour atteindre des machines : un fournisseur, son application, qui a accès, un avant-poste et les machines. Rien n’est écrit avant la dernière étape.
kept = Vos réponses restent dans cet onglet si vous quittez la page, sauf les mots de passe.
not-kept = Vos réponses sont perdues si vous quittez la page.
steps = Étapes
next = Suivant
back = Retour
create = Créer
start-over = Recommencer
reading = Lecture de l’instance…
not-read = Impossible de lire l’instance
try-again = Réessayer
lacking = Vous pouvez consulter, mais pas créer
step-lacking = Cette étape nécessite une permission que votre compte n’a pas
started-over = Vos réponses ont été effacées.
undo = Défaire
not-read-yet = Attendez que l’instance soit lue.

step-provider = Fournisseur
step-application = Application
step-access = Qui a accès
step-outpost = Avant-poste
step-machines = Machines
step-credentials = Identifiants
step-review = Récapitulatif

about-provider = Un fournisseur contient des machines et les réglages qu’elles ont en commun.
about-application = Les utilisateurs trouvent les machines grâce à une application dans authentik.
about-access = Qui peut ouvrir les machines. S’applique aux machines et à une nouvelle application.
about-outpost = Un avant-poste établit les connexions. Il doit pouvoir atteindre les machines.
about-machines = Chaque machine devient un point de terminaison.
about-credentials = Comment les utilisateurs ouvrent une session sur les machines.
about-review = Ce qui est créé dans authentik.

title-of-step = Étape { $place } sur { $all } : { $step }

gone = « { $name } » est introuvable. Choisissez-en un autre.

go-to-step = Aller à l’étape « { $step } »

something-missing-in = Il manque quelque chose à l’étape « { $step } ».

no-providers = Il n’y a pas encore de fournisseur RAC : créez-en un ici.
no-flows = Il n’y a aucun flux d’autorisation. Créez-en un dans authentik, sous Flux et Étapes.
no-outposts = Il n’y a pas encore d’avant-poste RAC : créez-en un ici.
no-mappings = Il n’y a pas encore de mappage de propriété RAC.

provider-kind = Fournisseur à utiliser
provider-new = Créer un fournisseur
provider-existing = Utiliser un fournisseur existant
provider = Fournisseur
choose-provider = Choisissez un fournisseur.
choose = Faites un choix
provider-name = Nom du fournisseur
name-missing = Saisissez un nom.
provider-taken = Un fournisseur porte ce nom. Utilisez-le, ou choisissez un autre nom.
flow = Flux d’autorisation
flow-help = Ce que les utilisateurs traversent avant chaque lancement. Avec une approbation explicite, ils confirment ; avec une approbation implicite, non.
choose-flow = Choisissez un flux.
expiry = Expiration de la connexion
expiry-help = Durée de validité d’un jeton de connexion, par exemple hours=8 ou days=1. Tant qu’il est valide, il compte dans la limite.

application-name = Nom de l’application
application-name-help = Ce que les utilisateurs voient dans authentik. Par défaut : le nom du fournisseur.
slug = Slug
slug-wrong = Saisissez un slug composé de lettres, chiffres, tirets et tirets bas.
slug-taken = Une autre application a ce slug.

slug-help = Son nom dans les adresses. Par défaut : { $slug }

has-application = Le fournisseur « { $provider } » a l’application « { $application } », qui reste telle quelle.

access = Qui a accès
access-limited = Seulement ces groupes et utilisateurs
access-everyone = Tous
everyone-warning = Tous ceux qui peuvent s’authentifier dans authentik peuvent ouvrir ces machines, maintenant et à l’avenir.
choose-access = Choisissez qui a accès.
groups = Groupes
users = Utilisateurs
choose-groups-or-users = Choisissez au moins un groupe ou un utilisateur.
any-of-them = Être membre de l’un d’eux suffit.
users-help = Utilisateurs individuels, en plus des membres des groupes.
application-limits = L’application a ses propres liaisons : les utilisateurs doivent aussi y satisfaire.
no-groups = Votre compte ne voit aucun groupe.
no-users = Votre compte ne voit aucun utilisateur.

outpost-kind = Avant-poste à utiliser
outpost-existing = Utiliser un avant-poste existant
outpost-new = Créer un avant-poste
outpost = Avant-poste
outpost-name = Nom de l’avant-poste
outpost-new-help = Il doit ensuite être déployé : authentik montre comment, sous Applications, Avant-postes.
choose-outpost = Choisissez un avant-poste.
choose-outpost-kind = Choisissez un avant-poste, ou créez-en un.
outpost-taken = Un avant-poste porte ce nom.

has-outposts = Le fournisseur « { $provider } » est servi par { $outposts }.

serves = { $count ->
    [one] sert { $count } fournisseur
   *[other] sert { $count } fournisseurs
}

machines = Machines à connecter
machines-one = Une machine
machines-list = Une liste d’hôtes
protocol = Protocole
choose-protocol = Choisissez un protocole.
host = Hôte
host-help = Un nom ou une adresse que l’avant-poste peut atteindre.
host-missing = Saisissez un hôte.
host-blank = Un hôte ne contient pas d’espaces.
host-wrong = Ce n’est pas un hôte.
hosts-to-check = Vérifiez ces hôtes
host-taken = Le point de terminaison « { $endpoint } » de ce fournisseur a déjà l’hôte { $host }.
protocol-differs = { $host } est connecté avec { $protocol }, comme l’indique son adresse.
port = Port
port-help = Par défaut : 3389 pour RDP, 22 pour SSH, 5900 pour VNC.
port-wrong = Saisissez un nombre de 1 à 65535.
machine-name = Nom du point de terminaison
machine-name-help = Par défaut : l’hôte.
list = Hôtes
list-help = Un par ligne : hôte ou hôte:port, suivi d’un nom si vous le souhaitez. Les adresses IPv6 avec un port doivent être entre crochets. Les lignes qui commencent par # sont des commentaires. 20 000 au plus.
no-hosts = Saisissez au moins un hôte.
certificate = Certificat des machines
certificate-tofu = Accepter le premier, puis exiger le même
certificate-any = Accepter n’importe lequel
certificate-valid = Seulement s’il est valide
certificate-help = Les machines Windows ont en général un certificat auto-signé.

bad-line = Ligne { $line } : { $why }

more-bad-lines = { $count ->
    [one] Et { $count } ligne de plus.
   *[other] Et { $count } lignes de plus.
}

repeated = L’hôte répété

same-as = Identique à la ligne { $line } : laissée de côté.

credentials = Comment les utilisateurs ouvrent une session
credentials-ask = La machine les demande
credentials-ask-help = Rien n’est enregistré. RDP affiche l’écran d’ouverture de session de Windows, sauf si NLA est exigé ; SSH les demande dans le terminal.
credentials-prompt = authentik les demande à chaque lancement
credentials-prompt-help = Rien n’est enregistré. Ce que les utilisateurs saisissent l’emporte sur les réglages et tous les mappages de propriété.
flow-that-asks = Flux qui les demande
flow-own = Un flux dédié
flow-own-help = Crée « RAC: ask for credentials », s’il n’existe pas, et en fait le flux d’autorisation du fournisseur.
flow-shared = Toutes les applications qui utilisent ce flux demanderont ces identifiants, pas seulement l’accès distant. Les flux par défaut d’authentik sont utilisés par la plupart des applications.
flow-no-undo = Le flux, les invites et l’étape qui demandent les identifiants se suppriment dans authentik (Flux et Étapes), pas avec « Défaire ».
flow-unknown = Votre compte ne voit pas le flux d’autorisation du fournisseur.
flow-asks = Le flux demande le nom d’utilisateur et le mot de passe.
flow-does-not-ask = Le flux ne demande pas le nom d’utilisateur et le mot de passe. Vérifiez ses étapes dans authentik.
prompts-not-read = Impossible de lire les invites

flow-chosen = Le flux d’autorisation du fournisseur
flow-chosen-slug = Le flux d’autorisation du fournisseur ({ $slug })

create-flow = Créer le flux d’autorisation « RAC: ask for credentials »
create-user-name = Créer l’invite « rac-ask-username »
create-password = Créer l’invite « rac-ask-password »
create-stage = Créer l’étape d’invite « rac-ask-credentials »
create-stage-binding = Créer la liaison de l’étape au flux
same-flow = Identique : flux d’autorisation « RAC: ask for credentials »
same-user-name = Identique : invite « rac-ask-username »
same-password = Identique : invite « rac-ask-password »
same-stage = Identique : étape d’invite « rac-ask-credentials »
same-stage-binding = Identique : liaison de l’étape au flux

skipped = Ignoré, car ceci manque : { $missing }.

credentials-shared = Le même compte pour tous
credentials-shared-help = Quiconque peut voir les points de terminaison peut lire le mot de passe.
credentials-attributes = Un compte par utilisateur, d’après ses attributs
credentials-attributes-help = Crée un mappage de propriété, s’il n’existe pas. Il envoie les attributs rac_username et rac_password de chaque utilisateur ; sans rac_username, le nom dans authentik.
credentials-mapping = D’un mappage de propriété existant
username = Nom d’utilisateur
username-missing = Saisissez un nom d’utilisateur.
password = Mot de passe
password-help = Non conservé si vous quittez la page.
domain = Domaine
domain-help = Pour les machines d’un Active Directory.
mapping = Mappage de propriété
choose-mapping = Choisissez un mappage de propriété.

rows = Ce qui sera créé
nothing-to-do = Tout est déjà là.
impossible = Rien de tout cela ne peut être créé.
unread = Une partie de l’instance n’a pas pu être lue
password-empty = Aucun mot de passe n’est saisi pour le compte commun : les machines le demandent, sauf si elles existent déjà avec un mot de passe.
bindings = · { $bindings }
binding-impossible = { $binding } ({ $why })
changed-from = { $field } : { $old } → { $new }
changed-to = { $field } : { $new }
unread-part = { $part } : { $why }
lost = Non utilisé
hidden = modifié (masqué)
removed = retiré

would-be-open = { $count ->
    [one] { $count } objet serait ouvert à tous, car aucune de ses liaisons ne peut être créée.
   *[other] { $count } objets seraient ouverts à tous, car aucune de leurs liaisons ne peut être créée.
}

half-done = Tout n’a pas été créé
half-done-text = Ce qui a été créé reste et est utilisé. « Créer » réessaie ce qui manque, comme indiqué ci-dessous. Pour le retirer, utilisez plutôt les modifications récentes.

create-objects = { $count ->
    [one] Créer { $count } objet
   *[other] Créer { $count } objets
}
create-objects-question = { $count ->
    [one] Créer { $count } objet ?
   *[other] Créer { $count } objets ?
}
creating-objects = { $count ->
    [one] Création de { $count } objet…
   *[other] Création de { $count } objets…
}

rows-more = Et { $count } de plus.

changes-existing = { $count ->
    [one] { $count } d’entre eux existe déjà et serait modifié.
   *[other] { $count } d’entre eux existent déjà et seraient modifiés.
}

done = Tout est en place
done-text = Vérifiez qu’un utilisateur peut se connecter, ou lancez vous-même une machine.
created = Ce qui a été créé

deploy = L’avant-poste « { $outpost } » doit être déployé avant que quiconque puisse se connecter. La page du fournisseur indique s’il est en ligne et ce qu’il reste à faire.

created-but-hidden = { $count ->
    [one] { $count } point de terminaison créé n’est pas visible pour votre compte.
   *[other] { $count } points de terminaison créés ne sont pas visibles pour votre compte.
}

check-user = Vérifier pour un utilisateur
open-provider = Ouvrir le fournisseur
more-machines = Connecter d’autres machines
endpoints = Points de terminaison
