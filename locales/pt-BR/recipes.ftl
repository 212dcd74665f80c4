upload-and-download = Upload e download
upload-only = Só upload
download-only = Só download
on = Ativado
off = Desativado
yes = Sim
no = Não

missing = Falta: { $label }.
at-least = { $label }: um número inteiro de pelo menos { $least }.
number-from-to = { $label }: um número inteiro de { $least } a { $greatest }.
mac-address = { $label }: seis pares de dígitos hexadecimais, como 00:1a:2b:3c:4d:5e.

keyboard = Layout do teclado
keyboard-about = Faz as teclas digitarem o que está impresso nelas.
keyboard-words = idioma layout teclado caracteres errados qwerty qwertz azerty abnt2 acentos cedilha backspace
keyboard-layout = Layout do teclado
keyboard-layout-help = O layout definido na sessão do Windows. Deve corresponder ao teclado em que os usuários digitam.
keyboard-backspace = Backspace envia
keyboard-backspace-127 = Delete, como a maioria dos sistemas Linux espera
keyboard-backspace-8 = Backspace, como sistemas mais antigos esperam
keyboard-limit-1 = VNC não tem um parâmetro para isso: o servidor VNC decide.
keyboard-limit-2 = É o mesmo para todos os usuários. Para um layout por usuário, use um mapeamento de propriedade com uma expressão.

clipboard = Área de transferência
clipboard-about = Desativa copiar e colar, ou os permite só em um sentido.
clipboard-words = copiar colar sentido único área de transferência perda vazamento de dados dlp desativar
clipboard-direction = Copiar e colar
clipboard-direction-off = Desativado
clipboard-direction-in = Só para dentro da sessão
clipboard-direction-out = Só para fora da sessão
clipboard-direction-both = Nos dois sentidos
clipboard-limit-1 = Arquivos seguem outro caminho: consulte as receitas de transferência de arquivos.

display = Tela e velocidade
display-about = Desenha mais, ou menos para redes lentas.
display-words = desempenho lento redimensionar resolução qualidade papel de parede largura de banda cores rápido
display-quality = Qualidade
display-quality-sharp = Melhor imagem
display-quality-plain = Equilibrada
display-quality-fast = Rápida em redes lentas
display-resize = Quando a janela do navegador é redimensionada
display-resize-help = Servidores anteriores ao Windows 8.1 e ao Server 2012 R2 só podem reconectar.
display-resize-display-update = A área de trabalho acompanha
display-resize-reconnect = A sessão reconecta
display-limit-1 = Servidores VNC podem ignorar a qualidade.

audio = Som
audio-about = Ativa ou desativa o som e o microfone.
audio-words = áudio som microfone mudo silenciar alto-falante pulseaudio
audio-sound = Som
audio-microphone = Microfone
audio-microphone-help = O navegador pede permissão a cada usuário.
audio-server = Servidor PulseAudio
audio-server-help = Para VNC. Sem ele, é usado o PulseAudio do próprio host do guacd.
audio-need-1 = VNC: um servidor PulseAudio que aceite conexões da rede do outpost.
audio-limit-1 = SSH não tem som.

printing = Impressão
printing-about = Adiciona uma impressora à sessão, ou a remove. O que é impresso abre no navegador como PDF.
printing-words = imprimir impressora impressão pdf
printing-printing = Impressora
printing-name = Nome da impressora
printing-name-help = Padrão: Guacamole Printer.
printing-need-1 = As políticas de grupo da máquina não podem proibir o redirecionamento de impressoras.
printing-limit-1 = As impressoras do próprio usuário não são conectadas: o PDF é impresso pelo navegador.

remote-app = Aplicativo remoto
remote-app-about = Inicia um programa publicado em vez de uma área de trabalho.
remote-app-words = remoteapp programa aplicativo publicar único
remote-app-alias = Alias do programa
remote-app-alias-help = Como está publicado, por exemplo notepad. As duas barras à frente são acrescentadas.
remote-app-folder = Pasta inicial
remote-app-arguments = Argumentos
remote-app-need-1 = O programa deve estar publicado na máquina (Serviços de Área de Trabalho Remota, ou a chave de registro TSAppAllowList).
remote-app-limit-1 = Os argumentos só são repassados se o programa publicado os permitir.

drive = Transferência de arquivos por unidade
drive-about = Adiciona uma unidade à sessão do Windows: upload, download ou ambos.
drive-words = arquivos upload download enviar baixar compartilhar pasta troca unidade
drive-direction = Arquivos
drive-name = Nome da unidade
drive-name-help = Padrão: Guacamole Filesystem.
drive-need-1 = As políticas de grupo da máquina não podem proibir o redirecionamento de unidades.
drive-limit-1 = Não é possível escolher a pasta: o authentik define drive-path como uma pasta por token de conexão, no contêiner do outpost.
drive-limit-2 = Os arquivos na unidade se perdem com o token de conexão ou com o contêiner, e outros usuários não podem vê-los.

sftp = Transferência de arquivos por SFTP
sftp-about = Mostra os arquivos da máquina no menu da sessão: upload, download ou ambos.
sftp-words = arquivos upload download enviar baixar ssh troca
sftp-direction = Arquivos
sftp-folder = Pasta raiz
sftp-folder-help = O que o navegador de arquivos mostra como raiz. Padrão: /
sftp-server = Servidor SFTP
sftp-server-help = Para RDP e VNC. Padrão: a própria máquina.
sftp-user = Nome de usuário SFTP
sftp-user-help = Para RDP e VNC. Padrão: o nome de usuário da própria sessão.
sftp-password = Senha SFTP
sftp-password-help = Para RDP e VNC. Quem pode ver as configurações pode lê-la.
sftp-need-1 = Um servidor SSH com SFTP na máquina, que a rede do outpost possa alcançar.
sftp-limit-1 = RDP e VNC fazem login separadamente no servidor SFTP: o login da própria sessão não conta.
sftp-limit-2 = Sem uma chave de host em sftp-host-key, o guacd aceita qualquer servidor.

recording = Gravação
recording-about = Grava as sessões no outpost.
recording-words = gravar gravação sessão vídeo auditoria typescript log teclas
recording-folder = Pasta
recording-folder-help = No contêiner do outpost. A última parte é criada se não existir.
recording-name = Nome do arquivo
recording-name-help = Padrão: recording. O guacd acrescenta um número se o arquivo existir.
recording-keys = Gravar teclas
recording-keys-help = Todas as teclas pressionadas, inclusive senhas.
recording-text = Registrar também o texto do terminal
recording-text-help = Na mesma pasta.
recording-need-1 = Um volume montado nesta pasta no contêiner do outpost: do contrário, as gravações são excluídas com ele.
recording-need-2 = Acesso de gravação para o guacd, que é executado no mesmo contêiner.
recording-limit-1 = O authentik não substitui ${"{"}GUAC_…{"}"} nem ${"{"}HISTORY_…{"}"}: as gravações de todos os usuários têm o mesmo nome e um número.
recording-limit-2 = O authentik não lista gravações. Para reproduzi-las, use guacenc ou o reprodutor do Guacamole.

security = Modo de segurança
security-about = Define a criptografia de que o tipo de servidor precisa.
security-words = nla tls certificado windows 11 10 server xrdp hyper-v vmconnect fips credssp conexão falha
security-server = Tipo de servidor
security-server-windows = Windows 10 ou 11
security-server-server = Windows Server
security-server-xrdp = xrdp no Linux
security-server-nla = Uma máquina que exige NLA
security-server-hyperv = O console de uma máquina virtual no Hyper-V
security-certificate = Certificado
security-certificate-help = As máquinas costumam ter um certificado autoassinado.
security-certificate-tofu = Confiar no primeiro e exigir o mesmo a partir daí
security-certificate-fingerprint = Só um com esta impressão digital
security-certificate-any = Aceitar qualquer um (não percebe um invasor no meio)
security-fingerprint = Impressão digital
security-fingerprint-help = Como hash:impressão digital, por exemplo sha256:1a:2b:…
security-machine = ID da máquina virtual
security-machine-help = No host: (Get-VM name).Id
security-need-1 = Windows: desative “Permitir conexões apenas de computadores que estejam executando a Área de Trabalho Remota com Autenticação no Nível da Rede”.
security-limit-1 = NLA não funciona com o guacd fornecido com o authentik: a criptografia FIPS dele não tem o que a NLA precisa. É necessário um outpost com um guacd próprio.
security-limit-2 = Os certificados em que o guacd confia no primeiro uso são esquecidos com o contêiner do outpost.

ssh-key = Chave SSH
ssh-key-about = Faz login com uma chave privada em vez de uma senha.
ssh-key-words = chave privada frase secreta openssh pem login identidade publickey
ssh-key-user = Nome de usuário
ssh-key-user-help = Se vazio, o terminal o pede.
ssh-key-key = Chave privada
ssh-key-key-help = No formato do OpenSSH ou PEM. Recuo e quebras de linha são corrigidos.
ssh-key-passphrase = Frase secreta
ssh-key-passphrase-help = Se a chave for criptografada.
ssh-key-need-1 = A chave pública em authorized_keys deste usuário na máquina.
ssh-key-limit-1 = Todos que podem ver estas configurações podem ler a chave.
ssh-key-limit-2 = Todos os usuários fazem login com a mesma conta. Para que cada um tenha a sua, consulte as receitas de credenciais.
ssh-key-limit-3 = O formato do PuTTY (.ppk) não pode ser lido: exporte-a como chave OpenSSH.

wake-on-lan = Wake-on-LAN
wake-on-lan-about = Desperta a máquina antes de conectar.
wake-on-lan-words = wol despertar ligar suspender mac pacote mágico
wake-on-lan-mac = Endereço MAC
wake-on-lan-mac-help = Do adaptador de rede com fio da máquina; com dois-pontos, hifens, pontos ou nada.
wake-on-lan-wait = Segundos de espera
wake-on-lan-wait-help = Quanto tempo o guacd espera a máquina responder antes de conectar.
wake-on-lan-broadcast = Endereço de broadcast
wake-on-lan-broadcast-help = Padrão: 255.255.255.255, que alcança só a rede do próprio outpost.
wake-on-lan-need-1 = Wake-on-LAN ativado no firmware e no adaptador de rede da máquina.
wake-on-lan-limit-1 = O pacote é enviado da rede do outpost. Um contêiner costuma ter uma rede própria, da qual um broadcast não alcança nenhuma máquina.
wake-on-lan-limit-2 = Cada máquina tem seu próprio endereço: isto pertence a um endpoint, não a um provedor.

layout-fr-be-azerty = Francês belga · Français (Belgique)
layout-pt-br-qwerty = Português brasileiro · Português (Brasil)
layout-fr-ca-qwerty = Francês canadense · Français (Canada)
layout-cs-cz-qwertz = Tcheco · Čeština
layout-da-dk-qwerty = Dinamarquês · Dansk
layout-en-gb-qwerty = Inglês · English (United Kingdom)
layout-en-us-qwerty = Inglês · English (United States)
layout-fr-fr-azerty = Francês · Français (France)
layout-de-de-qwertz = Alemão · Deutsch (Alemanha, Áustria)
layout-hu-hu-qwertz = Húngaro · Magyar
layout-it-it-qwerty = Italiano · Italiano
layout-ja-jp-qwerty = Japonês · 日本語
layout-no-no-qwerty = Norueguês · Norsk
layout-failsafe = Outro: envia caracteres em vez de teclas
layout-pl-pl-qwerty = Polonês · Polski
layout-pt-pt-qwerty = Português · Português (Portugal)
layout-ro-ro-qwerty = Romeno · Română
layout-es-es-qwerty = Espanhol · Español (España)
layout-es-latam-qwerty = Espanhol · Español (Latinoamérica)
layout-sv-se-qwerty = Sueco, finlandês · Svenska, Suomi
layout-fr-ch-qwertz = Francês suíço · Français (Suisse)
layout-de-ch-qwertz = Alemão suíço · Deutsch (Schweiz)
layout-tr-tr-qwerty = Turco · Türkçe

title = Receitas
search = Pesquisar receitas
search-hint = Teclado, área de transferência, gravação…
about = Uma receita define os parâmetros para uma finalidade. Nada é salvo antes de você salvar o formulário.
list = Receitas adequadas
back = Voltar a todas as receitas
apply = Aplicar
close = Fechar
needs = Do que precisa
limits = O que não pode fazer
changes = O que muda
no-changes = Tudo isso já está definido.
not-yet = Mostrado quando tudo estiver preenchido.
hidden = (oculto)
new = (novo)
removed = removido
choose = Escolha uma opção
from-file = De um arquivo
from-file-of = De um arquivo: { $label }
none-found = Nenhuma receita corresponde a “{ $search }”.
found = { $count ->
    [one] { $count } receita
   *[other] { $count } receitas
}
only-for = Só para { $protocols }.
applied = { $count ->
    [one] Receita “{ $title }” aplicada: { $count } parâmetro alterado. Salve o formulário para mantê-lo.
   *[other] Receita “{ $title }” aplicada: { $count } parâmetros alterados. Salve o formulário para mantê-los.
}
proposed = Proposto para o idioma do seu navegador ({ $language }).

prompt = Credenciais por prompt
prompt-about = Pede nome de usuário e senha aos usuários a cada abertura. Nada é armazenado.
prompt-elsewhere = No formulário de um provedor ou endpoint: cria um fluxo que pede as credenciais, para o provedor usar.
prompt-need-1 = Permissões para adicionar fluxos, prompts, etapas de prompt e vínculos de etapa no authentik.
prompt-need-2 = O provedor deve usar o fluxo: ele é escolhido no formulário do provedor.
prompt-limit-1 = Pede a cada abertura, em todos os endpoints de um provedor que usa o fluxo.
prompt-limit-2 = O que os usuários digitam substitui as configurações e todos os mapeamentos de propriedade.
prompt-limit-3 = O fluxo, os prompts e a etapa são excluídos no authentik (Fluxos e Etapas), não por Desfazer.
attributes = Credenciais de atributos do usuário
attributes-about = Faz o login dos usuários com a conta indicada pelos atributos deles no authentik.
attributes-elsewhere = No formulário de um provedor ou endpoint: cria um mapeamento de propriedade, que “Adicionar mapeamentos de propriedade” depois acrescenta a muitos endpoints.
attributes-need-1 = Os atributos rac_username e rac_password de cada usuário, no authentik em Diretório, Usuários. Sem rac_username, é enviado o nome no authentik.
attributes-limit-1 = Todos que podem ver os usuários no authentik podem ler as senhas.
attributes-limit-2 = Um mapeamento de propriedade com este nome que já exista é usado como está.
credential-words = próprios usuários credenciais senha conta prompt pedir atributos mapeamento nome de usuário
where = Fluxo que pede
flow-own = Um fluxo próprio
flow-existing = Um fluxo de autorização existente
flow = Fluxo de autorização
flow-shared = Todos os aplicativos que usam este fluxo pedirão estas credenciais, não só o acesso remoto. Os fluxos padrão do authentik são usados pela maioria dos aplicativos.
choose-flow = Escolha um fluxo.
creates = O que cria
at-once = No authentik, imediatamente: não só quando o formulário é salvo. O que já existe é usado.
create = Criar
creating = Criando…
not-complete = Incompleto
half-done = Parte não foi criada. O que foi criado permanece; “Criar” continua com o restante.
does-not-ask = Tudo existe, mas o fluxo não pede nome de usuário e senha. Verifique as etapas dele no authentik.
asks-and-chosen = O fluxo pede nome de usuário e senha. Ele está escolhido como fluxo de autorização: salve o formulário para usá-lo.
asks = O fluxo pede nome de usuário e senha. Escolha-o como fluxo de autorização no formulário do provedor.
mapping = Mapeamento de propriedade “{ $name }”
mapping-created = Mapeamento de propriedade “{ $name }” criado.
mapping-chosen = O mapeamento de propriedade “{ $name }” está escolhido no formulário: salve-o para usar o mapeamento.
skipped = Ignorado, porque falta isto: { $missing }.

created = Criado
already-there = Já existia
objects-created = { $count ->
    [one] { $count } objeto criado
   *[other] { $count } objetos criados
}
objects-created-of = { $count ->
    [one] { $done } de { $count } objeto criado
   *[other] { $done } de { $count } objetos criados
}
count-created = { $count ->
    [one] { $count } objeto criado.
   *[other] { $count } objetos criados.
}
count-already-there = { $count ->
    [one] { $count } já existia.
   *[other] { $count } já existiam.
}
