import = Importar
plan = Plano
import-about = Escolha, arraste ou cole o que você tem: arquivos do Guacamole, arquivos .rdp, inventários, listas de hosts, Terraform, blueprints, ou um arquivo que o RAC Admin exportou. Você vê o que mudaria antes que algo seja gravado.
plan-about = Compare um arquivo de plano, ou a exportação de outra instância, com esta instância. Nada é gravado antes de você aplicar.
go-to-plan = Comparar um arquivo de plano com esta instância
go-to-import = Importar do Guacamole, de um inventário e de outros

source = Arquivo ou texto
choose-file = Escolher um arquivo
drop-hint-files = ou arraste arquivos para cá: vários são lidos juntos. No máximo 10 MB e 20.000 entradas.
too-large = O arquivo tem mais de 10 MB. Divida-o em arquivos menores.
too-large-together = Juntos, os arquivos têm mais de 10 MB. Escolha menos de cada vez.
paste = Ou cole
remove-file = Remover
format = Formato
recognise = Reconhecer automaticamente
preview = Pré-visualizar
check = Verificar
nothing-given = Escolha um arquivo ou cole o texto dele primeiro.
not-read = Não é possível ler o arquivo
instance-not-read = Não foi possível ler a instância
recognised = { $count ->
    [one] { $format }, { $count } entrada
   *[other] { $format }, { $count } entradas
}
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
reading = Lendo a instância…
reading-part = Lendo a instância: { $part }, { $rows } de { $of }
unread-part = { $part }: { $why }

options = Para todas as entradas
provider = Provedor
choose-provider = Escolha um provedor
protocol = Protocolo
mappings = Mapeamentos de propriedade
none = Nenhum
for-lacking-provider = { $count ->
    [one] Para o endpoint do arquivo que não indica um provedor ({ $count }).
   *[other] Para os { $count } endpoints do arquivo que não indicam um provedor.
}
for-lacking-protocol = { $count ->
    [one] Para o endpoint do arquivo que não indica um protocolo ({ $count }).
   *[other] Para os { $count } endpoints do arquivo que não indicam um protocolo.
}
for-lacking-mappings = { $count ->
    [one] Para o endpoint do arquivo que não indica mapeamentos de propriedade ({ $count }).
   *[other] Para os { $count } endpoints do arquivo que não indicam mapeamentos de propriedade.
}
flow = Fluxo de autorização
choose-flow = Escolha um fluxo de autorização
for-lacking-flow = Para os provedores novos do arquivo que não indicam nenhum.
into = Colocar todos os endpoints em
into-those-of-file = Os provedores do arquivo
into-help = Um provedor existente no lugar dos do arquivo. Os provedores, aplicativos e outposts do arquivo não são importados nesse caso.
delete = Excluir o que o arquivo não tem
delete-affects = Dos tipos de objetos do arquivo; endpoints, só dos provedores que ele indica ou que você escolhe aqui. Vínculos e provedores de outposts que ele não lista também são excluídos.
nothing-deleted = { $count ->
    [one] Nada é excluído, porque { $count } entrada do arquivo não pode ser importada e pode ser justamente o que seria excluído.
   *[other] Nada é excluído, porque { $count } entradas do arquivo não podem ser importadas e podem ser justamente o que seria excluído.
}

columns = Colunas
columns-help = O que cada coluna do arquivo contém. Sua escolha é lembrada neste navegador.
unnamed-column = Coluna sem nome
column-name = Nome
column-host = Host
column-port = Porta
column-protocol = Protocolo
column-maximum-connections = Máximo de conexões simultâneas
column-users = Usuários
column-groups = Grupos
column-ignored = Não importada
setting = parâmetro

preview-title = Pré-visualização
preview-caption = Pré-visualização
show = Mostrar
all = Todos
differences = Diferenças
filter = { $label } ({ $count })
name = Nome
result = Resultado
details = Detalhes
select-all = Selecionar todos
select-none = Selecionar nenhum
download-report = Baixar relatório
compare-again = Comparar novamente
nothing-left = Nenhuma diferença: a instância tem tudo o que está neste arquivo.
nothing-to-copy = Nenhuma diferença: tudo o que você escolheu já está lá.
nothing-to-do = Não há nada a aplicar.
nothing-selected = Selecione pelo menos uma entrada.
outdated = A pré-visualização é anterior à última execução. Compare novamente para ver o que falta.
empty = Não há objetos neste arquivo.
nothing-imported = Nada deste arquivo pode ser importado como está.
losses = Não importados
notes = Notas
unread = Não foi possível ler parte da instância
more = e mais { $count }
create = Criar
change = Alterar
same = Igual
delete-it = Excluir
cannot = Impossível
listed = { $first }, { $second }
count-create = { $count } a criar
count-change = { $count } a alterar
count-same = { $count ->
    [one] { $count } igual
   *[other] { $count } iguais
}
count-delete = { $count } a excluir
count-cannot = { $count ->
    [one] { $count } impossível
   *[other] { $count } impossíveis
}
only-in = Só em { $place }
different = Diferente
not-compared = Não comparável
count-only-in = { $count } só em { $place }
count-different = { $count ->
    [one] { $count } diferente
   *[other] { $count } diferentes
}
count-not-compared = { $count ->
    [one] { $count } não comparável
   *[other] { $count } não comparáveis
}
same-summary = Nenhuma diferença. { $counts }.
what = { $kind ->
    [property_mapping] mapeamento de propriedade
    [provider] provedor
    [application] aplicativo
    [outpost] outpost
    [binding] vínculo
   *[endpoint] endpoint
}
what-of = { $kind ->
    [property_mapping] mapeamento de propriedade de { $of }
    [provider] provedor de { $of }
    [application] aplicativo { $of }
    [outpost] outpost de { $of }
    [binding] vínculo de { $of }
   *[endpoint] endpoint de { $of }
}
what-at-line = { $what } · linha { $line }
line = linha { $line }
source-at-line = { $source }, linha { $line }
note-at-line = { $note } (linha { $line })
secret-changed = alterado (oculto)
secret-set = definido (oculto)
secret-removed = removido
not-set = não definido
removed = removido
chosen-here = escolhido aqui
not-in-the-file = fora do arquivo
hidden = oculto
hidden-and-different = oculto, diferente
finding = { $name }: { $reason }
count-values = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
count-bindings = { $count ->
    [one] { $count } vínculo
   *[other] { $count } vínculos
}
unbound = { $count ->
    [one] Não é possível criar { $count } vínculo: consulte Detalhes.
   *[other] Não é possível criar { $count } vínculos: consulte Detalhes.
}
open = Liberado para todos: o authentik não conhece nenhum dos usuários e grupos dele.
would-be-open = { $count ->
    [one] { $count } objeto novo ficaria liberado para todos: não é possível vincular nenhum dos usuários, grupos e políticas que deveriam decidir. Crie-os primeiro, ou desmarque a caixa do que está sinalizado.
   *[other] { $count } objetos novos ficariam liberados para todos: não é possível vincular nenhum dos usuários, grupos e políticas que deveriam decidir. Crie-os primeiro, ou desmarque a caixa do que está sinalizado.
}
unknown-subjects = Não existem no authentik: não é possível criar vínculos com eles
needs = { $kind ->
    [property_mapping] Precisa do mapeamento de propriedade “{ $name }”, que não está selecionado.
    [provider] Precisa do provedor “{ $name }”, que não está selecionado.
    [application] Precisa do aplicativo “{ $name }”, que não está selecionado.
    [outpost] Precisa do outpost “{ $name }”, que não está selecionado.
    [binding] Precisa do vínculo “{ $name }”, que não está selecionado.
   *[endpoint] Precisa do endpoint “{ $name }”, que não está selecionado.
}

import-endpoints = { $count ->
    [one] Importar { $count } endpoint
   *[other] Importar { $count } endpoints
}
importing-endpoints = { $count ->
    [one] Importando { $count } endpoint…
   *[other] Importando { $count } endpoints…
}
import-objects = { $count ->
    [one] Importar { $count } objeto
   *[other] Importar { $count } objetos
}
importing-objects = { $count ->
    [one] Importando { $count } objeto…
   *[other] Importando { $count } objetos…
}
delete-objects = { $count ->
    [one] Excluir { $count } objeto
   *[other] Excluir { $count } objetos
}
deleting-objects = { $count ->
    [one] Excluindo { $count } objeto…
   *[other] Excluindo { $count } objetos…
}
apply-changes = { $count ->
    [one] Aplicar { $count } alteração
   *[other] Aplicar { $count } alterações
}
applying-changes = { $count ->
    [one] Aplicando { $count } alteração…
   *[other] Aplicando { $count } alterações…
}
copy-objects = { $count ->
    [one] Copiar { $count } objeto para { $there }
   *[other] Copiar { $count } objetos para { $there }
}
copying-objects = { $count ->
    [one] Copiando { $count } objeto para { $there }…
   *[other] Copiando { $count } objetos para { $there }…
}
question = { $action }?
row-create = { $kind ->
    [property_mapping] Criar mapeamento de propriedade “{ $name }”
    [provider] Criar provedor “{ $name }”
    [application] Criar aplicativo “{ $name }”
    [outpost] Criar outpost “{ $name }”
    [binding] Criar vínculo “{ $name }”
   *[endpoint] Criar endpoint “{ $name }”
}
row-change = { $kind ->
    [property_mapping] Alterar mapeamento de propriedade “{ $name }”
    [provider] Alterar provedor “{ $name }”
    [application] Alterar aplicativo “{ $name }”
    [outpost] Alterar outpost “{ $name }”
    [binding] Alterar vínculo “{ $name }”
   *[endpoint] Alterar endpoint “{ $name }”
}
row-delete = { $kind ->
    [property_mapping] Excluir mapeamento de propriedade “{ $name }”
    [provider] Excluir provedor “{ $name }”
    [application] Excluir aplicativo “{ $name }”
    [outpost] Excluir outpost “{ $name }”
    [binding] Excluir vínculo “{ $name }”
   *[endpoint] Excluir endpoint “{ $name }”
}
row-same = { $kind ->
    [property_mapping] Mapeamento de propriedade igual: “{ $name }”
    [provider] Provedor igual: “{ $name }”
    [application] Aplicativo igual: “{ $name }”
    [outpost] Outpost igual: “{ $name }”
    [binding] Vínculo igual: “{ $name }”
   *[endpoint] Endpoint igual: “{ $name }”
}
row-cannot = { $kind ->
    [property_mapping] Impossível: mapeamento de propriedade “{ $name }”
    [provider] Impossível: provedor “{ $name }”
    [application] Impossível: aplicativo “{ $name }”
    [outpost] Impossível: outpost “{ $name }”
    [binding] Impossível: vínculo “{ $name }”
   *[endpoint] Impossível: endpoint “{ $name }”
}
row-refused = Impossível: “{ $name }”
row-binding-create = Criar vínculo de “{ $of }” com { $name }
row-binding-change = Alterar vínculo de “{ $of }” com { $name }
row-binding-delete = Excluir vínculo de “{ $of }” com { $name }
row-binding-same = Vínculo igual de “{ $of }” com { $name }
row-binding-cannot = Impossível: vínculo de “{ $of }” com { $name }
binding-failed = vínculo com { $binding }: { $why }
then-compare-again = { $why } Feche isto e compare novamente.
left-open = Liberados para todos, porque nenhum de seus vínculos foi criado: { $names }. Repita o que falhou, ou adicione vínculos nas páginas deles.
deletes = { $count ->
    [one] { $count } objeto é excluído. O authentik exclui também os vínculos e tokens de conexão dos endpoints excluídos.
   *[other] { $count } objetos são excluídos. O authentik exclui também os vínculos e tokens de conexão dos endpoints excluídos.
}
deletes-with-rest = { $count ->
    [one] { $count } objeto é excluído com o restante. O authentik exclui também os vínculos e tokens de conexão dos endpoints excluídos.
   *[other] { $count } objetos são excluídos com o restante. O authentik exclui também os vínculos e tokens de conexão dos endpoints excluídos.
}
run-undo = É possível desfazer isto nesta aba, em Alterações recentes. Os IDs e endereços de abertura serão novos, e os tokens de conexão não voltam.
run-undo-outposts = É possível desfazer isto nesta aba, em Alterações recentes. Os IDs e endereços de abertura serão novos, os tokens de conexão não voltam, e os outposts recebem tokens novos: inicie com eles os que você mesmo executa.
offline = O navegador está offline, por isso o restante não foi tentado. Quando a conexão voltar, compare novamente e aplique o que falta.

applied = Aplicado
already-so = Já estava assim
count-already-so = { $count ->
    [one] { $count } não precisava de nada.
   *[other] { $count } não precisavam de nada.
}

changes-applied = { $count ->
    [one] { $count } alteração aplicada
   *[other] { $count } alterações aplicadas
}
changes-applied-of = { $all ->
    [one] { $done } de { $all } alteração aplicada
   *[other] { $done } de { $all } alterações aplicadas
}
changes-applied-summary = { $count ->
    [one] { $count } alteração aplicada.
   *[other] { $count } alterações aplicadas.
}
changes-applied-so-far = { $count ->
    [one] { $count } alteração aplicada até agora.
   *[other] { $count } alterações aplicadas até agora.
}

connecting = Conectando…
choose = Escolha uma instância
no-other = Não há outra instância. Adicione uma para copiar para ela ou comparar com ela.
manage = Gerenciar instâncias
not-reached = Não foi possível alcançar a outra instância
try-again = Tentar novamente
switch-to = Mudar para { $name }
unavailable = { $name }: não pode ser usada agora
no-token = Este navegador não tem um token para { $name }. Mude para { $name }, conecte-se lá e volte a esta página.
token-locked = O token para { $name } está criptografado com uma frase secreta. Mude para { $name }, desbloqueie-o lá e volte a esta página.
token-refused = O authentik não aceita mais o token para { $name }. Mude para { $name }, conecte-se lá e volte a esta página.
failed = { $why } Mude para { $name }, conecte-se lá e volte a esta página.

copy = Copiar provedor
copy-named = Copiar provedor “{ $name }”
copy-about = Você vê o que mudaria lá antes que algo seja gravado. Fluxos, usuários, grupos e políticas são encontrados lá pelo slug e pelo nome. Cada instância recebe só o próprio token.
copy-to = Copiar para
not-here = Este provedor não existe, ou não é visível para sua conta.
back = Todos os provedores
along = Copiar também
along-help = Sem vínculos, os novos endpoints ficam liberados para todos que podem usar o aplicativo. Os mapeamentos de propriedade que faltam lá são sempre listados; selecioná-los aqui altera também os que já existem lá.
settings = Configurações
endpoints = Endpoints
bindings = Vínculos
along-mappings = Mapeamentos de propriedade que existem lá
application = Aplicativo
outposts = Outposts
undo = Desfazer
about-undo = É possível desfazer a cópia até você sair desta página: o que foi criado em { $there } é excluído e o que foi alterado volta a ser como era, a menos que alguém o tenha alterado depois.
copied = Copiado para { $there }: { $what }
undo-of = Desfazer: { $what }
secrets-title = Segredos também vão para { $there }
secrets = Eles fazem parte das configurações: ocultos nesta página, mas enviados para { $there } como estão. As expressões dos mapeamentos de propriedade também são enviadas.
secret = { $object }: { $names }
missing-in = Falta em { $there }
create-too = Criar também o mapeamento de propriedade “{ $name }”
missing-flow = fluxo “{ $name }”: o RAC Admin não cria fluxos. Crie-o em { $there } e compare novamente.
missing-mapping = mapeamento de propriedade “{ $name }”: não pode ser lido aqui, por isso não é copiado. Crie-o em { $there } e compare novamente.
missing-provider = provedor “{ $name }”: não é copiado.
missing-subject = { $kind ->
    [user] usuário “{ $name }”: o RAC Admin não cria usuários. Vínculos com ele não são copiados.
    [group] grupo “{ $name }”: o RAC Admin não cria grupos. Vínculos com ele não são copiados.
   *[policy] política “{ $name }”: o RAC Admin não cria políticas. Vínculos com ela não são copiados.
}
needed-by = Necessário para { $objects }.
needed-by-more = Necessário para { $objects } e mais { $count }.

compare = Comparar instâncias
compare-about = Os provedores e o que pertence a eles, lado a lado, encontrados pelo nome. Nada é gravado, e os segredos continuam ocultos.
compare-with = Comparar com
also-compare = Comparar também
providers = Provedores
property-mappings = Mapeamentos de propriedade
applications = Aplicativos
