at-position = Linha { $line }, coluna { $column }: { $message }
clean-up = Remover invisíveis
remove-comments = Remover comentários

secret-kept-as-text = Linha { $line }: este segredo é mantido como texto. Outros leitores de YAML o tratam como { $kind ->
    [number] um número
    [bool] verdadeiro ou falso
    [null] nada
    [date] uma data
   *[sign] uma instrução
}.
kept-as-text = Linha { $line }: mantido como o texto “{ $text }”. Outros leitores de YAML o tratam como { $kind ->
    [number] um número
    [bool] verdadeiro ou falso
    [null] nada
    [date] uma data
   *[sign] uma instrução
}.
comment-after-secret = Linha { $line }: um “#” inicia depois deste segredo um comentário, que não é armazenado. Se ele faz parte do segredo, ponha o segredo entre aspas.
comment-after-value = Linha { $line }: “{ $text }” é um comentário e não é armazenado. Se faz parte do valor, ponha o valor entre aspas.
read-as-one-character = Linha { $line }: “{ $text }” é lido como um caractere, como em JSON. Outros leitores de YAML o recusam: escreva o próprio caractere.
comment-of-javascript = Um nome começa como um comentário de JavaScript. Um comentário em YAML começa com “#”.

not-a-map = As configurações são nomes com valores: escreva “nome: valor”, um por linha.
too-deep = O aninhamento é profundo demais.
several-documents = Há mais de um documento: remova o “---” ou “...”.
name-is-no-text = Um nome não pode ser um mapa nem uma lista. Ponha-o entre aspas se for texto.
no-references = Âncoras (&name) e aliases (*name) não são aceitos aqui: escreva o valor por extenso, ou ponha entre aspas um texto que comece assim.
no-merge-keys = Chaves de mesclagem (<<) não são aceitas aqui. Ponha entre aspas se for um nome.
float-wants-number = “!!float” precisa de um número como o JSON o escreve.
no-directives = Diretivas (%) não são aceitas aqui: remova esta linha.
invisible-character = Há um caractere invisível aqui: { $character }. Remova-o, ou escreva-o como escape entre aspas duplas.
invisible-after-colon = Depois deste “:” há { $character }, mas o YAML precisa de um espaço.
given-twice = “{ $name }” aparece duas vezes.
nul-character = Há um caractere NUL aqui, que o authentik não pode armazenar. Remova-o.
number-too-large = Este número é grande demais: o authentik armazenaria “inf”. Ponha-o entre aspas para mantê-lo como texto.
number-too-small = Este número é pequeno demais: o authentik armazenaria 0. Ponha-o entre aspas para mantê-lo como texto.
number-too-long = Este número tem dígitos demais para o authentik. Ponha-o entre aspas para mantê-lo como texto.
tab-instead-of-spaces = Há uma tabulação aqui, mas o YAML precisa de espaços.
half-a-character = Este escape é metade de um caractere, que o authentik não pode armazenar. Escreva os escapes das duas metades, ou o próprio caractere.
tag-of-blueprints = Tags só funcionam em blueprints: o authentik não avalia “{ $tag }” em configurações. Escreva o próprio valor.
no-tags-for-text = Tags ({ $tag }) não são aceitas aqui. Ponha um texto entre aspas para mantê-lo como texto.
no-tags = Tags ({ $tag }) não são aceitas aqui: escreva o próprio valor.
not-json = Isto não é JSON: { $why }.
json-with-comments = Isto parece JSON com comentários. JSON não tem comentários: remova-os, ou escreva as configurações em YAML com “#”.
not-yaml = Isto não é YAML: { $why }. Um texto com caracteres como : # @ ou % precisa de aspas.

not-closed = esta aspa ou este delimitador não é fechado
indented-otherwise = o recuo desta linha difere do das linhas acima
indent-more = esta linha precisa de mais recuo
needs-colon = um nome precisa de “:” e um espaço depois dele
nothing-behind = nada pode vir depois do valor na mesma linha
no-such-beginning = um valor não pode começar com este caractere
block-header = depois de “|” e “>” devem vir as linhas do texto
block-indentation = o texto precisa de mais recuo, com espaços
no-character = nenhum caractere tem este número: o último é \U0010ffff
no-escape = esse escape não existe; entre aspas duplas, escreva a barra invertida duas vezes
brace-missing = falta “,” ou “{"}"}”
bracket-missing = falta “,” ou “]”
after-quote = nada pode vir depois da aspa de fechamento
after-comment = o texto continua depois de um comentário
space-before-comment = um comentário precisa de um espaço antes do “#”
closes-nothing = este delimitador não fecha nada
list-on-next-line = uma lista começa na linha abaixo do seu nome
value-missing = falta um valor aqui
name-missing = não há nome antes do “:”
name-on-line-of-mark = um nome deve começar na linha do seu “?”
name-is-block = um nome não pode ser um bloco de linhas

looks-like-ldif = Isto parece LDIF. As configurações são parâmetros do Guacamole como “nome: valor”, um por linha: cada “guacConfigParameter: nome=valor” vira uma linha assim.
looks-like-xml = Isto parece XML, como o user-mapping.xml do Guacamole. As configurações são parâmetros do Guacamole como “nome: valor”, um por linha: cada <param name="…"> vira uma linha assim.
looks-like-rdp = Isto parece um arquivo .rdp. As configurações são parâmetros do Guacamole como “nome: valor”, um por linha; os nomes diferem dos usados em arquivos .rdp.
looks-like-registry = Isto parece uma exportação do registro do Windows. As configurações são parâmetros do Guacamole como “nome: valor”, um por linha.
looks-like-blueprint = Isto parece um blueprint. Importe-o no authentik em Blueprints; aqui cabem só as linhas “nome: valor” abaixo de “settings”.
looks-like-connections = Isto parece uma lista de conexões. As configurações pertencem a uma conexão: cole só os parâmetros dela, como “nome: valor”, um por linha.
looks-like-connection = Isto parece uma conexão inteira. Aqui cabem só os parâmetros dela, como “nome: valor”, um por linha.
looks-like-objects = Isto parece uma lista de objetos. As configurações são parâmetros do Guacamole como “nome: valor”, um por linha.
looks-like-hcl = Isto parece Terraform (HCL). As configurações são parâmetros do Guacamole como “nome: valor”, um por linha: cole só o que está dentro de jsonencode({"{"}…{"}"}), com “:” em vez de “=”.
looks-like-csv = Isto parece CSV. As configurações são parâmetros do Guacamole como “nome: valor”, um por linha.
looks-like-ini = Isto parece um arquivo INI. As configurações são parâmetros do Guacamole como “nome: valor”, um por linha, sem seções.
looks-like-pairs = Isto parece linhas de “chave=valor”. As configurações são “nome: valor”, um por linha: escreva “: ” em vez de “=”.
looks-like-ssh-config = Isto parece uma configuração SSH. As configurações são parâmetros do Guacamole como “nome: valor”, um por linha.
looks-like-address = Isto parece um endereço. O lugar dele é o campo “Host”; as configurações são “nome: valor”, um por linha.
looks-like-putty-key = Isto parece uma chave do PuTTY. Exporte-a como chave OpenSSH no PuTTYgen e cole o resultado no parâmetro “private-key”.
looks-like-private-key = Isto parece só uma chave privada. Escreva “private-key: |” e a chave abaixo, cada linha com recuo de dois espaços, ou adicione o parâmetro “private-key” em Parâmetros.
looks-like-certificate = Isto parece só uma chave ou um certificado. Escreva o nome do parâmetro e “: |”, e o texto abaixo, cada linha com recuo de dois espaços.
looks-like-public-key = Isto parece uma chave SSH pública. As configurações são “nome: valor”, um por linha, e o guacd precisa da chave privada.

host-with-spaces = Um host não pode conter espaços.
host-with-colons = O authentik divide o host no primeiro dois-pontos: o guacd recebe “{ $text }” como porta. Uma porta é um número de 1 a 65535.
ipv6-in-brackets = Insira o endereço IPv6 sem colchetes, e a porta no parâmetro próprio.
name-with-colon = Um nome de host não pode conter dois-pontos. Insira a porta no parâmetro próprio.
host-unseen-refused = O host contém { $characters }, o que o authentik recusa.
host-unseen = O host contém { $characters }. Nomes de host não podem conter isso.
ipv6-as-host = O authentik divide o host no primeiro dois-pontos: “{ $host }” não funciona como endereço IPv6.
set-hostname-and-port = Em vez disso, defina os parâmetros hostname e port.
ipv6-zone = A zona “{ $zone }” deve ser uma interface de rede onde o guacd é executado.
more-than-a-host = Isto é mais do que um nome de host.
no-place-for = Um endpoint não tem lugar para: { $parts }.
user-as-parameter = Insira o usuário no parâmetro username.
no-port = Não há porta depois dos dois-pontos: o guacd usa o padrão.
not-a-port = “{ $port }” não é uma porta. Uma porta é um número de 1 a 65535.
no-host = Não há host antes dos dois-pontos.
host-in-quotes = Insira o host sem aspas.
separate-port = Separe a porta com dois-pontos.
one-host = Um endpoint tem um host. Crie um endpoint para cada um.
name-with-character = Um nome de host não pode conter “{ $character }”.
two-dots = Um nome de host não pode ter dois pontos finais seguidos (..).
name-too-long = Longo demais: um nome de host tem no máximo 253 caracteres, e 63 entre um ponto e outro.
other-script = Se o guacd encontra um nome em outra escrita depende de onde ele é executado. A forma ASCII, que começa com xn--, funciona em qualquer lugar.
no-ipv4 = “{ $host }” não é um endereço IPv4: quatro números de 0 a 255.

part-scheme = o esquema
part-password = a senha
part-path = o caminho
part-query = a query string
part-fragment = a parte depois de “#”
part-fields = os outros campos
part-share = o compartilhamento

hidden = Oculto
hidden-as-it-was = Oculto, como estava
hidden-changed = Oculto, alterado
hidden-changed-alike = Oculto, com a mesma alteração

two-secrets = { $first } e { $second }
three-secrets = { $first }, { $second } e { $third }
more-secrets = { $first }, { $second } e mais { $count }
