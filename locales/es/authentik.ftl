read-list = { $result ->
    [refused] authentik se negó a leer la lista
   *[failed] No se pudo leer la lista
}
ask-whose-token = { $result ->
    [refused] authentik se negó a decir a quién pertenece el token
   *[failed] No se pudo preguntar a authentik a quién pertenece el token
}
read-connection-tokens = { $result ->
    [refused] authentik se negó a leer los tokens de conexión
   *[failed] No se pudieron leer los tokens de conexión
}
count-connection-tokens = { $result ->
    [refused] authentik se negó a contar los tokens de conexión
   *[failed] No se pudieron contar los tokens de conexión
}
read-connection-token = { $result ->
    [refused] authentik se negó a leer el token de conexión
   *[failed] No se pudo leer el token de conexión
}
save-connection-token = { $result ->
    [refused] authentik se negó a guardar el token de conexión
   *[failed] No se pudo guardar el token de conexión
}
delete-connection-token = { $result ->
    [refused] authentik se negó a eliminar el token de conexión de { $whose }
   *[failed] No se pudo eliminar el token de conexión de { $whose }
}
read-providers = { $result ->
    [refused] authentik se negó a leer los proveedores
   *[failed] No se pudieron leer los proveedores
}
read-provider = { $result ->
    [refused] authentik se negó a leer el proveedor
   *[failed] No se pudo leer el proveedor
}
create-provider = { $result ->
    [refused] authentik se negó a crear el proveedor
   *[failed] No se pudo crear el proveedor
}
save-provider = { $result ->
    [refused] authentik se negó a guardar el proveedor
   *[failed] No se pudo guardar el proveedor
}
delete-provider = { $result ->
    [refused] authentik se negó a eliminar el proveedor «{ $name }»
   *[failed] No se pudo eliminar el proveedor «{ $name }»
}
read-provider-permissions = { $result ->
    [refused] authentik se negó a leer los permisos sobre el proveedor
   *[failed] No se pudieron leer los permisos sobre el proveedor
}
read-endpoints = { $result ->
    [refused] authentik se negó a leer los puntos de conexión
   *[failed] No se pudieron leer los puntos de conexión
}
count-endpoints = { $result ->
    [refused] authentik se negó a contar los puntos de conexión
   *[failed] No se pudieron contar los puntos de conexión
}
read-endpoint = { $result ->
    [refused] authentik se negó a leer el punto de conexión
   *[failed] No se pudo leer el punto de conexión
}
create-endpoint = { $result ->
    [refused] authentik se negó a crear el punto de conexión
   *[failed] No se pudo crear el punto de conexión
}
save-endpoint = { $result ->
    [refused] authentik se negó a guardar el punto de conexión
   *[failed] No se pudo guardar el punto de conexión
}
delete-endpoint = { $result ->
    [refused] authentik se negó a eliminar el punto de conexión «{ $name }»
   *[failed] No se pudo eliminar el punto de conexión «{ $name }»
}
read-property-mappings = { $result ->
    [refused] authentik se negó a leer las asignaciones de propiedades
   *[failed] No se pudieron leer las asignaciones de propiedades
}
read-property-mapping = { $result ->
    [refused] authentik se negó a leer la asignación de propiedades
   *[failed] No se pudo leer la asignación de propiedades
}
create-property-mapping = { $result ->
    [refused] authentik se negó a crear la asignación de propiedades
   *[failed] No se pudo crear la asignación de propiedades
}
save-property-mapping = { $result ->
    [refused] authentik se negó a guardar la asignación de propiedades
   *[failed] No se pudo guardar la asignación de propiedades
}
delete-property-mapping = { $result ->
    [refused] authentik se negó a eliminar la asignación de propiedades «{ $name }»
   *[failed] No se pudo eliminar la asignación de propiedades «{ $name }»
}
test-property-mapping = { $result ->
    [refused] authentik se negó a probar la asignación de propiedades
   *[failed] No se pudo probar la asignación de propiedades
}
read-bindings = { $result ->
    [refused] authentik se negó a leer las vinculaciones
   *[failed] No se pudieron leer las vinculaciones
}
read-binding = { $result ->
    [refused] authentik se negó a leer la vinculación
   *[failed] No se pudo leer la vinculación
}
create-binding = { $result ->
    [refused] authentik se negó a crear la vinculación
   *[failed] No se pudo crear la vinculación
}
save-binding = { $result ->
    [refused] authentik se negó a guardar la vinculación
   *[failed] No se pudo guardar la vinculación
}
delete-binding = { $result ->
    [refused] authentik se negó a eliminar la vinculación { $kind ->
        [policy] de la política «{ $name }»
        [group] del grupo «{ $name }»
        [user] del usuario «{ $name }»
       *[unknown] del sujeto desconocido «{ $name }»
    }
   *[failed] No se pudo eliminar la vinculación { $kind ->
        [policy] de la política «{ $name }»
        [group] del grupo «{ $name }»
        [user] del usuario «{ $name }»
       *[unknown] del sujeto desconocido «{ $name }»
    }
}
read-applications = { $result ->
    [refused] authentik se negó a leer las aplicaciones
   *[failed] No se pudieron leer las aplicaciones
}
read-application = { $result ->
    [refused] authentik se negó a leer la aplicación
   *[failed] No se pudo leer la aplicación
}
create-application = { $result ->
    [refused] authentik se negó a crear la aplicación
   *[failed] No se pudo crear la aplicación
}
save-application = { $result ->
    [refused] authentik se negó a guardar la aplicación
   *[failed] No se pudo guardar la aplicación
}
save-application-named = { $result ->
    [refused] authentik se negó a guardar la aplicación «{ $name }»
   *[failed] No se pudo guardar la aplicación «{ $name }»
}
assign-application = { $result ->
    [refused] authentik se negó a asignar la aplicación «{ $name }»
   *[failed] No se pudo asignar la aplicación «{ $name }»
}
delete-application = { $result ->
    [refused] authentik se negó a eliminar la aplicación «{ $name }»
   *[failed] No se pudo eliminar la aplicación «{ $name }»
}
check-application-access = { $result ->
    [refused] authentik se negó a comprobar si el usuario puede usar la aplicación
   *[failed] No se pudo comprobar si el usuario puede usar la aplicación
}
read-outposts = { $result ->
    [refused] authentik se negó a leer los puestos avanzados
   *[failed] No se pudieron leer los puestos avanzados
}
read-outpost = { $result ->
    [refused] authentik se negó a leer el puesto avanzado
   *[failed] No se pudo leer el puesto avanzado
}
read-outpost-health = { $result ->
    [refused] authentik se negó a leer el estado del puesto avanzado
   *[failed] No se pudo leer el estado del puesto avanzado
}
read-outpost-defaults = { $result ->
    [refused] authentik se negó a leer la configuración predeterminada de los puestos avanzados
   *[failed] No se pudo leer la configuración predeterminada de los puestos avanzados
}
create-outpost = { $result ->
    [refused] authentik se negó a crear el puesto avanzado
   *[failed] No se pudo crear el puesto avanzado
}
save-outpost = { $result ->
    [refused] authentik se negó a guardar el puesto avanzado
   *[failed] No se pudo guardar el puesto avanzado
}
save-outpost-named = { $result ->
    [refused] authentik se negó a guardar el puesto avanzado «{ $name }»
   *[failed] No se pudo guardar el puesto avanzado «{ $name }»
}
add-to-outpost = { $result ->
    [refused] authentik se negó a añadir el proveedor al puesto avanzado «{ $name }»
   *[failed] No se pudo añadir el proveedor al puesto avanzado «{ $name }»
}
delete-outpost = { $result ->
    [refused] authentik se negó a eliminar el puesto avanzado «{ $name }»
   *[failed] No se pudo eliminar el puesto avanzado «{ $name }»
}
delete-created = { $result ->
    [refused] authentik se negó a eliminar { $kind ->
        [provider] el proveedor
        [endpoint] el punto de conexión
        [property-mapping] la asignación de propiedades
        [binding] la vinculación
        [application] la aplicación
        [outpost] el puesto avanzado
       *[connection-token] el token de conexión
    }
   *[failed] No se pudo eliminar { $kind ->
        [provider] el proveedor
        [endpoint] el punto de conexión
        [property-mapping] la asignación de propiedades
        [binding] la vinculación
        [application] la aplicación
        [outpost] el puesto avanzado
       *[connection-token] el token de conexión
    }
}
read-uses = { $result ->
    [refused] authentik se negó a leer los usos { $kind ->
        [provider] del proveedor
        [endpoint] del punto de conexión
        [property-mapping] de la asignación de propiedades
        [binding] de la vinculación
        [application] de la aplicación
        [outpost] del puesto avanzado
       *[connection-token] del token de conexión
    }
   *[failed] No se pudieron leer los usos { $kind ->
        [provider] del proveedor
        [endpoint] del punto de conexión
        [property-mapping] de la asignación de propiedades
        [binding] de la vinculación
        [application] de la aplicación
        [outpost] del puesto avanzado
       *[connection-token] del token de conexión
    }
}
read-users = { $result ->
    [refused] authentik se negó a leer los usuarios
   *[failed] No se pudieron leer los usuarios
}
search-users = { $result ->
    [refused] authentik se negó a buscar usuarios
   *[failed] No se pudieron buscar usuarios
}
read-user = { $result ->
    [refused] authentik se negó a leer el usuario
   *[failed] No se pudo leer el usuario
}
read-user-groups = { $result ->
    [refused] authentik se negó a leer los grupos del usuario
   *[failed] No se pudieron leer los grupos del usuario
}
read-user-sessions = { $result ->
    [refused] authentik se negó a leer las sesiones del usuario
   *[failed] No se pudieron leer las sesiones del usuario
}
end-session = { $result ->
    [refused] authentik se negó a finalizar la sesión de { $user }
   *[failed] No se pudo finalizar la sesión de { $user }
}
end-session-from = { $result ->
    [refused] authentik se negó a finalizar la sesión de { $user } desde { $address }
   *[failed] No se pudo finalizar la sesión de { $user } desde { $address }
}
read-own-permissions = { $result ->
    [refused] authentik se negó a leer los permisos de los roles de su cuenta
   *[failed] No se pudieron leer los permisos de los roles de su cuenta
}
check-listing = { $result ->
    [refused] authentik se negó a comprobar si su cuenta puede listar { $model }
   *[failed] No se pudo comprobar si su cuenta puede listar { $model }
}
read-groups = { $result ->
    [refused] authentik se negó a leer los grupos
   *[failed] No se pudieron leer los grupos
}
read-policies = { $result ->
    [refused] authentik se negó a leer las políticas
   *[failed] No se pudieron leer las políticas
}
clear-policy-cache = { $result ->
    [refused] authentik se negó a borrar su caché de políticas
   *[failed] No se pudo borrar la caché de políticas de authentik
}
read-flows = { $result ->
    [refused] authentik se negó a leer los flujos
   *[failed] No se pudieron leer los flujos
}
create-flow = { $result ->
    [refused] authentik se negó a crear el flujo
   *[failed] No se pudo crear el flujo
}
read-flow-stages = { $result ->
    [refused] authentik se negó a leer las etapas del flujo
   *[failed] No se pudieron leer las etapas del flujo
}
add-stage = { $result ->
    [refused] authentik se negó a añadir la etapa al flujo
   *[failed] No se pudo añadir la etapa al flujo
}
read-prompts = { $result ->
    [refused] authentik se negó a leer las solicitudes
   *[failed] No se pudieron leer las solicitudes
}
create-prompt = { $result ->
    [refused] authentik se negó a crear la solicitud
   *[failed] No se pudo crear la solicitud
}
read-prompt-stages = { $result ->
    [refused] authentik se negó a leer las etapas de solicitudes
   *[failed] No se pudieron leer las etapas de solicitudes
}
create-prompt-stage = { $result ->
    [refused] authentik se negó a crear la etapa de solicitudes
   *[failed] No se pudo crear la etapa de solicitudes
}
save-prompt-stage = { $result ->
    [refused] authentik se negó a guardar la etapa de solicitudes
   *[failed] No se pudo guardar la etapa de solicitudes
}
read-events = { $result ->
    [refused] authentik se negó a leer los eventos
   *[failed] No se pudieron leer los eventos
}
count-launches = { $result ->
    [refused] authentik se negó a contar los lanzamientos
   *[failed] No se pudieron contar los lanzamientos
}
look-up = { $result ->
    [refused] authentik se negó a consultarlo
   *[failed] No se pudo consultar
}
load-settings-checks = { $result ->
    [refused] authentik se negó a cargar las comprobaciones de la configuración
   *[failed] No se pudieron cargar las comprobaciones de la configuración
}
connect = { $result ->
    [refused] authentik se negó a conectar
   *[failed] No se pudo conectar
}
restore-session = { $result ->
    [refused] authentik se negó a restaurar la sesión
   *[failed] No se pudo restaurar la sesión
}
restore-sign-in = { $result ->
    [refused] authentik se negó a restaurar su inicio de sesión
   *[failed] No se pudo restaurar su inicio de sesión
}

with-reason = { $what }: { $why }

why-unreachable = authentik no respondió.
why-offline = la red no está disponible.
why-bad-token = authentik no acepta el token.
why-no-permission = su cuenta no tiene el permiso.
why-not-found = no existe o su cuenta no puede verlo.
why-refused = authentik respondió con el estado { $status } y sin explicación.
why-authentik-says = authentik dice: { $text }
why-throttled = authentik recibió demasiadas peticiones.
why-throttled-for = authentik recibió demasiadas peticiones. Inténtelo de nuevo en { $seconds } s.
why-unavailable = authentik no está disponible ahora (estado { $status }).
why-unavailable-says = authentik no está disponible ahora: { $text }.
why-crashed = authentik falló con un error interno.
why-unreadable = no se pudo leer la respuesta de authentik ({ $at }).
web-page-instead = una página web en lugar de JSON
why-no-api = no hay ninguna API de authentik en { $address } ({ $found }).
why-no-api-status = no hay ninguna API de authentik en { $address } ({ $status }, { $found }).
why-no-api-here = no hay ninguna API de authentik en esta dirección ({ $status }, { $found }).
found-redirect = redirige a otro lugar
found-empty = una respuesta vacía
found-web-page = una página web
found-other-json = JSON de otra cosa
found-no-json = no es JSON
why-timed-out = { $seconds ->
    [one] sin respuesta en { $seconds } segundo.
   *[other] sin respuesta en { $seconds } segundos.
}
why-aborted = se canceló.
why-read-only = el modo de solo lectura está activado. No se envió nada.
why-other-account = el token pertenece ahora a otra cuenta. No se envió nada.
why-not-loaded = no se pudo cargar una parte de RAC Admin.
why-nul = authentik no puede leer el carácter NUL (U+0000) que contiene.

advice-unreachable = Compruebe la red y que authentik esté en marcha. Si esta página no se sirve desde el mismo origen que authentik, el navegador retiene la respuesta: authentik no envía cabeceras CORS. Sirva esta aplicación bajo el origen de authentik, o haga que un proxy inverso añada Access-Control-Allow-Origin y responda él mismo a OPTIONS.
advice-offline = No se pierde nada de esta página. Inténtelo de nuevo cuando vuelva la red.
advice-no-permission = Pida el permiso a un administrador de authentik o conecte con otro token.
advice-crashed-write = No consta que haya cambiado nada. El registro de authentik tiene más detalles bajo el id. de la petición.
advice-crashed = El registro de authentik tiene más detalles bajo el id. de la petición.
advice-unavailable = Puede que authentik se esté iniciando. Espere un momento e inténtelo de nuevo.
advice-timed-out = Puede que authentik lo haya hecho: compruébelo antes de intentarlo de nuevo.
advice-unreadable = Compruebe que la dirección sea la de una API de authentik. También es posible que un authentik más reciente responda de otra forma.
advice-no-api = Compruebe la dirección. Si es correcta, responde en su lugar un proxy o una página de inicio de sesión situada delante de authentik.
advice-read-only = Desactívelo en el menú de la cuenta, salvo que lo haya fijado el operador de esta página.
advice-not-loaded = Puede que haya fallado la red. Si se ha instalado una nueva versión de RAC Admin desde que se abrió esta página, recárguela.

hidden-rows = { $count ->
    [one] Existe { $count } que su cuenta no puede ver
   *[other] Existen { $count } que su cuenta no puede ver
}
hidden-rows-sentence = { $count ->
    [one] Existe { $count } que su cuenta no puede ver.
   *[other] Existen { $count } que su cuenta no puede ver.
}
none-seen = { $kind ->
    [provider] Ningún proveedor RAC que su cuenta pueda ver
    [endpoint] Ningún punto de conexión que su cuenta pueda ver
    [property-mapping] Ninguna asignación de propiedades que su cuenta pueda ver
    [connection-token] Ningún token de conexión que su cuenta pueda ver
    [application] Ninguna aplicación que su cuenta pueda ver
    [outpost] Ningún puesto avanzado que su cuenta pueda ver
   *[binding] Ninguna vinculación que su cuenta pueda ver
}
lacks-permission = A su cuenta le falta el permiso «{ $permission }».

field-refused = { $field }: { $text }
devices = Esta instancia gestiona los puntos de conexión como dispositivos, lo que RAC Admin aún no admite. Los proveedores y las asignaciones de propiedades funcionan como antes.
broken-version = authentik { $version } tiene un error que hace fallar todos los lanzamientos: el WebSocket pierde su subprotocolo. Actualice authentik.

unknown-provider = Proveedor desconocido
unknown-name = desconocido
device = Dispositivo

token-empty = Introduzca un token de API.
token-odd-character = Un token no tiene espacios y solo contiene letras sin acentos, dígitos y signos de puntuación. Compruebe lo que copió.

no-limit = Sin límite
closed = Cerrado (límite 0)
at-most = Como máximo { $number }

piece-flow = Flujo de autorización «{ $name }»
piece-prompt = Solicitud «{ $name }»
piece-stage = Etapa de solicitudes «{ $name }»
piece-binding = Etapa en el flujo

weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
milliseconds = { $count ->
    [one] { $count } milisegundo
   *[other] { $count } milisegundos
}
microseconds = { $count ->
    [one] { $count } microsegundo
   *[other] { $count } microsegundos
}
amounts = { $first } { $second }
minus = menos { $amount }
expires-immediately = Expira de inmediato

expiry-empty = Introduzca una duración, por ejemplo hours=8.
expiry-bare-number = Un número necesita una unidad, por ejemplo hours=8. authentik rechaza un número solo, también 0.
expiry-iso8601 = authentik no lee duraciones ISO 8601. Escriba hours=8 en lugar de PT8H.
expiry-empty-part = No hay nada después de «;». Use «;» solo entre dos partes.
expiry-no-equals = «{ $part }» no tiene «=». Escriba, por ejemplo, hours=8.
expiry-several-equals = «{ $part }» tiene más de un «=». Separe las partes con «;», como en hours=8;minutes=30.
expiry-meant = «{ $name }» no es una unidad. ¿Quería decir «{ $unit }»?
expiry-unknown-unit = «{ $name }» no es una unidad. Use weeks, days, hours, minutes, seconds, milliseconds o microseconds.
expiry-blank-at-unit = Hay un espacio junto a «{ $unit }» y authentik no puede leerlo. Quite el espacio.
expiry-no-number = No hay ningún número después de «{ $unit }=».
expiry-not-a-number = «{ $text }» no es un número de { $unit ->
    [weeks] semanas
    [days] días
    [hours] horas
    [minutes] minutos
    [seconds] segundos
    [milliseconds] milisegundos
   *[microseconds] microsegundos
}.
expiry-other-characters = «{ $text }» no es un número de { $unit ->
    [weeks] semanas
    [days] días
    [hours] horas
    [minutes] minutos
    [seconds] segundos
    [milliseconds] milisegundos
   *[microseconds] microsegundos
} que se pueda leer. Use los dígitos del 0 al 9, «.» y «-».
expiry-decimal-comma = Use punto decimal, no coma: { $unit }={ $number }.
expiry-not-a-whole-number = «{ $text }» no es un número entero de { $unit ->
    [weeks] semanas
    [days] días
    [hours] horas
    [minutes] minutos
    [seconds] segundos
    [milliseconds] milisegundos
   *[microseconds] microsegundos
}.
expiry-too-long = Demasiado larga: authentik falla al comprobarla. El máximo es 999 999 999 días.
expiry-nul = El texto contiene un carácter NUL, que authentik no puede almacenar.

expiry-zero = Nadie podría conectarse: los tokens expirarían en cuanto se crean. Cero no significa aquí «hasta que se cierre el navegador».
expiry-negative = Nadie podría conectarse: los tokens habrían expirado antes de crearse. Use una duración mayor que cero.
expiry-beyond-calendar = Nadie podría conectarse: los tokens expirarían después del año 9999, lo que authentik no puede almacenar.
expiry-ignored-blank = authentik ignora «{ $part }» por el espacio junto a su unidad. Quite el espacio.
expiry-ignored-meant = authentik ignora «{ $part }» porque no conoce la unidad. ¿Quería decir «{ $unit }»?
expiry-ignored = authentik ignora «{ $part }» porque no conoce la unidad.
expiry-ignored-more = { $count ->
    [one] authentik ignora { $count } parte más.
   *[other] authentik ignora { $count } partes más.
}
expiry-replaced = «{ $unit }» aparece más de una vez; solo cuenta la última.
expiry-very-long = Más de 30 días. Cada token cuenta para el límite del punto de conexión hasta que expira.
expiry-shorter-than-a-minute = Menos de un minuto: apenas alcanza para iniciar una conexión.
