about = Cambios hechos en esta pestaña en proveedores, puntos de conexión, asignaciones de propiedades, vinculaciones y tokens de conexión, y en aplicaciones y puestos avanzados desde aquí, también mediante importaciones y planes. Solo están en la memoria de esta pestaña: se olvidan al recargar, desconectar o bloquear la página.
empty-title = Aún no hay cambios en esta pestaña
empty-text = Lo que cree, cambie o elimine aparece aquí y se puede deshacer.
caption = Cambios recientes
change = Cambio
when = Cuándo
state = Estado
undo = Deshacer
can-be-undone = Se puede deshacer
can-not-be-undone = No se puede deshacer
changed-since = No se deshizo: cambió después
partly = { $done } de { $all } deshechos
more = y { $count } más
dropped = { $count ->
    [one] { $count } cambio anterior ya no se conserva.
   *[other] { $count } cambios anteriores ya no se conservan.
}
undo-of = Deshacer: { $title }
if-undone = Si deshace esto:
undo-did = Para deshacerlo se hizo esto:

create-again = { $kind ->
    [provider] Crear de nuevo el proveedor «{ $name }»
    [property-mapping] Crear de nuevo la asignación de propiedades «{ $name }»
    [binding] Crear de nuevo la vinculación «{ $name }»
    [application] Crear de nuevo la aplicación «{ $name }»
    [outpost] Crear de nuevo el puesto avanzado «{ $name }»
    [connection-token] Crear de nuevo el token de conexión «{ $name }»
   *[endpoint] Crear de nuevo el punto de conexión «{ $name }»
}
create-again-with-bindings = { $count ->
    [one] { $kind ->
        [provider] Crear de nuevo el proveedor «{ $name }», con { $count } vinculación
        [property-mapping] Crear de nuevo la asignación de propiedades «{ $name }», con { $count } vinculación
        [binding] Crear de nuevo la vinculación «{ $name }», con { $count } vinculación
        [application] Crear de nuevo la aplicación «{ $name }», con { $count } vinculación
        [outpost] Crear de nuevo el puesto avanzado «{ $name }», con { $count } vinculación
        [connection-token] Crear de nuevo el token de conexión «{ $name }», con { $count } vinculación
       *[endpoint] Crear de nuevo el punto de conexión «{ $name }», con { $count } vinculación
    }
   *[other] { $kind ->
        [provider] Crear de nuevo el proveedor «{ $name }», con { $count } vinculaciones
        [property-mapping] Crear de nuevo la asignación de propiedades «{ $name }», con { $count } vinculaciones
        [binding] Crear de nuevo la vinculación «{ $name }», con { $count } vinculaciones
        [application] Crear de nuevo la aplicación «{ $name }», con { $count } vinculaciones
        [outpost] Crear de nuevo el puesto avanzado «{ $name }», con { $count } vinculaciones
        [connection-token] Crear de nuevo el token de conexión «{ $name }», con { $count } vinculaciones
       *[endpoint] Crear de nuevo el punto de conexión «{ $name }», con { $count } vinculaciones
    }
}
delete = { $kind ->
    [provider] Eliminar el proveedor «{ $name }»
    [property-mapping] Eliminar la asignación de propiedades «{ $name }»
    [binding] Eliminar la vinculación «{ $name }»
    [application] Eliminar la aplicación «{ $name }»
    [outpost] Eliminar el puesto avanzado «{ $name }»
    [connection-token] Eliminar el token de conexión «{ $name }»
   *[endpoint] Eliminar el punto de conexión «{ $name }»
}
restore = { $kind ->
    [provider] Restaurar { $fields } del proveedor «{ $name }»
    [property-mapping] Restaurar { $fields } de la asignación de propiedades «{ $name }»
    [binding] Restaurar { $fields } de la vinculación «{ $name }»
    [application] Restaurar { $fields } de la aplicación «{ $name }»
    [outpost] Restaurar { $fields } del puesto avanzado «{ $name }»
    [connection-token] Restaurar { $fields } del token de conexión «{ $name }»
   *[endpoint] Restaurar { $fields } del punto de conexión «{ $name }»
}
provider-and-endpoint = proveedor y punto de conexión
add-again = { $kind ->
    [provider] Añadir de nuevo el proveedor a: { $object }
    [property-mapping] Añadir de nuevo la asignación de propiedades a: { $object }
    [binding] Añadir de nuevo la vinculación a: { $object }
    [application] Añadir de nuevo la aplicación a: { $object }
    [outpost] Añadir de nuevo el puesto avanzado a: { $object }
    [connection-token] Añadir de nuevo el token de conexión a: { $object }
   *[endpoint] Añadir de nuevo el punto de conexión a: { $object }
}
object = { $kind ->
    [provider] proveedor «{ $name }»
    [property-mapping] asignación de propiedades «{ $name }»
    [binding] vinculación «{ $name }»
    [application] aplicación «{ $name }»
    [outpost] puesto avanzado «{ $name }»
    [connection-token] token de conexión «{ $name }»
   *[endpoint] punto de conexión «{ $name }»
}

lost-settings = La configuración de «{ $name }» no se puede restaurar: su cuenta no puede verla.
lost-bindings = No se pueden restaurar todas las vinculaciones de «{ $name }». Vuelve como Cerrado (límite 0): añada sus vinculaciones y defina después su límite.
lost-endpoints = Los puntos de conexión de «{ $name }» que su cuenta no puede ver no se pueden restaurar.
lost-outposts = «{ $name }» no se añade de nuevo a sus puestos avanzados: no se pudieron leer.
lost-uses = «{ $name }» no se selecciona de nuevo donde estaba: no se pudo leer dónde.
lost-expiring = La vinculación de «{ $name }» no se puede restaurar: expira, y la API no permite escribir cuándo.
lost-access = No se pueden restaurar todas las vinculaciones de la aplicación «{ $name }». Vuelve sin su proveedor: añada sus vinculaciones y asígnela después al proveedor.
lost-icon = El icono de «{ $name }» no se puede restaurar: es un archivo subido.
lost-along = Lo que authentik elimina con «{ $name }», o lo que hace referencia a ella, no se puede restaurar: derechos de la aplicación, proveedores de canal secundario, la aplicación predeterminada de una marca.
lost-token = El puesto avanzado «{ $name }» vuelve con un token nuevo: inícielo con él si lo ejecuta usted.
lost-object = { $kind ->
    [provider] El proveedor «{ $name }» no se puede restaurar.
    [property-mapping] La asignación de propiedades «{ $name }» no se puede restaurar.
    [binding] La vinculación «{ $name }» no se puede restaurar.
    [application] La aplicación «{ $name }» no se puede restaurar.
    [outpost] El puesto avanzado «{ $name }» no se puede restaurar.
    [connection-token] El token de conexión «{ $name }» no se puede restaurar.
   *[endpoint] El punto de conexión «{ $name }» no se puede restaurar.
}

question = ¿Deshacer este cambio?
not-back = Los id. y las direcciones de lanzamiento serán nuevos. Los tokens de conexión no vuelven.
not-overwritten = No se sobrescribe lo que alguien haya cambiado desde entonces.
forgotten = Este cambio ya no se conoce aquí.
changed-fields = Cambiado desde entonces: { $fields }. No se escribió nada.
changed-value = { $name } de { $old } a { $new }
changed-settings = { $name } ({ $changes })
listed = { $first }, { $second }
value = «{ $value }»
no-value = ninguno
missing = { $kind ->
    [provider] Su proveedor ya no existe.
    [property-mapping] Su asignación de propiedades ya no existe.
    [binding] Su vinculación ya no existe.
    [application] Su aplicación ya no existe.
    [outpost] Su puesto avanzado ya no existe.
    [connection-token] Su token de conexión ya no existe.
   *[endpoint] Su punto de conexión ya no existe.
}
needs = { $kind ->
    [provider] Su proveedor se eliminó. Deshaga eso primero.
    [property-mapping] Su asignación de propiedades se eliminó. Deshaga eso primero.
    [binding] Su vinculación se eliminó. Deshaga eso primero.
    [application] Su aplicación se eliminó. Deshaga eso primero.
    [outpost] Su puesto avanzado se eliminó. Deshaga eso primero.
    [connection-token] Su token de conexión se eliminó. Deshaga eso primero.
   *[endpoint] Su punto de conexión se eliminó. Deshaga eso primero.
}
in-use = No se eliminó, porque está en uso: { $users }.
count-endpoints = { $count ->
    [one] { $count } punto de conexión
   *[other] { $count } puntos de conexión
}
count-providers = { $count ->
    [one] { $count } proveedor
   *[other] { $count } proveedores
}
count-connection-tokens = { $count ->
    [one] { $count } token de conexión
   *[other] { $count } tokens de conexión
}
count-bindings = { $count ->
    [one] { $count } vinculación
   *[other] { $count } vinculaciones
}
count-outposts = { $count ->
    [one] { $count } puesto avanzado
   *[other] { $count } puestos avanzados
}
count-others = { $count ->
    [one] { $count } objeto más
   *[other] { $count } objetos más
}

undone = Deshecho
already-as-before = Ya estaba como antes
count-already-as-before = { $count ->
    [one] { $count } ya estaba como antes.
   *[other] { $count } ya estaban como antes.
}
undone-changes = { $count ->
    [0] No se deshizo nada
    [one] Cambios de { $count } objeto deshechos
   *[other] Cambios de { $count } objetos deshechos
}
undone-changes-of = { $done ->
    [0] No se deshizo nada
   *[other] { $all ->
        [one] Cambios de { $done } de { $all } objeto deshechos
       *[other] Cambios de { $done } de { $all } objetos deshechos
    }
}
undone-changes-summary = { $count ->
    [0] No se deshizo nada.
    [one] Cambios de { $count } objeto deshechos.
   *[other] Cambios de { $count } objetos deshechos.
}
undone-changes-so-far = { $count ->
    [0] No se ha deshecho nada hasta ahora.
    [one] Cambios de { $count } objeto deshechos hasta ahora.
   *[other] Cambios de { $count } objetos deshechos hasta ahora.
}

conflict-text = Después de su cambio, se cambió de nuevo en authentik. Elija para cada campo si restaurar lo que había antes de su cambio.
conflict-base = Su cambio
conflict-take-mine = Restaurar lo que había
conflict-keep-theirs = Conservar lo que hay en authentik
conflict-save = Guardar esta elección
somebody-changed = { $kind ->
    [provider] Otra persona cambió este proveedor
    [property-mapping] Otra persona cambió esta asignación de propiedades
    [binding] Otra persona cambió esta vinculación
    [application] Otra persona cambió esta aplicación
    [outpost] Otra persona cambió este puesto avanzado
    [connection-token] Otra persona cambió este token de conexión
   *[endpoint] Otra persona cambió este punto de conexión
}
as-before = Como antes de su cambio
as-now = Como está ahora
as-yours = Como usted lo cambió
