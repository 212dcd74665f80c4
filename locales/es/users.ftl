user = Usuario
section = Acceso
back = Al acceso de todos los usuarios
show-in-access = Mostrar en Acceso
username = Nombre de usuario
email = Correo electrónico
state = Cuenta
active = Activa
inactive = Inactiva: no puede iniciar sesión
superuser = Superusuario. authentik evalúa las vinculaciones para los superusuarios como para todos los demás.
last-login = Último inicio de sesión
groups = Grupos
no-groups = Ninguno
unknown = desconocido

endpoints = Puntos de conexión
endpoints-caption = Puntos de conexión a los que puede acceder el usuario
endpoint = Punto de conexión
provider = Proveedor
access = Acceso
why = Por qué
reaches-all = { $count ->
    [one] Accede a { $count } punto de conexión.
   *[other] Accede a { $count } puntos de conexión.
}
reaches-of = { $all ->
    [one] Accede a { $count } de { $all } punto de conexión.
   *[other] Accede a { $count } de { $all } puntos de conexión.
}
maybe-more = Se decide en el lanzamiento o no se puede comprobar aquí: { $count } más.
reaches-none = Este usuario no puede acceder a ningún punto de conexión que su cuenta pueda ver.
not-read = No se sabe a qué accede este usuario.

tokens = Tokens de conexión

sessions = Sesiones en authentik
sessions-about = Sesiones del usuario en authentik. Lo que de verdad cierra las conexiones abiertas en una sesión es finalizarla: revocar un token no lo hace.
sessions-caption = Sesiones del usuario en authentik
no-sessions = Este usuario no tiene ninguna sesión.
no-sessions-seen = Su cuenta no ve ninguna sesión de este usuario.
browser = Navegador
from = Desde
last-used = Último uso
expires = Expira
session = de { $user } desde { $address }
session-anywhere = de { $user }
end-session = Finalizar sesión
end-label = Finalizar sesión de { $user } desde { $address }
end-label-anywhere = Finalizar sesión de { $user }
end-title = ¿Finalizar la sesión de { $user } desde { $address }?
end-title-anywhere = ¿Finalizar la sesión de { $user }?
end-about = Se cierra la sesión del usuario en authentik en ese navegador, se cierran las conexiones abiertas en ella y se eliminan sus tokens de conexión. Esto no se puede deshacer.
end-own = Es su propia cuenta. Si inició sesión aquí con esta sesión, también se cierra la suya.
ended = Sesión de { $user } desde { $address } finalizada.
ended-anywhere = Sesión de { $user } finalizada.
already-ended = La sesión ya había finalizado.

launches = Últimos lanzamientos
launches-caption = Los últimos lanzamientos del usuario
all-activity = Toda la actividad de este usuario
no-launches = Entre las últimas autorizaciones no hay ningún lanzamiento de este usuario.
not-visible = Su cuenta no puede ver eventos.
when = Cuándo
