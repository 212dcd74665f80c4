title = Conectar máquinas
about = Configure tudo de que os usuários precisam para chegar às máquinas: um provedor, seu aplicativo, quem tem acesso, um outpost e as máquinas. Nada é gravado antes do último passo.
kept = Suas respostas ficam nesta aba se você sair da página, exceto as senhas.
not-kept = Suas respostas se perdem se você sair da página.
steps = Passos
next = Avançar
back = Voltar
create = Criar
start-over = Recomeçar
reading = Lendo a instância…
not-read = Não foi possível ler a instância
try-again = Tentar novamente
lacking = Você pode ver, mas não criar
step-lacking = Este passo precisa de uma permissão que falta à sua conta
started-over = Suas respostas foram apagadas.
undo = Desfazer
not-read-yet = Aguarde até que a instância seja lida.

step-provider = Provedor
step-application = Aplicativo
step-access = Quem tem acesso
step-outpost = Outpost
step-machines = Máquinas
step-credentials = Credenciais
step-review = Revisão

about-provider = Um provedor reúne máquinas e as configurações que elas compartilham.
about-application = Os usuários encontram as máquinas por meio de um aplicativo no authentik.
about-access = Quem pode abrir as máquinas. Vale para as máquinas e para um novo aplicativo.
about-outpost = Um outpost faz as conexões. Ele precisa alcançar as máquinas.
about-machines = Cada máquina se torna um endpoint.
about-credentials = Como os usuários fazem login nas máquinas.
about-review = O que é criado no authentik.

title-of-step = Passo { $place } de { $all }: { $step }

gone = “{ $name }” não foi encontrado. Escolha outro.

go-to-step = Ir para o passo “{ $step }”

something-missing-in = Falta algo no passo “{ $step }”.

no-providers = Ainda não há um provedor RAC: crie um aqui.
no-flows = Não há um fluxo de autorização. Crie um no authentik, em Fluxos e Etapas.
no-outposts = Ainda não há um outpost RAC: crie um aqui.
no-mappings = Ainda não há um mapeamento de propriedade RAC.

provider-kind = Provedor a usar
provider-new = Criar um provedor
provider-existing = Usar um provedor existente
provider = Provedor
choose-provider = Escolha um provedor.
choose = Escolha uma opção
provider-name = Nome do provedor
name-missing = Insira um nome.
provider-taken = Um provedor tem este nome. Use-o, ou escolha outro nome.
flow = Fluxo de autorização
flow-help = O que os usuários percorrem antes de cada abertura. Com consentimento explícito eles confirmam; com consentimento implícito, não.
choose-flow = Escolha um fluxo.
expiry = Expiração da conexão
expiry-help = Por quanto tempo um token de conexão é válido, por exemplo hours=8 ou days=1. Enquanto é válido, conta para o limite.

application-name = Nome do aplicativo
application-name-help = O que os usuários veem no authentik. Padrão: o nome do provedor.
slug = Slug
slug-wrong = Insira um slug com letras, dígitos, hifens e sublinhados.
slug-taken = Outro aplicativo tem este slug.

slug-help = O nome dele em endereços. Padrão: { $slug }

has-application = O provedor “{ $provider }” tem o aplicativo “{ $application }”, que fica como está.

access = Quem tem acesso
access-limited = Somente estes grupos e usuários
access-everyone = Todos
everyone-warning = Todos que podem entrar no authentik podem abrir estas máquinas, agora e no futuro.
choose-access = Escolha quem tem acesso.
groups = Grupos
users = Usuários
choose-groups-or-users = Escolha pelo menos um grupo ou usuário.
any-of-them = Basta estar em um deles.
users-help = Usuários individuais, além dos membros dos grupos.
application-limits = O aplicativo tem vínculos próprios: eles também precisam aprovar os usuários.
no-groups = Não há grupos que sua conta possa ver.
no-users = Não há usuários que sua conta possa ver.

outpost-kind = Outpost a usar
outpost-existing = Usar um outpost existente
outpost-new = Criar um outpost
outpost = Outpost
outpost-name = Nome do outpost
outpost-new-help = Depois ele precisa ser implantado: o authentik mostra como em Aplicações, Outposts.
choose-outpost = Escolha um outpost.
choose-outpost-kind = Escolha um outpost, ou crie um.
outpost-taken = Um outpost tem este nome.

has-outposts = O provedor “{ $provider }” é atendido por { $outposts }.

serves = { $count ->
    [one] atende { $count } provedor
   *[other] atende { $count } provedores
}

machines = Máquinas a conectar
machines-one = Uma máquina
machines-list = Uma lista de hosts
protocol = Protocolo
choose-protocol = Escolha um protocolo.
host = Host
host-help = Um nome ou endereço que o outpost possa alcançar.
host-missing = Insira um host.
host-blank = Um host não tem espaços.
host-wrong = Isto não é um host.
hosts-to-check = Verifique estes hosts
host-taken = O endpoint “{ $endpoint }” deste provedor já tem o host { $host }.
protocol-differs = { $host } é conectado com { $protocol }, porque é o que diz o endereço.
port = Porta
port-help = Padrão: 3389 para RDP, 22 para SSH, 5900 para VNC.
port-wrong = Insira um número de 1 a 65535.
machine-name = Nome do endpoint
machine-name-help = Padrão: o host.
list = Hosts
list-help = Um por linha: host ou host:porta e, se quiser, um nome depois. Endereços IPv6 com porta precisam de colchetes. Linhas que começam com # são comentários. No máximo 20.000.
no-hosts = Insira pelo menos um host.
certificate = Certificado das máquinas
certificate-tofu = Confiar no primeiro e exigir o mesmo a partir daí
certificate-any = Aceitar qualquer um
certificate-valid = Só válidos
certificate-help = Máquinas Windows costumam ter um certificado autoassinado.

bad-line = Linha { $line }: { $why }

more-bad-lines = { $count ->
    [one] E mais { $count } linha.
   *[other] E mais { $count } linhas.
}

repeated = O host repetido

same-as = É igual à linha { $line } e foi deixado de fora.

credentials = Como os usuários fazem login
credentials-ask = A máquina pede
credentials-ask-help = Nada é armazenado. RDP mostra a tela de logon do Windows, a menos que a NLA seja exigida; SSH pede no terminal.
credentials-prompt = O authentik pede a cada abertura
credentials-prompt-help = Nada é armazenado. O que os usuários digitam substitui as configurações e todos os mapeamentos de propriedade.
flow-that-asks = Fluxo que pede
flow-own = Um fluxo próprio
flow-own-help = Cria “RAC: ask for credentials”, se ainda não existir, e o torna o fluxo de autorização do provedor.
flow-shared = Todos os aplicativos que usam este fluxo pedirão estas credenciais, não só o acesso remoto. Os fluxos padrão do authentik são usados pela maioria dos aplicativos.
flow-no-undo = O fluxo, os prompts e a etapa que pedem credenciais são excluídos no authentik (Fluxos e Etapas), não por Desfazer.
flow-unknown = Sua conta não pode ver o fluxo de autorização do provedor.
flow-asks = O fluxo pede nome de usuário e senha.
flow-does-not-ask = O fluxo não pede nome de usuário e senha. Verifique as etapas dele no authentik.
prompts-not-read = Não foi possível ler os prompts

flow-chosen = O fluxo de autorização do provedor
flow-chosen-slug = O fluxo de autorização do provedor ({ $slug })

create-flow = Criar fluxo de autorização “RAC: ask for credentials”
create-user-name = Criar prompt “rac-ask-username”
create-password = Criar prompt “rac-ask-password”
create-stage = Criar etapa de prompt “rac-ask-credentials”
create-stage-binding = Criar vínculo da etapa com o fluxo
same-flow = Fluxo de autorização igual: “RAC: ask for credentials”
same-user-name = Prompt igual: “rac-ask-username”
same-password = Prompt igual: “rac-ask-password”
same-stage = Etapa de prompt igual: “rac-ask-credentials”
same-stage-binding = Vínculo igual da etapa com o fluxo

skipped = Ignorado, porque falta isto: { $missing }.

credentials-shared = A mesma conta para todos
credentials-shared-help = Todos que podem ver os endpoints podem ler a senha.
credentials-attributes = Uma conta para cada um, de atributos do usuário
credentials-attributes-help = Cria um mapeamento de propriedade, se ainda não existir. Ele envia os atributos rac_username e rac_password de cada usuário; sem rac_username, o nome no authentik.
credentials-mapping = De um mapeamento de propriedade existente
username = Nome de usuário
username-missing = Insira um nome de usuário.
password = Senha
password-help = Não é mantida se você sair da página.
domain = Domínio
domain-help = Para máquinas em um Active Directory.
mapping = Mapeamento de propriedade
choose-mapping = Escolha um mapeamento de propriedade.

rows = O que será criado
nothing-to-do = Tudo já existe.
impossible = Nada disso pode ser criado.
unread = Não foi possível ler parte da instância
password-empty = Nenhuma senha foi inserida para a conta compartilhada: as máquinas a pedem, a menos que já existam com uma.
bindings = · { $bindings }
binding-impossible = { $binding } ({ $why })
changed-from = { $field }: { $old } → { $new }
changed-to = { $field }: { $new }
unread-part = { $part }: { $why }
lost = Não usado
hidden = alterado (oculto)
removed = removido

would-be-open = { $count ->
    [one] { $count } objeto ficaria liberado para todos, porque nenhum de seus vínculos pode ser criado.
   *[other] { $count } objetos ficariam liberados para todos, porque nenhum de seus vínculos pode ser criado.
}

half-done = Nem tudo foi criado
half-done-text = O que foi criado permanece e é usado. “Criar” tenta de novo o que falta, conforme a lista abaixo. Para remover o que foi criado, use Alterações recentes.

create-objects = { $count ->
    [one] Criar { $count } objeto
   *[other] Criar { $count } objetos
}
create-objects-question = { $count ->
    [one] Criar { $count } objeto?
   *[other] Criar { $count } objetos?
}
creating-objects = { $count ->
    [one] Criando { $count } objeto…
   *[other] Criando { $count } objetos…
}

rows-more = E mais { $count }.

changes-existing = { $count ->
    [one] { $count } deles já existe e seria alterado.
   *[other] { $count } deles já existem e seriam alterados.
}

done = Está tudo no lugar
done-text = Verifique se um usuário pode se conectar, ou abra uma máquina você mesmo.
created = O que foi criado

deploy = O outpost “{ $outpost }” precisa ser implantado para que alguém possa se conectar. A página do provedor mostra se ele está online e o que falta fazer.

created-but-hidden = { $count ->
    [one] Foi criado { $count } endpoint que sua conta não pode ver.
   *[other] Foram criados { $count } endpoints que sua conta não pode ver.
}

check-user = Verificar para um usuário
open-provider = Ir para o provedor
more-machines = Conectar mais máquinas
endpoints = Endpoints
