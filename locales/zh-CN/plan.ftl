import = 导入
plan = 计划
import-about = 选择、拖放或粘贴您现有的内容：Guacamole 的文件、.rdp 文件、资产清单、主机列表、Terraform、蓝图，或 RAC Admin 导出的文件。写入任何内容之前，可看到会有哪些更改。
plan-about = 将计划文件或另一个实例的导出内容与此实例比较。应用之前不写入任何内容。
go-to-plan = 将计划文件与此实例比较
go-to-import = 从 Guacamole、资产清单等导入

source = 文件或文本
choose-file = 选择文件
drop-hint-files = 或将文件拖放到此处：多个文件会一起读取。最大 10 MB，最多 20,000 个条目。
too-large = 文件大于 10 MB。将它拆分为较小的文件。
too-large-together = 这些文件合计超过 10 MB。请一次少选一些。
paste = 或粘贴
remove-file = 移除
format = 格式
recognise = 自动识别
preview = 预览
check = 检查
nothing-given = 先选择文件或粘贴其文本。
not-read = 无法读取文件
instance-not-read = 无法读取实例
recognised = { $format }，{ $count } 个条目
size-bytes = { $count } 字节
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
reading = 正在读取实例…
reading-part = 正在读取实例：{ $part }，{ $rows } / { $of }
unread-part = { $part }：{ $why }

options = 用于所有条目
provider = 提供程序
choose-provider = 选择提供程序
protocol = 协议
mappings = 属性映射
none = 无
for-lacking-provider = 用于文件中未指明提供程序的 { $count } 个端点。
for-lacking-protocol = 用于文件中未指明协议的 { $count } 个端点。
for-lacking-mappings = 用于文件中未指明属性映射的 { $count } 个端点。
flow = 授权流程
choose-flow = 选择授权流程
for-lacking-flow = 用于文件中未指明授权流程的新提供程序。
into = 将所有端点放入
into-those-of-file = 文件中的提供程序
into-help = 用现有的提供程序代替文件中的提供程序。此时不会导入文件中的提供程序、应用程序和前哨。
delete = 删除文件中没有的对象
delete-affects = 限于文件中出现的对象类型；端点限于文件指明的或在此选择的提供程序。文件未列出的绑定和前哨的提供程序也会删除。
nothing-deleted = 未删除任何内容，因为文件中有 { $count } 个条目无法导入，而它们可能就是会被删除的对象。

columns = 列
columns-help = 文件的每一列包含什么。您的选择会记在此浏览器中。
unnamed-column = 没有名称的列
column-name = 名称
column-host = 主机
column-port = 端口
column-protocol = 协议
column-maximum-connections = 最大并发连接数
column-users = 用户
column-groups = 组
column-ignored = 不导入
setting = 参数

preview-title = 预览
preview-caption = 预览
show = 显示
all = 全部
differences = 差异
filter = { $label }（{ $count }）
name = 名称
result = 结果
details = 详情
select-all = 全选
select-none = 全不选
download-report = 下载报告
compare-again = 重新比较
nothing-left = 没有差异：实例已有此文件中的所有内容。
nothing-to-copy = 没有差异：您选择的所有内容均已存在。
nothing-to-do = 没有可应用的内容。
nothing-selected = 至少选择一个条目。
outdated = 预览是上次执行之前的。重新比较以查看剩余内容。
empty = 此文件中没有对象。
nothing-imported = 此文件中没有能照原样导入的内容。
losses = 未导入
notes = 说明
unread = 实例的部分内容无法读取
more = 另有 { $count } 个
create = 创建
change = 更改
same = 相同
delete-it = 删除
cannot = 不可行
listed = { $first }、{ $second }
count-create = { $count } 个待创建
count-change = { $count } 个待更改
count-same = { $count } 个相同
count-delete = { $count } 个待删除
count-cannot = { $count } 个不可行
only-in = 仅在 { $place } 中
different = 不同
not-compared = 无法比较
count-only-in = { $count } 个仅在 { $place } 中
count-different = { $count } 个不同
count-not-compared = { $count } 个无法比较
same-summary = 没有差异。{ $counts }。
what = { $kind ->
    [property_mapping] 属性映射
    [provider] 提供程序
    [application] 应用程序
    [outpost] 前哨
    [binding] 绑定
   *[endpoint] 端点
}
what-of = { $kind ->
    [property_mapping] { $of } 的属性映射
    [provider] { $of } 的提供程序
    [application] 应用程序 { $of }
    [outpost] { $of } 的前哨
    [binding] { $of } 的绑定
   *[endpoint] { $of } 的端点
}
what-at-line = { $what } · 第 { $line } 行
line = 第 { $line } 行
source-at-line = { $source }，第 { $line } 行
note-at-line = { $note }（第 { $line } 行）
secret-changed = 已更改（已隐藏）
secret-set = 已设置（已隐藏）
secret-removed = 已移除
not-set = 未设置
removed = 已移除
chosen-here = 在此选择
not-in-the-file = 不在文件中
hidden = 已隐藏
hidden-and-different = 已隐藏，不同
finding = { $name }：{ $reason }
count-values = { $count } 个值
count-bindings = { $count } 个绑定
unbound = { $count } 个绑定无法创建：见“详情”。
open = 对所有人开放：authentik 中没有其任何用户和组。
would-be-open = { $count } 个新对象会对所有人开放：本应决定访问权限的用户、组和策略均无法绑定。先创建这些用户、组和策略，或取消勾选有标记的对象。
unknown-subjects = authentik 中不存在，因此无法创建到以下对象的绑定
needs = { $kind ->
    [property_mapping] 需要未选择的属性映射“{ $name }”。
    [provider] 需要未选择的提供程序“{ $name }”。
    [application] 需要未选择的应用程序“{ $name }”。
    [outpost] 需要未选择的前哨“{ $name }”。
    [binding] 需要未选择的绑定“{ $name }”。
   *[endpoint] 需要未选择的端点“{ $name }”。
}

import-endpoints = 导入 { $count } 个端点
importing-endpoints = 正在导入 { $count } 个端点…
import-objects = 导入 { $count } 个对象
importing-objects = 正在导入 { $count } 个对象…
delete-objects = 删除 { $count } 个对象
deleting-objects = 正在删除 { $count } 个对象…
apply-changes = 应用 { $count } 项更改
applying-changes = 正在应用 { $count } 项更改…
copy-objects = 复制 { $count } 个对象到 { $there }
copying-objects = 正在复制 { $count } 个对象到 { $there }…
question = { $action }？
row-create = { $kind ->
    [property_mapping] 创建属性映射“{ $name }”
    [provider] 创建提供程序“{ $name }”
    [application] 创建应用程序“{ $name }”
    [outpost] 创建前哨“{ $name }”
    [binding] 创建绑定“{ $name }”
   *[endpoint] 创建端点“{ $name }”
}
row-change = { $kind ->
    [property_mapping] 更改属性映射“{ $name }”
    [provider] 更改提供程序“{ $name }”
    [application] 更改应用程序“{ $name }”
    [outpost] 更改前哨“{ $name }”
    [binding] 更改绑定“{ $name }”
   *[endpoint] 更改端点“{ $name }”
}
row-delete = { $kind ->
    [property_mapping] 删除属性映射“{ $name }”
    [provider] 删除提供程序“{ $name }”
    [application] 删除应用程序“{ $name }”
    [outpost] 删除前哨“{ $name }”
    [binding] 删除绑定“{ $name }”
   *[endpoint] 删除端点“{ $name }”
}
row-same = { $kind ->
    [property_mapping] 相同：属性映射“{ $name }”
    [provider] 相同：提供程序“{ $name }”
    [application] 相同：应用程序“{ $name }”
    [outpost] 相同：前哨“{ $name }”
    [binding] 相同：绑定“{ $name }”
   *[endpoint] 相同：端点“{ $name }”
}
row-cannot = { $kind ->
    [property_mapping] 不可行：属性映射“{ $name }”
    [provider] 不可行：提供程序“{ $name }”
    [application] 不可行：应用程序“{ $name }”
    [outpost] 不可行：前哨“{ $name }”
    [binding] 不可行：绑定“{ $name }”
   *[endpoint] 不可行：端点“{ $name }”
}
row-refused = 不可行：“{ $name }”
row-binding-create = 创建“{ $of }”与 { $name } 的绑定
row-binding-change = 更改“{ $of }”与 { $name } 的绑定
row-binding-delete = 删除“{ $of }”与 { $name } 的绑定
row-binding-same = 相同：“{ $of }”与 { $name } 的绑定
row-binding-cannot = 不可行：“{ $of }”与 { $name } 的绑定
binding-failed = 与 { $binding } 的绑定：{ $why }
then-compare-again = { $why }请关闭并重新比较。
left-open = 对所有人开放，因为其绑定均未创建：{ $names }。重试失败项，或在其页面上添加绑定。
deletes = 会删除 { $count } 个对象。authentik 还会删除已删除端点的绑定和连接令牌。
deletes-with-rest = 会一并删除 { $count } 个对象。authentik 还会删除已删除端点的绑定和连接令牌。
run-undo = 可在此标签页的“最近更改”中撤销。届时 ID 和启动地址是新的，连接令牌不会恢复。
run-undo-outposts = 可在此标签页的“最近更改”中撤销。届时 ID 和启动地址是新的，连接令牌不会恢复，前哨会获得新令牌：请用新令牌启动您自行运行的前哨。
offline = 浏览器已离线，因此未尝试其余内容。恢复联网后，重新比较并应用剩余内容。

applied = 已应用
already-so = 之前已如此
count-already-so = { $count } 个无需更改。

changes-applied = 已应用 { $count } 项更改
changes-applied-of = 已应用 { $done } 项更改，共 { $all } 项
changes-applied-summary = 已应用 { $count } 项更改。
changes-applied-so-far = 目前已应用 { $count } 项更改。

connecting = 正在连接…
choose = 选择实例
no-other = 没有其他实例。添加一个，以便复制到该实例或与它比较。
manage = 管理实例
not-reached = 无法访问另一个实例
try-again = 重试
switch-to = 切换到 { $name }
unavailable = { $name } 目前无法使用
no-token = 此浏览器没有 { $name } 的令牌。切换到 { $name }，在那里连接，然后返回此页面。
token-locked = { $name } 的令牌已用密码短语加密。切换到 { $name }，在那里解锁，然后返回此页面。
token-refused = authentik 不再接受 { $name } 的令牌。切换到 { $name }，在那里连接，然后返回此页面。
failed = { $why }切换到 { $name }，在那里连接，然后返回此页面。

copy = 复制提供程序
copy-named = 复制提供程序“{ $name }”
copy-about = 写入任何内容之前，可看到那里会有哪些更改。流程、用户、组和策略在那里按 Slug 和名称查找。每个实例只会收到自己的令牌。
copy-to = 复制到
not-here = 此提供程序不存在，或对您的账户不可见。
back = 所有提供程序
along = 同时复制
along-help = 没有绑定时，新端点会对能使用应用程序的所有人开放。那里缺少的属性映射始终会列出；在此勾选还会更改那里已有的属性映射。
settings = 设置
endpoints = 端点
bindings = 绑定
along-mappings = 那里已有的属性映射
application = 应用程序
outposts = 前哨
undo = 撤销
about-undo = 在离开此页面之前可撤销复制：删除在 { $there } 中创建的内容，改回已更改的内容，除非此后有其他人更改过。
copied = 已复制到 { $there }：{ $what }
undo-of = 撤销：{ $what }
secrets-title = 机密也会发送到 { $there }
secrets = 它们是设置的一部分：在此页面上隐藏，但会原样发送到 { $there }。属性映射的表达式也会发送。
secret = { $object }：{ $names }
missing-in = { $there } 中缺少
create-too = 同时创建属性映射“{ $name }”
missing-flow = 流程“{ $name }”：RAC Admin 不创建流程。在 { $there } 中创建它，然后重新比较。
missing-mapping = 属性映射“{ $name }”无法在此读取，因此不会复制。在 { $there } 中创建它，然后重新比较。
missing-provider = 提供程序“{ $name }”：不会复制。
missing-subject = { $kind ->
    [user] 用户“{ $name }”：RAC Admin 不创建用户。与它的绑定不会复制。
    [group] 组“{ $name }”：RAC Admin 不创建组。与它的绑定不会复制。
   *[policy] 策略“{ $name }”：RAC Admin 不创建策略。与它的绑定不会复制。
}
needed-by = 需要它的对象：{ $objects }。
needed-by-more = 需要它的对象：{ $objects } 及另外 { $count } 个。

compare = 比较实例
compare-about = 按名称匹配，并排显示提供程序及其所属内容。不写入任何内容，机密保持隐藏。
compare-with = 比较对象
also-compare = 同时比较
providers = 提供程序
property-mappings = 属性映射
applications = 应用程序
