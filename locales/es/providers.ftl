many-deleted = { $count ->
    [one] { $count } proveedor eliminado
   *[other] { $count } proveedores eliminados
}
many-deleted-of = { $all ->
    [one] { $done } de { $all } proveedor eliminado
   *[other] { $done } de { $all } proveedores eliminados
}
many-deleted-summary = { $count ->
    [one] { $count } proveedor eliminado.
   *[other] { $count } proveedores eliminados.
}
many-deleted-so-far = { $count ->
    [one] { $count } proveedor eliminado hasta ahora.
   *[other] { $count } proveedores eliminados hasta ahora.
}
endpoint-copied = Copiado
already-copied = Ya estaba copiado
count-already-copied = { $count ->
    [one] { $count } ya estaba copiado.
   *[other] { $count } ya estaban copiados.
}

endpoints-copied = { $count ->
    [one] { $count } punto de conexión copiado
   *[other] { $count } puntos de conexión copiados
}
endpoints-copied-of = { $all ->
    [one] { $done } de { $all } punto de conexión copiado
   *[other] { $done } de { $all } puntos de conexión copiados
}
endpoints-copied-summary = { $count ->
    [one] { $count } punto de conexión copiado.
   *[other] { $count } puntos de conexión copiados.
}
endpoints-copied-so-far = { $count ->
    [one] { $count } punto de conexión copiado hasta ahora.
   *[other] { $count } puntos de conexión copiados hasta ahora.
}

providers = Proveedores
provider = Proveedor
caption = Proveedores RAC
create = Crear proveedor
compare-with = Comparar con…
connect-machines = Conectar máquinas
search-hint = Buscar por nombre
empty-title = Aún no hay proveedores RAC
empty-text = Un proveedor contiene los flujos, la expiración de conexión y la configuración que comparten sus puntos de conexión. Cree uno, asígnelo a una aplicación y añádalo a un puesto avanzado.
tokens-count = Tokens, incl. expirados
yes = Sí
no = No
none = Ninguno

tabs = Proveedor
overview = Resumen
endpoints = Puntos de conexión
tokens = Tokens de conexión
effective-settings = Configuración efectiva
changelog = Registro de cambios
permissions = Permisos
copy-to = Copiar a…
back-to-list = A la lista de proveedores
id = ID
application = Aplicación
application-and-slug = { $name } ({ $slug })
application-none = Ninguna: nadie puede lanzarlo
outposts = Puestos avanzados
outposts-none = Ninguno: se rechazan las conexiones
expiry-and-stored = { $duration } ({ $stored })
endpoints-summary = { $count } ({ $by-protocol })
endpoints-none = Ninguno aún: no hay a qué conectarse
settings-none = Sin configuración: se aplican los valores predeterminados de guacd.

save = Guardar cambios
edit-page = Editar proveedor
edit-title = Editar { $name }
create-next = Para que alguien pueda conectarse, el proveedor necesita además una aplicación, un puesto avanzado RAC y puntos de conexión.
created = Proveedor «{ $name }» creado.
saved = Proveedor «{ $name }» guardado.
already-so = No hay cambios que guardar.
conflict-title = Otra persona cambió este proveedor
name = Nombre
name-help = Debe ser único entre los proveedores de todos los tipos (distingue mayúsculas y minúsculas).
name-missing = Introduzca un nombre.
take-name = Usar «{ $name }»
flow-authorization = Flujo de autorización
flow-authorization-does = Se ejecuta cuando un usuario lanza una conexión. Decide si puede continuar y pide el consentimiento si el flujo lo incluye.
flow-authentication = Flujo de autenticación
flow-authentication-does = Se ejecuta cuando el usuario aún no ha iniciado sesión. Si no se elige ninguno, se usa el predeterminado de la marca.
flow-default = Ninguno: el predeterminado de la marca
flow-missing = Elija un flujo de autorización.
flow-choose = Elegir un flujo
flow-unlisted = Un flujo que no está en la lista
flow-and-slug = { $name } ({ $slug })
expiry = Expiración de conexión
expiry-help = Cuánto tiempo sigue siendo válido un token de conexión después de un lanzamiento.
expiry-text = Expiración de conexión, como texto
expiry-text-help = Como la almacena authentik, por ejemplo hours=8 o days=1;hours=12.
days = Días
hours = Horas
minutes = Minutos
seconds = Segundos
means = Significa: { $duration }
delete-token = Eliminar token al desconectarse
delete-token-help = authentik elimina el token en cuanto empieza la conexión. Cada token sirve una sola vez, ninguno aparece en la lista y los límites de conexiones no tienen efecto.
delete-token-on = Sí: los tokens se eliminan en cuanto empieza la conexión, ninguno aparece en la lista y los límites no tienen efecto
delete-token-off = No: los tokens permanecen hasta que expiran
mappings = Asignaciones de propiedades
mappings-add = Añadir una asignación de propiedades
mappings-none = Sin asignaciones de propiedades
mappings-help = Las asignaciones se aplican al final, por orden de nombre, y prevalecen sobre la configuración del proveedor y de sus puntos de conexión.
settings = Configuración
settings-help = Configuración de conexión para todos los puntos de conexión del proveedor. La propia de un punto de conexión prevalece sobre ella. Cualquiera que pueda ver el proveedor puede leerla, incluidas las contraseñas.

delete-provider = Eliminar proveedor
delete-title = ¿Eliminar el proveedor «{ $name }»?
delete-what-goes = Sus puntos de conexión y tokens de conexión se eliminan con él.
application-stays = La aplicación «{ $name }» permanece, sin proveedor.
deleted = Proveedor «{ $name }» eliminado.
delete-many-title = { $count ->
    [one] ¿Eliminar { $count } proveedor?
   *[other] ¿Eliminar { $count } proveedores?
}
delete-many = { $count ->
    [one] Eliminar { $count } proveedor
   *[other] Eliminar { $count } proveedores
}
delete-many-what-goes = Los puntos de conexión y tokens de conexión de cada proveedor se eliminan con él; las aplicaciones permanecen.

clone-page = Clonar proveedor
clone-title = Clonar { $name }
copy-name = { $name } (copia)
clone-endpoints = Puntos de conexión
copy-endpoints = { $count ->
    [one] Copiar { $count } punto de conexión
   *[other] Copiar { $count } puntos de conexión
}
clone-bindings = Copiar las vinculaciones de los puntos de conexión
clone-secrets = { $count ->
    [one] Copiar { $names } de { $count } punto de conexión
   *[other] Copiar { $names } de { $count } puntos de conexión
}
clone-reading = Cargando los puntos de conexión…
clone-not-yet = Los puntos de conexión del original aún se están cargando. Inténtelo de nuevo en un momento.
clone-unread = No se pueden copiar: la copia no tendrá ninguno.
clone-retry = Reintentar
clone-no-endpoints = El original no tiene puntos de conexión que copiar.
clone-only-visible = Solo se copian los puntos de conexión que su cuenta puede usar y las vinculaciones que puede ver.
clone-open = Los puntos de conexión copiados estarán abiertos a todos los que puedan usar la aplicación del nuevo proveedor.
clone-not-shared = Ambos proveedores usan las mismas asignaciones de propiedades. La aplicación y los puestos avanzados no se copian: el nuevo proveedor necesita los suyos para que alguien pueda conectarse.
created-with = { $all ->
    [one] Proveedor «{ $name }» creado con { $done } de { $all } punto de conexión.
   *[other] Proveedor «{ $name }» creado con { $done } de { $all } puntos de conexión.
}
created-without-bindings = { $all ->
    [one] Proveedor «{ $name }» creado con { $done } de { $all } punto de conexión, sin vinculaciones.
   *[other] Proveedor «{ $name }» creado con { $done } de { $all } puntos de conexión, sin vinculaciones.
}
created-with-bindings = { $all-endpoints ->
    [one] { $all-bindings ->
        [one] Proveedor «{ $name }» creado con { $endpoints } de { $all-endpoints } punto de conexión y { $bindings } de { $all-bindings } vinculación.
       *[other] Proveedor «{ $name }» creado con { $endpoints } de { $all-endpoints } punto de conexión y { $bindings } de { $all-bindings } vinculaciones.
    }
   *[other] { $all-bindings ->
        [one] Proveedor «{ $name }» creado con { $endpoints } de { $all-endpoints } puntos de conexión y { $bindings } de { $all-bindings } vinculación.
       *[other] Proveedor «{ $name }» creado con { $endpoints } de { $all-endpoints } puntos de conexión y { $bindings } de { $all-bindings } vinculaciones.
    }
}
not-copied = no copiado, porque sin sus vinculaciones podría quedar abierto a todos. { $why }
odd-binding = La vinculación de { $binding } expira o es de un tipo desconocido. Clone este punto de conexión por separado.
bindings-missing = { $missing ->
    [one] { $all ->
        [one] copiado, pero falta { $missing } de { $all } vinculación. { $why }
       *[other] copiado, pero falta { $missing } de { $all } vinculaciones. { $why }
    }
   *[other] copiado, pero faltan { $missing } de { $all } vinculaciones. { $why }
}
