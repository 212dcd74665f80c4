format-plan-json = RAC Admin 计划文件（JSON）
format-plan-yaml = RAC Admin 计划文件（YAML）
format-csv = RAC Admin 表格（CSV）
format-guacamole-csv = Guacamole 导入文件（CSV）
format-guacamole-json = Guacamole 导入文件（JSON）
format-guacamole-yaml = Guacamole 导入文件（YAML）
format-user-mapping = Guacamole user-mapping.xml
format-rdp = 远程桌面连接（.rdp）
format-inventory = 资产清单（CSV）
format-hosts = 主机列表
format-terraform = Terraform 配置（.tf）
format-terraform-state = Terraform 状态（JSON）
format-blueprint = authentik 蓝图（YAML）

column = 列“{ $name }”
column-first = 列“{ $name }”
unnamed-column = 没有名称的列
unnamed-column-first = 没有名称的列
quoted = “{ $name }”
inside = { $outer }、“{ $name }”
entry = 条目 { $entry }
entry-name = 条目 { $entry }、“{ $name }”
entry-name-first = 条目 { $entry }、“{ $name }”
line = 第 { $line } 行
a-line = 行
cells-at-end = 末尾的单元格
cells-at-end-first = 末尾的单元格
columns-of-access = 用户和组的列
bindings = 绑定
rows = { $count } 行
the-login = “{ $login }”的登录信息
the-login-first = “{ $login }”的登录信息
the-state = 状态
the-state-first = 状态
policy-binding = 一个策略绑定
entry-of-model = 一个 { $model } 条目
name-of-model = { $model } 的“{ $name }”
block = { $kind }“{ $name }”
host-part = { $part ->
    [share] 主机中的共享
    [scheme] 主机中的协议前缀
    [password] 主机中的密码
    [path] 主机中的路径
    [query] 主机中的查询
    [fragment] 主机中“#”后的部分
   *[others] 主机中的其他字段
}
host-part-first = { $part ->
    [share] 主机中的共享
    [scheme] 主机中的协议前缀
    [password] 主机中的密码
    [path] 主机中的路径
    [query] 主机中的查询
    [fragment] 主机中“#”后的部分
   *[others] 主机中的其他字段
}
port = 端口 { $port }
port-first = 端口 { $port }
reference = { $kind ->
    [property_mapping] 属性映射 { $number }
    [provider] 提供程序 { $number }
    [user] 用户 { $number }
    [group] 组 { $number }
    [policy] 策略 { $number }
   *[flow] 流程 { $number }
}
object = { $kind ->
    [property_mapping] 属性映射“{ $name }”
    [provider] 提供程序“{ $name }”
    [application] 应用程序“{ $name }”
    [outpost] 前哨“{ $name }”
    [flow] 流程“{ $name }”
    [user] 用户“{ $name }”
    [group] 组“{ $name }”
    [policy] 策略“{ $name }”
   *[endpoint] 端点“{ $name }”
}
field-of-object = { $object }的 { $field }

loss = { $what }：{ $why }
loss-at-line = { $what }（第 { $line } 行）：{ $why }

mistake-in-field = { $field }：{ $mistake }
of-file = { $file }：{ $text }
in-file = { $file } 中的{ $name }
mistake-in-binding = 绑定 { $number }，{ $field }：{ $mistake }
not-storable = authentik 无法存储 NUL 字符或这么大的数字。
no-nul = authentik 无法存储 NUL 字符。
is-settings = 应为带值的名称。
is-settings-json = { $field }：应为 JSON 形式的带值名称。
setting-too-long = 设置“{ $name }”最多 { $most } 个字符。
too-long = 最多 { $most } 个字符。
is-names = 应为名称列表。
is-bindings = 应为绑定列表。
is-text = 应为文本。
is-number = 应为 -2147483648 到 2147483647 之间的整数。
is-flag = 应为 true 或 false。
is-binding = 绑定 { $number } 应为带名称的“user”、“group”或“policy”。
binding-subjects = 绑定 { $number } 需要“user”、“group”和“policy”中的恰好一个。
binding-unknown-field = 绑定 { $number } 有未知字段“{ $field }”。
too-many-bindings = 用户、组和策略超过 { $most } 个：使用组。
unknown-field = { $kind ->
    [property_mapping] RAC Admin 不认识属性映射的字段“{ $field }”。
    [provider] RAC Admin 不认识提供程序的字段“{ $field }”。
    [application] RAC Admin 不认识应用程序的字段“{ $field }”。
    [outpost] RAC Admin 不认识前哨的字段“{ $field }”。
   *[endpoint] RAC Admin 不认识端点的字段“{ $field }”。
}
no-name = 它没有名称。

unknown-format = RAC Admin 无法识别此文件。它可读取自己的计划文件和表格、Guacamole 的导入文件和 user-mapping.xml、.rdp 文件、CSV 资产清单、主机列表、Terraform 和 authentik 蓝图。
empty-file = 此文件没有内容。
api-answer = 这是 authentik API 的应答，其中用 ID 代替了名称。改用 RAC Admin 导出对象。
api-answer-tokens = 这是 authentik API 列出的连接令牌。它们无法导入：用户连接时由 authentik 创建。
one-endpoints-settings = 这是单个端点的设置：将其粘贴到该端点的设置中。
control-character = 此处有控制字符：这不是文本文件。
workbook = 这是工作簿或压缩包：将表格另存为 CSV。
not-utf16 = 文件的开头像 UTF-16，但其实不是：将它另存为 UTF-8。
not-json = 这不是 JSON：{ $error }。
not-yaml = 这不是 YAML：{ $error }。
not-xml = 这不是 XML：{ $error }。
xml-order = 这不是 XML：元素结束的顺序与开始的顺序不对应。在文本中，将 < 写作 &lt;，将 & 写作 &amp;。
xml-unreadable = 这不是 XML：无法读取。
xml-undefined = 此处的“&…;”没有定义。在文本中，将 & 写作 &amp;。
xml-doctype = 不读取类型定义（<!DOCTYPE>）：移除它们。
xml-ends-within = 文件在元素内部结束。
xml-nested-connection = 连接中嵌套了连接。
name-twice = “{ $name }”出现了两次。
alias-in-itself = 别名（*name）位于它所重复的内容之中。
aliases-repeat = 别名（*name）重复的内容过多。
anchors-hold = 锚点（&name）后的内容过多。
two-documents = 有多个文档：一次导入一个。
too-deep = 嵌套过深。
name-is-map = 名称不能是映射或列表。
name-is-alias = 名称不能是别名。
no-header = 第一行没有列名。
too-many-columns = 第一行超过 { $most } 列。
column-too-long = 第一行有一个列名超过 { $most } 个字符。
quote-not-closed-in-row = 此行中打开的引号没有闭合。
header-is-machine = 此行是一台机器：在其上方写列名，例如 name,host,protocol。
no-rows = 第一行是列名，其下没有任何行。
not-guacamole-list = Guacamole 的导入文件应为连接列表。
brace-not-opened = 有“{"}"}”，但没有对应的“{"{"}”。
brace-missing = 文件在块内部结束：缺少“{"}"}”。
block-expected = 此处应为块或“name = value”。
value-expected = 此处应为“=”或“{"{"}”。
ends-in-brackets = 文件在括号内部结束。
bracket-not-opened = 此括号没有对应的左括号。
quote-not-closed = 此处打开的引号没有闭合。
quote-ends-line = 引号中的文本必须在同一行结束。
interpolation-not-closed = “${"{"}”没有闭合。
escape-no-character = 此转义不是字符。
escape-unknown = 没有这样的转义。
heredoc-not-closed = 此处以“<<”开始的文本没有结束。

not-utf8 = 文件不是 UTF-8：已按 Windows-1252 读取。检查含变音符号和重音的名称。
formulas-of-texts = { $count } 个单元格是 ="0123" 这样的公式：已读取其中的文本。
same-name = { $count } 个端点使用名称“{ $name }”。
terraform-default = { $source } 省略了 { $field }：Terraform 会将其设为 { $value }。

bindings-lost = 其绑定均无法导入。如果创建它，所有人都能使用它。
column-twice = 表格中此列出现两次：以第一列为准。
column-unnamed = 仅导入有名称的列。
column-unassigned = 它没有对应任何内容。
column-repeated = 前面有一列对应相同内容，以那一列为准。
column-unknown = 没有对象有这样的字段。
column-of-others = { $kind ->
    [property_mapping] 属性映射没有这样的字段。
    [provider] 提供程序没有这样的字段。
    [application] 应用程序没有这样的字段。
    [outpost] 前哨没有这样的字段。
   *[endpoint] 端点没有这样的字段。
}
no-kind = “{ $kind }”不是对象类型。
row-too-long = 此行的单元格多于第一行的列名。
no-host-column = 没有列对应主机。指定包含主机的列，才能导入这些行。
not-whole-number = 这不是整数。
not-a-host = 这不是主机。
blank-in-host = 其中有空格。只有含点、冒号或数字的主机后面才能跟名称。
unknown-protocol = RAC 没有 { $protocol }：它通过 RDP、SSH 和 VNC 连接。
no-host = 它没有主机。
bad-port = 其端口不是 1 到 65535 之间的数字。
port-twice = 主机已包含端口，以该端口为准。
value-twice = 它已有另一个值，以那个值为准。
no-place = 端点没有地方存放它。
not-replaced = authentik 不会替换 ${"{"}…{"}"}：因用户而异的内容，使用属性映射。
set-by-authentik = authentik 会自行设置它。
no-object = 它不是远程访问控制（RAC）的对象。
no-imported-field = 它不是 RAC Admin 会导入的字段。
list-left-alone = 此列表并非全部已知：已省略，现有内容保持不变。
binding-without-target = 它所针对的对象不是此文件中的端点或应用程序。

no-groups = authentik 中没有连接组。
own-guacd = authentik 的前哨自带 guacd。
counted-together = authentik 将所有用户的连接一起计数。
no-load-balancing = authentik 不做负载均衡。
no-attribute = authentik 没有这样的属性。
no-connection = 这不是连接。
no-text = 这不是文本。
names-with-values = 应为带值的名称。
no-guacamole-key = Guacamole 的导入没有这样的键。
guacamole-unlimited = { $count } 个连接没有 max-connections，在 Guacamole 中表示无限制：设为 -1。authentik 的默认值是 1。
no-guacamole-element = Guacamole 没有这样的元素。
login-not-imported = Guacamole 的登录信息不会是机器的密码。
connection-of-no-one = 其登录信息没有用户名：在 authentik 中，所有人都能使用它。

rdp-window = 由浏览器窗口决定。
rdp-line = guacd 会自行适应线路。
rdp-device = 浏览器无法将它传给机器。
rdp-security = guacd 会自行协商安全模式：见参数“security”。
rdp-signature = 不检查 .rdp 文件的签名。
rdp-asking = 是否询问由 authentik 决定。
rdp-no-parameter = guacd 没有对应的参数。
rdp-again-below = 它在文件下方再次出现，以下方的为准。
rdp-no-entry = 这不是“key:type:value”。
rdp-no-gateway = 文件指明不使用网关。
rdp-no-remote-app = 文件指明不作为 RemoteApp 启动。
rdp-gateway-always = guacd 始终使用文件指明的网关。
rdp-gateway-missing = 文件没有指明网关。
rdp-certificate = guacd 不会询问：只有证书有效或设置了“ignore-cert”时才会连接。
rdp-shell-of-apps = 它在 Windows 上启动 RemoteApp：guacd 会通过参数“remote-app”自行启动。
rdp-password = Windows 为一台机器上的一个用户加密了它：其他程序都无法读取。

terraform-too-large = 此值引用自身，或过大。
terraform-computes = 此值由 Terraform 计算。
terraform-computes-list = 此列表由 Terraform 计算。
terraform-file = Terraform 从文件中读取它。
terraform-no-default = 其变量没有默认值。
terraform-deposed = Terraform 已将它替换，尚待销毁。
terraform-defaults-taken = 使用了变量的默认值：{ $names }。Terraform 可能从 .tfvars 文件或环境中取得其他值。
terraform-other-resource = 它来自另一个资源。
terraform-no-json-object = 这不是 JSON 对象。
terraform-nothing = 它没有 authentik 远程访问控制（RAC）的资源。
terraform-only = 仅读取 resource、variable 和 locals。
terraform-repeats = 它使用“{ $name }”：改为导入状态。
terraform-binding-repeats = 它使用“for_each”或“count”：改为导入状态。
terraform-other-outpost = 它是 { $type } 类型的前哨。
terraform-name-unknown = 没有 Terraform 就无法得知其名称。
terraform-unknown = { $kind ->
    [property_mapping] 没有 Terraform 就无法得知这是哪个属性映射。
    [provider] 没有 Terraform 就无法得知这是哪个提供程序。
    [user] 没有 Terraform 就无法得知这是哪个用户。
    [group] 没有 Terraform 就无法得知这是哪个组。
    [policy] 没有 Terraform 就无法得知这是哪个策略。
   *[flow] 没有 Terraform 就无法得知这是哪个流程。
}
terraform-unnamed = { $kind ->
    [property_mapping] 没有 Terraform 就无法得知此属性映射的名称。
    [provider] 没有 Terraform 就无法得知此提供程序的名称。
    [user] 没有 Terraform 就无法得知此用户的名称。
    [group] 没有 Terraform 就无法得知此组的名称。
    [policy] 没有 Terraform 就无法得知此策略的名称。
   *[flow] 没有 Terraform 就无法得知此流程的名称。
}
terraform-no-such-kind = { $kind ->
    [property_mapping] { $source } 不是属性映射。
    [provider] { $source } 不是提供程序。
    [user] { $source } 不是用户。
    [group] { $source } 不是组。
    [policy] { $source } 不是策略。
   *[flow] { $source } 不是流程。
}
id-in-place-of-name = { $kind ->
    [property_mapping] 这是属性映射的 ID，不是名称。
    [provider] 这是提供程序的 ID，不是名称。
    [user] 这是用户的 ID，不是名称。
    [group] 这是组的 ID，不是名称。
    [policy] 这是策略的 ID，不是名称。
   *[flow] 这是流程的 ID，不是 Slug。
}

blueprint-not-created = RAC Admin 不会创建它：引用它的对象需要它已在 authentik 中存在。
blueprint-deletes = 蓝图会删除它。
blueprint-conditions = authentik 按其“conditions”决定它是否存在。
blueprint-other-outpost = 它是 rac 以外类型的前哨。
blueprint-no-id = 没有此 ID 的条目。
blueprint-no-target = 它没有目标。
blueprint-several = 有多个同名端点，它针对其中之一。
blueprint-unknown = { $kind ->
    [property_mapping] 没有 authentik 就无法得知这是哪个属性映射。
    [provider] 没有 authentik 就无法得知这是哪个提供程序。
    [user] 没有 authentik 就无法得知这是哪个用户。
    [group] 没有 authentik 就无法得知这是哪个组。
    [policy] 没有 authentik 就无法得知这是哪个策略。
   *[flow] 没有 authentik 就无法得知这是哪个流程。
}
tag-no-name = 此标签没有名称。
tag-no-context = 蓝图的上下文中没有它。
tag-env = 它来自 authentik 的环境（!Env）。
tag-defaults-taken = 使用了 !Env 的默认值：{ $names }。authentik 的环境中可能有其他值。
tag-file = 它来自 authentik 服务器上的文件（!File）。
tag-format-no-text = 此 !Format 没有文本。
tag-format-unreadable = 此 !Format 无法读取。
tag-format-too-few = 此 !Format 的值不足。
tag-other-object = 它来自 authentik 的另一个对象。
tag-computed = 此值由 authentik 计算。

terraform-lacks = Terraform 的提供程序没有它。
terraform-by-id = Terraform 的提供程序无法按名称查找它：其 ID 是变量，RAC Admin 导入此文件时无法解析。
blueprint-not-distinct = 蓝图无法将它与另一个名称、提供程序、协议和主机都相同的对象区分开。
