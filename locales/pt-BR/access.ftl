title = Acesso
table = Acesso
about = Quem pode chegar a qual endpoint, segundo os vínculos dos endpoints e de seus aplicativos. O authentik avalia as políticas a cada abertura, e pode guardar resultados por um dia. A lista de verificação do endpoint mostra se a conexão depois funciona.
refresh = Atualizar
only-own = O authentik lista só os endpoints que sua conta mesma pode usar, e a lista dele pode ter um dia.

users = Usuários
groups = Grupos
rows = Linhas
search-users = Pesquisar usuários
search-groups = Pesquisar grupos
search-endpoints = Pesquisar endpoints
filters = Filtros
show = Mostrar
show-all = Tudo
show-open = Liberado para todos
show-direct = Só por vínculo direto de usuário
more-than = Pode chegar a mais de
more-than-wrong = Insira um número inteiro, 0 ou mais.
compare = Comparar
compare-with = Com
compare-choose = Usuário
compare-needs-two = Escolha um segundo usuário para comparar.
clear = Limpar pesquisa e filtros
not-while-comparing = Não tem efeito enquanto dois usuários são comparados.

size = { $rows } × { $columns }
user-count = { $count ->
    [one] { $count } usuário
   *[other] { $count } usuários
}
group-count = { $count ->
    [one] { $count } grupo
   *[other] { $count } grupos
}
endpoint-count = { $count ->
    [one] { $count } endpoint
   *[other] { $count } endpoints
}
fact-and-fact = { $first } · { $next }
direct-pairs = { $count ->
    [one] { $count } par só por vínculo direto de usuário.
   *[other] { $count } pares só por vínculo direto de usuário.
}
pairs-unknown = { $count ->
    [one] Mais { $count } não é verificável aqui.
   *[other] Mais { $count } não são verificáveis aqui.
}
maybe-open = { $count ->
    [one] Mais { $count } endpoint pode estar liberado para todos: sua conta talvez não possa ver os vínculos dele.
   *[other] Mais { $count } endpoints podem estar liberados para todos: sua conta talvez não possa ver os vínculos deles.
}
no-endpoints = Nenhum endpoint
no-endpoints-text = Não há endpoints, ou sua conta não pode ver nenhum.
no-users = Nenhum usuário a mostrar
no-users-text = Sua conta não pode ver usuários, ou não foi possível lê-los.
no-match = Nada corresponde à pesquisa e aos filtros
inactive = (inativo)
only-in = Alguém que está neste grupo e em nenhum outro

not-compared = Um dos usuários a comparar não está na tabela.
nothing-to-compare = A pesquisa e os filtros não deixam nenhum endpoint a comparar.
nothing-compared = { $count ->
    [one] Nada pôde ser comparado: não é possível comparar { $count } endpoint, porque o acesso é decidido na abertura ou não é verificável aqui.
   *[other] Nada pôde ser comparado: não é possível comparar { $count } endpoints, porque o acesso é decidido na abertura ou não é verificável aqui.
}
same-endpoints = { $one } e { $other } chegam aos mesmos endpoints.
no-difference = { $count ->
    [one] Nenhuma diferença encontrada em { $count } endpoint comparado.
   *[other] Nenhuma diferença encontrada nos { $count } endpoints comparados.
}
differ-in-all = { $all ->
    [one] { $one } e { $other } diferem em { $all } endpoint.
   *[other] { $one } e { $other } diferem em { $all } endpoints.
}
differ-in-some = { $all ->
    [one] { $one } e { $other } diferem em { $differ } de { $all } endpoint.
   *[other] { $one } e { $other } diferem em { $differ } de { $all } endpoints.
}
differ-in-all-compared = { $all ->
    [one] { $one } e { $other } diferem em { $all } endpoint comparado.
   *[other] { $one } e { $other } diferem em { $all } endpoints comparados.
}
differ-in-some-compared = { $all ->
    [one] { $one } e { $other } diferem em { $differ } de { $all } endpoint comparado.
   *[other] { $one } e { $other } diferem em { $differ } de { $all } endpoints comparados.
}
more-uncertain = { $count ->
    [one] Não é possível comparar mais { $count } endpoint, porque o acesso é decidido na abertura ou não é verificável aqui.
   *[other] Não é possível comparar mais { $count } endpoints, porque o acesso é decidido na abertura ou não é verificável aqui.
}

legend = Sinais
yes = Sim
no = Não
at-launch = Decidido na abertura
unknown = Não verificável aqui
blank = em branco
not-direct = Não só por vínculo direto de usuário
cell = { $subject }, { $endpoint }: { $verdict }
exactly = { $count }
between = { $least }–{ $most }
reaches-all = { $all ->
    [one] chega a { $all } endpoint
   *[other] chega a { $all } endpoints
}
reaches-some = { $all ->
    [one] chega a { $count } de { $all } endpoint
   *[other] chega a { $count } de { $all } endpoints
}
reaches-at-most-all = { $all ->
    [one] chega a pelo menos { $least } e no máximo { $all } endpoint
   *[other] chega a pelo menos { $least } e no máximo { $all } endpoints
}
reaches-at-most-some = { $all ->
    [one] chega a pelo menos { $least } e no máximo { $most } de { $all } endpoint
   *[other] chega a pelo menos { $least } e no máximo { $most } de { $all } endpoints
}

why = Por quê
why-how = Aponte para uma célula, ou percorra a tabela com as setas, para ver qual vínculo decide. Um clique ou Enter a mantém fixa aqui.
unpin = Desafixar a célula
pair = { $subject } → { $endpoint }: { $verdict }
full-name = { $name } ({ $username })
members = Membros de { $group }
account-inactive = A conta está inativa e não pode entrar.
no-application = O provedor não tem aplicativo, portanto não há nada a abrir.
application-hidden = Sua conta não pode ver o aplicativo do provedor.
of-application = Aplicativo “{ $name }”: { $reason }
of-endpoint = Endpoint: { $reason }
open-without-bindings = sem vínculos, portanto liberado para todos.
bindings-hidden = vínculos ou grupos que sua conta não pode ver podem decidir.
evaluated-at-launch = o authentik avalia { $conditions } a cada abertura.
allowed-by = permitido por: { $conditions }.
allowed-by-all = permitido, porque todas estas correspondem: { $conditions }.
none-matches = nenhuma destas corresponde: { $conditions }.
one-does-not-match = todos os vínculos precisam corresponder, e este não corresponde: { $conditions }.
passes-if-it-fails = { $condition } (aprova em caso de falha)
open-bindings = Ver os vínculos
check-user = Verificar para este usuário
ask = Perguntar ao authentik agora
can-use-now = Resposta do authentik agora: { $name } pode usar o aplicativo.
can-not-use-now = Resposta do authentik agora: { $name } não pode usar o aplicativo.

reading-users = Lendo usuários: { $done } de { $all }
reading-groups = Lendo grupos: { $done } de { $all }
reading-endpoints = Lendo endpoints: { $done } de { $all }
reading-applications = Lendo aplicativos: { $done } de { $all }
reading-bindings = Lendo vínculos: { $done } de { $all }
incomplete = Isto não está completo
try-again = Tentar novamente
part-failed = Não foi possível ler { $count } dos { $part ->
    [users] usuários
    [groups] grupos
    [endpoints] endpoints
    [applications] aplicativos
   *[bindings] vínculos
}.
part-hidden = Sua conta não pode ver { $count } dos { $part ->
    [users] usuários
    [groups] grupos
    [endpoints] endpoints
    [applications] aplicativos
   *[bindings] vínculos
}.
part-unread = Por serem muitos, não foram lidos { $count } dos { $part ->
    [users] usuários
    [groups] grupos
    [endpoints] endpoints
    [applications] aplicativos
   *[bindings] vínculos
}.
not-in-table = Eles não estão na tabela.
membership-unknown = Não se sabe se um usuário está em um grupo por meio de outro grupo.
result-unknown = O que depende deles não é verificável aqui.

export = Exportar
export-access = Exportar acesso
export-failed = Não foi possível carregar a parte do RAC Admin que grava tabelas. Tente novamente.
exporting = Exportando…
nothing-to-export = Nada foi lido ainda.
filtered-provider = provedor “{ $name }”
filtered-endpoint = endpoint “{ $name }”
filtered-compared = onde { $one } e { $other } diferem ou podem diferir
filtered-groups = grupos
users-contain = usuários contêm “{ $text }”
groups-contain = grupos contêm “{ $text }”
endpoints-contain = endpoints contêm “{ $text }”
filtered-more-than = pode chegar a mais de { $count }
not-filtered = não
by-no-application = sem aplicativo
by-hidden = não visível
by-no-bindings = sem vínculos
not-listed-direct = não, ou não só por vínculo direto de usuário
