export = Exportar
import = Importar…

export-objects = { $object ->
    [provider] Exportar proveedores RAC
    [property-mapping] Exportar asignaciones de propiedades
   *[endpoint] Exportar puntos de conexión
}
export-count = { $object ->
    [provider] { $count ->
        [one] Exportar { $count } proveedor RAC
       *[other] Exportar { $count } proveedores RAC
    }
    [property-mapping] { $count ->
        [one] Exportar { $count } asignación de propiedades
       *[other] Exportar { $count } asignaciones de propiedades
    }
   *[endpoint] { $count ->
        [one] Exportar { $count } punto de conexión
       *[other] Exportar { $count } puntos de conexión
    }
}
format = Formato
csv-help = Una tabla para hojas de cálculo. RAC Admin puede leerla de nuevo.
plan-file-help = El archivo de plan de RAC Admin: todo, para guardar, comparar e importar.
terraform-help = Configuración para el proveedor { $name }, con bloques import.
blueprint = Plantilla
blueprint-help = authentik crea los objetos a partir de ella, también en otra instancia.
also = Exportar también
also-property-mappings = Asignaciones de propiedades
also-providers = Proveedores
also-applications = Aplicaciones
also-outposts = Puestos avanzados
also-endpoints = Puntos de conexión
secrets = Incluir secretos
secrets-help = Sin ellos, el archivo tiene una marca para cada uno y al importarlo se conserva lo almacenado.
reading-part = Leyendo: { $part }, { $done } de { $all }

size = { $objects ->
    [one] { $objects } objeto, { $size } kB
   *[other] { $objects } objetos, { $size } kB
}
nothing = No hay nada que exportar: los objetos ya no existen o no son visibles para su cuenta.
no-secrets = Ninguno de estos objetos tiene secretos en su configuración.
file-secrets = Cualquiera que tenga el archivo puede leer estos secretos
holder = { $kind } «{ $name }»: { $secrets }
left-out = { $count ->
    [one] { $count } objeto tiene secretos, que quedan fuera del archivo.
   *[other] { $count } objetos tienen secretos, que quedan fuera del archivo.
}
left-out-terraform = { $count ->
    [one] { $count } objeto tiene secretos: Terraform los pide como variables.
   *[other] { $count } objetos tienen secretos: Terraform los pide como variables.
}
left-out-of-blueprint = { $count ->
    [one] { $count } objeto tiene secretos: indíquelos en el contexto de la plantilla, como { $key }…. Si el objeto existe en authentik, la plantilla no lo cambia; uno nuevo sin el contexto tiene los secretos vacíos.
   *[other] { $count } objetos tienen secretos: indíquelos en el contexto de la plantilla, como { $key }…. La plantilla no cambia los que existen en authentik; los nuevos sin el contexto tienen los secretos vacíos.
}
expressions = Las expresiones de las asignaciones de propiedades se exportan tal cual. Compruebe que ninguna contenga un secreto.
losses = No cabe en este formato
needs = La plantilla necesita estos objetos en authentik y no los crea
loss = { $what }: { $why }
unread = No se pudo leer todo
unread-part = { $part }: { $why }
text = Texto

copy = Copiar
copied = Copiado
copy-failed = No se permitió copiar; seleccione el texto
download = Descargar
download-file = Descargar { $name }
close = Cerrar
reading = Leyendo…
