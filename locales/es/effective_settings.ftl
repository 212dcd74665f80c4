title = Configuración efectiva
of-provider = Lo que recibe guacd para un punto de conexión de este proveedor sin configuración ni asignaciones de propiedades propias.
of-token = Lo que recibe guacd para este token con la configuración actual. Se añade lo que el usuario introduce en el lanzamiento.
preview-help = Lo que recibiría guacd si guardara ahora el formulario.
user = Para el usuario
user-choose = Elegir un usuario
protocol = Protocolo
search = Buscar en la configuración efectiva
search-hint = Nombre, valor u origen
only-different = Solo lo que difiere de los valores predeterminados de guacd
caption = Configuración efectiva

parameter = Parámetro
value = Valor
from = Procede de
same = valor predeterminado de guacd
ignored = guacd lo ignora: no es un parámetro de este protocolo
empty = (vacío)
hidden = Oculto
show = Mostrar { $name }
hide = Ocultar { $name }
nothing = No hay nada definido: se aplican los valores predeterminados de guacd.
none-differs = Ningún valor difiere de los predeterminados de guacd.
none-match = Nada en la configuración coincide con «{ $search }».
overrides = { $count ->
    [one] Anula { $count } capa
   *[other] Anula { $count } capas
}
added-to = (ampliado)

layer-host = Campo Host del punto de conexión
layer-authentik = Definido por authentik
layer-provider = Configuración del proveedor
layer-endpoint = Configuración del punto de conexión
layer-provider-mapping = Asignación de propiedades «{ $name }» del proveedor
layer-endpoint-mapping = Asignación de propiedades «{ $name }» del punto de conexión
layer-prompt = Introducido por el usuario
layer-forced = Siempre definido por authentik

incomplete = Esta vista está incompleta
mappings-missing = Falta aquí la configuración de las asignaciones de propiedades.
provider-missing = La configuración del proveedor puede estar desactualizada o faltar aquí.
hidden-mappings = { $count ->
    [one] Su cuenta no puede ver { $count } de las asignaciones de propiedades en uso. Su configuración falta aquí.
   *[other] Su cuenta no puede ver { $count } de las asignaciones de propiedades en uso. Su configuración falta aquí.
}

at-launch = Se decide en el lanzamiento
at-launch-help = Las expresiones se ejecutan en authentik en el lanzamiento. Una prueba ejecuta la expresión almacenada para el usuario elegido, sin punto de conexión ni proveedor.
by-user = Depende del usuario
by-token = Depende del token de conexión
quoted = «{ $name }»
by-expressions = Pueden cambiar en el lanzamiento: { $names }
test = Probar
test-of = Probar { $name }
test-user = Elija un usuario con el que probar.
test-unknown = La asignación de propiedades es desconocida.
not-tested = sin probar
tested = probada: su resultado se muestra abajo
test-no-settings = probada: no devuelve configuración
test-crashed = authentik falla así cuando falta el permiso para ver asignaciones de propiedades de todos los tipos.
test-failed = Produce una excepción y authentik omite toda la asignación: { $why }
