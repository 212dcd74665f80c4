caption = 更新日志
what = 内容
when = 时间
who = 用户
whence = 来自
how = 方式
refresh = 刷新
authentik = authentik 自身
acting-as = { $user }，代表 { $other }
unknown = 未知
empty-title = 没有事件
empty-text = authentik 没有此对象的事件，或已将其删除。
forbidden = 您的账户无法查看 authentik 的事件。有查看事件的权限后，可在此看到谁在何时更改了什么。
no-diff = 仅在启用企业版审计时，authentik 才记录具体的更改。
revert = 还原
revert-of = 还原 { $who } 的更改
logged-change = 更新日志中 { $who } 的更改
by-blueprint = 通过蓝图
by-launch = 通过启动
by-api = 通过 API

nested-field = { $field } { $path }
field = { $field }：
from-to = 从“{ $before }”改为“{ $after }”
from-empty = 从空改为“{ $after }”
to-empty = 从“{ $before }”改为空
added = 已添加“{ $value }”
added-empty = 已添加空值
removed = 已移除“{ $value }”
removed-empty = 已移除空值
changed = 已更改
hidden-value = （已隐藏）

launched = 已启动
model-created = 已创建
model-changed = 已更改
model-deleted = 已删除
configuration-error = 配置错误
configuration-warning = 配置警告
policy-failed = 策略失败
mapping-failed = 属性映射失败
authentik-failed = authentik 失败
secret-viewed = 机密被查看
created-kind = { $kind ->
    [provider] 已创建提供程序
    [endpoint] 已创建端点
    [mapping] 已创建属性映射
    [token] 已创建连接令牌
   *[unknown] 已创建 { $model }
}
changed-kind = { $kind ->
    [provider] 已更改提供程序
    [endpoint] 已更改端点
    [mapping] 已更改属性映射
    [token] 已更改连接令牌
   *[unknown] 已更改 { $model }
}
deleted-kind = { $kind ->
    [provider] 已删除提供程序
    [endpoint] 已删除端点
    [mapping] 已删除属性映射
    [token] 已删除连接令牌
   *[unknown] 已删除 { $model }
}
error-of-kind = { $kind ->
    [provider] 配置错误：提供程序
    [endpoint] 配置错误：端点
    [mapping] 配置错误：属性映射
    [token] 配置错误：连接令牌
   *[unknown] 配置错误：{ $model }
}
warning-of-kind = { $kind ->
    [provider] 配置警告：提供程序
    [endpoint] 配置警告：端点
    [mapping] 配置警告：属性映射
    [token] 配置警告：连接令牌
   *[unknown] 配置警告：{ $model }
}
created-many = { $kind ->
    [provider] 已创建 { $count } 个提供程序
    [endpoint] 已创建 { $count } 个端点
    [mapping] 已创建 { $count } 个属性映射
    [token] 已创建 { $count } 个连接令牌
   *[unknown] 已创建 { $count } × { $model }
}
changed-many = { $kind ->
    [provider] 已更改 { $count } 个提供程序
    [endpoint] 已更改 { $count } 个端点
    [mapping] 已更改 { $count } 个属性映射
    [token] 已更改 { $count } 个连接令牌
   *[unknown] 已更改 { $count } × { $model }
}
deleted-many = { $kind ->
    [provider] 已删除 { $count } 个提供程序
    [endpoint] 已删除 { $count } 个端点
    [mapping] 已删除 { $count } 个属性映射
    [token] 已删除 { $count } 个连接令牌
   *[unknown] 已删除 { $count } × { $model }
}
provider = 提供程序
endpoint = 端点
property-mapping = 属性映射
connection-token = 连接令牌
endpoint-of = { $application } 的一个端点

recent = 最新事件
recent-empty = authentik 还没有与远程访问有关的事件。
and-more = 另有 { $count } 个
