passphrase = Phrase secrète
optional = Phrase secrète (facultative)
new = Nouvelle phrase secrète
old = Phrase secrète actuelle
show = Afficher la phrase secrète
hide = Masquer la phrase secrète
repeat = Répéter la phrase secrète
help = Chiffre le jeton dans ce navigateur ; chaque onglet demande la phrase secrète une fois. La longueur compte le plus : utilisez cinq mots aléatoires, ou 16 caractères d’un gestionnaire de mots de passe. Elle ne peut pas être récupérée, mais vous pouvez toujours vous reconnecter avec un jeton.
readable = Sans phrase secrète, le jeton est enregistré en clair dans le profil de ce navigateur : quiconque accède à ses fichiers peut agir en votre nom.
short = Cette phrase secrète est courte. Quiconque copie les données enregistrées peut essayer autant de phrases secrètes qu’il veut sur ses propres ordinateurs.
empty = Saisissez une phrase secrète.
too-short = Utilisez au moins 8 caractères.
different = Les phrases secrètes ne concordent pas.
unavailable-title = Les phrases secrètes ne sont pas disponibles ici
unavailable = Cette page n’a pas été chargée en HTTPS, et les navigateurs ne chiffrent que dans les pages qui l’ont été. Le jeton serait enregistré en clair dans le profil de ce navigateur.
cannot-decrypt = Le navigateur ne peut pas déchiffrer ici : cette page n’a pas été chargée en HTTPS, ou le chiffrement est désactivé.
damaged = Le jeton enregistré est endommagé : aucune phrase secrète ne peut l’ouvrir. Oubliez-le et reconnectez-vous.
does-not-open = Cette phrase secrète n’ouvre pas le jeton. Si vous êtes sûr qu’elle est correcte, le jeton enregistré a été altéré : oubliez-le et reconnectez-vous.
not-loaded = Une partie de RAC Admin n’a pas pu être chargée. Réessayez.

locked = Verrouillé
unlock-title = Déverrouiller
unlock = Déverrouiller
unlock-failed = Déverrouillage impossible
opening = Déverrouillage…
locked-text = Votre jeton est enregistré dans ce navigateur, chiffré par votre phrase secrète.
locked-over-text = Déverrouillez pour reprendre là où vous en étiez.
connect-anew = Oublier le jeton et se reconnecter
anew-title = Oublier le jeton ?
anew-text = Tous les onglets de ce navigateur l’oublient, et il vous faut un jeton pour vous reconnecter. Il existe encore dans authentik.
anew-over-text = Les modifications non enregistrées de la page verrouillée sont perdues.
anew = Oublier le jeton

encrypted = Chiffrement du jeton : activé
not-encrypted = Chiffrement du jeton : désactivé
set = Chiffrer par une phrase secrète…
change = Modifier la phrase secrète…
remove = Retirer la phrase secrète…
lock-now = Verrouiller
lock-after = Verrouiller après
lock-after-help = Après ce délai sans frappe au clavier, mouvement de pointeur ni défilement dans aucun onglet, tous les onglets redemandent la phrase secrète.
end-after = Se déconnecter après
end-after-help = Après ce délai sans frappe au clavier, mouvement de pointeur ni défilement dans aucun onglet, le jeton est oublié. Il vous faut alors un jeton pour vous reconnecter.
never = Jamais
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

set-title = Chiffrer le jeton par une phrase secrète
change-title = Modifier la phrase secrète
remove-title = Retirer la phrase secrète
set-do = Chiffrer
change-do = Modifier
remove-do = Retirer
cancel = Annuler
failed = Rien n’a été modifié
not-kept = Le navigateur n’a pas enregistré le jeton.
set-done = Le jeton est maintenant chiffré par votre phrase secrète.
change-done = Phrase secrète modifiée. Les autres onglets demandent la nouvelle.
remove-done = Phrase secrète retirée. Le jeton est maintenant enregistré en clair dans le profil de ce navigateur.
