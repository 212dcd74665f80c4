too-many-entries = O arquivo tem mais de { $most } entradas. Divida-o em arquivos menores.
file-too-large = O arquivo tem mais de 10 MB. Divida-o em arquivos menores.
mistake-in-line = Linha { $line }: { $mistake }
not-a-plan-file = Isto não é um arquivo de plano: falta “format: { $format }”.
newer-version = Este arquivo de plano tem a versão { $found }; o RAC Admin lê a versão { $known }.
version-missing = Falta a versão do arquivo de plano: escreva “version: 1”.
section-is-a-list = “{ $section }” deve ser uma lista.

unknown-section = O RAC Admin não conhece essa seção de um arquivo de plano.
in-section = “{ $section }”
in-entry = “{ $section }”, entrada { $entry }
unnamed-entry = { $kind ->
    [property_mapping] mapeamento de propriedade { $place }
    [provider] provedor { $place }
    [application] aplicativo { $place }
    [outpost] outpost { $place }
   *[endpoint] endpoint { $place }
}
entry-is-names-with-values = { $kind ->
    [property_mapping] Um mapeamento de propriedade deve consistir em nomes com valores.
    [provider] Um provedor deve consistir em nomes com valores.
    [application] Um aplicativo deve consistir em nomes com valores.
    [outpost] Um outpost deve consistir em nomes com valores.
   *[endpoint] Um endpoint deve consistir em nomes com valores.
}
no-tags = Arquivos de plano não têm tags como a que está em “{ $name }”.
name-missing = Não tem nome.
slug-missing = Não tem slug.
secrets-kept = { $count ->
    [one] { $count } segredo não está no arquivo: o que a instância tem é mantido.
   *[other] { $count } segredos não estão no arquivo: o que a instância tem é mantido.
}

part-property-mappings = mapeamentos de propriedade
part-providers = provedores
part-applications = aplicativos
part-outposts = outposts
part-endpoints = endpoints
part-bindings = vínculos
part-flows = fluxos
part-users = usuários
part-groups = grupos
part-policies = políticas

may-not-read = { $part ->
    [property_mappings] Sua conta não tem permissão para ler os mapeamentos de propriedade.
    [providers] Sua conta não tem permissão para ler os provedores.
    [applications] Sua conta não tem permissão para ler os aplicativos.
    [outposts] Sua conta não tem permissão para ler os outposts.
    [endpoints] Sua conta não tem permissão para ler os endpoints.
    [bindings] Sua conta não tem permissão para ler os vínculos.
    [flows] Sua conta não tem permissão para ler os fluxos.
    [users] Sua conta não tem permissão para ler os usuários.
    [groups] Sua conta não tem permissão para ler os grupos.
   *[policies] Sua conta não tem permissão para ler as políticas.
}
some-hidden = { $count ->
    [one] Existe { $count } que sua conta não pode ver.
   *[other] Existem { $count } que sua conta não pode ver.
}
endpoints-may-be-missing = O authentik lista só o que sua conta pode usar, como era até um dia atrás.
applications-may-be-missing = O authentik lista só o que sua conta pode usar.

binding-of-user = usuário { $name }
binding-of-group = grupo { $name }
binding-of-policy = política { $name }
binding-of = { $of }: { $binding }

binding-of-impossible = “{ $name }” não pode ser criado.
bindings-not-read = Não foi possível ler os vínculos, por isso não se sabe se tem este.
bindings-kept = Os vínculos que o arquivo não lista são mantidos, porque não é possível criar todos os do arquivo.
kind-not-read = { $part ->
    [property_mappings] Não foi possível ler os mapeamentos de propriedade, por isso não se sabe se existe.
    [providers] Não foi possível ler os provedores, por isso não se sabe se existe.
    [applications] Não foi possível ler os aplicativos, por isso não se sabe se existe.
    [outposts] Não foi possível ler os outposts, por isso não se sabe se existe.
   *[endpoints] Não foi possível ler os endpoints, por isso não se sabe se existe.
}
name-not-read = { $target ->
    [flow] Não foi possível ler os fluxos, por isso “{ $name }” é desconhecido.
    [property_mapping] Não foi possível ler os mapeamentos de propriedade, por isso “{ $name }” é desconhecido.
    [provider] Não foi possível ler os provedores, por isso “{ $name }” é desconhecido.
    [user] Não foi possível ler os usuários, por isso “{ $name }” é desconhecido.
    [group] Não foi possível ler os grupos, por isso “{ $name }” é desconhecido.
   *[policy] Não foi possível ler as políticas, por isso “{ $name }” é desconhecida.
}
name-unknown = { $target ->
    [flow] Não há um fluxo “{ $name }”.
    [property_mapping] Não há um mapeamento de propriedade “{ $name }”.
    [provider] Não há um provedor “{ $name }”.
    [user] Não há um usuário “{ $name }”.
    [group] Não há um grupo “{ $name }”.
   *[policy] Não há uma política “{ $name }”.
}
needs-impossible = { $target ->
    [property_mapping] Precisa do mapeamento de propriedade “{ $name }”, que não pode ser criado.
   *[provider] Precisa do provedor “{ $name }”, que não pode ser criado.
}
lacks-field = Falta { $field }, necessário para a criação.
lacks-two-fields = Faltam { $first } e { $second }, necessários para a criação.
lacks-fields = Faltam { $fields }, necessários para a criação.
protocol-unknown = O protocolo é “{ $protocol }”: o authentik tem rdp, ssh e vnc.
outpost-without-provider = Um outpost precisa de pelo menos um provedor.
outpost-name-taken = Um outpost de outro tipo tem este nome.
application-slug-taken = Um aplicativo de outro tipo tem este slug.
application-without-provider = Não tem provedor, que é necessário para a criação.
mode-unknown = O policy_engine_mode não é any nem all.
provider-has-application = O provedor já tem o aplicativo “{ $application }”.
slug-changes = Com o slug, mudam os endereços de abertura dos seus endpoints.
twice-in-file = { $kind ->
    [property_mapping] O arquivo tem este mapeamento de propriedade duas vezes.
    [provider] O arquivo tem este provedor duas vezes.
    [application] O arquivo tem este aplicativo duas vezes.
    [outpost] O arquivo tem este outpost duas vezes.
   *[endpoint] O arquivo tem este endpoint duas vezes.
}
endpoint-unclear = Vários endpoints deste provedor têm este nome, em outros hosts: não se sabe qual deles é.
nothing-to-keep = { $setting } não está no arquivo, e não há nada a manter.
endpoints-go-along = { $count ->
    [one] { $count } endpoint dele é excluído junto.
   *[other] Os { $count } endpoints dele são excluídos junto.
}
no-such-step = Esse passo não existe.
nothing-to-do = Não há nada a fazer.
no-id = O objeto não tem ID.
application-needs-provider = Um aplicativo precisa de um provedor aqui.
binding-is-whole = Um vínculo é gravado por inteiro.
was-not-created = “{ $name }” não foi criado.
nothing-to-bind = Não há nada a vincular.

skipped = Ignorado, porque “{ $name }” não foi criado.
changed-by-others = Alterado por outra pessoa desde que o plano foi feito: { $fields }. Nada foi gravado.
endpoints-added = Foram adicionados endpoints a “{ $provider }” desde que o plano foi feito. Nada foi excluído.
created-by-others = { $kind ->
    [property_mapping] Outra pessoa criou o mapeamento de propriedade “{ $name }” desde que o plano foi feito. Nada foi criado.
    [provider] Outra pessoa criou o provedor “{ $name }” desde que o plano foi feito. Nada foi criado.
    [application] Outra pessoa criou o aplicativo “{ $name }” desde que o plano foi feito. Nada foi criado.
    [outpost] Outra pessoa criou o outpost “{ $name }” desde que o plano foi feito. Nada foi criado.
    [endpoint] Outra pessoa criou o endpoint “{ $name }” desde que o plano foi feito. Nada foi criado.
   *[binding] Outra pessoa criou o vínculo “{ $name }” desde que o plano foi feito. Nada foi criado.
}

limit-is-zero = Ninguém pode se conectar: o limite é 0.
endpoint-is-open = Todos que podem usar o aplicativo podem usar este endpoint: ele não tem vínculos.
