### provider: 提供程序
### application: 应用程序
### outpost: 前哨
### endpoint: 端点
### property mapping: 属性映射
### flow: 流程
### authorization flow: 授权流程
### authentication flow: 身份验证流程
### stage: 阶段
### prompt: 输入项
### prompt stage: 输入阶段
### policy: 策略
### binding: 绑定
### group: 组
### user: 用户
### your account: 您的账户
### service account: 服务账户
### role: 角色
### superuser: 超级用户
### permission: 权限
### token: 令牌
### API token: API 令牌
### connection token: 连接令牌
### session: 会话
### instance: 实例
### connection expiry: 连接过期
### Delete token on disconnect: 断开连接时删除令牌
### Maximum concurrent connections: 最大并发连接数
### limit: 上限
### Closed (limit 0): 已关闭（上限 0）
### blueprint: 蓝图
### changelog: 更新日志
### event: 事件
### policy engine mode: 策略引擎模式
### negate: 反转结果
### order: 顺序
### timeout: 超时
### impersonation: 模拟身份
### slug: Slug
### settings: 设置
### static settings: 静态设置
### effective settings: 生效设置
### parameter: 参数
### secret: 机密
### credentials: 凭据
### launch: 启动
### delete: 删除
### revoke: 吊销
### forget: 忘记
### remove: 移除
### assign: 分配
### add: 添加
### change: 更改
### clone: 克隆
### everyone: 所有人
### no one: 没有人
### readiness: 就绪状态
### Ready: 就绪
### Open to everyone: 对所有人开放
### Check: 需检查
### Blocked: 已阻止
### Can't be checked here: 无法在此检查
### Checking…: 正在检查…
### checklist: 检查清单
### finding: 问题
### recipe: 方案
### plan file: 计划文件
### Connect machines: 接入机器
### Recent changes: 最近更改
### undo: 撤销
### revert: 还原
### restore: 恢复
### Overview: 总览
### Access: 访问权限
### Activity: 活动
### Preferences: 首选项
### sign in: 登录
### sign out: 登出
### disconnect: 断开连接
### passphrase: 密码短语
### read-only mode: 只读模式

skip = 跳到内容
navigation = 主导航
account = 账户
menu = 菜单
instance = 实例
lock-now = 立即锁定
disconnect = 断开连接
sign-out = 登出

overview = 总览
providers = 提供程序
endpoints = 端点
tokens = 连接令牌
mappings = 属性映射
access = 访问权限
activity = 活动
import = 导入
plan = 计划
connect-machines = 接入机器
recent-changes = 最近更改
preferences = 首选项

connect = 连接
create-provider = 创建提供程序
clone-provider = 克隆提供程序
copy-provider = 复制提供程序
compare-instances = 比较实例
provider = 提供程序
endpoints-of-provider = 提供程序的端点
tokens-of-provider = 提供程序的连接令牌
access-to-provider = 提供程序的访问权限
settings-of-provider = 提供程序的生效设置
changelog-of-provider = 提供程序的更新日志
permissions-on-provider = 提供程序的权限
edit-provider = 编辑提供程序
token = 连接令牌
edit-token = 编辑连接令牌
create-endpoint = 创建端点
endpoint = 端点
bindings-of-endpoint = 端点的绑定
access-to-endpoint = 端点的访问权限
settings-of-endpoint = 端点的生效设置
changelog-of-endpoint = 端点的更新日志
edit-endpoint = 编辑端点
user = 用户
create-mapping = 创建属性映射
mapping = 属性映射
changelog-of-mapping = 属性映射的更新日志
edit-mapping = 编辑属性映射

not-restored = 无法检查令牌
connect-anew = 忘记令牌并重新连接
no-token = 未登录 authentik
no-token-text = 外层页面没有提供令牌，或提供的令牌不被 authentik 接受。
try-again = 重试
not-found = 找不到页面
not-found-text = 此地址没有内容：
to-overview = 前往总览

network = 网络
offline = 您已离线。
offline-text = 此页面上的内容不会丢失。尚未加载的内容会在恢复联网后加载。
back-online = 已恢复联网。

region = 新版本
found = 已安装新版本的 RAC Admin。
reload-to-use = 重新加载即可使用。
unsaved = 先保存更改，再重新加载。
token-lost = 令牌仅为此页面保存：重新加载后需再次输入。
by-portal = 重新加载外层页面后即可使用。
reload = 重新加载
reload-asks = 重新加载…
later = 稍后

kept-here = 首选项保存在此浏览器中。
kept-for-now = 首选项在您离开此页面前有效。
theme = 主题
theme-auto = 跟随系统
theme-light = 浅色
theme-dark = 深色
locale = 日期和数字
locale-help = 日期和数字的写法，以及名称的排序方式。不影响界面语言。
locale-of-browser = 浏览器默认
locale-en-gb = 英语（英国）
locale-en-us = 英语（美国）
locale-zh-cn = 中文（简体）
locale-nl = 荷兰语
locale-fr = 法语
locale-de = 德语
locale-ja = 日语
locale-pt-br = 葡萄牙语（巴西）
locale-es = 西班牙语
locale-sv = 瑞典语
page-size = 每页行数
page-size-help = 适用于所有列表。
shortcuts = 键盘快捷键
shortcuts-help = Ctrl+K 搜索和运行命令，? 显示所有快捷键。
your-account = 您的账户
connected-as = 当前账户
connected-to = authentik
token-kept = 令牌保存位置

language = 语言
language-of-browser = 浏览器默认
language-not-loaded = 无法加载 { $language }。再次选择以重试。

part-not-loaded = 无法加载此页面
dialog-not-loaded = 无法加载此对话框
part-not-loaded-text = 可能是网络故障，也可能是此页面打开后安装了新版本的 RAC Admin。若是后者，重新加载即可。
part-replaced = 此页面打开后安装了新版本的 RAC Admin，此页面所需的文件已不存在。重新加载以继续。
part-offline = 您已离线。恢复联网后将加载此页面。
