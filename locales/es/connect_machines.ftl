title = Conectar máquinas
about = Configura todo lo que los usuarios necesitan para acceder a máquinas: un proveedor, su aplicación, quién tiene acceso, un puesto avanzado y las máquinas. No se escribe nada antes del último paso.
kept = Sus respuestas se conservan en esta pestaña si sale de la página, excepto las contraseñas.
not-kept = Sus respuestas se pierden si sale de la página.
steps = Pasos
next = Siguiente
back = Atrás
create = Crear
start-over = Empezar de nuevo
reading = Leyendo la instancia…
not-read = No se pudo leer la instancia
try-again = Reintentar
lacking = Puede mirar, pero no crear
step-lacking = Este paso necesita un permiso que su cuenta no tiene
started-over = Se borraron sus respuestas.
undo = Deshacer
not-read-yet = Espere a que se lea la instancia.

step-provider = Proveedor
step-application = Aplicación
step-access = Quién tiene acceso
step-outpost = Puesto avanzado
step-machines = Máquinas
step-credentials = Credenciales
step-review = Revisión

about-provider = Un proveedor contiene máquinas y la configuración que comparten.
about-application = Los usuarios encuentran las máquinas a través de una aplicación en authentik.
about-access = Quién puede abrir las máquinas. Vale para las máquinas y para una aplicación nueva.
about-outpost = Un puesto avanzado establece las conexiones. Debe poder alcanzar las máquinas.
about-machines = Cada máquina se convierte en un punto de conexión.
about-credentials = Cómo inician sesión los usuarios en las máquinas.
about-review = Lo que se crea en authentik.

title-of-step = Paso { $place } de { $all }: { $step }

gone = No se encuentra «{ $name }». Elija otro.

go-to-step = Ir al paso «{ $step }»

something-missing-in = Falta algo en el paso «{ $step }».

no-providers = Aún no hay proveedores RAC: cree uno aquí.
no-flows = No hay flujos de autorización. Cree uno en authentik, en Flujos y Etapas.
no-outposts = Aún no hay puestos avanzados RAC: cree uno aquí.
no-mappings = Aún no hay asignaciones de propiedades de RAC.

provider-kind = Proveedor que usar
provider-new = Crear un proveedor
provider-existing = Usar un proveedor existente
provider = Proveedor
choose-provider = Elija un proveedor.
choose = Elegir
provider-name = Nombre del proveedor
name-missing = Introduzca un nombre.
provider-taken = Ya hay un proveedor con este nombre. Úselo o elija otro nombre.
flow = Flujo de autorización
flow-help = Lo que los usuarios superan antes de cada lanzamiento. Con consentimiento explícito confirman; con consentimiento implícito, no.
choose-flow = Elija un flujo.
expiry = Expiración de conexión
expiry-help = Cuánto tiempo es válido un token de conexión, por ejemplo hours=8 o days=1. Mientras es válido, cuenta para el límite.

application-name = Nombre de la aplicación
application-name-help = Lo que los usuarios ven en authentik. Predeterminado: el nombre del proveedor.
slug = Slug
slug-wrong = Introduzca un slug con letras, dígitos, guiones y guiones bajos.
slug-taken = Otra aplicación tiene este slug.

slug-help = Su nombre en las direcciones. Predeterminado: { $slug }

has-application = El proveedor «{ $provider }» tiene la aplicación «{ $application }», que se queda como está.

access = Quién tiene acceso
access-limited = Solo estos grupos y usuarios
access-everyone = Todos
everyone-warning = Todos los que pueden iniciar sesión en authentik pueden abrir estas máquinas, ahora y en el futuro.
choose-access = Elija quién tiene acceso.
groups = Grupos
users = Usuarios
choose-groups-or-users = Elija al menos un grupo o un usuario.
any-of-them = Basta con estar en uno de ellos.
users-help = Usuarios concretos, además de los miembros de los grupos.
application-limits = La aplicación tiene vinculaciones propias: los usuarios deben superarlas también.
no-groups = No hay ningún grupo que su cuenta pueda ver.
no-users = No hay ningún usuario que su cuenta pueda ver.

outpost-kind = Puesto avanzado que usar
outpost-existing = Usar un puesto avanzado existente
outpost-new = Crear un puesto avanzado
outpost = Puesto avanzado
outpost-name = Nombre del puesto avanzado
outpost-new-help = Después hay que desplegarlo: authentik muestra cómo en Aplicaciones, Puestos avanzados.
choose-outpost = Elija un puesto avanzado.
choose-outpost-kind = Elija un puesto avanzado o cree uno.
outpost-taken = Ya hay un puesto avanzado con este nombre.

has-outposts = El proveedor «{ $provider }» está servido por { $outposts }.

serves = { $count ->
    [one] sirve a { $count } proveedor
   *[other] sirve a { $count } proveedores
}

machines = Máquinas que conectar
machines-one = Una máquina
machines-list = Una lista de hosts
protocol = Protocolo
choose-protocol = Elija un protocolo.
host = Host
host-help = Un nombre o una dirección que el puesto avanzado pueda alcanzar.
host-missing = Introduzca un host.
host-blank = Un host no contiene espacios.
host-wrong = Esto no es un host.
hosts-to-check = Compruebe estos hosts
host-taken = El punto de conexión «{ $endpoint }» de este proveedor ya tiene el host { $host }.
protocol-differs = { $host } se conecta con { $protocol }, porque así lo indica su dirección.
port = Puerto
port-help = Predeterminado: 3389 para RDP, 22 para SSH, 5900 para VNC.
port-wrong = Introduzca un número del 1 al 65535.
machine-name = Nombre del punto de conexión
machine-name-help = Predeterminado: el host.
list = Hosts
list-help = Uno por línea: host o host:puerto y, si quiere, un nombre detrás. Las direcciones IPv6 con puerto necesitan corchetes. Las líneas que empiezan por # son comentarios. Como máximo 20 000.
no-hosts = Introduzca al menos un host.
certificate = Certificado de las máquinas
certificate-tofu = Confiar en el primero y exigir el mismo desde entonces
certificate-any = Aceptar cualquiera
certificate-valid = Solo válidos
certificate-help = Las máquinas Windows suelen tener un certificado autofirmado.

bad-line = Línea { $line }: { $why }

more-bad-lines = { $count ->
    [one] Y { $count } línea más.
   *[other] Y { $count } líneas más.
}

repeated = El host repetido

same-as = Es igual que la línea { $line } y se omite.

credentials = Cómo inician sesión los usuarios
credentials-ask = Las pide la máquina
credentials-ask-help = No se almacena nada. RDP muestra la pantalla de inicio de sesión de Windows, salvo que se exija NLA; SSH pregunta en el terminal.
credentials-prompt = authentik las pide en cada lanzamiento
credentials-prompt-help = No se almacena nada. Lo que escriben los usuarios prevalece sobre la configuración y todas las asignaciones de propiedades.
flow-that-asks = Flujo que las pide
flow-own = Un flujo propio
flow-own-help = Crea «RAC: ask for credentials», si no existe, y lo convierte en el flujo de autorización del proveedor.
flow-shared = Todas las aplicaciones que usan este flujo pedirán estas credenciales, no solo el acceso remoto. La mayoría de las aplicaciones usa los flujos predeterminados de authentik.
flow-no-undo = El flujo, las solicitudes y la etapa que piden credenciales se eliminan en authentik (Flujos y Etapas), no con Deshacer.
flow-unknown = Su cuenta no puede ver el flujo de autorización del proveedor.
flow-asks = El flujo pide nombre de usuario y contraseña.
flow-does-not-ask = El flujo no pide nombre de usuario y contraseña. Compruebe sus etapas en authentik.
prompts-not-read = No se pudieron leer las solicitudes

flow-chosen = El flujo de autorización del proveedor
flow-chosen-slug = El flujo de autorización del proveedor ({ $slug })

create-flow = Crear flujo de autorización «RAC: ask for credentials»
create-user-name = Crear solicitud «rac-ask-username»
create-password = Crear solicitud «rac-ask-password»
create-stage = Crear etapa de solicitudes «rac-ask-credentials»
create-stage-binding = Crear vinculación de la etapa al flujo
same-flow = Igual: flujo de autorización «RAC: ask for credentials»
same-user-name = Igual: solicitud «rac-ask-username»
same-password = Igual: solicitud «rac-ask-password»
same-stage = Igual: etapa de solicitudes «rac-ask-credentials»
same-stage-binding = Igual: vinculación de la etapa al flujo

skipped = Omitido, porque falta esto: { $missing }.

credentials-shared = La misma cuenta para todos
credentials-shared-help = Todos los que pueden ver los puntos de conexión pueden leer la contraseña.
credentials-attributes = Una cuenta propia, a partir de atributos del usuario
credentials-attributes-help = Crea una asignación de propiedades, si no existe. Envía los atributos rac_username y rac_password de cada usuario; sin rac_username, el nombre en authentik.
credentials-mapping = De una asignación de propiedades existente
username = Nombre de usuario
username-missing = Introduzca un nombre de usuario.
password = Contraseña
password-help = No se conserva si sale de la página.
domain = Dominio
domain-help = Para máquinas de un Active Directory.
mapping = Asignación de propiedades
choose-mapping = Elija una asignación de propiedades.

rows = Qué se creará
nothing-to-do = Todo existe ya.
impossible = No se puede crear nada de esto.
unread = No se pudo leer una parte de la instancia
password-empty = No se ha introducido contraseña para la cuenta compartida: las máquinas la piden, salvo que ya existan con una.
bindings = · { $bindings }
binding-impossible = { $binding } ({ $why })
changed-from = { $field }: { $old } → { $new }
changed-to = { $field }: { $new }
unread-part = { $part }: { $why }
lost = No se usa
hidden = cambiado (oculto)
removed = quitado

would-be-open = { $count ->
    [one] { $count } objeto estaría abierto a todos, porque no se puede crear ninguna de sus vinculaciones.
   *[other] { $count } objetos estarían abiertos a todos, porque no se puede crear ninguna de sus vinculaciones.
}

half-done = No se creó todo
half-done-text = Lo creado permanece y se usa. «Crear» intenta de nuevo lo que queda, según la lista de abajo. Para quitarlo, use Cambios recientes.

create-objects = { $count ->
    [one] Crear { $count } objeto
   *[other] Crear { $count } objetos
}
create-objects-question = { $count ->
    [one] ¿Crear { $count } objeto?
   *[other] ¿Crear { $count } objetos?
}
creating-objects = { $count ->
    [one] Creando { $count } objeto…
   *[other] Creando { $count } objetos…
}

rows-more = Y { $count } más.

changes-existing = { $count ->
    [one] { $count } de ellos ya existe y se cambiaría.
   *[other] { $count } de ellos ya existen y se cambiarían.
}

done = Todo está en su sitio
done-text = Compruebe si un usuario puede conectarse o lance usted una máquina.
created = Qué se creó

deploy = El puesto avanzado «{ $outpost }» se tiene que desplegar antes de que alguien pueda conectarse. La página del proveedor muestra si está en línea y qué queda por hacer.

created-but-hidden = { $count ->
    [one] Se creó { $count } punto de conexión que su cuenta no puede ver.
   *[other] Se crearon { $count } puntos de conexión que su cuenta no puede ver.
}

check-user = Comprobar para un usuario
open-provider = Abrir el proveedor
more-machines = Conectar más máquinas
endpoints = Puntos de conexión
