unreadable = config.json konnte nicht gelesen werden: { $why }
missing = `{ $field }` fehlt
must-be-text = `{ $field }` muss Text sein
must-be-true-or-false = `{ $field }` muss true oder false sein
must-be-an-object = `{ $field }` muss ein Objekt sein
must-be-a-list = `{ $field }` muss eine Liste sein
must-be-a-list-of-objects = `{ $field }` muss eine Liste von Objekten sein
must-be-a-list-of-language-tags = `{ $field }` muss eine Liste von Sprachkürzeln sein
no-object = Es muss ein Objekt sein
incomplete = Die Antwort war unvollständig
no-answer = Der Server hat nicht geantwortet

address-empty = Geben Sie die Adresse Ihres authentik ein, etwa https://auth.example.com.
address-not-http = Die Adresse muss mit https:// oder http:// beginnen.
address-has-credentials = Lassen Sie Benutzernamen und Passwort in der Adresse weg.
address-malformed = Das ist keine gültige Adresse: Sie braucht einen Host und darf keine Leerzeichen enthalten.
