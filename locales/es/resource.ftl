failure-not-found = Aquí no hay nada
failure-no-permission = Sin permiso para ver esto
failure-unsupported = Aún no es compatible
failure-other = No se pudo cargar
try-again = Reintentar
request-id = Id. de la petición (para el registro de authentik): { $id }

none = Ninguno
yes = Sí
no = No
managed = administrada por authentik
hidden-mapping = Una asignación que su cuenta no puede ver ({ $id })

checking-uses = Comprobando qué más lo usa…
no-uses = Nada más lo usa.
no-visible-uses = Nada más que su cuenta pueda ver lo usa. Puede haber objetos que no puede ver.
maybe-more-uses = Puede haber más que su cuenta no puede ver.
deleted-with-it = Se elimina también
unlinked = Se desvincula, pero se conserva
kept-without-it = Se conserva, sin él
left-dangling = Se conserva, pero remite a un objeto eliminado
also-affected = Afecta también a
uses = { $what }: { $objects }
uses-named = { $what }: { $objects } ({ $names })
uses-named-more = { $what }: { $objects } ({ $names } y { $more } más)
endpoints = { $count ->
    [one] { $count } punto de conexión
   *[other] { $count } puntos de conexión
}
connection-tokens = { $count ->
    [one] { $count } token de conexión
   *[other] { $count } tokens de conexión
}
property-mappings = { $count ->
    [one] { $count } asignación de propiedades
   *[other] { $count } asignaciones de propiedades
}
bindings = { $count ->
    [one] { $count } vinculación
   *[other] { $count } vinculaciones
}
providers = { $count ->
    [one] { $count } proveedor
   *[other] { $count } proveedores
}
applications = { $count ->
    [one] { $count } aplicación
   *[other] { $count } aplicaciones
}
outposts = { $count ->
    [one] { $count } puesto avanzado
   *[other] { $count } puestos avanzados
}
others = { $count } { $kind }

clear-cache = Borrar la caché de políticas de authentik
clear-cache-what = authentik recuerda hasta un día qué puntos de conexión ve un usuario y los resultados de las políticas. Al borrar la caché, los evalúa de nuevo para todos.
cache-cleared = Se borró la caché de políticas de authentik.
