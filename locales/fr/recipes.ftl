upload-and-download = Envoi et téléchargement
upload-only = Envoi seulement
download-only = Téléchargement seulement
on = Activé
off = Désactivé
yes = Oui
no = Non

missing = Manquant : { $label }.
at-least = { $label } : un nombre entier d’au moins { $least }.
number-from-to = { $label } : un nombre entier de { $least } à { $greatest }.
mac-address = { $label } : six paires de chiffres hexadécimaux, par exemple 00:1a:2b:3c:4d:5e.

keyboard = Disposition du clavier
keyboard-about = Fait correspondre les touches à ce qui y est imprimé.
keyboard-words = langue disposition mauvais caractères qwerty qwertz azerty accents trémas clavier retour arrière layout
keyboard-layout = Disposition du clavier
keyboard-layout-help = La disposition définie dans la session Windows. Elle doit correspondre au clavier sur lequel tapent les utilisateurs.
keyboard-backspace = Retour arrière envoie
keyboard-backspace-127 = Suppression, comme l’attendent la plupart des systèmes Linux
keyboard-backspace-8 = Retour arrière, comme l’attendent les systèmes plus anciens
keyboard-limit-1 = VNC n’a pas de réglage pour cela : le serveur VNC décide.
keyboard-limit-2 = Elle est la même pour tous les utilisateurs. Pour une disposition par utilisateur, utilisez un mappage de propriété avec une expression.

clipboard = Presse-papiers
clipboard-about = Désactive le copier-coller, ou ne l’autorise que dans un sens.
clipboard-words = copier coller sens unique fuite de données dlp désactiver presse-papiers clipboard
clipboard-direction = Copier-coller
clipboard-direction-off = Désactivé
clipboard-direction-in = Seulement vers la session
clipboard-direction-out = Seulement depuis la session
clipboard-direction-both = Dans les deux sens
clipboard-limit-1 = Les fichiers passent par une autre voie : voir les recettes de transfert de fichiers.

display = Affichage et vitesse
display-about = Affiche plus de détails, ou moins pour les réseaux lents.
display-words = performances lent redimensionner résolution qualité fond d’écran bande passante couleurs rapide
display-quality = Qualité
display-quality-sharp = Meilleure image
display-quality-plain = Équilibrée
display-quality-fast = Rapide sur réseau lent
display-resize = Au redimensionnement de la fenêtre du navigateur
display-resize-help = Les serveurs antérieurs à Windows 8.1 et Server 2012 R2 ne peuvent que se reconnecter.
display-resize-display-update = Le bureau s’adapte
display-resize-reconnect = La session se reconnecte
display-limit-1 = Les serveurs VNC peuvent ignorer la qualité.

audio = Son
audio-about = Active ou désactive le son et le microphone.
audio-words = audio son microphone micro muet haut-parleur pulseaudio
audio-sound = Son
audio-microphone = Microphone
audio-microphone-help = Le navigateur demande l’autorisation à chaque utilisateur.
audio-server = Serveur PulseAudio
audio-server-help = Pour VNC. À défaut, le PulseAudio de l’hôte de guacd est utilisé.
audio-need-1 = VNC : un serveur PulseAudio qui accepte les connexions depuis le réseau de l’avant-poste.
audio-limit-1 = SSH n’a pas de son.

printing = Impression
printing-about = Ajoute une imprimante à la session, ou la retire. Ce qui est imprimé s’ouvre dans le navigateur en PDF.
printing-words = imprimer imprimante impression pdf
printing-printing = Imprimante
printing-name = Nom de l’imprimante
printing-name-help = Par défaut : Guacamole Printer.
printing-need-1 = La redirection d’imprimante ne doit pas être interdite par les stratégies de groupe de la machine.
printing-limit-1 = Les imprimantes de l’utilisateur ne sont pas connectées : le PDF est imprimé depuis le navigateur.

remote-app = Application distante
remote-app-about = Démarre un programme publié à la place d’un bureau.
remote-app-words = remoteapp programme application publier publiée seul
remote-app-alias = Alias du programme
remote-app-alias-help = Tel qu’il est publié, par exemple notepad. Les deux barres qui le précèdent sont ajoutées.
remote-app-folder = Dossier de démarrage
remote-app-arguments = Arguments
remote-app-need-1 = Le programme doit être publié sur la machine (services Bureau à distance, ou clé de Registre TSAppAllowList).
remote-app-limit-1 = Les arguments ne sont transmis que si le programme publié les autorise.

drive = Transfert de fichiers par un lecteur
drive-about = Ajoute un lecteur à la session Windows : envoi, téléchargement ou les deux.
drive-words = fichiers envoyer téléverser télécharger partage dossier échange upload download
drive-direction = Fichiers
drive-name = Nom du lecteur
drive-name-help = Par défaut : Guacamole Filesystem.
drive-need-1 = La redirection de lecteur ne doit pas être interdite par les stratégies de groupe de la machine.
drive-limit-1 = Le dossier ne peut pas être choisi : authentik fixe drive-path à un dossier pour chaque jeton de connexion, dans le conteneur de l’avant-poste.
drive-limit-2 = Les fichiers du lecteur sont perdus avec le jeton de connexion ou le conteneur, et les autres utilisateurs ne les voient pas.

sftp = Transfert de fichiers par SFTP
sftp-about = Affiche les fichiers de la machine dans le menu de la session : envoi, téléchargement ou les deux.
sftp-words = fichiers envoyer téléverser télécharger ssh échange upload download
sftp-direction = Fichiers
sftp-folder = Dossier racine
sftp-folder-help = Ce que l’explorateur de fichiers affiche comme racine. Par défaut : /
sftp-server = Serveur SFTP
sftp-server-help = Pour RDP et VNC. Par défaut : la machine elle-même.
sftp-user = Nom d’utilisateur SFTP
sftp-user-help = Pour RDP et VNC. Par défaut : le nom d’utilisateur de la session.
sftp-password = Mot de passe SFTP
sftp-password-help = Pour RDP et VNC. Quiconque peut voir les réglages peut le lire.
sftp-need-1 = Un serveur SSH avec SFTP sur la machine, que le réseau de l’avant-poste peut atteindre.
sftp-limit-1 = RDP et VNC ouvrent une session séparée sur le serveur SFTP : les identifiants de la session ne comptent pas.
sftp-limit-2 = Sans clé d’hôte dans sftp-host-key, guacd accepte n’importe quel serveur.

recording = Enregistrement
recording-about = Enregistre les sessions sur l’avant-poste.
recording-words = enregistrer enregistrement session vidéo audit typescript journal touches frappe
recording-folder = Dossier
recording-folder-help = Dans le conteneur de l’avant-poste. Sa dernière partie est créée si elle n’existe pas.
recording-name = Nom du fichier
recording-name-help = Par défaut : recording. guacd ajoute un numéro si le fichier existe.
recording-keys = Enregistrer les touches
recording-keys-help = Toutes les touches pressées, mots de passe compris.
recording-text = Journaliser aussi le texte du terminal
recording-text-help = Dans le même dossier.
recording-need-1 = Un volume monté sur ce dossier dans le conteneur de l’avant-poste : sinon, les enregistrements sont supprimés avec lui.
recording-need-2 = Un accès en écriture pour guacd, qui s’exécute dans le même conteneur.
recording-limit-1 = authentik ne remplace ni ${"{"}GUAC_…{"}"} ni ${"{"}HISTORY_…{"}"} : les enregistrements de tous les utilisateurs ont le même nom et un numéro.
recording-limit-2 = authentik ne liste pas les enregistrements. Pour les lire, utilisez guacenc ou le lecteur de Guacamole.

security = Mode de sécurité
security-about = Définit le chiffrement qu’exige le type de serveur.
security-words = nla tls certificat windows 11 10 serveur xrdp hyper-v vmconnect fips credssp connexion échoue
security-server = Type de serveur
security-server-windows = Windows 10 ou 11
security-server-server = Windows Server
security-server-xrdp = xrdp sous Linux
security-server-nla = Une machine qui exige NLA
security-server-hyperv = La console d’une machine virtuelle Hyper-V
security-certificate = Certificat
security-certificate-help = Les machines ont en général un certificat auto-signé.
security-certificate-tofu = Accepter le premier, puis exiger le même
security-certificate-fingerprint = Seulement celui qui a cette empreinte
security-certificate-any = Accepter n’importe lequel (ne remarque pas un attaquant intermédiaire)
security-fingerprint = Empreinte
security-fingerprint-help = Sous la forme hachage:empreinte, par exemple sha256:1a:2b:…
security-machine = ID de la machine virtuelle
security-machine-help = Sur l’hôte : (Get-VM nom).Id
security-need-1 = Windows : désactivez « N’autoriser que les connexions des ordinateurs exécutant le Bureau à distance avec authentification NLA ».
security-limit-1 = NLA ne fonctionne pas avec le guacd fourni avec authentik : sa cryptographie FIPS n’offre pas ce dont NLA a besoin. Il faut un avant-poste avec votre propre guacd.
security-limit-2 = Les certificats que guacd accepte à la première utilisation sont oubliés avec le conteneur de l’avant-poste.

ssh-key = Clé SSH
ssh-key-about = Ouvre la session avec une clé privée au lieu d’un mot de passe.
ssh-key-words = clé privée phrase secrète openssh pem identité authentification publickey
ssh-key-user = Nom d’utilisateur
ssh-key-user-help = Si ce champ est vide, le terminal le demande.
ssh-key-key = Clé privée
ssh-key-key-help = Au format OpenSSH ou PEM. Retraits et sauts de ligne sont réparés.
ssh-key-passphrase = Phrase secrète
ssh-key-passphrase-help = Si la clé est chiffrée.
ssh-key-need-1 = La clé publique dans le fichier authorized_keys de cet utilisateur sur la machine.
ssh-key-limit-1 = Quiconque peut voir ces réglages peut lire la clé.
ssh-key-limit-2 = Tous les utilisateurs ouvrent la session avec le même compte. Pour un compte par utilisateur, voir les recettes d’identifiants.
ssh-key-limit-3 = Le format de PuTTY (.ppk) est illisible : exportez la clé au format OpenSSH.

wake-on-lan = Wake-on-LAN
wake-on-lan-about = Réveille la machine avant la connexion.
wake-on-lan-words = wol réveiller réveil veille mac paquet magique allumer démarrer
wake-on-lan-mac = Adresse MAC
wake-on-lan-mac-help = De la carte réseau filaire de la machine ; écrite avec des deux-points, des tirets, des points ou sans séparateur.
wake-on-lan-wait = Secondes d’attente
wake-on-lan-wait-help = Durée pendant laquelle guacd attend la réponse de la machine avant de se connecter.
wake-on-lan-broadcast = Adresse de diffusion
wake-on-lan-broadcast-help = Par défaut : 255.255.255.255, qui n’atteint que le réseau de l’avant-poste.
wake-on-lan-need-1 = Wake-on-LAN activé dans le micrologiciel et la carte réseau de la machine.
wake-on-lan-limit-1 = Le paquet est envoyé depuis le réseau de l’avant-poste. Un conteneur a souvent son propre réseau, depuis lequel une diffusion n’atteint aucune machine.
wake-on-lan-limit-2 = Chaque machine a sa propre adresse : à définir dans un point de terminaison, pas dans un fournisseur.

layout-fr-be-azerty = Français (Belgique)
layout-pt-br-qwerty = Portugais du Brésil · Português (Brasil)
layout-fr-ca-qwerty = Français (Canada)
layout-cs-cz-qwertz = Tchèque · Čeština
layout-da-dk-qwerty = Danois · Dansk
layout-en-gb-qwerty = Anglais · English (United Kingdom)
layout-en-us-qwerty = Anglais · English (United States)
layout-fr-fr-azerty = Français (France)
layout-de-de-qwertz = Allemand · Deutsch (Allemagne, Autriche)
layout-hu-hu-qwertz = Hongrois · Magyar
layout-it-it-qwerty = Italien · Italiano
layout-ja-jp-qwerty = Japonais · 日本語
layout-no-no-qwerty = Norvégien · Norsk
layout-failsafe = Autre : envoie des caractères plutôt que des touches
layout-pl-pl-qwerty = Polonais · Polski
layout-pt-pt-qwerty = Portugais · Português (Portugal)
layout-ro-ro-qwerty = Roumain · Română
layout-es-es-qwerty = Espagnol · Español (España)
layout-es-latam-qwerty = Espagnol · Español (Latinoamérica)
layout-sv-se-qwerty = Suédois, finnois · Svenska, Suomi
layout-fr-ch-qwertz = Français (Suisse)
layout-de-ch-qwertz = Allemand de Suisse · Deutsch (Schweiz)
layout-tr-tr-qwerty = Turc · Türkçe

title = Recettes
search = Rechercher des recettes
search-hint = Clavier, presse-papiers, enregistrement…
about = Une recette définit les paramètres pour un but précis. Rien n’est enregistré avant l’enregistrement du formulaire.
list = Recettes correspondantes
back = Retour à toutes les recettes
apply = Appliquer
close = Fermer
needs = Ce qu’il lui faut
limits = Ce qu’elle ne peut pas faire
changes = Ce qui change
no-changes = Tout est déjà défini.
not-yet = Affiché une fois que tout est rempli.
hidden = (masqué)
new = (nouveau)
removed = retiré
choose = Faites un choix
from-file = Depuis un fichier
from-file-of = Depuis un fichier : { $label }
none-found = Aucune recette ne correspond à « { $search } ».
found = { $count ->
    [one] { $count } recette
   *[other] { $count } recettes
}
only-for = Seulement pour { $protocols }.
applied = { $count ->
    [one] Recette « { $title } » appliquée : { $count } paramètre modifié. Enregistrez le formulaire pour le conserver.
   *[other] Recette « { $title } » appliquée : { $count } paramètres modifiés. Enregistrez le formulaire pour les conserver.
}
proposed = Proposé d’après la langue de votre navigateur ({ $language }).

prompt = Identifiants par invite
prompt-about = Demande aux utilisateurs leur nom d’utilisateur et leur mot de passe à chaque lancement. Rien n’est enregistré.
prompt-elsewhere = Dans le formulaire d’un fournisseur ou d’un point de terminaison : crée un flux qui les demande, à utiliser par le fournisseur.
prompt-need-1 = Les permissions d’ajouter des flux, invites, étapes d’invite et liaisons d’étape dans authentik.
prompt-need-2 = Le fournisseur doit utiliser le flux : il se choisit dans le formulaire du fournisseur.
prompt-limit-1 = Le flux demande à chaque lancement, pour tous les points de terminaison d’un fournisseur qui l’utilise.
prompt-limit-2 = Ce que les utilisateurs saisissent l’emporte sur les réglages et tous les mappages de propriété.
prompt-limit-3 = Le flux, les invites et l’étape se suppriment dans authentik (Flux et Étapes), pas avec « Défaire ».
attributes = Identifiants d’après les attributs d’utilisateur
attributes-about = Ouvre la session avec le compte qu’indiquent les attributs de l’utilisateur dans authentik.
attributes-elsewhere = Dans le formulaire d’un fournisseur ou d’un point de terminaison : crée un mappage de propriété, que « Ajouter des mappages de propriété » ajoute ensuite à de nombreux points de terminaison.
attributes-need-1 = Les attributs rac_username et rac_password de chaque utilisateur, dans authentik sous Répertoire, Utilisateurs. Sans rac_username, le nom dans authentik est envoyé.
attributes-limit-1 = Quiconque peut voir les utilisateurs dans authentik peut lire les mots de passe.
attributes-limit-2 = Un mappage de propriété de ce nom qui existe déjà est utilisé tel quel.
credential-words = propre utilisateurs identifiants mot de passe compte invite demander attributs mappage nom d’utilisateur
where = Flux qui les demande
flow-own = Un flux dédié
flow-existing = Un flux d’autorisation existant
flow = Flux d’autorisation
flow-shared = Toutes les applications qui utilisent ce flux demanderont ces identifiants, pas seulement l’accès distant. Les flux par défaut d’authentik sont utilisés par la plupart des applications.
choose-flow = Choisissez un flux.
creates = Ce qu’elle crée
at-once = Dans authentik, immédiatement : pas seulement à l’enregistrement du formulaire. Ce qui existe déjà est utilisé.
create = Créer
creating = Création…
not-complete = Incomplet
half-done = Une partie n’a pas été créée. Ce qui a été créé reste ; « Créer » continue avec le reste.
does-not-ask = Tout est là, mais le flux ne demande pas le nom d’utilisateur et le mot de passe. Vérifiez ses étapes dans authentik.
asks-and-chosen = Le flux demande le nom d’utilisateur et le mot de passe. Il est choisi comme flux d’autorisation : enregistrez le formulaire pour l’utiliser.
asks = Le flux demande le nom d’utilisateur et le mot de passe. Choisissez-le comme flux d’autorisation dans le formulaire du fournisseur.
mapping = Mappage de propriété « { $name } »
mapping-created = Mappage de propriété « { $name } » créé.
mapping-chosen = Le mappage de propriété « { $name } » est choisi dans le formulaire : enregistrez le formulaire pour l’utiliser.
skipped = Ignoré, car ceci manque : { $missing }.

created = Créé
already-there = Existait déjà
objects-created = { $count ->
    [one] { $count } objet créé
   *[other] { $count } objets créés
}
objects-created-of = { $count ->
    [one] Objet créé : { $done } sur { $count }
   *[other] Objets créés : { $done } sur { $count }
}
count-created = { $count ->
    [one] { $count } objet créé.
   *[other] { $count } objets créés.
}
count-already-there = { $count ->
    [one] { $count } existait déjà.
   *[other] { $count } existaient déjà.
}
