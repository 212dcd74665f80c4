mappings = Mapeamentos de propriedade
mapping = Mapeamento de propriedade
overview = Visão geral
changelog = Log de alterações
tabs = Mapeamento de propriedade
back-to-list = Para a lista de mapeamentos de propriedade

caption = Mapeamentos de propriedade RAC
create = Criar mapeamento de propriedade
search-hint = Pesquisar por nome
empty-title = Ainda não há mapeamentos de propriedade
empty-text = Um mapeamento de propriedade acrescenta configurações na abertura: as mesmas para todos, ou calculadas para cada usuário por uma expressão. Crie um e adicione-o a um provedor ou endpoint.
name = Nome
managed = Gerenciado
managed-no = Não
managed-by-authentik = Pelo próprio authentik
managed-by-blueprint = Por um blueprint
managed-by = { $keeper } ({ $mark })
managed-means = O authentik ou um blueprint mantém atualizados os mapeamentos gerenciados e pode sobrescrever alterações feitas aqui. Para alterar um de forma definitiva, clone-o.
managed-title = O authentik mantém este mapeamento atualizado
managed-text = Ele veio com o authentik ou com um blueprint. A próxima atualização ou execução do blueprint pode sobrescrever alterações feitas aqui. Um clone não é sobrescrito.
clone-instead = Clonar em vez disso
static-settings = Configurações estáticas
expression = Expressão
used-by = Usado por
id = ID
yes = Sim
no = Não
none = Nenhuma
names-and-more = { $names } e mais { $more }

unused = Nenhum
provider-count = { $count ->
    [one] { $count }{"\u00A0"}provedor
   *[other] { $count }{"\u00A0"}provedores
}
endpoint-count = { $count ->
    [one] { $count }{"\u00A0"}endpoint
   *[other] { $count }{"\u00A0"}endpoints
}
other-count = { $count ->
    [one] { $count }{"\u00A0"}outro objeto
   *[other] { $count }{"\u00A0"}outros objetos
}
counts = { $first }, { $second }
at-least = pelo menos { $uses }
used-by-label = “{ $name }” é usado por { $uses }
used-by-loading = Verificando o que o usa…
used-by-nothing = Nenhum provedor ou endpoint o usa.
used-by-unseen = Provedores e endpoints que sua conta não pode ver talvez o usem.
used-by-providers = Provedores
used-by-endpoints = Endpoints
used-by-others = Outros

delete-mapping = Excluir mapeamento de propriedade
delete-title = Excluir o mapeamento de propriedade “{ $name }”?
delete-what-goes = Suas configurações deixam de valer para novas conexões. Os provedores e endpoints que o usam permanecem, sem ele.
delete-managed = Ele é gerenciado: o authentik ou seu blueprint pode criá-lo novamente.
deleted = Mapeamento de propriedade “{ $name }” excluído.
delete-many-title = { $count ->
    [one] Excluir { $count } mapeamento de propriedade?
   *[other] Excluir { $count } mapeamentos de propriedade?
}
delete-many = { $count ->
    [one] Excluir { $count } mapeamento de propriedade
   *[other] Excluir { $count } mapeamentos de propriedade
}
delete-many-what-goes = Os provedores e endpoints que os usam permanecem, sem eles. O authentik pode criar novamente os mapeamentos gerenciados na próxima atualização.

many-deleted = { $count ->
    [one] { $count } mapeamento de propriedade excluído
   *[other] { $count } mapeamentos de propriedade excluídos
}
many-deleted-of = { $all ->
    [one] { $done } de { $all } mapeamento de propriedade excluído
   *[other] { $done } de { $all } mapeamentos de propriedade excluídos
}
many-deleted-summary = { $count ->
    [one] { $count } mapeamento de propriedade excluído.
   *[other] { $count } mapeamentos de propriedade excluídos.
}
many-deleted-so-far = { $count ->
    [one] { $count } mapeamento de propriedade excluído até agora.
   *[other] { $count } mapeamentos de propriedade excluídos até agora.
}

save = Salvar alterações
edit-title = Editar mapeamento de propriedade
edit-title-of = Editar { $name }
clone-title = Clonar { $name }
clone-name = { $name } (cópia)
create-next = Em seguida, adicione-o aos provedores ou endpoints a que se destina. Sozinho, ele não faz nada.
clone-note = Uma cópia que ainda nada usa. O original não muda, nem onde é usado.
name-help = Deve ser único entre os mapeamentos de propriedade de todos os tipos. Os mapeamentos são aplicados em ordem de nome: se dois definem o mesmo parâmetro, o posterior prevalece.
name-missing = Insira um nome.
settings-help = Sempre aplicadas. O authentik deixa de fora valores vazios, nulos, false ou 0: escreva os textos 'false' e '0'. Quem pode ver o mapeamento pode lê-las, inclusive as senhas.
conflict-title = Outra pessoa alterou este mapeamento de propriedade
already-so = Nenhuma alteração a salvar.
created = Mapeamento de propriedade “{ $name }” criado.
saved = Mapeamento de propriedade “{ $name }” salvo.

expression-help = Python que é executado na abertura e retorna um dict de configurações. Elas substituem as configurações estáticas. Deixe vazio se não quiser nenhuma. Tab recua o texto; pressione Esc e depois Tab para sair da caixa.
fixes = Correções
fix-in-line = Linha { $line }: { $fix }
variables-title = O que a expressão pode usar
variable-user = O usuário que abre a conexão: user.username, user.name, user.email, user.attributes (um dict).
variable-endpoint = O endpoint que é aberto: endpoint.name, endpoint.host, endpoint.protocol, endpoint.settings. Não disponível em um teste.
variable-provider = O provedor RAC: provider.name, provider.settings. Não disponível em um teste.
variable-request = request.user é o mesmo usuário, request.context tem as variáveis acima. Na abertura não há solicitação HTTP.
variable-group-member = Se o usuário está em um grupo, diretamente ou por meio dos grupos pai dele.
variable-user-by = Outro usuário, ou None.
variable-has-authenticator = Se o usuário tem um autenticador, do tipo indicado, se houver.
variable-regex = As expressões regulares do Python.
variable-dns = Nomes e endereços.
variable-requests = Solicitações HTTP, log e eventos do authentik, e-mail. São executados a cada abertura.
variables-rest = As funções e os módulos do próprio Python também funcionam (import …). Um resultado que não é um dict é ignorado. Se a expressão falhar, o mapeamento inteiro é deixado de fora, a conexão continua sem ele e o authentik registra um evento.

expression-none = Nenhuma: só valem as configurações estáticas.
settings-none = Nenhuma
settings-dropped = Deixados de fora na abertura, porque o authentik os trata como vazios: { $names }

test = Teste
test-text = Mostra o que o mapeamento armazenado acrescentaria para um usuário.
test-missing = Um teste não tem endpoint nem provedor: expressões que os usam falham aqui, mas funcionam na abertura.
test-stored = Testa o que está armazenado no authentik, não as alterações não salvas deste formulário.
test-uses = A expressão usa { $names }, que um teste não tem: ela pode falhar aqui e ainda assim funcionar na abertura.
test-who = Testar com um usuário…
test-user = Usuário
test-user-choose = Escolha um usuário
test-user-missing = Escolha um usuário para o teste.
test-run = Executar teste
test-result = Resultado
test-nothing = O mapeamento não acrescenta configurações para este usuário.
test-no-dict = Isto não é um dict: o authentik o ignora na abertura.
test-failed = A expressão falhou
test-failed-text = Na abertura, o mapeamento inteiro seria deixado de fora, inclusive suas configurações estáticas.
test-crashed = O authentik falhou com um erro interno. Isso ocorre quando sua conta não pode ver mapeamentos de propriedade de todos os tipos: peça a permissão “Can view Property Mapping”, ou teste com outra conta.
test-no-user = Sua conta não pode ver este usuário nem testar com ele.
