### provider: provedor (RAC provider: provedor RAC)
### application: aplicativo
### outpost: outpost
### endpoint: endpoint
### property mapping: mapeamento de propriedade; mapping: mapeamento
### flow: fluxo; authorization flow: fluxo de autorização; authentication flow: fluxo de autenticação
### stage: etapa (step of the wizard: passo); prompt: prompt; prompt stage: etapa de prompt
### policy: política; policy engine mode: modo do mecanismo de política
### binding: vínculo; bind to: vincular a; negate: negar, negado; order: ordem; timeout: tempo limite
### group: grupo; user: usuário; user name: nome de usuário; service account: conta de serviço; role: função
### your account: sua conta; everyone: todos; no one: ninguém; superuser: superusuário
### token: token; connection token: token de conexão; connection expiry: expiração da conexão
### Delete token on disconnect: Excluir token ao desconectar
### Maximum concurrent connections: Máximo de conexões simultâneas; limit: limite
### settings: configurações; static settings: configurações estáticas; effective settings: configurações efetivas; parameter: parâmetro
### instance: instância; session: sessão; launch: abrir, abertura; launch address: endereço de abertura
### blueprint: blueprint; permission: permissão; changelog: log de alterações; event: evento
### delete: excluir; revoke: revogar; forget: esquecer; remove: remover; assign: atribuir; add: adicionar
### readiness: prontidão; checklist: lista de verificação
### states: Pronto · Liberado para todos · Requer atenção · Bloqueado · Não verificável aqui · Verificando…
### Closed (limit 0): Fechado (limite 0)
### sign in: entrar; sign out: sair; connect: conectar; disconnect: desconectar; lock: bloquear; unlock: desbloquear
### passphrase: frase secreta; password: senha; secret: segredo
### recipe: receita; plan: plano; export: exportar; import: importar; undo: desfazer; change: alteração; preferences: preferências
### clipboard: área de transferência; drive: unidade; recording: gravação; host: host; port: porta; machine: máquina

skip = Ir para o conteúdo
navigation = Principal
account = Conta
menu = Menu
instance = Instância
lock-now = Bloquear agora
disconnect = Desconectar
sign-out = Sair

overview = Visão geral
providers = Provedores
endpoints = Endpoints
tokens = Tokens de conexão
mappings = Mapeamentos de propriedade
access = Acesso
activity = Atividade
import = Importar
plan = Plano
connect-machines = Conectar máquinas
recent-changes = Alterações recentes
preferences = Preferências

connect = Conectar
create-provider = Criar provedor
clone-provider = Clonar provedor
copy-provider = Copiar provedor
compare-instances = Comparar instâncias
provider = Provedor
endpoints-of-provider = Endpoints do provedor
tokens-of-provider = Tokens de conexão do provedor
access-to-provider = Acesso ao provedor
settings-of-provider = Configurações efetivas do provedor
changelog-of-provider = Log de alterações do provedor
permissions-on-provider = Permissões no provedor
edit-provider = Editar provedor
token = Token de conexão
edit-token = Editar token de conexão
create-endpoint = Criar endpoint
endpoint = Endpoint
bindings-of-endpoint = Vínculos do endpoint
access-to-endpoint = Acesso ao endpoint
settings-of-endpoint = Configurações efetivas do endpoint
changelog-of-endpoint = Log de alterações do endpoint
edit-endpoint = Editar endpoint
user = Usuário
create-mapping = Criar mapeamento de propriedade
mapping = Mapeamento de propriedade
changelog-of-mapping = Log de alterações do mapeamento de propriedade
edit-mapping = Editar mapeamento de propriedade

not-restored = Não foi possível verificar o token
connect-anew = Esquecer o token e conectar novamente
no-token = Não conectado ao authentik
no-token-text = A página que incorpora esta não forneceu um token, ou forneceu um que o authentik não aceita.
try-again = Tentar novamente
not-found = Página não encontrada
not-found-text = Não há nada neste endereço:
to-overview = Ir para a visão geral

network = Rede
offline = Você está offline.
offline-text = Nada nesta página se perde. O que não pôde ser carregado será carregado quando a conexão voltar.
back-online = Você está online novamente.

region = Nova versão
found = Uma nova versão do RAC Admin foi instalada.
reload-to-use = Recarregue para usá-la.
unsaved = Salve suas alterações antes de recarregar.
token-lost = O token é mantido só nesta página: será preciso inseri-lo novamente.
by-portal = Ela passa a valer quando a página que incorpora esta for recarregada.
reload = Recarregar
reload-asks = Recarregar…
later = Mais tarde

kept-here = As preferências são armazenadas neste navegador.
kept-for-now = As preferências valem até você sair desta página.
theme = Tema
theme-auto = Igual ao sistema
theme-light = Claro
theme-dark = Escuro
locale = Datas e números
locale-help = Como são escritos e como os nomes são ordenados. O idioma da interface não muda.
locale-of-browser = Padrão do navegador
locale-en-gb = Inglês (Reino Unido)
locale-en-us = Inglês (Estados Unidos)
locale-zh-cn = Chinês (simplificado)
locale-nl = Holandês
locale-fr = Francês
locale-de = Alemão
locale-ja = Japonês
locale-pt-br = Português (Brasil)
locale-es = Espanhol
locale-sv = Sueco
page-size = Linhas por página
page-size-help = Vale para todas as listas.
shortcuts = Atalhos de teclado
shortcuts-help = Ctrl+K pesquisa e executa comandos, ? mostra todos os atalhos.
your-account = Sua conta
connected-as = Conectado como
connected-to = authentik
token-kept = Armazenamento do token

language = Idioma
language-of-browser = Padrão do navegador
language-not-loaded = Não foi possível carregar { $language }. Escolha o idioma novamente para repetir a tentativa.

part-not-loaded = Não foi possível carregar esta página
dialog-not-loaded = Não foi possível carregar esta caixa de diálogo
part-not-loaded-text = A rede pode ter falhado, ou uma nova versão do RAC Admin foi instalada desde que esta página foi aberta. Nesse caso, recarregue.
part-replaced = Uma nova versão do RAC Admin foi instalada desde que esta página foi aberta, e os arquivos de que ela precisa não existem mais. Recarregue para continuar.
part-offline = Você está offline. Esta página será carregada quando a conexão voltar.
