connect-title = Conectar ao authentik
url = URL do authentik
url-help = O endereço em que os usuários entram, como https://auth.example.com.
url-unencrypted = Este endereço não é criptografado (http): qualquer um no caminho da rede pode ler o token.
token = Token de API
token-help = No authentik: suas configurações de usuário → Tokens e senhas do aplicativo → Criar token. O token tem todas as permissões do usuário dele.
keep = Manter o token
connect = Conectar
connect-failed = Não foi possível conectar
demo = Usar o token de demonstração
connecting = Verificando o token…
stay = Permanecer conectado
stay-readable = Quem puder ler os arquivos deste navegador pode usar este login. Depois de entrar, você pode definir uma frase secreta em Preferências.

keep-page = Só nesta página
keep-page-help = Esquecido ao recarregar. O mais seguro.
keep-tab = Nesta aba
keep-tab-help = Mantido até a aba ser fechada.
keep-browser = Neste navegador
keep-browser-help = Para todas as abas, até você desconectar. Você pode protegê-lo com uma frase secreta.

disconnected-asked = Desconectado. Este navegador esqueceu o token; ele ainda existe no authentik.
disconnected-idle = Desconectado após um período de inatividade. Este navegador esqueceu o token.
disconnected-elsewhere = Desconectado em outra aba.
instance-gone = Esta instância foi alterada ou removida em outra aba.
stored-token-refused = O authentik não aceita mais o token armazenado, por isso este navegador o esqueceu.

refused-title = O authentik não aceita mais este token
refused-text = Ele pode ter expirado ou sido revogado. Insira outro para continuar: nada nesta página se perde, e as solicitações pendentes são enviadas em seguida.
refused-later = Agora não
refused-disconnect = Esquecer o token
elsewhere-title = Desconectado em outra aba
elsewhere-text = Este navegador esqueceu o token. Suas alterações nesta página continuam aqui: insira um token para continuar. Ele será mantido só nesta aba.
elsewhere-leave = Sair desta página
idle-title = Desconectado
idle-text = Você ficou inativo pelo tempo escolhido em Preferências, por isso este navegador esqueceu o token. Suas alterações nesta página continuam aqui: insira um token para continuar.
none-given-title = O authentik não aceita mais seu login
none-given-text = A página que incorpora esta não forneceu um novo token. Nada nesta página se perde, e as solicitações pendentes são enviadas assim que ela fornecer um.
try-again = Tentar novamente
token-not-accepted = O authentik não aceita este token.
signed-in-refused-title = Seu login terminou
signed-in-refused-text = O authentik não o renovou: ele expirou ou foi encerrado lá. Entre novamente para continuar: nada nesta página se perde, e as solicitações pendentes são enviadas em seguida.

signed-in-as = Conectado como { $name }.
signed-in-as-dialog-closed = Conectado como { $name }. A caixa de diálogo aberta foi fechada.
other-account = O novo token pertence a { $name }. Continuar como { $name }?
other-account-text = Você começou como { $name-before } ({ $username-before }). Nada foi salvo ainda como { $name-now } ({ $username-now }).
continue-as = Continuar como { $name }
do-not-continue = Não continuar

sign-in = Entrar com o authentik
signing-in = Redirecionando para o authentik…
by-token = ou usar um token de API
sign-in-again = Entrar novamente
sign-in-there = Continue na janela que se abriu. Fechou-a? Tente novamente.
sign-out = Sair
sign-out-here = Sair aqui
sign-out-everywhere = Sair também do authentik
sign-out-here-text = Sair aqui esquece os tokens e pede ao authentik que os revogue. Você continua conectado ao authentik neste navegador; por isso, para entrar novamente, talvez não seja preciso uma senha.
sign-out-everywhere-text = Sair também do authentik leva você às páginas dele e encerra sua sessão lá.
cancel = Cancelar

window-waits = Um momento…
window-done = Pronto. Você pode fechar esta janela.
window-lost = A página que pediu o login não está mais aguardando. Feche esta janela e tente novamente naquela página.
