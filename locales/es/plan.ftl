import = Importar
plan = Plan
import-about = Elija, arrastre o pegue lo que tenga: archivos de Guacamole, archivos .rdp, inventarios, listas de hosts, Terraform, plantillas o un archivo exportado por RAC Admin. Verá qué cambiaría antes de que se escriba nada.
plan-about = Compare un archivo de plan, o la exportación de otra instancia, con esta instancia. No se escribe nada hasta que lo aplique.
go-to-plan = Comparar un archivo de plan con esta instancia
go-to-import = Importar de Guacamole, un inventario y otros

source = Archivo o texto
choose-file = Elegir un archivo
drop-hint-files = o arrastre archivos aquí: varios se leen juntos. Como máximo 10 MB y 20 000 entradas.
too-large = El archivo tiene más de 10 MB. Divídalo en archivos más pequeños.
too-large-together = Juntos, los archivos superan 10 MB. Elija menos a la vez.
paste = O pegar
remove-file = Quitar
format = Formato
recognise = Reconocer automáticamente
preview = Vista previa
check = Comprobar
nothing-given = Elija primero un archivo o pegue su texto.
not-read = No se puede leer el archivo
instance-not-read = No se pudo leer la instancia
recognised = { $count ->
    [one] { $format }, { $count } entrada
   *[other] { $format }, { $count } entradas
}
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
reading = Leyendo la instancia…
reading-part = Leyendo la instancia: { $part }, { $rows } de { $of }
unread-part = { $part }: { $why }

options = Para todas las entradas
provider = Proveedor
choose-provider = Elegir un proveedor
protocol = Protocolo
mappings = Asignaciones de propiedades
none = Ninguno
for-lacking-provider = { $count ->
    [one] Para el punto de conexión del archivo que no indica proveedor.
   *[other] Para los { $count } puntos de conexión del archivo que no indican proveedor.
}
for-lacking-protocol = { $count ->
    [one] Para el punto de conexión del archivo que no indica protocolo.
   *[other] Para los { $count } puntos de conexión del archivo que no indican protocolo.
}
for-lacking-mappings = { $count ->
    [one] Para el punto de conexión del archivo que no indica asignaciones de propiedades.
   *[other] Para los { $count } puntos de conexión del archivo que no indican asignaciones de propiedades.
}
flow = Flujo de autorización
choose-flow = Elegir un flujo de autorización
for-lacking-flow = Para los proveedores nuevos del archivo que no indican ninguno.
into = Poner todos los puntos de conexión en
into-those-of-file = Los proveedores del archivo
into-help = Un proveedor existente en lugar de los del archivo. Los proveedores, aplicaciones y puestos avanzados del archivo no se importan entonces.
delete = Eliminar lo que no está en el archivo
delete-affects = De los tipos de objetos del archivo; puntos de conexión, solo de los proveedores que nombra o que usted elige aquí. También se eliminan las vinculaciones y los proveedores de puestos avanzados que no lista.
nothing-deleted = { $count ->
    [one] No se elimina nada, porque { $count } entrada del archivo no se puede importar y podría ser lo que se eliminaría.
   *[other] No se elimina nada, porque { $count } entradas del archivo no se pueden importar y podrían ser lo que se eliminaría.
}

columns = Columnas
columns-help = Qué contiene cada columna del archivo. Su elección se recuerda en este navegador.
unnamed-column = Columna sin nombre
column-name = Nombre
column-host = Host
column-port = Puerto
column-protocol = Protocolo
column-maximum-connections = Máximo de conexiones simultáneas
column-users = Usuarios
column-groups = Grupos
column-ignored = No se importa
setting = parámetro

preview-title = Vista previa
preview-caption = Vista previa
show = Mostrar
all = Todo
differences = Diferencias
filter = { $label } ({ $count })
name = Nombre
result = Resultado
details = Detalles
select-all = Seleccionar todo
select-none = No seleccionar nada
download-report = Descargar informe
compare-again = Comparar de nuevo
nothing-left = Sin diferencias: la instancia tiene todo lo de este archivo.
nothing-to-copy = Sin diferencias: todo lo que eligió ya está allí.
nothing-to-do = No hay nada que aplicar.
nothing-selected = Seleccione al menos una entrada.
outdated = La vista previa es anterior a la última ejecución. Compare de nuevo para ver lo que queda.
empty = No hay objetos en este archivo.
nothing-imported = Nada de este archivo se puede importar tal como está.
losses = No se importa
notes = Notas
unread = No se pudo leer una parte de la instancia
more = y { $count } más
create = Crear
change = Cambiar
same = Igual
delete-it = Eliminar
cannot = Imposible
listed = { $first }, { $second }
count-create = { $count } por crear
count-change = { $count } por cambiar
count-same = iguales: { $count }
count-delete = { $count } por eliminar
count-cannot = imposibles: { $count }
only-in = Solo en { $place }
different = Distinto
not-compared = No se puede comparar
count-only-in = { $count } solo en { $place }
count-different = distintos: { $count }
count-not-compared = { $count } no comparables
same-summary = Sin diferencias ({ $counts }).
what = { $kind ->
    [property_mapping] asignación de propiedades
    [provider] proveedor
    [application] aplicación
    [outpost] puesto avanzado
    [binding] vinculación
   *[endpoint] punto de conexión
}
what-of = { $kind ->
    [property_mapping] asignación de propiedades de { $of }
    [provider] proveedor de { $of }
    [application] aplicación { $of }
    [outpost] puesto avanzado de { $of }
    [binding] vinculación de { $of }
   *[endpoint] punto de conexión de { $of }
}
what-at-line = { $what } · línea { $line }
line = línea { $line }
source-at-line = { $source }, línea { $line }
note-at-line = { $note } (línea { $line })
secret-changed = cambiado (oculto)
secret-set = definido (oculto)
secret-removed = quitado
not-set = sin definir
removed = quitado
chosen-here = elegido aquí
not-in-the-file = no está en el archivo
hidden = oculto
hidden-and-different = oculto, distinto
finding = { $name }: { $reason }
count-values = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
count-bindings = { $count ->
    [one] { $count } vinculación
   *[other] { $count } vinculaciones
}
unbound = { $count ->
    [one] { $count } vinculación no se puede crear: vea Detalles.
   *[other] { $count } vinculaciones no se pueden crear: vea Detalles.
}
open = Abierto a todos: authentik no conoce ninguno de sus usuarios y grupos.
would-be-open = { $count ->
    [one] { $count } objeto nuevo estaría abierto a todos: no se puede vincular ninguno de los usuarios, grupos y políticas que deberían decidir. Créelos primero o desmarque la casilla de lo señalado.
   *[other] { $count } objetos nuevos estarían abiertos a todos: no se puede vincular ninguno de los usuarios, grupos y políticas que deberían decidir. Créelos primero o desmarque la casilla de lo señalado.
}
unknown-subjects = No están en authentik: no se pueden crear vinculaciones con ellos
needs = { $kind ->
    [property_mapping] Necesita la asignación de propiedades «{ $name }», que no está seleccionada.
    [provider] Necesita el proveedor «{ $name }», que no está seleccionado.
    [application] Necesita la aplicación «{ $name }», que no está seleccionada.
    [outpost] Necesita el puesto avanzado «{ $name }», que no está seleccionado.
    [binding] Necesita la vinculación «{ $name }», que no está seleccionada.
   *[endpoint] Necesita el punto de conexión «{ $name }», que no está seleccionado.
}

import-endpoints = { $count ->
    [one] Importar { $count } punto de conexión
   *[other] Importar { $count } puntos de conexión
}
importing-endpoints = { $count ->
    [one] Importando { $count } punto de conexión…
   *[other] Importando { $count } puntos de conexión…
}
import-objects = { $count ->
    [one] Importar { $count } objeto
   *[other] Importar { $count } objetos
}
importing-objects = { $count ->
    [one] Importando { $count } objeto…
   *[other] Importando { $count } objetos…
}
delete-objects = { $count ->
    [one] Eliminar { $count } objeto
   *[other] Eliminar { $count } objetos
}
deleting-objects = { $count ->
    [one] Eliminando { $count } objeto…
   *[other] Eliminando { $count } objetos…
}
apply-changes = { $count ->
    [one] Aplicar { $count } cambio
   *[other] Aplicar { $count } cambios
}
applying-changes = { $count ->
    [one] Aplicando { $count } cambio…
   *[other] Aplicando { $count } cambios…
}
copy-objects = { $count ->
    [one] Copiar { $count } objeto a { $there }
   *[other] Copiar { $count } objetos a { $there }
}
copying-objects = { $count ->
    [one] Copiando { $count } objeto a { $there }…
   *[other] Copiando { $count } objetos a { $there }…
}
question = ¿{ $action }?
row-create = { $kind ->
    [property_mapping] Crear asignación de propiedades «{ $name }»
    [provider] Crear proveedor «{ $name }»
    [application] Crear aplicación «{ $name }»
    [outpost] Crear puesto avanzado «{ $name }»
    [binding] Crear vinculación «{ $name }»
   *[endpoint] Crear punto de conexión «{ $name }»
}
row-change = { $kind ->
    [property_mapping] Cambiar asignación de propiedades «{ $name }»
    [provider] Cambiar proveedor «{ $name }»
    [application] Cambiar aplicación «{ $name }»
    [outpost] Cambiar puesto avanzado «{ $name }»
    [binding] Cambiar vinculación «{ $name }»
   *[endpoint] Cambiar punto de conexión «{ $name }»
}
row-delete = { $kind ->
    [property_mapping] Eliminar asignación de propiedades «{ $name }»
    [provider] Eliminar proveedor «{ $name }»
    [application] Eliminar aplicación «{ $name }»
    [outpost] Eliminar puesto avanzado «{ $name }»
    [binding] Eliminar vinculación «{ $name }»
   *[endpoint] Eliminar punto de conexión «{ $name }»
}
row-same = { $kind ->
    [property_mapping] Igual: asignación de propiedades «{ $name }»
    [provider] Igual: proveedor «{ $name }»
    [application] Igual: aplicación «{ $name }»
    [outpost] Igual: puesto avanzado «{ $name }»
    [binding] Igual: vinculación «{ $name }»
   *[endpoint] Igual: punto de conexión «{ $name }»
}
row-cannot = { $kind ->
    [property_mapping] Imposible: asignación de propiedades «{ $name }»
    [provider] Imposible: proveedor «{ $name }»
    [application] Imposible: aplicación «{ $name }»
    [outpost] Imposible: puesto avanzado «{ $name }»
    [binding] Imposible: vinculación «{ $name }»
   *[endpoint] Imposible: punto de conexión «{ $name }»
}
row-refused = Imposible: «{ $name }»
row-binding-create = Crear vinculación de «{ $of }» a { $name }
row-binding-change = Cambiar vinculación de «{ $of }» a { $name }
row-binding-delete = Eliminar vinculación de «{ $of }» a { $name }
row-binding-same = Igual: vinculación de «{ $of }» a { $name }
row-binding-cannot = Imposible: vinculación de «{ $of }» a { $name }
binding-failed = vinculación a { $binding }: { $why }
then-compare-again = { $why } Cierre esto y compare de nuevo.
left-open = Abiertos a todos, porque no se creó ninguna de sus vinculaciones: { $names }. Reintente lo fallido o añada vinculaciones en sus páginas.
deletes = { $count ->
    [one] Se elimina { $count } objeto. authentik elimina también las vinculaciones y los tokens de conexión de los puntos de conexión eliminados.
   *[other] Se eliminan { $count } objetos. authentik elimina también las vinculaciones y los tokens de conexión de los puntos de conexión eliminados.
}
deletes-with-rest = { $count ->
    [one] Con el resto se elimina { $count } objeto. authentik elimina también las vinculaciones y los tokens de conexión de los puntos de conexión eliminados.
   *[other] Con el resto se eliminan { $count } objetos. authentik elimina también las vinculaciones y los tokens de conexión de los puntos de conexión eliminados.
}
run-undo = Se puede deshacer en esta pestaña, desde Cambios recientes. Los id. y las direcciones de lanzamiento serán nuevos, y los tokens de conexión no vuelven.
run-undo-outposts = Se puede deshacer en esta pestaña, desde Cambios recientes. Los id. y las direcciones de lanzamiento serán nuevos, los tokens de conexión no vuelven y los puestos avanzados reciben tokens nuevos: inicie con ellos los que ejecuta usted.
offline = El navegador no tiene conexión a la red, por lo que no se intentó el resto. Cuando vuelva, compare de nuevo y aplique lo que queda.

applied = Aplicado
already-so = Ya estaba así
count-already-so = { $count ->
    [one] { $count } no necesitaba nada.
   *[other] { $count } no necesitaban nada.
}

changes-applied = { $count ->
    [one] { $count } cambio aplicado
   *[other] { $count } cambios aplicados
}
changes-applied-of = { $all ->
    [one] { $done } de { $all } cambio aplicado
   *[other] { $done } de { $all } cambios aplicados
}
changes-applied-summary = { $count ->
    [one] { $count } cambio aplicado.
   *[other] { $count } cambios aplicados.
}
changes-applied-so-far = { $count ->
    [one] { $count } cambio aplicado hasta ahora.
   *[other] { $count } cambios aplicados hasta ahora.
}

connecting = Conectando…
choose = Elegir una instancia
no-other = No hay otra instancia. Añada una para copiar a ella o compararla.
manage = Gestionar instancias
not-reached = No se pudo alcanzar la otra instancia
try-again = Reintentar
switch-to = Cambiar a { $name }
unavailable = { $name } no se puede usar ahora
no-token = Este navegador no tiene ningún token para { $name }. Cambie a { $name }, conecte allí y vuelva a esta página.
token-locked = El token para { $name } está cifrado con una frase de contraseña. Cambie a { $name }, desbloquéelo allí y vuelva a esta página.
token-refused = authentik ya no acepta el token para { $name }. Cambie a { $name }, conecte allí y vuelva a esta página.
failed = { $why } Cambie a { $name }, conecte allí y vuelva a esta página.

copy = Copiar proveedor
copy-named = Copiar proveedor «{ $name }»
copy-about = Verá qué cambiaría allí antes de que se escriba nada. Los flujos, usuarios, grupos y políticas se buscan allí por slug y nombre. Cada instancia recibe solo su propio token.
copy-to = Copiar a
not-here = Este proveedor no existe o no es visible para su cuenta.
back = Todos los proveedores
along = Copiar también
along-help = Sin vinculaciones, los puntos de conexión nuevos están abiertos a todos los que pueden usar la aplicación. Las asignaciones de propiedades que faltan allí se listan siempre; si las selecciona aquí, se cambian también las que ya están allí.
settings = Configuración
endpoints = Puntos de conexión
bindings = Vinculaciones
along-mappings = Asignaciones de propiedades que existen allí
application = Aplicación
outposts = Puestos avanzados
undo = Deshacer
about-undo = Puede deshacer la copia hasta que salga de esta página: lo creado en { $there } se elimina y lo cambiado se restaura, salvo que alguien lo haya cambiado desde entonces.
copied = Copiado a { $there }: { $what }
undo-of = Deshacer: { $what }
secrets-title = Los secretos también van a { $there }
secrets = Forman parte de la configuración: ocultos en esta página, pero enviados a { $there } tal cual. También se envían las expresiones de las asignaciones de propiedades.
secret = { $object }: { $names }
missing-in = Falta en { $there }
create-too = Crear también la asignación de propiedades «{ $name }»
missing-flow = flujo «{ $name }»: RAC Admin no crea flujos. Créelo en { $there } y compare de nuevo.
missing-mapping = asignación de propiedades «{ $name }»: no se puede leer aquí, por lo que no se copia. Créela en { $there } y compare de nuevo.
missing-provider = proveedor «{ $name }»: no se copia.
missing-subject = { $kind ->
    [user] usuario «{ $name }»: RAC Admin no crea usuarios. Las vinculaciones a él no se copian.
    [group] grupo «{ $name }»: RAC Admin no crea grupos. Las vinculaciones a él no se copian.
   *[policy] política «{ $name }»: RAC Admin no crea políticas. Las vinculaciones a ella no se copian.
}
needed-by = Hace falta para { $objects }.
needed-by-more = Hace falta para { $objects } y { $count } más.

compare = Comparar instancias
compare-about = Los proveedores y lo que les pertenece, lado a lado, buscados por nombre. No se escribe nada y los secretos quedan ocultos.
compare-with = Comparar con
also-compare = Comparar también
providers = Proveedores
property-mappings = Asignaciones de propiedades
applications = Aplicaciones
