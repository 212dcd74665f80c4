search = Pesquisar
title = Paleta de comandos
box = Pesquisar ou executar um comando
results = Resultados
loading = Carregando…
no-match = Nada corresponde a “{ $typed }”.
found = { $all ->
    [one] { $all } resultado
   *[other] { $all } resultados
}
found-first = Os primeiros { $shown } de { $all } resultados

page = Página
command = Comando
provider = Provedor
endpoint = Endpoint
mapping = Mapeamento de propriedade
outpost = Outpost
token = Token de conexão
user = Usuário
group = Grupo

overview = Visão geral
providers = Provedores
endpoints = Endpoints
tokens = Tokens de conexão
mappings = Mapeamentos de propriedade
activity = Atividade
access = Acesso
create-provider = Criar provedor
create-endpoint = Criar endpoint
create-mapping = Criar mapeamento de propriedade
lock-now = Bloquear agora
lock-needs-passphrase = Requer um token mantido neste navegador com uma frase secreta.
show-shortcuts = Mostrar atalhos de teclado
shortcuts-are-off = Os atalhos de teclado estão desativados nas preferências.
tokens-of = Tokens de conexão de { $user }
revoke-tokens = Revogar os tokens de um usuário…
revoke-tokens-of = Revogar os tokens de { $user }…
export-on = Exportar: { $page }
choose-theme = Tema: { $theme }
switch-to = Mudar para { $instance }

shortcuts = Atalhos de teclado
shortcuts-help = Nenhum deles funciona enquanto você digita em um campo.
turn-off = Desativá-los nas preferências
keys = Teclas
meaning = O que fazem
control-key = Ctrl
open-palette = Pesquisar e executar comandos
focus-search = Pesquisar na lista
next-row = Ir para a próxima linha
previous-row = Ir para a linha anterior
select-row = Selecionar a linha ou desfazer a seleção
this-help = Mostrar esta lista
go-to = Ir para { $section }
