refresh = Actualizar
chips = Mostrar solo
chip-closed = Cerrados
chip-findings = Con avisos
chip-open = Abiertos a todos
chip-never-launched = Nunca lanzados
chip-no-outpost = Sin puesto avanzado
open-not-known = Su cuenta no puede comprobar qué puntos de conexión están abiertos a todos.
not-launched-since = Sin lanzamientos desde el { $day }.
saved-views = Vistas guardadas

view = Vista
view-title = Vista de esta lista
density = Densidad
comfortable = Amplia
compact = Compacta
columns = Columnas
columns-help = Se aplica en este navegador.
look-of-the-address = Las columnas y la densidad vienen de la dirección de esta página. Los cambios hechos aquí cambian la dirección.
use-own-look = Usar las de este navegador
always = siempre visible
move-column-up = Subir { $label }
move-column-down = Bajar { $label }
at-the-edge = No se puede mover más.
moved = { $label } es ahora la columna { $place }.
reset = Restablecer
reset-done = La lista vuelve a tener su vista habitual.
close = Cerrar
view-name = Nombre de la vista
view-help = La búsqueda, los filtros, el orden, las columnas y la densidad actuales, guardados en este navegador. Para compartirla, copie su enlace.
save-view = Guardar vista
name-missing = Introduzca un nombre.
saved = Vista «{ $name }» guardada.
copy-view = Copiar el enlace a { $name }
delete-view = Eliminar la vista { $name }
too-many-views = Hay { $count } vistas guardadas. Elimine una primero.

actions-of = Acciones de { $name }
edit = Editar
clone = Clonar
copy-to = Copiar a…
delete = Eliminar
tokens-of = { $known ->
    [at-least] { $count ->
        [one] al menos { $count } token de conexión de { $name }
       *[other] al menos { $count } tokens de conexión de { $name }
    }
    [unknown] número desconocido de tokens de conexión de { $name }
   *[exactly] { $count ->
        [one] { $count } token de conexión de { $name }
       *[other] { $count } tokens de conexión de { $name }
    }
}
endpoints-of = { $known ->
    [at-least] { $count ->
        [one] al menos { $count } punto de conexión de { $name }
       *[other] al menos { $count } puntos de conexión de { $name }
    }
    [unknown] número desconocido de puntos de conexión de { $name }
   *[exactly] { $count ->
        [one] { $count } punto de conexión de { $name }
       *[other] { $count } puntos de conexión de { $name }
    }
}
too-many-rows = authentik envió { $sent } filas para una página de { $drawn }. Solo se muestran las primeras { $drawn }.
and-hidden = y { $count } más que su cuenta no puede ver
hidden-text = authentik los cuenta, pero no los muestra a su cuenta.
only-visible = La lista muestra solo lo que su cuenta puede ver. Puede haber más.

none-match-search = { $object ->
    [provider] Ningún proveedor RAC coincide con «{ $search }».
    [property-mapping] Ninguna asignación de propiedades coincide con «{ $search }».
    [connection-token] Ningún token de conexión coincide con «{ $search }».
    [application] Ninguna aplicación coincide con «{ $search }».
    [outpost] Ningún puesto avanzado coincide con «{ $search }».
    [binding] Ninguna vinculación coincide con «{ $search }».
   *[endpoint] Ningún punto de conexión coincide con «{ $search }».
}
none-match-both = { $object ->
    [provider] Ningún proveedor RAC coincide con «{ $search }» y los filtros.
    [property-mapping] Ninguna asignación de propiedades coincide con «{ $search }» y los filtros.
    [connection-token] Ningún token de conexión coincide con «{ $search }» y los filtros.
    [application] Ninguna aplicación coincide con «{ $search }» y los filtros.
    [outpost] Ningún puesto avanzado coincide con «{ $search }» y los filtros.
    [binding] Ninguna vinculación coincide con «{ $search }» y los filtros.
   *[endpoint] Ningún punto de conexión coincide con «{ $search }» y los filtros.
}
none-match-filters = { $object ->
    [provider] Ningún proveedor RAC coincide con los filtros.
    [property-mapping] Ninguna asignación de propiedades coincide con los filtros.
    [connection-token] Ningún token de conexión coincide con los filtros.
    [application] Ninguna aplicación coincide con los filtros.
    [outpost] Ningún puesto avanzado coincide con los filtros.
    [binding] Ninguna vinculación coincide con los filtros.
   *[endpoint] Ningún punto de conexión coincide con los filtros.
}
no-match-text = Cambie la búsqueda o los filtros, o bórrelos.
clear = Borrar búsqueda y filtros

selected = Selección: { $count }
not-shown = Sin mostrar aquí: { $count }
keep-shown = Conservar solo los mostrados
clear-selection = Borrar selección

type-name = Escriba «{ $name }» para confirmar
type-number = Escriba { $number } para confirmar
looking-what-goes = Comprobando qué se eliminaría también…
not-found = authentik no lo encontró: ya no existe o no es visible para su cuenta. Puede que aún exista.
still-there = No eliminado: authentik no lo encontró al eliminarlo, pero aún existe.
not-an-id = Su id. no es válido en authentik.
asks-to-wait = authentik pide esperar
already-gone = Ya se había eliminado.

breadcrumb = Ruta de navegación
more-actions = Más acciones
copy-link = Copiar enlace
link-copied = Se copió el enlace a esta página.
link-not-copied = No se permitió copiar; copie la dirección de la ventana.
