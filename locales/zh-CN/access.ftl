title = 访问权限
table = 访问权限
about = 根据端点及其应用程序的绑定，显示谁能访问哪个端点。authentik 在每次启动时评估策略，并可能将结果缓存一天。连接随后能否成功，见端点的检查清单。
refresh = 刷新
only-own = authentik 仅列出您的账户自己能使用的端点，其列表可能是一天前的。

users = 用户
groups = 组
rows = 行
search-users = 搜索用户
search-groups = 搜索组
search-endpoints = 搜索端点
filters = 筛选条件
show = 显示
show-all = 全部
show-open = 对所有人开放
show-direct = 仅通过直接用户绑定
more-than = 可能访问多于
more-than-wrong = 输入 0 或更大的整数。
compare = 比较
compare-with = 与
compare-choose = 用户
compare-needs-two = 请选择要比较的第二个用户。
clear = 清除搜索和筛选
not-while-comparing = 比较两个用户时不起作用。

size = { $rows } × { $columns }
user-count = { $count } 个用户
group-count = { $count } 个组
endpoint-count = { $count } 个端点
fact-and-fact = { $first } · { $next }
direct-pairs = { $count } 对仅通过直接用户绑定。
pairs-unknown = 另有 { $count } 对无法在此检查。
maybe-open = 另有 { $count } 个端点可能对所有人开放：您的账户可能看不到它们的绑定。
no-endpoints = 没有端点
no-endpoints-text = 没有端点，或您的账户看不到任何端点。
no-users = 没有可显示的用户
no-users-text = 您的账户看不到任何用户，或无法读取用户。
no-match = 没有内容与搜索和筛选条件匹配
inactive = （未激活）
only-in = 属于此组且不属于其他组的人

not-compared = 要比较的用户之一不在表格中。
nothing-to-compare = 按搜索和筛选条件，没有可比较的端点。
nothing-compared = 没有可比较的内容：{ $count } 个端点无法比较，因为访问权限在启动时决定，或无法在此检查。
same-endpoints = { $one } 和 { $other } 能访问的端点相同。
no-difference = 在比较的 { $count } 个端点中未发现差异。
differ-in-all = { $one } 和 { $other } 在全部 { $all } 个端点上不同。
differ-in-some = { $one } 和 { $other } 在 { $all } 个端点中的 { $differ } 个上不同。
differ-in-all-compared = { $one } 和 { $other } 在比较的全部 { $all } 个端点上不同。
differ-in-some-compared = { $one } 和 { $other } 在比较的 { $all } 个端点中的 { $differ } 个上不同。
more-uncertain = 另有 { $count } 个端点无法比较，因为访问权限在启动时决定，或无法在此检查。

legend = 图例
yes = 是
no = 否
at-launch = 在启动时决定
unknown = 无法在此检查
blank = 空白
not-direct = 不是仅通过直接用户绑定
cell = { $subject }，{ $endpoint }：{ $verdict }
exactly = { $count }
between = { $least }–{ $most }
reaches-all = 能访问全部 { $all } 个端点
reaches-some = 能访问 { $all } 个端点中的 { $count } 个
reaches-at-most-all = 能访问至少 { $least } 个、至多全部 { $all } 个端点
reaches-at-most-some = 能访问 { $all } 个端点中的至少 { $least } 个、至多 { $most } 个

why = 原因
why-how = 指向单元格，或用方向键在表格中移动，查看由哪个绑定决定。单击或按 Enter 键可将其固定在此处。
unpin = 取消固定单元格
pair = { $subject } → { $endpoint }：{ $verdict }
full-name = { $name }（{ $username }）
members = { $group } 的成员
account-inactive = 该账户未激活，无法登录。
no-application = 提供程序没有应用程序，因此没有可启动的内容。
application-hidden = 您的账户看不到提供程序的应用程序。
of-application = 应用程序“{ $name }”：{ $reason }
of-endpoint = 端点：{ $reason }
open-without-bindings = 没有绑定，因此对所有人开放。
bindings-hidden = 可能由您的账户看不到的绑定或组决定。
evaluated-at-launch = authentik 在每次启动时评估：{ $conditions }。
allowed-by = 允许，依据：{ $conditions }。
allowed-by-all = 允许，因为符合以下所有条件：{ $conditions }。
none-matches = 不符合以下任何条件：{ $conditions }。
one-does-not-match = 必须符合每个绑定，但不符合：{ $conditions }。
passes-if-it-fails = { $condition }（失败时通过）
open-bindings = 打开绑定
check-user = 检查此用户
ask = 现在询问 authentik
can-use-now = authentik 现在的应答：{ $name } 能使用应用程序。
can-not-use-now = authentik 现在的应答：{ $name } 不能使用应用程序。

reading-users = 正在读取用户：{ $done } / { $all }
reading-groups = 正在读取组：{ $done } / { $all }
reading-endpoints = 正在读取端点：{ $done } / { $all }
reading-applications = 正在读取应用程序：{ $done } / { $all }
reading-bindings = 正在读取绑定：{ $done } / { $all }
incomplete = 内容不完整
try-again = 重试
part-failed = 有 { $count } 个{ $part ->
    [users] 用户
    [groups] 组
    [endpoints] 端点
    [applications] 应用程序
   *[bindings] 绑定
}无法读取。
part-hidden = 有 { $count } 个{ $part ->
    [users] 用户
    [groups] 组
    [endpoints] 端点
    [applications] 应用程序
   *[bindings] 绑定
}您的账户看不到。
part-unread = 有 { $count } 个{ $part ->
    [users] 用户
    [groups] 组
    [endpoints] 端点
    [applications] 应用程序
   *[bindings] 绑定
}因数量过多而未读取。
not-in-table = 它们不在表格中。
membership-unknown = 用户是否通过其他组属于某个组，尚不清楚。
result-unknown = 取决于它们的内容无法在此检查。

export = 导出
export-access = 导出访问权限
export-failed = 无法加载 RAC Admin 中写表格的部分。重试。
exporting = 正在导出…
nothing-to-export = 尚未读取任何内容。
filtered-provider = 提供程序“{ $name }”
filtered-endpoint = 端点“{ $name }”
filtered-compared = { $one } 与 { $other } 不同或可能不同之处
filtered-groups = 组
users-contain = 用户包含“{ $text }”
groups-contain = 组包含“{ $text }”
endpoints-contain = 端点包含“{ $text }”
filtered-more-than = 可能访问多于 { $count } 个
not-filtered = 无
by-no-application = 无应用程序
by-hidden = 不可见
by-no-bindings = 无绑定
not-listed-direct = 否，或不是仅通过直接用户绑定
