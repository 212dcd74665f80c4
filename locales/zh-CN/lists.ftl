refresh = 刷新
chips = 仅显示
chip-closed = 已关闭
chip-findings = 有问题
chip-open = 对所有人开放
chip-never-launched = 从未启动
chip-no-outpost = 无前哨
open-not-known = 您的账户无法检查哪些端点对所有人开放。
not-launched-since = 自 { $day } 起未启动过。
saved-views = 已保存的视图

view = 视图
view-title = 此列表的视图
density = 密度
comfortable = 宽松
compact = 紧凑
columns = 列
columns-help = 适用于此浏览器。
look-of-the-address = 列和密度来自此页面的地址。在此处的更改会改变地址。
use-own-look = 使用此浏览器的设置
always = 始终显示
move-column-up = 上移 { $label }
move-column-down = 下移 { $label }
at-the-edge = 无法继续移动。
moved = { $label } 现在是第 { $place } 列。
reset = 重置
reset-done = 列表已恢复默认视图。
close = 关闭
view-name = 视图名称
view-help = 保存当前的搜索、筛选、排序、列和密度，存于此浏览器。要共享视图，复制其链接。
save-view = 保存视图
name-missing = 输入名称。
saved = 已保存视图“{ $name }”。
copy-view = 复制 { $name } 的链接
delete-view = 删除视图 { $name }
too-many-views = 已保存 { $count } 个视图。先删除一个。

actions-of = { $name } 的操作
edit = 编辑
clone = 克隆
copy-to = 复制到…
delete = 删除
tokens-of = { $known ->
    [at-least] { $name } 的连接令牌：至少 { $count } 个
    [unknown] { $name } 的连接令牌：数量未知
   *[exactly] { $name } 的连接令牌：{ $count } 个
}
endpoints-of = { $known ->
    [at-least] { $name } 的端点：至少 { $count } 个
    [unknown] { $name } 的端点：数量未知
   *[exactly] { $name } 的端点：{ $count } 个
}
too-many-rows = 一页为 { $drawn } 行，authentik 发送了 { $sent } 行。仅显示前 { $drawn } 行。
and-hidden = 另有 { $count } 个您的账户看不到
hidden-text = authentik 会计入它们，但不向您的账户显示。
only-visible = 列表仅显示您的账户能查看的内容。可能还有更多。

none-match-search = { $object ->
    [provider] 没有 RAC 提供程序与“{ $search }”匹配。
    [property-mapping] 没有属性映射与“{ $search }”匹配。
    [connection-token] 没有连接令牌与“{ $search }”匹配。
    [application] 没有应用程序与“{ $search }”匹配。
    [outpost] 没有前哨与“{ $search }”匹配。
    [binding] 没有绑定与“{ $search }”匹配。
   *[endpoint] 没有端点与“{ $search }”匹配。
}
none-match-both = { $object ->
    [provider] 没有 RAC 提供程序与“{ $search }”和筛选条件匹配。
    [property-mapping] 没有属性映射与“{ $search }”和筛选条件匹配。
    [connection-token] 没有连接令牌与“{ $search }”和筛选条件匹配。
    [application] 没有应用程序与“{ $search }”和筛选条件匹配。
    [outpost] 没有前哨与“{ $search }”和筛选条件匹配。
    [binding] 没有绑定与“{ $search }”和筛选条件匹配。
   *[endpoint] 没有端点与“{ $search }”和筛选条件匹配。
}
none-match-filters = { $object ->
    [provider] 没有 RAC 提供程序与筛选条件匹配。
    [property-mapping] 没有属性映射与筛选条件匹配。
    [connection-token] 没有连接令牌与筛选条件匹配。
    [application] 没有应用程序与筛选条件匹配。
    [outpost] 没有前哨与筛选条件匹配。
    [binding] 没有绑定与筛选条件匹配。
   *[endpoint] 没有端点与筛选条件匹配。
}
no-match-text = 更改或清除搜索和筛选条件。
clear = 清除搜索和筛选

selected = 已选择 { $count } 个
not-shown = 其中 { $count } 个未在此显示
keep-shown = 仅保留显示的
clear-selection = 清除选择

type-name = 输入“{ $name }”以确认
type-number = 输入 { $number } 以确认
looking-what-goes = 正在检查哪些对象会一并删除…
not-found = authentik 未找到它：已不存在，或对您的账户不可见。它可能仍然存在。
still-there = 未删除：删除时 authentik 未找到它，但它仍然存在。
not-an-id = 其 ID 在 authentik 中无效。
asks-to-wait = authentik 要求等待
already-gone = 之前已被删除。

breadcrumb = 导航路径
more-actions = 更多操作
copy-link = 复制链接
link-copied = 已复制此页面的链接。
link-not-copied = 不允许复制；请手动复制窗口的地址。
