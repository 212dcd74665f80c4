before-instance = Instance :{" "}
instance = Instance : { $name }
add = Ajouter une instance…
manage = Gérer les instances
edit-this = Modifier…
remove-this = Retirer…
host-state = { $host } · { $state }
connected-page = connecté, pour cette page seulement
connected-tab = connecté, pour cet onglet
connected-browser = connecté, dans ce navigateur
not-connected = non connecté

instances = Instances
about = Chaque instance d’authentik a un nom, une couleur et son propre jeton. L’en-tête indique dans laquelle vous êtes.
current = Utilisée
address = authentik
token = Jeton
no-token = Aucun (non connecté)
fixed = Configurée par l’exploitant de cette page. Elle ne peut pas être modifiée ni retirée ici.
not-kept = Ce navigateur n’enregistre rien pour cette page : les instances que vous ajoutez disparaissent au rechargement.
switch = Passer à
edit = Modifier
disconnect = Déconnecter
remove = Retirer
switch-to = Passer à { $name }
edit-of = Modifier { $name }
disconnect-from = Déconnecter { $name }
remove-of = Retirer { $name }
disconnect-all = Tout déconnecter

add-title = Ajouter une instance
add-done = Ajouter et se connecter
edit-title = Modifier l’instance
save = Enregistrer
name = Nom
name-help = Le nom que vous lui donnez, par exemple « Production ». Affiché dans l’en-tête, dans le titre de la fenêtre et avant toute suppression.
colour = Couleur
no-colour = Aucune
blue = Bleu
teal = Turquoise
green = Vert
amber = Ambre
red = Rouge
violet = Violet
url = URL d’authentik
url-help = L’adresse à laquelle les utilisateurs s’authentifient, par exemple https://auth.example.com.
url-moved = Une autre adresse est un autre authentik : le jeton de l’ancienne sera oublié.
not-changed = L’instance n’a pas pu être enregistrée
name-missing = Avec plusieurs instances, chacune doit avoir un nom.
name-taken = Une autre instance porte ce nom.
name-too-long = { $most ->
    [one] Utilisez au plus { $most } caractère.
   *[other] Utilisez au plus { $most } caractères.
}

remove-title = Retirer l’instance « { $name } » ?
remove-text = Tous les onglets de ce navigateur oublient son jeton. Rien ne change dans authentik : le jeton y existe encore.
remove-done = Retirer l’instance
all-title = Se déconnecter de toutes les instances ?
all-text = Ce navigateur oublie tous les jetons. Ils existent encore dans authentik, et les instances restent dans la liste.
removed = Instance « { $name } » retirée.
disconnected = Déconnecté de « { $name } ».
stale = Cette instance a été retirée dans un autre onglet, ou son adresse a été modifiée. Elle reste ici jusqu’à ce que vous enregistriez ou abandonniez vos modifications sur cette page.
