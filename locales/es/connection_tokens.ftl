revoked = Revocado
many-revoked = { $count ->
    [one] { $count } token de conexión revocado
   *[other] { $count } tokens de conexión revocados
}
many-revoked-of = { $all ->
    [one] { $done } de { $all } token de conexión revocado
   *[other] { $done } de { $all } tokens de conexión revocados
}
many-revoked-summary = { $count ->
    [one] { $count } token de conexión revocado.
   *[other] { $count } tokens de conexión revocados.
}
many-revoked-so-far = { $count ->
    [one] { $count } token de conexión revocado hasta ahora.
   *[other] { $count } tokens de conexión revocados hasta ahora.
}

tokens = Tokens de conexión
caption = Tokens de conexión
what-they-are = Un token se crea cuando un usuario lanza un punto de conexión y le permite conectarse hasta que expira. También se listan los expirados: authentik no muestra cuándo se creó un token ni cuándo expira. La lista se puede agrupar por proveedor, punto de conexión o usuario, pero no ordenar por nombre.
empty-title = No hay tokens de conexión
empty-text = Se crea un token cada vez que un usuario lanza un punto de conexión. Los proveedores con «Eliminar token al desconectarse» lo eliminan en cuanto empieza la conexión y nunca muestran ninguno aquí.
search-hint = Buscar por punto de conexión o proveedor
all-providers = Todos los proveedores
all-endpoints = Todos los puntos de conexión
all-users = Todos los usuarios
whose = { $user } para { $endpoint }
inactive = (inactivo)
edit = Editar
delete = Eliminar
delete-label = Eliminar token de { $user } para { $endpoint }
edit-label = Editar token de { $user } para { $endpoint }
select-matching = Seleccionar los { $count }
reading = Leyendo tokens de conexión: { $done } de { $all }
stop = Detener
refresh-every = Actualizar automáticamente
refresh-off = No
every = Cada { $seconds } s
export-csv = Exportar CSV
export-failed = No se pudo cargar la parte de RAC Admin que escribe tablas. Inténtelo de nuevo.

table-username = Nombre de usuario
table-name = Nombre
table-email = Correo electrónico
table-active = Activo
table-endpoint = Punto de conexión
table-protocol = Protocolo
table-host = Host
table-provider = Proveedor
table-last-login = Último inicio de sesión
table-id = Id. del token

token = Token de conexión
title = Token de conexión de { $user } para { $endpoint }
back-to-list = A la lista de tokens de conexión
user = Usuario
last-login = Último inicio de sesión
provider = Proveedor
endpoint = Punto de conexión
protocol = Protocolo
host = Host
id = ID

edit-title = Editar token de conexión
edit-what = Apunta este token a otro punto de conexión. Una conexión ya abierta no se mueve.
save = Guardar cambios
saved = Token de conexión guardado.
already-so = No hay cambios que guardar.
conflict-title = Otra persona cambió este token de conexión
target = Proveedor y punto de conexión
provider-help = Abajo solo se pueden elegir sus puntos de conexión.
provider-missing = Elija un proveedor.
endpoint-help = El punto de conexión al que este token permite conectarse a su usuario.
endpoint-missing = Elija un punto de conexión de este proveedor.

delete-token = Eliminar token
delete-title = ¿Eliminar el token de { $user } para { $endpoint }?
deleted = Token de { $user } para { $endpoint } revocado.
delete-does = El token deja de contar para el límite del punto de conexión y no sirve para conectarse de nuevo. El usuario puede volver a lanzar el punto de conexión.
delete-does-not = Una conexión abierta no se cierra. Para cerrarla, finalice la sesión del usuario en authentik, lo que también cierra su sesión allí.
delete-many-title = { $count ->
    [one] ¿Eliminar { $count } token de conexión?
   *[other] ¿Eliminar { $count } tokens de conexión?
}
delete-many = { $count ->
    [one] Eliminar { $count } token de conexión
   *[other] Eliminar { $count } tokens de conexión
}

details = Detalles
none-of-user = Este usuario no tiene tokens de conexión.
none-seen-of-user = Su cuenta no ve ningún token de conexión de este usuario.
all-of-user = { $count ->
    [one] Mostrarlo en la lista de tokens de conexión
   *[other] Mostrar los { $count } en la lista de tokens de conexión
}
revoke-all = Revocar todos los tokens de { $user }
