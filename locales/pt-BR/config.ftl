unreadable = Não foi possível ler config.json: { $why }
missing = falta `{ $field }`
must-be-text = `{ $field }` deve ser um texto
must-be-true-or-false = `{ $field }` deve ser true ou false
must-be-an-object = `{ $field }` deve ser um objeto
must-be-a-list = `{ $field }` deve ser uma lista
must-be-a-list-of-objects = `{ $field }` deve ser uma lista de objetos
must-be-a-list-of-language-tags = `{ $field }` deve ser uma lista de tags de idioma
no-object = deve ser um objeto
incomplete = a resposta estava incompleta
no-answer = o servidor não respondeu

address-empty = Insira o endereço do seu authentik, como https://auth.example.com.
address-not-http = O endereço deve começar com https:// ou http://.
address-has-credentials = Deixe o nome de usuário e a senha fora do endereço.
address-malformed = Este não é um endereço válido: ele precisa de um host e não pode conter espaços.
