rename-to = Renomear para “{ $name }”
set-to = Definir como “{ $value }”
remove-it = Remover
write-as-text = Escrever como texto
write-text = Escrever "{ $text }" como texto
remove-line-break = Remover a quebra de linha
remove-whitespace = Remover o espaço em branco
write-backslash = Escrever a barra invertida
clean-up = Remover invisíveis

set-by-provider-or-mapping = O provedor ou um mapeamento de propriedade pode defini-lo.
set-at-launch = Uma expressão pode defini-lo na abertura.
set-by-endpoints = Os endpoints a que se aplica podem defini-lo.

always-set = O authentik sempre define “{ $name }”; o valor definido aqui não tem efeito. A unidade fica no contêiner do outpost e é excluída com ele.
set-by-mapping-too = O mapeamento de propriedade “{ $mapping }” define o mesmo valor; o definido aqui não tem efeito.
overridden-later = O mapeamento de propriedade “{ $mapping }” é aplicado depois e substitui este valor.
overridden-by-mapping = O mapeamento de propriedade “{ $mapping }” substitui este valor: os mapeamentos são aplicados depois de todas as configurações.
secret-readable = Quem pode ver { $owner ->
    [provider] este provedor
    [endpoint] este endpoint
   *[mapping] este mapeamento de propriedade
} pode ler este segredo.
null-value = null chega ao guacd como o texto “None”. Para deixar um parâmetro sem definição, remova-o.
empty-in-endpoint = Vazio significa o padrão do guacd, mesmo que o provedor defina um valor.
empty-in-expression = Vazio significa o padrão do guacd, mesmo que as configurações tenham um valor.
empty-value = Vazio significa o padrão do guacd, o mesmo que não definido.
left-out = O authentik deixa de fora uma configuração estática que é { $value ->
    [null] null
    [false] false
    [number] 0
    [list] uma lista vazia
    [map] um mapa vazio
   *[text] vazia
}: o guacd não a recebe, e ela não substitui nada.
text-is-kept = O texto "{ $text }" é mantido.

newer-guacd = O guacd 1.6.0, fornecido com o authentik, não tem o parâmetro “{ $name }” e o ignora; versões mais novas o têm.
other-protocol = “{ $name }” é um parâmetro de { $others }; o guacd o ignora para { $these }.
did-you-mean = O guacd não tem o parâmetro “{ $name }” e o ignora. Você quis dizer “{ $meant }”?
unknown-name = O guacd não tem o parâmetro “{ $name }” e o ignora.

list-value = Uma lista chega ao guacd como texto Python, que ele não pode usar.
map-value = Um mapa chega ao guacd como texto Python, que ele não pode usar.
option-in-other-case = O guacd não tem a opção “{ $text }” para isto: as opções diferenciam maiúsculas de minúsculas.
no-such-option = O guacd não tem a opção “{ $text }” para isto e usa o padrão.
newer-encoding = MacRoman precisa de um guacd mais novo que o 1.6.0, fornecido com o authentik.
out-of-range = “{ $text }” está fora do intervalo: no mínimo { $least }, no máximo { $greatest }.
too-small = “{ $text }” está fora do intervalo: no mínimo { $least }.
port-only-digits = Uma porta tem só dígitos, ao contrário de “{ $text }”.
only-true-or-false = O guacd aceita aqui só “true” e “false”; com “{ $text }”, fica desativado.
only-whole-numbers = O guacd aceita aqui só números inteiros; com “{ $text }”, usa o padrão.
not-text = Este parâmetro é texto, mas o valor é { $kind ->
    [number] um número
   *[switch] verdadeiro ou falso
}. Escrito como texto, toda ferramenta mantém sua grafia.
not-text-secret = Este parâmetro é texto, mas o valor é { $kind ->
    [number] um número
   *[switch] verdadeiro ou falso
}, e o guacd o recebe em outra grafia.
not-text-as-typed = Este parâmetro é texto, mas o valor é { $kind ->
    [number] um número
   *[switch] verdadeiro ou falso
}: o guacd recebe “{ $text }”, não “{ $typed }”.
ends-with-line-break = Termina com uma quebra de linha, que o guacd trata como parte do valor.
ends-with-whitespace = Termina com espaço em branco, que o guacd trata como parte do valor.
starts-with-line-break = Começa com uma quebra de linha, que o guacd trata como parte do valor.
starts-with-whitespace = Começa com espaço em branco, que o guacd trata como parte do valor.
starts-and-ends-with-line-break = Começa e termina com uma quebra de linha, que o guacd trata como parte do valor.
starts-and-ends-with-whitespace = Começa e termina com espaço em branco, que o guacd trata como parte do valor.
no-time-zone = “{ $text }” não é um fuso horário, como Europe/Berlin.
no-colours = “{ $text }” não é um esquema de cores nomeado nem uma lista de cores como “foreground: rgb:ff/ff/ff”.
token-not-replaced = O authentik não substitui “{ $token }”: o guacd o recebe sem alteração. Para usar dados do usuário, escreva a expressão de um mapeamento de propriedade.
looks-like-tag = Isto parece a tag “!{ $tag }”. Tags só funcionam em blueprints; aqui o guacd recebe este texto sem alteração.
recordings-in-container = Esta pasta fica no contêiner do outpost: as gravações são excluídas com ele, a menos que um volume esteja montado ali.
text-logs-in-container = Esta pasta fica no contêiner do outpost: os logs de texto são excluídos com ele, a menos que um volume esteja montado ali.

unseen-in-name = O nome contém { $characters }: o guacd o trata como um nome diferente.
unseen-inside = Um texto aqui dentro contém { $characters }.
unseen-refused = Contém { $characters }. O authentik recusa isso.
unseen-escape = Contém { $characters }. Quem o cria é uma barra invertida entre aspas duplas: escreva “\\”, ou use aspas simples.
unseen-in-value = { $count ->
    [one] Contém { $characters }, que é invisível.
   *[other] Contém { $characters }, que são invisíveis.
}

same-as-host-field = O campo do host já tem este valor.
instead-of-host-field = O guacd usa “{ $text }” daqui, não o valor do campo do host.
instead-of-host-field-value = O guacd usa “{ $text }” daqui, não “{ $field }” do campo do host.
hostname-of-mapping = Isto substitui o host de todos os endpoints a que este mapeamento de propriedade se aplica.
hostname-of-provider = Isto substitui o host de todos os endpoints deste provedor que não o definem eles mesmos.
port-of-mapping = Isto substitui a porta no campo do host de todos os endpoints a que este mapeamento de propriedade se aplica.
port-of-provider = Isto substitui a porta no campo do host de todos os endpoints deste provedor que não a definem eles mesmos.
ipv6-host = O authentik divide o host no primeiro dois-pontos: “{ $host }” não funciona como endereço IPv6. Defina-o aqui.
ipv6-port = O authentik usa como porta o que vem depois do primeiro dois-pontos do endereço IPv6. Defina a porta aqui.
port-after-first-colon = O authentik usa como porta o que vem depois do primeiro dois-pontos do campo do host.
vnc-port-unless-set = VNC não tem porta padrão: o guacd não consegue conectar, a menos que o provedor ou um mapeamento de propriedade defina uma.
vnc-port-unless-at-launch = VNC não tem porta padrão: o guacd não consegue conectar, a menos que uma expressão defina uma na abertura.
vnc-port = VNC não tem porta padrão: o guacd não consegue conectar sem uma.

nla-fails = NLA falha com o guacd fornecido com o authentik: a criptografia FIPS dele não tem o que a NLA precisa.
vmconnect-needs-id = Com “vmconnect”, o Hyper-V precisa do ID da máquina virtual em “preconnection-blob”. Sem ele, as conexões falham.
tls-certificates = Com “tls”, o guacd recusa certificados de servidor autoassinados. Para aceitar um, defina “cert-fingerprints”, “cert-tofu” ou “ignore-cert”.

mac-address = O guacd aceita um endereço MAC só como seis bytes separados por dois-pontos, ao contrário de “{ $text }”.
no-effect-without = Não tem efeito sem “{ $name }”.
wake-up-range = O pacote é enviado da rede do outpost e desperta só as máquinas que um broadcast dali alcança.
name-has-no-effect-without = “{ $name }” não tem efeito sem “{ $missing }”.

key-quoted = Cada linha desta chave começa com os mesmos caracteres, como em um e-mail citado: o guacd não encontra a chave.
remove-quote-marks = Remover esses caracteres
key-in-expression = O authentik acrescenta quatro espaços antes de cada linha de uma expressão: monte a chave com "\n".join([…]), uma string por linha.
key-empty = Não há nada entre a primeira e a última linha desta chave.
key-not-base64 = As linhas entre a primeira e a última linha desta chave não são Base64.
putty-key = Esta é uma chave do PuTTY (.ppk), que o guacd não pode ler. Exporte-a no PuTTYgen: Conversions, Export OpenSSH key.
public-instead-of-private = Esta é uma chave pública, mas é necessária a chave privada. Ela está no arquivo sem “.pub”.
certificate-instead-of-private = Isto é um certificado, mas é necessária a chave privada.
key-of-unknown-kind = A primeira linha não diz que tipo de chave privada é esta, como em “-----BEGIN RSA PRIVATE KEY-----”.
key-without-first-line = Falta a primeira linha desta chave, “-----BEGIN …-----”.
add-first-line = Adicionar a primeira linha
key-without-both-lines = Faltam a primeira e a última linha desta chave.
add-both-lines = Adicionar as duas linhas
no-private-key = O guacd não consegue ler isto como chave privada: uma chave começa com “-----BEGIN ”.
key-without-last-line = Falta a última linha desta chave, “-----END …-----”.
add-last-line = Adicionar a última linha
key-cut-off = A chave está cortada: falta a linha “-----END …”.
key-label-unknown = O guacd não pode ler uma chave com o rótulo “{ $label }”: a biblioteca SSH dele não conhece esse rótulo.
key-labels-differ = A primeira linha desta chave diz “{ $first }” e a última, “{ $last }”: elas devem ser iguais.
key-label-wrong = O rótulo “{ $label }” não corresponde à chave entre as linhas.
key-lines-inexact = A primeira e a última linha de uma chave devem ser exatamente “-----BEGIN …-----” e “-----END …-----”, em maiúsculas e com cinco hifens de cada lado.
label-it = Usar o rótulo “{ $label }”
several-keys = Há várias chaves privadas; o guacd usa só a primeira.
keep-first-key = Manter a primeira
text-before-encrypted-key = Há texto antes da chave: o guacd não percebe que ela é criptografada e não pede a frase secreta.
text-around-key = Há texto antes ou depois da chave, que o guacd ignora.
keep-only-key = Manter só a chave
sftp-key-encrypted = Esta chave é criptografada, e “sftp-passphrase” não está definido: sem ele, o guacd não pode usar a chave.
key-encrypted = Esta chave é criptografada, e “passphrase” não está definido: o guacd pede a frase secreta a cada usuário.
private-instead-of-public = Esta é uma chave privada. Insira a chave pública ou um certificado.
key-breaks-written = As quebras de linha desta chave estão escritas como “\n”; o guacd precisa de quebras reais.
turn-into-breaks = Transformar \n em quebras de linha
key-breaks-lost = Esta chave perdeu as quebras de linha; o guacd precisa delas.
key-some-breaks-lost = Algumas linhas desta chave perderam as quebras de linha; o guacd precisa delas.
restore-breaks = Restaurar as quebras de linha
key-with-spaces = Há linhas desta chave que começam ou terminam com espaços: o guacd não encontra a chave, porque a biblioteca SSH dele compara linhas inteiras.
remove-spaces = Remover os espaços
key-gaps = Esta chave tem linhas vazias, ou nenhuma depois dos cabeçalhos: o guacd não consegue lê-la.
fix-lines = Corrigir as linhas
key-with-cr = As linhas desta chave terminam com CR e LF: o guacd não percebe se ela é criptografada e não pede a frase secreta.
end-with-lf = Terminar as linhas com LF
key-after-empty-lines = Há linhas vazias antes desta chave: o guacd não percebe se ela é criptografada.
