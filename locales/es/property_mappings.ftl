mappings = Asignaciones de propiedades
mapping = Asignación de propiedades
overview = Resumen
changelog = Registro de cambios
tabs = Asignación de propiedades
back-to-list = A la lista de asignaciones de propiedades

caption = Asignaciones de propiedades de RAC
create = Crear asignación de propiedades
search-hint = Buscar por nombre
empty-title = Aún no hay asignaciones de propiedades
empty-text = Una asignación de propiedades añade configuración en el lanzamiento: igual para todos o calculada para cada usuario mediante una expresión. Cree una y añádala después a un proveedor o a un punto de conexión.
name = Nombre
managed = Administrada
managed-no = No
managed-by-authentik = Por el propio authentik
managed-by-blueprint = Por una plantilla
managed-by = { $keeper } ({ $mark })
managed-means = authentik o una plantilla mantienen al día las asignaciones administradas y pueden sobrescribir los cambios hechos aquí. Para cambiar una de forma permanente, clónela.
managed-title = authentik mantiene al día esta asignación
managed-text = Vino con authentik o con una plantilla. La próxima actualización o aplicación de la plantilla puede sobrescribir los cambios hechos aquí. Un clon no se sobrescribe.
clone-instead = Clonarla
static-settings = Configuración estática
expression = Expresión
used-by = Usada por
id = ID
yes = Sí
no = No
none = Ninguna
names-and-more = { $names } y { $more } más

unused = Nada
provider-count = { $count ->
    [one] { $count }{"\u00A0"}proveedor
   *[other] { $count }{"\u00A0"}proveedores
}
endpoint-count = { $count ->
    [one] { $count }{"\u00A0"}punto de{"\u00A0"}conexión
   *[other] { $count }{"\u00A0"}puntos de{"\u00A0"}conexión
}
other-count = { $count ->
    [one] { $count }{"\u00A0"}objeto más
   *[other] { $count }{"\u00A0"}objetos más
}
counts = { $first }, { $second }
at-least = al menos { $uses }
used-by-label = Usos de «{ $name }»: { $uses }
used-by-loading = Comprobando qué la usa…
used-by-nothing = Ningún proveedor ni punto de conexión la usa.
used-by-unseen = Es posible que la usen proveedores y puntos de conexión que su cuenta no puede ver.
used-by-providers = Proveedores
used-by-endpoints = Puntos de conexión
used-by-others = Otros

delete-mapping = Eliminar asignación de propiedades
delete-title = ¿Eliminar la asignación de propiedades «{ $name }»?
delete-what-goes = Su configuración deja de aplicarse a las conexiones nuevas. Los proveedores y puntos de conexión que la usan permanecen, sin ella.
delete-managed = Está administrada: authentik o su plantilla pueden volver a crearla.
deleted = Asignación de propiedades «{ $name }» eliminada.
delete-many-title = { $count ->
    [one] ¿Eliminar { $count } asignación de propiedades?
   *[other] ¿Eliminar { $count } asignaciones de propiedades?
}
delete-many = { $count ->
    [one] Eliminar { $count } asignación de propiedades
   *[other] Eliminar { $count } asignaciones de propiedades
}
delete-many-what-goes = Los proveedores y puntos de conexión que las usan permanecen, sin ellas. authentik puede volver a crear las asignaciones administradas en su próxima actualización.

many-deleted = { $count ->
    [one] { $count } asignación de propiedades eliminada
   *[other] { $count } asignaciones de propiedades eliminadas
}
many-deleted-of = { $all ->
    [one] { $done } de { $all } asignación de propiedades eliminada
   *[other] { $done } de { $all } asignaciones de propiedades eliminadas
}
many-deleted-summary = { $count ->
    [one] { $count } asignación de propiedades eliminada.
   *[other] { $count } asignaciones de propiedades eliminadas.
}
many-deleted-so-far = { $count ->
    [one] { $count } asignación de propiedades eliminada hasta ahora.
   *[other] { $count } asignaciones de propiedades eliminadas hasta ahora.
}

save = Guardar cambios
edit-title = Editar asignación de propiedades
edit-title-of = Editar { $name }
clone-title = Clonar { $name }
clone-name = { $name } (copia)
create-next = Después, añádala a los proveedores o puntos de conexión a los que está destinada. Por sí sola no hace nada.
clone-note = Una copia que aún no usa nadie. El original no cambia, tampoco donde se usa.
name-help = Debe ser único entre las asignaciones de propiedades de todos los tipos. Las asignaciones se aplican por orden de nombre: si dos definen el mismo parámetro, prevalece la posterior.
name-missing = Introduzca un nombre.
settings-help = Se aplica siempre. authentik omite los valores vacíos, null, false o 0: escriba en su lugar los textos 'false' y '0'. Cualquiera que pueda ver la asignación puede leerla, incluidas las contraseñas.
conflict-title = Otra persona cambió esta asignación de propiedades
already-so = No hay cambios que guardar.
created = Asignación de propiedades «{ $name }» creada.
saved = Asignación de propiedades «{ $name }» guardada.

expression-help = Python que se ejecuta en el lanzamiento y devuelve un dict con configuración, que prevalece sobre la estática. Déjelo vacío si no hace falta. Tab aplica sangría; pulse Escape y después Tab para salir del cuadro.
fixes = Correcciones
fix-in-line = Línea { $line }: { $fix }
variables-title = Qué puede usar la expresión
variable-user = El usuario que lanza la conexión: user.username, user.name, user.email, user.attributes (un dict).
variable-endpoint = El punto de conexión que se lanza: endpoint.name, endpoint.host, endpoint.protocol, endpoint.settings. No disponible en una prueba.
variable-provider = El proveedor RAC: provider.name, provider.settings. No disponible en una prueba.
variable-request = request.user es el mismo usuario; request.context tiene las variables anteriores. En el lanzamiento no hay petición HTTP.
variable-group-member = Si el usuario está en un grupo, directamente o a través de sus grupos superiores.
variable-user-by = Otro usuario, o None.
variable-has-authenticator = Si el usuario tiene un autenticador, del tipo indicado si se da uno.
variable-regex = Expresiones regulares de Python.
variable-dns = Nombres y direcciones.
variable-requests = Peticiones HTTP, registro y eventos de authentik, correo electrónico. Se ejecutan en cada lanzamiento.
variables-rest = También funcionan las funciones y los módulos propios de Python (import …). Un resultado que no sea un dict se ignora. Si la expresión falla, se omite toda la asignación, la conexión continúa sin ella y authentik registra un evento.

expression-none = Ninguna: solo se aplica la configuración estática.
settings-none = Ninguna
settings-dropped = Se omiten en el lanzamiento, porque authentik los trata como vacíos: { $names }

test = Prueba
test-text = Muestra qué añadiría la asignación almacenada para un usuario.
test-missing = Una prueba no tiene punto de conexión ni proveedor: las expresiones que los usan fallan aquí, pero funcionan en el lanzamiento.
test-stored = Prueba lo que está almacenado en authentik, no los cambios sin guardar de este formulario.
test-uses = La expresión usa { $names }, algo que no existe en una prueba: puede fallar aquí y aun así funcionar en el lanzamiento.
test-who = Probar con un usuario…
test-user = Usuario
test-user-choose = Elegir un usuario
test-user-missing = Elija un usuario con el que probar.
test-run = Ejecutar prueba
test-result = Resultado
test-nothing = La asignación no añade configuración para este usuario.
test-no-dict = Esto no es un dict: authentik lo ignora en el lanzamiento.
test-failed = La expresión falló
test-failed-text = En el lanzamiento se omitiría toda la asignación, incluida su configuración estática.
test-crashed = authentik falló con un error interno. Ocurre cuando su cuenta no puede ver asignaciones de propiedades de todos los tipos: pida el permiso «Can view Property Mapping» o pruebe con otra cuenta.
test-no-user = Su cuenta no puede ver a este usuario y no puede probar con él.
