title = Configurações efetivas
of-provider = O que o guacd recebe para um endpoint deste provedor sem configurações nem mapeamentos de propriedade próprios.
of-token = O que o guacd recebe para este token com as configurações atuais. O que o usuário insere na abertura é acrescentado.
preview-help = O que o guacd receberia se você salvasse o formulário agora.
user = Para o usuário
user-choose = Escolha um usuário
protocol = Protocolo
search = Pesquisar configurações efetivas
search-hint = Nome, valor ou origem
only-different = Só o que difere dos padrões do guacd
caption = Configurações efetivas

parameter = Parâmetro
value = Valor
from = Origem
same = padrão do guacd
ignored = Ignorado pelo guacd: não é um parâmetro deste protocolo
empty = (vazio)
hidden = Oculto
show = Mostrar { $name }
hide = Ocultar { $name }
nothing = Nada está definido: valem os padrões do guacd.
none-differs = Nenhuma configuração difere dos padrões do guacd.
none-match = Nenhuma configuração corresponde a “{ $search }”.
overrides = { $count ->
    [one] Substitui { $count } camada
   *[other] Substitui { $count } camadas
}
added-to = (complementado)

layer-host = Campo host do endpoint
layer-authentik = Definido pelo authentik
layer-provider = Configurações do provedor
layer-endpoint = Configurações do endpoint
layer-provider-mapping = Mapeamento de propriedade “{ $name }” do provedor
layer-endpoint-mapping = Mapeamento de propriedade “{ $name }” do endpoint
layer-prompt = Inserido pelo usuário
layer-forced = Sempre definido pelo authentik

incomplete = Esta exibição está incompleta
mappings-missing = Faltam aqui as configurações dos mapeamentos de propriedade.
provider-missing = As configurações do provedor podem estar desatualizadas ou faltar aqui.
hidden-mappings = { $count ->
    [one] Sua conta não pode ver { $count } dos mapeamentos de propriedade em uso. Faltam aqui as configurações dele.
   *[other] Sua conta não pode ver { $count } dos mapeamentos de propriedade em uso. Faltam aqui as configurações deles.
}

at-launch = Decidido na abertura
at-launch-help = As expressões são executadas no authentik na abertura. Um teste executa a expressão armazenada para o usuário escolhido, sem endpoint e sem provedor.
by-user = Depende do usuário
by-token = Depende do token de conexão
quoted = “{ $name }”
by-expressions = Podem mudar na abertura: { $names }
test = Testar
test-of = Testar { $name }
test-user = Escolha um usuário para o teste.
test-unknown = O mapeamento de propriedade é desconhecido.
not-tested = não testado
tested = testado: o resultado aparece abaixo
test-no-settings = testado: não retorna configurações
test-crashed = O authentik falha assim sem a permissão de ver mapeamentos de propriedade de todos os tipos.
test-failed = Gera uma exceção, e o authentik ignora o mapeamento inteiro: { $why }
