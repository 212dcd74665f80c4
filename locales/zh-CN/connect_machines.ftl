title = 接入机器
about = 设置用户访问机器所需的一切：提供程序、其应用程序、谁有访问权限、前哨和机器。最后一步之前不写入任何内容。
kept = 如果离开此页面，除密码外，您的回答会保留在此标签页中。
not-kept = 如果离开此页面，您的回答会丢失。
steps = 步骤
next = 下一步
back = 返回
create = 创建
start-over = 重新开始
reading = 正在读取实例…
not-read = 无法读取实例
try-again = 重试
lacking = 可以查看，但不能创建
step-lacking = 此步骤需要您的账户缺少的权限
started-over = 已清除您的回答。
undo = 撤销
not-read-yet = 等待实例读取完成。

step-provider = 提供程序
step-application = 应用程序
step-access = 谁有访问权限
step-outpost = 前哨
step-machines = 机器
step-credentials = 凭据
step-review = 核对

about-provider = 提供程序包含机器及其共用的设置。
about-application = 用户通过 authentik 中的应用程序找到机器。
about-access = 谁能打开机器。适用于这些机器和新的应用程序。
about-outpost = 连接由前哨建立。前哨必须能访问这些机器。
about-machines = 每台机器成为一个端点。
about-credentials = 用户如何登录机器。
about-review = 将在 authentik 中创建的内容。

title-of-step = 第 { $place } 步，共 { $all } 步：{ $step }

gone = 找不到“{ $name }”。选择其他项。

go-to-step = 前往步骤“{ $step }”

something-missing-in = 步骤“{ $step }”中缺少内容。

no-providers = 还没有 RAC 提供程序：在此创建一个。
no-flows = 没有授权流程。在 authentik 的“流程与阶段”中创建一个。
no-outposts = 还没有 RAC 前哨：在此创建一个。
no-mappings = 还没有 RAC 属性映射。

provider-kind = 使用的提供程序
provider-new = 创建提供程序
provider-existing = 使用现有提供程序
provider = 提供程序
choose-provider = 选择提供程序。
choose = 选择一项
provider-name = 提供程序名称
name-missing = 输入名称。
provider-taken = 已有提供程序使用此名称。使用该提供程序，或选择其他名称。
flow = 授权流程
flow-help = 用户每次启动前要经过的流程。明确同意授权时，用户需要确认；隐式同意授权时不需要。
choose-flow = 选择流程。
expiry = 连接过期
expiry-help = 连接令牌的有效时长，例如 hours=8 或 days=1。有效期间，令牌计入上限。

application-name = 应用程序名称
application-name-help = 用户在 authentik 中看到的名称。默认：提供程序的名称。
slug = Slug
slug-wrong = 输入由字母、数字、连字符和下划线组成的 Slug。
slug-taken = 已有应用程序使用此 Slug。

slug-help = 它在地址中的名称。默认：{ $slug }

has-application = 提供程序“{ $provider }”已有应用程序“{ $application }”，后者保持不变。

access = 谁有访问权限
access-limited = 仅这些组和用户
access-everyone = 所有人
everyone-warning = 能登录 authentik 的所有人都能打开这些机器，无论现在还是将来。
choose-access = 选择谁有访问权限。
groups = 组
users = 用户
choose-groups-or-users = 至少选择一个组或用户。
any-of-them = 属于其中一个即可。
users-help = 除组的成员之外的单个用户。
application-limits = 应用程序有自己的绑定：用户还必须通过这些绑定。
no-groups = 没有您的账户能看到的组。
no-users = 没有您的账户能看到的用户。

outpost-kind = 使用的前哨
outpost-existing = 使用现有前哨
outpost-new = 创建前哨
outpost = 前哨
outpost-name = 前哨名称
outpost-new-help = 之后需要部署它：authentik 在“应用程序”、“前哨”下说明部署方法。
choose-outpost = 选择前哨。
choose-outpost-kind = 选择前哨，或创建一个。
outpost-taken = 已有前哨使用此名称。

has-outposts = 提供程序“{ $provider }”由 { $outposts } 提供服务。

serves = 为 { $count } 个提供程序服务

machines = 要接入的机器
machines-one = 一台机器
machines-list = 主机列表
protocol = 协议
choose-protocol = 选择协议。
host = 主机
host-help = 前哨能访问的名称或地址。
host-missing = 输入主机。
host-blank = 主机中没有空格。
host-wrong = 这不是主机。
hosts-to-check = 请检查这些主机
host-taken = 此提供程序的端点“{ $endpoint }”已使用主机 { $host }。
protocol-differs = { $host } 使用 { $protocol } 连接，因为其地址如此指定。
port = 端口
port-help = 默认：RDP 为 3389，SSH 为 22，VNC 为 5900。
port-wrong = 输入 1 到 65535 之间的数字。
machine-name = 端点名称
machine-name-help = 默认：主机。
list = 主机
list-help = 每行一个：host 或 host:port，后面可加名称。带端口的 IPv6 地址需要方括号。以 # 开头的行是注释。最多 20,000 行。
no-hosts = 至少输入一个主机。
certificate = 机器的证书
certificate-tofu = 信任首次出现的证书，此后要求相同
certificate-any = 接受任何证书
certificate-valid = 仅有效证书
certificate-help = Windows 机器通常使用自签名证书。

bad-line = 第 { $line } 行：{ $why }

more-bad-lines = 另有 { $count } 行。

repeated = 重复的主机

same-as = 与第 { $line } 行相同，已略过。

credentials = 用户如何登录
credentials-ask = 由机器询问
credentials-ask-help = 不存储任何内容。RDP 显示 Windows 的登录屏幕，除非要求 NLA；SSH 在终端中询问。
credentials-prompt = 每次启动时由 authentik 询问
credentials-prompt-help = 不存储任何内容。用户输入的内容会覆盖设置和所有属性映射。
flow-that-asks = 询问用的流程
flow-own = 专用流程
flow-own-help = 创建“RAC: ask for credentials”（如尚不存在），并设为提供程序的授权流程。
flow-shared = 使用此流程的所有应用程序都会询问这些凭据，而不只是远程访问。大多数应用程序使用 authentik 的默认流程。
flow-no-undo = 询问凭据的流程、输入项和阶段要在 authentik 的“流程与阶段”中删除，不能通过“撤销”删除。
flow-unknown = 您的账户看不到提供程序的授权流程。
flow-asks = 该流程会询问用户名和密码。
flow-does-not-ask = 该流程不询问用户名和密码。在 authentik 中检查其阶段。
prompts-not-read = 无法读取输入项

flow-chosen = 提供程序的授权流程
flow-chosen-slug = 提供程序的授权流程（{ $slug }）

create-flow = 创建授权流程“RAC: ask for credentials”
create-user-name = 创建输入项“rac-ask-username”
create-password = 创建输入项“rac-ask-password”
create-stage = 创建输入阶段“rac-ask-credentials”
create-stage-binding = 创建阶段与流程的绑定
same-flow = 相同：授权流程“RAC: ask for credentials”
same-user-name = 相同：输入项“rac-ask-username”
same-password = 相同：输入项“rac-ask-password”
same-stage = 相同：输入阶段“rac-ask-credentials”
same-stage-binding = 相同：阶段与流程的绑定

skipped = 已跳过，因为缺少：{ $missing }。

credentials-shared = 所有人使用同一账户
credentials-shared-help = 能查看这些端点的所有人都能读取密码。
credentials-attributes = 各自的账户，取自用户属性
credentials-attributes-help = 创建一个属性映射（如尚不存在）。它发送每个用户的属性 rac_username 和 rac_password；没有 rac_username 时，发送 authentik 中的名称。
credentials-mapping = 取自现有属性映射
username = 用户名
username-missing = 输入用户名。
password = 密码
password-help = 如果离开此页面，不会保留。
domain = 域
domain-help = 用于 Active Directory 中的机器。
mapping = 属性映射
choose-mapping = 选择属性映射。

rows = 将创建的内容
nothing-to-do = 所有内容均已存在。
impossible = 其中没有可创建的内容。
unread = 实例的部分内容无法读取
password-empty = 未输入共用账户的密码：机器会询问密码，除非它们已存在且设有密码。
bindings = · { $bindings }
binding-impossible = { $binding }（{ $why }）
changed-from = { $field }：{ $old } → { $new }
changed-to = { $field }：{ $new }
unread-part = { $part }：{ $why }
lost = 未使用
hidden = 已更改（已隐藏）
removed = 已移除

would-be-open = { $count } 个对象会对所有人开放，因为其绑定均无法创建。

half-done = 未全部创建
half-done-text = 已创建的内容会保留并使用。“创建”会重试下列剩余内容。要改为移除已创建的内容，使用“最近更改”。

create-objects = 创建 { $count } 个对象
create-objects-question = 创建 { $count } 个对象？
creating-objects = 正在创建 { $count } 个对象…

rows-more = 另有 { $count } 个。

changes-existing = 其中 { $count } 个已存在，会被更改。

done = 一切就绪
done-text = 检查用户能否连接，或自行启动一台机器。
created = 已创建的内容

deploy = 需要先部署前哨“{ $outpost }”，才能有人连接。提供程序的页面会显示前哨是否在线，以及还要做什么。

created-but-hidden = 已创建 { $count } 个您的账户看不到的端点。

check-user = 按用户检查
open-provider = 打开提供程序
more-machines = 接入更多机器
endpoints = 端点
