failed = No se pudo iniciar sesión
try-again = Inténtelo de nuevo.
ask-provider = Pida a un administrador de authentik que compruebe el proveedor OAuth2 (consulte docs/signing-in.md de RAC Admin).

not-secure = Para iniciar sesión hace falta criptografía, que los navegadores solo ofrecen a páginas servidas por HTTPS.
not-secure-advice = Abra esta página en su dirección https:// o use un token de API.
no-storage = El navegador no almacena nada para esta página, por lo que no se pudo verificar la respuesta de authentik.
no-storage-advice = Permita los datos del sitio para esta página o use un token de API.
no-answer = authentik no respondió o el navegador bloqueó su respuesta.
no-answer-advice = Compruebe la red y que authentik esté en marcha. Si su dirección difiere de la de esta página, la de esta página debe ser una de las URI de redirección del proveedor: si no, el navegador bloquea las respuestas de authentik.
no-provider = authentik no tiene ningún proveedor OAuth2 para la aplicación configurada aquí.
no-provider-advice = Pida al operador de esta página que compruebe «oauth» en config.json: «application» debe ser el slug de la aplicación.
answered-with = authentik respondió con el estado { $status }.
answered-with-advice = Puede que authentik aún se esté iniciando. Espere un momento e inténtelo de nuevo.
other-host = El proveedor de authentik indica un host distinto del configurado aquí: { $field } está en { $found }. No se envió nada allí.
no-usable-address = El proveedor de authentik indica un host distinto del configurado aquí: { $field } no tiene una dirección utilizable. No se envió nada allí.
other-host-advice = A menudo un proxy inverso no transmite a authentik su host y esquema públicos (X-Forwarded-Host, X-Forwarded-Proto). Si los transmite, «apiBase» en config.json es incorrecto.
not-a-provider = La respuesta de authentik no es la de un proveedor OAuth2.
wrong-state = La respuesta no corresponde a un inicio de sesión empezado en esta pestaña, por lo que no se usó.
wrong-state-advice = Ocurre con un enlace antiguo o con el botón Atrás. Si alguien le envió el enlace, no lo use. Si no, inténtelo de nuevo.
too-late = El inicio de sesión tardó más de diez minutos.
wrong-issuer = La respuesta vino de un proveedor distinto del consultado.
denied = El inicio de sesión se canceló o se denegó en authentik.
denied-advice = Puede intentarlo de nuevo o iniciar sesión con otro usuario.
authentik-says = authentik dice: { $text }
code-refused = authentik rechazó el código que acababa de enviar: ha expirado o ya se usó.
no-token = authentik no emitió ningún token: { $error }.
token-unanswered = authentik no respondió a la petición del token o el navegador bloqueó su respuesta.
token-unanswered-advice = Compruebe la red e inténtelo de nuevo. La dirección de esta página debe ser una de las URI de redirección del proveedor.
token-answered-with = authentik respondió a la petición del token con el estado { $status }.
clock-behind-hours = { $hours ->
    [one] El reloj de este equipo va atrasado aproximadamente { $hours } hora respecto al de authentik.
   *[other] El reloj de este equipo va atrasado aproximadamente { $hours } horas respecto al de authentik.
}
clock-behind-minutes = { $minutes ->
    [one] El reloj de este equipo va atrasado aproximadamente { $minutes } minuto respecto al de authentik.
   *[other] El reloj de este equipo va atrasado aproximadamente { $minutes } minutos respecto al de authentik.
}
clock-ahead-hours = { $hours ->
    [one] El reloj de este equipo va adelantado aproximadamente { $hours } hora respecto al de authentik.
   *[other] El reloj de este equipo va adelantado aproximadamente { $hours } horas respecto al de authentik.
}
clock-ahead-minutes = { $minutes ->
    [one] El reloj de este equipo va adelantado aproximadamente { $minutes } minuto respecto al de authentik.
   *[other] El reloj de este equipo va adelantado aproximadamente { $minutes } minutos respecto al de authentik.
}
clock-advice = Ponga el reloj en hora e inténtelo de nuevo. Si está en hora, el que va mal es el de authentik.
not-for-this = La respuesta de authentik no era para este inicio de sesión, por lo que no se usó.
not-for-this-advice = Inténtelo de nuevo. Si sigue ocurriendo, el proveedor no está configurado como RAC Admin espera (consulte docs/signing-in.md).
no-api-scope = La sesión está iniciada, pero authentik no concedió el alcance goauthentik.io/api, por lo que su API rechazaría el token.
token-not-accepted = La sesión está iniciada, pero la API de authentik no acepta el token que emitió.
no-api-scope-advice = Pida a un administrador de authentik que añada el alcance «authentik API access» al proveedor OAuth2.
changed = Esta instancia se cambió o se quitó aquí mientras iniciaba sesión.
not-loaded = No se pudo cargar una parte de RAC Admin. Compruebe la red o recargue: puede que se haya instalado una nueva versión.
window-blocked = El navegador bloqueó la ventana. Permita las ventanas emergentes para esta página o use un token de API.

signed-out = Sesión cerrada aquí
revoking = Este navegador ha olvidado los tokens. Pidiendo a authentik que los revoque…
revoked = authentik ha revocado los tokens.
not-revoked = Este navegador ha olvidado los tokens, pero authentik no confirmó que los revocara. Quien tenga una copia puede usar el token de acceso hasta las { $time } y el token de actualización mientras el proveedor lo permita.
still-there = La sesión en el propio authentik sigue iniciada.
on-the-way = authentik está finalizando su sesión…
not-everywhere = authentik no indicó cómo finalizar su sesión, por lo que allí sigue iniciada. Ciérrela en sus propias páginas.
