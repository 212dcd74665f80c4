file-too-large = El archivo es demasiado grande para esto.
file-not-read = El navegador no pudo leer el archivo. Elíjalo de nuevo.
file-unreadable = El archivo no se pudo leer como texto.
actions = Acciones
cancel = Cancelar
clear = Borrar
close = Cerrar
copied = Copiado
copy-failed = No se permitió copiar; seleccione el texto
dismiss = Descartar
first-page = Primera página
hide-password = Ocultar contraseña
last-page = Última página
loading = Cargando…
never = nunca
next-page = Página siguiente
no-options = Sin opciones
notifications = Notificaciones
pagination = Paginación
previous-page = Página anterior
not-done = No se hizo
not-found = No encontrado: ya no existe o no es visible para su cuenta
progress = Progreso
retry-failed = Reintentar lo fallido
rows-per-page = Filas por página
running = En curso…
search = Buscar
select-page = Seleccionar toda la página
stop = Detener
show-password = Mostrar contraseña
sort-by = Ordenar por
uncertain = Incierto: se perdió la conexión entretanto. Compruebe si se hizo o reintente.
try-again = Reintentar
waiting = En espera
descending = { $label }, descendente
remove = Quitar { $name }
added = Se añadió { $name }
removed = Se quitó { $name }
select = Seleccionar { $label }
failed = Error: { $why }
in-place = En { $place }
options = { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
}
no-match = Nada coincide con «{ $typed }»
more-unseen = { $count ->
    [one] Existe { $count } más que su cuenta no puede ver
   *[other] Existen { $count } más que su cuenta no puede ver
}
no-match-of-seen = { $none }. { $unseen }
options-and-unseen = { $options } · { $unseen }
shown-of = Se muestran { $shown } de { $all }
shown-of-at-least = Se muestran { $shown } de al menos { $all }
show-more = Mostrar { $count } más
more-options = … y { $count } más; escriba para acotar
clear-of = Borrar { $label }
page = Página { $page }
no-rows = Sin filas
range = { $first }–{ $last } de { $count }
done-of = { $done } de { $all }
pausing = { $why }: se continúa en { $seconds } s
offline = No hay conexión a la red. Hecho: { $done } de { $all }. Se reanuda cuando vuelva la conexión.
offline-interrupted = { $count ->
    [one] De { $count } aún no se sabe si se hizo: se comprobará entonces.
   *[other] De { $count } aún no se sabe si se hicieron: se comprobará entonces.
}
more-items = … y { $count } más. Se muestran los que fallan.
note = Nota:
success = Correcto:
warning = Advertencia:
error = Error:
updated-just-now = actualizado ahora mismo
updated-seconds-ago = actualizado hace { $count } s
updated-minutes-ago = actualizado hace { $count } min
updated-hours-ago = actualizado hace { $count } h
updated-days-ago = actualizado hace { $count } d
comma = { $first }, { $next }
two-sentences = { $first } { $second }

deleted = Eliminado
already-gone = Ya no existía
count-already-gone = { $count ->
    [one] { $count } ya no existía.
   *[other] { $count } ya no existían.
}
count-not-found = { $count ->
    [one] { $count } no se encontró: ya no existe o no es visible para su cuenta.
   *[other] { $count } no se encontraron: ya no existen o no son visibles para su cuenta.
}
count-failed = Fallos: { $count }.
count-uncertain = { $count ->
    [one] { $count } es incierto: se perdió la conexión mientras se escribía.
   *[other] { $count } son inciertos: se perdió la conexión mientras se escribían.
}
count-not-done = { $count ->
    [one] { $count } no se hizo.
   *[other] { $count } no se hicieron.
}
count-still-to-do = { $count ->
    [one] Queda { $count } por hacer.
   *[other] Quedan { $count } por hacer.
}
