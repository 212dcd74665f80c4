### provider: proveedor
### application: aplicación
### outpost: puesto avanzado
### endpoint: punto de conexión
### property mapping: asignación de propiedades (abreviado: asignación)
### connection token: token de conexión (abreviado: token)
### connection expiry: expiración de conexión
### Delete token on disconnect: Eliminar token al desconectarse
### Maximum concurrent connections: Máximo de conexiones simultáneas
### limit: límite
### flow: flujo
### authorization flow: flujo de autorización
### authentication flow: flujo de autenticación
### stage: etapa
### prompt: solicitud
### prompt stage: etapa de solicitudes
### request (API): petición
### policy: política
### policy engine mode: modo de motor de políticas
### policy cache: caché de políticas
### binding: vinculación
### bind: vincular
### pass (binding, policy): cumplirse
### pass (user passes bindings): superar
### negate: negar
### order: orden
### timeout: tiempo límite
### enabled, disabled: habilitado, deshabilitado
### group: grupo
### user: usuario
### your account: su cuenta
### superuser: superusuario
### service account: cuenta de servicio
### role: rol
### permission: permiso
### impersonation: personificación
### brand: marca
### blueprint: plantilla
### managed: administrado
### changelog: registro de cambios
### event: evento
### launch (verb, noun): lanzar, lanzamiento
### launch address: dirección de lanzamiento
### instance: instancia
### session: sesión
### parameter: parámetro
### settings: configuración
### effective settings: configuración efectiva
### static settings: configuración estática
### layer: capa
### override: prevalecer sobre, anular
### finding: aviso
### warning: advertencia
### hint: sugerencia
### recipe: receta
### check (noun): comprobación
### checklist: lista de comprobación
### readiness: preparación
### Ready: Listo
### Open to everyone: Abierto a todos
### Check (state): Revisar
### Blocked: Bloqueado
### Can't be checked here: No se puede comprobar aquí
### Checking…: Comprobando…
### Closed (limit 0): Cerrado (límite 0)
### everyone, no one: todos, nadie
### delete (an object): eliminar
### revoke (a connection token): revocar
### forget (a stored token): olvidar
### remove (from a list): quitar
### assign (an application): asignar
### add (to an outpost, a list): añadir
### undo, revert: deshacer, revertir
### sign in, sign out: iniciar sesión, cerrar sesión
### connect, disconnect: conectar, desconectar
### passphrase: frase de contraseña
### lock, unlock: bloquear, desbloquear
### machine: máquina
### host: host
### plan file: archivo de plan
### overview: resumen
### access: acceso
### activity: actividad
### preferences: preferencias
### surrounding page: página contenedora
### operator: operador
### user name: nombre de usuario
### slug: slug


skip = Saltar al contenido
navigation = Principal
account = Cuenta
menu = Menú
instance = Instancia
lock-now = Bloquear ahora
disconnect = Desconectar
sign-out = Cerrar sesión

overview = Resumen
providers = Proveedores
endpoints = Puntos de conexión
tokens = Tokens de conexión
mappings = Asignaciones de propiedades
access = Acceso
activity = Actividad
import = Importar
plan = Plan
connect-machines = Conectar máquinas
recent-changes = Cambios recientes
preferences = Preferencias

connect = Conectar
create-provider = Crear proveedor
clone-provider = Clonar proveedor
copy-provider = Copiar proveedor
compare-instances = Comparar instancias
provider = Proveedor
endpoints-of-provider = Puntos de conexión del proveedor
tokens-of-provider = Tokens de conexión del proveedor
access-to-provider = Acceso al proveedor
settings-of-provider = Configuración efectiva del proveedor
changelog-of-provider = Registro de cambios del proveedor
permissions-on-provider = Permisos sobre el proveedor
edit-provider = Editar proveedor
token = Token de conexión
edit-token = Editar token de conexión
create-endpoint = Crear punto de conexión
endpoint = Punto de conexión
bindings-of-endpoint = Vinculaciones del punto de conexión
access-to-endpoint = Acceso al punto de conexión
settings-of-endpoint = Configuración efectiva del punto de conexión
changelog-of-endpoint = Registro de cambios del punto de conexión
edit-endpoint = Editar punto de conexión
user = Usuario
create-mapping = Crear asignación de propiedades
mapping = Asignación de propiedades
changelog-of-mapping = Registro de cambios de la asignación de propiedades
edit-mapping = Editar asignación de propiedades

not-restored = No se pudo comprobar el token
connect-anew = Olvidar el token y conectar de nuevo
no-token = Sin sesión iniciada en authentik
no-token-text = La página contenedora no proporcionó ningún token, o authentik no lo acepta.
try-again = Reintentar
not-found = Página no encontrada
not-found-text = No hay nada en esta dirección:
to-overview = Ir al resumen

network = Red
offline = No hay conexión a la red.
offline-text = No se pierde nada de esta página. Lo que no se pudo cargar se cargará cuando vuelva la conexión.
back-online = La conexión a la red ha vuelto.

region = Nueva versión
found = Se ha instalado una nueva versión de RAC Admin.
reload-to-use = Recargue la página para usarla.
unsaved = Guarde primero los cambios y recargue después.
token-lost = El token se guarda solo para esta página: tendrá que introducirlo de nuevo.
by-portal = Estará disponible cuando se recargue la página contenedora.
reload = Recargar
reload-asks = Recargar…
later = Más tarde

kept-here = Las preferencias se guardan en este navegador.
kept-for-now = Las preferencias valen hasta que salga de esta página.
theme = Tema
theme-auto = Como el sistema
theme-light = Claro
theme-dark = Oscuro
locale = Fechas y números
locale-help = Cómo se escriben y cómo se ordenan los nombres. No cambia el idioma de la interfaz.
locale-of-browser = El del navegador
locale-en-gb = Inglés (Reino Unido)
locale-en-us = Inglés (Estados Unidos)
locale-zh-cn = Chino (simplificado)
locale-nl = Neerlandés
locale-fr = Francés
locale-de = Alemán
locale-ja = Japonés
locale-pt-br = Portugués (Brasil)
locale-es = Español
locale-sv = Sueco
page-size = Filas por página
page-size-help = Se aplica a todas las listas.
shortcuts = Atajos de teclado
shortcuts-help = Ctrl+K busca y ejecuta comandos; ? muestra todos los atajos.
your-account = Su cuenta
connected-as = Conectado como
connected-to = authentik
token-kept = Almacenamiento del token

language = Idioma
language-of-browser = El del navegador
language-not-loaded = No se pudo cargar el idioma «{ $language }». Elíjalo de nuevo para reintentar.

part-not-loaded = No se pudo cargar esta página
dialog-not-loaded = No se pudo cargar este cuadro de diálogo
part-not-loaded-text = Puede que haya fallado la red o que se haya instalado una nueva versión de RAC Admin desde que se abrió esta página. En ese caso, recárguela.
part-replaced = Desde que se abrió esta página se ha instalado una nueva versión de RAC Admin y los archivos que necesita ya no existen. Recargue para continuar.
part-offline = No hay conexión a la red. Esta página se cargará cuando vuelva.
