connect-title = 连接 authentik
url = authentik URL
url-help = 用户登录的地址，例如 https://auth.example.com。
url-unencrypted = 此地址未加密（http）：网络路径上的任何人都能读取令牌。
token = API 令牌
token-help = 在 authentik 中：您的用户设置 → 令牌和应用程序密码 → 创建令牌。令牌拥有其用户的全部权限。
keep = 保存令牌
connect = 连接
connect-failed = 无法连接
demo = 使用演示令牌
connecting = 正在检查令牌…
stay = 保持登录
stay-readable = 任何能读取此浏览器文件的人都能使用此登录。登录后，可在“首选项”中设置密码短语。

keep-page = 仅此页面
keep-page-help = 重新加载即忘记。最安全。
keep-tab = 此标签页
keep-tab-help = 保存到标签页关闭为止。
keep-browser = 此浏览器
keep-browser-help = 用于所有标签页，直到您断开连接。可以用密码短语保护。

disconnected-asked = 已断开连接。此浏览器已忘记令牌；令牌在 authentik 中仍然存在。
disconnected-idle = 因一段时间无操作，已断开连接。此浏览器已忘记令牌。
disconnected-elsewhere = 已在另一个标签页中断开连接。
instance-gone = 此实例已在另一个标签页中被更改或移除。
stored-token-refused = authentik 不再接受存储的令牌，因此此浏览器已忘记它。

refused-title = authentik 不再接受此令牌
refused-text = 令牌可能已过期或被吊销。输入另一个令牌以继续：此页面上的内容不会丢失，待处理的请求随后会发送。
refused-later = 暂不
refused-disconnect = 忘记令牌
elsewhere-title = 已在另一个标签页中断开连接
elsewhere-text = 此浏览器已忘记令牌。您在此页面上的更改仍在：输入令牌以继续。令牌将仅为此标签页保存。
elsewhere-leave = 离开此页面
idle-title = 已断开连接
idle-text = 无操作的时间已达到您在“首选项”中选择的时长，因此此浏览器已忘记令牌。您在此页面上的更改仍在：输入令牌以继续。
none-given-title = authentik 不再接受您的登录
none-given-text = 外层页面未提供新令牌。此页面上的内容不会丢失，待外层页面提供令牌后会发送待处理的请求。
try-again = 重试
token-not-accepted = authentik 不接受此令牌。
signed-in-refused-title = 您的登录已结束
signed-in-refused-text = authentik 未续期：登录已过期，或已在 authentik 中结束。重新登录以继续：此页面上的内容不会丢失，待处理的请求随后会发送。

signed-in-as = 已登录为 { $name }。
signed-in-as-dialog-closed = 已登录为 { $name }。打开的对话框已关闭。
other-account = 新令牌属于 { $name }。以 { $name } 的身份继续？
other-account-text = 您开始时的账户是 { $name-before }（{ $username-before }）。尚未以 { $name-now }（{ $username-now }）保存任何内容。
continue-as = 以 { $name } 继续
do-not-continue = 不继续

sign-in = 使用 authentik 登录
signing-in = 正在重定向到 authentik…
by-token = 或使用 API 令牌
sign-in-again = 重新登录
sign-in-there = 在打开的窗口中继续。窗口已关闭？重试即可。
sign-out = 登出
sign-out-here = 在此登出
sign-out-everywhere = 同时登出 authentik
sign-out-here-text = 在此登出会忘记令牌，并要求 authentik 吊销它们。您在此浏览器中仍登录着 authentik，因此重新登录可能无需密码。
sign-out-everywhere-text = 同时登出 authentik 会将您带到 authentik 自己的页面，并在那里结束您的会话。
cancel = 取消

window-waits = 稍候…
window-done = 完成。可以关闭此窗口。
window-lost = 要求您登录的页面已不再等待。关闭此窗口，并在该页面上重试。
