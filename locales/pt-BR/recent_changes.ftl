about = Alterações feitas nesta aba em provedores, endpoints, mapeamentos de propriedade, vínculos e tokens de conexão, e em aplicativos e outposts a partir daqui, também por importações e planos. Ficam só na memória desta aba: recarregar, desconectar ou bloquear a página as esquece.
empty-title = Ainda não há alterações nesta aba
empty-text = O que você cria, altera ou exclui é listado aqui e pode ser desfeito.
caption = Alterações recentes
change = Alteração
when = Quando
state = Estado
undo = Desfazer
can-be-undone = Pode ser desfeita
can-not-be-undone = Não pode ser desfeita
changed-since = Não desfeita: alterada depois
partly = { $done } de { $all } desfeitos
more = e mais { $count }
dropped = { $count ->
    [one] { $count } alteração mais antiga não é mais mantida.
   *[other] { $count } alterações mais antigas não são mais mantidas.
}
undo-of = Desfazer: { $title }
if-undone = Se você desfizer isto:
undo-did = Para desfazer, foi feito isto:

create-again = { $kind ->
    [provider] Criar novamente o provedor “{ $name }”
    [property-mapping] Criar novamente o mapeamento de propriedade “{ $name }”
    [binding] Criar novamente o vínculo “{ $name }”
    [application] Criar novamente o aplicativo “{ $name }”
    [outpost] Criar novamente o outpost “{ $name }”
    [connection-token] Criar novamente o token de conexão “{ $name }”
   *[endpoint] Criar novamente o endpoint “{ $name }”
}
create-again-with-bindings = { $count ->
    [one] { $kind ->
            [provider] Criar novamente o provedor “{ $name }”, com { $count } vínculo
            [property-mapping] Criar novamente o mapeamento de propriedade “{ $name }”, com { $count } vínculo
            [binding] Criar novamente o vínculo “{ $name }”, com { $count } vínculo
            [application] Criar novamente o aplicativo “{ $name }”, com { $count } vínculo
            [outpost] Criar novamente o outpost “{ $name }”, com { $count } vínculo
            [connection-token] Criar novamente o token de conexão “{ $name }”, com { $count } vínculo
           *[endpoint] Criar novamente o endpoint “{ $name }”, com { $count } vínculo
        }
   *[other] { $kind ->
            [provider] Criar novamente o provedor “{ $name }”, com { $count } vínculos
            [property-mapping] Criar novamente o mapeamento de propriedade “{ $name }”, com { $count } vínculos
            [binding] Criar novamente o vínculo “{ $name }”, com { $count } vínculos
            [application] Criar novamente o aplicativo “{ $name }”, com { $count } vínculos
            [outpost] Criar novamente o outpost “{ $name }”, com { $count } vínculos
            [connection-token] Criar novamente o token de conexão “{ $name }”, com { $count } vínculos
           *[endpoint] Criar novamente o endpoint “{ $name }”, com { $count } vínculos
        }
}
delete = { $kind ->
    [provider] Excluir o provedor “{ $name }”
    [property-mapping] Excluir o mapeamento de propriedade “{ $name }”
    [binding] Excluir o vínculo “{ $name }”
    [application] Excluir o aplicativo “{ $name }”
    [outpost] Excluir o outpost “{ $name }”
    [connection-token] Excluir o token de conexão “{ $name }”
   *[endpoint] Excluir o endpoint “{ $name }”
}
restore = { $kind ->
    [provider] Restaurar { $fields } do provedor “{ $name }”
    [property-mapping] Restaurar { $fields } do mapeamento de propriedade “{ $name }”
    [binding] Restaurar { $fields } do vínculo “{ $name }”
    [application] Restaurar { $fields } do aplicativo “{ $name }”
    [outpost] Restaurar { $fields } do outpost “{ $name }”
    [connection-token] Restaurar { $fields } do token de conexão “{ $name }”
   *[endpoint] Restaurar { $fields } do endpoint “{ $name }”
}
provider-and-endpoint = provedor e endpoint
add-again = { $kind ->
    [provider] Adicionar novamente o provedor ao { $object }
    [property-mapping] Adicionar novamente o mapeamento de propriedade ao { $object }
    [binding] Adicionar novamente o vínculo ao { $object }
    [application] Adicionar novamente o aplicativo ao { $object }
    [outpost] Adicionar novamente o outpost ao { $object }
    [connection-token] Adicionar novamente o token de conexão ao { $object }
   *[endpoint] Adicionar novamente o endpoint ao { $object }
}
object = { $kind ->
    [provider] provedor “{ $name }”
    [property-mapping] mapeamento de propriedade “{ $name }”
    [binding] vínculo “{ $name }”
    [application] aplicativo “{ $name }”
    [outpost] outpost “{ $name }”
    [connection-token] token de conexão “{ $name }”
   *[endpoint] endpoint “{ $name }”
}

lost-settings = Não é possível restaurar as configurações de “{ $name }”: sua conta não pode vê-las.
lost-bindings = Nem todos os vínculos de “{ $name }” podem ser restaurados. O endpoint volta como Fechado (limite 0): adicione os vínculos e depois defina o limite.
lost-endpoints = Endpoints de “{ $name }” que sua conta não pode ver não podem ser restaurados.
lost-outposts = “{ $name }” não é adicionado novamente a seus outposts: não foi possível lê-los.
lost-uses = “{ $name }” não é selecionado novamente onde estava: não foi possível ler isso.
lost-expiring = Não é possível restaurar o vínculo de “{ $name }”: ele expira, e a API não pode gravar quando.
lost-access = Nem todos os vínculos do aplicativo “{ $name }” podem ser restaurados. Ele volta sem o provedor: adicione os vínculos e depois atribua-o ao provedor.
lost-icon = O ícone de “{ $name }” não pode ser restaurado: é um arquivo enviado.
lost-along = O que o authentik exclui com “{ $name }”, ou o que se refere a ele, não pode ser restaurado: direitos do aplicativo, provedores de backchannel, o aplicativo padrão de uma marca.
lost-token = O outpost “{ $name }” volta com um token novo: inicie-o com ele se você mesmo o executa.
lost-object = { $kind ->
    [provider] Não é possível restaurar o provedor “{ $name }”.
    [property-mapping] Não é possível restaurar o mapeamento de propriedade “{ $name }”.
    [binding] Não é possível restaurar o vínculo “{ $name }”.
    [application] Não é possível restaurar o aplicativo “{ $name }”.
    [outpost] Não é possível restaurar o outpost “{ $name }”.
    [connection-token] Não é possível restaurar o token de conexão “{ $name }”.
   *[endpoint] Não é possível restaurar o endpoint “{ $name }”.
}

question = Desfazer esta alteração?
not-back = IDs e endereços de abertura novos. Os tokens de conexão não voltam.
not-overwritten = O que alguém alterou depois não é sobrescrito.
forgotten = Esta alteração não é mais conhecida aqui.
changed-fields = Alterado depois: { $fields }. Nada foi gravado.
changed-value = { $name } de { $old } para { $new }
changed-settings = { $name } ({ $changes })
listed = { $first }, { $second }
value = “{ $value }”
no-value = nenhum
missing = { $kind ->
    [provider] O provedor dele não existe mais.
    [property-mapping] O mapeamento de propriedade dele não existe mais.
    [binding] O vínculo dele não existe mais.
    [application] O aplicativo dele não existe mais.
    [outpost] O outpost dele não existe mais.
    [connection-token] O token de conexão dele não existe mais.
   *[endpoint] O endpoint dele não existe mais.
}
needs = { $kind ->
    [provider] O provedor dele foi excluído. Desfaça isso primeiro.
    [property-mapping] O mapeamento de propriedade dele foi excluído. Desfaça isso primeiro.
    [binding] O vínculo dele foi excluído. Desfaça isso primeiro.
    [application] O aplicativo dele foi excluído. Desfaça isso primeiro.
    [outpost] O outpost dele foi excluído. Desfaça isso primeiro.
    [connection-token] O token de conexão dele foi excluído. Desfaça isso primeiro.
   *[endpoint] O endpoint dele foi excluído. Desfaça isso primeiro.
}
in-use = Não excluído: está em uso por { $users }.
count-endpoints = { $count ->
    [one] { $count } endpoint
   *[other] { $count } endpoints
}
count-providers = { $count ->
    [one] { $count } provedor
   *[other] { $count } provedores
}
count-connection-tokens = { $count ->
    [one] { $count } token de conexão
   *[other] { $count } tokens de conexão
}
count-bindings = { $count ->
    [one] { $count } vínculo
   *[other] { $count } vínculos
}
count-outposts = { $count ->
    [one] { $count } outpost
   *[other] { $count } outposts
}
count-others = { $count ->
    [one] { $count } outro objeto
   *[other] { $count } outros objetos
}

undone = Desfeito
already-as-before = Já como antes
count-already-as-before = { $count ->
    [one] { $count } já estava como antes.
   *[other] { $count } já estavam como antes.
}
undone-changes = { $count ->
    [0] Nada foi desfeito
    [one] Alterações de { $count } objeto desfeitas
   *[other] Alterações de { $count } objetos desfeitas
}
undone-changes-of = { $done ->
    [0] Nada foi desfeito
   *[other] { $all ->
        [one] Alterações de { $done } de { $all } objeto desfeitas
       *[other] Alterações de { $done } de { $all } objetos desfeitas
    }
}
undone-changes-summary = { $count ->
    [0] Nada foi desfeito.
    [one] Alterações de { $count } objeto desfeitas.
   *[other] Alterações de { $count } objetos desfeitas.
}
undone-changes-so-far = { $count ->
    [0] Nada foi desfeito até agora.
    [one] Alterações de { $count } objeto desfeitas até agora.
   *[other] Alterações de { $count } objetos desfeitas até agora.
}

conflict-text = Depois da sua alteração, houve outra no authentik. Escolha para cada campo se deve ser restaurado o que era antes da sua alteração.
conflict-base = Sua alteração
conflict-take-mine = Restaurar o que era
conflict-keep-theirs = Manter o que está no authentik
conflict-save = Salvar esta escolha
somebody-changed = { $kind ->
    [provider] Outra pessoa alterou este provedor
    [property-mapping] Outra pessoa alterou este mapeamento de propriedade
    [binding] Outra pessoa alterou este vínculo
    [application] Outra pessoa alterou este aplicativo
    [outpost] Outra pessoa alterou este outpost
    [connection-token] Outra pessoa alterou este token de conexão
   *[endpoint] Outra pessoa alterou este endpoint
}
as-before = Como antes da sua alteração
as-now = Como está agora
as-yours = Como você alterou
