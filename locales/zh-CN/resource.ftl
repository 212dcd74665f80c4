failure-not-found = 此处没有内容
failure-no-permission = 无权查看
failure-unsupported = 尚不支持
failure-other = 无法加载
try-again = 重试
request-id = 请求 ID（用于查 authentik 的日志）：{ $id }

none = 无
yes = 是
no = 否
managed = 由 authentik 管理
hidden-mapping = 您的账户无法查看的映射（{ $id }）

checking-uses = 正在检查还有哪些对象使用它…
no-uses = 没有其他对象使用它。
no-visible-uses = 您的账户能看到的其他对象都不使用它。可能还有看不到的对象。
maybe-more-uses = 可能还有您的账户看不到的对象。
deleted-with-it = 一并删除
unlinked = 解除关联，但保留
kept-without-it = 保留，不再使用它
left-dangling = 保留，但会引用已删除的对象
also-affected = 同样受影响
uses = { $what }：{ $objects }
uses-named = { $what }：{ $objects }（{ $names }）
uses-named-more = { $what }：{ $objects }（{ $names } 及另外 { $more } 个）
endpoints = { $count } 个端点
connection-tokens = { $count } 个连接令牌
property-mappings = { $count } 个属性映射
bindings = { $count } 个绑定
providers = { $count } 个提供程序
applications = { $count } 个应用程序
outposts = { $count } 个前哨
others = { $count } 个 { $kind }

clear-cache = 清除 authentik 的策略缓存
clear-cache-what = authentik 会将用户能看到哪些端点以及策略的结果缓存最多一天。清除缓存后，authentik 会为所有人重新评估。
cache-cleared = 已清除 authentik 的策略缓存。
