copied = Copiado
already-copied = Já estava copiado
count-already-copied = { $count ->
    [one] { $count } já estava copiado.
   *[other] { $count } já estavam copiados.
}

bindings-copied = { $count ->
    [one] { $count } vínculo copiado
   *[other] { $count } vínculos copiados
}
bindings-copied-of = { $all ->
    [one] { $done } de { $all } vínculo copiado
   *[other] { $done } de { $all } vínculos copiados
}
bindings-copied-summary = { $count ->
    [one] { $count } vínculo copiado.
   *[other] { $count } vínculos copiados.
}
bindings-copied-so-far = { $count ->
    [one] { $count } vínculo copiado até agora.
   *[other] { $count } vínculos copiados até agora.
}

who-may = Quem pode usar este endpoint
everyone = Todos que podem usar o aplicativo “{ $application }” podem usar este endpoint.
everyone-unnamed = Todos que podem usar o aplicativo podem usar este endpoint.
one-condition = { $kind ->
    [in-group] Quem pode usar o aplicativo “{ $application }” pode usar este endpoint se estiver no grupo “{ $name }”.
    [not-in-group] Quem pode usar o aplicativo “{ $application }” pode usar este endpoint se não estiver no grupo “{ $name }”.
    [is-user] Quem pode usar o aplicativo “{ $application }” pode usar este endpoint se for o usuário “{ $name }”.
    [is-not-user] Quem pode usar o aplicativo “{ $application }” pode usar este endpoint se não for o usuário “{ $name }”.
    [policy-passes] Quem pode usar o aplicativo “{ $application }” pode usar este endpoint se a política “{ $name }” aprovar.
    [policy-fails] Quem pode usar o aplicativo “{ $application }” pode usar este endpoint se a política “{ $name }” não aprovar.
    [unknown-fails] Quem pode usar o aplicativo “{ $application }” pode usar este endpoint se o objeto desconhecido “{ $name }” não aprovar.
   *[unknown-passes] Quem pode usar o aplicativo “{ $application }” pode usar este endpoint se o objeto desconhecido “{ $name }” aprovar.
}
one-condition-unnamed = { $kind ->
    [in-group] Quem pode usar o aplicativo pode usar este endpoint se estiver no grupo “{ $name }”.
    [not-in-group] Quem pode usar o aplicativo pode usar este endpoint se não estiver no grupo “{ $name }”.
    [is-user] Quem pode usar o aplicativo pode usar este endpoint se for o usuário “{ $name }”.
    [is-not-user] Quem pode usar o aplicativo pode usar este endpoint se não for o usuário “{ $name }”.
    [policy-passes] Quem pode usar o aplicativo pode usar este endpoint se a política “{ $name }” aprovar.
    [policy-fails] Quem pode usar o aplicativo pode usar este endpoint se a política “{ $name }” não aprovar.
    [unknown-fails] Quem pode usar o aplicativo pode usar este endpoint se o objeto desconhecido “{ $name }” não aprovar.
   *[unknown-passes] Quem pode usar o aplicativo pode usar este endpoint se o objeto desconhecido “{ $name }” aprovar.
}
several-conditions = Quem pode usar o aplicativo “{ $application }” pode usar este endpoint se pelo menos uma destas condições for atendida:
several-conditions-unnamed = Quem pode usar o aplicativo pode usar este endpoint se pelo menos uma destas condições for atendida:
condition = { $kind ->
    [in-group] está no grupo “{ $name }”
    [not-in-group] não está no grupo “{ $name }”
    [is-user] é o usuário “{ $name }”
    [is-not-user] não é o usuário “{ $name }”
    [policy-passes] a política “{ $name }” aprova
    [policy-fails] a política “{ $name }” não aprova
    [unknown-fails] o objeto desconhecido “{ $name }” não aprova
   *[unknown-passes] o objeto desconhecido “{ $name }” aprova
}
disabled = { $count ->
    [one] { $count } vínculo está desabilitado e não conta.
   *[other] { $count } vínculos estão desabilitados e não contam.
}
negation = Basta um vínculo que aprove. Um vínculo negado aprova todos que ele não nomeia, não importa o que os outros exijam.
no-application = O provedor não tem aplicativo: ninguém pode usar o endpoint.
application-first = Os vínculos do aplicativo “{ $application }” valem primeiro: usuários que eles não aprovam não chegam ao endpoint. Altere-os em { $link }.
application-first-unnamed = Os vínculos do aplicativo valem primeiro: usuários que eles não aprovam não chegam ao endpoint. Altere-os em { $link }.
in-authentik = o aplicativo no authentik
mode = Só contam os vínculos habilitados, e basta um que aprove. A API do authentik não tem outro modo para endpoints.

expires = até { $time }
hidden-text = Sua conta não pode ver quem pode usar o endpoint.
caption = Vínculos
bound-to = Vinculado a
order = Ordem
enabled = Habilitado
passes = Aprova
timeout = Tempo limite
failure = Em caso de falha
not-applicable = –
failure-passes = aprova
failure-refuses = não aprova
passes-members = seus membros
passes-others = todos os demais (negado)
passes-user = este usuário
passes-policy = quando a política aprova
passes-not-policy = quando a política não aprova (negado)
timeout-seconds = { $count } s
edit = Editar
delete = Excluir
refresh = Atualizar
add = Adicionar vínculo
empty-title = Nenhum vínculo
empty-text = Vincule o endpoint a um grupo, usuário ou política para restringir quem pode usá-lo.
label = { $kind ->
    [policy] Política { $name }
    [group] Grupo { $name }
   *[user] Usuário { $name }
}
enabled-of = Habilitado: { $binding }
switched-on = { $binding }: habilitado.
switched-off = { $binding }: desabilitado.
switch-failed = Não foi possível habilitar ou desabilitar o vínculo: { $why }
changed-meanwhile = outra pessoa o alterou; a lista o mostra como está agora
move-up = Mover para cima: { $binding }
move-down = Mover para baixo: { $binding }
actions-of = Ações de { $binding }
is-first = Já é o primeiro.
is-last = Já é o último.
moved = { $written ->
    [one] { $binding }: agora na posição { $place } de { $all }. { $written } número de ordem alterado.
   *[other] { $binding }: agora na posição { $place } de { $all }. { $written } números de ordem alterados.
}
move-failed = Não foi possível reordenar alguns vínculos
move-result = { $binding }: { $result }
renumbered = renumerado
not-tried = não tentado

edit-title = Editar vínculo
create = Criar vínculo
save = Salvar alterações
created = Vínculo criado.
saved = Vínculo salvo.
already-so = Nenhuma alteração a salvar.
conflict-title = Outra pessoa alterou este vínculo
kind = Vincular a
policy = Política
group = Grupo
user = Usuário
policy-help = Aprova quando a política aprova.
group-help = Aprova os membros do grupo e de seus subgrupos.
user-help = Aprova somente este usuário.
choose-policy = Escolha uma política
choose-group = Escolha um grupo
choose-user = Escolha um usuário
policy-missing = Escolha uma política.
group-missing = Escolha um grupo.
user-missing = Escolha um usuário.
policies-not-visible = Sua conta não pode ver políticas.
groups-not-visible = Sua conta não pode ver grupos.
users-not-visible = Sua conta não pode ver usuários.
kept-pick = A escolha atual continua selecionada.
superusers = superusuários
inactive = inativo
order-help = Os vínculos são avaliados nesta ordem, do menor para o maior.
enabled-help = Um vínculo desabilitado não conta.
negate = Negar
negate-help = Inverte o resultado: com um grupo, aprova todos que não estão nele.
timeout-help = Por quanto tempo a política pode ser executada antes de contar como falha.
seconds = s
failure-help = O resultado se a política falhar ou exceder o tempo limite.
it-passes = Aprova
it-does-not-pass = Não aprova
no-number = Insira um número inteiro.
no-timeout = Insira um número inteiro de segundos, 0 ou mais.
yes = Sim
no = Não

delete-binding = Excluir vínculo
delete-title = { $kind ->
    [policy] Excluir o vínculo da política “{ $name }”?
    [group] Excluir o vínculo do grupo “{ $name }”?
    [user] Excluir o vínculo do usuário “{ $name }”?
   *[unknown] Excluir o vínculo do objeto desconhecido “{ $name }”?
}
delete-text = Só o vínculo é excluído, não o grupo, o usuário ou a política. O efeito é imediato.
delete-last = Este é o único vínculo que conta. Sem ele, todos que podem usar o aplicativo podem usar o endpoint.
delete-expiring = Não é possível desfazer isto: a API não pode gravar quando um vínculo expira.
deleted = Vínculo excluído.
deleted-of = { $kind ->
    [policy] Vínculo da política “{ $name }” excluído.
    [group] Vínculo do grupo “{ $name }” excluído.
    [user] Vínculo do usuário “{ $name }” excluído.
   *[unknown] Vínculo do objeto desconhecido “{ $name }” excluído.
}
already-gone = O vínculo já havia sido excluído.
not-found = O authentik não encontrou o vínculo: não existe mais ou não é visível para sua conta. Pode ainda existir.

copy-many = { $count ->
    [one] Copiar { $count } vínculo
   *[other] Copiar { $count } vínculos
}
is-open-now = “{ $name }” fica liberado para todos que podem usar o aplicativo dele, até que seus vínculos sejam adicionados.
choose = Vínculos
choose-help = Copiados do original assim que a cópia é criada. Eles decidem quem pode usá-la.
all-bindings = Todos os vínculos
reading = Carregando os vínculos…
retry = Tentar novamente
unread = Não é possível copiá-los: a cópia não terá nenhum.
open = A cópia ficará liberada para todos que podem usar o aplicativo dela, até você adicionar vínculos.
unknown = { $binding }: não é possível copiar, porque o RAC Admin não sabe a que está vinculado.
only-visible = Só os vínculos que sua conta pode ver são listados e copiados.
none = O original não tem vínculos.
none-visible = Sua conta não vê vínculos do original.
ends = expira: { $time }. Uma cópia não expiraria.
negated = { $binding } (negado)
not-enabled = { $binding } (desabilitado)
negated-and-not-enabled = { $binding } (negado, desabilitado)
