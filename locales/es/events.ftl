caption = Registro de cambios
what = Qué
when = Cuándo
who = Quién
whence = Desde
how = Cómo
refresh = Actualizar
authentik = el propio authentik
acting-as = { $user }, personificando a { $other }
unknown = desconocido
empty-title = Sin eventos
empty-text = authentik no tiene eventos de este objeto o ya los ha eliminado.
forbidden = Su cuenta no puede ver los eventos de authentik. Con el permiso para ver eventos, aquí se ve quién cambió qué y cuándo.
no-diff = authentik registra los cambios exactos solo con su auditoría Enterprise.
revert = Revertir
revert-of = Revertir el cambio de { $who }
logged-change = Cambio de { $who }, del registro de cambios
by-blueprint = mediante una plantilla
by-launch = mediante un lanzamiento
by-api = mediante la API

nested-field = { $field } { $path }
field = { $field }:
from-to = de «{ $before }» a «{ $after }»
from-empty = de vacío a «{ $after }»
to-empty = de «{ $before }» a vacío
added = se añadió «{ $value }»
added-empty = se añadió un valor vacío
removed = se quitó «{ $value }»
removed-empty = se quitó un valor vacío
changed = cambió
hidden-value = (oculto)

launched = Se lanzó
model-created = Se creó
model-changed = Se cambió
model-deleted = Se eliminó
configuration-error = Error de configuración
configuration-warning = Advertencia de configuración
policy-failed = Falló una política
mapping-failed = Falló una asignación de propiedades
authentik-failed = Falló authentik
secret-viewed = Se vio un secreto
created-kind = { $kind ->
    [provider] Se creó el proveedor
    [endpoint] Se creó el punto de conexión
    [mapping] Se creó la asignación de propiedades
    [token] Se creó el token de conexión
   *[unknown] Se creó { $model }
}
changed-kind = { $kind ->
    [provider] Se cambió el proveedor
    [endpoint] Se cambió el punto de conexión
    [mapping] Se cambió la asignación de propiedades
    [token] Se cambió el token de conexión
   *[unknown] Se cambió { $model }
}
deleted-kind = { $kind ->
    [provider] Se eliminó el proveedor
    [endpoint] Se eliminó el punto de conexión
    [mapping] Se eliminó la asignación de propiedades
    [token] Se eliminó el token de conexión
   *[unknown] Se eliminó { $model }
}
error-of-kind = { $kind ->
    [provider] Error de configuración del proveedor
    [endpoint] Error de configuración del punto de conexión
    [mapping] Error de configuración de la asignación de propiedades
    [token] Error de configuración del token de conexión
   *[unknown] Error de configuración: { $model }
}
warning-of-kind = { $kind ->
    [provider] Advertencia de configuración del proveedor
    [endpoint] Advertencia de configuración del punto de conexión
    [mapping] Advertencia de configuración de la asignación de propiedades
    [token] Advertencia de configuración del token de conexión
   *[unknown] Advertencia de configuración: { $model }
}
created-many = { $kind ->
    [provider] { $count ->
        [one] Se creó { $count } proveedor
       *[other] Se crearon { $count } proveedores
    }
    [endpoint] { $count ->
        [one] Se creó { $count } punto de conexión
       *[other] Se crearon { $count } puntos de conexión
    }
    [mapping] { $count ->
        [one] Se creó { $count } asignación de propiedades
       *[other] Se crearon { $count } asignaciones de propiedades
    }
    [token] { $count ->
        [one] Se creó { $count } token de conexión
       *[other] Se crearon { $count } tokens de conexión
    }
   *[unknown] Se creó { $count } × { $model }
}
changed-many = { $kind ->
    [provider] { $count ->
        [one] Se cambió { $count } proveedor
       *[other] Se cambiaron { $count } proveedores
    }
    [endpoint] { $count ->
        [one] Se cambió { $count } punto de conexión
       *[other] Se cambiaron { $count } puntos de conexión
    }
    [mapping] { $count ->
        [one] Se cambió { $count } asignación de propiedades
       *[other] Se cambiaron { $count } asignaciones de propiedades
    }
    [token] { $count ->
        [one] Se cambió { $count } token de conexión
       *[other] Se cambiaron { $count } tokens de conexión
    }
   *[unknown] Se cambió { $count } × { $model }
}
deleted-many = { $kind ->
    [provider] { $count ->
        [one] Se eliminó { $count } proveedor
       *[other] Se eliminaron { $count } proveedores
    }
    [endpoint] { $count ->
        [one] Se eliminó { $count } punto de conexión
       *[other] Se eliminaron { $count } puntos de conexión
    }
    [mapping] { $count ->
        [one] Se eliminó { $count } asignación de propiedades
       *[other] Se eliminaron { $count } asignaciones de propiedades
    }
    [token] { $count ->
        [one] Se eliminó { $count } token de conexión
       *[other] Se eliminaron { $count } tokens de conexión
    }
   *[unknown] Se eliminó { $count } × { $model }
}
provider = proveedor
endpoint = punto de conexión
property-mapping = asignación de propiedades
connection-token = token de conexión
endpoint-of = un punto de conexión de { $application }

recent = Últimos eventos
recent-empty = authentik aún no tiene eventos de acceso remoto.
and-more = y { $count } más
