settings = Configurações
settings-help = Parâmetros de conexão do Guacamole.
view = Exibição das configurações
parameters = Parâmetros
text = Texto

language = Linguagem do texto
yaml = YAML
json = JSON
text-help = Um “nome: valor” por linha, ou JSON. Texto continua texto, com ou sem aspas: 0123, 1e5, no.
not-as-parameters = Corrija o erro no texto para voltar a Parâmetros.
undo = Desfazer
nothing-to-undo = Nenhuma alteração a desfazer.
redo = Refazer
nothing-to-redo = Nenhuma alteração desfeita a refazer.
rewrite = Reescrever o texto
keep-text = Manter o texto
decide-first = Primeiro escolha se o texto deve ser reescrito.
rewrites = Esta alteração reescreve o texto inteiro: aspas e quebras de linha se perdem. Desfazer restaura o texto.
rewrites-comments = { $count ->
    [one] Esta alteração reescreve o texto inteiro: { $count } comentário se perde. Desfazer restaura o texto.
   *[other] Esta alteração reescreve o texto inteiro: { $count } comentários se perdem. Desfazer restaura o texto.
}
comments-in-value = { $count ->
    [one] Alterar este valor remove do texto { $count } comentário dentro dele. Desfazer restaura o texto.
   *[other] Alterar este valor remove do texto { $count } comentários dentro dele. Desfazer restaura o texto.
}
count-comments-not-saved = { $count ->
    [one] { $count } comentário não é salvo: o authentik armazena só nomes e valores.
   *[other] { $count } comentários não são salvos: o authentik armazena só nomes e valores.
}
comments-not-in-json = { $count ->
    [one] JSON não tem comentários: mudar para JSON remove { $count } comentário. Desfazer restaura o texto.
   *[other] JSON não tem comentários: mudar para JSON remove { $count } comentários. Desfazer restaura o texto.
}
show-secrets = Mostrar segredos
hide-secrets = Ocultar segredos
covered = Mostre os segredos para editar o texto.

search = Pesquisar parâmetros
search-hint = Nome ou significado
add = Adicionar parâmetro
add-hint = Procure um parâmetro por nome ou significado
add-unknown = Fora do catálogo: adicionado como digitado
add-set = Já definido: ir até ele
parameter-option = { $section }: { $meaning }
none-set = Nenhum parâmetro definido: valem os padrões do guacd.
none-set-matches = Nenhum parâmetro definido corresponde a “{ $search }”.
not-set-yet = Correspondem, mas não estão definidos
add-one = Adicionar
add-name = Adicionar { $name }
more-matches = E mais { $count }: acrescente uma palavra à pesquisa.
other-section = Fora do catálogo
unknown = O catálogo não tem este nome. Ele é mantido como está.
default = Padrão: { $value }
only-newer = Requer um guacd mais novo que o fornecido com o authentik.
recipes = Receitas
remove = Remover { $name }
reset = Redefinir { $name }
not-set = Não definido
true = Verdadeiro
false = Falso
empty = (vazio)
kept-as = { $kind ->
    [null] Mantido como nulo
    [bool] Mantido como verdadeiro ou falso
    [number] Mantido como número
    [list] Mantido como lista
    [map] Mantido como mapa
   *[text] Mantido como texto
}
hidden = Oculto
show-key = Mostrar
hide-key = Ocultar
show-name = Mostrar { $name }
hide-name = Ocultar { $name }
upload = De um arquivo
upload-of = De um arquivo: { $name }

error = Erro:
warning = Aviso:
hint = Dica:
more-findings = E mais { $count }.

copy-secrets = Segredos
copy-secrets-help = Sem eles, insira novos em Configurações.
copy-broken = Para deixar os segredos de fora, corrija antes o erro no texto das configurações.
copy-hidden = Se o authentik ocultar da sua conta as configurações do original, elas não serão copiadas.
copy-secrets-named = Copiar { $names }
