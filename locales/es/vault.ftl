passphrase = Frase de contraseña
optional = Frase de contraseña (opcional)
new = Nueva frase de contraseña
old = Frase de contraseña actual
show = Mostrar la frase de contraseña
hide = Ocultar la frase de contraseña
repeat = Repetir la frase de contraseña
help = Cifra el token en este navegador; cada pestaña pide la frase de contraseña una vez. Lo más importante es la longitud: use cinco palabras al azar o 16 caracteres de un gestor de contraseñas. No se puede recuperar, pero siempre puede conectar de nuevo con un token.
readable = Sin frase de contraseña, el token se almacena sin cifrar en el perfil de este navegador: cualquiera con acceso a sus archivos puede actuar en su nombre.
short = Esta frase de contraseña es corta. Quien copie los datos almacenados puede probar en sus propios equipos tantas frases como quiera.
empty = Introduzca una frase de contraseña.
too-short = Use al menos 8 caracteres.
different = Las frases de contraseña no coinciden.
unavailable-title = Aquí no se pueden usar frases de contraseña
unavailable = Esta página no se cargó por HTTPS, y los navegadores solo cifran en páginas que sí. El token se almacenaría sin cifrar en el perfil de este navegador.
cannot-decrypt = El navegador no puede descifrar aquí: esta página no se cargó por HTTPS o el cifrado está deshabilitado.
damaged = El token almacenado está dañado: ninguna frase de contraseña puede abrirlo. Olvídelo y conecte de nuevo.
does-not-open = Esta frase de contraseña no abre el token. Si tiene la certeza de que es correcta, se ha alterado el token almacenado: olvídelo y conecte de nuevo.
not-loaded = No se pudo cargar una parte de RAC Admin. Inténtelo de nuevo.

locked = Sesión bloqueada
unlock-title = Desbloquear
unlock = Desbloquear
unlock-failed = No se pudo desbloquear
opening = Desbloqueando…
locked-text = Su token está almacenado en este navegador, cifrado con su frase de contraseña.
locked-over-text = Desbloquee para continuar donde lo dejó.
connect-anew = Olvidar el token y conectar de nuevo
anew-title = ¿Olvidar el token?
anew-text = Todas las pestañas de este navegador lo olvidan, y hará falta un token para conectar de nuevo. En authentik aún existe.
anew-over-text = Se pierden los cambios sin guardar de la página bloqueada.
anew = Olvidar el token

encrypted = Cifrado del token: activado
not-encrypted = Cifrado del token: desactivado
set = Cifrar con una frase de contraseña…
change = Cambiar la frase de contraseña…
remove = Quitar la frase de contraseña…
lock-now = Bloquear ahora
lock-after = Bloquear después de
lock-after-help = Pasado este tiempo sin pulsar teclas, mover el puntero ni desplazarse en ninguna pestaña, todas las pestañas vuelven a pedir la frase de contraseña.
end-after = Desconectar después de
end-after-help = Pasado este tiempo sin pulsar teclas, mover el puntero ni desplazarse en ninguna pestaña, se olvida el token. Después hace falta un token para conectar de nuevo.
never = Nunca
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}

set-title = Cifrar el token con una frase de contraseña
change-title = Cambiar la frase de contraseña
remove-title = Quitar la frase de contraseña
set-do = Cifrar
change-do = Cambiar
remove-do = Quitar
cancel = Cancelar
failed = No se cambió nada
not-kept = El navegador no almacenó el token.
set-done = El token está ahora cifrado con su frase de contraseña.
change-done = Frase de contraseña cambiada. Las demás pestañas piden la nueva.
remove-done = Frase de contraseña quitada. El token se almacena ahora sin cifrar en el perfil de este navegador.
