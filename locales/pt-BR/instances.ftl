before-instance = Instância:{" "}
instance = Instância: { $name }
add = Adicionar instância…
manage = Gerenciar instâncias
edit-this = Editar…
remove-this = Remover…
host-state = { $host } · { $state }
connected-page = conectada, só nesta página
connected-tab = conectada, nesta aba
connected-browser = conectada, neste navegador
not-connected = não conectada

instances = Instâncias
about = Cada instância do authentik tem um nome, uma cor e seu próprio token. O cabeçalho mostra em qual você está.
current = Em uso
address = authentik
token = Token
no-token = Nenhum (não conectada)
fixed = Configurada pelo operador desta página. Não é possível alterá-la ou removê-la aqui.
not-kept = Este navegador não armazena nada para esta página: as instâncias que você adicionar se perdem ao recarregar.
switch = Mudar para esta
edit = Editar
disconnect = Desconectar
remove = Remover
switch-to = Mudar para { $name }
edit-of = Editar { $name }
disconnect-from = Desconectar { $name }
remove-of = Remover { $name }
disconnect-all = Desconectar todas

add-title = Adicionar instância
add-done = Adicionar e conectar
edit-title = Editar instância
save = Salvar
name = Nome
name-help = Como você a chama, por exemplo “Produção”. Mostrado no cabeçalho, no título da janela e antes de qualquer exclusão.
colour = Cor
no-colour = Nenhuma
blue = Azul
teal = Azul-petróleo
green = Verde
amber = Âmbar
red = Vermelho
violet = Violeta
url = URL do authentik
url-help = O endereço em que os usuários entram, como https://auth.example.com.
url-moved = Um endereço diferente é um authentik diferente: o token do antigo será esquecido.
not-changed = Não foi possível salvar a instância
name-missing = Com várias instâncias, cada uma precisa de um nome.
name-taken = Outra instância tem este nome.
name-too-long = { $most ->
    [one] Use no máximo { $most } caractere.
   *[other] Use no máximo { $most } caracteres.
}

remove-title = Remover a instância “{ $name }”?
remove-text = Todas as abas deste navegador esquecem o token dela. Nada muda no authentik: o token ainda existe lá.
remove-done = Remover instância
all-title = Desconectar de todas as instâncias?
all-text = Este navegador esquece todos os tokens. Eles ainda existem no authentik, e as instâncias permanecem na lista.
removed = Instância “{ $name }” removida.
disconnected = Desconectado de “{ $name }”.
stale = Esta instância foi removida em outra aba, ou seu endereço foi alterado. Ela fica aqui até você salvar ou descartar suas alterações nesta página.
