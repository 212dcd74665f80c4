in-line = 第 { $line } 行：{ $text }
hint-in-line = 第 { $line } 行，提示：{ $text }
more = 另有 { $count } 个。

string-not-closed = 从此处开始的字符串没有结束。
field-not-closed = 从此处开始的 f-string 中，字段 {"{"}…{"}"} 没有结束。
f-string-too-deep = 从此处开始的 f-string 嵌套过深，Python 无法处理。
typographic-quote = 这是排版引号。Python 只接受 " 和 '。
refused-prefix = Python 不允许引号前出现这些字母，只允许 r、u、b、f、br 和 fr。
refused-escape = 从此处开始的字符串中有无效转义：\x 需要 2 个十六进制数字，\u 需要 4 个，\U 需要 8 个，\N 需要花括号中的名称。要表示反斜杠，写两个。
refused-brace = 此 f-string 中的 {"}"} 没有对应的 {"{"}。要将花括号用作文本，写两个。
refused-empty-field = 此 f-string 的字段 {"{"}…{"}"} 为空。要将花括号用作文本，各写两个。
refused-conversion = 在此 f-string 的字段中，! 后面只能是 r、s 或 a。
refused-bracket = 此 f-string 的字段 {"{"}…{"}"} 中括号不匹配。
refused-lambda = 此 f-string 的字段 {"{"}…{"}"} 中的 lambda 必须放在圆括号内。
refused-field = 此 f-string 的字段 {"{"}…{"}"} 不是 Python 表达式。
four-spaces = authentik 会在表达式的每一行前添加四个空格，多行字符串中也是如此。
key-of-lines = authentik 会在表达式的每一行前添加四个空格，此字符串中也是如此：其中的密钥无法读取。
key-in-one-line = 此字符串中的密钥无法读取：其首行和末行与其余部分之间需要换行（\n）。
join-lines = 写成“"\n".join([…])”

bracket-not-closed = 括号 { $open } 没有闭合。
bracket-not-opened = 括号 { $close } 没有对应的左括号。
brackets-too-deep = 此处打开的括号超过 200 个，Python 无法处理。
bracket-mismatched = 第 { $line } 行的括号 { $open } 由 { $close } 闭合，而应为 { $partner }。
tabs-and-spaces = 缩进混用了制表符和空格，Python 不接受。只使用空格。
indented-unexpectedly = 此行的缩进多于上一行，但上一行没有开始代码块。
indented-like-none = 此缩进与上面任何一行都不匹配。
block-missing = 冒号后必须是缩进的代码块。
block-too-deep = 从此处开始的代码块嵌套过深，Python 无法处理。

else-if = Python 将“else if”写作“elif”。
colon-missing = 以“{ $keyword }”开头的行需要以冒号结尾。
single-equals = 单个 = 用于赋值。要比较，写 ==。
ampersands = Python 写“and”，不写 &&。
bars = Python 写“or”，不写 ||。
exclamation-mark = Python 写“not”，不写 !。
not-allowed-outside-strings = Python 不允许在字符串之外使用此字符。

only-comments = 只有注释。写一个表达式，或留空。
open-end = 表达式可能在此处不经“return”就结束，因而不添加设置。每个分支都以“return {"{"}…{"}"}”结束。
returns-string = authentik 会忽略不是 dict 的结果，而这里返回字符串。
returns-number = authentik 会忽略不是 dict 的结果，而这里返回数字。
returns-boolean = authentik 会忽略不是 dict 的结果，而这里返回 True 或 False。
returns-list = authentik 会忽略不是 dict 的结果，而这里返回列表。
returns-set = authentik 会忽略不是 dict 的结果，而这里返回集合：其元素没有“name: value”。
settings-not-returned = 设置没有返回：在前面写“return”。
nothing-returned = 没有返回任何内容：表达式不添加设置。以“return {"{"}…{"}"}”结束。

python-spelling = Python 将“{ $name }”写作 { $spelling }。
only-in-policies = “{ $name }”存在于 authentik 的表达式策略中，属性映射中没有。
not-defined = Python、authentik 和此表达式都没有定义“{ $name }”。检查拼写。
only-at-launch = “{ $name }”仅在启动时存在：测试此映射会在此失败。
http-request-none = 启动时“http_request”为 None：“{ $code }”会失败，authentik 会略去整个映射。先检查“if request.http_request:”。
