connect-title = Se connecter à authentik
url = URL d’authentik
url-help = L’adresse à laquelle les utilisateurs s’authentifient, par exemple https://auth.example.com.
url-unencrypted = Cette adresse n’est pas chiffrée (http) : quiconque se trouve sur le chemin réseau peut lire le jeton.
token = Jeton API
token-help = Dans authentik : vos paramètres utilisateur → Jetons et mots de passe d’application → Créer un jeton. Le jeton a toutes les permissions de son utilisateur.
keep = Conserver le jeton
connect = Se connecter
connect-failed = Connexion impossible
demo = Utiliser le jeton de démonstration
connecting = Vérification du jeton…
stay = Rester authentifié
stay-readable = Quiconque peut lire les fichiers de ce navigateur peut utiliser cette authentification. Une fois authentifié, vous pouvez définir une phrase secrète dans les préférences.

keep-page = Pour cette page seulement
keep-page-help = Oublié au rechargement. Le plus sûr.
keep-tab = Pour cet onglet
keep-tab-help = Conservé jusqu’à la fermeture de l’onglet.
keep-browser = Dans ce navigateur
keep-browser-help = Pour tous les onglets, jusqu’à votre déconnexion. Vous pouvez le protéger par une phrase secrète.

disconnected-asked = Déconnecté. Ce navigateur a oublié le jeton ; il existe encore dans authentik.
disconnected-idle = Déconnecté après une période d’inactivité. Ce navigateur a oublié le jeton.
disconnected-elsewhere = Déconnecté dans un autre onglet.
instance-gone = Cette instance a été modifiée ou retirée dans un autre onglet.
stored-token-refused = authentik n’accepte plus le jeton conservé : ce navigateur l’a donc oublié.

refused-title = authentik n’accepte plus ce jeton
refused-text = Il a peut-être expiré ou été révoqué. Saisissez-en un autre pour continuer : rien n’est perdu sur cette page, et les requêtes en attente sont ensuite envoyées.
refused-later = Pas maintenant
refused-disconnect = Oublier le jeton
elsewhere-title = Déconnecté dans un autre onglet
elsewhere-text = Ce navigateur a oublié le jeton. Vos modifications sur cette page sont toujours là : saisissez un jeton pour continuer. Il ne sera conservé que pour cet onglet.
elsewhere-leave = Quitter cette page
idle-title = Déconnecté
idle-text = Vous êtes resté inactif pendant la durée choisie dans les préférences : ce navigateur a donc oublié le jeton. Vos modifications sur cette page sont toujours là : saisissez un jeton pour continuer.
none-given-title = authentik n’accepte plus votre authentification
none-given-text = La page englobante n’a pas fourni de nouveau jeton. Rien n’est perdu sur cette page, et les requêtes en attente seront envoyées quand elle en fournira un.
try-again = Réessayer
token-not-accepted = authentik n’accepte pas ce jeton.
signed-in-refused-title = Votre authentification a pris fin
signed-in-refused-text = authentik ne l’a pas renouvelée : elle a expiré ou y a été interrompue. Authentifiez-vous à nouveau pour continuer : rien n’est perdu sur cette page, et les requêtes en attente sont ensuite envoyées.

signed-in-as = Authentifié en tant que { $name }.
signed-in-as-dialog-closed = Authentifié en tant que { $name }. La boîte de dialogue ouverte a été fermée.
other-account = Le nouveau jeton appartient à { $name }. Continuer en tant que { $name } ?
other-account-text = Vous avez commencé en tant que { $name-before } ({ $username-before }). Rien n’a encore été enregistré en tant que { $name-now } ({ $username-now }).
continue-as = Continuer en tant que { $name }
do-not-continue = Ne pas continuer

sign-in = S’authentifier avec authentik
signing-in = Redirection vers authentik…
by-token = ou utiliser un jeton API
sign-in-again = S’authentifier à nouveau
sign-in-there = Continuez dans la fenêtre qui s’est ouverte. Vous l’avez fermée ? Réessayez.
sign-out = Se déconnecter
sign-out-here = Se déconnecter ici
sign-out-everywhere = Se déconnecter aussi d’authentik
sign-out-here-text = Se déconnecter ici oublie les jetons et demande à authentik de les révoquer. Vous restez authentifié dans authentik avec ce navigateur : une nouvelle authentification peut se passer de mot de passe.
sign-out-everywhere-text = Se déconnecter aussi d’authentik vous mène à ses propres pages et y met fin à votre session.
cancel = Annuler

window-waits = Un instant…
window-done = Terminé. Vous pouvez fermer cette fenêtre.
window-lost = La page qui demandait votre authentification n’attend plus. Fermez cette fenêtre et réessayez sur cette page-là.
