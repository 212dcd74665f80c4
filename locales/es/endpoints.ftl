endpoints = Puntos de conexión
endpoint = Punto de conexión
caption = Puntos de conexión
search-hint = Buscar por nombre o host
name = Nombre
protocol = Protocolo
host = Host
port = Puerto
provider = Proveedor
limit = Máximo de conexiones simultáneas
limit-short = Conexiones
tokens-count = Tokens, incl. expirados
all-providers = Todos los proveedores
all-protocols = Todos los protocolos
create = Crear punto de conexión
change-selected = Cambiar…
back-to-list = A la lista de puntos de conexión
empty-title = Aún no hay puntos de conexión
empty-text = Un punto de conexión es una máquina a la que los usuarios se conectan con un protocolo. Cree el primero.
may-be-old = Solo se listan los puntos de conexión que su cuenta puede usar, y authentik puede guardar la lista en caché hasta un día: los cambios pueden tardar en verse. Los administradores con todos los derechos ven todos los puntos de conexión.
reading = Leyendo puntos de conexión: { $done } de { $all }
select-matching = Seleccionar los { $count }

launch = Lanzar
launch-of = Lanzar { $name } (se abre en una pestaña nueva)
launch-none = Sin aplicación
launch-none-text = Los usuarios lanzan los puntos de conexión a través de una aplicación, y el proveedor no tiene ninguna.
launch-no-address = Sin dirección
launch-odd = authentik devolvió una dirección de lanzamiento que no es suya.
launch-closed = Cerrado (límite 0)
launch-closed-text = El límite es 0: se rechazan todos los lanzamientos.
launch-blocked = Bloqueado
launch-none-said = . { $explanation }

delete-endpoint = Eliminar punto de conexión
delete-title = ¿Eliminar el punto de conexión «{ $name }»?
delete-what-goes = Sus tokens de conexión y vinculaciones se eliminan con él. Las conexiones abiertas no se cierran.
deleted = Punto de conexión «{ $name }» eliminado.
delete-many-title = { $count ->
    [one] ¿Eliminar { $count } punto de conexión?
   *[other] ¿Eliminar { $count } puntos de conexión?
}
delete-many = { $count ->
    [one] Eliminar { $count } punto de conexión
   *[other] Eliminar { $count } puntos de conexión
}
delete-many-what-goes = Los tokens de conexión y vinculaciones de cada punto de conexión se eliminan con él. Las conexiones abiertas no se cierran.
many-deleted = { $count ->
    [one] { $count } punto de conexión eliminado
   *[other] { $count } puntos de conexión eliminados
}
many-deleted-of = { $all ->
    [one] { $done } de { $all } punto de conexión eliminado
   *[other] { $done } de { $all } puntos de conexión eliminados
}
many-deleted-summary = { $count ->
    [one] { $count } punto de conexión eliminado.
   *[other] { $count } puntos de conexión eliminados.
}
many-deleted-so-far = { $count ->
    [one] { $count } punto de conexión eliminado hasta ahora.
   *[other] { $count } puntos de conexión eliminados hasta ahora.
}

tabs = Punto de conexión
overview = Resumen
bindings = Vinculaciones
effective-settings = Configuración efectiva
changelog = Registro de cambios
mappings = Asignaciones de propiedades
settings = Configuración
settings-none = Sin configuración propia: se aplica la de su proveedor.
id = ID
port-default = Puerto: el predeterminado de guacd, { $port }
port-vnc = Puerto: sin definir; guacd prueba el puerto 0 y no puede conectar

save = Guardar cambios
edit = Editar punto de conexión
edit-title = Editar { $name }
clone-title = Clonar { $name }
copy-name = { $name } (copia)
name-help = Se muestra a los usuarios cuando eligen a dónde conectarse. No tiene que ser único.
name-missing = Introduzca un nombre.
provider-help = Sus flujos, su expiración de conexión, su configuración y sus asignaciones de propiedades valen también para el punto de conexión.
provider-choose = Elegir un proveedor
provider-missing = Elija un proveedor.
provider-unlisted = Un proveedor que no está en la lista
provider-moves = Esto mueve el punto de conexión a otro proveedor. Conserva su configuración y sus asignaciones de propiedades; las del proveedor anterior dejan de aplicarse. Sus tokens de conexión se quedan con el proveedor anterior hasta que expiran o se revocan, y siguen contando para el límite.
protocol-missing = Elija un protocolo.
protocol-unknown = Esta versión de RAC Admin no conoce el protocolo del punto de conexión. Se conserva mientras no elija otro: { $name }
host-help = Nombre de host o dirección IPv4, tal como lo alcanza el puesto avanzado.
host-missing = Introduzca un host.
host-apart = Parece una dirección y no un host.
host-apart-user = Su usuario pasa al parámetro username.
host-apart-unused = No se usa: { $parts }.
host-take-apart = Separar la dirección
host-meant = ¿Quería decir «{ $cure }»?
host-use = Usar
port-help = Predeterminado: { $default }.
port-vnc-missing = VNC necesita un puerto: sin él, guacd prueba el puerto 0. Los servidores VNC suelen escuchar en el 5900.
ipv6-title = Aquí no funcionan las direcciones IPv6
ipv6-text = authentik corta el host en el primer «:». Defina en su lugar los parámetros hostname y port: prevalecen sobre el host.
ipv6-move = Pasarla a la configuración
ipv6-done = Los parámetros hostname y port contienen la dirección; el host solo se muestra en las listas.
ipv6-settings-broken = Corrija primero el error de la configuración y pase después la dirección.
limit-help = Cuenta los tokens de conexión no expirados de todos los usuarios. Un token sigue siendo válido después de cerrar la pestaña, hasta la expiración de conexión del proveedor.
limit-none = Sin límite
limit-closed = Cerrado (límite 0)
limit-closed-help = Se rechazan todos los lanzamientos.
limit-at-most = Como máximo
limit-number = Número de conexiones
limit-wrong = Introduzca un número entero, 1 o más.
mappings-add = Añadir una asignación de propiedades
mappings-none = Sin asignaciones de propiedades
mappings-help = Las asignaciones se aplican al final, por orden de nombre, después de las del proveedor. Prevalece la última.
settings-help = Configuración de conexión de este punto de conexión. Prevalece sobre la de su proveedor. Cualquiera que pueda ver el punto de conexión puede leerla, incluidas las contraseñas.
clone-not-yet = Las vinculaciones del original aún se están cargando. Inténtelo de nuevo en un momento.
conflict-title = Otra persona cambió este punto de conexión
already-so = No hay cambios que guardar.
created = Punto de conexión «{ $name }» creado.
created-with = { $all ->
    [one] Punto de conexión «{ $name }» creado con { $done } de { $all } vinculación.
   *[other] Punto de conexión «{ $name }» creado con { $done } de { $all } vinculaciones.
}
saved = Punto de conexión «{ $name }» guardado.

change-title = Cambiar los puntos de conexión seleccionados
change-what = Qué cambiar
change-limit = Máximo de conexiones simultáneas
change-protocol = Protocolo
change-provider = Mover a otro proveedor
change-settings = Definir parámetros
change-add-mappings = Añadir asignaciones de propiedades
change-remove-mappings = Quitar asignaciones de propiedades
change-protocol-port = Los puertos se quedan como están: otro protocolo suele escuchar en otro puerto.
settings-to-set = Parámetros que definir
settings-to-set-help = Se añaden a la configuración de cada punto de conexión y sustituyen los parámetros del mismo nombre. Los demás se quedan como están.
settings-to-remove = Parámetros que quitar
settings-to-remove-help = Sin un parámetro se aplica el valor del proveedor o el predeterminado de guacd.
set-in = { $count ->
    [one] Definido en { $count } punto de conexión
   *[other] Definido en { $count } puntos de conexión
}
set-and-removed = «{ $name }» se define arriba, por lo que no se quita.
move-to = Nuevo proveedor
move-title = Qué implica mover
move-settings = Los puntos de conexión conservan su propia configuración, sus asignaciones de propiedades y sus vinculaciones. La configuración y las asignaciones de propiedades del nuevo proveedor sustituyen a las del anterior: la configuración efectiva puede cambiar.
move-launch = Los usuarios los lanzan a través de la aplicación del nuevo proveedor, en otra dirección y solo si pueden usar esa aplicación.
move-tokens = Los tokens de conexión existentes se quedan con el proveedor anterior hasta que expiran o se revocan, y siguen contando para los límites de los puntos de conexión.
move-no-application = Este proveedor no está asignado a ninguna aplicación: sus puntos de conexión no se pueden lanzar.
move-no-outpost = Este proveedor no está en ningún puesto avanzado: se rechazan las conexiones a sus puntos de conexión.
change-incomplete = Elija qué cambiar y cómo.

selected-change = { $changed ->
    [one] { $all ->
        [one] Cambia { $changed } de { $all } punto de conexión seleccionado.
       *[other] Cambia { $changed } de { $all } puntos de conexión seleccionados.
    }
   *[other] { $all ->
        [one] Cambian { $changed } de { $all } punto de conexión seleccionado.
       *[other] Cambian { $changed } de { $all } puntos de conexión seleccionados.
    }
}
others-equal = { $count ->
    [one] El otro ya tiene este valor.
   *[other] Los demás ya tienen este valor.
}
others-there = { $count ->
    [one] El otro ya pertenece a «{ $name }».
   *[other] Los demás ya pertenecen a «{ $name }».
}
all-equal = { $count ->
    [one] El punto de conexión ya tiene este valor.
   *[other] Los puntos de conexión ya tienen este valor.
}
all-there = { $count ->
    [one] El punto de conexión ya pertenece a «{ $name }».
   *[other] Los puntos de conexión ya pertenecen a «{ $name }».
}
all-gone = Los puntos de conexión seleccionados ya no están en la lista.
some-gone = { $count ->
    [one] { $count } ya no está en la lista y se omite.
   *[other] { $count } ya no están en la lista y se omiten.
}
some-hidden = { $count ->
    [one] Su cuenta no puede ver la configuración de { $count } punto de conexión, por lo que no se puede cambiar en parte.
   *[other] Su cuenta no puede ver la configuración de { $count } puntos de conexión, por lo que no se puede cambiar en parte.
}
review = { $count ->
    [one] Revisar { $count } cambio
   *[other] Revisar { $count } cambios
}

change-many-title = { $count ->
    [one] ¿Cambiar { $count } punto de conexión?
   *[other] ¿Cambiar { $count } puntos de conexión?
}
change-many = { $count ->
    [one] Cambiar { $count } punto de conexión
   *[other] Cambiar { $count } puntos de conexión
}
change-reread = Cada punto de conexión se lee de nuevo antes de escribirlo y solo se envía este campo.
review-caption = Cambios
change = Cambio
change-of = { $name }: { $change }
change-value = { $before } → { $after }
change-parameter = { $name }: { $before } → { $after }
change-parameter-removed = − { $name }: { $value }
value-not-set = sin definir
value-hidden = (oculto)
change-mappings-added = + { $names }
change-mappings-removed = − { $names }
more-rows = { $count ->
    [one] Y { $count } punto de conexión más.
   *[other] Y { $count } puntos de conexión más.
}
settings-hidden = Su cuenta no puede ver la configuración de este punto de conexión, por lo que no se puede cambiar en parte.
not-an-id = No existe tal punto de conexión.
changed = Cambiado
already-equal = Ya tenía este valor
count-already-equal = { $count ->
    [one] { $count } ya tenía este valor.
   *[other] { $count } ya tenían este valor.
}
many-changed = { $count ->
    [one] { $count } punto de conexión cambiado
   *[other] { $count } puntos de conexión cambiados
}
many-changed-of = { $all ->
    [one] { $done } de { $all } punto de conexión cambiado
   *[other] { $done } de { $all } puntos de conexión cambiados
}
many-changed-summary = { $count ->
    [one] { $count } punto de conexión cambiado.
   *[other] { $count } puntos de conexión cambiados.
}
many-changed-so-far = { $count ->
    [one] { $count } punto de conexión cambiado hasta ahora.
   *[other] { $count } puntos de conexión cambiados hasta ahora.
}
changed-many = { $count ->
    [one] { $count } punto de conexión cambiado.
   *[other] { $count } puntos de conexión cambiados.
}
