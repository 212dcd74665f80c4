### authentik's terms, as in its own French translation unless noted
### provider: fournisseur
### application: application
### outpost: avant-poste
### endpoint: point de terminaison
### property mapping: mappage de propriété (plural: mappages de propriété)
### connection token: jeton de connexion
### token: jeton
### API token: jeton API
### connection expiry: expiration de la connexion
### Delete token on disconnect: Supprimer le jeton à la déconnexion
### Maximum concurrent connections: Connexions concurrentes maximum
### flow: flux
### authorization flow: flux d’autorisation
### authentication flow: flux d’authentification
### stage: étape
### prompt: invite; prompt stage: étape d’invite
### policy: politique; policy engine mode: mode d’application des politiques
### binding: liaison; to bind: lier
### negate: inverser
### order: ordre (authentik: Tri, which means sorting)
### timeout: délai d’attente (authentik: Timeout)
### group: groupe; user: utilisateur; role: rôle; superuser: super-utilisateur
### service account: compte de service
### permission: permission
### brand: marque
### blueprint: blueprint (authentik: Plan, which is RAC Admin’s word for a plan file)
### event: événement; changelog: journal des modifications
### impersonation: usurpation d’identité
### instance: instance; session: session; your account: votre compte
### parameter (one): paramètre; settings (all of an object): réglages (authentik: Paramètres)
### static settings: réglages statiques; effective settings: réglages effectifs
### to launch, a launch: lancer, lancement
### to connect: se connecter; to sign in (to authentik): s’authentifier; to log in (to a machine): ouvrir une session
### to disconnect, to sign out: se déconnecter
### to delete (an object): supprimer; to revoke (a connection token): révoquer; to forget (a stored token): oublier; to remove (from a list): retirer
### to assign (an application): assigner; to add (to an outpost): ajouter
### to undo: défaire; to redo: refaire; to cancel: annuler; to revert: rétablir
### to edit, to change: modifier; to clone: cloner
### everyone, no one: tous, personne
### Ready: Prêt; Open to everyone: Ouvert à tous; Check: À vérifier; Blocked: Bloqué; Can't be checked here: Non vérifiable ici; Checking…: Vérification…
### Closed (limit 0): Fermé (limite 0)
### readiness: état de préparation
### finding: remarque; recipe: recette; credentials: identifiants; id: ID
### host: hôte; drive: lecteur; passphrase: phrase secrète

skip = Aller au contenu
navigation = Principale
account = Compte
menu = Menu
instance = Instance
lock-now = Verrouiller
disconnect = Se déconnecter
sign-out = Se déconnecter

overview = Vue d’ensemble
providers = Fournisseurs
endpoints = Points de terminaison
tokens = Jetons de connexion
mappings = Mappages de propriété
access = Accès
activity = Activité
import = Importer
plan = Plan
connect-machines = Connecter des machines
recent-changes = Modifications récentes
preferences = Préférences

connect = Connexion
create-provider = Créer un fournisseur
clone-provider = Cloner le fournisseur
copy-provider = Copier le fournisseur
compare-instances = Comparer des instances
provider = Fournisseur
endpoints-of-provider = Points de terminaison du fournisseur
tokens-of-provider = Jetons de connexion du fournisseur
access-to-provider = Accès au fournisseur
settings-of-provider = Réglages effectifs du fournisseur
changelog-of-provider = Journal des modifications du fournisseur
permissions-on-provider = Permissions sur le fournisseur
edit-provider = Modifier le fournisseur
token = Jeton de connexion
edit-token = Modifier le jeton de connexion
create-endpoint = Créer un point de terminaison
endpoint = Point de terminaison
bindings-of-endpoint = Liaisons du point de terminaison
access-to-endpoint = Accès au point de terminaison
settings-of-endpoint = Réglages effectifs du point de terminaison
changelog-of-endpoint = Journal des modifications du point de terminaison
edit-endpoint = Modifier le point de terminaison
user = Utilisateur
create-mapping = Créer un mappage de propriété
mapping = Mappage de propriété
changelog-of-mapping = Journal des modifications du mappage de propriété
edit-mapping = Modifier le mappage de propriété

not-restored = Impossible de vérifier le jeton
connect-anew = Oublier le jeton et se reconnecter
no-token = Pas authentifié dans authentik
no-token-text = La page englobante n’a fourni aucun jeton, ou authentik n’accepte pas celui qu’elle a fourni.
try-again = Réessayer
not-found = Page introuvable
not-found-text = Il n’y a rien à cette adresse :
to-overview = Aller à la vue d’ensemble

network = Réseau
offline = Vous êtes hors ligne.
offline-text = Rien n’est perdu sur cette page. Ce qui n’a pas pu être chargé le sera quand vous serez de nouveau en ligne.
back-online = Vous êtes de nouveau en ligne.

region = Nouvelle version
found = Une nouvelle version de RAC Admin a été installée.
reload-to-use = Rechargez la page pour l’utiliser.
unsaved = Enregistrez d’abord vos modifications, puis rechargez la page.
token-lost = Le jeton n’est conservé que pour cette page : vous devrez le saisir à nouveau.
by-portal = Elle sera utilisée au prochain rechargement de la page englobante.
reload = Recharger
reload-asks = Recharger…
later = Plus tard

kept-here = Les préférences sont enregistrées dans ce navigateur.
kept-for-now = Les préférences s’appliquent jusqu’à ce que vous quittiez cette page.
theme = Thème
theme-auto = Comme le système
theme-light = Clair
theme-dark = Sombre
locale = Dates et nombres
locale-help = Leur format et l’ordre de tri des noms. La langue de l’interface ne change pas.
locale-of-browser = Comme le navigateur
locale-en-gb = Anglais (Royaume-Uni)
locale-en-us = Anglais (États-Unis)
locale-zh-cn = Chinois (simplifié)
locale-nl = Néerlandais
locale-fr = Français
locale-de = Allemand
locale-ja = Japonais
locale-pt-br = Portugais (Brésil)
locale-es = Espagnol
locale-sv = Suédois
page-size = Lignes par page
page-size-help = S’applique à toutes les listes.
shortcuts = Raccourcis clavier
shortcuts-help = Ctrl+K recherche et exécute des commandes, ? affiche tous les raccourcis.
your-account = Votre compte
connected-as = Connecté en tant que
connected-to = authentik
token-kept = Conservation du jeton

language = Langue
language-of-browser = Comme le navigateur
language-not-loaded = Impossible de charger la langue « { $language } ». Choisissez-la à nouveau pour réessayer.

part-not-loaded = Impossible de charger cette page
dialog-not-loaded = Impossible de charger cette boîte de dialogue
part-not-loaded-text = Le réseau est peut-être en panne, ou une nouvelle version de RAC Admin a été installée depuis l’ouverture de cette page. Dans ce cas, rechargez-la.
part-replaced = Une nouvelle version de RAC Admin a été installée depuis l’ouverture de cette page, et les fichiers nécessaires à cette page n’existent plus. Rechargez-la pour continuer.
part-offline = Vous êtes hors ligne. Cette page se chargera quand vous serez de nouveau en ligne.
