at-position = 第 { $line } 行，第 { $column } 列：{ $message }
clean-up = 清理
remove-comments = 移除注释

secret-kept-as-text = 第 { $line } 行：此机密保留为文本。其他 YAML 程序会将它视为{ $kind ->
    [number] 数字
    [bool] true 或 false
    [null] 空值
    [date] 日期
   *[sign] 指令
}。
kept-as-text = 第 { $line } 行：保留为文本“{ $text }”。其他 YAML 程序会将它视为{ $kind ->
    [number] 数字
    [bool] true 或 false
    [null] 空值
    [date] 日期
   *[sign] 指令
}。
comment-after-secret = 第 { $line } 行：此机密后的“#”开始一条注释，不会存储。如果它属于机密，将机密放在引号中。
comment-after-value = 第 { $line } 行：“{ $text }”是注释，不会存储。如果它属于值，将值放在引号中。
read-as-one-character = 第 { $line } 行：“{ $text }”按 JSON 的方式读取为一个字符。其他 YAML 程序会拒绝它：直接写该字符。
comment-of-javascript = 有名称的开头像 JavaScript 注释。YAML 的注释以“#”开头。

not-a-map = 设置是带值的名称：每行写一个“name: value”。
too-deep = 嵌套过深。
several-documents = 有多个文档：移除“---”或“...”。
name-is-no-text = 名称不能是映射或列表。如果是文本，加上引号。
no-references = 此处不支持锚点（&name）和别名（*name）：写出完整的值，或为以此开头的文本加上引号。
no-merge-keys = 此处不支持合并键（<<）。如果是名称，加上引号。
float-wants-number = “!!float”需要 JSON 写法的数字。
no-directives = 此处不支持指令（%）：移除此行。
invisible-character = 此处有不可见字符：{ $character }。移除它，或在双引号中写作转义。
invisible-after-colon = 此“:”后是{ $character }，但 YAML 需要空格。
given-twice = “{ $name }”出现了两次。
nul-character = 此处有 NUL 字符，authentik 无法存储。移除它。
number-too-large = 此数字过大：authentik 会存储为“inf”。放在引号中可保留为文本。
number-too-small = 此数字过小：authentik 会存储为 0。放在引号中可保留为文本。
number-too-long = 此数字的位数超出 authentik 的限制。放在引号中可保留为文本。
tab-instead-of-spaces = 此处有制表符，但 YAML 需要空格。
half-a-character = 此转义只是半个字符，authentik 无法存储。写出两半的转义，或直接写该字符。
tag-of-blueprints = 标签仅在蓝图中有效：authentik 不会在设置中解析“{ $tag }”。直接写值。
no-tags-for-text = 此处不支持标签（{ $tag }）。将文本放在引号中可保留为文本。
no-tags = 此处不支持标签（{ $tag }）：直接写值。
not-json = 这不是 JSON：{ $why }。
json-with-comments = 这看起来是带注释的 JSON。JSON 没有注释：移除注释，或将设置写作 YAML，注释用“#”。
not-yaml = 这不是 YAML：{ $why }。含 : # @ 或 % 等字符的文本需要引号。

not-closed = 此引号或括号没有闭合
indented-otherwise = 此行的缩进与上面各行不同
indent-more = 此行必须增加缩进
needs-colon = 名称后需要“:”和一个空格
nothing-behind = 值所在行的值之后不能有其他内容
no-such-beginning = 值不能以此字符开头
block-header = “|”和“>”后面必须是文本的各行
block-indentation = 文本必须用空格增加缩进
no-character = 没有此编号的字符：最后一个是 \U0010ffff
no-escape = 没有这样的转义；双引号中的反斜杠写两个
brace-missing = 缺少“,”或“{"}"}”
bracket-missing = 缺少“,”或“]”
after-quote = 右引号之后不能有其他内容
after-comment = 文本在注释之后继续
space-before-comment = 注释的“#”前需要空格
closes-nothing = 此括号没有对应的左括号
list-on-next-line = 列表从其名称的下一行开始
value-missing = 此处缺少值
name-missing = “:”前没有名称
name-on-line-of-mark = 名称必须在“?”所在行开始
name-is-block = 名称不能是多行文本块

looks-like-ldif = 这看起来是 LDIF。设置是 Guacamole 的参数，每行一个“name: value”：每个“guacConfigParameter: name=value”对应这样一行。
looks-like-xml = 这看起来是 XML，例如 Guacamole 的 user-mapping.xml。设置是 Guacamole 的参数，每行一个“name: value”：每个 <param name="…"> 对应这样一行。
looks-like-rdp = 这看起来是 .rdp 文件。设置是 Guacamole 的参数，每行一个“name: value”；其名称与 .rdp 文件中的不同。
looks-like-registry = 这看起来是 Windows 注册表的导出。设置是 Guacamole 的参数，每行一个“name: value”。
looks-like-blueprint = 这看起来是蓝图。在 authentik 的“蓝图”中导入它；此处只放“settings”下的“name: value”各行。
looks-like-connections = 这看起来是连接列表。设置属于单个连接：只粘贴其参数，每行一个“name: value”。
looks-like-connection = 这看起来是整个连接。此处只放其参数，每行一个“name: value”。
looks-like-objects = 这看起来是对象列表。设置是 Guacamole 的参数，每行一个“name: value”。
looks-like-hcl = 这看起来是 Terraform（HCL）。设置是 Guacamole 的参数，每行一个“name: value”：只粘贴 jsonencode({"{"}…{"}"}) 中的内容，并用“:”代替“=”。
looks-like-csv = 这看起来是 CSV。设置是 Guacamole 的参数，每行一个“name: value”。
looks-like-ini = 这看起来是 INI 文件。设置是 Guacamole 的参数，每行一个“name: value”，不分节。
looks-like-pairs = 这看起来是“key=value”各行。设置为每行一个“name: value”：用“: ”代替“=”。
looks-like-ssh-config = 这看起来是 SSH 配置。设置是 Guacamole 的参数，每行一个“name: value”。
looks-like-address = 这看起来是地址。它属于“主机”字段；设置为每行一个“name: value”。
looks-like-putty-key = 这看起来是 PuTTY 密钥。在 PuTTYgen 中将它导出为 OpenSSH 密钥，再粘贴到参数“private-key”。
looks-like-private-key = 这看起来是单独的私钥。写“private-key: |”，在下面写密钥，每行缩进两个空格；或在“参数”中添加参数“private-key”。
looks-like-certificate = 这看起来是单独的密钥或证书。写参数的名称和“: |”，在下面写文本，每行缩进两个空格。
looks-like-public-key = 这看起来是 SSH 公钥。设置为每行一个“name: value”，且 guacd 需要私钥。

host-with-spaces = 主机不能包含空格。
host-with-colons = authentik 在第一个冒号处拆分主机：guacd 会将“{ $text }”作为端口。端口是 1 到 65535 之间的数字。
ipv6-in-brackets = 输入不带方括号的 IPv6 地址，端口写入单独的参数。
name-with-colon = 主机名不能包含冒号。端口写入单独的参数。
host-unseen-refused = 主机包含{ $characters }，authentik 会拒绝它。
host-unseen = 主机包含{ $characters }。主机名不能包含这样的字符。
ipv6-as-host = authentik 在第一个冒号处拆分主机：“{ $host }”无法用作 IPv6 地址。
set-hostname-and-port = 改为设置参数 hostname 和 port。
ipv6-zone = 区域“{ $zone }”必须是运行 guacd 的系统上的网络接口。
more-than-a-host = 这不只是主机名。
no-place-for = 端点没有地方存放{ $parts }。
user-as-parameter = 将用户写入参数 username。
no-port = 冒号后没有端口：guacd 会使用默认端口。
not-a-port = “{ $port }”不是端口。端口是 1 到 65535 之间的数字。
no-host = 冒号前没有主机。
host-in-quotes = 输入不带引号的主机。
separate-port = 用冒号分隔端口。
one-host = 一个端点只有一个主机。为每个主机创建一个端点。
name-with-character = 主机名不能包含“{ $character }”。
two-dots = 主机名不能有两个连续的点。
name-too-long = 过长：主机名最多 253 个字符，两点之间最多 63 个。
other-script = guacd 能否找到其他文字的名称，取决于它运行在何处。以 xn-- 开头的 ASCII 形式在任何地方都有效。
no-ipv4 = “{ $host }”不是 IPv4 地址：应为四个 0 到 255 的数字。

part-scheme = 协议前缀
part-password = 密码
part-path = 路径
part-query = 查询
part-fragment = “#”后的部分
part-fields = 其他字段
part-share = 共享

hidden = 已隐藏
hidden-as-it-was = 已隐藏，未变
hidden-changed = 已隐藏，已更改
hidden-changed-alike = 已隐藏，相同的更改

two-secrets = { $first } 和 { $second }
three-secrets = { $first }、{ $second } 和 { $third }
more-secrets = { $first }、{ $second } 及另外 { $count } 个
