unreadable = 无法读取 config.json：{ $why }
missing = 缺少 `{ $field }`
must-be-text = `{ $field }` 必须是文本
must-be-true-or-false = `{ $field }` 必须是 true 或 false
must-be-an-object = `{ $field }` 必须是对象
must-be-a-list = `{ $field }` 必须是列表
must-be-a-list-of-objects = `{ $field }` 必须是对象列表
must-be-a-list-of-language-tags = `{ $field }` 必须是语言标签列表
no-object = 它必须是对象
incomplete = 应答不完整
no-answer = 服务器没有应答

address-empty = 输入您的 authentik 的地址，例如 https://auth.example.com。
address-not-http = 地址必须以 https:// 或 http:// 开头。
address-has-credentials = 地址中不要包含用户名和密码。
address-malformed = 这不是有效的地址：地址需要主机，且不能包含空格。
