user = Usuário
section = Acesso
back = Para o acesso de todos os usuários
show-in-access = Mostrar em Acesso
username = Nome de usuário
email = E-mail
state = Conta
active = Ativa
inactive = Inativa: não pode entrar
superuser = Superusuário. O authentik avalia os vínculos para superusuários como para todos os demais.
last-login = Último login
groups = Grupos
no-groups = Nenhum
unknown = desconhecido

endpoints = Endpoints
endpoints-caption = Endpoints a que o usuário pode chegar
endpoint = Endpoint
provider = Provedor
access = Acesso
why = Por quê
reaches-all = { $count ->
    [one] Chega a { $count } endpoint.
   *[other] Chega a { $count } endpoints.
}
reaches-of = { $all ->
    [one] Chega a { $count } de { $all } endpoint.
   *[other] Chega a { $count } de { $all } endpoints.
}
maybe-more = Decidido na abertura, ou não verificável aqui: mais { $count }.
reaches-none = Este usuário não pode chegar a nenhum endpoint que sua conta possa ver.
not-read = Não se sabe a que este usuário chega.

tokens = Tokens de conexão

sessions = Sessões
sessions-about = Sessões do usuário no authentik. Encerrar uma é o que realmente fecha as conexões abertas nela: revogar um token, não.
sessions-caption = Sessões do usuário no authentik
no-sessions = Este usuário não tem sessões.
no-sessions-seen = Nenhuma sessão deste usuário é visível para sua conta.
browser = Navegador
from = Origem
last-used = Último uso
expires = Expira
session = de { $user } a partir de { $address }
session-anywhere = de { $user }
end-session = Encerrar sessão
end-label = Encerrar sessão de { $user } a partir de { $address }
end-label-anywhere = Encerrar sessão de { $user }
end-title = Encerrar a sessão de { $user } a partir de { $address }?
end-title-anywhere = Encerrar a sessão de { $user }?
end-about = O usuário sai do authentik neste navegador, as conexões abertas nele são encerradas e os tokens de conexão da sessão são excluídos. Não é possível desfazer isto.
end-own = Esta é sua própria conta. Se você entrou aqui com esta sessão, também sairá.
ended = A sessão de { $user } a partir de { $address } foi encerrada.
ended-anywhere = A sessão de { $user } foi encerrada.
already-ended = A sessão já terminou.

launches = Últimas aberturas
launches-caption = As aberturas mais recentes do usuário
all-activity = Toda a atividade deste usuário
no-launches = Nenhuma abertura deste usuário está entre as autorizações mais recentes.
not-visible = Sua conta não pode ver eventos.
when = Quando
