many-deleted = { $count ->
    [one] { $count } provedor excluído
   *[other] { $count } provedores excluídos
}
many-deleted-of = { $all ->
    [one] { $done } de { $all } provedor excluído
   *[other] { $done } de { $all } provedores excluídos
}
many-deleted-summary = { $count ->
    [one] { $count } provedor excluído.
   *[other] { $count } provedores excluídos.
}
many-deleted-so-far = { $count ->
    [one] { $count } provedor excluído até agora.
   *[other] { $count } provedores excluídos até agora.
}
endpoint-copied = Copiado
already-copied = Já estava copiado
count-already-copied = { $count ->
    [one] { $count } já estava copiado.
   *[other] { $count } já estavam copiados.
}

endpoints-copied = { $count ->
    [one] { $count } endpoint copiado
   *[other] { $count } endpoints copiados
}
endpoints-copied-of = { $all ->
    [one] { $done } de { $all } endpoint copiado
   *[other] { $done } de { $all } endpoints copiados
}
endpoints-copied-summary = { $count ->
    [one] { $count } endpoint copiado.
   *[other] { $count } endpoints copiados.
}
endpoints-copied-so-far = { $count ->
    [one] { $count } endpoint copiado até agora.
   *[other] { $count } endpoints copiados até agora.
}

providers = Provedores
provider = Provedor
caption = Provedores RAC
create = Criar provedor
compare-with = Comparar com…
connect-machines = Conectar máquinas
search-hint = Pesquisar por nome
empty-title = Ainda não há provedores RAC
empty-text = Um provedor reúne os fluxos, a expiração da conexão e as configurações que seus endpoints compartilham. Crie um, atribua-o a um aplicativo e adicione-o a um outpost.
tokens-count = Tokens, incl. expirados
yes = Sim
no = Não
none = Nenhum

tabs = Provedor
overview = Visão geral
endpoints = Endpoints
tokens = Tokens de conexão
effective-settings = Configurações efetivas
changelog = Log de alterações
permissions = Permissões
copy-to = Copiar para…
back-to-list = Para a lista de provedores
id = ID
application = Aplicativo
application-and-slug = { $name } ({ $slug })
application-none = Nenhum: ninguém pode abri-lo
outposts = Outposts
outposts-none = Nenhum: as conexões são recusadas
expiry-and-stored = { $duration } ({ $stored })
endpoints-summary = { $count } ({ $by-protocol })
endpoints-none = Ainda nenhum: não há nada a que se conectar
settings-none = Sem configurações: valem os padrões do guacd.

save = Salvar alterações
edit-page = Editar provedor
edit-title = Editar { $name }
create-next = O provedor também precisa de um aplicativo, de um outpost RAC e de endpoints para que alguém possa se conectar.
created = Provedor “{ $name }” criado.
saved = Provedor “{ $name }” salvo.
already-so = Nenhuma alteração a salvar.
conflict-title = Outra pessoa alterou este provedor
name = Nome
name-help = Deve ser único entre os provedores de todos os tipos (diferencia maiúsculas de minúsculas).
name-missing = Insira um nome.
take-name = Usar “{ $name }”
flow-authorization = Fluxo de autorização
flow-authorization-does = Executado quando um usuário abre uma conexão. Decide se ele pode continuar e pede consentimento, se o fluxo o incluir.
flow-authentication = Fluxo de autenticação
flow-authentication-does = Executado quando o usuário ainda não entrou. Sem ele, vale o padrão da marca.
flow-default = Nenhum: o padrão da marca
flow-missing = Escolha um fluxo de autorização.
flow-choose = Escolha um fluxo
flow-unlisted = Um fluxo que não está na lista
flow-and-slug = { $name } ({ $slug })
expiry = Expiração da conexão
expiry-help = Por quanto tempo um token de conexão continua válido após a abertura.
expiry-text = Expiração da conexão, como texto
expiry-text-help = Como o authentik a armazena, por exemplo hours=8 ou days=1;hours=12.
days = Dias
hours = Horas
minutes = Minutos
seconds = Segundos
means = Significa: { $duration }
delete-token = Excluir token ao desconectar
delete-token-help = O authentik exclui o token assim que a conexão começa. Cada token funciona uma vez, nenhum aparece na lista e os limites de conexões não têm efeito.
delete-token-on = Sim: os tokens são excluídos assim que a conexão começa, nenhum é listado e os limites não têm efeito
delete-token-off = Não: os tokens permanecem até expirar
mappings = Mapeamentos de propriedade
mappings-add = Adicionar um mapeamento de propriedade
mappings-none = Nenhum mapeamento de propriedade
mappings-help = Os mapeamentos são aplicados por último, em ordem de nome, e substituem as configurações do provedor e de seus endpoints.
settings = Configurações
settings-help = Configurações de conexão de todos os endpoints do provedor. As configurações do próprio endpoint as substituem. Quem pode ver o provedor pode lê-las, inclusive as senhas.

delete-provider = Excluir provedor
delete-title = Excluir o provedor “{ $name }”?
delete-what-goes = Seus endpoints e tokens de conexão são excluídos com ele.
application-stays = O aplicativo “{ $name }” permanece, sem provedor.
deleted = Provedor “{ $name }” excluído.
delete-many-title = { $count ->
    [one] Excluir { $count } provedor?
   *[other] Excluir { $count } provedores?
}
delete-many = { $count ->
    [one] Excluir { $count } provedor
   *[other] Excluir { $count } provedores
}
delete-many-what-goes = Os endpoints e tokens de conexão de cada provedor são excluídos com ele; os aplicativos permanecem.

clone-page = Clonar provedor
clone-title = Clonar { $name }
copy-name = { $name } (cópia)
clone-endpoints = Endpoints
copy-endpoints = { $count ->
    [one] Copiar { $count } endpoint
   *[other] Copiar { $count } endpoints
}
clone-bindings = Copiar os vínculos dos endpoints
clone-secrets = { $count ->
    [one] Copiar { $names } de { $count } endpoint
   *[other] Copiar { $names } de { $count } endpoints
}
clone-reading = Carregando os endpoints…
clone-not-yet = Os endpoints do original ainda estão sendo carregados. Tente novamente em um momento.
clone-unread = Não é possível copiá-los: a cópia não terá nenhum.
clone-retry = Tentar novamente
clone-no-endpoints = O original não tem endpoints a copiar.
clone-only-visible = Só são copiados os endpoints que sua conta pode usar e os vínculos que ela pode ver.
clone-open = Os endpoints copiados ficarão liberados para todos que podem usar o aplicativo do novo provedor.
clone-not-shared = Os dois provedores usam os mesmos mapeamentos de propriedade. O aplicativo e os outposts não são copiados: o novo provedor precisa dos seus para que alguém possa se conectar.
created-with = { $all ->
    [one] Provedor “{ $name }” criado com { $done } de { $all } endpoint.
   *[other] Provedor “{ $name }” criado com { $done } de { $all } endpoints.
}
created-without-bindings = { $all ->
    [one] Provedor “{ $name }” criado com { $done } de { $all } endpoint, sem vínculos.
   *[other] Provedor “{ $name }” criado com { $done } de { $all } endpoints, sem vínculos.
}
created-with-bindings = { $all-endpoints ->
    [one] { $all-bindings ->
        [one] Provedor “{ $name }” criado com { $endpoints } de { $all-endpoints } endpoint e { $bindings } de { $all-bindings } vínculo.
       *[other] Provedor “{ $name }” criado com { $endpoints } de { $all-endpoints } endpoint e { $bindings } de { $all-bindings } vínculos.
    }
   *[other] { $all-bindings ->
        [one] Provedor “{ $name }” criado com { $endpoints } de { $all-endpoints } endpoints e { $bindings } de { $all-bindings } vínculo.
       *[other] Provedor “{ $name }” criado com { $endpoints } de { $all-endpoints } endpoints e { $bindings } de { $all-bindings } vínculos.
    }
}
not-copied = não copiado, porque sem seus vínculos poderia ficar liberado para todos. { $why }
odd-binding = O vínculo de { $binding } expira ou é de um tipo desconhecido. Clone este endpoint separadamente.
bindings-missing = { $missing ->
    [one] { $all ->
        [one] copiado, mas falta { $missing } de { $all } vínculo. { $why }
       *[other] copiado, mas falta { $missing } de { $all } vínculos. { $why }
    }
   *[other] copiado, mas faltam { $missing } de { $all } vínculos. { $why }
}
