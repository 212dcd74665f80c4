revoked = Revogado
many-revoked = { $count ->
    [one] { $count } token de conexão revogado
   *[other] { $count } tokens de conexão revogados
}
many-revoked-of = { $all ->
    [one] { $done } de { $all } token de conexão revogado
   *[other] { $done } de { $all } tokens de conexão revogados
}
many-revoked-summary = { $count ->
    [one] { $count } token de conexão revogado.
   *[other] { $count } tokens de conexão revogados.
}
many-revoked-so-far = { $count ->
    [one] { $count } token de conexão revogado até agora.
   *[other] { $count } tokens de conexão revogados até agora.
}

tokens = Tokens de conexão
caption = Tokens de conexão
what-they-are = Um token é criado quando um usuário abre um endpoint, e permite que ele se conecte até o token expirar. Tokens expirados também são listados: o authentik não mostra quando um token foi criado nem quando expira. A lista pode ser agrupada por provedor, endpoint ou usuário, mas não ordenada por nome.
empty-title = Nenhum token de conexão
empty-text = Um token é criado cada vez que um usuário abre um endpoint. Provedores com “Excluir token ao desconectar” o excluem assim que a conexão começa, e nunca mostram tokens aqui.
search-hint = Pesquisar por endpoint ou provedor
all-providers = Todos os provedores
all-endpoints = Todos os endpoints
all-users = Todos os usuários
whose = { $user } para { $endpoint }
inactive = (inativo)
edit = Editar
delete = Excluir
delete-label = Excluir token de { $user } para { $endpoint }
edit-label = Editar token de { $user } para { $endpoint }
select-matching = Selecionar todos ({ $count })
reading = Lendo tokens de conexão: { $done } de { $all }
stop = Parar
refresh-every = Atualizar automaticamente
refresh-off = Desativado
every = A cada { $seconds } s
export-csv = Exportar CSV
export-failed = Não foi possível carregar a parte do RAC Admin que grava tabelas. Tente novamente.

table-username = Nome de usuário
table-name = Nome
table-email = E-mail
table-active = Ativo
table-endpoint = Endpoint
table-protocol = Protocolo
table-host = Host
table-provider = Provedor
table-last-login = Último login
table-id = ID do token

token = Token de conexão
title = Token de conexão de { $user } para { $endpoint }
back-to-list = Para a lista de tokens de conexão
user = Usuário
last-login = Último login
provider = Provedor
endpoint = Endpoint
protocol = Protocolo
host = Host
id = ID

edit-title = Editar token de conexão
edit-what = Aponta este token para outro endpoint. Uma conexão já em andamento não é movida.
save = Salvar alterações
saved = Token de conexão salvo.
already-so = Nenhuma alteração a salvar.
conflict-title = Outra pessoa alterou este token de conexão
target = Provedor e endpoint
provider-help = Só os endpoints dele podem ser escolhidos abaixo.
provider-missing = Escolha um provedor.
endpoint-help = O endpoint ao qual este token permite que seu usuário se conecte.
endpoint-missing = Escolha um endpoint deste provedor.

delete-token = Excluir token
delete-title = Excluir o token de { $user } para { $endpoint }?
deleted = O token de { $user } para { $endpoint } foi revogado.
delete-does = O token deixa de contar para o limite do endpoint e não pode mais ser usado para conectar. O usuário pode abrir o endpoint novamente.
delete-does-not = Uma conexão em andamento não é encerrada. Para encerrá-la, encerre a sessão do usuário no authentik, o que também o faz sair do authentik.
delete-many-title = { $count ->
    [one] Excluir { $count } token de conexão?
   *[other] Excluir { $count } tokens de conexão?
}
delete-many = { $count ->
    [one] Excluir { $count } token de conexão
   *[other] Excluir { $count } tokens de conexão
}

details = Detalhes
none-of-user = Este usuário não tem tokens de conexão.
none-seen-of-user = Nenhum token de conexão deste usuário é visível para sua conta.
all-of-user = { $count ->
    [one] Mostrar na lista de tokens de conexão ({ $count })
   *[other] Mostrar todos ({ $count }) na lista de tokens de conexão
}
revoke-all = Revogar todos os tokens de { $user }
