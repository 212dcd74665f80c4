export = Exportar
import = Importar…

export-objects = { $object ->
    [provider] Exportar provedores RAC
    [property-mapping] Exportar mapeamentos de propriedade
   *[endpoint] Exportar endpoints
}
export-count = { $object ->
    [provider] { $count ->
        [one] Exportar { $count } provedor RAC
       *[other] Exportar { $count } provedores RAC
    }
    [property-mapping] { $count ->
        [one] Exportar { $count } mapeamento de propriedade
       *[other] Exportar { $count } mapeamentos de propriedade
    }
   *[endpoint] { $count ->
        [one] Exportar { $count } endpoint
       *[other] Exportar { $count } endpoints
    }
}
format = Formato
csv-help = Uma tabela para planilhas. O RAC Admin a lê de volta.
plan-file-help = O arquivo de plano do RAC Admin: tudo, para guardar, comparar e importar.
terraform-help = Configuração para o provider { $name }, com blocos import.
blueprint = Blueprint
blueprint-help = O authentik cria os objetos a partir dele, também em outra instância.
also = Exportar também
also-property-mappings = Mapeamentos de propriedade
also-providers = Provedores
also-applications = Aplicativos
also-outposts = Outposts
also-endpoints = Endpoints
secrets = Incluir segredos
secrets-help = Sem eles, o arquivo tem um marcador para cada um, e importá-lo mantém o que está armazenado.
reading-part = Lendo: { $part }, { $done } de { $all }

size = { $objects ->
    [one] { $objects } objeto, { $size } kB
   *[other] { $objects } objetos, { $size } kB
}
nothing = Não há nada a exportar: os objetos não existem mais ou não são visíveis para sua conta.
no-secrets = Nenhum destes objetos tem segredos em suas configurações.
file-secrets = Quem tiver o arquivo pode ler estes segredos
holder = { $kind } “{ $name }”: { $secrets }
left-out = { $count ->
    [one] { $count } objeto tem segredos, que ficam fora do arquivo.
   *[other] { $count } objetos têm segredos, que ficam fora do arquivo.
}
left-out-terraform = { $count ->
    [one] { $count } objeto tem segredos: o Terraform os pede como variáveis.
   *[other] { $count } objetos têm segredos: o Terraform os pede como variáveis.
}
left-out-of-blueprint = { $count ->
    [one] { $count } objeto tem segredos: forneça-os no contexto do blueprint, como { $key }…. Se o objeto existe no authentik, o blueprint não o altera; um novo sem o contexto tem segredos vazios.
   *[other] { $count } objetos têm segredos: forneça-os no contexto do blueprint, como { $key }…. O blueprint não altera os que existem no authentik; os novos sem o contexto têm segredos vazios.
}
expressions = As expressões dos mapeamentos de propriedade são exportadas como estão. Verifique se nenhuma contém um segredo.
losses = Não neste formato
needs = O blueprint precisa destes objetos no authentik e não os cria
loss = { $what }: { $why }
unread = Não foi possível ler tudo
unread-part = { $part }: { $why }
text = Texto

copy = Copiar
copied = Copiado
copy-failed = A cópia não foi permitida; selecione o texto
download = Baixar
download-file = Baixar { $name }
close = Fechar
reading = Lendo…
