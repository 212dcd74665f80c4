too-many-entries = El archivo tiene más de { $most } entradas. Divídalo en archivos más pequeños.
file-too-large = El archivo tiene más de 10 MB. Divídalo en archivos más pequeños.
mistake-in-line = Línea { $line }: { $mistake }
not-a-plan-file = No es un archivo de plan: le falta «format: { $format }».
newer-version = Este archivo de plan tiene la versión { $found }; RAC Admin lee la versión { $known }.
version-missing = Al archivo de plan le falta la versión: escriba «version: 1».
section-is-a-list = «{ $section }» debe ser una lista.

unknown-section = RAC Admin no conoce tal sección de un archivo de plan.
in-section = «{ $section }»
in-entry = «{ $section }», entrada { $entry }
unnamed-entry = { $kind ->
    [property_mapping] asignación de propiedades { $place }
    [provider] proveedor { $place }
    [application] aplicación { $place }
    [outpost] puesto avanzado { $place }
   *[endpoint] punto de conexión { $place }
}
entry-is-names-with-values = { $kind ->
    [property_mapping] Una asignación de propiedades debe ser nombres con valores.
    [provider] Un proveedor debe ser nombres con valores.
    [application] Una aplicación debe ser nombres con valores.
    [outpost] Un puesto avanzado debe ser nombres con valores.
   *[endpoint] Un punto de conexión debe ser nombres con valores.
}
no-tags = Los archivos de plan no admiten etiquetas como la de «{ $name }».
name-missing = No tiene nombre.
slug-missing = No tiene slug.
secrets-kept = { $count ->
    [one] { $count } secreto no está en el archivo: se conserva lo que tiene la instancia.
   *[other] { $count } secretos no están en el archivo: se conserva lo que tiene la instancia.
}

part-property-mappings = asignaciones de propiedades
part-providers = proveedores
part-applications = aplicaciones
part-outposts = puestos avanzados
part-endpoints = puntos de conexión
part-bindings = vinculaciones
part-flows = flujos
part-users = usuarios
part-groups = grupos
part-policies = políticas

may-not-read = { $part ->
    [property_mappings] Su cuenta no tiene permiso para leer las asignaciones de propiedades.
    [providers] Su cuenta no tiene permiso para leer los proveedores.
    [applications] Su cuenta no tiene permiso para leer las aplicaciones.
    [outposts] Su cuenta no tiene permiso para leer los puestos avanzados.
    [endpoints] Su cuenta no tiene permiso para leer los puntos de conexión.
    [bindings] Su cuenta no tiene permiso para leer las vinculaciones.
    [flows] Su cuenta no tiene permiso para leer los flujos.
    [users] Su cuenta no tiene permiso para leer los usuarios.
    [groups] Su cuenta no tiene permiso para leer los grupos.
   *[policies] Su cuenta no tiene permiso para leer las políticas.
}
some-hidden = { $count ->
    [one] Existe { $count } que su cuenta no puede ver.
   *[other] Existen { $count } que su cuenta no puede ver.
}
endpoints-may-be-missing = authentik lista solo lo que su cuenta puede usar, con hasta un día de retraso.
applications-may-be-missing = authentik lista solo lo que su cuenta puede usar.

binding-of-user = usuario { $name }
binding-of-group = grupo { $name }
binding-of-policy = política { $name }
binding-of = { $of }: { $binding }

binding-of-impossible = «{ $name }» no se puede crear.
bindings-not-read = No se pudieron leer las vinculaciones, por lo que no se sabe si tiene esta.
bindings-kept = Las vinculaciones que el archivo no lista se conservan, porque no se pueden crear todas las del archivo.
kind-not-read = { $part ->
    [property_mappings] No se pudieron leer las asignaciones de propiedades, por lo que no se sabe si existe.
    [providers] No se pudieron leer los proveedores, por lo que no se sabe si existe.
    [applications] No se pudieron leer las aplicaciones, por lo que no se sabe si existe.
    [outposts] No se pudieron leer los puestos avanzados, por lo que no se sabe si existe.
   *[endpoints] No se pudieron leer los puntos de conexión, por lo que no se sabe si existe.
}
name-not-read = { $target ->
    [flow] No se pudieron leer los flujos, por lo que «{ $name }» es desconocido.
    [property_mapping] No se pudieron leer las asignaciones de propiedades, por lo que «{ $name }» es desconocida.
    [provider] No se pudieron leer los proveedores, por lo que «{ $name }» es desconocido.
    [user] No se pudieron leer los usuarios, por lo que «{ $name }» es desconocido.
    [group] No se pudieron leer los grupos, por lo que «{ $name }» es desconocido.
   *[policy] No se pudieron leer las políticas, por lo que «{ $name }» es desconocida.
}
name-unknown = { $target ->
    [flow] No existe el flujo «{ $name }».
    [property_mapping] No existe la asignación de propiedades «{ $name }».
    [provider] No existe el proveedor «{ $name }».
    [user] No existe el usuario «{ $name }».
    [group] No existe el grupo «{ $name }».
   *[policy] No existe la política «{ $name }».
}
needs-impossible = { $target ->
    [property_mapping] Necesita la asignación de propiedades «{ $name }», que no se puede crear.
   *[provider] Necesita el proveedor «{ $name }», que no se puede crear.
}
lacks-field = Le falta { $field }, necesario para crearlo.
lacks-two-fields = Le faltan { $first } y { $second }, necesarios para crearlo.
lacks-fields = Le faltan { $fields }, necesarios para crearlo.
protocol-unknown = El protocolo es «{ $protocol }»: authentik tiene rdp, ssh y vnc.
outpost-without-provider = Un puesto avanzado necesita al menos un proveedor.
outpost-name-taken = Un puesto avanzado de otro tipo tiene este nombre.
application-slug-taken = Una aplicación de otra clase tiene este slug.
application-without-provider = No tiene proveedor, necesario para crearla.
mode-unknown = Su policy_engine_mode no es any ni all.
provider-has-application = El proveedor ya tiene la aplicación «{ $application }».
slug-changes = Con el slug cambian las direcciones de lanzamiento de sus puntos de conexión.
twice-in-file = { $kind ->
    [property_mapping] El archivo tiene esta asignación de propiedades dos veces.
    [provider] El archivo tiene este proveedor dos veces.
    [application] El archivo tiene esta aplicación dos veces.
    [outpost] El archivo tiene este puesto avanzado dos veces.
   *[endpoint] El archivo tiene este punto de conexión dos veces.
}
endpoint-unclear = Varios puntos de conexión de este proveedor tienen este nombre, en otros hosts: no se puede saber a cuál se refiere.
nothing-to-keep = { $setting } no está en el archivo y no hay nada que conservar.
endpoints-go-along = { $count ->
    [one] Su punto de conexión se elimina con él.
   *[other] Sus { $count } puntos de conexión se eliminan con él.
}
no-such-step = No existe tal paso.
nothing-to-do = No hay nada que hacer.
no-id = El objeto no tiene id.
application-needs-provider = Aquí una aplicación necesita un proveedor.
binding-is-whole = Una vinculación se escribe entera.
was-not-created = «{ $name }» no se creó.
nothing-to-bind = No hay nada que vincular.

skipped = Omitido, porque «{ $name }» no se creó.
changed-by-others = Alguien lo cambió después de hacerse el plan: { $fields }. No se escribió nada.
endpoints-added = Se añadieron puntos de conexión a «{ $provider }» después de hacerse el plan. No se eliminó nada.
created-by-others = { $kind ->
    [property_mapping] Alguien creó la asignación de propiedades «{ $name }» después de hacerse el plan. No se creó nada.
    [provider] Alguien creó el proveedor «{ $name }» después de hacerse el plan. No se creó nada.
    [application] Alguien creó la aplicación «{ $name }» después de hacerse el plan. No se creó nada.
    [outpost] Alguien creó el puesto avanzado «{ $name }» después de hacerse el plan. No se creó nada.
    [endpoint] Alguien creó el punto de conexión «{ $name }» después de hacerse el plan. No se creó nada.
   *[binding] Alguien creó la vinculación «{ $name }» después de hacerse el plan. No se creó nada.
}

limit-is-zero = Nadie puede conectarse: el límite es 0.
endpoint-is-open = Todos los que pueden usar la aplicación pueden usar este punto de conexión: no tiene vinculaciones.
