failure-not-found = Nada aqui
failure-no-permission = Sem permissão para ver isto
failure-unsupported = Ainda sem suporte
failure-other = Não foi possível carregar
try-again = Tentar novamente
request-id = ID da solicitação (para o log do authentik): { $id }

none = Nenhum
yes = Sim
no = Não
managed = gerenciado pelo authentik
hidden-mapping = Um mapeamento que sua conta não pode ver ({ $id })

checking-uses = Verificando o que mais o usa…
no-uses = Nada mais o usa.
no-visible-uses = Nada mais que sua conta possa ver o usa. Pode haver objetos que ela não vê.
maybe-more-uses = Pode haver outros que sua conta não pode ver.
deleted-with-it = Também excluídos
unlinked = Desvinculados, mas mantidos
kept-without-it = Mantidos, sem ele
left-dangling = Mantidos, mas referem-se a um objeto excluído
also-affected = Também afetados
uses = { $what }: { $objects }
uses-named = { $what }: { $objects } ({ $names })
uses-named-more = { $what }: { $objects } ({ $names } e mais { $more })
endpoints = { $count ->
    [one] { $count } endpoint
   *[other] { $count } endpoints
}
connection-tokens = { $count ->
    [one] { $count } token de conexão
   *[other] { $count } tokens de conexão
}
property-mappings = { $count ->
    [one] { $count } mapeamento de propriedade
   *[other] { $count } mapeamentos de propriedade
}
bindings = { $count ->
    [one] { $count } vínculo
   *[other] { $count } vínculos
}
providers = { $count ->
    [one] { $count } provedor
   *[other] { $count } provedores
}
applications = { $count ->
    [one] { $count } aplicativo
   *[other] { $count } aplicativos
}
outposts = { $count ->
    [one] { $count } outpost
   *[other] { $count } outposts
}
others = { $count } { $kind }

clear-cache = Limpar o cache de políticas do authentik
clear-cache-what = O authentik guarda por até um dia quais endpoints um usuário vê e os resultados das políticas. Limpar o cache faz com que ele os avalie de novo, para todos.
cache-cleared = O cache de políticas do authentik foi limpo.
