search = Buscar
title = Paleta de comandos
box = Buscar o ejecutar un comando
results = Resultados
loading = Cargando…
no-match = Nada coincide con «{ $typed }».
found = { $all ->
    [one] { $all } resultado
   *[other] { $all } resultados
}
found-first = Los primeros { $shown } de { $all } resultados

page = Página
command = Comando
provider = Proveedor
endpoint = Punto de conexión
mapping = Asignación de propiedades
outpost = Puesto avanzado
token = Token de conexión
user = Usuario
group = Grupo

overview = Resumen
providers = Proveedores
endpoints = Puntos de conexión
tokens = Tokens de conexión
mappings = Asignaciones de propiedades
activity = Actividad
access = Acceso
create-provider = Crear proveedor
create-endpoint = Crear punto de conexión
create-mapping = Crear asignación de propiedades
lock-now = Bloquear ahora
lock-needs-passphrase = Requiere un token guardado en este navegador con una frase de contraseña.
show-shortcuts = Mostrar los atajos de teclado
shortcuts-are-off = Los atajos de teclado están desactivados en las preferencias.
tokens-of = Tokens de conexión de { $user }
revoke-tokens = Revocar los tokens de un usuario…
revoke-tokens-of = Revocar los tokens de { $user }…
export-on = Exportar: { $page }
choose-theme = Tema: { $theme }
switch-to = Cambiar a { $instance }

shortcuts = Atajos de teclado
shortcuts-help = Ninguno funciona mientras se escribe en un campo.
turn-off = Desactivarlos en las preferencias
keys = Teclas
meaning = Qué hacen
control-key = Ctrl
open-palette = Buscar y ejecutar comandos
focus-search = Buscar en la lista
next-row = Ir a la fila siguiente
previous-row = Ir a la fila anterior
select-row = Seleccionar o deseleccionar la fila
this-help = Mostrar esta lista
go-to = Ir a { $section }
