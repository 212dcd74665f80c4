title = Atividade
caption = Atividade
unknown = O authentik registra quando uma sessão começa, mas não quando termina: quanto as sessões duraram, e quais estão ativas, não se sabe aqui.
refresh = Atualizar
export = Exportar
export-failed = Não foi possível gravar o arquivo: uma parte do RAC Admin não pôde ser carregada.

what = O quê
when = Quando
who = Quem
provider = Provedor
endpoint = Endpoint
user = Usuário
from = Origem
none = —
kind = Ação
period = Período
all-users = Todos os usuários
all-endpoints = Todos os endpoints
all-providers = Todos os provedores
everything = Todas as ações
clear = Limpar os filtros
kind-launches = Aberturas
kind-created = Criações
kind-changed = Alterações
kind-deleted = Exclusões
kind-problems = Problemas
last-days = { $days ->
    [1] Últimas 24 horas
   *[other] Últimos { $days } dias
}
range = De – até
range-from = De
range-to = Até
range-apply = Aplicar
range-missing = Insira uma data e um horário.
range-future = Está no futuro.
range-reversed = É anterior ao início.

empty-title = Nenhuma atividade
empty-text = O authentik não tem eventos de acesso remoto neste período. Ele exclui eventos após um ano, a menos que esteja configurado de outra forma.
no-match-title = Nenhuma atividade corresponde aos filtros
no-match-text = Altere os filtros ou o período, ou limpe-os.
event-count = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
read-until = Há eventos demais para ler de uma vez. São mostrados todos a partir deste momento: { $time }
not-reached = Há eventos demais para ler de uma vez, e o período escolhido não foi alcançado. Lidos até este momento: { $time }
read-on = Ler eventos anteriores
not-assigned-to-endpoint = { $count ->
    [one] Não mostrado: { $count } evento que não pôde ser associado a um endpoint, porque o endpoint ou o aplicativo foi excluído ou não pôde ser lido.
   *[other] Não mostrados: { $count } eventos que não puderam ser associados a um endpoint, porque o endpoint ou o aplicativo foi excluído ou não pôde ser lido.
}
not-assigned-to-provider = { $count ->
    [one] Não mostrado: { $count } evento que não pôde ser associado a um provedor, porque o endpoint ou o aplicativo foi excluído ou não pôde ser lido.
   *[other] Não mostrados: { $count } eventos que não puderam ser associados a um provedor, porque o endpoint ou o aplicativo foi excluído ou não pôde ser lido.
}
not-assigned-to-both = { $count ->
    [one] Não mostrado: { $count } evento que não pôde ser associado a um endpoint e a um provedor, porque o endpoint ou o aplicativo foi excluído ou não pôde ser lido.
   *[other] Não mostrados: { $count } eventos que não puderam ser associados a um endpoint e a um provedor, porque o endpoint ou o aplicativo foi excluído ou não pôde ser lido.
}

by-hour = Aberturas por hora
by-endpoint = Aberturas por endpoint
per-day = Aberturas por dia
launches = Aberturas
hour = Hora
day = Dia (UTC)
other-providers = Outros provedores
all-launches = Todas as aberturas
launches-in = { $count ->
    [one] { $of }: { $count } abertura
   *[other] { $of }: { $count } aberturas
}
no-launches = Nenhuma abertura.
busiest-hour = { $all ->
    [one] { $all } abertura; pico: { $hour } ({ $most }).
   *[other] { $all } aberturas; pico: { $hour } ({ $most }).
}
no-launches-in-days = { $days ->
    [one] Nenhuma abertura no último { $days } dia.
   *[other] Nenhuma abertura nos últimos { $days } dias.
}
busiest-day = { $all ->
    [one] { $all } abertura nos últimos { $days } dias; pico: { $day } ({ $most }).
   *[other] { $all } aberturas nos últimos { $days } dias; pico: { $day } ({ $most }).
}
endpoints-launched = { $count ->
    [one] { $count } endpoint aberto.
   *[other] { $count } endpoints abertos.
}
other-endpoints = { $count ->
    [one] { $count } outro endpoint
   *[other] { $count } outros endpoints
}
not-counted = Não foi possível contar as aberturas.
not-counted-hidden-all = { $all ->
    [one] Não contado: { $all } provedor, porque sua conta não pode ver o aplicativo dele.
   *[other] Não contados: { $all } provedores, porque sua conta não pode ver os aplicativos deles.
}
not-counted-hidden = { $all ->
    [one] Não contado: { $count } de { $all } provedor, porque sua conta não pode ver o aplicativo dele.
   *[other] Não contados: { $count } de { $all } provedores, porque sua conta não pode ver os aplicativos deles.
}
not-counted-too-many = { $all ->
    [one] Não contado: { $count } de { $all } provedor, porque são contados no máximo { $most }.
   *[other] Não contados: { $count } de { $all } provedores, porque são contados no máximo { $most }.
}
not-counted-failed-all = { $all ->
    [one] Não contado: { $all } provedor. { $why }
   *[other] Não contados: { $all } provedores. { $why }
}
not-counted-failed = { $all ->
    [one] Não contado: { $count } de { $all } provedor. { $why }
   *[other] Não contados: { $count } de { $all } provedores. { $why }
}
