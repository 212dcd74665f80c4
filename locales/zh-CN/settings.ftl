settings = 设置
settings-help = Guacamole 的连接参数。
view = 设置视图
parameters = 参数
text = 文本

language = 文本的语言
yaml = YAML
json = JSON
text-help = 每行一个“name: value”，或使用 JSON。无论有无引号，文本都保持为文本：0123、1e5、no。
not-as-parameters = 修正文本中的错误，才能返回“参数”。
undo = 撤销
nothing-to-undo = 没有可撤销的更改。
redo = 重做
nothing-to-redo = 没有可重做的更改。
rewrite = 重写文本
keep-text = 保留文本
decide-first = 先选择是否重写文本。
rewrites = 此更改会重写整个文本：引号和换行会丢失。撤销可恢复文本。
rewrites-comments = 此更改会重写整个文本：{ $count } 条注释会丢失。撤销可恢复文本。
comments-in-value = 更改此值会从文本中移除其中的 { $count } 条注释。撤销可恢复文本。
count-comments-not-saved = { $count } 条注释不会保存：authentik 只存储名称和值。
comments-not-in-json = JSON 没有注释：切换到 JSON 会移除 { $count } 条注释。撤销可恢复文本。
show-secrets = 显示机密
hide-secrets = 隐藏机密
covered = 显示机密后才能编辑文本。

search = 搜索参数
search-hint = 名称或含义
add = 添加参数
add-hint = 按名称或含义查找参数
add-unknown = 不在目录中：按输入内容添加
add-set = 已设置：前往
parameter-option = { $section }：{ $meaning }
none-set = 未设置参数：使用 guacd 的默认值。
none-set-matches = 已设置的参数均与“{ $search }”不匹配。
not-set-yet = 匹配但未设置
add-one = 添加
add-name = 添加 { $name }
more-matches = 另有 { $count } 个：在搜索中添加一个词。
other-section = 不在目录中
unknown = 目录中没有此名称。它会原样保留。
default = 默认：{ $value }
only-newer = 需要比 authentik 随附版本更新的 guacd。
recipes = 方案
remove = 移除 { $name }
reset = 重置 { $name }
not-set = 未设置
true = True
false = False
empty = （空）
kept-as = { $kind ->
    [null] 保留为 null
    [bool] 保留为 true 或 false
    [number] 保留为数字
    [list] 保留为列表
    [map] 保留为映射
   *[text] 保留为文本
}
hidden = 已隐藏
show-key = 显示
hide-key = 隐藏
show-name = 显示 { $name }
hide-name = 隐藏 { $name }
upload = 从文件
upload-of = 从文件：{ $name }

error = 错误：
warning = 警告：
hint = 提示：
more-findings = 另有 { $count } 个。

copy-secrets = 机密
copy-secrets-help = 如不复制，在“设置”下输入新的机密。
copy-broken = 要不复制机密，先修正设置文本中的错误。
copy-hidden = 如果 authentik 对您的账户隐藏原对象的设置，则不会复制这些设置。
copy-secrets-named = 复制 { $names }
