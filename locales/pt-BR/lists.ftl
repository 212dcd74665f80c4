refresh = Atualizar
chips = Mostrar somente
chip-closed = Fechados
chip-findings = Com problemas
chip-open = Liberados para todos
chip-never-launched = Nunca abertos
chip-no-outpost = Sem outpost
open-not-known = Sua conta não pode verificar quais endpoints estão liberados para todos.
not-launched-since = Não abertos desde { $day }.
saved-views = Exibições salvas

view = Exibição
view-title = Exibição desta lista
density = Densidade
comfortable = Confortável
compact = Compacta
columns = Colunas
columns-help = Vale neste navegador.
look-of-the-address = As colunas e a densidade vêm do endereço desta página. Alterações feitas aqui mudam o endereço.
use-own-look = Usar as deste navegador
always = sempre visível
move-column-up = Mover { $label } para cima
move-column-down = Mover { $label } para baixo
at-the-edge = Não é possível movê-la mais.
moved = { $label } agora é a coluna { $place }.
reset = Redefinir
reset-done = A lista voltou à exibição normal.
close = Fechar
view-name = Nome da exibição
view-help = Pesquisa, filtros, ordem, colunas e densidade como estão agora, mantidos neste navegador. Para compartilhar, copie o link.
save-view = Salvar exibição
name-missing = Insira um nome.
saved = A exibição “{ $name }” foi salva.
copy-view = Copiar o link para { $name }
delete-view = Excluir a exibição { $name }
too-many-views = { $count } exibições estão salvas. Exclua uma antes.

actions-of = Ações de { $name }
edit = Editar
clone = Clonar
copy-to = Copiar para…
delete = Excluir
tokens-of = { $known ->
    [at-least] { $count ->
        [one] pelo menos { $count } token de conexão de { $name }
       *[other] pelo menos { $count } tokens de conexão de { $name }
    }
    [unknown] número desconhecido de tokens de conexão de { $name }
   *[exactly] { $count ->
        [one] { $count } token de conexão de { $name }
       *[other] { $count } tokens de conexão de { $name }
    }
}
endpoints-of = { $known ->
    [at-least] { $count ->
        [one] pelo menos { $count } endpoint de { $name }
       *[other] pelo menos { $count } endpoints de { $name }
    }
    [unknown] número desconhecido de endpoints de { $name }
   *[exactly] { $count ->
        [one] { $count } endpoint de { $name }
       *[other] { $count } endpoints de { $name }
    }
}
too-many-rows = O authentik enviou { $sent } linhas para uma página de { $drawn }. Só as primeiras { $drawn } são mostradas.
and-hidden = e mais { $count } que sua conta não pode ver
hidden-text = O authentik os conta, mas não os mostra para sua conta.
only-visible = A lista mostra só o que sua conta pode ver. Pode haver mais.

none-match-search = { $object ->
    [provider] Nenhum provedor RAC corresponde a “{ $search }”.
    [property-mapping] Nenhum mapeamento de propriedade corresponde a “{ $search }”.
    [connection-token] Nenhum token de conexão corresponde a “{ $search }”.
    [application] Nenhum aplicativo corresponde a “{ $search }”.
    [outpost] Nenhum outpost corresponde a “{ $search }”.
    [binding] Nenhum vínculo corresponde a “{ $search }”.
   *[endpoint] Nenhum endpoint corresponde a “{ $search }”.
}
none-match-both = { $object ->
    [provider] Nenhum provedor RAC corresponde a “{ $search }” e aos filtros.
    [property-mapping] Nenhum mapeamento de propriedade corresponde a “{ $search }” e aos filtros.
    [connection-token] Nenhum token de conexão corresponde a “{ $search }” e aos filtros.
    [application] Nenhum aplicativo corresponde a “{ $search }” e aos filtros.
    [outpost] Nenhum outpost corresponde a “{ $search }” e aos filtros.
    [binding] Nenhum vínculo corresponde a “{ $search }” e aos filtros.
   *[endpoint] Nenhum endpoint corresponde a “{ $search }” e aos filtros.
}
none-match-filters = { $object ->
    [provider] Nenhum provedor RAC corresponde aos filtros.
    [property-mapping] Nenhum mapeamento de propriedade corresponde aos filtros.
    [connection-token] Nenhum token de conexão corresponde aos filtros.
    [application] Nenhum aplicativo corresponde aos filtros.
    [outpost] Nenhum outpost corresponde aos filtros.
    [binding] Nenhum vínculo corresponde aos filtros.
   *[endpoint] Nenhum endpoint corresponde aos filtros.
}
no-match-text = Altere a pesquisa ou os filtros, ou limpe-os.
clear = Limpar pesquisa e filtros

selected = { $count ->
    [one] { $count } selecionado
   *[other] { $count } selecionados
}
not-shown = { $count ->
    [one] { $count } deles não aparece aqui
   *[other] { $count } deles não aparecem aqui
}
keep-shown = Manter só os que aparecem
clear-selection = Limpar seleção

type-name = Digite “{ $name }” para confirmar
type-number = Digite { $number } para confirmar
looking-what-goes = Verificando o que seria excluído junto…
not-found = O authentik não o encontrou: não existe mais ou não é visível para sua conta. Pode ainda existir.
still-there = Não excluído: o authentik não o encontrou para a exclusão, mas ele ainda existe.
not-an-id = O ID não é válido no authentik.
asks-to-wait = o authentik pede para aguardar
already-gone = Já havia sido excluído.

breadcrumb = Trilha de navegação
more-actions = Mais ações
copy-link = Copiar link
link-copied = O link desta página foi copiado.
link-not-copied = A cópia não foi permitida; copie o endereço da janela.
