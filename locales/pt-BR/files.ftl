format-plan-json = Arquivo de plano do RAC Admin (JSON)
format-plan-yaml = Arquivo de plano do RAC Admin (YAML)
format-csv = Tabela do RAC Admin (CSV)
format-guacamole-csv = Arquivo de importação do Guacamole (CSV)
format-guacamole-json = Arquivo de importação do Guacamole (JSON)
format-guacamole-yaml = Arquivo de importação do Guacamole (YAML)
format-user-mapping = user-mapping.xml do Guacamole
format-rdp = Conexão de Área de Trabalho Remota (.rdp)
format-inventory = Inventário (CSV)
format-hosts = Lista de hosts
format-terraform = Configuração do Terraform (.tf)
format-terraform-state = Estado do Terraform (JSON)
format-blueprint = Blueprint do authentik (YAML)

column = coluna “{ $name }”
column-first = Coluna “{ $name }”
unnamed-column = coluna sem nome
unnamed-column-first = Coluna sem nome
quoted = “{ $name }”
inside = { $outer }, “{ $name }”
entry = entrada { $entry }
entry-name = entrada { $entry }, “{ $name }”
entry-name-first = Entrada { $entry }, “{ $name }”
line = linha { $line }
a-line = linha
cells-at-end = células no fim
cells-at-end-first = Células no fim
columns-of-access = colunas de usuários e grupos
bindings = vínculos
rows = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
the-login = o login de “{ $login }”
the-login-first = O login de “{ $login }”
the-state = o estado
the-state-first = O estado
policy-binding = um vínculo de política
entry-of-model = uma entrada de { $model }
name-of-model = “{ $name }” de { $model }
block = { $kind } “{ $name }”
host-part = { $part ->
    [share] o compartilhamento no host
    [scheme] o esquema no host
    [password] a senha no host
    [path] o caminho no host
    [query] a query string no host
    [fragment] a parte depois de “#” no host
   *[others] outros campos no host
}
host-part-first = { $part ->
    [share] O compartilhamento no host
    [scheme] O esquema no host
    [password] A senha no host
    [path] O caminho no host
    [query] A query string no host
    [fragment] A parte depois de “#” no host
   *[others] Outros campos no host
}
port = porta { $port }
port-first = Porta { $port }
reference = { $kind ->
    [property_mapping] mapeamento de propriedade { $number }
    [provider] provedor { $number }
    [user] usuário { $number }
    [group] grupo { $number }
    [policy] política { $number }
   *[flow] fluxo { $number }
}
object = { $kind ->
    [property_mapping] mapeamento de propriedade “{ $name }”
    [provider] provedor “{ $name }”
    [application] aplicativo “{ $name }”
    [outpost] outpost “{ $name }”
    [flow] fluxo “{ $name }”
    [user] usuário “{ $name }”
    [group] grupo “{ $name }”
    [policy] política “{ $name }”
   *[endpoint] endpoint “{ $name }”
}
field-of-object = { $object }, { $field }

loss = { $what }: { $why }
loss-at-line = { $what } (linha { $line }): { $why }

mistake-in-field = { $field }: { $mistake }
of-file = { $file }: { $text }
in-file = { $name } em { $file }
mistake-in-binding = vínculo { $number }, { $field }: { $mistake }
not-storable = o authentik não pode armazenar um caractere NUL, nem um número tão grande.
no-nul = o authentik não pode armazenar um caractere NUL.
is-settings = deve consistir em nomes com valores.
is-settings-json = { $field }: deve consistir em nomes com valores, em JSON.
setting-too-long = A configuração “{ $name }” deve ter no máximo { $most } caracteres.
too-long = deve ter no máximo { $most } caracteres.
is-names = deve ser uma lista de nomes.
is-bindings = deve ser uma lista de vínculos.
is-text = deve ser um texto.
is-number = deve ser um número inteiro de -2147483648 a 2147483647.
is-flag = deve ser true ou false.
is-binding = o vínculo { $number } deve ser “user”, “group” ou “policy” com um nome.
binding-subjects = o vínculo { $number } precisa de exatamente um entre “user”, “group” e “policy”.
binding-unknown-field = o vínculo { $number } tem um campo desconhecido “{ $field }”.
too-many-bindings = Há mais de { $most } usuários, grupos e políticas: use um grupo.
unknown-field = { $kind ->
    [property_mapping] O RAC Admin não conhece um campo “{ $field }” de um mapeamento de propriedade.
    [provider] O RAC Admin não conhece um campo “{ $field }” de um provedor.
    [application] O RAC Admin não conhece um campo “{ $field }” de um aplicativo.
    [outpost] O RAC Admin não conhece um campo “{ $field }” de um outpost.
   *[endpoint] O RAC Admin não conhece um campo “{ $field }” de um endpoint.
}
no-name = Não tem nome.

unknown-format = O RAC Admin não reconhece este arquivo. Ele lê seus próprios arquivos de plano e tabelas, os arquivos de importação e o user-mapping.xml do Guacamole, arquivos .rdp, inventários em CSV, listas de hosts, Terraform e blueprints do authentik.
empty-file = Não há nada neste arquivo.
api-answer = Isto é uma resposta da API do authentik, que tem IDs no lugar de nomes. Em vez disso, exporte os objetos com o RAC Admin.
api-answer-tokens = Estes são tokens de conexão, como a API do authentik os lista. Não podem ser importados: o authentik os cria quando os usuários se conectam.
one-endpoints-settings = Estas são as configurações de um único endpoint: cole-as nas configurações dele.
control-character = Há um caractere de controle aqui: isto não é um arquivo de texto.
workbook = Isto é uma pasta de trabalho ou um arquivo compactado: salve a tabela como CSV.
not-utf16 = O arquivo começa como UTF-16, mas não é: salve-o como UTF-8.
not-json = Isto não é JSON: { $error }.
not-yaml = Isto não é YAML: { $error }.
not-xml = Isto não é XML: { $error }.
xml-order = Isto não é XML: os elementos não terminam na ordem em que começaram. Nos textos, escreva < como &lt; e & como &amp;.
xml-unreadable = Isto não é XML: não é possível ler.
xml-undefined = Um “&…;” aqui não está definido. Nos textos, escreva & como &amp;.
xml-doctype = Definições de tipo (<!DOCTYPE>) não são lidas: remova-as.
xml-ends-within = O arquivo termina dentro de um elemento.
xml-nested-connection = Há uma conexão dentro de outra conexão.
name-twice = “{ $name }” aparece duas vezes.
alias-in-itself = Um alias (*name) está dentro do que ele repete.
aliases-repeat = Os aliases (*name) repetem demais.
anchors-hold = Há coisas demais atrás das âncoras (&name).
two-documents = Há mais de um documento: importe um de cada vez.
too-deep = O aninhamento é profundo demais.
name-is-map = Um nome não pode ser um mapa nem uma lista.
name-is-alias = Um nome não pode ser um alias.
no-header = A primeira linha não tem nomes de colunas.
too-many-columns = A primeira linha tem mais de { $most } colunas.
column-too-long = A primeira linha tem um nome de coluna com mais de { $most } caracteres.
quote-not-closed-in-row = Uma aspa aberta nesta linha nunca é fechada.
header-is-machine = Esta linha é uma máquina: escreva acima dela os nomes das colunas, como name,host,protocol.
no-rows = Não há linhas abaixo da primeira, que dá nome às colunas.
not-guacamole-list = Os arquivos de importação do Guacamole são listas de conexões.
brace-not-opened = Há um “{"}"}” sem um “{"{"}”.
brace-missing = O arquivo termina dentro de um bloco: falta um “{"}"}”.
block-expected = Um bloco ou “nome = valor” é esperado aqui.
value-expected = “=” ou “{"{"}” é esperado aqui.
ends-in-brackets = O arquivo termina com um delimitador aberto.
bracket-not-opened = Este delimitador não fecha nenhum aberto.
quote-not-closed = Uma aspa aberta aqui nunca é fechada.
quote-ends-line = Um texto entre aspas termina na mesma linha.
interpolation-not-closed = Um “${"{"}” nunca é fechado.
escape-no-character = Este escape não é um caractere.
escape-unknown = Este escape não existe.
heredoc-not-closed = O texto que começa com “<<” aqui nunca termina.

not-utf8 = O arquivo não é UTF-8: foi lido como Windows-1252. Confira os nomes com acentos.
formulas-of-texts = { $count ->
    [one] { $count } célula é uma fórmula como ="0123": o texto dela foi lido.
   *[other] { $count } células são fórmulas como ="0123": os textos delas foram lidos.
}
same-name = { $count ->
    [one] { $count } endpoint tem o nome “{ $name }”.
   *[other] { $count } endpoints têm o nome “{ $name }”.
}
terraform-default = { $source } omite { $field }: o Terraform usa { $value }.

bindings-lost = Nenhum de seus vínculos pode ser importado. Se for criado, todos poderão usá-lo.
column-twice = A tabela tem esta coluna duas vezes: a primeira conta.
column-unnamed = Só colunas com nome são importadas.
column-unassigned = Não está atribuída a nada.
column-repeated = Uma coluna anterior contém o mesmo, e é ela que conta.
column-unknown = Nenhum objeto tem esse campo.
column-of-others = { $kind ->
    [property_mapping] Um mapeamento de propriedade não tem esse campo.
    [provider] Um provedor não tem esse campo.
    [application] Um aplicativo não tem esse campo.
    [outpost] Um outpost não tem esse campo.
   *[endpoint] Um endpoint não tem esse campo.
}
no-kind = “{ $kind }” não é um tipo de objeto.
row-too-long = A linha tem mais células do que a primeira tem nomes.
no-host-column = Nenhuma coluna está atribuída ao host. Atribua a que o contém, para que as linhas possam ser importadas.
not-whole-number = Isto não é um número inteiro.
not-a-host = Isto não é um host.
blank-in-host = Há um espaço no host. Um nome só pode vir depois de um host que tenha ponto, dois-pontos ou dígito.
unknown-protocol = O RAC não oferece { $protocol }: ele se conecta por RDP, SSH e VNC.
no-host = Não tem host.
bad-port = A porta não é um número de 1 a 65535.
port-twice = O host já tem uma porta, que é a que conta.
value-twice = Já tem outro valor, que é o que conta.
no-place = Um endpoint não tem lugar para isto.
not-replaced = O authentik não substitui ${"{"}…{"}"}: use um mapeamento de propriedade para o que varia entre usuários.
set-by-authentik = O próprio authentik define isto.
no-object = Não é um objeto do Remote Access Control.
no-imported-field = Não é um campo que o RAC Admin importa.
list-left-alone = Nem toda a lista é conhecida: ela fica de fora, e o que existe permanece.
binding-without-target = O alvo dele não é um endpoint nem um aplicativo do arquivo.

no-groups = Grupos de conexões não existem no authentik.
own-guacd = O outpost do authentik traz seu próprio guacd.
counted-together = O authentik conta as conexões de todos os usuários juntas.
no-load-balancing = O authentik não faz balanceamento de carga.
no-attribute = O authentik não tem esse atributo.
no-connection = Isto não é uma conexão.
no-text = Isto não é um texto.
names-with-values = Deve consistir em nomes com valores.
no-guacamole-key = A importação do Guacamole não tem essa chave.
guacamole-unlimited = { $count ->
    [one] { $count } conexão não tem max-connections, o que no Guacamole significa sem limite: recebe -1. O padrão do authentik seria 1.
   *[other] { $count } conexões não têm max-connections, o que no Guacamole significa sem limite: recebem -1. O padrão do authentik seria 1.
}
no-guacamole-element = O Guacamole não tem esse elemento.
login-not-imported = Logins do Guacamole nunca são senhas de máquinas.
connection-of-no-one = O login dela não tem nome de usuário: no authentik, todos poderiam usá-la.

rdp-window = Quem decide é a janela do navegador.
rdp-line = O próprio guacd se adapta à velocidade da conexão.
rdp-device = Um navegador não pode repassá-lo à máquina.
rdp-security = O próprio guacd negocia a segurança: consulte o parâmetro “security”.
rdp-signature = Assinaturas de arquivos .rdp não são verificadas.
rdp-asking = Perguntar ou não cabe ao authentik.
rdp-no-parameter = O guacd não tem um parâmetro para isto.
rdp-again-below = Aparece de novo mais abaixo no arquivo, e é essa entrada que conta.
rdp-no-entry = Isto não é “chave:tipo:valor”.
rdp-no-gateway = O arquivo diz para não usar o gateway.
rdp-no-remote-app = O arquivo diz para não iniciá-lo como RemoteApp.
rdp-gateway-always = O guacd sempre usa o gateway indicado no arquivo.
rdp-gateway-missing = O arquivo não indica nenhum gateway.
rdp-certificate = O guacd não pergunta a ninguém: só conecta se o certificado for válido ou se “ignore-cert” estiver definido.
rdp-shell-of-apps = Inicia RemoteApps no Windows: o próprio guacd faz isso, pelo parâmetro “remote-app”.
rdp-password = O Windows a criptografou para um usuário em uma máquina: nada mais consegue lê-la.

terraform-too-large = Este valor refere-se a si mesmo, ou é grande demais.
terraform-computes = O Terraform calcula este valor.
terraform-computes-list = O Terraform calcula esta lista.
terraform-file = O Terraform o lê de um arquivo.
terraform-no-default = A variável dele não tem valor padrão.
terraform-deposed = O Terraform já o substituiu e ainda precisa destruí-lo.
terraform-defaults-taken = Foram usados valores padrão de variáveis: { $names }. O Terraform pode ter outros valores, de arquivos .tfvars ou do ambiente.
terraform-other-resource = Vem de outro recurso.
terraform-no-json-object = Isto não é um objeto JSON.
terraform-nothing = Não tem recursos do Remote Access Control do authentik.
terraform-only = Só resources, variables e locals são lidos.
terraform-repeats = Usa “{ $name }”: importe o estado em vez disso.
terraform-binding-repeats = Usa “for_each” ou “count”: importe o estado em vez disso.
terraform-other-outpost = É um outpost do tipo { $type }.
terraform-name-unknown = O nome não é conhecido sem o Terraform.
terraform-unknown = { $kind ->
    [property_mapping] Sem o Terraform, não se sabe qual é este mapeamento de propriedade.
    [provider] Sem o Terraform, não se sabe qual é este provedor.
    [user] Sem o Terraform, não se sabe qual é este usuário.
    [group] Sem o Terraform, não se sabe qual é este grupo.
    [policy] Sem o Terraform, não se sabe qual é esta política.
   *[flow] Sem o Terraform, não se sabe qual é este fluxo.
}
terraform-unnamed = { $kind ->
    [property_mapping] Sem o Terraform, não se sabe o nome deste mapeamento de propriedade.
    [provider] Sem o Terraform, não se sabe o nome deste provedor.
    [user] Sem o Terraform, não se sabe o nome deste usuário.
    [group] Sem o Terraform, não se sabe o nome deste grupo.
    [policy] Sem o Terraform, não se sabe o nome desta política.
   *[flow] Sem o Terraform, não se sabe o nome deste fluxo.
}
terraform-no-such-kind = { $kind ->
    [property_mapping] { $source } não é um mapeamento de propriedade.
    [provider] { $source } não é um provedor.
    [user] { $source } não é um usuário.
    [group] { $source } não é um grupo.
    [policy] { $source } não é uma política.
   *[flow] { $source } não é um fluxo.
}
id-in-place-of-name = { $kind ->
    [property_mapping] Este é o ID de um mapeamento de propriedade, não o nome.
    [provider] Este é o ID de um provedor, não o nome.
    [user] Este é o ID de um usuário, não o nome.
    [group] Este é o ID de um grupo, não o nome.
    [policy] Este é o ID de uma política, não o nome.
   *[flow] Este é o ID de um fluxo, não o slug.
}

blueprint-not-created = O RAC Admin não o cria: o que se refere a ele precisa que ele exista no authentik.
blueprint-deletes = O blueprint o exclui.
blueprint-conditions = O authentik decide pelas “conditions” se ele existe.
blueprint-other-outpost = É um outpost de outro tipo, não rac.
blueprint-no-id = Não há entrada com este ID.
blueprint-no-target = Não tem alvo.
blueprint-several = Refere-se a um de vários endpoints com este nome.
blueprint-unknown = { $kind ->
    [property_mapping] Sem o authentik, não se sabe qual é este mapeamento de propriedade.
    [provider] Sem o authentik, não se sabe qual é este provedor.
    [user] Sem o authentik, não se sabe qual é este usuário.
    [group] Sem o authentik, não se sabe qual é este grupo.
    [policy] Sem o authentik, não se sabe qual é esta política.
   *[flow] Sem o authentik, não se sabe qual é este fluxo.
}
tag-no-name = Esta tag não tem nome.
tag-no-context = O contexto do blueprint não tem isto.
tag-env = Vem do ambiente do authentik (!Env).
tag-defaults-taken = Foram usados valores padrão de !Env: { $names }. O ambiente do authentik pode ter outros valores.
tag-file = Vem de um arquivo no servidor do authentik (!File).
tag-format-no-text = Este !Format não tem texto.
tag-format-unreadable = Não é possível ler este !Format.
tag-format-too-few = Este !Format tem valores de menos.
tag-other-object = Vem de outro objeto do authentik.
tag-computed = O authentik calcula este valor.

terraform-lacks = O provider do Terraform não o tem.
terraform-by-id = O provider do Terraform não consegue procurá-lo pelo nome: o ID é uma variável, que o RAC Admin não consegue resolver ao importar este arquivo.
blueprint-not-distinct = Um blueprint não consegue distingui-lo de outro com o mesmo nome, provedor, protocolo e host.
