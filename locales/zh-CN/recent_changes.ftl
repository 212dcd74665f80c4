about = 在此标签页中对提供程序、端点、属性映射、绑定和连接令牌所做的更改，以及在此对应用程序和前哨所做的更改，包括通过导入和计划所做的。它们只存于此标签页的内存中：重新加载、断开连接或锁定页面都会忘记它们。
empty-title = 此标签页中还没有更改
empty-text = 您创建、更改或删除的内容会列在此处，并可撤销。
caption = 最近更改
change = 更改
when = 时间
state = 状态
undo = 撤销
can-be-undone = 可撤销
can-not-be-undone = 无法撤销
changed-since = 未撤销：此后已更改
partly = 已撤销 { $done } / { $all }
more = 另有 { $count } 个
dropped = { $count } 项更早的更改不再保留。
undo-of = 撤销：{ $title }
if-undone = 如果撤销：
undo-did = 为撤销而执行了：

create-again = { $kind ->
    [provider] 重新创建提供程序“{ $name }”
    [property-mapping] 重新创建属性映射“{ $name }”
    [binding] 重新创建绑定“{ $name }”
    [application] 重新创建应用程序“{ $name }”
    [outpost] 重新创建前哨“{ $name }”
    [connection-token] 重新创建连接令牌“{ $name }”
   *[endpoint] 重新创建端点“{ $name }”
}
create-again-with-bindings = { $kind ->
    [provider] 重新创建提供程序“{ $name }”，含 { $count } 个绑定
    [property-mapping] 重新创建属性映射“{ $name }”，含 { $count } 个绑定
    [binding] 重新创建绑定“{ $name }”，含 { $count } 个绑定
    [application] 重新创建应用程序“{ $name }”，含 { $count } 个绑定
    [outpost] 重新创建前哨“{ $name }”，含 { $count } 个绑定
    [connection-token] 重新创建连接令牌“{ $name }”，含 { $count } 个绑定
   *[endpoint] 重新创建端点“{ $name }”，含 { $count } 个绑定
}
delete = { $kind ->
    [provider] 删除提供程序“{ $name }”
    [property-mapping] 删除属性映射“{ $name }”
    [binding] 删除绑定“{ $name }”
    [application] 删除应用程序“{ $name }”
    [outpost] 删除前哨“{ $name }”
    [connection-token] 删除连接令牌“{ $name }”
   *[endpoint] 删除端点“{ $name }”
}
restore = { $kind ->
    [provider] 恢复提供程序“{ $name }”的 { $fields }
    [property-mapping] 恢复属性映射“{ $name }”的 { $fields }
    [binding] 恢复绑定“{ $name }”的 { $fields }
    [application] 恢复应用程序“{ $name }”的 { $fields }
    [outpost] 恢复前哨“{ $name }”的 { $fields }
    [connection-token] 恢复连接令牌“{ $name }”的 { $fields }
   *[endpoint] 恢复端点“{ $name }”的 { $fields }
}
provider-and-endpoint = 提供程序和端点
add-again = { $kind ->
    [provider] 将提供程序重新添加到{ $object }
    [property-mapping] 将属性映射重新添加到{ $object }
    [binding] 将绑定重新添加到{ $object }
    [application] 将应用程序重新添加到{ $object }
    [outpost] 将前哨重新添加到{ $object }
    [connection-token] 将连接令牌重新添加到{ $object }
   *[endpoint] 将端点重新添加到{ $object }
}
object = { $kind ->
    [provider] 提供程序“{ $name }”
    [property-mapping] 属性映射“{ $name }”
    [binding] 绑定“{ $name }”
    [application] 应用程序“{ $name }”
    [outpost] 前哨“{ $name }”
    [connection-token] 连接令牌“{ $name }”
   *[endpoint] 端点“{ $name }”
}

lost-settings = 无法恢复“{ $name }”的设置：您的账户无法查看它们。
lost-bindings = 无法恢复“{ $name }”的全部绑定。它恢复后为“已关闭（上限 0）”：先添加其绑定，再设置其上限。
lost-endpoints = 无法恢复“{ $name }”中您的账户无法查看的端点。
lost-outposts = “{ $name }”不会重新添加到其前哨：无法读取这些前哨。
lost-uses = “{ $name }”不会在原使用之处重新选中：无法读取原使用之处。
lost-expiring = 无法恢复“{ $name }”的绑定：它会过期，而 API 无法写入过期时间。
lost-access = 无法恢复应用程序“{ $name }”的全部绑定。它恢复后没有提供程序：先添加其绑定，再将其分配给提供程序。
lost-icon = 无法恢复“{ $name }”的图标：它是上传的文件。
lost-along = authentik 随“{ $name }”一起删除的内容，或引用它的内容，无法恢复：应用程序授权、反向通道提供程序、品牌的默认应用程序。
lost-token = 前哨“{ $name }”恢复后使用新令牌：如果由您自行运行，请用新令牌启动它。
lost-object = { $kind ->
    [provider] 无法恢复提供程序“{ $name }”。
    [property-mapping] 无法恢复属性映射“{ $name }”。
    [binding] 无法恢复绑定“{ $name }”。
    [application] 无法恢复应用程序“{ $name }”。
    [outpost] 无法恢复前哨“{ $name }”。
    [connection-token] 无法恢复连接令牌“{ $name }”。
   *[endpoint] 无法恢复端点“{ $name }”。
}

question = 撤销此更改？
not-back = ID 和启动地址是新的。连接令牌不会恢复。
not-overwritten = 此后由其他人更改的内容不会被覆盖。
forgotten = 此处不再有此更改的记录。
changed-fields = 此后已更改：{ $fields }。未写入任何内容。
changed-value = { $name } 从 { $old } 改为 { $new }
changed-settings = { $name }（{ $changes }）
listed = { $first }、{ $second }
value = “{ $value }”
no-value = 无
missing = { $kind ->
    [provider] 其提供程序已不存在。
    [property-mapping] 其属性映射已不存在。
    [binding] 其绑定已不存在。
    [application] 其应用程序已不存在。
    [outpost] 其前哨已不存在。
    [connection-token] 其连接令牌已不存在。
   *[endpoint] 其端点已不存在。
}
needs = { $kind ->
    [provider] 其提供程序已删除。先撤销该删除。
    [property-mapping] 其属性映射已删除。先撤销该删除。
    [binding] 其绑定已删除。先撤销该删除。
    [application] 其应用程序已删除。先撤销该删除。
    [outpost] 其前哨已删除。先撤销该删除。
    [connection-token] 其连接令牌已删除。先撤销该删除。
   *[endpoint] 其端点已删除。先撤销该删除。
}
in-use = 未删除，因为它正被使用：{ $users }。
count-endpoints = { $count } 个端点
count-providers = { $count } 个提供程序
count-connection-tokens = { $count } 个连接令牌
count-bindings = { $count } 个绑定
count-outposts = { $count } 个前哨
count-others = { $count } 个其他对象

undone = 已撤销
already-as-before = 之前已是原状
count-already-as-before = { $count } 个之前已是原状。
undone-changes = { $count ->
    [0] 未撤销任何更改
   *[other] 已撤销 { $count } 个对象的更改
}
undone-changes-of = { $done ->
    [0] 未撤销任何更改
   *[other] 已撤销 { $done } 个对象的更改，共 { $all } 个
}
undone-changes-summary = { $count ->
    [0] 未撤销任何更改。
   *[other] 已撤销 { $count } 个对象的更改。
}
undone-changes-so-far = { $count ->
    [0] 目前未撤销任何更改。
   *[other] 目前已撤销 { $count } 个对象的更改。
}

conflict-text = 在您更改之后，它在 authentik 中又被更改。为每个字段选择是否恢复您更改之前的值。
conflict-base = 您的更改
conflict-take-mine = 恢复原值
conflict-keep-theirs = 保留 authentik 中的值
conflict-save = 保存此选择
somebody-changed = { $kind ->
    [provider] 其他人更改了此提供程序
    [property-mapping] 其他人更改了此属性映射
    [binding] 其他人更改了此绑定
    [application] 其他人更改了此应用程序
    [outpost] 其他人更改了此前哨
    [connection-token] 其他人更改了此连接令牌
   *[endpoint] 其他人更改了此端点
}
as-before = 您更改之前
as-now = 当前
as-yours = 您更改之后
