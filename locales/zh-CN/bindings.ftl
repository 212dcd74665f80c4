copied = 已复制
already-copied = 之前已复制
count-already-copied = { $count } 个之前已复制。

bindings-copied = 已复制 { $count } 个绑定
bindings-copied-of = 已复制 { $done } 个绑定，共 { $all } 个
bindings-copied-summary = 已复制 { $count } 个绑定。
bindings-copied-so-far = 目前已复制 { $count } 个绑定。

who-may = 谁能使用此端点
everyone = 能使用应用程序“{ $application }”的所有人都能使用此端点。
everyone-unnamed = 能使用应用程序的所有人都能使用此端点。
one-condition = { $kind ->
    [in-group] 能使用应用程序“{ $application }”的人，如果属于组“{ $name }”，就能使用此端点。
    [not-in-group] 能使用应用程序“{ $application }”的人，如果不属于组“{ $name }”，就能使用此端点。
    [is-user] 能使用应用程序“{ $application }”的人，如果是用户“{ $name }”，就能使用此端点。
    [is-not-user] 能使用应用程序“{ $application }”的人，如果不是用户“{ $name }”，就能使用此端点。
    [policy-passes] 能使用应用程序“{ $application }”的人，如果策略“{ $name }”通过，就能使用此端点。
    [policy-fails] 能使用应用程序“{ $application }”的人，如果策略“{ $name }”不通过，就能使用此端点。
    [unknown-fails] 能使用应用程序“{ $application }”的人，如果未知主体“{ $name }”不通过，就能使用此端点。
   *[unknown-passes] 能使用应用程序“{ $application }”的人，如果未知主体“{ $name }”通过，就能使用此端点。
}
one-condition-unnamed = { $kind ->
    [in-group] 能使用应用程序的人，如果属于组“{ $name }”，就能使用此端点。
    [not-in-group] 能使用应用程序的人，如果不属于组“{ $name }”，就能使用此端点。
    [is-user] 能使用应用程序的人，如果是用户“{ $name }”，就能使用此端点。
    [is-not-user] 能使用应用程序的人，如果不是用户“{ $name }”，就能使用此端点。
    [policy-passes] 能使用应用程序的人，如果策略“{ $name }”通过，就能使用此端点。
    [policy-fails] 能使用应用程序的人，如果策略“{ $name }”不通过，就能使用此端点。
    [unknown-fails] 能使用应用程序的人，如果未知主体“{ $name }”不通过，就能使用此端点。
   *[unknown-passes] 能使用应用程序的人，如果未知主体“{ $name }”通过，就能使用此端点。
}
several-conditions = 能使用应用程序“{ $application }”的人，至少满足以下一项就能使用此端点：
several-conditions-unnamed = 能使用应用程序的人，至少满足以下一项就能使用此端点：
condition = { $kind ->
    [in-group] 属于组“{ $name }”
    [not-in-group] 不属于组“{ $name }”
    [is-user] 是用户“{ $name }”
    [is-not-user] 不是用户“{ $name }”
    [policy-passes] 策略“{ $name }”通过
    [policy-fails] 策略“{ $name }”不通过
    [unknown-fails] 未知主体“{ $name }”不通过
   *[unknown-passes] 未知主体“{ $name }”通过
}
disabled = { $count } 个绑定已禁用，不计入。
negation = 有一个绑定通过即可。反转结果的绑定会对它未指明的所有人通过，无论其他绑定有何要求。
no-application = 提供程序没有应用程序：没有人能使用此端点。
application-first = 首先适用应用程序“{ $application }”的绑定：未通过它们的用户无法访问端点。在{ $link }中更改它们。
application-first-unnamed = 首先适用应用程序的绑定：未通过它们的用户无法访问端点。在{ $link }中更改它们。
in-authentik = authentik 的应用程序页面
mode = 仅已启用的绑定计入，有一个通过即可。authentik 的 API 对端点没有其他模式。

expires = 到 { $time } 为止
hidden-text = 您的账户看不到谁能使用此端点。
caption = 绑定
bound-to = 绑定到
order = 顺序
enabled = 已启用
passes = 通过条件
timeout = 超时
failure = 失败结果
not-applicable = –
failure-passes = 通过
failure-refuses = 不通过
passes-members = 组成员
passes-others = 其他所有人（已反转）
passes-user = 此用户
passes-policy = 策略通过时
passes-not-policy = 策略不通过时（已反转）
timeout-seconds = { $count } 秒
edit = 编辑
delete = 删除
refresh = 刷新
add = 添加绑定
empty-title = 没有绑定
empty-text = 将端点绑定到组、用户或策略，以限制谁能使用它。
label = { $kind ->
    [policy] 策略 { $name }
    [group] 组 { $name }
   *[user] 用户 { $name }
}
enabled-of = 已启用：{ $binding }
switched-on = { $binding } 已启用。
switched-off = { $binding } 已禁用。
switch-failed = 无法启用或禁用绑定：{ $why }
changed-meanwhile = 其他人更改了它；列表显示其当前状态
move-up = 上移 { $binding }
move-down = 下移 { $binding }
actions-of = { $binding } 的操作
is-first = 已在首位。
is-last = 已在末位。
moved = { $binding } 现在位于第 { $place } 位，共 { $all } 个。已更改 { $written } 个顺序号。
move-failed = 部分绑定无法重新排序
move-result = { $binding }：{ $result }
renumbered = 已重新编号
not-tried = 未尝试

edit-title = 编辑绑定
create = 创建绑定
save = 保存更改
created = 已创建绑定。
saved = 已保存绑定。
already-so = 没有要保存的更改。
conflict-title = 其他人更改了此绑定
kind = 绑定到
policy = 策略
group = 组
user = 用户
policy-help = 策略通过时通过。
group-help = 对该组及其子组的成员通过。
user-help = 仅对此用户通过。
choose-policy = 选择策略
choose-group = 选择组
choose-user = 选择用户
policy-missing = 选择策略。
group-missing = 选择组。
user-missing = 选择用户。
policies-not-visible = 您的账户无法查看策略。
groups-not-visible = 您的账户无法查看组。
users-not-visible = 您的账户无法查看用户。
kept-pick = 保持当前选择。
superusers = 超级用户
inactive = 未激活
order-help = 绑定按此顺序评估，数值最小的在先。
enabled-help = 已禁用的绑定不计入。
negate = 反转结果
negate-help = 反转结果：对于组，不在组中的所有人通过。
timeout-help = 策略最长可运行的时间，超过即视为失败。
seconds = 秒
failure-help = 策略失败或超时时的结果。
it-passes = 通过
it-does-not-pass = 不通过
no-number = 输入整数。
no-timeout = 输入秒数，0 或更大的整数。
yes = 是
no = 否

delete-binding = 删除绑定
delete-title = { $kind ->
    [policy] 删除策略“{ $name }”的绑定？
    [group] 删除组“{ $name }”的绑定？
    [user] 删除用户“{ $name }”的绑定？
   *[unknown] 删除未知主体“{ $name }”的绑定？
}
delete-text = 仅删除绑定，不删除其组、用户或策略。立即生效。
delete-last = 这是唯一计入的绑定。没有它，能使用应用程序的所有人都能使用此端点。
delete-expiring = 此操作无法撤销：API 无法写入绑定的过期时间。
deleted = 已删除绑定。
deleted-of = { $kind ->
    [policy] 已删除策略“{ $name }”的绑定。
    [group] 已删除组“{ $name }”的绑定。
    [user] 已删除用户“{ $name }”的绑定。
   *[unknown] 已删除未知主体“{ $name }”的绑定。
}
already-gone = 该绑定之前已被删除。
not-found = authentik 未找到该绑定：已不存在，或对您的账户不可见。它可能仍然存在。

copy-many = 复制 { $count } 个绑定
is-open-now = 在添加绑定之前，“{ $name }”对能使用其应用程序的所有人开放。
choose = 绑定
choose-help = 副本创建后从原端点复制。它们决定谁能使用副本。
all-bindings = 所有绑定
reading = 正在加载绑定…
retry = 重试
unread = 无法复制它们：副本将没有绑定。
open = 在您添加绑定之前，副本将对能使用其应用程序的所有人开放。
unknown = 无法复制 { $binding }：RAC Admin 不认识它所绑定的对象。
only-visible = 仅列出并复制您的账户能看到的绑定。
none = 原端点没有绑定。
none-visible = 您的账户看不到原端点的绑定。
ends = 于 { $time } 过期。副本不会过期。
negated = { $binding }（已反转）
not-enabled = { $binding }（已禁用）
negated-and-not-enabled = { $binding }（已反转、已禁用）
