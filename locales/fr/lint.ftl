rename-to = Renommer en « { $name } »
set-to = Fixer à « { $value } »
remove-it = Le retirer
write-as-text = L’écrire comme texte
write-text = Écrire "{ $text }" comme texte
remove-line-break = Retirer le saut de ligne
remove-whitespace = Retirer les espaces
write-backslash = Écrire la barre oblique inverse
clean-up = Nettoyer

set-by-provider-or-mapping = Le fournisseur ou un mappage de propriété le définit peut-être.
set-at-launch = Une expression le définit peut-être au lancement.
set-by-endpoints = Les points de terminaison concernés le définissent peut-être.

always-set = authentik définit toujours « { $name } » ; la valeur définie ici est sans effet. Le lecteur se trouve dans le conteneur de l’avant-poste et est supprimé avec lui.
set-by-mapping-too = Le mappage de propriété « { $mapping } » définit la même valeur ; celle définie ici est sans effet.
overridden-later = Le mappage de propriété « { $mapping } » est appliqué plus tard et l’emporte sur cette valeur.
overridden-by-mapping = Le mappage de propriété « { $mapping } » l’emporte sur cette valeur : les mappages sont appliqués après tous les réglages.
secret-readable = Quiconque peut voir { $owner ->
    [provider] ce fournisseur
    [endpoint] ce point de terminaison
   *[mapping] ce mappage de propriété
} peut lire ce secret.
null-value = null parvient à guacd comme le texte « None ». Pour ne pas définir un paramètre, retirez-le.
empty-in-endpoint = Vide signifie la valeur par défaut de guacd, même si le fournisseur définit une valeur.
empty-in-expression = Vide signifie la valeur par défaut de guacd, même si les réglages ont une valeur.
empty-value = Vide signifie la valeur par défaut de guacd, comme si le paramètre n’était pas défini.
left-out = authentik ignore un réglage statique qui vaut { $value ->
    [null] null
    [false] false
    [number] 0
    [list] une liste vide
    [map] un dictionnaire vide
   *[text] un texte vide
} : guacd ne le reçoit pas, et il ne l’emporte sur rien.
text-is-kept = Le texte "{ $text }" est conservé.

newer-guacd = guacd 1.6.0, fourni avec authentik, n’a pas de paramètre « { $name } » et l’ignore ; les versions plus récentes l’ont.
other-protocol = « { $name } » est un paramètre de { $others } ; guacd l’ignore pour { $these }.
did-you-mean = guacd n’a pas de paramètre « { $name } » et l’ignore. Vouliez-vous dire « { $meant } » ?
unknown-name = guacd n’a pas de paramètre « { $name } » et l’ignore.

list-value = Une liste parvient à guacd comme texte Python, qu’il ne peut pas utiliser.
map-value = Un dictionnaire parvient à guacd comme texte Python, qu’il ne peut pas utiliser.
option-in-other-case = guacd n’a pas d’option « { $text } » ici : les options sont sensibles à la casse.
no-such-option = guacd n’a pas d’option « { $text } » ici et utilise sa valeur par défaut.
newer-encoding = MacRoman nécessite un guacd plus récent que la version 1.6.0 fournie avec authentik.
out-of-range = « { $text } » est hors limites : au moins { $least }, au plus { $greatest }.
too-small = « { $text } » est hors limites : au moins { $least }.
port-only-digits = Un port ne contient que des chiffres, contrairement à « { $text } ».
only-true-or-false = guacd n’accepte ici que « true » et « false » ; « { $text } » le laisse désactivé.
only-whole-numbers = guacd n’accepte ici que des nombres entiers ; pour « { $text } », il utilise sa valeur par défaut.
not-text = Ce paramètre est un texte, mais la valeur est { $kind ->
    [number] un nombre
   *[switch] un booléen
}. Écrite comme texte, elle garde sa graphie dans tous les outils.
not-text-secret = Ce paramètre est un texte, mais la valeur est { $kind ->
    [number] un nombre
   *[switch] un booléen
}, et guacd la reçoit sous une autre graphie.
not-text-as-typed = Ce paramètre est un texte, mais la valeur est { $kind ->
    [number] un nombre
   *[switch] un booléen
} : guacd reçoit « { $text } », pas « { $typed } ».
ends-with-line-break = Se termine par un saut de ligne, que guacd considère comme faisant partie de la valeur.
ends-with-whitespace = Se termine par des espaces, que guacd considère comme faisant partie de la valeur.
starts-with-line-break = Commence par un saut de ligne, que guacd considère comme faisant partie de la valeur.
starts-with-whitespace = Commence par des espaces, que guacd considère comme faisant partie de la valeur.
starts-and-ends-with-line-break = Commence et se termine par un saut de ligne, que guacd considère comme faisant partie de la valeur.
starts-and-ends-with-whitespace = Commence et se termine par des espaces, que guacd considère comme faisant partie de la valeur.
no-time-zone = « { $text } » n’est pas un fuseau horaire, comme Europe/Berlin.
no-colours = « { $text } » n’est ni un jeu de couleurs connu ni une liste de couleurs comme « foreground: rgb:ff/ff/ff ».
token-not-replaced = authentik ne remplace pas « { $token } » : guacd le reçoit tel quel. Pour utiliser des données de l’utilisateur, écrivez l’expression d’un mappage de propriété.
looks-like-tag = Cela ressemble à la balise « !{ $tag } ». Les balises ne fonctionnent que dans les blueprints ; ici, guacd reçoit ce texte tel quel.
recordings-in-container = Ce dossier est dans le conteneur de l’avant-poste : les enregistrements sont supprimés avec lui, sauf si un volume y est monté.
text-logs-in-container = Ce dossier est dans le conteneur de l’avant-poste : les journaux texte sont supprimés avec lui, sauf si un volume y est monté.

unseen-in-name = Le nom contient { $characters } : guacd le traite comme un nom différent.
unseen-inside = Un texte à l’intérieur contient { $characters }.
unseen-refused = Contient { $characters }. authentik le refuse.
unseen-escape = Contient { $characters }. Une barre oblique inverse entre guillemets doubles en est la cause : écrivez « \\ », ou utilisez des guillemets simples.
unseen-in-value = { $count ->
    [one] Contient { $characters }, invisible.
   *[other] Contient { $characters }, invisibles.
}

same-as-host-field = Le champ Hôte a déjà cette valeur.
instead-of-host-field = guacd utilise « { $text } » d’ici, pas la valeur du champ Hôte.
instead-of-host-field-value = guacd utilise « { $text } » d’ici, pas « { $field } » du champ Hôte.
hostname-of-mapping = L’emporte sur l’hôte de chaque point de terminaison auquel s’applique ce mappage de propriété.
hostname-of-provider = L’emporte sur l’hôte de chaque point de terminaison de ce fournisseur qui ne le définit pas lui-même.
port-of-mapping = L’emporte sur le port du champ Hôte de chaque point de terminaison auquel s’applique ce mappage de propriété.
port-of-provider = L’emporte sur le port du champ Hôte de chaque point de terminaison de ce fournisseur qui ne le définit pas lui-même.
ipv6-host = authentik coupe l’hôte à son premier deux-points : « { $host } » ne fonctionne pas comme adresse IPv6. Définissez-la plutôt ici.
ipv6-port = authentik utilise comme port ce qui suit le premier deux-points de l’adresse IPv6. Définissez le port ici.
port-after-first-colon = authentik utilise comme port ce qui suit le premier deux-points du champ Hôte.
vnc-port-unless-set = VNC n’a pas de port par défaut : guacd ne peut pas se connecter, sauf si le fournisseur ou un mappage de propriété en définit un.
vnc-port-unless-at-launch = VNC n’a pas de port par défaut : guacd ne peut pas se connecter, sauf si une expression en définit un au lancement.
vnc-port = VNC n’a pas de port par défaut : sans port, guacd ne peut pas se connecter.

nla-fails = NLA échoue avec le guacd fourni avec authentik : sa cryptographie FIPS n’offre pas ce dont NLA a besoin.
vmconnect-needs-id = Avec « vmconnect », Hyper-V a besoin de l’ID de la machine virtuelle dans « preconnection-blob ». Sans lui, les connexions échouent.
tls-certificates = Avec « tls », guacd refuse les certificats de serveur auto-signés. Pour en accepter un, définissez « cert-fingerprints », « cert-tofu » ou « ignore-cert ».

mac-address = guacd n’accepte une adresse MAC que sous forme de six octets séparés par des deux-points, contrairement à « { $text } ».
no-effect-without = Sans effet sans « { $name } ».
wake-up-range = Le paquet est envoyé depuis le réseau de l’avant-poste et ne réveille que les machines qu’une diffusion atteint depuis ce réseau.
name-has-no-effect-without = « { $name } » est sans effet sans « { $missing } ».

key-quoted = Chaque ligne de cette clé commence par les mêmes caractères, comme dans un courriel cité : guacd ne trouve pas la clé.
remove-quote-marks = Retirer ces caractères
key-in-expression = authentik ajoute quatre espaces avant chaque ligne d’une expression : construisez la clé avec "\n".join([…]), une chaîne par ligne.
key-empty = Il n’y a rien entre la première et la dernière ligne de cette clé.
key-not-base64 = Les lignes entre la première et la dernière ligne de cette clé ne sont pas du Base64.
putty-key = C’est une clé PuTTY (.ppk), que guacd ne peut pas lire. Exportez-la dans PuTTYgen : Conversions, Export OpenSSH key.
public-instead-of-private = C’est une clé publique, mais il faut la clé privée. Elle est dans le fichier sans « .pub ».
certificate-instead-of-private = C’est un certificat, mais il faut la clé privée.
key-of-unknown-kind = La première ligne n’indique pas le type de cette clé privée, comme dans « -----BEGIN RSA PRIVATE KEY----- ».
key-without-first-line = La première ligne de cette clé, « -----BEGIN …----- », est absente.
add-first-line = Ajouter la première ligne
key-without-both-lines = La première et la dernière ligne de cette clé sont absentes.
add-both-lines = Ajouter les deux lignes
no-private-key = guacd ne peut pas lire cela comme une clé privée : une clé commence par « -----BEGIN ».
key-without-last-line = La dernière ligne de cette clé, « -----END …----- », est absente.
add-last-line = Ajouter la dernière ligne
key-cut-off = La clé est tronquée : sa ligne « -----END … » est absente.
key-label-unknown = guacd ne peut pas lire une clé marquée « { $label } » : sa bibliothèque SSH ne connaît pas ce marqueur.
key-labels-differ = La première ligne de cette clé indique « { $first } » et la dernière « { $last } » : elles doivent concorder.
key-label-wrong = Le marqueur « { $label } » ne correspond pas à la clé entre les lignes.
key-lines-inexact = La première et la dernière ligne d’une clé doivent être exactement « -----BEGIN …----- » et « -----END …----- », en majuscules et avec cinq tirets de chaque côté.
label-it = La marquer « { $label } »
several-keys = Il y a plusieurs clés privées ; guacd n’utilise que la première.
keep-first-key = Garder la première
text-before-encrypted-key = Il y a du texte avant la clé : guacd ne remarque pas qu’elle est chiffrée, et ne demande pas sa phrase secrète.
text-around-key = Il y a du texte avant ou après la clé, que guacd ignore.
keep-only-key = Ne garder que la clé
sftp-key-encrypted = Cette clé est chiffrée, et « sftp-passphrase » n’est pas défini : sans lui, guacd ne peut pas utiliser la clé.
key-encrypted = Cette clé est chiffrée, et « passphrase » n’est pas défini : guacd la demande à chaque utilisateur.
private-instead-of-public = C’est une clé privée. Saisissez la clé publique ou un certificat.
key-breaks-written = Les sauts de ligne de cette clé sont écrits « \n » ; guacd a besoin de vrais sauts de ligne.
turn-into-breaks = Convertir \n en sauts de ligne
key-breaks-lost = Cette clé a perdu ses sauts de ligne ; guacd en a besoin.
key-some-breaks-lost = Certaines lignes de cette clé ont perdu leurs sauts de ligne ; guacd en a besoin.
restore-breaks = Restaurer les sauts de ligne
key-with-spaces = Des lignes de cette clé commencent ou se terminent par des espaces : guacd ne trouve pas la clé, car sa bibliothèque SSH compare des lignes entières.
remove-spaces = Retirer les espaces
key-gaps = Cette clé contient des lignes vides, ou n’en a pas après ses en-têtes : guacd ne peut pas la lire.
fix-lines = Corriger les lignes
key-with-cr = Les lignes de cette clé se terminent par CR et LF : guacd ne remarque pas si elle est chiffrée, et ne demande pas sa phrase secrète.
end-with-lf = Terminer les lignes par LF
key-after-empty-lines = Il y a des lignes vides avant cette clé : guacd ne remarque pas si elle est chiffrée.
