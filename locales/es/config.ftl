unreadable = No se pudo leer config.json: { $why }
missing = falta `{ $field }`
must-be-text = `{ $field }` debe ser texto
must-be-true-or-false = `{ $field }` debe ser true o false
must-be-an-object = `{ $field }` debe ser un objeto
must-be-a-list = `{ $field }` debe ser una lista
must-be-a-list-of-objects = `{ $field }` debe ser una lista de objetos
must-be-a-list-of-language-tags = `{ $field }` debe ser una lista de etiquetas de idioma
no-object = debe ser un objeto
incomplete = la respuesta estaba incompleta
no-answer = el servidor no respondió

address-empty = Introduzca la dirección de su authentik, por ejemplo https://auth.example.com.
address-not-http = La dirección debe empezar por https:// o http://.
address-has-credentials = No incluya el nombre de usuario ni la contraseña en la dirección.
address-malformed = La dirección no es válida: necesita un host y no puede contener espacios.
