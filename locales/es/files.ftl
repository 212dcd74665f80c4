format-plan-json = Archivo de plan de RAC Admin (JSON)
format-plan-yaml = Archivo de plan de RAC Admin (YAML)
format-csv = Tabla de RAC Admin (CSV)
format-guacamole-csv = Archivo de importación de Guacamole (CSV)
format-guacamole-json = Archivo de importación de Guacamole (JSON)
format-guacamole-yaml = Archivo de importación de Guacamole (YAML)
format-user-mapping = user-mapping.xml de Guacamole
format-rdp = Conexión a Escritorio remoto (.rdp)
format-inventory = Inventario (CSV)
format-hosts = Lista de hosts
format-terraform = Configuración de Terraform (.tf)
format-terraform-state = Estado de Terraform (JSON)
format-blueprint = Plantilla de authentik (YAML)

column = columna «{ $name }»
column-first = Columna «{ $name }»
unnamed-column = columna sin nombre
unnamed-column-first = Columna sin nombre
quoted = «{ $name }»
inside = { $outer }, «{ $name }»
entry = entrada { $entry }
entry-name = entrada { $entry }, «{ $name }»
entry-name-first = Entrada { $entry }, «{ $name }»
line = línea { $line }
a-line = línea
cells-at-end = celdas del final
cells-at-end-first = Celdas del final
columns-of-access = columnas de usuarios y grupos
bindings = vinculaciones
rows = { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}
the-login = el inicio de sesión de «{ $login }»
the-login-first = El inicio de sesión de «{ $login }»
the-state = el estado
the-state-first = El estado
policy-binding = una vinculación de política
entry-of-model = una entrada de { $model }
name-of-model = «{ $name }» de { $model }
block = { $kind } «{ $name }»
host-part = { $part ->
    [share] el recurso compartido del host
    [scheme] el esquema del host
    [password] la contraseña del host
    [path] la ruta del host
    [query] la consulta del host
    [fragment] la parte del host después de «#»
   *[others] otros campos del host
}
host-part-first = { $part ->
    [share] El recurso compartido del host
    [scheme] El esquema del host
    [password] La contraseña del host
    [path] La ruta del host
    [query] La consulta del host
    [fragment] La parte del host después de «#»
   *[others] Otros campos del host
}
port = puerto { $port }
port-first = Puerto { $port }
reference = { $kind ->
    [property_mapping] asignación de propiedades { $number }
    [provider] proveedor { $number }
    [user] usuario { $number }
    [group] grupo { $number }
    [policy] política { $number }
   *[flow] flujo { $number }
}
object = { $kind ->
    [property_mapping] asignación de propiedades «{ $name }»
    [provider] proveedor «{ $name }»
    [application] aplicación «{ $name }»
    [outpost] puesto avanzado «{ $name }»
    [flow] flujo «{ $name }»
    [user] usuario «{ $name }»
    [group] grupo «{ $name }»
    [policy] política «{ $name }»
   *[endpoint] punto de conexión «{ $name }»
}
field-of-object = { $object }, { $field }

loss = { $what }: { $why }
loss-at-line = { $what } (línea { $line }): { $why }

mistake-in-field = { $field }: { $mistake }
of-file = { $file }: { $text }
in-file = { $name } en { $file }
mistake-in-binding = vinculación { $number }, { $field }: { $mistake }
not-storable = authentik no puede almacenar un carácter NUL ni un número tan grande.
no-nul = authentik no puede almacenar un carácter NUL.
is-settings = deben ser nombres con valores.
is-settings-json = { $field }: deben ser nombres con valores, como JSON.
setting-too-long = El ajuste «{ $name }» debe tener { $most } caracteres como máximo.
too-long = debe tener { $most } caracteres como máximo.
is-names = debe ser una lista de nombres.
is-bindings = debe ser una lista de vinculaciones.
is-text = debe ser texto.
is-number = debe ser un número entero de -2147483648 a 2147483647.
is-flag = debe ser true o false.
is-binding = la vinculación { $number } debe ser «user», «group» o «policy» con un nombre.
binding-subjects = la vinculación { $number } necesita exactamente uno de «user», «group» y «policy».
binding-unknown-field = la vinculación { $number } tiene un campo desconocido «{ $field }».
too-many-bindings = Hay más de { $most } usuarios, grupos y políticas: use un grupo.
unknown-field = { $kind ->
    [property_mapping] RAC Admin no conoce el campo «{ $field }» de una asignación de propiedades.
    [provider] RAC Admin no conoce el campo «{ $field }» de un proveedor.
    [application] RAC Admin no conoce el campo «{ $field }» de una aplicación.
    [outpost] RAC Admin no conoce el campo «{ $field }» de un puesto avanzado.
   *[endpoint] RAC Admin no conoce el campo «{ $field }» de un punto de conexión.
}
no-name = No tiene nombre.

unknown-format = RAC Admin no reconoce este archivo. Lee sus propios archivos de plan y tablas, los archivos de importación y user-mapping.xml de Guacamole, archivos .rdp, inventarios en CSV, listas de hosts, Terraform y plantillas de authentik.
empty-file = Este archivo está vacío.
api-answer = Es una respuesta de la API de authentik, que tiene id. en lugar de nombres. Exporte los objetos con RAC Admin.
api-answer-tokens = Son tokens de conexión, como los enumera la API de authentik. No se pueden importar: authentik los crea cuando los usuarios se conectan.
one-endpoints-settings = Es la configuración de un solo punto de conexión: péguela en su configuración.
control-character = Aquí hay un carácter de control: no es un archivo de texto.
workbook = Es un libro de cálculo o un archivo comprimido: guarde la tabla como CSV.
not-utf16 = El archivo empieza como UTF-16, pero no lo es: guárdelo como UTF-8.
not-json = No es JSON: { $error }.
not-yaml = No es YAML: { $error }.
not-xml = No es XML: { $error }.
xml-order = No es XML: los elementos no se cierran en el orden correspondiente al de apertura. En los textos, escriba < como &lt; y & como &amp;.
xml-unreadable = No es XML: no se puede leer.
xml-undefined = Aquí hay un «&…;» sin definir. En los textos, escriba & como &amp;.
xml-doctype = Las definiciones de tipos (<!DOCTYPE>) no se leen: quítelas.
xml-ends-within = El archivo termina dentro de un elemento.
xml-nested-connection = Hay una conexión dentro de una conexión.
name-twice = «{ $name }» aparece dos veces.
alias-in-itself = Un alias (*nombre) está dentro de lo que repite.
aliases-repeat = Los alias (*nombre) repiten demasiado.
anchors-hold = Hay demasiado detrás de las anclas (&nombre).
two-documents = Hay más de un documento: importe uno cada vez.
too-deep = Está anidado demasiado profundamente.
name-is-map = Un nombre no puede ser un mapa ni una lista.
name-is-alias = Un nombre no puede ser un alias.
no-header = La primera fila no tiene nombres de columnas.
too-many-columns = La primera fila tiene más de { $most } columnas.
column-too-long = La primera fila tiene un nombre de columna de más de { $most } caracteres.
quote-not-closed-in-row = Una comilla que se abre en esta fila no se cierra.
header-is-machine = Esta fila es una máquina: escriba encima los nombres de las columnas, por ejemplo name,host,protocol.
no-rows = No hay filas debajo de la primera, que da nombre a las columnas.
not-guacamole-list = Los archivos de importación de Guacamole son listas de conexiones.
brace-not-opened = Hay una «{"}"}» sin «{"{"}».
brace-missing = El archivo termina dentro de un bloque: falta una «{"}"}».
block-expected = Aquí se espera un bloque o «nombre = valor».
value-expected = Aquí se espera «=» o «{"{"}».
ends-in-brackets = El archivo termina dentro de un paréntesis, corchete o llave.
bracket-not-opened = Este signo no cierra ninguno abierto.
quote-not-closed = Una comilla que se abre aquí no se cierra.
quote-ends-line = Un texto entre comillas debe terminar en su misma línea.
interpolation-not-closed = Un «${"{"}» no se cierra.
escape-no-character = Esta secuencia de escape no corresponde a ningún carácter.
escape-unknown = Esta secuencia de escape no existe.
heredoc-not-closed = El texto que empieza aquí con «<<» no termina.

not-utf8 = El archivo no es UTF-8: se leyó como Windows-1252. Compruebe los nombres con acentos, eñes o diéresis.
formulas-of-texts = { $count ->
    [one] { $count } celda es una fórmula como ="0123": se leyó su texto.
   *[other] { $count } celdas son fórmulas como ="0123": se leyeron sus textos.
}
same-name = { $count ->
    [one] { $count } punto de conexión tiene el nombre «{ $name }».
   *[other] { $count } puntos de conexión tienen el nombre «{ $name }».
}
terraform-default = { $source } omite { $field }: Terraform le da el valor { $value }.

bindings-lost = No se puede importar ninguna de sus vinculaciones. Si se crea, todos pueden usarlo.
column-twice = La tabla tiene esta columna dos veces: cuenta la primera.
column-unnamed = Solo se importan columnas con nombre.
column-unassigned = No está asignada a nada.
column-repeated = Una columna anterior contiene lo mismo, y es la que cuenta.
column-unknown = Ningún objeto tiene tal campo.
column-of-others = { $kind ->
    [property_mapping] Una asignación de propiedades no tiene tal campo.
    [provider] Un proveedor no tiene tal campo.
    [application] Una aplicación no tiene tal campo.
    [outpost] Un puesto avanzado no tiene tal campo.
   *[endpoint] Un punto de conexión no tiene tal campo.
}
no-kind = «{ $kind }» no es un tipo de objeto.
row-too-long = La fila tiene más celdas que nombres la primera fila.
no-host-column = Ninguna columna está asignada al host. Asigne la que lo contiene para poder importar las filas.
not-whole-number = No es un número entero.
not-a-host = No es un host.
blank-in-host = Contiene un espacio. Un nombre puede seguir a un host que tenga un punto, dos puntos o un dígito.
unknown-protocol = RAC no tiene { $protocol }: conecta por RDP, SSH y VNC.
no-host = No tiene host.
bad-port = Su puerto no es un número del 1 al 65535.
port-twice = El host ya tiene un puerto, que es el que cuenta.
value-twice = Ya tiene otro valor, que es el que cuenta.
no-place = Un punto de conexión no tiene lugar para ello.
not-replaced = authentik no sustituye ${"{"}…{"}"}: use una asignación de propiedades para lo que varía según el usuario.
set-by-authentik = authentik lo define él mismo.
no-object = No es un objeto de Remote Access Control.
no-imported-field = No es un campo que RAC Admin importe.
list-left-alone = No se conoce toda la lista: se omite, y lo que hay se conserva.
binding-without-target = Se refiere a algo que no es un punto de conexión ni una aplicación del archivo.

no-groups = Los grupos de conexiones no existen en authentik.
own-guacd = El puesto avanzado de authentik trae su propio guacd.
counted-together = authentik cuenta juntas las conexiones de todos los usuarios.
no-load-balancing = authentik no equilibra la carga.
no-attribute = authentik no tiene tal atributo.
no-connection = No es una conexión.
no-text = No es texto.
names-with-values = Deben ser nombres con valores.
no-guacamole-key = La importación de Guacamole no tiene tal clave.
guacamole-unlimited = { $count ->
    [one] { $count } conexión no tiene max-connections, lo que en Guacamole significa sin límite: recibe -1. El valor predeterminado de authentik sería 1.
   *[other] { $count } conexiones no tienen max-connections, lo que en Guacamole significa sin límite: reciben -1. El valor predeterminado de authentik sería 1.
}
no-guacamole-element = Guacamole no tiene tal elemento.
login-not-imported = Los inicios de sesión de Guacamole nunca son contraseñas de máquinas.
connection-of-no-one = Su inicio de sesión no tiene nombre de usuario: en authentik, todos podrían usarlo.

rdp-window = Lo decide la ventana del navegador.
rdp-line = guacd se adapta él mismo a la línea.
rdp-device = Un navegador no puede transmitirlo a la máquina.
rdp-security = guacd negocia la seguridad él mismo: vea el parámetro «security».
rdp-signature = Las firmas de los archivos .rdp no se comprueban.
rdp-asking = Si se pregunta o no lo decide authentik.
rdp-no-parameter = guacd no tiene ningún parámetro para ello.
rdp-again-below = El archivo lo repite más abajo, y eso es lo que cuenta.
rdp-no-entry = No es una entrada «clave:tipo:valor».
rdp-no-gateway = El archivo indica no usar la puerta de enlace.
rdp-no-remote-app = El archivo indica no iniciarlo como RemoteApp.
rdp-gateway-always = guacd usa siempre la puerta de enlace que indica el archivo.
rdp-gateway-missing = El archivo no indica ninguna puerta de enlace.
rdp-certificate = guacd no pregunta a nadie: solo conecta si el certificado es válido o si «ignore-cert» está definido.
rdp-shell-of-apps = Inicia RemoteApps en Windows: guacd lo hace él mismo, con el parámetro «remote-app».
rdp-password = Windows la cifró para un usuario en una máquina: nada más puede leerla.

terraform-too-large = Este valor se refiere a sí mismo o es demasiado grande.
terraform-computes = Terraform calcula este valor.
terraform-computes-list = Terraform calcula esta lista.
terraform-file = Terraform lo lee de un archivo.
terraform-no-default = Su variable no tiene valor predeterminado.
terraform-deposed = Terraform lo ha reemplazado y aún debe destruirlo.
terraform-defaults-taken = Se usaron valores predeterminados de variables: { $names }. Terraform puede tener otros valores, de archivos .tfvars o del entorno.
terraform-other-resource = Procede de otro recurso.
terraform-no-json-object = No es un objeto JSON.
terraform-nothing = No tiene recursos de Remote Access Control de authentik.
terraform-only = Solo se leen recursos, variables y locals.
terraform-repeats = Usa «{ $name }»: importe el estado en su lugar.
terraform-binding-repeats = Usa «for_each» o «count»: importe el estado en su lugar.
terraform-other-outpost = Es un puesto avanzado de tipo { $type }.
terraform-name-unknown = Sin Terraform no se conoce su nombre.
terraform-unknown = { $kind ->
    [property_mapping] Sin Terraform no se puede saber qué asignación de propiedades es.
    [provider] Sin Terraform no se puede saber qué proveedor es.
    [user] Sin Terraform no se puede saber qué usuario es.
    [group] Sin Terraform no se puede saber qué grupo es.
    [policy] Sin Terraform no se puede saber qué política es.
   *[flow] Sin Terraform no se puede saber qué flujo es.
}
terraform-unnamed = { $kind ->
    [property_mapping] Sin Terraform no se puede saber el nombre de esta asignación de propiedades.
    [provider] Sin Terraform no se puede saber el nombre de este proveedor.
    [user] Sin Terraform no se puede saber el nombre de este usuario.
    [group] Sin Terraform no se puede saber el nombre de este grupo.
    [policy] Sin Terraform no se puede saber el nombre de esta política.
   *[flow] Sin Terraform no se puede saber el nombre de este flujo.
}
terraform-no-such-kind = { $kind ->
    [property_mapping] { $source } no es una asignación de propiedades.
    [provider] { $source } no es un proveedor.
    [user] { $source } no es un usuario.
    [group] { $source } no es un grupo.
    [policy] { $source } no es una política.
   *[flow] { $source } no es un flujo.
}
id-in-place-of-name = { $kind ->
    [property_mapping] Es el id. de una asignación de propiedades, no su nombre.
    [provider] Es el id. de un proveedor, no su nombre.
    [user] Es el id. de un usuario, no su nombre.
    [group] Es el id. de un grupo, no su nombre.
    [policy] Es el id. de una política, no su nombre.
   *[flow] Es el id. de un flujo, no su slug.
}

blueprint-not-created = RAC Admin no lo crea: lo que se refiere a ello lo necesita en authentik.
blueprint-deletes = La plantilla lo elimina.
blueprint-conditions = authentik decide según sus «conditions» si existe.
blueprint-other-outpost = Es un puesto avanzado de un tipo distinto de rac.
blueprint-no-id = No hay ninguna entrada con este id.
blueprint-no-target = No tiene destino.
blueprint-several = Se refiere a uno de varios puntos de conexión con este nombre.
blueprint-unknown = { $kind ->
    [property_mapping] Sin authentik no se puede saber qué asignación de propiedades es.
    [provider] Sin authentik no se puede saber qué proveedor es.
    [user] Sin authentik no se puede saber qué usuario es.
    [group] Sin authentik no se puede saber qué grupo es.
    [policy] Sin authentik no se puede saber qué política es.
   *[flow] Sin authentik no se puede saber qué flujo es.
}
tag-no-name = Esta etiqueta no tiene nombre.
tag-no-context = No está en el contexto de la plantilla.
tag-env = Procede del entorno de authentik (!Env).
tag-defaults-taken = Se usaron valores predeterminados de !Env: { $names }. El entorno de authentik puede tener otros valores.
tag-file = Procede de un archivo en el servidor de authentik (!File).
tag-format-no-text = Este !Format no tiene texto.
tag-format-unreadable = Este !Format no se puede leer.
tag-format-too-few = Este !Format tiene muy pocos valores.
tag-other-object = Procede de otro objeto de authentik.
tag-computed = authentik calcula este valor.

terraform-lacks = El proveedor de Terraform no lo tiene.
terraform-by-id = El proveedor de Terraform no puede buscarlo por nombre: su id. es una variable, que RAC Admin no puede resolver al importar este archivo.
blueprint-not-distinct = Una plantilla no puede distinguirlo de otro con el mismo nombre, proveedor, protocolo y host.
