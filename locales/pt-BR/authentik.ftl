read-list = { $result ->
    [refused] O authentik recusou a leitura da lista
   *[failed] Não foi possível ler a lista
}
ask-whose-token = { $result ->
    [refused] O authentik recusou informar a quem o token pertence
   *[failed] Não foi possível perguntar ao authentik a quem o token pertence
}
read-connection-tokens = { $result ->
    [refused] O authentik recusou a leitura dos tokens de conexão
   *[failed] Não foi possível ler os tokens de conexão
}
count-connection-tokens = { $result ->
    [refused] O authentik recusou a contagem dos tokens de conexão
   *[failed] Não foi possível contar os tokens de conexão
}
read-connection-token = { $result ->
    [refused] O authentik recusou a leitura do token de conexão
   *[failed] Não foi possível ler o token de conexão
}
save-connection-token = { $result ->
    [refused] O authentik recusou salvar o token de conexão
   *[failed] Não foi possível salvar o token de conexão
}
delete-connection-token = { $result ->
    [refused] O authentik recusou a exclusão do token de conexão de { $whose }
   *[failed] Não foi possível excluir o token de conexão de { $whose }
}
read-providers = { $result ->
    [refused] O authentik recusou a leitura dos provedores
   *[failed] Não foi possível ler os provedores
}
read-provider = { $result ->
    [refused] O authentik recusou a leitura do provedor
   *[failed] Não foi possível ler o provedor
}
create-provider = { $result ->
    [refused] O authentik recusou a criação do provedor
   *[failed] Não foi possível criar o provedor
}
save-provider = { $result ->
    [refused] O authentik recusou salvar o provedor
   *[failed] Não foi possível salvar o provedor
}
delete-provider = { $result ->
    [refused] O authentik recusou a exclusão do provedor “{ $name }”
   *[failed] Não foi possível excluir o provedor “{ $name }”
}
read-provider-permissions = { $result ->
    [refused] O authentik recusou a leitura das permissões no provedor
   *[failed] Não foi possível ler as permissões no provedor
}
read-endpoints = { $result ->
    [refused] O authentik recusou a leitura dos endpoints
   *[failed] Não foi possível ler os endpoints
}
count-endpoints = { $result ->
    [refused] O authentik recusou a contagem dos endpoints
   *[failed] Não foi possível contar os endpoints
}
read-endpoint = { $result ->
    [refused] O authentik recusou a leitura do endpoint
   *[failed] Não foi possível ler o endpoint
}
create-endpoint = { $result ->
    [refused] O authentik recusou a criação do endpoint
   *[failed] Não foi possível criar o endpoint
}
save-endpoint = { $result ->
    [refused] O authentik recusou salvar o endpoint
   *[failed] Não foi possível salvar o endpoint
}
delete-endpoint = { $result ->
    [refused] O authentik recusou a exclusão do endpoint “{ $name }”
   *[failed] Não foi possível excluir o endpoint “{ $name }”
}
read-property-mappings = { $result ->
    [refused] O authentik recusou a leitura dos mapeamentos de propriedade
   *[failed] Não foi possível ler os mapeamentos de propriedade
}
read-property-mapping = { $result ->
    [refused] O authentik recusou a leitura do mapeamento de propriedade
   *[failed] Não foi possível ler o mapeamento de propriedade
}
create-property-mapping = { $result ->
    [refused] O authentik recusou a criação do mapeamento de propriedade
   *[failed] Não foi possível criar o mapeamento de propriedade
}
save-property-mapping = { $result ->
    [refused] O authentik recusou salvar o mapeamento de propriedade
   *[failed] Não foi possível salvar o mapeamento de propriedade
}
delete-property-mapping = { $result ->
    [refused] O authentik recusou a exclusão do mapeamento de propriedade “{ $name }”
   *[failed] Não foi possível excluir o mapeamento de propriedade “{ $name }”
}
test-property-mapping = { $result ->
    [refused] O authentik recusou o teste do mapeamento de propriedade
   *[failed] Não foi possível testar o mapeamento de propriedade
}
read-bindings = { $result ->
    [refused] O authentik recusou a leitura dos vínculos
   *[failed] Não foi possível ler os vínculos
}
read-binding = { $result ->
    [refused] O authentik recusou a leitura do vínculo
   *[failed] Não foi possível ler o vínculo
}
create-binding = { $result ->
    [refused] O authentik recusou a criação do vínculo
   *[failed] Não foi possível criar o vínculo
}
save-binding = { $result ->
    [refused] O authentik recusou salvar o vínculo
   *[failed] Não foi possível salvar o vínculo
}
delete-binding = { $result ->
    [refused] O authentik recusou a exclusão do vínculo { $kind ->
        [policy] da política “{ $name }”
        [group] do grupo “{ $name }”
        [user] do usuário “{ $name }”
       *[unknown] do objeto desconhecido “{ $name }”
    }
   *[failed] Não foi possível excluir o vínculo { $kind ->
        [policy] da política “{ $name }”
        [group] do grupo “{ $name }”
        [user] do usuário “{ $name }”
       *[unknown] do objeto desconhecido “{ $name }”
    }
}
read-applications = { $result ->
    [refused] O authentik recusou a leitura dos aplicativos
   *[failed] Não foi possível ler os aplicativos
}
read-application = { $result ->
    [refused] O authentik recusou a leitura do aplicativo
   *[failed] Não foi possível ler o aplicativo
}
create-application = { $result ->
    [refused] O authentik recusou a criação do aplicativo
   *[failed] Não foi possível criar o aplicativo
}
save-application = { $result ->
    [refused] O authentik recusou salvar o aplicativo
   *[failed] Não foi possível salvar o aplicativo
}
save-application-named = { $result ->
    [refused] O authentik recusou salvar o aplicativo “{ $name }”
   *[failed] Não foi possível salvar o aplicativo “{ $name }”
}
assign-application = { $result ->
    [refused] O authentik recusou a atribuição do aplicativo “{ $name }”
   *[failed] Não foi possível atribuir o aplicativo “{ $name }”
}
delete-application = { $result ->
    [refused] O authentik recusou a exclusão do aplicativo “{ $name }”
   *[failed] Não foi possível excluir o aplicativo “{ $name }”
}
check-application-access = { $result ->
    [refused] O authentik recusou verificar se o usuário pode usar o aplicativo
   *[failed] Não foi possível verificar se o usuário pode usar o aplicativo
}
read-outposts = { $result ->
    [refused] O authentik recusou a leitura dos outposts
   *[failed] Não foi possível ler os outposts
}
read-outpost = { $result ->
    [refused] O authentik recusou a leitura do outpost
   *[failed] Não foi possível ler o outpost
}
read-outpost-health = { $result ->
    [refused] O authentik recusou a leitura da saúde do outpost
   *[failed] Não foi possível ler a saúde do outpost
}
read-outpost-defaults = { $result ->
    [refused] O authentik recusou a leitura das configurações padrão dos outposts
   *[failed] Não foi possível ler as configurações padrão dos outposts
}
create-outpost = { $result ->
    [refused] O authentik recusou a criação do outpost
   *[failed] Não foi possível criar o outpost
}
save-outpost = { $result ->
    [refused] O authentik recusou salvar o outpost
   *[failed] Não foi possível salvar o outpost
}
save-outpost-named = { $result ->
    [refused] O authentik recusou salvar o outpost “{ $name }”
   *[failed] Não foi possível salvar o outpost “{ $name }”
}
add-to-outpost = { $result ->
    [refused] O authentik recusou adicionar o provedor ao outpost “{ $name }”
   *[failed] Não foi possível adicionar o provedor ao outpost “{ $name }”
}
delete-outpost = { $result ->
    [refused] O authentik recusou a exclusão do outpost “{ $name }”
   *[failed] Não foi possível excluir o outpost “{ $name }”
}
delete-created = { $result ->
    [refused] O authentik recusou a exclusão do { $kind ->
        [provider] provedor
        [endpoint] endpoint
        [property-mapping] mapeamento de propriedade
        [binding] vínculo
        [application] aplicativo
        [outpost] outpost
       *[connection-token] token de conexão
    }
   *[failed] Não foi possível excluir o { $kind ->
        [provider] provedor
        [endpoint] endpoint
        [property-mapping] mapeamento de propriedade
        [binding] vínculo
        [application] aplicativo
        [outpost] outpost
       *[connection-token] token de conexão
    }
}
read-uses = { $result ->
    [refused] O authentik recusou a leitura do que usa o { $kind ->
        [provider] provedor
        [endpoint] endpoint
        [property-mapping] mapeamento de propriedade
        [binding] vínculo
        [application] aplicativo
        [outpost] outpost
       *[connection-token] token de conexão
    }
   *[failed] Não foi possível ler o que usa o { $kind ->
        [provider] provedor
        [endpoint] endpoint
        [property-mapping] mapeamento de propriedade
        [binding] vínculo
        [application] aplicativo
        [outpost] outpost
       *[connection-token] token de conexão
    }
}
read-users = { $result ->
    [refused] O authentik recusou a leitura dos usuários
   *[failed] Não foi possível ler os usuários
}
search-users = { $result ->
    [refused] O authentik recusou a pesquisa de usuários
   *[failed] Não foi possível pesquisar os usuários
}
read-user = { $result ->
    [refused] O authentik recusou a leitura do usuário
   *[failed] Não foi possível ler o usuário
}
read-user-groups = { $result ->
    [refused] O authentik recusou a leitura dos grupos do usuário
   *[failed] Não foi possível ler os grupos do usuário
}
read-user-sessions = { $result ->
    [refused] O authentik recusou a leitura das sessões do usuário
   *[failed] Não foi possível ler as sessões do usuário
}
end-session = { $result ->
    [refused] O authentik recusou encerrar a sessão de { $user }
   *[failed] Não foi possível encerrar a sessão de { $user }
}
end-session-from = { $result ->
    [refused] O authentik recusou encerrar a sessão de { $user } a partir de { $address }
   *[failed] Não foi possível encerrar a sessão de { $user } a partir de { $address }
}
read-own-permissions = { $result ->
    [refused] O authentik recusou a leitura das permissões das funções da sua conta
   *[failed] Não foi possível ler as permissões das funções da sua conta
}
check-listing = { $result ->
    [refused] O authentik recusou verificar se sua conta pode listar { $model }
   *[failed] Não foi possível verificar se sua conta pode listar { $model }
}
read-groups = { $result ->
    [refused] O authentik recusou a leitura dos grupos
   *[failed] Não foi possível ler os grupos
}
read-policies = { $result ->
    [refused] O authentik recusou a leitura das políticas
   *[failed] Não foi possível ler as políticas
}
clear-policy-cache = { $result ->
    [refused] O authentik recusou a limpeza do seu cache de políticas
   *[failed] Não foi possível limpar o cache de políticas do authentik
}
read-flows = { $result ->
    [refused] O authentik recusou a leitura dos fluxos
   *[failed] Não foi possível ler os fluxos
}
create-flow = { $result ->
    [refused] O authentik recusou a criação do fluxo
   *[failed] Não foi possível criar o fluxo
}
read-flow-stages = { $result ->
    [refused] O authentik recusou a leitura das etapas do fluxo
   *[failed] Não foi possível ler as etapas do fluxo
}
add-stage = { $result ->
    [refused] O authentik recusou adicionar a etapa ao fluxo
   *[failed] Não foi possível adicionar a etapa ao fluxo
}
read-prompts = { $result ->
    [refused] O authentik recusou a leitura dos prompts
   *[failed] Não foi possível ler os prompts
}
create-prompt = { $result ->
    [refused] O authentik recusou a criação do prompt
   *[failed] Não foi possível criar o prompt
}
read-prompt-stages = { $result ->
    [refused] O authentik recusou a leitura das etapas de prompt
   *[failed] Não foi possível ler as etapas de prompt
}
create-prompt-stage = { $result ->
    [refused] O authentik recusou a criação da etapa de prompt
   *[failed] Não foi possível criar a etapa de prompt
}
save-prompt-stage = { $result ->
    [refused] O authentik recusou salvar a etapa de prompt
   *[failed] Não foi possível salvar a etapa de prompt
}
read-events = { $result ->
    [refused] O authentik recusou a leitura dos eventos
   *[failed] Não foi possível ler os eventos
}
count-launches = { $result ->
    [refused] O authentik recusou a contagem das aberturas
   *[failed] Não foi possível contar as aberturas
}
look-up = { $result ->
    [refused] O authentik recusou a consulta
   *[failed] Não foi possível consultá-lo
}
load-settings-checks = { $result ->
    [refused] O authentik recusou carregar as verificações das configurações
   *[failed] Não foi possível carregar as verificações das configurações
}
connect = { $result ->
    [refused] O authentik recusou a conexão
   *[failed] Não foi possível conectar
}
restore-session = { $result ->
    [refused] O authentik recusou restaurar a sessão
   *[failed] Não foi possível restaurar a sessão
}
restore-sign-in = { $result ->
    [refused] O authentik recusou restaurar seu login
   *[failed] Não foi possível restaurar seu login
}

with-reason = { $what }: { $why }

why-unreachable = o authentik não respondeu.
why-offline = a rede está fora do ar.
why-bad-token = o authentik não aceita o token.
why-no-permission = sua conta não tem a permissão.
why-not-found = não existe, ou sua conta não pode vê-lo.
why-refused = o authentik respondeu com o status { $status }, sem explicação.
why-authentik-says = o authentik informa: { $text }
why-throttled = o authentik recebeu solicitações demais.
why-throttled-for = o authentik recebeu solicitações demais. Tente novamente em { $seconds } s.
why-unavailable = o authentik não está disponível no momento (status { $status }).
why-unavailable-says = o authentik não está disponível no momento: { $text }.
why-crashed = o authentik falhou com um erro interno.
why-unreadable = não foi possível ler a resposta do authentik ({ $at }).
web-page-instead = uma página web em vez de JSON
why-no-api = não há uma API do authentik em { $address } ({ $found }).
why-no-api-status = não há uma API do authentik em { $address } ({ $status }, { $found }).
why-no-api-here = não há uma API do authentik neste endereço ({ $status }, { $found }).
found-redirect = redireciona para outro lugar
found-empty = uma resposta vazia
found-web-page = uma página web
found-other-json = JSON de outra coisa
found-no-json = não é JSON
why-timed-out = { $seconds ->
    [one] nenhuma resposta em { $seconds } segundo.
   *[other] nenhuma resposta em { $seconds } segundos.
}
why-aborted = foi cancelado.
why-read-only = o modo somente leitura está ativado. Nada foi enviado.
why-other-account = o token agora pertence a outra conta. Nada foi enviado.
why-not-loaded = não foi possível carregar uma parte do RAC Admin.
why-nul = o authentik não pode ler o caractere NUL (U+0000) contido nele.

advice-unreachable = Verifique a rede e se o authentik está em execução. Se esta página não for servida a partir da origem do próprio authentik, o navegador retém a resposta: o authentik não envia cabeçalhos CORS. Sirva este app na origem do authentik, ou faça um proxy reverso adicionar Access-Control-Allow-Origin e responder ele mesmo às solicitações OPTIONS.
advice-offline = Nada nesta página se perde. Tente novamente quando a rede voltar.
advice-no-permission = Peça a permissão a um administrador do authentik, ou conecte-se com outro token.
advice-crashed-write = Não há indício de que algo tenha mudado. O log do authentik tem mais informações sob o ID da solicitação.
advice-crashed = O log do authentik tem mais informações sob o ID da solicitação.
advice-unavailable = O authentik pode estar iniciando. Aguarde um momento e tente novamente.
advice-timed-out = O authentik pode ter executado a ação mesmo assim: confira antes de tentar novamente.
advice-unreadable = Verifique se o endereço é o de uma API do authentik. Um authentik mais novo também pode responder de outra forma.
advice-no-api = Verifique o endereço. Se estiver certo, quem responde é um proxy ou uma página de login na frente do authentik.
advice-read-only = Desative-o no menu da conta, a menos que o operador desta página o tenha fixado.
advice-not-loaded = A rede pode ter falhado. Se uma nova versão do RAC Admin foi instalada desde que esta página foi aberta, recarregue a página.

hidden-rows = { $count ->
    [one] Existe { $count } que sua conta não pode ver
   *[other] Existem { $count } que sua conta não pode ver
}
hidden-rows-sentence = { $count ->
    [one] Existe { $count } que sua conta não pode ver.
   *[other] Existem { $count } que sua conta não pode ver.
}
none-seen = { $kind ->
    [provider] Nenhum provedor RAC que sua conta possa ver
    [endpoint] Nenhum endpoint que sua conta possa ver
    [property-mapping] Nenhum mapeamento de propriedade que sua conta possa ver
    [connection-token] Nenhum token de conexão que sua conta possa ver
    [application] Nenhum aplicativo que sua conta possa ver
    [outpost] Nenhum outpost que sua conta possa ver
   *[binding] Nenhum vínculo que sua conta possa ver
}
lacks-permission = Falta à sua conta a permissão “{ $permission }”.

field-refused = { $field }: { $text }
devices = Esta instância gerencia endpoints como dispositivos, o que o RAC Admin ainda não oferece. Provedores e mapeamentos de propriedade funcionam como antes.
broken-version = O authentik { $version } tem um bug que faz toda abertura falhar: o WebSocket perde seu subprotocolo. Atualize o authentik.

unknown-provider = Provedor desconhecido
unknown-name = desconhecido
device = Dispositivo

token-empty = Insira um token de API.
token-odd-character = Um token não tem espaços, e só letras sem acento, dígitos e pontuação. Verifique o que você copiou.

no-limit = Sem limite
closed = Fechado (limite 0)
at-most = No máximo { $number }

piece-flow = Fluxo de autorização “{ $name }”
piece-prompt = Prompt “{ $name }”
piece-stage = Etapa de prompt “{ $name }”
piece-binding = Etapa no fluxo

weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
milliseconds = { $count ->
    [one] { $count } milissegundo
   *[other] { $count } milissegundos
}
microseconds = { $count ->
    [one] { $count } microssegundo
   *[other] { $count } microssegundos
}
amounts = { $first } { $second }
minus = menos { $amount }
expires-immediately = Expira imediatamente

expiry-empty = Insira uma duração, por exemplo hours=8.
expiry-bare-number = Um número precisa de uma unidade, por exemplo hours=8. O authentik recusa um número sozinho, inclusive 0.
expiry-iso8601 = O authentik não lê durações ISO 8601. Escreva hours=8 em vez de PT8H.
expiry-empty-part = Não há nada depois de “;”. Use “;” somente entre duas partes.
expiry-no-equals = “{ $part }” não tem “=”. Escreva, por exemplo, hours=8.
expiry-several-equals = “{ $part }” tem mais de um “=”. Separe as partes com “;”, como em hours=8;minutes=30.
expiry-meant = “{ $name }” não é uma unidade. Você quis dizer “{ $unit }”?
expiry-unknown-unit = “{ $name }” não é uma unidade. Use weeks, days, hours, minutes, seconds, milliseconds ou microseconds.
expiry-blank-at-unit = Há um espaço junto de “{ $unit }”, que o authentik não consegue ler. Remova o espaço.
expiry-no-number = Não há número depois de “{ $unit }=”.
expiry-not-a-number = “{ $text }” não é um número de { $unit ->
    [weeks] semanas
    [days] dias
    [hours] horas
    [minutes] minutos
    [seconds] segundos
    [milliseconds] milissegundos
   *[microseconds] microssegundos
}.
expiry-other-characters = “{ $text }” não é um número legível de { $unit ->
    [weeks] semanas
    [days] dias
    [hours] horas
    [minutes] minutos
    [seconds] segundos
    [milliseconds] milissegundos
   *[microseconds] microssegundos
}. Use os dígitos de 0 a 9, “.” e “-”.
expiry-decimal-comma = Use ponto decimal, não vírgula: { $unit }={ $number }.
expiry-not-a-whole-number = “{ $text }” não é um número inteiro de { $unit ->
    [weeks] semanas
    [days] dias
    [hours] horas
    [minutes] minutos
    [seconds] segundos
    [milliseconds] milissegundos
   *[microseconds] microssegundos
}.
expiry-too-long = Longa demais: o authentik falha ao verificá-la. O máximo é 999.999.999 dias.
expiry-nul = O texto contém um caractere NUL, que o authentik não pode armazenar.

expiry-zero = Ninguém poderia se conectar: os tokens expirariam assim que fossem criados. Aqui, zero não significa “até o navegador ser fechado”.
expiry-negative = Ninguém poderia se conectar: os tokens teriam expirado antes de serem criados. Use uma duração acima de zero.
expiry-beyond-calendar = Ninguém poderia se conectar: os tokens expirariam depois do ano 9999, o que o authentik não pode armazenar.
expiry-ignored-blank = O authentik ignora “{ $part }” por causa do espaço junto da unidade. Remova o espaço.
expiry-ignored-meant = O authentik ignora “{ $part }” porque não conhece a unidade. Você quis dizer “{ $unit }”?
expiry-ignored = O authentik ignora “{ $part }” porque não conhece a unidade.
expiry-ignored-more = { $count ->
    [one] O authentik ignora mais { $count } parte.
   *[other] O authentik ignora mais { $count } partes.
}
expiry-replaced = “{ $unit }” aparece mais de uma vez; só a última conta.
expiry-very-long = Mais de 30 dias. Cada token conta para o limite do endpoint até expirar.
expiry-shorter-than-a-minute = Menos de um minuto: mal basta para iniciar uma conexão.
