file-too-large = O arquivo é grande demais para isto.
file-not-read = O navegador não conseguiu ler o arquivo. Escolha-o novamente.
file-unreadable = Não foi possível ler o arquivo como texto.
actions = Ações
cancel = Cancelar
clear = Limpar
close = Fechar
copied = Copiado
copy-failed = A cópia não foi permitida; selecione o texto
dismiss = Dispensar
first-page = Primeira página
hide-password = Ocultar senha
last-page = Última página
loading = Carregando…
never = nunca
next-page = Próxima página
no-options = Nenhuma opção
notifications = Notificações
pagination = Paginação
previous-page = Página anterior
not-done = Não feito
not-found = Não encontrado: não existe mais ou não é visível para sua conta
progress = Progresso
retry-failed = Repetir os que falharam
rows-per-page = Linhas por página
running = Em execução…
search = Pesquisar
select-page = Selecionar tudo nesta página
stop = Parar
show-password = Mostrar senha
sort-by = Ordenar por
uncertain = Incerto: a conexão caiu nesse meio-tempo. Verifique se foi feito, ou tente novamente.
try-again = Tentar novamente
waiting = Aguardando
descending = { $label }, decrescente
remove = Remover { $name }
added = { $name }: adicionado
removed = { $name }: removido
select = Selecionar { $label }
failed = Falhou: { $why }
in-place = Em { $place }
options = { $count ->
    [one] { $count } opção
   *[other] { $count } opções
}
no-match = Nada corresponde a “{ $typed }”
more-unseen = { $count ->
    [one] Existe mais { $count } que sua conta não pode ver
   *[other] Existem mais { $count } que sua conta não pode ver
}
no-match-of-seen = { $none }. { $unseen }
options-and-unseen = { $options } · { $unseen }
shown-of = Mostrando { $shown } de { $all }
shown-of-at-least = Mostrando { $shown } de pelo menos { $all }
show-more = Mostrar mais { $count }
more-options = … e mais { $count }; digite para refinar
clear-of = Limpar { $label }
page = Página { $page }
no-rows = Nenhuma linha
range = { $first }–{ $last } de { $count }
done-of = { $done } de { $all }
pausing = { $why }: continua em { $seconds } s
offline = Você está offline. { $done } de { $all } concluídos. Continua quando a conexão voltar.
offline-interrupted = { $count ->
    [one] Ainda não se sabe se { $count } foi feito: isso será verificado em seguida.
   *[other] Ainda não se sabe se { $count } foram feitos: isso será verificado em seguida.
}
more-items = … e mais { $count }. Os que falham são mostrados.
note = Nota:
success = Sucesso:
warning = Aviso:
error = Erro:
updated-just-now = atualizado agora
updated-seconds-ago = atualizado há { $count } s
updated-minutes-ago = atualizado há { $count } min
updated-hours-ago = atualizado há { $count } h
updated-days-ago = atualizado há { $count } d
comma = { $first }, { $next }
two-sentences = { $first } { $second }

deleted = Excluído
already-gone = Já não existia
count-already-gone = { $count ->
    [one] { $count } já não existia.
   *[other] { $count } já não existiam.
}
count-not-found = { $count ->
    [one] { $count } não foi encontrado: não existe mais ou não é visível para sua conta.
   *[other] { $count } não foram encontrados: não existem mais ou não são visíveis para sua conta.
}
count-failed = { $count ->
    [one] { $count } falhou.
   *[other] { $count } falharam.
}
count-uncertain = { $count ->
    [one] { $count } incerto: a conexão caiu durante a gravação.
   *[other] { $count } incertos: a conexão caiu durante a gravação.
}
count-not-done = { $count ->
    [one] { $count } não foi feito.
   *[other] { $count } não foram feitos.
}
count-still-to-do = { $count ->
    [one] Ainda falta { $count }.
   *[other] Ainda faltam { $count }.
}
