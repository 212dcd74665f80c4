too-many-entries = 文件超过 { $most } 个条目。将它拆分为较小的文件。
file-too-large = 文件大于 10 MB。将它拆分为较小的文件。
mistake-in-line = 第 { $line } 行：{ $mistake }
not-a-plan-file = 这不是计划文件：缺少“format: { $format }”。
newer-version = 此计划文件的版本为 { $found }；RAC Admin 读取版本 { $known }。
version-missing = 计划文件缺少版本：写“version: 1”。
section-is-a-list = “{ $section }”应为列表。

unknown-section = RAC Admin 不认识计划文件的此部分。
in-section = “{ $section }”
in-entry = “{ $section }”，条目 { $entry }
unnamed-entry = { $kind ->
    [property_mapping] 属性映射 { $place }
    [provider] 提供程序 { $place }
    [application] 应用程序 { $place }
    [outpost] 前哨 { $place }
   *[endpoint] 端点 { $place }
}
entry-is-names-with-values = { $kind ->
    [property_mapping] 属性映射应为带值的名称。
    [provider] 提供程序应为带值的名称。
    [application] 应用程序应为带值的名称。
    [outpost] 前哨应为带值的名称。
   *[endpoint] 端点应为带值的名称。
}
no-tags = 计划文件不支持“{ $name }”中这样的标签。
name-missing = 它没有名称。
slug-missing = 它没有 Slug。
secrets-kept = { $count } 个机密不在文件中：保留实例中的机密。

part-property-mappings = 属性映射
part-providers = 提供程序
part-applications = 应用程序
part-outposts = 前哨
part-endpoints = 端点
part-bindings = 绑定
part-flows = 流程
part-users = 用户
part-groups = 组
part-policies = 策略

may-not-read = { $part ->
    [property_mappings] 您的账户没有读取属性映射的权限。
    [providers] 您的账户没有读取提供程序的权限。
    [applications] 您的账户没有读取应用程序的权限。
    [outposts] 您的账户没有读取前哨的权限。
    [endpoints] 您的账户没有读取端点的权限。
    [bindings] 您的账户没有读取绑定的权限。
    [flows] 您的账户没有读取流程的权限。
    [users] 您的账户没有读取用户的权限。
    [groups] 您的账户没有读取组的权限。
   *[policies] 您的账户没有读取策略的权限。
}
some-hidden = 有 { $count } 个您的账户看不到。
endpoints-may-be-missing = authentik 仅列出您的账户能使用的端点，且可能是最多一天前的情况。
applications-may-be-missing = authentik 仅列出您的账户能使用的应用程序。

binding-of-user = 用户 { $name }
binding-of-group = 组 { $name }
binding-of-policy = 策略 { $name }
binding-of = { $of }：{ $binding }

binding-of-impossible = 无法创建“{ $name }”。
bindings-not-read = 无法读取绑定，因此不清楚是否已有此绑定。
bindings-kept = 文件未列出的绑定会保留，因为文件中的绑定无法全部创建。
kind-not-read = { $part ->
    [property_mappings] 无法读取属性映射，因此不清楚它是否存在。
    [providers] 无法读取提供程序，因此不清楚它是否存在。
    [applications] 无法读取应用程序，因此不清楚它是否存在。
    [outposts] 无法读取前哨，因此不清楚它是否存在。
   *[endpoints] 无法读取端点，因此不清楚它是否存在。
}
name-not-read = { $target ->
    [flow] 无法读取流程，因此“{ $name }”未知。
    [property_mapping] 无法读取属性映射，因此“{ $name }”未知。
    [provider] 无法读取提供程序，因此“{ $name }”未知。
    [user] 无法读取用户，因此“{ $name }”未知。
    [group] 无法读取组，因此“{ $name }”未知。
   *[policy] 无法读取策略，因此“{ $name }”未知。
}
name-unknown = { $target ->
    [flow] 没有流程“{ $name }”。
    [property_mapping] 没有属性映射“{ $name }”。
    [provider] 没有提供程序“{ $name }”。
    [user] 没有用户“{ $name }”。
    [group] 没有组“{ $name }”。
   *[policy] 没有策略“{ $name }”。
}
needs-impossible = { $target ->
    [property_mapping] 需要属性映射“{ $name }”，但无法创建它。
   *[provider] 需要提供程序“{ $name }”，但无法创建它。
}
lacks-field = 它没有 { $field }，而创建时需要。
lacks-two-fields = 它没有 { $first } 和 { $second }，而创建时需要。
lacks-fields = 它缺少创建时需要的 { $fields }。
protocol-unknown = 协议为“{ $protocol }”：authentik 有 rdp、ssh 和 vnc。
outpost-without-provider = 前哨至少需要一个提供程序。
outpost-name-taken = 已有其他类型的前哨使用此名称。
application-slug-taken = 已有其他类型的应用程序使用此 Slug。
application-without-provider = 它没有提供程序，而创建时需要。
mode-unknown = 其 policy_engine_mode 既不是 any 也不是 all。
provider-has-application = 该提供程序已有应用程序“{ $application }”。
slug-changes = 其端点的启动地址会随 Slug 一起更改。
twice-in-file = { $kind ->
    [property_mapping] 此属性映射在文件中出现了两次。
    [provider] 此提供程序在文件中出现了两次。
    [application] 此应用程序在文件中出现了两次。
    [outpost] 此前哨在文件中出现了两次。
   *[endpoint] 此端点在文件中出现了两次。
}
endpoint-unclear = 此提供程序有多个同名端点，主机不同：无法得知所指的是哪一个。
nothing-to-keep = { $setting } 不在文件中，也没有可保留的值。
endpoints-go-along = 其 { $count } 个端点会一并删除。
no-such-step = 没有这样的步骤。
nothing-to-do = 没有要执行的操作。
no-id = 该对象没有 ID。
application-needs-provider = 应用程序在此需要提供程序。
binding-is-whole = 绑定会整体写入。
was-not-created = “{ $name }”未创建。
nothing-to-bind = 没有可绑定的内容。

skipped = 已跳过，因为“{ $name }”未创建。
changed-by-others = 自计划生成以来，其他人更改了：{ $fields }。未写入任何内容。
endpoints-added = 自计划生成以来，“{ $provider }”中添加了端点。未删除任何内容。
created-by-others = { $kind ->
    [property_mapping] 自计划生成以来，其他人创建了属性映射“{ $name }”。未创建任何内容。
    [provider] 自计划生成以来，其他人创建了提供程序“{ $name }”。未创建任何内容。
    [application] 自计划生成以来，其他人创建了应用程序“{ $name }”。未创建任何内容。
    [outpost] 自计划生成以来，其他人创建了前哨“{ $name }”。未创建任何内容。
    [endpoint] 自计划生成以来，其他人创建了端点“{ $name }”。未创建任何内容。
   *[binding] 自计划生成以来，其他人创建了绑定“{ $name }”。未创建任何内容。
}

limit-is-zero = 没有人能连接：上限为 0。
endpoint-is-open = 能使用应用程序的所有人都能使用此端点：它没有绑定。
