endpoints = Endpoints
endpoint = Endpoint
caption = Endpoints
search-hint = Pesquisar por nome ou host
name = Nome
protocol = Protocolo
host = Host
port = Porta
provider = Provedor
limit = Máximo de conexões simultâneas
limit-short = Conexões
tokens-count = Tokens, incl. expirados
all-providers = Todos os provedores
all-protocols = Todos os protocolos
create = Criar endpoint
change-selected = Alterar…
back-to-list = Para a lista de endpoints
empty-title = Ainda não há endpoints
empty-text = Um endpoint é uma máquina à qual os usuários se conectam por um protocolo. Crie o primeiro.
may-be-old = Só os endpoints que sua conta pode usar são listados, e o authentik pode manter a lista em cache por até um dia: alterações podem demorar a aparecer. Administradores com todas as permissões veem todos os endpoints.
reading = Lendo endpoints: { $done } de { $all }
select-matching = Selecionar todos ({ $count })

launch = Abrir
launch-of = Abrir { $name } (em uma nova aba)
launch-none = Sem aplicativo
launch-none-text = Os usuários abrem endpoints por meio de um aplicativo, e o provedor não tem nenhum.
launch-no-address = Sem endereço
launch-odd = O authentik retornou um endereço de abertura que não é dele.
launch-closed = Fechado (limite 0)
launch-closed-text = O limite é 0: toda abertura é recusada.
launch-blocked = Bloqueado
launch-none-said = . { $explanation }

delete-endpoint = Excluir endpoint
delete-title = Excluir o endpoint “{ $name }”?
delete-what-goes = Seus tokens de conexão e vínculos são excluídos com ele. Conexões em andamento não são encerradas.
deleted = Endpoint “{ $name }” excluído.
delete-many-title = { $count ->
    [one] Excluir { $count } endpoint?
   *[other] Excluir { $count } endpoints?
}
delete-many = { $count ->
    [one] Excluir { $count } endpoint
   *[other] Excluir { $count } endpoints
}
delete-many-what-goes = Os tokens de conexão e vínculos de cada endpoint são excluídos com ele. Conexões em andamento não são encerradas.
many-deleted = { $count ->
    [one] { $count } endpoint excluído
   *[other] { $count } endpoints excluídos
}
many-deleted-of = { $all ->
    [one] { $done } de { $all } endpoint excluído
   *[other] { $done } de { $all } endpoints excluídos
}
many-deleted-summary = { $count ->
    [one] { $count } endpoint excluído.
   *[other] { $count } endpoints excluídos.
}
many-deleted-so-far = { $count ->
    [one] { $count } endpoint excluído até agora.
   *[other] { $count } endpoints excluídos até agora.
}

tabs = Endpoint
overview = Visão geral
bindings = Vínculos
effective-settings = Configurações efetivas
changelog = Log de alterações
mappings = Mapeamentos de propriedade
settings = Configurações
settings-none = Sem configurações próprias: valem as do provedor.
id = ID
port-default = Porta: padrão do guacd, { $port }
port-vnc = Porta: não definida; o guacd tenta a porta 0 e não consegue conectar

save = Salvar alterações
edit = Editar endpoint
edit-title = Editar { $name }
clone-title = Clonar { $name }
copy-name = { $name } (cópia)
name-help = Mostrado aos usuários quando escolhem onde se conectar. Não precisa ser único.
name-missing = Insira um nome.
provider-help = Os fluxos, a expiração da conexão, as configurações e os mapeamentos de propriedade dele também valem para o endpoint.
provider-choose = Escolha um provedor
provider-missing = Escolha um provedor.
provider-unlisted = Um provedor que não está na lista
provider-moves = Isto move o endpoint para outro provedor. Ele mantém suas configurações e seus mapeamentos de propriedade; os do provedor antigo deixam de valer. Seus tokens de conexão ficam com o provedor antigo até expirar ou ser revogados, e continuam contando para o limite.
protocol-missing = Escolha um protocolo.
protocol-unknown = Esta versão do RAC Admin não conhece o protocolo do endpoint. Ele é mantido, a menos que você escolha outro: { $name }
host-help = Nome de host ou endereço IPv4, como o outpost o alcança.
host-missing = Insira um host.
host-apart = Isto parece um endereço, e não um host.
host-apart-user = O usuário dele vira o parâmetro username.
host-apart-unused = Não usado: { $parts }.
host-take-apart = Separar o endereço
host-meant = Você quis dizer “{ $cure }”?
host-use = Usar
port-help = Padrão: { $default }.
port-vnc-missing = VNC precisa de uma porta: sem ela, o guacd tenta a porta 0. Servidores VNC costumam escutar na 5900.
ipv6-title = Endereços IPv6 não funcionam aqui
ipv6-text = O authentik corta o host no primeiro dois-pontos. Defina os parâmetros hostname e port: eles substituem o host.
ipv6-move = Mover para as configurações
ipv6-done = O endereço está nos parâmetros hostname e port; o host só aparece em listas.
ipv6-settings-broken = Corrija antes o erro nas configurações e depois mova o endereço.
limit-help = Conta os tokens de conexão não expirados de todos os usuários. Um token continua válido depois que a aba é fechada, até a expiração da conexão do provedor.
limit-none = Sem limite
limit-closed = Fechado (limite 0)
limit-closed-help = Toda abertura é recusada.
limit-at-most = No máximo
limit-number = Número de conexões
limit-wrong = Insira um número inteiro, 1 ou mais.
mappings-add = Adicionar um mapeamento de propriedade
mappings-none = Nenhum mapeamento de propriedade
mappings-help = Os mapeamentos são aplicados por último, em ordem de nome, depois dos do provedor. O último prevalece.
settings-help = Configurações de conexão deste endpoint. Elas substituem as do provedor. Quem pode ver o endpoint pode lê-las, inclusive as senhas.
clone-not-yet = Os vínculos do original ainda estão sendo carregados. Tente novamente em um momento.
conflict-title = Outra pessoa alterou este endpoint
already-so = Nenhuma alteração a salvar.
created = Endpoint “{ $name }” criado.
created-with = { $all ->
    [one] Endpoint “{ $name }” criado com { $done } de { $all } vínculo.
   *[other] Endpoint “{ $name }” criado com { $done } de { $all } vínculos.
}
saved = Endpoint “{ $name }” salvo.

change-title = Alterar os endpoints selecionados
change-what = O que alterar
change-limit = Máximo de conexões simultâneas
change-protocol = Protocolo
change-provider = Mover para outro provedor
change-settings = Definir parâmetros
change-add-mappings = Adicionar mapeamentos de propriedade
change-remove-mappings = Remover mapeamentos de propriedade
change-protocol-port = As portas ficam como estão: outro protocolo costuma usar outra porta.
settings-to-set = Parâmetros a definir
settings-to-set-help = Acrescentados às configurações de cada endpoint, substituindo parâmetros de mesmo nome. Todos os outros ficam como estão.
settings-to-remove = Parâmetros a remover
settings-to-remove-help = Sem o parâmetro, vale o valor do provedor ou o padrão do guacd.
set-in = { $count ->
    [one] Definido em { $count } endpoint
   *[other] Definido em { $count } endpoints
}
set-and-removed = “{ $name }” é definido acima, portanto não é removido.
move-to = Novo provedor
move-title = O que a mudança significa
move-settings = Os endpoints mantêm suas próprias configurações, mapeamentos de propriedade e vínculos. As configurações e os mapeamentos de propriedade do novo provedor substituem os do antigo: as configurações efetivas podem mudar.
move-launch = Os usuários os abrem por meio do aplicativo do novo provedor, em outro endereço, e só se puderem usar esse aplicativo.
move-tokens = Os tokens de conexão existentes ficam com o provedor antigo até expirar ou ser revogados, e continuam contando para os limites dos endpoints.
move-no-application = Este provedor não está atribuído a um aplicativo: seus endpoints não podem ser abertos.
move-no-outpost = Este provedor não está em nenhum outpost: as conexões com seus endpoints são recusadas.
change-incomplete = Escolha o que alterar e como.

selected-change = { $changed ->
    [one] { $all ->
        [one] { $changed } de { $all } endpoint selecionado muda.
       *[other] { $changed } de { $all } endpoints selecionados muda.
    }
   *[other] { $all ->
        [one] { $changed } de { $all } endpoint selecionado mudam.
       *[other] { $changed } de { $all } endpoints selecionados mudam.
    }
}
others-equal = { $count ->
    [one] O outro já tem este valor.
   *[other] Os outros já têm este valor.
}
others-there = { $count ->
    [one] O outro já pertence a “{ $name }”.
   *[other] Os outros já pertencem a “{ $name }”.
}
all-equal = { $count ->
    [one] O endpoint já tem este valor.
   *[other] Os endpoints já têm este valor.
}
all-there = { $count ->
    [one] O endpoint já pertence a “{ $name }”.
   *[other] Os endpoints já pertencem a “{ $name }”.
}
all-gone = Os endpoints selecionados não estão mais na lista.
some-gone = { $count ->
    [one] { $count } não está mais na lista e é deixado de fora.
   *[other] { $count } não estão mais na lista e são deixados de fora.
}
some-hidden = { $count ->
    [one] Sua conta não pode ver as configurações de { $count } endpoint, portanto não é possível alterá-las em parte.
   *[other] Sua conta não pode ver as configurações de { $count } endpoints, portanto não é possível alterá-las em parte.
}
review = { $count ->
    [one] Revisar { $count } alteração
   *[other] Revisar { $count } alterações
}

change-many-title = { $count ->
    [one] Alterar { $count } endpoint?
   *[other] Alterar { $count } endpoints?
}
change-many = { $count ->
    [one] Alterar { $count } endpoint
   *[other] Alterar { $count } endpoints
}
change-reread = Cada endpoint é lido novamente antes de ser gravado, e só este campo é enviado.
review-caption = Alterações
change = Alteração
change-of = { $name }: { $change }
change-value = { $before } → { $after }
change-parameter = { $name }: { $before } → { $after }
change-parameter-removed = − { $name }: { $value }
value-not-set = não definido
value-hidden = (oculto)
change-mappings-added = + { $names }
change-mappings-removed = − { $names }
more-rows = { $count ->
    [one] E mais { $count } endpoint.
   *[other] E mais { $count } endpoints.
}
settings-hidden = Sua conta não pode ver as configurações deste endpoint, portanto não é possível alterá-las em parte.
not-an-id = Esse endpoint não existe.
changed = Alterado
already-equal = Já tinha este valor
count-already-equal = { $count ->
    [one] { $count } já tinha este valor.
   *[other] { $count } já tinham este valor.
}
many-changed = { $count ->
    [one] { $count } endpoint alterado
   *[other] { $count } endpoints alterados
}
many-changed-of = { $all ->
    [one] { $done } de { $all } endpoint alterado
   *[other] { $done } de { $all } endpoints alterados
}
many-changed-summary = { $count ->
    [one] { $count } endpoint alterado.
   *[other] { $count } endpoints alterados.
}
many-changed-so-far = { $count ->
    [one] { $count } endpoint alterado até agora.
   *[other] { $count } endpoints alterados até agora.
}
changed-many = { $count ->
    [one] { $count } endpoint alterado.
   *[other] { $count } endpoints alterados.
}
