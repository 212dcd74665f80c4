title = 活动
caption = 活动
unknown = authentik 记录会话何时开始，但不记录何时结束：因此无从得知会话持续了多久、哪些仍在进行。
refresh = 刷新
export = 导出
export-failed = 无法写入文件：RAC Admin 的一部分无法加载。

what = 内容
when = 时间
who = 用户
provider = 提供程序
endpoint = 端点
user = 用户
from = 来自
none = —
kind = 操作
period = 时段
all-users = 所有用户
all-endpoints = 所有端点
all-providers = 所有提供程序
everything = 所有操作
clear = 清除筛选
kind-launches = 启动
kind-created = 已创建
kind-changed = 已更改
kind-deleted = 已删除
kind-problems = 故障
last-days = { $days ->
    [1] 过去 24 小时
   *[other] 过去 { $days } 天
}

empty-title = 没有活动
empty-text = authentik 在此时段内没有与远程访问有关的事件。除非另有配置，authentik 会在一年后删除事件。
no-match-title = 没有活动与筛选条件匹配
no-match-text = 更改或清除筛选条件或时段。
event-count = { $count } 个事件
read-until = 事件过多，无法一次读取。已显示自此时间起的全部事件：{ $time }
read-on = 读取更早的事件
not-assigned-to-endpoint = 未显示：{ $count } 个事件无法归到某个端点，因为端点或应用程序已删除或无法读取。
not-assigned-to-provider = 未显示：{ $count } 个事件无法归到某个提供程序，因为端点或应用程序已删除或无法读取。
not-assigned-to-both = 未显示：{ $count } 个事件无法归到某个端点和提供程序，因为端点或应用程序已删除或无法读取。

by-hour = 按小时统计的启动次数
by-endpoint = 按端点统计的启动次数
per-day = 每天的启动次数
launches = 启动次数
hour = 小时
day = 日期（UTC）
other-providers = 其他提供程序
all-launches = 所有启动
launches-in = { $of }：{ $count } 次启动
no-launches = 没有启动。
busiest-hour = { $all } 次启动，最多在 { $hour }（{ $most } 次）。
no-launches-in-days = 过去 { $days } 天没有启动。
busiest-day = 过去 { $days } 天有 { $all } 次启动，最多在 { $day }（{ $most } 次）。
endpoints-launched = 启动了 { $count } 个端点。
other-endpoints = 其他 { $count } 个端点
not-counted = 无法统计启动次数。
not-counted-hidden-all = 未计入：{ $all } 个提供程序，因为您的账户看不到其应用程序。
not-counted-hidden = 未计入：{ $all } 个提供程序中的 { $count } 个，因为您的账户看不到其应用程序。
not-counted-too-many = 未计入：{ $all } 个提供程序中的 { $count } 个，因为最多统计 { $most } 个。
not-counted-failed-all = 未计入：{ $all } 个提供程序。{ $why }
not-counted-failed = 未计入：{ $all } 个提供程序中的 { $count } 个。{ $why }
