copied = Copiada
already-copied = Ya estaba copiada
count-already-copied = { $count ->
    [one] { $count } ya estaba copiada.
   *[other] { $count } ya estaban copiadas.
}

bindings-copied = { $count ->
    [one] { $count } vinculación copiada
   *[other] { $count } vinculaciones copiadas
}
bindings-copied-of = { $all ->
    [one] { $done } de { $all } vinculación copiada
   *[other] { $done } de { $all } vinculaciones copiadas
}
bindings-copied-summary = { $count ->
    [one] { $count } vinculación copiada.
   *[other] { $count } vinculaciones copiadas.
}
bindings-copied-so-far = { $count ->
    [one] { $count } vinculación copiada hasta ahora.
   *[other] { $count } vinculaciones copiadas hasta ahora.
}

who-may = Quién puede usar este punto de conexión
everyone = Todos los que pueden usar la aplicación «{ $application }» pueden usar este punto de conexión.
everyone-unnamed = Todos los que pueden usar la aplicación pueden usar este punto de conexión.
one-condition = { $kind ->
    [in-group] Quien puede usar la aplicación «{ $application }» puede usar este punto de conexión si está en el grupo «{ $name }».
    [not-in-group] Quien puede usar la aplicación «{ $application }» puede usar este punto de conexión si no está en el grupo «{ $name }».
    [is-user] Quien puede usar la aplicación «{ $application }» puede usar este punto de conexión si es el usuario «{ $name }».
    [is-not-user] Quien puede usar la aplicación «{ $application }» puede usar este punto de conexión si no es el usuario «{ $name }».
    [policy-passes] Quien puede usar la aplicación «{ $application }» puede usar este punto de conexión si se cumple la política «{ $name }».
    [policy-fails] Quien puede usar la aplicación «{ $application }» puede usar este punto de conexión si no se cumple la política «{ $name }».
    [unknown-fails] Quien puede usar la aplicación «{ $application }» puede usar este punto de conexión si no se cumple el sujeto desconocido «{ $name }».
   *[unknown-passes] Quien puede usar la aplicación «{ $application }» puede usar este punto de conexión si se cumple el sujeto desconocido «{ $name }».
}
one-condition-unnamed = { $kind ->
    [in-group] Quien puede usar la aplicación puede usar este punto de conexión si está en el grupo «{ $name }».
    [not-in-group] Quien puede usar la aplicación puede usar este punto de conexión si no está en el grupo «{ $name }».
    [is-user] Quien puede usar la aplicación puede usar este punto de conexión si es el usuario «{ $name }».
    [is-not-user] Quien puede usar la aplicación puede usar este punto de conexión si no es el usuario «{ $name }».
    [policy-passes] Quien puede usar la aplicación puede usar este punto de conexión si se cumple la política «{ $name }».
    [policy-fails] Quien puede usar la aplicación puede usar este punto de conexión si no se cumple la política «{ $name }».
    [unknown-fails] Quien puede usar la aplicación puede usar este punto de conexión si no se cumple el sujeto desconocido «{ $name }».
   *[unknown-passes] Quien puede usar la aplicación puede usar este punto de conexión si se cumple el sujeto desconocido «{ $name }».
}
several-conditions = Quien puede usar la aplicación «{ $application }» puede usar este punto de conexión si ocurre al menos una de estas cosas:
several-conditions-unnamed = Quien puede usar la aplicación puede usar este punto de conexión si ocurre al menos una de estas cosas:
condition = { $kind ->
    [in-group] está en el grupo «{ $name }»
    [not-in-group] no está en el grupo «{ $name }»
    [is-user] es el usuario «{ $name }»
    [is-not-user] no es el usuario «{ $name }»
    [policy-passes] se cumple la política «{ $name }»
    [policy-fails] no se cumple la política «{ $name }»
    [unknown-fails] no se cumple el sujeto desconocido «{ $name }»
   *[unknown-passes] se cumple el sujeto desconocido «{ $name }»
}
disabled = { $count ->
    [one] { $count } vinculación está deshabilitada y no cuenta.
   *[other] { $count } vinculaciones están deshabilitadas y no cuentan.
}
negation = Basta con que se cumpla una vinculación. Una negada se cumple para todos los que no nombra, exijan lo que exijan las demás.
no-application = El proveedor no tiene aplicación: nadie puede usar el punto de conexión.
application-first = Primero se aplican las vinculaciones de la aplicación «{ $application }»: los usuarios que no las superan no llegan al punto de conexión. Se cambian en { $link }.
application-first-unnamed = Primero se aplican las vinculaciones de la aplicación: los usuarios que no las superan no llegan al punto de conexión. Se cambian en { $link }.
in-authentik = la aplicación en authentik
mode = Solo cuentan las vinculaciones habilitadas y basta con que se cumpla una. La API de authentik no tiene otro modo para los puntos de conexión.

expires = hasta { $time }
hidden-text = Su cuenta no puede ver quién puede usar el punto de conexión.
caption = Vinculaciones
bound-to = Vinculado a
order = Orden
enabled = Habilitada
passes = Se cumple
timeout = Tiempo límite
failure = Si falla
not-applicable = –
failure-passes = se cumple
failure-refuses = no se cumple
passes-members = para sus miembros
passes-others = para todos los demás (negada)
passes-user = para este usuario
passes-policy = si se cumple la política
passes-not-policy = si no se cumple la política (negada)
timeout-seconds = { $count } s
edit = Editar
delete = Eliminar
refresh = Actualizar
add = Añadir vinculación
empty-title = Sin vinculaciones
empty-text = Vincule el punto de conexión a un grupo, un usuario o una política para restringir quién puede usarlo.
label = { $kind ->
    [policy] Política { $name }
    [group] Grupo { $name }
   *[user] Usuario { $name }
}
enabled-of = Habilitada: { $binding }
switched-on = { $binding }: vinculación habilitada.
switched-off = { $binding }: vinculación deshabilitada.
switch-failed = No se pudo habilitar o deshabilitar la vinculación: { $why }
changed-meanwhile = otra persona la cambió; la lista la muestra como está ahora
move-up = Subir { $binding }
move-down = Bajar { $binding }
actions-of = Acciones de { $binding }
is-first = Ya es la primera.
is-last = Ya es la última.
moved = { $written ->
    [one] { $binding } es ahora la { $place } de { $all }. Cambió { $written } número de orden.
   *[other] { $binding } es ahora la { $place } de { $all }. Cambiaron { $written } números de orden.
}
move-failed = Algunas vinculaciones no se pudieron reordenar
move-result = { $binding }: { $result }
renumbered = número de orden cambiado
not-tried = no se intentó

edit-title = Editar vinculación
create = Crear vinculación
save = Guardar cambios
created = Vinculación creada.
saved = Vinculación guardada.
already-so = No hay cambios que guardar.
conflict-title = Otra persona cambió esta vinculación
kind = Vincular a
policy = Política
group = Grupo
user = Usuario
policy-help = Se cumple cuando se cumple la política.
group-help = Se cumple para los miembros del grupo y de sus subgrupos.
user-help = Se cumple solo para este usuario.
choose-policy = Elegir una política
choose-group = Elegir un grupo
choose-user = Elegir un usuario
policy-missing = Elija una política.
group-missing = Elija un grupo.
user-missing = Elija un usuario.
policies-not-visible = Su cuenta no puede ver políticas.
groups-not-visible = Su cuenta no puede ver grupos.
users-not-visible = Su cuenta no puede ver usuarios.
kept-pick = La elección actual sigue seleccionada.
superusers = superusuarios
inactive = inactivo
order-help = Las vinculaciones se evalúan en este orden, de menor a mayor.
enabled-help = Una vinculación deshabilitada no cuenta.
negate = Negar
negate-help = Invierte el resultado: con un grupo, se cumple para todos los que no están en él.
timeout-help = Cuánto tiempo puede ejecutarse la política antes de considerarse fallida.
seconds = s
failure-help = El resultado si la política falla o supera el tiempo límite.
it-passes = Se cumple
it-does-not-pass = No se cumple
no-number = Introduzca un número entero.
no-timeout = Introduzca un número entero de segundos, 0 o más.
yes = Sí
no = No

delete-binding = Eliminar vinculación
delete-title = { $kind ->
    [policy] ¿Eliminar la vinculación de la política «{ $name }»?
    [group] ¿Eliminar la vinculación del grupo «{ $name }»?
    [user] ¿Eliminar la vinculación del usuario «{ $name }»?
   *[unknown] ¿Eliminar la vinculación del sujeto desconocido «{ $name }»?
}
delete-text = Solo se elimina la vinculación, no su grupo, usuario o política. Tiene efecto de inmediato.
delete-last = Esta es la única vinculación que cuenta. Sin ella, todos los que pueden usar la aplicación pueden usar el punto de conexión.
delete-expiring = Esto no se puede deshacer: la API no permite escribir cuándo expira una vinculación.
deleted = Vinculación eliminada.
deleted-of = { $kind ->
    [policy] Vinculación de la política «{ $name }» eliminada.
    [group] Vinculación del grupo «{ $name }» eliminada.
    [user] Vinculación del usuario «{ $name }» eliminada.
   *[unknown] Vinculación del sujeto desconocido «{ $name }» eliminada.
}
already-gone = La vinculación ya se había eliminado.
not-found = authentik no encontró la vinculación: ya no existe o no es visible para su cuenta. Puede que aún exista.

copy-many = { $count ->
    [one] Copiar { $count } vinculación
   *[other] Copiar { $count } vinculaciones
}
is-open-now = «{ $name }» está abierto a todos los que pueden usar su aplicación, hasta que se añadan sus vinculaciones.
choose = Vinculaciones
choose-help = Se copian del original en cuanto se crea la copia. Deciden quién puede usarla.
all-bindings = Todas las vinculaciones
reading = Cargando las vinculaciones…
retry = Reintentar
unread = No se pueden copiar: la copia no tendrá ninguna.
open = La copia estará abierta a todos los que pueden usar su aplicación, hasta que le añada vinculaciones.
unknown = { $binding } no se puede copiar: RAC Admin no sabe a qué está vinculado.
only-visible = Solo se listan y copian las vinculaciones que su cuenta puede ver.
none = El original no tiene vinculaciones.
none-visible = Su cuenta no ve ninguna vinculación del original.
ends = expira: { $time }. Una copia no expiraría.
negated = { $binding } (negada)
not-enabled = { $binding } (deshabilitada)
negated-and-not-enabled = { $binding } (negada, deshabilitada)
