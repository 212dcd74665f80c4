readiness = Preparación
check-user = Comprobar para un usuario

account = Cuenta
application = Aplicación
application-access = Quién puede usar la aplicación
endpoint-access = Quién puede usar el punto de conexión
endpoints = Puntos de conexión
outpost = Puesto avanzado
outpost-health = Estado del puesto avanzado
limit = Límite de conexiones
connection-expiry = Expiración de conexión
settings = Configuración de conexión
credentials = Credenciales
host = Conectividad del host

waiting = Comprobando…
ready = Listo
open = Abierto a todos
attention = Revisar
blocked = Bloqueado
not-known = No se puede comprobar aquí

checks-passed = { $judged ->
    [one] { $verdict }: { $ready } de { $judged } comprobación superada
   *[other] { $verdict }: { $ready } de { $judged } comprobaciones superadas
}
checks-unknown = { $all ->
    [one] { $verdict }: { $unknown } de { $all } comprobación
   *[other] { $verdict }: { $unknown } de { $all } comprobaciones
}
changed-to = { $subject }: { $verdict }.
user-blocked = { $name } no puede conectarse.
user-perhaps-refused = Es posible que se rechace a { $name }.
user-has-access-only = { $name } tiene acceso, pero ahora nadie puede conectarse.
user-ready = { $name } debería poder conectarse.

outposts-not-permitted = Su cuenta no puede ver los puestos avanzados.
outpost-health-not-permitted = Su cuenta no puede ver el estado de los puestos avanzados.
bindings-not-permitted = Su cuenta no puede ver las vinculaciones o los grupos de los usuarios.
endpoints-not-permitted = Su cuenta no puede ver los puntos de conexión.
tokens-not-permitted = Su cuenta no puede ver los tokens de conexión.
not-permitted = Su cuenta no puede ver esto.

no-application = No está asignado a ninguna aplicación
no-application-text = Los usuarios lanzan las conexiones a través de una aplicación. Asigne el proveedor a una o cree una para él.
launched-through = Los usuarios lo lanzan a través de «{ $name }».
launched-through-slug = Los usuarios lo lanzan a través de «{ $name }» ({ $slug }).
no-application-to-use = El proveedor no tiene aplicación: no hay nada que lanzar.
only-for-superusers = Solo los superusuarios pueden comprobar qué aplicaciones puede usar otro usuario.
application-allowed = Las políticas de authentik lo permiten.
application-refused = Las políticas de authentik no lo permiten.
application-allowed-with = authentik lo permite: { $messages }
application-refused-with = authentik no lo permite: { $messages }

everyone-application = Todos los que pueden iniciar sesión pueden usar la aplicación.
everyone-endpoint = Todos los que pueden usar la aplicación pueden usar el punto de conexión.
no-visible-bindings = Su cuenta no ve ninguna vinculación habilitada. Puede haber algunas que no puede ver.
no-bindings = Sin vinculaciones.
only-binding-disabled = Su única vinculación está deshabilitada.
all-bindings-disabled = Todas sus vinculaciones están deshabilitadas.
who-passes = Cualquiera que cumpla una de estas condiciones: { $bindings }.
admitted = Lo permite: { $by }.
refused = Ninguna de estas condiciones se cumple para el usuario: { $bindings }.
policies-decide = No se cumple ninguna vinculación de grupo o usuario. El acceso depende de { $policies }, algo que solo authentik puede evaluar.
own-bindings-each = Cada punto de conexión tiene sus propias vinculaciones.
open-of = { $open ->
    [one] { $all ->
        [one] { $open } de { $all } punto de conexión está abierto a todos.
       *[other] { $open } de { $all } puntos de conexión está abierto a todos.
    }
   *[other] { $open } de { $all } puntos de conexión están abiertos a todos.
}
restrict = Restringir…
restrict-who = Restringir quién puede usar «{ $name }»
restrict-one = Restringir { $name }…
restricted = «{ $name }» tiene ahora una vinculación.
open-bindings = Abrir las vinculaciones

group = grupo «{ $name }»
everyone-except-group = todos salvo el grupo «{ $name }»
user = usuario «{ $name }»
everyone-except-user = todos salvo el usuario «{ $name }»
policy = política «{ $name }»
not-policy = política «{ $name }» no cumplida
and-others = { $names } y { $count } más

active = { $name } puede iniciar sesión.
inactive = El usuario { $name } está inactivo y no puede iniciar sesión.

no-endpoints = Sin puntos de conexión: no hay a qué conectarse.
no-visible-endpoints = Su cuenta no ve ningún punto de conexión: authentik lista solo los que ella misma puede usar.
create-endpoint = Crear un punto de conexión
all-endpoints = Todos sus puntos de conexión
endpoint-count = { $count ->
    [one] { $count } punto de conexión.
   *[other] { $count } puntos de conexión.
}
visible-endpoints = { $count ->
    [one] Su cuenta puede ver { $count } punto de conexión de este proveedor.
   *[other] Su cuenta puede ver { $count } puntos de conexión de este proveedor.
}
no-limit-blocks = Ningún punto de conexión está cerrado (límite 0).
limit-zero = Cerrado (límite 0): nadie puede conectarse.
limit-none = Sin límite.
all-closed = Todos los puntos de conexión están cerrados (límite 0): nadie puede conectarse.
closed-of = { $closed ->
    [one] { $all ->
        [one] { $closed } de { $all } punto de conexión está cerrado (límite 0): nadie puede conectarse a él.
       *[other] { $closed } de { $all } puntos de conexión está cerrado (límite 0): nadie puede conectarse a él.
    }
   *[other] { $closed } de { $all } puntos de conexión están cerrados (límite 0): nadie puede conectarse a ellos.
}
change-limit = Cambiar el límite
change-limit-of = Cambiar el límite de { $name }
limit-has-no-effect = El límite de { $maximum } no tiene efecto: authentik cuenta tokens y este proveedor elimina los suyos en cuanto empieza una conexión.
limit-perhaps-reached = { $tokens ->
    [one] Existe { $tokens } token y el límite es { $maximum }. Si no ha expirado, se rechaza el próximo lanzamiento.
   *[other] { $maximum ->
        [1] Existen { $tokens } tokens y el límite es { $maximum }. Si uno de ellos no ha expirado, se rechaza el próximo lanzamiento.
       *[other] Existen { $tokens } tokens y el límite es { $maximum }. Si { $maximum } de ellos no han expirado, se rechaza el próximo lanzamiento.
    }
}
limit-not-reached = { $tokens } de { $maximum } en uso, incluidos los tokens expirados.
limit-not-visible = El límite es { $maximum }. Su cuenta no puede ver los tokens de otros usuarios, que cuentan para él.
own-tokens = { $count ->
    [one] { $count } de ellos es de { $name }.
   *[other] { $count } de ellos son de { $name }.
}
show-tokens = Mostrar los tokens de conexión

expires-at-once = Las conexiones expiran de inmediato
expires-at-once-text = Con una expiración de conexión de cero o menos, cada token ya ha expirado al crearse y los usuarios son devueltos de inmediato. Defina una expiración mayor que cero.
change-expiry = Cambiar la expiración de conexión
expiry = Los tokens de conexión expiran al cabo de { $duration }.
expiry-unreadable = authentik no puede leer «{ $stored }» como duración: fallan todos los lanzamientos.
settings-fine = No se encontraron problemas en la configuración.
more-findings = { $count ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
finding-in = «{ $key }»: { $finding }
open-provider = Abrir la configuración del proveedor
open-endpoint = Abrir la configuración del punto de conexión
flow-asks = El flujo de autorización pide a los usuarios { $names }.
flow-does-not-ask = Ni la configuración ni las asignaciones de propiedades tienen nombre de usuario o contraseña, y el flujo de autorización no los pide: los servidores VNC con contraseña rechazan la conexión. Las recetas de la configuración añaden una u otra cosa.
flow-does-not-ask-nla = El modo de seguridad necesita nombre de usuario y contraseña antes de la conexión, pero ni la configuración ni las asignaciones de propiedades los tienen, y el flujo de autorización no los pide. Las recetas de la configuración añaden una u otra cosa.
open-host = Cambiar el host
host-only-launch = Solo un lanzamiento muestra si { $host } responde y acepta las credenciales.
hosts-only-launch = Solo un lanzamiento muestra si las máquinas responden y aceptan las credenciales.

no-outpost = No está en ningún puesto avanzado
no-outpost-text = Un puesto avanzado RAC establece la conexión. Sin él, authentik la rechaza con «Provider has no outpost». Añada el proveedor a un puesto avanzado RAC.
in-outposts = Servido por { $names }.
of-outpost = «{ $name }»: { $reason }
offline-no-replicas = El puesto avanzado está fuera de línea: su configuración tiene kubernetes_replicas: 0, por lo que Kubernetes no ejecuta ninguna instancia. Defínalo en 1 o más.
offline-integration = El puesto avanzado está fuera de línea. authentik lo ejecuta mediante una integración: compruebe los eventos del puesto avanzado y el registro del contenedor.
offline-start-it = El puesto avanzado está fuera de línea. authentik no lo ejecuta: inicie un contenedor de ghcr.io/goauthentik/rac con AUTHENTIK_HOST y, como AUTHENTIK_TOKEN, el token del puesto avanzado.
offline-start-it-with = El puesto avanzado está fuera de línea. authentik no lo ejecuta: inicie un contenedor de ghcr.io/goauthentik/rac con AUTHENTIK_HOST y, como AUTHENTIK_TOKEN, el token del puesto avanzado ({ $token }).
online = { $count ->
    [one] { $count } instancia en línea.
   *[other] { $count } instancias en línea.
}
online-seen = { $count ->
    [one] { $count } instancia en línea, vista por última vez { $ago }.
   *[other] { $count } instancias en línea, vistas por última vez { $ago }.
}
online-version = { $count ->
    [one] { $count } instancia en línea, versión { $versions }.
   *[other] { $count } instancias en línea, versión { $versions }.
}
online-version-seen = { $count ->
    [one] { $count } instancia en línea, versión { $versions }, vista por última vez { $ago }.
   *[other] { $count } instancias en línea, versión { $versions }, vistas por última vez { $ago }.
}
instance-silent = Una instancia se vio por última vez { $ago } y probablemente se ha detenido.
instance-silent-on = La instancia en { $host } se vio por última vez { $ago } y probablemente se ha detenido.
instance-outdated = Una instancia ejecuta la versión obsoleta { $version }. Actualícela.
instance-outdated-on = La instancia en { $host } ejecuta la versión obsoleta { $version }. Actualícela.
instance-differs = Una instancia ejecuta la versión { $version }, pero authentik ejecuta la { $wanted }. Actualícela.
instance-differs-on = La instancia en { $host } ejecuta la versión { $version }, pero authentik ejecuta la { $wanted }. Actualícela.
less-than-a-minute-ago = hace menos de un minuto
minutes-ago = hace { $count } min
hours-ago = hace { $count } h
days-ago = hace { $count } d

assign = Asignar una aplicación
assign-help = Solo se listan aplicaciones sin proveedor: una aplicación tiene uno como máximo.
assign-choose = Elija una aplicación.
assign-taken = Esta aplicación tiene ahora otro proveedor. Elija otra aplicación.
assign-save = Asignar aplicación
create-application = Crear una aplicación
create-application-save = Crear aplicación
name = Nombre
application-name-help = Se muestra a los usuarios en su biblioteca.
name-missing = Introduzca un nombre.
slug = Slug
slug-help = Parte de cada dirección de lanzamiento. Debe ser único. Letras, dígitos, guiones y guiones bajos.
slug-missing = Introduzca un slug.
slug-invalid = Use solo letras (de la a a la z), dígitos, guiones y guiones bajos.
join = Añadir a un puesto avanzado
join-help = Puestos avanzados RAC. Los proveedores que ya están en el puesto avanzado permanecen en él.
join-choose = Elija un puesto avanzado.
join-save = Añadir al puesto avanzado
create-outpost = Crear un puesto avanzado RAC
create-outpost-save = Crear puesto avanzado
outpost-name-help = Debe ser único entre todos los puestos avanzados.
outpost-name = Puesto avanzado RAC
outpost-after = El puesto avanzado recibe la configuración predeterminada de authentik. Sin una integración, authentik no lo ejecuta: inicie usted su contenedor. La lista de comprobación muestra cómo.
failed = No se pudo guardar
taken = «{ $name }» ya está en uso. Este está libre.
take-instead = Usar «{ $name }»
serves-providers = { $count ->
    [one] sirve a { $count } proveedor
   *[other] sirve a { $count } proveedores
}
assigned = Los usuarios lanzan ahora «{ $provider }» a través de la aplicación «{ $application }».
joined = «{ $provider }» se añadió al puesto avanzado «{ $outpost }».
outpost-created = Puesto avanzado «{ $name }» creado. Ahora, inícielo.

check-user-of = Comprobar para un usuario: { $endpoint }
check-user-text = Si un usuario puede conectarse, hasta donde se puede comprobar aquí.
user-label = Usuario
user-choose = Elegir un usuario
endpoint = Punto de conexión
endpoint-choose = Todos los puntos de conexión
endpoint-help = Elija uno para incluir sus vinculaciones y su límite.
endpoint-detail = { $protocol } · { $host }
result = Resultado
still-unknown = Qué no se puede comprobar aquí
unknown-flow = Si el flujo de autorización deja pasar al usuario: sus etapas y políticas se ejecutan en el lanzamiento.
unknown-expressions = Qué configuración devuelven las expresiones de las asignaciones de propiedades para este usuario.
unknown-host = Si la máquina responde y acepta las credenciales.
provider-blocks = El proveedor está bloqueado para todos: vea la lista de comprobación de esta página.

outposts = Puestos avanzados RAC
no-outposts = No hay puestos avanzados RAC: nadie puede conectarse. Cree uno desde la lista de comprobación de un proveedor.
outpost-offline = Fuera de línea
outpost-online = En línea
providers-ready = { $all ->
    [one] { $ready } de { $all } proveedor listo
   *[other] { $ready ->
        [one] { $ready } de { $all } proveedores listo
       *[other] { $ready } de { $all } proveedores listos
    }
}
providers-blocked = Bloqueados: { $count }
providers-to-check = Por revisar: { $count }
outposts-online = { $all ->
    [one] { $online } de { $all } puesto avanzado en línea
   *[other] { $online } de { $all } puestos avanzados en línea
}
more-providers = y { $count } más: mostrar todos los proveedores
limits-unread = { $count ->
    [one] No se comprobó el límite de { $count } punto de conexión más: vea la lista de puntos de conexión.
   *[other] No se comprobaron los límites de { $count } puntos de conexión más: vea la lista de puntos de conexión.
}
limits-hidden = { $count ->
    [one] { $count } punto de conexión no se comprobó, porque su cuenta no puede verlo.
   *[other] { $count } puntos de conexión no se comprobaron, porque su cuenta no puede verlos.
}
closed = { $count ->
    [one] { $count } punto de conexión está cerrado (límite 0)
   *[other] { $count } puntos de conexión están cerrados (límite 0)
}
open-hidden = Su cuenta no puede comprobar qué puntos de conexión están abiertos a todos.
open-count = { $count ->
    [one] { $count } punto de conexión está abierto a todos
   *[other] { $count } puntos de conexión están abiertos a todos
}
open-here = { $count ->
    [one] Abierto a todos: { $count } punto de conexión
   *[other] Abiertos a todos: { $count } puntos de conexión
}
and-more = y { $count } más
serves = { $count ->
    [one] Sirve a { $count } proveedor.
   *[other] Sirve a { $count } proveedores.
}
