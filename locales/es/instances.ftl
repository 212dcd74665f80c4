before-instance = Instancia:{" "}
instance = Instancia: { $name }
add = Añadir instancia…
manage = Gestionar instancias
edit-this = Editar…
remove-this = Quitar…
host-state = { $host } · { $state }
connected-page = conectada, solo para esta página
connected-tab = conectada, para esta pestaña
connected-browser = conectada, en este navegador
not-connected = no conectada

instances = Instancias
about = Cada instancia de authentik tiene un nombre, un color y su propio token. El encabezado muestra en cuál se encuentra.
current = En uso
address = authentik
token = Token
no-token = Ninguno (no conectada)
fixed = Configurada por el operador de esta página. Aquí no se puede cambiar ni quitar.
not-kept = Este navegador no almacena nada para esta página: las instancias que añada desaparecen al recargar.
switch = Cambiar a esta
edit = Editar
disconnect = Desconectar
remove = Quitar
switch-to = Cambiar a { $name }
edit-of = Editar { $name }
disconnect-from = Desconectar { $name }
remove-of = Quitar { $name }
disconnect-all = Desconectar todas

add-title = Añadir instancia
add-done = Añadir y conectar
edit-title = Editar instancia
save = Guardar
name = Nombre
name-help = Cómo la llama, por ejemplo «Producción». Se muestra en el encabezado, en el título de la ventana y antes de eliminar algo.
colour = Color
no-colour = Ninguno
blue = Azul
teal = Verde azulado
green = Verde
amber = Ámbar
red = Rojo
violet = Violeta
url = URL de authentik
url-help = La dirección en la que los usuarios inician sesión, por ejemplo https://auth.example.com.
url-moved = Otra dirección es otro authentik: se olvidará el token de la anterior.
not-changed = No se pudo guardar la instancia
name-missing = Con varias instancias, cada una necesita un nombre.
name-taken = Otra instancia tiene este nombre.
name-too-long = { $most ->
    [one] Use como máximo { $most } carácter.
   *[other] Use como máximo { $most } caracteres.
}

remove-title = ¿Quitar la instancia «{ $name }»?
remove-text = Todas las pestañas de este navegador olvidan su token. En authentik no cambia nada: allí el token aún existe.
remove-done = Quitar instancia
all-title = ¿Desconectar de todas las instancias?
all-text = Este navegador olvida todos los tokens. En authentik aún existen, y las instancias permanecen en la lista.
removed = Se quitó la instancia «{ $name }».
disconnected = Desconectado de «{ $name }».
stale = Esta instancia se quitó en otra pestaña o se cambió su dirección. Permanece aquí hasta que guarde o descarte sus cambios en esta página.
