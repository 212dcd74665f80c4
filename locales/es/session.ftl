connect-title = Conectar a authentik
url = URL de authentik
url-help = La dirección en la que los usuarios inician sesión, por ejemplo https://auth.example.com.
url-unencrypted = Esta dirección no está cifrada (http): cualquiera en el camino de la red puede leer el token.
token = Token de API
token-help = En authentik: su configuración de usuario → Tokens y contraseñas de aplicaciones → Crear Token. El token tiene todos los permisos de su usuario.
keep = Guardar el token
connect = Conectar
connect-failed = No se pudo conectar
demo = Usar el token de demostración
connecting = Comprobando el token…
stay = Mantener la sesión iniciada
stay-readable = Cualquiera que pueda leer los archivos de este navegador puede usar este inicio de sesión. Una vez iniciada la sesión, puede definir una frase de contraseña en Preferencias.

keep-page = Solo para esta página
keep-page-help = Se olvida al recargar. Lo más seguro.
keep-tab = Para esta pestaña
keep-tab-help = Se guarda hasta que se cierra la pestaña.
keep-browser = En este navegador
keep-browser-help = Para todas las pestañas, hasta que desconecte. Puede protegerlo con una frase de contraseña.

disconnected-asked = Desconectado. Este navegador ha olvidado el token; en authentik aún existe.
disconnected-idle = Desconectado tras un periodo de inactividad. Este navegador ha olvidado el token.
disconnected-elsewhere = Desconectado en otra pestaña.
instance-gone = Esta instancia se cambió o se quitó en otra pestaña.
stored-token-refused = authentik ya no acepta el token almacenado, por lo que este navegador lo ha olvidado.

refused-title = authentik ya no acepta este token
refused-text = Puede que haya expirado o se haya revocado. Introduzca otro para continuar: no se pierde nada de esta página y después se envían las peticiones pendientes.
refused-later = Ahora no
refused-disconnect = Olvidar el token
elsewhere-title = Desconectado en otra pestaña
elsewhere-text = Este navegador ha olvidado el token. Sus cambios en esta página siguen aquí: introduzca un token para continuar. Se guardará solo para esta pestaña.
elsewhere-leave = Salir de esta página
idle-title = Desconectado
idle-text = Pasó el tiempo de inactividad que eligió en Preferencias, por lo que este navegador ha olvidado el token. Sus cambios en esta página siguen aquí: introduzca un token para continuar.
none-given-title = authentik ya no acepta su inicio de sesión
none-given-text = La página contenedora no proporcionó un token nuevo. No se pierde nada de esta página, y las peticiones pendientes se envían en cuanto lo proporcione.
try-again = Reintentar
token-not-accepted = authentik no acepta este token.
signed-in-refused-title = Su inicio de sesión ha terminado
signed-in-refused-text = authentik no lo renovó: ha expirado o se finalizó allí. Inicie sesión de nuevo para continuar: no se pierde nada de esta página y después se envían las peticiones pendientes.

signed-in-as = Sesión iniciada como { $name }.
signed-in-as-dialog-closed = Sesión iniciada como { $name }. Se cerró el cuadro de diálogo abierto.
other-account = El nuevo token pertenece a { $name }. ¿Continuar como { $name }?
other-account-text = Empezó como { $name-before } ({ $username-before }). Aún no se ha guardado nada como { $name-now } ({ $username-now }).
continue-as = Continuar como { $name }
do-not-continue = No continuar

sign-in = Iniciar sesión con authentik
signing-in = Redirigiendo a authentik…
by-token = o usar un token de API
sign-in-again = Iniciar sesión de nuevo
sign-in-there = Continúe en la ventana que se abrió. ¿La cerró? Inténtelo de nuevo.
sign-out = Cerrar sesión
sign-out-here = Cerrar sesión aquí
sign-out-everywhere = Cerrarla también en authentik
sign-out-here-text = Al cerrar la sesión aquí se olvidan los tokens y se pide a authentik que los revoque. La sesión en authentik sigue iniciada en este navegador, así que puede que no haga falta contraseña para volver a entrar.
sign-out-everywhere-text = Al cerrarla también en authentik se abren las páginas de authentik y termina allí su sesión.
cancel = Cancelar

window-waits = Un momento…
window-done = Hecho. Puede cerrar esta ventana.
window-lost = La página que pidió iniciar sesión ya no espera. Cierre esta ventana e inténtelo de nuevo en esa página.
