rename-to = Renombrar a «{ $name }»
set-to = Definir como «{ $value }»
remove-it = Quitarlo
write-as-text = Escribirlo como texto
write-text = Escribir "{ $text }" como texto
remove-line-break = Quitar el salto de línea
remove-whitespace = Quitar el espacio en blanco
write-backslash = Escribir la barra invertida
clean-up = Limpiar

set-by-provider-or-mapping = Es posible que lo defina el proveedor o una asignación de propiedades.
set-at-launch = Es posible que lo defina una expresión en el lanzamiento.
set-by-endpoints = Es posible que lo definan los puntos de conexión a los que se aplica.

always-set = authentik siempre define «{ $name }»; el valor definido aquí no tiene efecto. La unidad está en el contenedor del puesto avanzado y se elimina con él.
set-by-mapping-too = La asignación de propiedades «{ $mapping }» define el mismo valor; el definido aquí no tiene efecto.
overridden-later = La asignación de propiedades «{ $mapping }» se aplica después y prevalece sobre este valor.
overridden-by-mapping = La asignación de propiedades «{ $mapping }» prevalece sobre este valor: las asignaciones se aplican después de toda la configuración.
secret-readable = Cualquiera que pueda ver { $owner ->
    [provider] este proveedor
    [endpoint] este punto de conexión
   *[mapping] esta asignación de propiedades
} puede leer este secreto.
null-value = null llega a guacd como el texto «None». Para dejar un parámetro sin definir, quítelo.
empty-in-endpoint = Vacío significa el valor predeterminado de guacd, aunque el proveedor defina uno.
empty-in-expression = Vacío significa el valor predeterminado de guacd, aunque la configuración tenga uno.
empty-value = Vacío significa el valor predeterminado de guacd, igual que sin definir.
left-out = authentik omite un valor de la configuración estática que sea { $value ->
    [null] null
    [false] false
    [number] 0
    [list] una lista vacía
    [map] un mapa vacío
   *[text] texto vacío
}: guacd no lo recibe y no prevalece sobre nada.
text-is-kept = El texto "{ $text }" se conserva.

newer-guacd = guacd 1.6.0, que incluye authentik, no tiene el parámetro «{ $name }» y lo ignora; las versiones más recientes lo tienen.
other-protocol = «{ $name }» es un parámetro de { $others }; guacd lo ignora para { $these }.
did-you-mean = guacd no tiene el parámetro «{ $name }» y lo ignora. ¿Quería decir «{ $meant }»?
unknown-name = guacd no tiene el parámetro «{ $name }» y lo ignora.

list-value = Una lista llega a guacd como texto de Python, que no puede usar.
map-value = Un mapa llega a guacd como texto de Python, que no puede usar.
option-in-other-case = guacd no tiene la opción «{ $text }» para esto: las opciones distinguen mayúsculas y minúsculas.
no-such-option = guacd no tiene la opción «{ $text }» para esto y usa su valor predeterminado.
newer-encoding = MacRoman necesita un guacd más reciente que el 1.6.0 que incluye authentik.
out-of-range = «{ $text }» está fuera del intervalo: como mínimo { $least }, como máximo { $greatest }.
too-small = «{ $text }» está fuera del intervalo: como mínimo { $least }.
port-only-digits = Un puerto solo tiene dígitos, a diferencia de «{ $text }».
only-true-or-false = guacd solo acepta aquí «true» y «false»; «{ $text }» lo deja desactivado.
only-whole-numbers = guacd solo acepta aquí números enteros; con «{ $text }» usa su valor predeterminado.
not-text = Este parámetro es texto, pero el valor es { $kind ->
    [number] un número
   *[switch] un interruptor
}. Escrito como texto, cualquier herramienta conserva su grafía.
not-text-secret = Este parámetro es texto, pero el valor es { $kind ->
    [number] un número
   *[switch] un interruptor
}, y guacd lo recibe con otra grafía.
not-text-as-typed = Este parámetro es texto, pero el valor es { $kind ->
    [number] un número
   *[switch] un interruptor
}: guacd recibe «{ $text }», no «{ $typed }».
ends-with-line-break = Termina con un salto de línea, que guacd trata como parte del valor.
ends-with-whitespace = Termina con un espacio en blanco, que guacd trata como parte del valor.
starts-with-line-break = Empieza con un salto de línea, que guacd trata como parte del valor.
starts-with-whitespace = Empieza con un espacio en blanco, que guacd trata como parte del valor.
starts-and-ends-with-line-break = Empieza y termina con un salto de línea, que guacd trata como parte del valor.
starts-and-ends-with-whitespace = Empieza y termina con un espacio en blanco, que guacd trata como parte del valor.
no-time-zone = «{ $text }» no es una zona horaria, como lo es Europe/Berlin.
no-colours = «{ $text }» no es un esquema de colores con nombre ni una lista de colores como «foreground: rgb:ff/ff/ff».
token-not-replaced = authentik no sustituye «{ $token }»: guacd lo recibe tal cual. Para usar datos del usuario, escriba la expresión de una asignación de propiedades.
looks-like-tag = Parece la etiqueta «!{ $tag }». Las etiquetas solo funcionan en plantillas; aquí guacd recibe este texto tal cual.
recordings-in-container = Esta carpeta está en el contenedor del puesto avanzado: las grabaciones se eliminan con él, salvo que haya un volumen montado en ella.
text-logs-in-container = Esta carpeta está en el contenedor del puesto avanzado: los registros de texto se eliminan con él, salvo que haya un volumen montado en ella.

unseen-in-name = El nombre contiene { $characters }: guacd lo trata como un nombre distinto.
unseen-inside = Un texto de dentro contiene { $characters }.
unseen-refused = Contiene { $characters }. authentik lo rechaza.
unseen-escape = Contiene { $characters }. Lo crea una barra invertida entre comillas dobles: escriba «\\» o use comillas simples.
unseen-in-value = { $count ->
    [one] Contiene { $characters }, que es invisible.
   *[other] Contiene { $characters }, que son invisibles.
}

same-as-host-field = El campo Host ya tiene este valor.
instead-of-host-field = guacd usa «{ $text }» de aquí, no el valor del campo Host.
instead-of-host-field-value = guacd usa «{ $text }» de aquí, no «{ $field }» del campo Host.
hostname-of-mapping = Prevalece sobre el host de cada punto de conexión al que se aplica esta asignación de propiedades.
hostname-of-provider = Prevalece sobre el host de cada punto de conexión de este proveedor que no lo defina él mismo.
port-of-mapping = Prevalece sobre el puerto del campo Host de cada punto de conexión al que se aplica esta asignación de propiedades.
port-of-provider = Prevalece sobre el puerto del campo Host de cada punto de conexión de este proveedor que no lo defina él mismo.
ipv6-host = authentik divide el host en el primer «:»; «{ $host }» no funciona como dirección IPv6. Defínala aquí.
ipv6-port = authentik usa como puerto lo que sigue al primer «:» de la dirección IPv6. Defina el puerto aquí.
port-after-first-colon = authentik usa como puerto lo que sigue al primer «:» del campo Host.
vnc-port-unless-set = VNC no tiene puerto predeterminado: guacd no puede conectar, salvo que el proveedor o una asignación de propiedades defina uno.
vnc-port-unless-at-launch = VNC no tiene puerto predeterminado: guacd no puede conectar, salvo que una expresión defina uno en el lanzamiento.
vnc-port = VNC no tiene puerto predeterminado: sin uno, guacd no puede conectar.

nla-fails = NLA falla con el guacd que incluye authentik: a su criptografía FIPS le falta lo que NLA necesita.
vmconnect-needs-id = Con «vmconnect», Hyper-V necesita el id. de la máquina virtual en «preconnection-blob». Sin él fallan las conexiones.
tls-certificates = Con «tls», guacd rechaza los certificados de servidor autofirmados. Para aceptar uno, defina «cert-fingerprints», «cert-tofu» o «ignore-cert».

mac-address = guacd solo acepta una dirección MAC como seis bytes separados por dos puntos, a diferencia de «{ $text }».
no-effect-without = No tiene efecto sin «{ $name }».
wake-up-range = El paquete se envía desde la red del puesto avanzado y solo despierta máquinas a las que llega una difusión desde allí.
name-has-no-effect-without = «{ $name }» no tiene efecto sin «{ $missing }».

key-quoted = Cada línea de esta clave empieza con los mismos caracteres, como en un correo citado: guacd no encuentra la clave.
remove-quote-marks = Quitar estos caracteres
key-in-expression = authentik añade cuatro espacios antes de cada línea de una expresión: construya la clave con "\n".join([…]), una cadena por línea.
key-empty = No hay nada entre la primera y la última línea de esta clave.
key-not-base64 = Las líneas entre la primera y la última de esta clave no son Base64.
putty-key = Es una clave de PuTTY (.ppk), que guacd no puede leer. Expórtela en PuTTYgen: Conversions, Export OpenSSH key.
public-instead-of-private = Es una clave pública, pero hace falta la privada. Está en el archivo sin «.pub».
certificate-instead-of-private = Es un certificado, pero hace falta la clave privada.
key-of-unknown-kind = La primera línea no dice de qué tipo es esta clave privada, como en «-----BEGIN RSA PRIVATE KEY-----».
key-without-first-line = Falta la primera línea de esta clave, «-----BEGIN …-----».
add-first-line = Añadir la primera línea
key-without-both-lines = Faltan la primera y la última línea de esta clave.
add-both-lines = Añadir ambas líneas
no-private-key = guacd no puede leerlo como clave privada: una clave empieza por «-----BEGIN ».
key-without-last-line = Falta la última línea de esta clave, «-----END …-----».
add-last-line = Añadir la última línea
key-cut-off = La clave está cortada: falta su línea «-----END …».
key-label-unknown = guacd no puede leer una clave con la etiqueta «{ $label }»: su biblioteca SSH no la conoce.
key-labels-differ = La primera línea de esta clave dice «{ $first }» y la última «{ $last }»: deben coincidir.
key-label-wrong = La etiqueta «{ $label }» no corresponde a la clave entre las líneas.
key-lines-inexact = La primera y la última línea de una clave deben ser exactamente «-----BEGIN …-----» y «-----END …-----», en mayúsculas y con cinco guiones a cada lado.
label-it = Ponerle la etiqueta «{ $label }»
several-keys = Hay varias claves privadas; guacd solo usa la primera.
keep-first-key = Conservar la primera
text-before-encrypted-key = Hay texto antes de la clave: guacd no detecta que está cifrada y no pide su frase de contraseña.
text-around-key = Hay texto antes o después de la clave, que guacd ignora.
keep-only-key = Conservar solo la clave
sftp-key-encrypted = Esta clave está cifrada y «sftp-passphrase» no está definido: sin él, guacd no puede usar la clave.
key-encrypted = Esta clave está cifrada y «passphrase» no está definido: guacd la pide a cada usuario.
private-instead-of-public = Es una clave privada. Introduzca la clave pública o un certificado.
key-breaks-written = Los saltos de línea de esta clave están escritos como «\n»; guacd los necesita reales.
turn-into-breaks = Convertir \n en saltos de línea
key-breaks-lost = Esta clave ha perdido sus saltos de línea; guacd los necesita.
key-some-breaks-lost = Algunas líneas de esta clave han perdido sus saltos de línea; guacd los necesita.
restore-breaks = Restaurar los saltos de línea
key-with-spaces = Hay líneas de esta clave que empiezan o terminan con espacios: guacd no encuentra la clave, porque su biblioteca SSH compara líneas completas.
remove-spaces = Quitar los espacios
key-gaps = Esta clave tiene líneas vacías, o ninguna después de sus cabeceras: guacd no puede leerla.
fix-lines = Corregir las líneas
key-with-cr = Las líneas de esta clave terminan en CR y LF: guacd no detecta si está cifrada y no pide su frase de contraseña.
end-with-lf = Terminar las líneas en LF
key-after-empty-lines = Hay líneas vacías antes de esta clave: guacd no detecta si está cifrada.
