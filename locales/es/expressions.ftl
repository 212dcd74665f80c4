in-line = Línea { $line }: { $text }
hint-in-line = Línea { $line }, sugerencia: { $text }
more = Y { $count } más.

string-not-closed = La cadena que empieza aquí no se cierra.
field-not-closed = Un campo {"{"}…{"}"} de la f-string que empieza aquí no se cierra.
f-string-too-deep = La f-string que empieza aquí está anidada demasiado profundamente para Python.
typographic-quote = Es una comilla tipográfica. Python solo acepta " y '.
refused-prefix = Python no admite estas letras antes de una comilla, solo r, u, b, f, br y fr.
refused-escape = Secuencia de escape no válida en la cadena que empieza aquí: \x necesita 2 dígitos hexadecimales, \u 4, \U 8, y \N un nombre entre llaves. Para una barra invertida, escriba dos.
refused-brace = Una {"}"} de esta f-string no tiene {"{"} de apertura. Para una llave como texto, escriba dos.
refused-empty-field = Un campo {"{"}…{"}"} de esta f-string está vacío. Para llaves como texto, escríbalas dos veces.
refused-conversion = En un campo de esta f-string, al ! solo le pueden seguir r, s o a.
refused-bracket = Los paréntesis, corchetes o llaves de un campo {"{"}…{"}"} de esta f-string no se corresponden.
refused-lambda = Una lambda en un campo {"{"}…{"}"} de esta f-string debe ir entre paréntesis.
refused-field = Un campo {"{"}…{"}"} de esta f-string no es una expresión de Python.
four-spaces = authentik añade cuatro espacios antes de cada línea de la expresión, también en las cadenas de varias líneas.
key-of-lines = authentik añade cuatro espacios antes de cada línea de la expresión, también en esta cadena: la clave que contiene no se puede leer.
key-in-one-line = La clave de esta cadena no se puede leer: entre la primera línea, la última y el resto hace falta un salto de línea (\n).
join-lines = Escribirla como «"\n".join([…])»

bracket-not-closed = El signo { $open } no se cierra.
bracket-not-opened = El signo { $close } no tiene signo de apertura.
brackets-too-deep = Aquí hay más de 200 paréntesis, corchetes o llaves abiertos, demasiados para Python.
bracket-mismatched = El signo { $open } de la línea { $line } se cierra con { $close } en lugar de { $partner }.
tabs-and-spaces = La sangría mezcla tabuladores y espacios, lo que Python rechaza. Use solo espacios.
indented-unexpectedly = Esta línea tiene más sangría que la anterior, que no inicia un bloque.
indented-like-none = Esta sangría no coincide con la de ninguna línea anterior.
block-missing = Después de los dos puntos debe seguir un bloque con sangría.
block-too-deep = El bloque que empieza aquí está anidado demasiado profundamente para Python.

else-if = Python escribe «else if» como «elif».
colon-missing = Una línea que empieza por «{ $keyword }» necesita dos puntos al final.
single-equals = Un solo = asigna un valor. Para comparar, escriba ==.
ampersands = Python escribe «and», no &&.
bars = Python escribe «or», no ||.
exclamation-mark = Python escribe «not», no !.
not-allowed-outside-strings = Python no admite este carácter fuera de las cadenas.

only-comments = Solo hay comentarios. Escriba una expresión o deje el campo vacío.
open-end = La expresión puede terminar aquí sin «return» y entonces no añade configuración. Termine cada camino con «return {"{"}…{"}"}».
returns-string = authentik ignora lo que no es un dict, y esto devuelve una cadena.
returns-number = authentik ignora lo que no es un dict, y esto devuelve un número.
returns-boolean = authentik ignora lo que no es un dict, y esto devuelve True o False.
returns-list = authentik ignora lo que no es un dict, y esto devuelve una lista.
returns-set = authentik ignora lo que no es un dict, y esto devuelve un set: sus elementos no tienen «nombre: valor».
settings-not-returned = La configuración no se devuelve: escriba «return» delante.
nothing-returned = No se devuelve nada: la expresión no añade configuración. Termínela con «return {"{"}…{"}"}».

python-spelling = Python escribe «{ $name }» como { $spelling }.
only-in-policies = «{ $name }» existe en las políticas de expresión de authentik, no en las asignaciones de propiedades.
not-defined = Ni Python, ni authentik, ni esta expresión definen «{ $name }». Compruebe cómo está escrito.
only-at-launch = «{ $name }» solo existe en el lanzamiento: una prueba de esta asignación falla aquí.
http-request-none = En el lanzamiento, «http_request» es None: «{ $code }» falla y authentik omite toda la asignación. Compruebe antes «if request.http_request:».
