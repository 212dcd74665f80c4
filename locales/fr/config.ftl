unreadable = Impossible de lire config.json : { $why }
missing = `{ $field }` est absent
must-be-text = `{ $field }` doit être un texte
must-be-true-or-false = `{ $field }` doit être true ou false
must-be-an-object = `{ $field }` doit être un objet
must-be-a-list = `{ $field }` doit être une liste
must-be-a-list-of-objects = `{ $field }` doit être une liste d’objets
must-be-a-list-of-language-tags = `{ $field }` doit être une liste de codes de langue
no-object = le contenu doit être un objet
incomplete = la réponse était incomplète
no-answer = le serveur n’a pas répondu

address-empty = Saisissez l’adresse de votre authentik, par exemple https://auth.example.com.
address-not-http = L’adresse doit commencer par https:// ou http://.
address-has-credentials = N’indiquez ni nom d’utilisateur ni mot de passe dans l’adresse.
address-malformed = Cette adresse n’est pas valide : il lui faut un hôte, et pas d’espaces.
