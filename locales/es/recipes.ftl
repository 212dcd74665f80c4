upload-and-download = Subir y descargar
upload-only = Solo subir
download-only = Solo descargar
on = Activado
off = Desactivado
yes = Sí
no = No

missing = Falta: { $label }.
at-least = { $label }: un número entero de al menos { $least }.
number-from-to = { $label }: un número entero de { $least } a { $greatest }.
mac-address = { $label }: seis pares de dígitos hexadecimales, por ejemplo 00:1a:2b:3c:4d:5e.

keyboard = Distribución de teclado
keyboard-about = Hace que las teclas escriban lo que llevan impreso.
keyboard-words = idioma distribución disposición caracteres equivocados qwerty qwertz azerty eñe acentos tildes retroceso
keyboard-layout = Distribución de teclado
keyboard-layout-help = La distribución definida en la sesión de Windows. Debe coincidir con el teclado de los usuarios.
keyboard-backspace = Retroceso envía
keyboard-backspace-127 = Supresión, como espera la mayoría de los sistemas Linux
keyboard-backspace-8 = Retroceso, como esperan los sistemas más antiguos
keyboard-limit-1 = VNC no tiene un parámetro para ello: decide el servidor VNC.
keyboard-limit-2 = Es igual para todos los usuarios. Para una distribución por usuario, use una asignación de propiedades con una expresión.

clipboard = Portapapeles
clipboard-about = Desactiva copiar y pegar, o lo permite en un solo sentido.
clipboard-words = copiar pegar un sentido fuga prevención pérdida datos desactivar deshabilitar
clipboard-direction = Copiar y pegar
clipboard-direction-off = Desactivado
clipboard-direction-in = Solo hacia la sesión
clipboard-direction-out = Solo desde la sesión
clipboard-direction-both = En ambos sentidos
clipboard-limit-1 = Los archivos van por otra vía: vea las recetas de transferencia de archivos.

display = Pantalla y velocidad
display-about = Dibuja más, o menos para redes lentas.
display-words = rendimiento lento tamaño resolución calidad fondo ancho banda colores rápido
display-quality = Calidad
display-quality-sharp = Mejor imagen
display-quality-plain = Equilibrada
display-quality-fast = Rápida en redes lentas
display-resize = Al cambiar el tamaño de la ventana del navegador
display-resize-help = Los servidores anteriores a Windows 8.1 y Server 2012 R2 solo pueden volver a conectar.
display-resize-display-update = El escritorio se adapta
display-resize-reconnect = La sesión vuelve a conectar
display-limit-1 = Los servidores VNC pueden ignorar la calidad.

audio = Sonido
audio-about = Activa o desactiva el sonido y el micrófono.
audio-words = audio sonido micrófono silenciar silencio altavoz parlante pulseaudio
audio-sound = Sonido
audio-microphone = Micrófono
audio-microphone-help = El navegador pide permiso a cada usuario.
audio-server = Servidor PulseAudio
audio-server-help = Para VNC. Si no se indica, se usa el PulseAudio del propio host de guacd.
audio-need-1 = VNC: un servidor PulseAudio que acepte conexiones desde la red del puesto avanzado.
audio-limit-1 = SSH no tiene sonido.

printing = Impresión
printing-about = Añade una impresora a la sesión o la quita. Lo que se imprime se abre en el navegador como PDF.
printing-words = imprimir impresora impresión pdf
printing-printing = Impresora
printing-name = Nombre de la impresora
printing-name-help = Predeterminado: Guacamole Printer.
printing-need-1 = Las directivas de grupo de la máquina no deben prohibir la redirección de impresoras.
printing-limit-1 = Las impresoras del usuario no se conectan: el PDF se imprime desde el navegador.

remote-app = RemoteApp
remote-app-about = Inicia un solo programa publicado en lugar de un escritorio.
remote-app-words = remoteapp programa aplicación publicar remota única sola
remote-app-alias = Alias del programa
remote-app-alias-help = Como está publicado, por ejemplo notepad. Se le anteponen las dos barras.
remote-app-folder = Carpeta de inicio
remote-app-arguments = Argumentos
remote-app-need-1 = El programa debe estar publicado en la máquina (Servicios de Escritorio remoto o la clave de registro TSAppAllowList).
remote-app-limit-1 = Los argumentos solo se transmiten si el programa publicado los permite.

drive = Transferencia de archivos con una unidad
drive-about = Añade una unidad a la sesión de Windows: subir, descargar o ambas cosas.
drive-words = archivos ficheros subir cargar descargar compartir carpeta unidad disco intercambio
drive-direction = Archivos
drive-name = Nombre de la unidad
drive-name-help = Predeterminado: Guacamole Filesystem.
drive-need-1 = Las directivas de grupo de la máquina no deben prohibir la redirección de unidades.
drive-limit-1 = La carpeta no se puede elegir: authentik define drive-path como una para cada token de conexión, en el contenedor del puesto avanzado.
drive-limit-2 = Los archivos de la unidad se pierden con el token de conexión o el contenedor, y los demás usuarios no pueden verlos.

sftp = Transferencia de archivos por SFTP
sftp-about = Muestra los archivos de la máquina en el menú de la sesión: subir, descargar o ambas cosas.
sftp-words = archivos ficheros subir cargar descargar ssh intercambio
sftp-direction = Archivos
sftp-folder = Carpeta superior
sftp-folder-help = Lo que el explorador de archivos muestra como raíz. Predeterminado: /
sftp-server = Servidor SFTP
sftp-server-help = Para RDP y VNC. Predeterminado: la propia máquina.
sftp-user = Nombre de usuario de SFTP
sftp-user-help = Para RDP y VNC. Predeterminado: el nombre de usuario de la sesión.
sftp-password = Contraseña de SFTP
sftp-password-help = Para RDP y VNC. Cualquiera que pueda ver la configuración puede leerla.
sftp-need-1 = Un servidor SSH con SFTP en la máquina, que la red del puesto avanzado pueda alcanzar.
sftp-limit-1 = RDP y VNC inician sesión en el servidor SFTP por separado: el inicio de la propia sesión no cuenta.
sftp-limit-2 = Sin una clave de host en sftp-host-key, guacd acepta cualquier servidor.

recording = Grabación
recording-about = Graba las sesiones en el puesto avanzado.
recording-words = grabar grabación sesión vídeo video auditoría typescript registro teclas pulsaciones
recording-folder = Carpeta
recording-folder-help = En el contenedor del puesto avanzado. Su última parte se crea si falta.
recording-name = Nombre de archivo
recording-name-help = Predeterminado: recording. guacd añade un número si el archivo existe.
recording-keys = Grabar teclas
recording-keys-help = Todas las teclas pulsadas, incluidas las contraseñas.
recording-text = Registrar también el texto del terminal
recording-text-help = En la misma carpeta.
recording-need-1 = Un volumen montado en esta carpeta del contenedor del puesto avanzado: si no, las grabaciones se eliminan con él.
recording-need-2 = Acceso de escritura para guacd, que se ejecuta en el mismo contenedor.
recording-limit-1 = authentik no sustituye ${"{"}GUAC_…{"}"} ni ${"{"}HISTORY_…{"}"}: las grabaciones de todos los usuarios tienen el mismo nombre y un número.
recording-limit-2 = authentik no lista las grabaciones. Para reproducirlas, use guacenc o el reproductor de Guacamole.

security = Modo de seguridad
security-about = Define el cifrado que necesita el tipo de servidor.
security-words = nla tls certificado windows 11 10 server servidor xrdp hyper-v vmconnect fips credssp conectar conexión falla
security-server = Tipo de servidor
security-server-windows = Windows 10 u 11
security-server-server = Windows Server
security-server-xrdp = xrdp en Linux
security-server-nla = Una máquina que exige NLA
security-server-hyperv = La consola de una máquina virtual en Hyper-V
security-certificate = Certificado
security-certificate-help = Las máquinas suelen tener un certificado autofirmado.
security-certificate-tofu = Confiar en el primero y exigir el mismo desde entonces
security-certificate-fingerprint = Solo uno con esta huella digital
security-certificate-any = Aceptar cualquiera (no detecta a un atacante intermedio)
security-fingerprint = Huella digital
security-fingerprint-help = Como hash:huella, por ejemplo sha256:1a:2b:…
security-machine = Id. de la máquina virtual
security-machine-help = En el host: (Get-VM name).Id
security-need-1 = Windows: desactive «Permitir solo las conexiones desde equipos que ejecuten Escritorio remoto con Autenticación a nivel de red».
security-limit-1 = NLA no funciona con el guacd que incluye authentik: a su criptografía FIPS le falta lo que NLA necesita. Hace falta un puesto avanzado con un guacd propio.
security-limit-2 = Los certificados en los que guacd confía en el primer uso se olvidan con el contenedor del puesto avanzado.

ssh-key = Clave SSH
ssh-key-about = Inicia sesión con una clave privada en lugar de una contraseña.
ssh-key-words = clave llave privada frase contraseña passphrase openssh pem inicio sesión identidad publickey
ssh-key-user = Nombre de usuario
ssh-key-user-help = Si está vacío, lo pide el terminal.
ssh-key-key = Clave privada
ssh-key-key-help = En el formato de OpenSSH o PEM. La sangría y los saltos de línea se reparan.
ssh-key-passphrase = Frase de contraseña
ssh-key-passphrase-help = Si la clave está cifrada.
ssh-key-need-1 = La clave pública en authorized_keys de este usuario en la máquina.
ssh-key-limit-1 = Todos los que pueden ver esta configuración pueden leer la clave.
ssh-key-limit-2 = Todos los usuarios inician sesión con la misma cuenta. Para una cuenta propia, vea las recetas de credenciales.
ssh-key-limit-3 = El formato de PuTTY (.ppk) no se puede leer: expórtela como clave de OpenSSH.

wake-on-lan = Wake-on-LAN
wake-on-lan-about = Despierta la máquina antes de conectar.
wake-on-lan-words = wol despertar suspensión reposo mac paquete mágico encender encendido
wake-on-lan-mac = Dirección MAC
wake-on-lan-mac-help = Del adaptador de red por cable de la máquina; con dos puntos, guiones, puntos o nada.
wake-on-lan-wait = Segundos de espera
wake-on-lan-wait-help = Cuánto espera guacd la respuesta de la máquina antes de conectar.
wake-on-lan-broadcast = Dirección de difusión
wake-on-lan-broadcast-help = Predeterminado: 255.255.255.255, que solo llega a la propia red del puesto avanzado.
wake-on-lan-need-1 = Wake-on-LAN activado en el firmware y en el adaptador de red de la máquina.
wake-on-lan-limit-1 = El paquete se envía desde la red del puesto avanzado. Un contenedor suele tener una red propia, desde la que una difusión no llega a ninguna máquina.
wake-on-lan-limit-2 = Cada máquina tiene su propia dirección: va en un punto de conexión, no en un proveedor.

layout-fr-be-azerty = Francés belga · Français (Belgique)
layout-pt-br-qwerty = Portugués de Brasil · Português (Brasil)
layout-fr-ca-qwerty = Francés canadiense · Français (Canada)
layout-cs-cz-qwertz = Checo · Čeština
layout-da-dk-qwerty = Danés · Dansk
layout-en-gb-qwerty = Inglés (Reino Unido) · English (United Kingdom)
layout-en-us-qwerty = Inglés (Estados Unidos) · English (United States)
layout-fr-fr-azerty = Francés · Français (France)
layout-de-de-qwertz = Alemán · Deutsch (Alemania, Austria)
layout-hu-hu-qwertz = Húngaro · Magyar
layout-it-it-qwerty = Italiano
layout-ja-jp-qwerty = Japonés · 日本語
layout-no-no-qwerty = Noruego · Norsk
layout-failsafe = Otra: envía caracteres en lugar de teclas
layout-pl-pl-qwerty = Polaco · Polski
layout-pt-pt-qwerty = Portugués · Português (Portugal)
layout-ro-ro-qwerty = Rumano · Română
layout-es-es-qwerty = Español (España)
layout-es-latam-qwerty = Español (Latinoamérica)
layout-sv-se-qwerty = Sueco, finés · Svenska, Suomi
layout-fr-ch-qwertz = Francés suizo · Français (Suisse)
layout-de-ch-qwertz = Alemán suizo · Deutsch (Schweiz)
layout-tr-tr-qwerty = Turco · Türkçe

title = Recetas
search = Buscar recetas
search-hint = Teclado, portapapeles, grabación…
about = Una receta define los parámetros para un fin. No se guarda nada hasta que guarde el formulario.
list = Recetas adecuadas
back = Volver a todas las recetas
apply = Aplicar
close = Cerrar
needs = Qué necesita
limits = Qué no puede hacer
changes = Qué cambia
no-changes = Todo está definido ya.
not-yet = Se muestra en cuanto se rellene todo.
hidden = (oculto)
new = (nuevo)
removed = quitado
choose = Elegir
from-file = Desde un archivo
from-file-of = Desde un archivo: { $label }
none-found = Ninguna receta coincide con «{ $search }».
found = { $count ->
    [one] { $count } receta
   *[other] { $count } recetas
}
only-for = Solo para { $protocols }.
applied = { $count ->
    [one] Receta «{ $title }» aplicada: { $count } parámetro cambiado. Guarde el formulario para conservarlo.
   *[other] Receta «{ $title }» aplicada: { $count } parámetros cambiados. Guarde el formulario para conservarlos.
}
proposed = Propuesta para el idioma de su navegador ({ $language }).

prompt = Credenciales por solicitud
prompt-about = Pide a los usuarios el nombre de usuario y la contraseña en cada lanzamiento. No se almacena nada.
prompt-elsewhere = En el formulario de un proveedor o de un punto de conexión: crea un flujo que las pide, para que lo use el proveedor.
prompt-need-1 = Permisos para añadir flujos, solicitudes, etapas de solicitudes y vinculaciones de etapas en authentik.
prompt-need-2 = El proveedor debe usar el flujo: se elige en el formulario del proveedor.
prompt-limit-1 = Pregunta en cada lanzamiento, en todos los puntos de conexión de un proveedor que use el flujo.
prompt-limit-2 = Lo que escriben los usuarios prevalece sobre la configuración y todas las asignaciones de propiedades.
prompt-limit-3 = El flujo, las solicitudes y la etapa se eliminan en authentik (Flujos y Etapas), no con Deshacer.
attributes = Credenciales de atributos del usuario
attributes-about = Los usuarios inician sesión con la cuenta que indican sus atributos en authentik.
attributes-elsewhere = En el formulario de un proveedor o de un punto de conexión: crea una asignación de propiedades, que «Añadir asignaciones de propiedades» añade después a muchos puntos de conexión.
attributes-need-1 = Los atributos rac_username y rac_password de cada usuario, en authentik en Directorio, Usuarios. Sin rac_username se envía el nombre en authentik.
attributes-limit-1 = Todos los que pueden ver los usuarios en authentik pueden leer las contraseñas.
attributes-limit-2 = Si ya existe una asignación de propiedades con este nombre, se usa tal como está.
credential-words = propias usuarios credenciales contraseña cuenta pedir preguntar solicitud atributos asignación nombre usuario
where = Flujo que las pide
flow-own = Un flujo propio
flow-existing = Un flujo de autorización existente
flow = Flujo de autorización
flow-shared = Todas las aplicaciones que usan este flujo pedirán estas credenciales, no solo el acceso remoto. La mayoría de las aplicaciones usa los flujos predeterminados de authentik.
choose-flow = Elija un flujo.
creates = Qué crea
at-once = En authentik, de inmediato: no solo al guardar el formulario. Lo que ya existe se usa.
create = Crear
creating = Creando…
not-complete = Incompleto
half-done = Una parte no se creó. Lo creado permanece; «Crear» continúa con el resto.
does-not-ask = Todo existe, pero el flujo no pide nombre de usuario y contraseña. Compruebe sus etapas en authentik.
asks-and-chosen = El flujo pide nombre de usuario y contraseña. Está elegido como flujo de autorización: guarde el formulario para usarlo.
asks = El flujo pide nombre de usuario y contraseña. Elíjalo como flujo de autorización en el formulario del proveedor.
mapping = Asignación de propiedades «{ $name }»
mapping-created = Asignación de propiedades «{ $name }» creada.
mapping-chosen = La asignación de propiedades «{ $name }» está elegida en el formulario: guárdelo para usarla.
skipped = Omitido, porque falta esto: { $missing }.

created = Creado
already-there = Ya existía
objects-created = { $count ->
    [one] { $count } objeto creado
   *[other] { $count } objetos creados
}
objects-created-of = { $count ->
    [one] { $done } de { $count } objeto creado
   *[other] { $done } de { $count } objetos creados
}
count-created = { $count ->
    [one] { $count } objeto creado.
   *[other] { $count } objetos creados.
}
count-already-there = { $count ->
    [one] { $count } ya existía.
   *[other] { $count } ya existían.
}
