title = Actividad
caption = Actividad
unknown = authentik registra cuándo empieza una sesión, pero no cuándo termina: aquí no se sabe cuánto duraron las sesiones ni cuáles están activas.
refresh = Actualizar
export = Exportar
export-failed = No se pudo escribir el archivo: no se pudo cargar una parte de RAC Admin.

what = Qué
when = Cuándo
who = Quién
provider = Proveedor
endpoint = Punto de conexión
user = Usuario
from = Desde
none = —
kind = Acción
period = Periodo
all-users = Todos los usuarios
all-endpoints = Todos los puntos de conexión
all-providers = Todos los proveedores
everything = Todas las acciones
clear = Borrar los filtros
kind-launches = Lanzamientos
kind-created = Creaciones
kind-changed = Cambios
kind-deleted = Eliminaciones
kind-problems = Problemas
last-days = { $days ->
    [1] Últimas 24 horas
   *[other] Últimos { $days } días
}
range = Desde – hasta
range-from = Desde
range-to = Hasta
range-apply = Aplicar
range-missing = Introduzca una fecha y una hora.
range-future = Está en el futuro.
range-reversed = Es anterior al inicio.

empty-title = Sin actividad
empty-text = authentik no tiene eventos de acceso remoto en este periodo. Elimina los eventos al cabo de un año, salvo que esté configurado de otra forma.
no-match-title = Ninguna actividad coincide con los filtros
no-match-text = Cambie los filtros o el periodo, o bórrelos.
event-count = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
read-until = Hay demasiados eventos para leerlos de una vez. Se muestran todos desde este momento: { $time }
not-reached = Hay demasiados eventos para leerlos de una vez y no se ha llegado al periodo elegido. Leídos hasta este momento: { $time }
read-on = Leer eventos anteriores
not-assigned-to-endpoint = { $count ->
    [one] No se muestra { $count } evento que no se pudo atribuir a un punto de conexión, porque el punto de conexión o la aplicación se eliminaron o no se pudieron leer.
   *[other] No se muestran { $count } eventos que no se pudieron atribuir a un punto de conexión, porque el punto de conexión o la aplicación se eliminaron o no se pudieron leer.
}
not-assigned-to-provider = { $count ->
    [one] No se muestra { $count } evento que no se pudo atribuir a un proveedor, porque el punto de conexión o la aplicación se eliminaron o no se pudieron leer.
   *[other] No se muestran { $count } eventos que no se pudieron atribuir a un proveedor, porque el punto de conexión o la aplicación se eliminaron o no se pudieron leer.
}
not-assigned-to-both = { $count ->
    [one] No se muestra { $count } evento que no se pudo atribuir a un punto de conexión y un proveedor, porque el punto de conexión o la aplicación se eliminaron o no se pudieron leer.
   *[other] No se muestran { $count } eventos que no se pudieron atribuir a un punto de conexión y un proveedor, porque el punto de conexión o la aplicación se eliminaron o no se pudieron leer.
}

by-hour = Lanzamientos por hora
by-endpoint = Lanzamientos por punto de conexión
per-day = Lanzamientos por día
launches = Lanzamientos
hour = Hora
day = Día (UTC)
other-providers = Otros proveedores
all-launches = Todos los lanzamientos
launches-in = { $count ->
    [one] { $of }: { $count } lanzamiento
   *[other] { $of }: { $count } lanzamientos
}
no-launches = Sin lanzamientos.
busiest-hour = { $all ->
    [one] { $all } lanzamiento; franja con más: { $hour } ({ $most }).
   *[other] { $all } lanzamientos; franja con más: { $hour } ({ $most }).
}
no-launches-in-days = { $days ->
    [one] Sin lanzamientos en { $days } día.
   *[other] Sin lanzamientos en los últimos { $days } días.
}
busiest-day = { $all ->
    [one] { $all } lanzamiento en los últimos { $days } días; día con más: { $day } ({ $most }).
   *[other] { $all } lanzamientos en los últimos { $days } días; día con más: { $day } ({ $most }).
}
endpoints-launched = { $count ->
    [one] { $count } punto de conexión lanzado.
   *[other] { $count } puntos de conexión lanzados.
}
other-endpoints = { $count ->
    [one] { $count } punto de conexión más
   *[other] { $count } puntos de conexión más
}
not-counted = No se pudieron contar los lanzamientos.
not-counted-hidden-all = { $all ->
    [one] Sin contar: { $all } proveedor, porque su cuenta no puede ver la aplicación.
   *[other] Sin contar: { $all } proveedores, porque su cuenta no puede ver las aplicaciones.
}
not-counted-hidden = { $all ->
    [one] Sin contar: { $count } de { $all } proveedor, porque su cuenta no puede ver la aplicación.
   *[other] Sin contar: { $count } de { $all } proveedores, porque su cuenta no puede ver las aplicaciones.
}
not-counted-too-many = { $all ->
    [one] Sin contar: { $count } de { $all } proveedor, porque se cuentan como máximo { $most }.
   *[other] Sin contar: { $count } de { $all } proveedores, porque se cuentan como máximo { $most }.
}
not-counted-failed-all = { $all ->
    [one] Sin contar: { $all } proveedor. { $why }
   *[other] Sin contar: { $all } proveedores. { $why }
}
not-counted-failed = { $all ->
    [one] Sin contar: { $count } de { $all } proveedor. { $why }
   *[other] Sin contar: { $count } de { $all } proveedores. { $why }
}
