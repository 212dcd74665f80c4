caption = Log de alterações
what = O quê
when = Quando
who = Quem
whence = Origem
how = Como
refresh = Atualizar
authentik = o próprio authentik
acting-as = { $user }, personificando { $other }
unknown = desconhecido
empty-title = Nenhum evento
empty-text = O authentik não tem eventos para este objeto, ou já os excluiu.
forbidden = Sua conta não pode ver os eventos do authentik. Com a permissão de ver eventos, você vê aqui quem alterou o quê, e quando.
no-diff = O authentik só registra alterações exatas com a auditoria da edição corporativa.
revert = Reverter
revert-of = Reverter a alteração de { $who }
logged-change = Alteração de { $who }, do log de alterações
by-blueprint = por um blueprint
by-launch = por uma abertura
by-api = pela API

nested-field = { $field } { $path }
field = { $field }:
from-to = de “{ $before }” para “{ $after }”
from-empty = de vazio para “{ $after }”
to-empty = de “{ $before }” para vazio
added = “{ $value }” adicionado
added-empty = vazio adicionado
removed = “{ $value }” removido
removed-empty = vazio removido
changed = alterado
hidden-value = (oculto)

launched = Aberto
model-created = Criado
model-changed = Alterado
model-deleted = Excluído
configuration-error = Erro de configuração
configuration-warning = Aviso de configuração
policy-failed = Uma política falhou
mapping-failed = Um mapeamento de propriedade falhou
authentik-failed = O authentik falhou
secret-viewed = Um segredo foi visto
created-kind = { $kind ->
    [provider] Provedor criado:
    [endpoint] Endpoint criado:
    [mapping] Mapeamento de propriedade criado:
    [token] Token de conexão criado:
   *[unknown] { $model }, criado:
}
changed-kind = { $kind ->
    [provider] Provedor alterado:
    [endpoint] Endpoint alterado:
    [mapping] Mapeamento de propriedade alterado:
    [token] Token de conexão alterado:
   *[unknown] { $model }, alterado:
}
deleted-kind = { $kind ->
    [provider] Provedor excluído:
    [endpoint] Endpoint excluído:
    [mapping] Mapeamento de propriedade excluído:
    [token] Token de conexão excluído:
   *[unknown] { $model }, excluído:
}
error-of-kind = { $kind ->
    [provider] Erro de configuração do provedor
    [endpoint] Erro de configuração do endpoint
    [mapping] Erro de configuração do mapeamento de propriedade
    [token] Erro de configuração do token de conexão
   *[unknown] Erro de configuração de { $model }
}
warning-of-kind = { $kind ->
    [provider] Aviso de configuração do provedor
    [endpoint] Aviso de configuração do endpoint
    [mapping] Aviso de configuração do mapeamento de propriedade
    [token] Aviso de configuração do token de conexão
   *[unknown] Aviso de configuração de { $model }
}
created-many = { $kind ->
    [provider] { $count ->
        [one] { $count } provedor criado:
       *[other] { $count } provedores criados:
    }
    [endpoint] { $count ->
        [one] { $count } endpoint criado:
       *[other] { $count } endpoints criados:
    }
    [mapping] { $count ->
        [one] { $count } mapeamento de propriedade criado:
       *[other] { $count } mapeamentos de propriedade criados:
    }
    [token] { $count ->
        [one] { $count } token de conexão criado:
       *[other] { $count } tokens de conexão criados:
    }
   *[unknown] Criação de { $count } × { $model }:
}
changed-many = { $kind ->
    [provider] { $count ->
        [one] { $count } provedor alterado:
       *[other] { $count } provedores alterados:
    }
    [endpoint] { $count ->
        [one] { $count } endpoint alterado:
       *[other] { $count } endpoints alterados:
    }
    [mapping] { $count ->
        [one] { $count } mapeamento de propriedade alterado:
       *[other] { $count } mapeamentos de propriedade alterados:
    }
    [token] { $count ->
        [one] { $count } token de conexão alterado:
       *[other] { $count } tokens de conexão alterados:
    }
   *[unknown] Alteração de { $count } × { $model }:
}
deleted-many = { $kind ->
    [provider] { $count ->
        [one] { $count } provedor excluído:
       *[other] { $count } provedores excluídos:
    }
    [endpoint] { $count ->
        [one] { $count } endpoint excluído:
       *[other] { $count } endpoints excluídos:
    }
    [mapping] { $count ->
        [one] { $count } mapeamento de propriedade excluído:
       *[other] { $count } mapeamentos de propriedade excluídos:
    }
    [token] { $count ->
        [one] { $count } token de conexão excluído:
       *[other] { $count } tokens de conexão excluídos:
    }
   *[unknown] Exclusão de { $count } × { $model }:
}
provider = provedor
endpoint = endpoint
property-mapping = mapeamento de propriedade
connection-token = token de conexão
endpoint-of = um endpoint de { $application }

recent = Eventos mais recentes
recent-empty = O authentik ainda não tem eventos de acesso remoto.
and-more = e mais { $count }
