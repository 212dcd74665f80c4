rename-to = 重命名为“{ $name }”
set-to = 设为“{ $value }”
remove-it = 移除它
write-as-text = 写作文本
write-text = 将 "{ $text }" 写作文本
remove-line-break = 移除换行
remove-whitespace = 移除空白
write-backslash = 写作反斜杠
clean-up = 清理

set-by-provider-or-mapping = 可能由提供程序或属性映射设置。
set-at-launch = 可能由表达式在启动时设置。
set-by-endpoints = 可能由它适用的端点设置。

always-set = authentik 始终会设置“{ $name }”；此处设置的值不起作用。驱动器位于前哨的容器中，随容器一并删除。
set-by-mapping-too = 属性映射“{ $mapping }”设置了相同的值；此处设置的值不起作用。
overridden-later = 属性映射“{ $mapping }”较晚应用，会覆盖此值。
overridden-by-mapping = 属性映射“{ $mapping }”会覆盖此值：映射在所有设置之后应用。
secret-readable = 任何能查看{ $owner ->
    [provider] 此提供程序
    [endpoint] 此端点
   *[mapping] 此属性映射
}的人都能读取此机密。
null-value = null 会以文本“None”传给 guacd。要不设置参数，移除它。
empty-in-endpoint = 空表示 guacd 的默认值，即使提供程序设置了值。
empty-in-expression = 空表示 guacd 的默认值，即使设置中有值。
empty-value = 空表示 guacd 的默认值，与未设置相同。
left-out = authentik 会略去值为{ $value ->
    [null] {" "}null{" "}
    [false] {" "}false{" "}
    [number] {" "}0{" "}
    [list] 空列表
    [map] 空映射
   *[text] 空
}的静态设置：guacd 不会得到它，它也不会覆盖任何内容。
text-is-kept = 文本 "{ $text }" 会保留。

newer-guacd = authentik 随附的 guacd 1.6.0 没有参数“{ $name }”，会忽略它；较新的版本有此参数。
other-protocol = “{ $name }”是 { $others } 的参数；对于 { $these }，guacd 会忽略它。
did-you-mean = guacd 没有参数“{ $name }”，会忽略它。您是指“{ $meant }”吗？
unknown-name = guacd 没有参数“{ $name }”，会忽略它。

list-value = 列表会以 Python 文本传给 guacd，guacd 无法使用。
map-value = 映射会以 Python 文本传给 guacd，guacd 无法使用。
option-in-other-case = guacd 在此没有选项“{ $text }”：选项区分大小写。
no-such-option = guacd 在此没有选项“{ $text }”，会使用默认值。
newer-encoding = MacRoman 需要比 authentik 随附的 1.6.0 更新的 guacd。
out-of-range = “{ $text }”超出范围：最小 { $least }，最大 { $greatest }。
too-small = “{ $text }”超出范围：最小 { $least }。
port-only-digits = 端口只能是数字，“{ $text }”不是。
only-true-or-false = guacd 在此仅接受“true”和“false”；“{ $text }”会使其保持关闭。
only-whole-numbers = guacd 在此仅接受整数；对于“{ $text }”，它会使用默认值。
not-text = 此参数是文本，但值是{ $kind ->
    [number] 数字
   *[switch] 开关
}。写作文本后，所有工具都会保留其写法。
not-text-secret = 此参数是文本，但值是{ $kind ->
    [number] 数字
   *[switch] 开关
}，guacd 得到的写法会不同。
not-text-as-typed = 此参数是文本，但值是{ $kind ->
    [number] 数字
   *[switch] 开关
}：guacd 得到的是“{ $text }”，而不是“{ $typed }”。
ends-with-line-break = 以换行结尾，guacd 会将它视为值的一部分。
ends-with-whitespace = 以空白结尾，guacd 会将它视为值的一部分。
starts-with-line-break = 以换行开头，guacd 会将它视为值的一部分。
starts-with-whitespace = 以空白开头，guacd 会将它视为值的一部分。
starts-and-ends-with-line-break = 以换行开头和结尾，guacd 会将它们视为值的一部分。
starts-and-ends-with-whitespace = 以空白开头和结尾，guacd 会将它们视为值的一部分。
no-time-zone = “{ $text }”不是时区；时区例如 Europe/Berlin。
no-colours = “{ $text }”既不是配色方案的名称，也不是颜色列表，例如“foreground: rgb:ff/ff/ff”。
token-not-replaced = authentik 不会替换“{ $token }”：guacd 会原样得到它。要使用用户的数据，编写属性映射的表达式。
looks-like-tag = 这看起来是标签“!{ $tag }”。标签仅在蓝图中有效；在此 guacd 会原样得到此文本。
recordings-in-container = 此文件夹位于前哨的容器中：除非在此挂载卷，否则录像随容器一并删除。
text-logs-in-container = 此文件夹位于前哨的容器中：除非在此挂载卷，否则文本日志随容器一并删除。

unseen-in-name = 名称包含{ $characters }：guacd 会将它视为另一个名称。
unseen-inside = 其中的一段文本包含{ $characters }。
unseen-refused = 包含{ $characters }。authentik 会拒绝它。
unseen-escape = 包含{ $characters }。它由双引号中的反斜杠产生：写作“\\”，或使用单引号。
unseen-in-value = 包含 { $count } 个不可见字符：{ $characters }。

same-as-host-field = 主机字段已是此值。
instead-of-host-field = guacd 使用此处的“{ $text }”，而不是主机字段的值。
instead-of-host-field-value = guacd 使用此处的“{ $text }”，而不是主机字段中的“{ $field }”。
hostname-of-mapping = 这会覆盖此属性映射所适用的每个端点的主机。
hostname-of-provider = 这会覆盖此提供程序中未自行设置它的每个端点的主机。
port-of-mapping = 这会覆盖此属性映射所适用的每个端点的主机字段中的端口。
port-of-provider = 这会覆盖此提供程序中未自行设置它的每个端点的主机字段中的端口。
ipv6-host = authentik 在第一个冒号处拆分主机：“{ $host }”无法用作 IPv6 地址。改在此处设置。
ipv6-port = authentik 会将 IPv6 地址第一个冒号后的内容用作端口。在此处设置端口。
port-after-first-colon = authentik 会将主机字段第一个冒号后的内容用作端口。
vnc-port-unless-set = VNC 没有默认端口：除非提供程序或属性映射设置端口，否则 guacd 无法连接。
vnc-port-unless-at-launch = VNC 没有默认端口：除非表达式在启动时设置端口，否则 guacd 无法连接。
vnc-port = VNC 没有默认端口：没有端口时，guacd 无法连接。

nla-fails = authentik 随附的 guacd 无法使用 NLA：其 FIPS 加密缺少 NLA 所需的功能。
vmconnect-needs-id = 使用“vmconnect”时，Hyper-V 需要在“preconnection-blob”中提供虚拟机的 ID。没有它，连接会失败。
tls-certificates = 使用“tls”时，guacd 会拒绝自签名的服务器证书。要接受它，设置“cert-fingerprints”、“cert-tofu”或“ignore-cert”。

mac-address = guacd 只接受由冒号分隔的六个字节作为 MAC 地址，“{ $text }”不符合。
no-effect-without = 没有“{ $name }”时，它不起作用。
wake-up-range = 数据包从前哨的网络发送，只能唤醒该网络的广播能到达的机器。
name-has-no-effect-without = 没有“{ $missing }”时，“{ $name }”不起作用。

key-quoted = 此密钥的每一行都以相同字符开头，像引用的邮件：guacd 找不到密钥。
remove-quote-marks = 移除这些字符
key-in-expression = authentik 会在表达式的每一行前添加四个空格：用 "\n".join([…]) 构造密钥，每行一个字符串。
key-empty = 此密钥的首行和末行之间没有内容。
key-not-base64 = 此密钥的首行和末行之间的各行不是 Base64。
putty-key = 这是 PuTTY 密钥（.ppk），guacd 无法读取。在 PuTTYgen 中导出：Conversions、Export OpenSSH key。
public-instead-of-private = 这是公钥，但需要私钥。私钥在没有“.pub”的文件中。
certificate-instead-of-private = 这是证书，但需要私钥。
key-of-unknown-kind = 首行没有说明这是哪种私钥，例如“-----BEGIN RSA PRIVATE KEY-----”。
key-without-first-line = 缺少此密钥的首行“-----BEGIN …-----”。
add-first-line = 添加首行
key-without-both-lines = 缺少此密钥的首行和末行。
add-both-lines = 添加首行和末行
no-private-key = guacd 无法将它读取为私钥：密钥应以“-----BEGIN ”开头。
key-without-last-line = 缺少此密钥的末行“-----END …-----”。
add-last-line = 添加末行
key-cut-off = 密钥被截断：缺少“-----END …”行。
key-label-unknown = guacd 无法读取标签为“{ $label }”的密钥：其 SSH 库不认识该标签。
key-labels-differ = 此密钥的首行为“{ $first }”，末行为“{ $last }”：两者必须一致。
key-label-wrong = 标签“{ $label }”与两行之间的密钥不符。
key-lines-inexact = 密钥的首行和末行必须恰好是“-----BEGIN …-----”和“-----END …-----”，使用大写字母，两侧各五个连字符。
label-it = 将标签改为“{ $label }”
several-keys = 有多个私钥；guacd 仅使用第一个。
keep-first-key = 保留第一个
text-before-encrypted-key = 密钥前有文本：guacd 不会发现密钥已加密，也不会询问其密码短语。
text-around-key = 密钥前后有文本，guacd 会忽略它们。
keep-only-key = 仅保留密钥
sftp-key-encrypted = 此密钥已加密，但未设置“sftp-passphrase”：没有它，guacd 无法使用该密钥。
key-encrypted = 此密钥已加密，但未设置“passphrase”：guacd 会向每个用户询问。
private-instead-of-public = 这是私钥。输入公钥或证书。
key-breaks-written = 此密钥的换行写作“\n”；guacd 需要真正的换行。
turn-into-breaks = 将 \n 转为换行
key-breaks-lost = 此密钥丢失了换行；guacd 需要换行。
key-some-breaks-lost = 此密钥的某些行丢失了换行；guacd 需要换行。
restore-breaks = 恢复换行
key-with-spaces = 此密钥有些行以空格开头或结尾：guacd 找不到密钥，因为其 SSH 库会比较整行。
remove-spaces = 移除空格
key-gaps = 此密钥有空行，或标头后没有空行：guacd 无法读取。
fix-lines = 修复各行
key-with-cr = 此密钥的各行以 CR 和 LF 结尾：guacd 不会发现密钥是否已加密，也不会询问其密码短语。
end-with-lf = 各行以 LF 结尾
key-after-empty-lines = 此密钥前有空行：guacd 不会发现密钥是否已加密。
