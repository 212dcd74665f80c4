readiness = Prontidão
check-user = Verificar para um usuário

account = Conta
application = Aplicativo
application-access = Quem pode usar o aplicativo
endpoint-access = Quem pode usar o endpoint
endpoints = Endpoints
outpost = Outpost
outpost-health = Saúde do outpost
limit = Limite de conexões
connection-expiry = Expiração da conexão
settings = Configurações de conexão
credentials = Credenciais
host = Conectividade do host

waiting = Verificando…
ready = Pronto
open = Liberado para todos
attention = Requer atenção
blocked = Bloqueado
not-known = Não verificável aqui

checks-passed = { $judged ->
    [one] { $verdict }: { $ready } de { $judged } verificação aprovada
   *[other] { $verdict }: { $ready } de { $judged } verificações aprovadas
}
checks-unknown = { $all ->
    [one] { $verdict }: { $unknown } de { $all } verificação
   *[other] { $verdict }: { $unknown } de { $all } verificações
}
changed-to = { $subject }: { $verdict }.
user-blocked = { $name } não pode se conectar.
user-perhaps-refused = { $name } pode ter a conexão recusada.
user-has-access-only = { $name } tem acesso, mas ninguém pode se conectar no momento.
user-ready = { $name } deve conseguir se conectar.

outposts-not-permitted = Sua conta não pode ver outposts.
outpost-health-not-permitted = Sua conta não pode ver a saúde dos outposts.
bindings-not-permitted = Sua conta não pode ver os vínculos, ou os grupos dos usuários.
endpoints-not-permitted = Sua conta não pode ver endpoints.
tokens-not-permitted = Sua conta não pode ver tokens de conexão.
not-permitted = Sua conta não pode ver isto.

no-application = Não atribuído a um aplicativo
no-application-text = Os usuários abrem conexões por meio de um aplicativo. Atribua o provedor a um, ou crie um para ele.
launched-through = Os usuários o abrem por meio de “{ $name }”.
launched-through-slug = Os usuários o abrem por meio de “{ $name }” ({ $slug }).
no-application-to-use = O provedor não tem aplicativo: não há nada a abrir.
only-for-superusers = Só superusuários podem verificar quais aplicativos outro usuário pode usar.
application-allowed = As políticas do authentik permitem.
application-refused = As políticas do authentik não permitem.
application-allowed-with = O authentik permite: { $messages }
application-refused-with = O authentik não permite: { $messages }

everyone-application = Todos que podem entrar podem usar o aplicativo.
everyone-endpoint = Todos que podem usar o aplicativo podem usar o endpoint.
no-visible-bindings = Sua conta não vê vínculos habilitados. Pode haver alguns que ela não vê.
no-bindings = Nenhum vínculo.
only-binding-disabled = O único vínculo está desabilitado.
all-bindings-disabled = Todos os vínculos estão desabilitados.
who-passes = Quem atende a uma destas condições: { $bindings }.
admitted = Permitido por: { $by }.
refused = Nenhuma destas corresponde ao usuário: { $bindings }.
policies-decide = Nenhum vínculo de grupo ou usuário corresponde. O acesso depende de { $policies }, que só o authentik pode avaliar.
own-bindings-each = Cada endpoint tem seus próprios vínculos.
open-of = { $open ->
    [one] { $all ->
        [one] { $open } de { $all } endpoint está liberado para todos.
       *[other] { $open } de { $all } endpoints está liberado para todos.
    }
   *[other] { $open } de { $all } endpoints estão liberados para todos.
}
restrict = Restringir…
restrict-who = Restringir quem pode usar “{ $name }”
restrict-one = Restringir { $name }…
restricted = “{ $name }” agora tem um vínculo.
open-bindings = Ver os vínculos

group = grupo “{ $name }”
everyone-except-group = todos, exceto o grupo “{ $name }”
user = usuário “{ $name }”
everyone-except-user = todos, exceto o usuário “{ $name }”
policy = política “{ $name }”
not-policy = não política “{ $name }”
and-others = { $names } e mais { $count }

active = { $name } pode entrar.
inactive = A conta de { $name } está inativa e não pode entrar.

no-endpoints = Nenhum endpoint: não há nada a que se conectar.
no-visible-endpoints = Sua conta não vê endpoints: o authentik lista só os que ela mesma pode usar.
create-endpoint = Criar um endpoint
all-endpoints = Todos os seus endpoints
endpoint-count = { $count ->
    [one] { $count } endpoint.
   *[other] { $count } endpoints.
}
visible-endpoints = { $count ->
    [one] Sua conta pode ver { $count } endpoint deste provedor.
   *[other] Sua conta pode ver { $count } endpoints deste provedor.
}
no-limit-blocks = Nenhum endpoint está fechado (limite 0).
limit-zero = Fechado (limite 0): ninguém pode se conectar.
limit-none = Sem limite.
all-closed = Todos os endpoints estão fechados (limite 0): ninguém pode se conectar.
closed-of = { $closed ->
    [one] { $all ->
        [one] { $closed } de { $all } endpoint está fechado (limite 0): ninguém pode se conectar a ele.
       *[other] { $closed } de { $all } endpoints está fechado (limite 0): ninguém pode se conectar a ele.
    }
   *[other] { $closed } de { $all } endpoints estão fechados (limite 0): ninguém pode se conectar a eles.
}
change-limit = Alterar o limite
change-limit-of = Alterar o limite de { $name }
limit-has-no-effect = O limite de { $maximum } não tem efeito: o authentik conta tokens, e este provedor exclui seus tokens assim que uma conexão começa.
limit-perhaps-reached = { $tokens ->
    [one] { $tokens } token existe e o limite é { $maximum }. Se ele não expirou, a próxima abertura é recusada.
   *[other] { $maximum ->
        [1] { $tokens } tokens existem e o limite é { $maximum }. Se um deles não expirou, a próxima abertura é recusada.
       *[other] { $tokens } tokens existem e o limite é { $maximum }. Se { $maximum } deles não expiraram, a próxima abertura é recusada.
    }
}
limit-not-reached = { $tokens } de { $maximum } em uso, incluindo tokens expirados.
limit-not-visible = O limite é { $maximum }. Sua conta não pode ver os tokens de outros usuários, que contam para ele.
own-tokens = { $count ->
    [one] { $count } deles é de { $name }.
   *[other] { $count } deles são de { $name }.
}
show-tokens = Mostrar tokens de conexão

expires-at-once = As conexões expiram imediatamente
expires-at-once-text = Com uma expiração da conexão de zero ou menos, cada token já está expirado quando é criado, e os usuários são devolvidos imediatamente. Defina uma expiração acima de zero.
change-expiry = Alterar a expiração da conexão
expiry = Os tokens de conexão expiram após { $duration }.
expiry-unreadable = O authentik não consegue ler “{ $stored }” como duração: toda abertura falha.
settings-fine = Nenhum problema encontrado nas configurações.
more-findings = { $count ->
    [one] E mais { $count }.
   *[other] E mais { $count }.
}
finding-in = “{ $key }”: { $finding }
open-provider = Ir para as configurações do provedor
open-endpoint = Ir para as configurações do endpoint
flow-asks = O fluxo de autorização pede aos usuários: { $names }.
flow-does-not-ask = Nem as configurações nem os mapeamentos de propriedade têm nome de usuário ou senha, e o fluxo de autorização não os pede: servidores VNC com senha recusam a conexão. As receitas nas configurações acrescentam um dos dois.
flow-does-not-ask-nla = O modo de segurança exige nome de usuário e senha antes da conexão, mas nem as configurações nem os mapeamentos de propriedade os têm, e o fluxo de autorização não os pede. As receitas nas configurações acrescentam um dos dois.
open-host = Alterar o host
host-only-launch = Só uma abertura mostra se { $host } responde e aceita as credenciais.
hosts-only-launch = Só uma abertura mostra se as máquinas respondem e aceitam as credenciais.

no-outpost = Não está em um outpost
no-outpost-text = Um outpost RAC faz a conexão. Sem ele, o authentik a recusa com “Provider has no outpost”. Adicione o provedor a um outpost RAC.
in-outposts = Atendido por { $names }.
of-outpost = “{ $name }”: { $reason }
offline-no-replicas = O outpost está offline: sua configuração tem kubernetes_replicas: 0, por isso o Kubernetes não executa nenhuma instância. Defina 1 ou mais.
offline-integration = O outpost está offline. O authentik o executa por meio de uma integração: verifique os eventos do outpost e o log do contêiner.
offline-start-it = O outpost está offline. O authentik não o executa: inicie um contêiner de ghcr.io/goauthentik/rac com AUTHENTIK_HOST e, como AUTHENTIK_TOKEN, o token do outpost.
offline-start-it-with = O outpost está offline. O authentik não o executa: inicie um contêiner de ghcr.io/goauthentik/rac com AUTHENTIK_HOST e, como AUTHENTIK_TOKEN, o token do outpost ({ $token }).
online = { $count ->
    [one] { $count } instância online.
   *[other] { $count } instâncias online.
}
online-seen = { $count ->
    [one] { $count } instância online, vista pela última vez { $ago }.
   *[other] { $count } instâncias online, vistas pela última vez { $ago }.
}
online-version = { $count ->
    [one] { $count } instância online, versão { $versions }.
   *[other] { $count } instâncias online, versão { $versions }.
}
online-version-seen = { $count ->
    [one] { $count } instância online, versão { $versions }, vista pela última vez { $ago }.
   *[other] { $count } instâncias online, versão { $versions }, vistas pela última vez { $ago }.
}
instance-silent = Uma instância foi vista pela última vez { $ago } e provavelmente parou.
instance-silent-on = A instância em { $host } foi vista pela última vez { $ago } e provavelmente parou.
instance-outdated = Uma instância executa a versão desatualizada { $version }. Atualize-a.
instance-outdated-on = A instância em { $host } executa a versão desatualizada { $version }. Atualize-a.
instance-differs = Uma instância executa a versão { $version }, mas o authentik executa a { $wanted }. Atualize-a.
instance-differs-on = A instância em { $host } executa a versão { $version }, mas o authentik executa a { $wanted }. Atualize-a.
less-than-a-minute-ago = há menos de um minuto
minutes-ago = há { $count } min
hours-ago = há { $count } h
days-ago = há { $count } d

assign = Atribuir um aplicativo
assign-help = Só são listados aplicativos sem provedor: um aplicativo tem no máximo um.
assign-choose = Escolha um aplicativo.
assign-taken = Este aplicativo agora tem outro provedor. Escolha outro aplicativo.
assign-save = Atribuir aplicativo
create-application = Criar um aplicativo
create-application-save = Criar aplicativo
name = Nome
application-name-help = Mostrado aos usuários na biblioteca deles.
name-missing = Insira um nome.
slug = Slug
slug-help = Parte de cada endereço de abertura. Deve ser único. Letras, dígitos, hifens e sublinhados.
slug-missing = Insira um slug.
slug-invalid = Use somente letras (de a a z), dígitos, hifens e sublinhados.
join = Adicionar a um outpost
join-help = Outposts RAC. Os provedores que já estão no outpost continuam nele.
join-choose = Escolha um outpost.
join-save = Adicionar ao outpost
create-outpost = Criar um outpost RAC
create-outpost-save = Criar outpost
outpost-name-help = Deve ser único entre todos os outposts.
outpost-name = Outpost RAC
outpost-after = O outpost recebe as configurações padrão do authentik. Sem uma integração, o authentik não o executa: inicie você mesmo o contêiner. A lista de verificação mostra como.
failed = Não foi possível salvar
taken = “{ $name }” já está em uso. Este nome está livre.
take-instead = Usar “{ $name }”
serves-providers = { $count ->
    [one] atende { $count } provedor
   *[other] atende { $count } provedores
}
assigned = Agora os usuários abrem “{ $provider }” por meio do aplicativo “{ $application }”.
joined = “{ $provider }” foi adicionado ao outpost “{ $outpost }”.
outpost-created = Outpost “{ $name }” criado. Em seguida, inicie-o.

check-user-of = Verificar para um usuário: { $endpoint }
check-user-text = Se um usuário pode se conectar, até onde isso pode ser verificado aqui.
user-label = Usuário
user-choose = Escolha um usuário
endpoint = Endpoint
endpoint-choose = Todos os endpoints
endpoint-help = Escolha um para incluir seus vínculos e seu limite.
endpoint-detail = { $protocol } · { $host }
result = Resultado
still-unknown = O que não é verificável aqui
unknown-flow = Se o fluxo de autorização deixa o usuário passar: suas etapas e políticas são executadas na abertura.
unknown-expressions = Quais configurações as expressões dos mapeamentos de propriedade retornam para este usuário.
unknown-host = Se a máquina responde e aceita as credenciais.
provider-blocks = O provedor está bloqueado para todos: consulte a lista de verificação desta página.

outposts = Outposts RAC
no-outposts = Nenhum outpost RAC: ninguém pode se conectar. Crie um na lista de verificação de um provedor.
outpost-offline = Offline
outpost-online = Online
providers-ready = { $all ->
    [one] { $ready } de { $all } provedor está pronto
   *[other] { $ready ->
        [one] { $ready } de { $all } provedores está pronto
       *[other] { $ready } de { $all } provedores estão prontos
    }
}
providers-blocked = { $count ->
    [one] { $count } bloqueado
   *[other] { $count } bloqueados
}
providers-to-check = { $count ->
    [one] { $count } requer atenção
   *[other] { $count } requerem atenção
}
outposts-online = { $all ->
    [one] { $online } de { $all } outpost online
   *[other] { $online } de { $all } outposts online
}
more-providers = e mais { $count }: mostrar todos os provedores
limits-unread = { $count ->
    [one] O limite de mais { $count } endpoint não foi verificado: consulte a lista de endpoints.
   *[other] Os limites de mais { $count } endpoints não foram verificados: consulte a lista de endpoints.
}
limits-hidden = { $count ->
    [one] { $count } endpoint não foi verificado, porque sua conta não pode vê-lo.
   *[other] { $count } endpoints não foram verificados, porque sua conta não pode vê-los.
}
closed = { $count ->
    [one] { $count } endpoint está fechado (limite 0)
   *[other] { $count } endpoints estão fechados (limite 0)
}
open-hidden = Sua conta não pode verificar quais endpoints estão liberados para todos.
open-count = { $count ->
    [one] { $count } endpoint está liberado para todos
   *[other] { $count } endpoints estão liberados para todos
}
open-here = { $count ->
    [one] Liberado para todos: { $count } endpoint
   *[other] Liberados para todos: { $count } endpoints
}
and-more = e mais { $count }
serves = { $count ->
    [one] Atende { $count } provedor.
   *[other] Atende { $count } provedores.
}
