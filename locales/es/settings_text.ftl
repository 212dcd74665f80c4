at-position = Línea { $line }, columna { $column }: { $message }
clean-up = Limpiar
remove-comments = Quitar comentarios

secret-kept-as-text = Línea { $line }: este secreto se conserva como texto. Otros lectores de YAML lo tratan como { $kind ->
    [number] un número
    [bool] verdadero o falso
    [null] nada
    [date] una fecha
   *[sign] una instrucción
}.
kept-as-text = Línea { $line }: se conserva como el texto «{ $text }». Otros lectores de YAML lo tratan como { $kind ->
    [number] un número
    [bool] verdadero o falso
    [null] nada
    [date] una fecha
   *[sign] una instrucción
}.
comment-after-secret = Línea { $line }: después de este secreto, un «#» inicia un comentario, que no se almacena. Si pertenece al secreto, ponga el secreto entre comillas.
comment-after-value = Línea { $line }: «{ $text }» es un comentario y no se almacena. Si pertenece al valor, ponga el valor entre comillas.
read-as-one-character = Línea { $line }: «{ $text }» se lee como un solo carácter, como en JSON. Otros lectores de YAML lo rechazan: escriba el propio carácter.
comment-of-javascript = Un nombre empieza como un comentario de JavaScript. En YAML, un comentario empieza por «#».

not-a-map = La configuración son nombres con valores: escriba «nombre: valor», uno por línea.
too-deep = Está anidado demasiado profundamente.
several-documents = Hay más de un documento: quite «---» o «...».
name-is-no-text = Un nombre no puede ser un mapa ni una lista. Si es texto, póngalo entre comillas.
no-references = Aquí no se admiten anclas (&nombre) ni alias (*nombre): escriba el valor completo, o ponga entre comillas un texto que empiece así.
no-merge-keys = Aquí no se admiten claves de combinación (<<). Si es un nombre, póngalo entre comillas.
float-wants-number = «!!float» necesita un número tal como lo escribe JSON.
no-directives = Aquí no se admiten directivas (%): quite esta línea.
invisible-character = Aquí hay un carácter invisible: { $character }. Quítelo o escríbalo como secuencia de escape entre comillas dobles.
invisible-after-colon = Después de este «:» hay { $character }, pero YAML necesita un espacio.
given-twice = «{ $name }» aparece dos veces.
nul-character = Aquí hay un carácter NUL, que authentik no puede almacenar. Quítelo.
number-too-large = Este número es demasiado grande: authentik almacenaría «inf». Póngalo entre comillas para conservarlo como texto.
number-too-small = Este número es demasiado pequeño: authentik almacenaría 0. Póngalo entre comillas para conservarlo como texto.
number-too-long = Este número tiene demasiados dígitos para authentik. Póngalo entre comillas para conservarlo como texto.
tab-instead-of-spaces = Aquí hay un tabulador, pero YAML necesita espacios.
half-a-character = Esta secuencia de escape es medio carácter, que authentik no puede almacenar. Escriba las secuencias de ambas mitades o el propio carácter.
tag-of-blueprints = Las etiquetas solo funcionan en plantillas: authentik no evalúa «{ $tag }» en la configuración. Escriba el propio valor.
no-tags-for-text = Aquí no se admiten etiquetas ({ $tag }). Ponga un texto entre comillas para que siga siendo texto.
no-tags = Aquí no se admiten etiquetas ({ $tag }): escriba el propio valor.
not-json = No es JSON: { $why }.
json-with-comments = Parece JSON con comentarios. JSON no los tiene: quítelos o escriba la configuración como YAML con «#».
not-yaml = No es YAML: { $why }. Un texto con caracteres como : # @ o % necesita comillas.

not-closed = esta comilla o este signo de apertura no se cierra
indented-otherwise = esta línea tiene una sangría distinta de las anteriores
indent-more = esta línea debe tener más sangría
needs-colon = un nombre necesita un «:» y un espacio después
nothing-behind = nada puede seguir al valor en su línea
no-such-beginning = un valor no puede empezar por este carácter
block-header = a «|» y «>» les deben seguir las líneas del texto
block-indentation = el texto debe tener más sangría, con espacios
no-character = ningún carácter tiene este número: el último es \U0010ffff
no-escape = no existe tal secuencia de escape; entre comillas dobles, escriba la barra invertida dos veces
brace-missing = falta «,» o «{"}"}»
bracket-missing = falta «,» o «]»
after-quote = nada puede seguir a la comilla de cierre
after-comment = el texto continúa después de un comentario
space-before-comment = un comentario necesita un espacio antes de su «#»
closes-nothing = este signo no cierra nada
list-on-next-line = una lista empieza en la línea siguiente a su nombre
value-missing = aquí falta un valor
name-missing = no hay ningún nombre antes del «:»
name-on-line-of-mark = un nombre debe empezar en la línea de su «?»
name-is-block = un nombre no puede ser un bloque de líneas

looks-like-ldif = Parece LDIF. La configuración son parámetros de Guacamole como «nombre: valor», uno por línea: cada «guacConfigParameter: nombre=valor» se convierte en una línea así.
looks-like-xml = Parece XML, como user-mapping.xml de Guacamole. La configuración son parámetros de Guacamole como «nombre: valor», uno por línea: cada <param name="…"> se convierte en una línea así.
looks-like-rdp = Parece un archivo .rdp. La configuración son parámetros de Guacamole como «nombre: valor», uno por línea; sus nombres difieren de los de los archivos .rdp.
looks-like-registry = Parece una exportación del registro de Windows. La configuración son parámetros de Guacamole como «nombre: valor», uno por línea.
looks-like-blueprint = Parece una plantilla. Impórtela en authentik, en Plantillas; aquí solo van las líneas «nombre: valor» que están debajo de «settings».
looks-like-connections = Parece una lista de conexiones. La configuración es de una sola conexión: pegue solo sus parámetros, como «nombre: valor», uno por línea.
looks-like-connection = Parece una conexión completa. Aquí solo van sus parámetros, como «nombre: valor», uno por línea.
looks-like-objects = Parece una lista de objetos. La configuración son parámetros de Guacamole como «nombre: valor», uno por línea.
looks-like-hcl = Parece Terraform (HCL). La configuración son parámetros de Guacamole como «nombre: valor», uno por línea: pegue solo lo que está dentro de jsonencode({"{"}…{"}"}), con «:» en lugar de «=».
looks-like-csv = Parece CSV. La configuración son parámetros de Guacamole como «nombre: valor», uno por línea.
looks-like-ini = Parece un archivo INI. La configuración son parámetros de Guacamole como «nombre: valor», uno por línea, sin secciones.
looks-like-pairs = Parecen líneas de «clave=valor». La configuración es «nombre: valor», uno por línea: escriba «: » en lugar de «=».
looks-like-ssh-config = Parece una configuración de SSH. La configuración son parámetros de Guacamole como «nombre: valor», uno por línea.
looks-like-address = Parece una dirección. Va en el campo «Host»; la configuración es «nombre: valor», uno por línea.
looks-like-putty-key = Parece una clave de PuTTY. Expórtela como clave de OpenSSH en PuTTYgen y péguela en el parámetro «private-key».
looks-like-private-key = Parece una clave privada sola. Escriba «private-key: |» y debajo la clave, cada línea con dos espacios de sangría, o añada el parámetro «private-key» en Parámetros.
looks-like-certificate = Parece una clave o un certificado solo. Escriba el nombre del parámetro y «: |», y debajo el texto, cada línea con dos espacios de sangría.
looks-like-public-key = Parece una clave SSH pública. La configuración es «nombre: valor», uno por línea, y guacd necesita la clave privada.

host-with-spaces = Un host no puede contener espacios.
host-with-colons = authentik divide el host en el primer «:»; guacd recibe «{ $text }» como puerto. Un puerto es un número del 1 al 65535.
ipv6-in-brackets = Introduzca la dirección IPv6 sin corchetes y el puerto en su propio parámetro.
name-with-colon = Un nombre de host no puede contener dos puntos. Introduzca el puerto en su propio parámetro.
host-unseen-refused = El host contiene { $characters }, lo que authentik rechaza.
host-unseen = El host contiene { $characters }. Los nombres de host no pueden contener eso.
ipv6-as-host = authentik divide el host en el primer «:»; «{ $host }» no funciona como dirección IPv6.
set-hostname-and-port = Defina en su lugar los parámetros hostname y port.
ipv6-zone = La zona «{ $zone }» debe ser una interfaz de red del lugar donde se ejecuta guacd.
more-than-a-host = Es más que un nombre de host.
no-place-for = Un punto de conexión no tiene lugar para { $parts }.
user-as-parameter = Introduzca el usuario en el parámetro username.
no-port = No hay ningún puerto después de los dos puntos: guacd usa el predeterminado.
not-a-port = «{ $port }» no es un puerto. Un puerto es un número del 1 al 65535.
no-host = No hay ningún host antes de los dos puntos.
host-in-quotes = Introduzca el host sin comillas.
separate-port = Separe el puerto con dos puntos (:).
one-host = Un punto de conexión tiene un solo host. Cree un punto de conexión para cada uno.
name-with-character = Un nombre de host no puede contener «{ $character }».
two-dots = Un nombre de host no puede tener dos puntos seguidos («..»).
name-too-long = Es demasiado largo: un nombre de host tiene como máximo 253 caracteres, y 63 entre un punto y el siguiente.
other-script = Si guacd encuentra un nombre en otra escritura depende de dónde se ejecute. Su forma ASCII, que empieza por xn--, funciona en todas partes.
no-ipv4 = «{ $host }» no es una dirección IPv4: cuatro números del 0 al 255.

part-scheme = el esquema
part-password = la contraseña
part-path = la ruta
part-query = la consulta
part-fragment = la parte después de «#»
part-fields = sus otros campos
part-share = el recurso compartido

hidden = Oculto
hidden-as-it-was = Oculto, como estaba
hidden-changed = Oculto, cambiado
hidden-changed-alike = Oculto, con el mismo cambio

two-secrets = { $first } y { $second }
three-secrets = { $first }, { $second } y { $third }
more-secrets = { $first }, { $second } y { $count } más
