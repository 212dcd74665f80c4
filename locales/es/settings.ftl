settings = Configuración
settings-help = Parámetros de conexión de Guacamole.
view = Vista de la configuración
parameters = Parámetros
text = Texto

language = Lenguaje del texto
yaml = YAML
json = JSON
text-help = Un «nombre: valor» por línea, o JSON. El texto sigue siendo texto, con o sin comillas: 0123, 1e5, no.
not-as-parameters = Corrija el error del texto para volver a Parámetros.
undo = Deshacer
nothing-to-undo = No hay cambios que deshacer.
redo = Rehacer
nothing-to-redo = No hay cambios deshechos que rehacer.
rewrite = Reescribir el texto
keep-text = Conservar el texto
decide-first = Elija primero si reescribir el texto.
rewrites = Este cambio reescribe todo el texto: se pierden comillas y saltos de línea. Deshacer restaura el texto.
rewrites-comments = { $count ->
    [one] Este cambio reescribe todo el texto: se pierde { $count } comentario. Deshacer restaura el texto.
   *[other] Este cambio reescribe todo el texto: se pierden { $count } comentarios. Deshacer restaura el texto.
}
comments-in-value = { $count ->
    [one] Al cambiar este valor se quita del texto { $count } comentario que contiene. Deshacer restaura el texto.
   *[other] Al cambiar este valor se quitan del texto { $count } comentarios que contiene. Deshacer restaura el texto.
}
count-comments-not-saved = { $count ->
    [one] { $count } comentario no se guarda: authentik almacena solo nombres y valores.
   *[other] { $count } comentarios no se guardan: authentik almacena solo nombres y valores.
}
comments-not-in-json = { $count ->
    [one] JSON no tiene comentarios: al cambiar a JSON se quita { $count } comentario. Deshacer restaura el texto.
   *[other] JSON no tiene comentarios: al cambiar a JSON se quitan { $count } comentarios. Deshacer restaura el texto.
}
show-secrets = Mostrar secretos
hide-secrets = Ocultar secretos
covered = Muestre los secretos para editar el texto.

search = Buscar parámetros
search-hint = Nombre o significado
add = Añadir parámetro
add-hint = Busque un parámetro por nombre o significado
add-unknown = No está en el catálogo: se añade como está escrito
add-set = Ya está definido: ir a él
parameter-option = { $section }: { $meaning }
none-set = No hay parámetros definidos: se aplican los valores predeterminados de guacd.
none-set-matches = Ningún parámetro definido coincide con «{ $search }».
not-set-yet = Coinciden, pero sin definir
add-one = Añadir
add-name = Añadir { $name }
more-matches = Y { $count } más: añada una palabra a la búsqueda.
other-section = Fuera del catálogo
unknown = Este nombre no está en el catálogo. Se conserva como está.
default = Predeterminado: { $value }
only-newer = Requiere un guacd más reciente que el que incluye authentik.
recipes = Recetas
remove = Quitar { $name }
reset = Restablecer { $name }
not-set = Sin definir
true = Verdadero
false = Falso
empty = (vacío)
kept-as = { $kind ->
    [null] Se conserva como null
    [bool] Se conserva como verdadero o falso
    [number] Se conserva como número
    [list] Se conserva como lista
    [map] Se conserva como mapa
   *[text] Se conserva como texto
}
hidden = Oculto
show-key = Mostrar
hide-key = Ocultar
show-name = Mostrar { $name }
hide-name = Ocultar { $name }
upload = Desde un archivo
upload-of = Desde un archivo: { $name }

error = Error:
warning = Advertencia:
hint = Sugerencia:
more-findings = Y { $count } más.

copy-secrets = Secretos
copy-secrets-help = Sin ellos, introduzca otros en Configuración.
copy-broken = Para dejar fuera los secretos, corrija primero el error en el texto de la configuración.
copy-hidden = Si authentik oculta a su cuenta la configuración del original, no se copian.
copy-secrets-named = Copiar { $names }
