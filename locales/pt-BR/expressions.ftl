in-line = Linha { $line }: { $text }
hint-in-line = Linha { $line }, uma dica: { $text }
more = E mais { $count }.

string-not-closed = A string que começa aqui nunca é fechada.
field-not-closed = Um campo {"{"}…{"}"} da f-string que começa aqui nunca é fechado.
f-string-too-deep = O aninhamento da f-string que começa aqui é profundo demais para o Python.
typographic-quote = Esta é uma aspa tipográfica. O Python aceita só " e '.
refused-prefix = O Python não permite estas letras antes de uma aspa, só r, u, b, f, br e fr.
refused-escape = Escape inválido na string que começa aqui: \x precisa de 2 dígitos hexadecimais, \u de 4, \U de 8, e \N de um nome entre chaves. Para uma barra invertida, escreva duas.
refused-brace = Um {"}"} nesta f-string não tem um {"{"} de abertura. Para uma chave como texto, escreva duas.
refused-empty-field = Um campo {"{"}…{"}"} desta f-string está vazio. Para chaves como texto, escreva-as duas vezes.
refused-conversion = Só r, s ou a podem vir depois do ! em um campo desta f-string.
refused-bracket = Os delimitadores em um campo {"{"}…{"}"} desta f-string não correspondem.
refused-lambda = Um lambda em um campo {"{"}…{"}"} desta f-string deve estar entre parênteses.
refused-field = Um campo {"{"}…{"}"} desta f-string não é uma expressão Python.
four-spaces = O authentik acrescenta quatro espaços antes de cada linha da expressão, também em strings de várias linhas.
key-of-lines = O authentik acrescenta quatro espaços antes de cada linha da expressão, também nesta string: não é possível ler a chave privada contida nela.
key-in-one-line = Não é possível ler a chave privada nesta string: a primeira e a última linha precisam de uma quebra de linha (\n) entre elas e o resto.
join-lines = Escrever como “"\n".join([…])”

bracket-not-closed = O delimitador { $open } nunca é fechado.
bracket-not-opened = O delimitador { $close } não tem abertura.
brackets-too-deep = Mais de 200 delimitadores estão abertos aqui, demais para o Python.
bracket-mismatched = O delimitador { $open } da linha { $line } é fechado por { $close } em vez de { $partner }.
tabs-and-spaces = O recuo mistura tabulações e espaços, o que o Python recusa. Use só espaços.
indented-unexpectedly = Esta linha tem mais recuo que a anterior, que não inicia um bloco.
indented-like-none = Este recuo não corresponde a nenhuma das linhas acima.
block-missing = Um bloco com recuo deve vir depois dos dois-pontos.
block-too-deep = O aninhamento do bloco que começa aqui é profundo demais para o Python.

else-if = O Python escreve “else if” como “elif”.
colon-missing = Uma linha que começa com “{ $keyword }” precisa de dois-pontos no fim.
single-equals = Um único = atribui um valor. Para comparar, escreva ==.
ampersands = O Python escreve “and”, não &&.
bars = O Python escreve “or”, não ||.
exclamation-mark = O Python escreve “not”, não !.
not-allowed-outside-strings = O Python não permite este caractere fora de strings.

only-comments = Há só comentários. Escreva uma expressão, ou deixe vazio.
open-end = A expressão pode terminar aqui sem “return” e então não acrescenta configurações. Termine cada caminho com “return {"{"}…{"}"}”.
returns-string = O authentik ignora o que não é um dict, e isto retorna uma string.
returns-number = O authentik ignora o que não é um dict, e isto retorna um número.
returns-boolean = O authentik ignora o que não é um dict, e isto retorna True ou False.
returns-list = O authentik ignora o que não é um dict, e isto retorna uma lista.
returns-set = O authentik ignora o que não é um dict, e isto retorna um set: os elementos dele não têm “nome: valor”.
settings-not-returned = As configurações não são retornadas: escreva “return” antes delas.
nothing-returned = Nada é retornado: a expressão não acrescenta configurações. Termine-a com “return {"{"}…{"}"}”.

python-spelling = O Python escreve “{ $name }” como { $spelling }.
only-in-policies = “{ $name }” existe nas políticas de expressão do authentik, não em mapeamentos de propriedade.
not-defined = “{ $name }” não é definido pelo Python, pelo authentik nem por esta expressão. Verifique a grafia.
only-at-launch = “{ $name }” só existe na abertura: um teste deste mapeamento falha aqui.
http-request-none = Na abertura, “http_request” é None: “{ $code }” falha, e o authentik deixa de fora o mapeamento inteiro. Verifique “if request.http_request:” antes.
