failed = Não foi possível entrar
try-again = Tente novamente.
ask-provider = Peça a um administrador do authentik que verifique o provedor OAuth2 (consulte docs/signing-in.md do RAC Admin).

not-secure = O login precisa de criptografia, que os navegadores oferecem só a páginas servidas por HTTPS.
not-secure-advice = Abra esta página no endereço https://, ou use um token de API.
no-storage = O navegador não armazena nada para esta página, por isso não foi possível verificar a resposta do authentik.
no-storage-advice = Permita dados do site para esta página, ou use um token de API.
no-answer = O authentik não respondeu, ou o navegador bloqueou a resposta dele.
no-answer-advice = Verifique a rede e se o authentik está em execução. Se o endereço dele for diferente do desta página, o endereço desta página deve ser um dos URIs de redirecionamento do provedor: do contrário, o navegador bloqueia as respostas do authentik.
no-provider = O authentik não tem um provedor OAuth2 para o aplicativo configurado aqui.
no-provider-advice = Peça ao operador desta página que verifique “oauth” em config.json: “application” deve ser o slug do aplicativo.
answered-with = O authentik respondeu com o status { $status }.
answered-with-advice = O authentik pode ainda estar iniciando. Aguarde um momento e tente novamente.
other-host = O provedor do authentik indica um host diferente do configurado aqui: { $field } está em { $found }. Nada foi enviado para lá.
no-usable-address = O provedor do authentik indica um host diferente do configurado aqui: { $field } não está em um endereço utilizável. Nada foi enviado para lá.
other-host-advice = Muitas vezes um proxy reverso não repassa ao authentik o host e o esquema públicos (X-Forwarded-Host, X-Forwarded-Proto). Se ele os repassa, “apiBase” em config.json está errado.
not-a-provider = A resposta do authentik não é a de um provedor OAuth2.
wrong-state = A resposta não pertence a um login iniciado nesta aba, por isso não foi usada.
wrong-state-advice = Isso acontece com um link antigo ou com o botão Voltar. Se alguém enviou o link a você, não o use. Caso contrário, tente novamente.
too-late = O login levou mais de dez minutos.
wrong-issuer = A resposta veio de um provedor diferente do consultado.
denied = O login foi cancelado ou negado no authentik.
denied-advice = Você pode tentar novamente, ou entrar como outro usuário.
authentik-says = O authentik informa: { $text }
code-refused = O authentik rejeitou o código que acabara de enviar: ele expirou ou já foi usado.
no-token = O authentik não emitiu um token: { $error }.
token-unanswered = O authentik não respondeu à solicitação de token, ou o navegador bloqueou a resposta dele.
token-unanswered-advice = Verifique a rede e tente novamente. O endereço desta página deve ser um dos URIs de redirecionamento do provedor.
token-answered-with = O authentik respondeu à solicitação de token com o status { $status }.
clock-behind-hours = { $hours ->
    [one] O relógio deste computador está cerca de { $hours } hora atrasado em relação ao do authentik.
   *[other] O relógio deste computador está cerca de { $hours } horas atrasado em relação ao do authentik.
}
clock-behind-minutes = { $minutes ->
    [one] O relógio deste computador está cerca de { $minutes } minuto atrasado em relação ao do authentik.
   *[other] O relógio deste computador está cerca de { $minutes } minutos atrasado em relação ao do authentik.
}
clock-ahead-hours = { $hours ->
    [one] O relógio deste computador está cerca de { $hours } hora adiantado em relação ao do authentik.
   *[other] O relógio deste computador está cerca de { $hours } horas adiantado em relação ao do authentik.
}
clock-ahead-minutes = { $minutes ->
    [one] O relógio deste computador está cerca de { $minutes } minuto adiantado em relação ao do authentik.
   *[other] O relógio deste computador está cerca de { $minutes } minutos adiantado em relação ao do authentik.
}
clock-advice = Acerte o relógio e tente novamente. Se ele estiver certo, o relógio do authentik está errado.
not-for-this = A resposta do authentik não se destinava a este login, por isso não foi usada.
not-for-this-advice = Tente novamente. Se isso continuar, o provedor não está configurado como o RAC Admin espera (consulte docs/signing-in.md).
no-api-scope = Você entrou, mas o authentik não concedeu o escopo goauthentik.io/api, por isso a API dele rejeitaria o token.
token-not-accepted = Você entrou, mas a API do authentik não aceita o token que ele emitiu.
no-api-scope-advice = Peça a um administrador do authentik que adicione o escopo “authentik API access” ao provedor OAuth2.
changed = Esta instância foi alterada ou removida aqui enquanto você entrava.
not-loaded = Não foi possível carregar uma parte do RAC Admin. Verifique a rede ou recarregue: uma nova versão pode ter sido instalada.
window-blocked = O navegador bloqueou a janela. Permita pop-ups para esta página, ou use um token de API.

signed-out = Você saiu aqui
revoking = Este navegador esqueceu os tokens. Pedindo ao authentik que os revogue…
revoked = O authentik revogou os tokens.
not-revoked = Este navegador esqueceu os tokens, mas o authentik não confirmou que os revogou. Quem tiver uma cópia pode usar o token de acesso até { $time }, e o refresh token pelo tempo que o provedor permitir.
still-there = Você continua conectado ao próprio authentik.
on-the-way = O authentik está encerrando sua sessão…
not-everywhere = O authentik não informou como encerrar sua sessão, por isso você continua conectado lá. Saia nas páginas dele.
