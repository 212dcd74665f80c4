read-list = { $result ->
    [refused] authentik 拒绝读取列表
   *[failed] 无法读取列表
}
ask-whose-token = { $result ->
    [refused] authentik 拒绝告知令牌属于谁
   *[failed] 无法向 authentik 查询令牌属于谁
}
read-connection-tokens = { $result ->
    [refused] authentik 拒绝读取连接令牌
   *[failed] 无法读取连接令牌
}
count-connection-tokens = { $result ->
    [refused] authentik 拒绝统计连接令牌
   *[failed] 无法统计连接令牌
}
read-connection-token = { $result ->
    [refused] authentik 拒绝读取该连接令牌
   *[failed] 无法读取该连接令牌
}
save-connection-token = { $result ->
    [refused] authentik 拒绝保存连接令牌
   *[failed] 无法保存连接令牌
}
delete-connection-token = { $result ->
    [refused] authentik 拒绝删除连接令牌（{ $whose }）
   *[failed] 无法删除连接令牌（{ $whose }）
}
read-providers = { $result ->
    [refused] authentik 拒绝读取提供程序列表
   *[failed] 无法读取提供程序列表
}
read-provider = { $result ->
    [refused] authentik 拒绝读取提供程序
   *[failed] 无法读取提供程序
}
create-provider = { $result ->
    [refused] authentik 拒绝创建提供程序
   *[failed] 无法创建提供程序
}
save-provider = { $result ->
    [refused] authentik 拒绝保存提供程序
   *[failed] 无法保存提供程序
}
delete-provider = { $result ->
    [refused] authentik 拒绝删除提供程序“{ $name }”
   *[failed] 无法删除提供程序“{ $name }”
}
read-provider-permissions = { $result ->
    [refused] authentik 拒绝读取提供程序的权限
   *[failed] 无法读取提供程序的权限
}
read-endpoints = { $result ->
    [refused] authentik 拒绝读取端点列表
   *[failed] 无法读取端点列表
}
count-endpoints = { $result ->
    [refused] authentik 拒绝统计端点
   *[failed] 无法统计端点
}
read-endpoint = { $result ->
    [refused] authentik 拒绝读取端点
   *[failed] 无法读取端点
}
create-endpoint = { $result ->
    [refused] authentik 拒绝创建端点
   *[failed] 无法创建端点
}
save-endpoint = { $result ->
    [refused] authentik 拒绝保存端点
   *[failed] 无法保存端点
}
delete-endpoint = { $result ->
    [refused] authentik 拒绝删除端点“{ $name }”
   *[failed] 无法删除端点“{ $name }”
}
read-property-mappings = { $result ->
    [refused] authentik 拒绝读取属性映射列表
   *[failed] 无法读取属性映射列表
}
read-property-mapping = { $result ->
    [refused] authentik 拒绝读取属性映射
   *[failed] 无法读取属性映射
}
create-property-mapping = { $result ->
    [refused] authentik 拒绝创建属性映射
   *[failed] 无法创建属性映射
}
save-property-mapping = { $result ->
    [refused] authentik 拒绝保存属性映射
   *[failed] 无法保存属性映射
}
delete-property-mapping = { $result ->
    [refused] authentik 拒绝删除属性映射“{ $name }”
   *[failed] 无法删除属性映射“{ $name }”
}
test-property-mapping = { $result ->
    [refused] authentik 拒绝测试属性映射
   *[failed] 无法测试属性映射
}
read-bindings = { $result ->
    [refused] authentik 拒绝读取绑定列表
   *[failed] 无法读取绑定列表
}
read-binding = { $result ->
    [refused] authentik 拒绝读取绑定
   *[failed] 无法读取绑定
}
create-binding = { $result ->
    [refused] authentik 拒绝创建绑定
   *[failed] 无法创建绑定
}
save-binding = { $result ->
    [refused] authentik 拒绝保存绑定
   *[failed] 无法保存绑定
}
delete-binding = { $result ->
    [refused] authentik 拒绝删除{ $kind ->
        [policy] 策略“{ $name }”
        [group] 组“{ $name }”
        [user] 用户“{ $name }”
       *[unknown] 未知主体“{ $name }”
    }的绑定
   *[failed] 无法删除{ $kind ->
        [policy] 策略“{ $name }”
        [group] 组“{ $name }”
        [user] 用户“{ $name }”
       *[unknown] 未知主体“{ $name }”
    }的绑定
}
read-applications = { $result ->
    [refused] authentik 拒绝读取应用程序列表
   *[failed] 无法读取应用程序列表
}
read-application = { $result ->
    [refused] authentik 拒绝读取应用程序
   *[failed] 无法读取应用程序
}
create-application = { $result ->
    [refused] authentik 拒绝创建应用程序
   *[failed] 无法创建应用程序
}
save-application = { $result ->
    [refused] authentik 拒绝保存应用程序
   *[failed] 无法保存应用程序
}
save-application-named = { $result ->
    [refused] authentik 拒绝保存应用程序“{ $name }”
   *[failed] 无法保存应用程序“{ $name }”
}
assign-application = { $result ->
    [refused] authentik 拒绝分配应用程序“{ $name }”
   *[failed] 无法分配应用程序“{ $name }”
}
delete-application = { $result ->
    [refused] authentik 拒绝删除应用程序“{ $name }”
   *[failed] 无法删除应用程序“{ $name }”
}
check-application-access = { $result ->
    [refused] authentik 拒绝检查用户能否使用应用程序
   *[failed] 无法检查用户能否使用应用程序
}
read-outposts = { $result ->
    [refused] authentik 拒绝读取前哨列表
   *[failed] 无法读取前哨列表
}
read-outpost = { $result ->
    [refused] authentik 拒绝读取前哨
   *[failed] 无法读取前哨
}
read-outpost-health = { $result ->
    [refused] authentik 拒绝读取前哨的健康状况
   *[failed] 无法读取前哨的健康状况
}
read-outpost-defaults = { $result ->
    [refused] authentik 拒绝读取前哨的默认设置
   *[failed] 无法读取前哨的默认设置
}
create-outpost = { $result ->
    [refused] authentik 拒绝创建前哨
   *[failed] 无法创建前哨
}
save-outpost = { $result ->
    [refused] authentik 拒绝保存前哨
   *[failed] 无法保存前哨
}
save-outpost-named = { $result ->
    [refused] authentik 拒绝保存前哨“{ $name }”
   *[failed] 无法保存前哨“{ $name }”
}
add-to-outpost = { $result ->
    [refused] authentik 拒绝将提供程序添加到前哨“{ $name }”
   *[failed] 无法将提供程序添加到前哨“{ $name }”
}
delete-outpost = { $result ->
    [refused] authentik 拒绝删除前哨“{ $name }”
   *[failed] 无法删除前哨“{ $name }”
}
delete-created = { $result ->
    [refused] authentik 拒绝删除{ $kind ->
        [provider] 提供程序
        [endpoint] 端点
        [property-mapping] 属性映射
        [binding] 绑定
        [application] 应用程序
        [outpost] 前哨
       *[connection-token] 连接令牌
    }
   *[failed] 无法删除{ $kind ->
        [provider] 提供程序
        [endpoint] 端点
        [property-mapping] 属性映射
        [binding] 绑定
        [application] 应用程序
        [outpost] 前哨
       *[connection-token] 连接令牌
    }
}
read-uses = { $result ->
    [refused] authentik 拒绝查询哪些对象使用该{ $kind ->
        [provider] 提供程序
        [endpoint] 端点
        [property-mapping] 属性映射
        [binding] 绑定
        [application] 应用程序
        [outpost] 前哨
       *[connection-token] 连接令牌
    }
   *[failed] 无法查询哪些对象使用该{ $kind ->
        [provider] 提供程序
        [endpoint] 端点
        [property-mapping] 属性映射
        [binding] 绑定
        [application] 应用程序
        [outpost] 前哨
       *[connection-token] 连接令牌
    }
}
read-users = { $result ->
    [refused] authentik 拒绝读取用户列表
   *[failed] 无法读取用户列表
}
search-users = { $result ->
    [refused] authentik 拒绝搜索用户
   *[failed] 无法搜索用户
}
read-user = { $result ->
    [refused] authentik 拒绝读取用户
   *[failed] 无法读取用户
}
read-user-groups = { $result ->
    [refused] authentik 拒绝读取用户所属的组
   *[failed] 无法读取用户所属的组
}
read-user-sessions = { $result ->
    [refused] authentik 拒绝读取用户的会话
   *[failed] 无法读取用户的会话
}
end-session = { $result ->
    [refused] authentik 拒绝结束 { $user } 的会话
   *[failed] 无法结束 { $user } 的会话
}
end-session-from = { $result ->
    [refused] authentik 拒绝结束 { $user } 来自 { $address } 的会话
   *[failed] 无法结束 { $user } 来自 { $address } 的会话
}
read-own-permissions = { $result ->
    [refused] authentik 拒绝读取您账户的角色的权限
   *[failed] 无法读取您账户的角色的权限
}
check-listing = { $result ->
    [refused] authentik 拒绝检查您的账户能否列出 { $model }
   *[failed] 无法检查您的账户能否列出 { $model }
}
read-groups = { $result ->
    [refused] authentik 拒绝读取组列表
   *[failed] 无法读取组列表
}
read-policies = { $result ->
    [refused] authentik 拒绝读取策略列表
   *[failed] 无法读取策略列表
}
clear-policy-cache = { $result ->
    [refused] authentik 拒绝清除其策略缓存
   *[failed] 无法清除 authentik 的策略缓存
}
read-flows = { $result ->
    [refused] authentik 拒绝读取流程列表
   *[failed] 无法读取流程列表
}
create-flow = { $result ->
    [refused] authentik 拒绝创建流程
   *[failed] 无法创建流程
}
read-flow-stages = { $result ->
    [refused] authentik 拒绝读取流程的阶段
   *[failed] 无法读取流程的阶段
}
add-stage = { $result ->
    [refused] authentik 拒绝将阶段添加到流程
   *[failed] 无法将阶段添加到流程
}
read-prompts = { $result ->
    [refused] authentik 拒绝读取输入项列表
   *[failed] 无法读取输入项列表
}
create-prompt = { $result ->
    [refused] authentik 拒绝创建输入项
   *[failed] 无法创建输入项
}
read-prompt-stages = { $result ->
    [refused] authentik 拒绝读取输入阶段列表
   *[failed] 无法读取输入阶段列表
}
create-prompt-stage = { $result ->
    [refused] authentik 拒绝创建输入阶段
   *[failed] 无法创建输入阶段
}
save-prompt-stage = { $result ->
    [refused] authentik 拒绝保存输入阶段
   *[failed] 无法保存输入阶段
}
read-events = { $result ->
    [refused] authentik 拒绝读取事件
   *[failed] 无法读取事件
}
count-launches = { $result ->
    [refused] authentik 拒绝统计启动次数
   *[failed] 无法统计启动次数
}
look-up = { $result ->
    [refused] authentik 拒绝查找该对象
   *[failed] 无法查找该对象
}
load-settings-checks = { $result ->
    [refused] authentik 拒绝加载设置检查
   *[failed] 无法加载设置检查
}
connect = { $result ->
    [refused] authentik 拒绝连接
   *[failed] 无法连接
}
restore-session = { $result ->
    [refused] authentik 拒绝恢复会话
   *[failed] 无法恢复会话
}
restore-sign-in = { $result ->
    [refused] authentik 拒绝恢复您的登录
   *[failed] 无法恢复您的登录
}

with-reason = { $what }：{ $why }

why-unreachable = authentik 没有应答。
why-offline = 网络已断开。
why-bad-token = authentik 不接受该令牌。
why-no-permission = 您的账户没有该权限。
why-not-found = 它不存在，或您的账户无法查看它。
why-refused = authentik 返回状态 { $status }，没有说明原因。
why-authentik-says = authentik 提示：{ $text }
why-throttled = authentik 收到的请求过多。
why-throttled-for = authentik 收到的请求过多。{ $seconds } 秒后重试。
why-unavailable = authentik 目前不可用（状态 { $status }）。
why-unavailable-says = authentik 目前不可用：{ $text }。
why-crashed = authentik 发生内部错误。
why-unreadable = 无法读取 authentik 的应答（{ $at }）。
web-page-instead = 返回的是网页而不是 JSON
why-no-api = { $address } 上没有 authentik API（{ $found }）。
why-no-api-status = { $address } 上没有 authentik API（{ $status }，{ $found }）。
why-no-api-here = 此地址上没有 authentik API（{ $status }，{ $found }）。
found-redirect = 它重定向到别处
found-empty = 空应答
found-web-page = 网页
found-other-json = 其他内容的 JSON
found-no-json = 不是 JSON
why-timed-out = { $seconds } 秒内没有应答。
why-aborted = 已取消。
why-read-only = 只读模式已开启。未发送任何内容。
why-other-account = 令牌现在属于另一个账户。未发送任何内容。
why-not-loaded = 无法加载 RAC Admin 的一部分。
why-nul = authentik 无法读取其中的 NUL 字符（U+0000）。

advice-unreachable = 检查网络，以及 authentik 是否在运行。如果此页面不是从 authentik 自己的源（origin）提供的，浏览器会扣留应答：authentik 不发送 CORS 标头。在 authentik 的源下提供此应用，或让反向代理添加 Access-Control-Allow-Origin 并自行应答 OPTIONS。
advice-offline = 此页面上的内容不会丢失。恢复联网后重试。
advice-no-permission = 向 authentik 管理员申请该权限，或用其他令牌连接。
advice-crashed-write = 没有迹象表明有内容被更改。可按请求 ID 在 authentik 的日志中查看详情。
advice-crashed = 可按请求 ID 在 authentik 的日志中查看详情。
advice-unavailable = authentik 可能正在启动。稍等片刻后重试。
advice-timed-out = authentik 可能仍已执行：重试前先检查。
advice-unreadable = 检查该地址是否为 authentik API 的地址。较新的 authentik 也可能应答不同。
advice-no-api = 检查地址。如果地址正确，则是 authentik 前面的代理或登录页面代为应答。
advice-read-only = 在账户菜单中关闭它，除非它已由此页面的运营方固定。
advice-not-loaded = 可能是网络故障。如果此页面打开后安装了新版本的 RAC Admin，重新加载页面。

hidden-rows = 有 { $count } 个您的账户看不到
hidden-rows-sentence = 有 { $count } 个您的账户看不到。
none-seen = { $kind ->
    [provider] 没有您的账户能看到的 RAC 提供程序
    [endpoint] 没有您的账户能看到的端点
    [property-mapping] 没有您的账户能看到的属性映射
    [connection-token] 没有您的账户能看到的连接令牌
    [application] 没有您的账户能看到的应用程序
    [outpost] 没有您的账户能看到的前哨
   *[binding] 没有您的账户能看到的绑定
}
lacks-permission = 您的账户缺少权限“{ $permission }”。

field-refused = { $field }：{ $text }
devices = 此实例将端点作为设备管理，RAC Admin 尚不支持。提供程序和属性映射不受影响。
broken-version = authentik { $version } 有一个缺陷，会使每次启动都失败：WebSocket 丢失其子协议。更新 authentik。

unknown-provider = 未知提供程序
unknown-name = 未知
device = 设备

token-empty = 输入 API 令牌。
token-odd-character = 令牌没有空格，只含普通字母、数字和标点。检查您复制的内容。

no-limit = 无上限
closed = 已关闭（上限 0）
at-most = 最多 { $number }

piece-flow = 授权流程“{ $name }”
piece-prompt = 输入项“{ $name }”
piece-stage = 输入阶段“{ $name }”
piece-binding = 流程中的阶段

weeks = { $count } 周
days = { $count } 天
hours = { $count } 小时
minutes = { $count } 分钟
seconds = { $count } 秒
milliseconds = { $count } 毫秒
microseconds = { $count } 微秒
amounts = { $first } { $second }
minus = 负 { $amount }
expires-immediately = 立即过期

expiry-empty = 输入时长，例如 hours=8。
expiry-bare-number = 数字需要单位，例如 hours=8。authentik 拒绝单独的数字，包括 0。
expiry-iso8601 = authentik 不读取 ISO 8601 时长。写 hours=8，而不是 PT8H。
expiry-empty-part = “;”后面没有内容。“;”只用在两部分之间。
expiry-no-equals = “{ $part }”没有“=”。应写成例如 hours=8。
expiry-several-equals = “{ $part }”有多个“=”。用“;”分隔各部分，例如 hours=8;minutes=30。
expiry-meant = “{ $name }”不是单位。您是指“{ $unit }”吗？
expiry-unknown-unit = “{ $name }”不是单位。使用 weeks、days、hours、minutes、seconds、milliseconds 或 microseconds。
expiry-blank-at-unit = “{ $unit }”旁有空格，authentik 无法读取。删去空格。
expiry-no-number = “{ $unit }=”后面没有数字。
expiry-not-a-number = “{ $text }”不是{ $unit ->
    [weeks] 周
    [days] 天
    [hours] 小时
    [minutes] 分钟
    [seconds] 秒
    [milliseconds] 毫秒
   *[microseconds] 微秒
}数。
expiry-other-characters = “{ $text }”不是可读取的{ $unit ->
    [weeks] 周
    [days] 天
    [hours] 小时
    [minutes] 分钟
    [seconds] 秒
    [milliseconds] 毫秒
   *[microseconds] 微秒
}数。使用数字 0 到 9、“.”和“-”。
expiry-decimal-comma = 小数点用句点，不用逗号：{ $unit }={ $number }。
expiry-not-a-whole-number = “{ $text }”不是整数的{ $unit ->
    [weeks] 周
    [days] 天
    [hours] 小时
    [minutes] 分钟
    [seconds] 秒
    [milliseconds] 毫秒
   *[microseconds] 微秒
}数。
expiry-too-long = 过长：authentik 检查时会崩溃。最长为 999,999,999 天。
expiry-nul = 文本包含 NUL 字符，authentik 无法存储。

expiry-zero = 没有人能连接：令牌一创建就会过期。在这里，零并不表示“直到浏览器关闭”。
expiry-negative = 没有人能连接：令牌在创建之前就已过期。使用大于零的时长。
expiry-beyond-calendar = 没有人能连接：令牌会在 9999 年之后过期，authentik 无法存储。
expiry-ignored-blank = authentik 会忽略“{ $part }”，因为其单位旁有空格。删去空格。
expiry-ignored-meant = authentik 会忽略“{ $part }”，因为它不认识该单位。您是指“{ $unit }”吗？
expiry-ignored = authentik 会忽略“{ $part }”，因为它不认识该单位。
expiry-ignored-more = authentik 还会忽略另外 { $count } 个部分。
expiry-replaced = “{ $unit }”出现了多次；仅最后一个有效。
expiry-very-long = 超过 30 天。每个令牌在过期前都计入端点的上限。
expiry-shorter-than-a-minute = 不到一分钟：仅勉强够启动连接。
