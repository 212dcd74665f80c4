title = Acceso
table = Acceso
about = Quién puede acceder a qué punto de conexión, según las vinculaciones de los puntos de conexión y de sus aplicaciones. authentik evalúa las políticas en cada lanzamiento y puede recordar los resultados un día. Si la conexión funciona después, lo muestra la lista de comprobación del punto de conexión.
refresh = Actualizar
only-own = authentik lista solo los puntos de conexión que su cuenta puede usar, y su lista puede tener un día de antigüedad.

users = Usuarios
groups = Grupos
rows = Filas
search-users = Buscar usuarios
search-groups = Buscar grupos
search-endpoints = Buscar puntos de conexión
filters = Filtros
show = Mostrar
show-all = Todo
show-open = Abiertos a todos
show-direct = Solo por vinculación directa de usuario
more-than = Puede acceder a más de
more-than-wrong = Introduzca un número entero, 0 o más.
compare = Comparar
compare-with = Con
compare-choose = Usuario
compare-needs-two = Elija un segundo usuario para comparar.
clear = Borrar búsqueda y filtros
not-while-comparing = No tiene efecto mientras se comparan dos usuarios.

size = { $rows } × { $columns }
user-count = { $count ->
    [one] { $count } usuario
   *[other] { $count } usuarios
}
group-count = { $count ->
    [one] { $count } grupo
   *[other] { $count } grupos
}
endpoint-count = { $count ->
    [one] { $count } punto de conexión
   *[other] { $count } puntos de conexión
}
fact-and-fact = { $first } · { $next }
direct-pairs = { $count ->
    [one] { $count } par solo por vinculación directa de usuario.
   *[other] { $count } pares solo por vinculación directa de usuario.
}
pairs-unknown = { $count ->
    [one] { $count } más no se puede comprobar aquí.
   *[other] { $count } más no se pueden comprobar aquí.
}
maybe-open = { $count ->
    [one] { $count } punto de conexión más puede estar abierto a todos: es posible que su cuenta no pueda ver sus vinculaciones.
   *[other] { $count } puntos de conexión más pueden estar abiertos a todos: es posible que su cuenta no pueda ver sus vinculaciones.
}
no-endpoints = Sin puntos de conexión
no-endpoints-text = No hay puntos de conexión o su cuenta no puede ver ninguno.
no-users = Sin usuarios que mostrar
no-users-text = Su cuenta no puede ver usuarios, o no se pudieron leer.
no-match = Nada coincide con la búsqueda y los filtros
inactive = (inactivo)
only-in = Alguien que está en este grupo y en ningún otro

not-compared = Uno de los usuarios que se comparan no está en la tabla.
nothing-to-compare = La búsqueda y los filtros no dejan ningún punto de conexión que comparar.
nothing-compared = { $count ->
    [one] No se pudo comparar nada: { $count } punto de conexión no se puede comparar, porque el acceso se decide en el lanzamiento o no se puede comprobar aquí.
   *[other] No se pudo comparar nada: { $count } puntos de conexión no se pueden comparar, porque el acceso se decide en el lanzamiento o no se puede comprobar aquí.
}
same-endpoints = { $one } y { $other } acceden a los mismos puntos de conexión.
no-difference = { $count ->
    [one] No se encontraron diferencias en { $count } punto de conexión comparado.
   *[other] No se encontraron diferencias en { $count } puntos de conexión comparados.
}
differ-in-all = { $all ->
    [one] { $one } y { $other } difieren en { $all } punto de conexión.
   *[other] { $one } y { $other } difieren en { $all } puntos de conexión.
}
differ-in-some = { $all ->
    [one] { $one } y { $other } difieren en { $differ } de { $all } punto de conexión.
   *[other] { $one } y { $other } difieren en { $differ } de { $all } puntos de conexión.
}
differ-in-all-compared = { $all ->
    [one] { $one } y { $other } difieren en { $all } punto de conexión comparado.
   *[other] { $one } y { $other } difieren en { $all } puntos de conexión comparados.
}
differ-in-some-compared = { $all ->
    [one] { $one } y { $other } difieren en { $differ } de { $all } punto de conexión comparado.
   *[other] { $one } y { $other } difieren en { $differ } de { $all } puntos de conexión comparados.
}
more-uncertain = { $count ->
    [one] { $count } punto de conexión más no se puede comparar, porque el acceso se decide en el lanzamiento o no se puede comprobar aquí.
   *[other] { $count } puntos de conexión más no se pueden comparar, porque el acceso se decide en el lanzamiento o no se puede comprobar aquí.
}

legend = Signos
yes = Sí
no = No
at-launch = Se decide en el lanzamiento
unknown = No se puede comprobar aquí
blank = en blanco
not-direct = No solo por vinculación directa de usuario
cell = { $subject }, { $endpoint }: { $verdict }
exactly = { $count }
between = { $least }–{ $most }
reaches-all = { $all ->
    [one] accede a { $all } punto de conexión
   *[other] accede a { $all } puntos de conexión
}
reaches-some = { $all ->
    [one] accede a { $count } de { $all } punto de conexión
   *[other] accede a { $count } de { $all } puntos de conexión
}
reaches-at-most-all = { $all ->
    [one] accede al menos a { $least } y como máximo a { $all } punto de conexión
   *[other] accede al menos a { $least } y como máximo a { $all } puntos de conexión
}
reaches-at-most-some = { $all ->
    [one] accede al menos a { $least } y como máximo a { $most } de { $all } punto de conexión
   *[other] accede al menos a { $least } y como máximo a { $most } de { $all } puntos de conexión
}

why = Por qué
why-how = Señale una celda o recorra la tabla con las flechas del teclado para ver qué vinculación decide. Un clic o Intro la deja fija aquí.
unpin = Dejar de fijar la celda
pair = { $subject } → { $endpoint }: { $verdict }
full-name = { $name } ({ $username })
members = Miembros de { $group }
account-inactive = La cuenta está inactiva y no puede iniciar sesión.
no-application = El proveedor no tiene aplicación, así que no hay nada que lanzar.
application-hidden = Su cuenta no puede ver la aplicación del proveedor.
of-application = Aplicación «{ $name }»: { $reason }
of-endpoint = Punto de conexión: { $reason }
open-without-bindings = sin vinculaciones, por lo que el acceso está abierto a todos.
bindings-hidden = pueden decidir vinculaciones o grupos que su cuenta no puede ver.
evaluated-at-launch = authentik evalúa en cada lanzamiento: { $conditions }.
allowed-by = lo permite: { $conditions }.
allowed-by-all = permitido, porque se cumple todo esto: { $conditions }.
none-matches = no se cumple nada de esto: { $conditions }.
one-does-not-match = se tienen que cumplir todas las vinculaciones, y esta no se cumple: { $conditions }.
passes-if-it-fails = { $condition } (se cumple si falla)
open-bindings = Abrir las vinculaciones
check-user = Comprobar para este usuario
ask = Preguntar ahora a authentik
can-use-now = Respuesta actual de authentik: { $name } puede usar la aplicación.
can-not-use-now = Respuesta actual de authentik: { $name } no puede usar la aplicación.

reading-users = Leyendo usuarios: { $done } de { $all }
reading-groups = Leyendo grupos: { $done } de { $all }
reading-endpoints = Leyendo puntos de conexión: { $done } de { $all }
reading-applications = Leyendo aplicaciones: { $done } de { $all }
reading-bindings = Leyendo vinculaciones: { $done } de { $all }
incomplete = Esto no está completo
try-again = Reintentar
part-failed = No se leyeron por un error: { $count } { $part ->
    [users] de los usuarios
    [groups] de los grupos
    [endpoints] de los puntos de conexión
    [applications] de las aplicaciones
   *[bindings] de las vinculaciones
}.
part-hidden = Su cuenta no puede ver { $count } { $part ->
    [users] de los usuarios
    [groups] de los grupos
    [endpoints] de los puntos de conexión
    [applications] de las aplicaciones
   *[bindings] de las vinculaciones
}.
part-unread = No se leyeron por ser demasiados: { $count } { $part ->
    [users] de los usuarios
    [groups] de los grupos
    [endpoints] de los puntos de conexión
    [applications] de las aplicaciones
   *[bindings] de las vinculaciones
}.
not-in-table = No están en la tabla.
membership-unknown = No se sabe si un usuario está en un grupo a través de otro grupo.
result-unknown = Lo que depende de ello no se puede comprobar aquí.

export = Exportar
export-access = Exportar acceso
export-failed = No se pudo cargar la parte de RAC Admin que escribe tablas. Inténtelo de nuevo.
exporting = Exportando…
nothing-to-export = Aún no se ha leído nada.
filtered-provider = proveedor «{ $name }»
filtered-endpoint = punto de conexión «{ $name }»
filtered-compared = donde { $one } y { $other } difieren o pueden diferir
filtered-groups = grupos
users-contain = usuarios que contienen «{ $text }»
groups-contain = grupos que contienen «{ $text }»
endpoints-contain = puntos de conexión que contienen «{ $text }»
filtered-more-than = puede acceder a más de { $count }
not-filtered = no
by-no-application = sin aplicación
by-hidden = no visible
by-no-bindings = sin vinculaciones
not-listed-direct = no, o no solo por vinculación directa de usuario
