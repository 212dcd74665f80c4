in-line = Ligne { $line } : { $text }
hint-in-line = Ligne { $line }, conseil : { $text }
more = Et { $count } de plus.

string-not-closed = La chaîne qui commence ici n’est jamais fermée.
field-not-closed = Un champ {"{"}…{"}"} de la f-string qui commence ici n’est jamais fermé.
f-string-too-deep = La f-string qui commence ici est imbriquée trop profondément pour Python.
typographic-quote = C’est un guillemet typographique. Python n’accepte que " et '.
refused-prefix = Python n’autorise pas ces lettres avant un guillemet, seulement r, u, b, f, br et fr.
refused-escape = Échappement non valide dans la chaîne qui commence ici : \x exige 2 chiffres hexadécimaux, \u 4, \U 8, et \N un nom entre accolades. Pour une barre oblique inverse, écrivez-en deux.
refused-brace = Une {"}"} de cette f-string n’a pas de {"{"} ouvrante. Pour une accolade en tant que texte, écrivez-en deux.
refused-empty-field = Un champ {"{"}…{"}"} de cette f-string est vide. Pour des accolades en tant que texte, doublez-les.
refused-conversion = Seuls r, s ou a peuvent suivre le ! dans un champ de cette f-string.
refused-bracket = Les parenthèses d’un champ {"{"}…{"}"} de cette f-string ne correspondent pas.
refused-lambda = Une lambda dans un champ {"{"}…{"}"} de cette f-string doit être entre parenthèses.
refused-field = Un champ {"{"}…{"}"} de cette f-string n’est pas une expression Python.
four-spaces = authentik ajoute quatre espaces avant chaque ligne de l’expression, y compris dans les chaînes sur plusieurs lignes.
key-of-lines = authentik ajoute quatre espaces avant chaque ligne de l’expression, y compris dans cette chaîne : la clé qu’elle contient est illisible.
key-in-one-line = La clé de cette chaîne est illisible : sa première et sa dernière ligne doivent être séparées du reste par un saut de ligne (\n).
join-lines = L’écrire comme « "\n".join([…]) »

bracket-not-closed = La parenthèse { $open } n’est jamais fermée.
bracket-not-opened = La parenthèse { $close } n’a pas de parenthèse ouvrante.
brackets-too-deep = Plus de 200 parenthèses sont ouvertes ici, trop pour Python.
bracket-mismatched = La parenthèse { $open } de la ligne { $line } est fermée par { $close } au lieu de { $partner }.
tabs-and-spaces = Tabulations et espaces sont mélangées dans le retrait, ce que Python refuse. N’utilisez que des espaces.
indented-unexpectedly = Cette ligne est plus en retrait que la précédente, qui n’ouvre pas de bloc.
indented-like-none = Ce retrait ne correspond à aucune des lignes précédentes.
block-missing = Un bloc en retrait doit suivre le deux-points.
block-too-deep = Le bloc qui commence ici est imbriqué trop profondément pour Python.

else-if = Python écrit « elif » et non « else if ».
colon-missing = Une ligne qui commence par « { $keyword } » doit se terminer par un deux-points.
single-equals = Un seul = affecte une valeur. Pour comparer, écrivez ==.
ampersands = Python écrit « and », pas &&.
bars = Python écrit « or », pas ||.
exclamation-mark = Python écrit « not », pas « ! ».
not-allowed-outside-strings = Python n’autorise pas ce caractère en dehors des chaînes.

only-comments = Il n’y a que des commentaires. Écrivez une expression, ou laissez vide.
open-end = L’expression peut se terminer ici sans « return » et n’ajoute alors aucun réglage. Terminez chaque branche par « return {"{"}…{"}"} ».
returns-string = authentik ignore ce qui n’est pas un dict, et ceci renvoie une chaîne.
returns-number = authentik ignore ce qui n’est pas un dict, et ceci renvoie un nombre.
returns-boolean = authentik ignore ce qui n’est pas un dict, et ceci renvoie True ou False.
returns-list = authentik ignore ce qui n’est pas un dict, et ceci renvoie une liste.
returns-set = authentik ignore ce qui n’est pas un dict, et ceci renvoie un set : ses éléments n’ont pas de « nom: valeur ».
settings-not-returned = Les réglages ne sont pas renvoyés : écrivez « return » devant.
nothing-returned = Rien n’est renvoyé : l’expression n’ajoute aucun réglage. Terminez-la par « return {"{"}…{"}"} ».

python-spelling = Python écrit « { $name } » sous la forme { $spelling }.
only-in-policies = « { $name } » existe dans les politiques d’expression d’authentik, pas dans les mappages de propriété.
not-defined = « { $name } » n’est défini ni par Python, ni par authentik, ni par cette expression. Vérifiez l’orthographe.
only-at-launch = « { $name } » n’existe qu’au lancement : un test de ce mappage échoue ici.
http-request-none = Au lancement, « http_request » vaut None : « { $code } » échoue, et authentik laisse de côté tout le mappage. Vérifiez d’abord avec « if request.http_request: ».
